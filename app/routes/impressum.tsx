import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { env } from "~/platform/env.server";
import { Alert } from "~/ui/alert";
import { DescriptionList } from "~/ui/description-list";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Impressum") }];

export function loader() {
  const { name, address, email } = env().legal;
  return { name, address, email };
}

export default function ImprintPage() {
  const { name, address, email } = useLoaderData<typeof loader>();
  const isComplete = name !== "" && address !== "" && email !== "";
  return (
    <Page title="Impressum" width="narrow" lead="Angaben nach § 5 Digitale-Dienste-Gesetz (DDG)">
      {isComplete ? null : (
        <Alert kind="warning" title="Diese Angaben sind noch nicht vollständig">
          <p>
            Der Betrieb dieser Installation hat Name, Anschrift oder E-Mail-Adresse noch nicht hinterlegt. Bis dahin
            darf sie nicht öffentlich betrieben werden.
          </p>
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: "Anbieter", description: name },
          { term: "Anschrift", description: address },
          { term: "E-Mail", description: email === "" ? "" : <TextLink to={`mailto:${email}`}>{email}</TextLink> },
          { term: "Verantwortlich nach § 18 Abs. 2 MStV", description: name },
        ]}
      />
      <Prose>
        <h2>Inhalte</h2>
        <p>
          Für ein Angebot ist das Land verantwortlich, das es veröffentlicht hat. Name und Funktionspostfach stehen bei
          jedem Angebot. Fragen zu einem Angebot stellen Sie bitte dort.
        </p>
        <p>Einträge mit dem Kennzeichen „Beispiel“ sind erfunden und dienen nur der Anschauung.</p>
        <h2>Software</h2>
        <p>
          Der Marktplatz ist quelloffene Software unter der Lizenz EUPL-1.2. Er verwendet das Designsystem KERN
          (EUPL-1.2) und die Schrift Fira Sans (SIL Open Font License 1.1).
        </p>
      </Prose>
    </Page>
  );
}
