import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { writingState } from "~/features/account/account.rules";
import { requireActor } from "~/features/account/account.session.server";
import { ConnectionTable } from "~/features/connection/connection.parts";
import { listConnections } from "~/features/connection/connection.queries.server";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Anschlüsse") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return data({
    ...(await listConnections(actor)),
    seesAll: actor.role === "operator",
    hasOwn: writingState(actor) !== null,
  });
}

export default function Connections() {
  const { outgoing, incoming, seesAll, hasOwn } = useLoaderData<typeof loader>();
  if (!seesAll && !hasOwn)
    return (
      <Page title="Anschlüsse">
        <EmptyState
          title="Anschlüsse sehen die Vertretung und die OZG-Koordination eines Landes"
          action={
            <ButtonLink to="/angebote" variant="secondary">
              Angebote ansehen
            </ButtonLink>
          }
        >
          <p>Wer sich an ein Angebot angeschlossen hat, steht öffentlich auf der Seite des Angebots.</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page
      title="Anschlüsse"
      lead="Anfragen und laufende Anschlüsse, an denen Ihr Land beteiligt ist"
      actions={
        <ButtonLink to="/angebote" variant="secondary">
          Angebot zum Anschließen suchen
        </ButtonLink>
      }
    >
      <Section title={seesAll ? "Alle Anschlüsse" : "Anfragen unseres Landes"}>
        <ConnectionTable
          caption="Anfragen unseres Landes"
          rows={outgoing}
          other="providerState"
          empty="Ihr Land hat noch keinen Anschluss angefragt. Öffnen Sie dazu ein Angebot eines anderen Landes."
        />
      </Section>
      {seesAll ? null : (
        <Section title="Anfragen an unser Land" lead="Sichtbar, sobald das anfragende Land sie freigegeben hat">
          <ConnectionTable
            caption="Anfragen an unser Land"
            rows={incoming}
            other="state"
            empty="Noch hat kein Land einen Anschluss an eines Ihrer Angebote angefragt."
          />
        </Section>
      )}
    </Page>
  );
}
