import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { AllianceCard } from "~/features/alliance/alliance.parts";
import { listAlliances } from "~/features/alliance/alliance.queries.server";
import { allianceKindLabels } from "~/features/alliance/alliance.rules";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { CardGrid } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Allianzen") }];

export async function loader(_: LoaderFunctionArgs) {
  const [implementation, connection] = await Promise.all([
    listAlliances("implementation"),
    listAlliances("connection"),
  ]);
  return data({ implementation, connection });
}

const explanations = {
  implementation: "Länder, die einen Dienst gemeinsam entwickeln, bis er nachnutzbar ist",
  connection: "Länder, die sich gemeinsam an einen fertigen Dienst anschließen",
} as const;

export default function Alliances() {
  const groups = useLoaderData<typeof loader>();
  const kinds = ["implementation", "connection"] as const;
  return (
    <Page title="Allianzen" lead="Wer baut gemeinsam, wer schließt sich gemeinsam an – und wer fehlt noch?">
      {kinds.map((kind) => (
        <Section key={kind} title={`${allianceKindLabels[kind]}en`} lead={explanations[kind]}>
          {groups[kind].length === 0 ? (
            <EmptyState
              title="Noch keine öffentliche Allianz"
              level={3}
              action={
                <ButtonLink to="/angebote" variant="secondary">
                  Angebote ansehen
                </ButtonLink>
              }
            >
              <p>Sobald ein Land zu einer Allianz aufruft, steht sie hier.</p>
            </EmptyState>
          ) : (
            <CardGrid label={`${allianceKindLabels[kind]}en`}>
              {groups[kind].map((alliance) => (
                <li key={alliance.id}>
                  <AllianceCard alliance={alliance} />
                </li>
              ))}
            </CardGrid>
          )}
        </Section>
      ))}
    </Page>
  );
}
