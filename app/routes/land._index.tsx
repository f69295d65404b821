import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { listFellowWriters } from "~/features/account/account.writers.queries.server";
import { listOrphanedConnections } from "~/features/connection/connection.responsible.queries.server";
import { listOrphanedOfferings } from "~/features/offering/offering.responsible.queries.server";
import { findLandOverview } from "~/features/organisation/organisation.people.queries.server";
import { countOpenRequests } from "~/features/organisation/organisation.requests.queries.server";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button";
import { formatDate } from "~/ui/dates";
import { Figure } from "~/ui/figure";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Land") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const now = new Date();
  const overview = await findLandOverview(actor, now);
  const writers = await listFellowWriters(actor);
  const scope = { stateCode: actor.stateCode ?? "", writerIds: writers.map(({ id }) => id) };
  const [requests, offerings, connections] = await Promise.all([
    countOpenRequests(actor),
    listOrphanedOfferings(scope),
    listOrphanedConnections(scope),
  ]);
  return data({ ...overview, requests, offerings, connections, asOf: now, isDeciding: actor.role === "coordinator" });
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

export default function LandOverview() {
  const land = useLoaderData<typeof loader>();
  const { asOf, isDeciding } = land;
  return (
    <Page
      title={land.stateName}
      preline="Ihr Land"
      lead="Wer für Ihr Land auf dem Marktplatz handelt, und was dafür zu tun ist"
      actions={isDeciding ? <ButtonLink to="/land/einladungen/neu">Personen einladen</ButtonLink> : null}
    >
      {land.coordinators === 0 ? <Leaderless /> : null}
      <Section title="Auf einen Blick">
        <ul className="mp-figures">
          <li>
            <Figure
              asOf={asOf}
              value={land.people}
              label="aktive Personen"
              definition={<TextLink to="/land/personen">in allen Organisationen des Landes</TextLink>}
            />
          </li>
          <li>
            <Figure
              asOf={asOf}
              value={land.coordinators}
              label="OZG-Koordination"
              definition="aktive Personen, die für das Land entscheiden; ab zwei gilt das Vier-Augen-Prinzip"
            />
          </li>
          {isDeciding ? (
            <>
              <li>
                <Figure
                  asOf={asOf}
                  value={land.requests}
                  label="offene Registrierungen"
                  definition={<TextLink to="/land/registrierungen">warten auf Ihre Entscheidung</TextLink>}
                />
              </li>
              <li>
                <Figure
                  asOf={asOf}
                  value={land.invitations}
                  label="offene Einladungen"
                  definition={<TextLink to="/land/einladungen">noch nicht angenommen, nicht abgelaufen</TextLink>}
                />
              </li>
            </>
          ) : null}
        </ul>
      </Section>
      <Section title="Heute abwesend">
        <Absences absences={land.absences} />
      </Section>
      <Orphans offerings={land.offerings} connections={land.connections} />
    </Page>
  );
}

function Leaderless() {
  return (
    <Alert kind="warning" title="Ihr Land hat zurzeit keine aktive OZG-Koordination">
      Niemand kann für Ihr Land über Angebote, Anschlüsse und Registrierungen entscheiden. Der Plattformbetrieb ist
      informiert und kann eine erste OZG-Koordination benennen.
    </Alert>
  );
}

function Absences({ absences }: Pick<Loaded, "absences">) {
  if (absences.length === 0) return <p className="kern-body">Niemand hat für heute eine Abwesenheit eingetragen.</p>;
  return (
    <ul className="kern-list kern-list--bullet">
      {absences.map(({ id, person, deputy, endsOn }) => (
        <li key={id}>
          <TextLink to={`/land/personen/${person.id}`}>{person.name}</TextLink> bis {formatDate(endsOn)}, Vertretung:{" "}
          {deputy.name}
        </li>
      ))}
    </ul>
  );
}

/** Nothing stays ownerless unnoticed, however it came about. */
function Orphans({ offerings, connections }: Pick<Loaded, "offerings" | "connections">) {
  if (offerings.length + connections.length === 0) return null;
  return (
    <Section
      title="Ohne zuständige Person"
      lead="Wer hier zuständig war, schreibt nicht mehr für Ihr Land. Bitte benennen Sie jemanden."
    >
      <ul className="kern-list kern-list--bullet">
        {offerings.map(({ id, slug, liveRevision, workingRevision }) => (
          <li key={id}>
            Angebot:{" "}
            <TextLink to={`/angebote/${slug}/zustaendig`}>
              {liveRevision?.title ?? workingRevision?.title ?? slug}
            </TextLink>
          </li>
        ))}
        {connections.map(({ id, reference, revision }) => (
          <li key={id}>
            Anschluss:{" "}
            <TextLink to={`/anschluesse/${id}/zustaendig`}>
              {reference} · {revision.title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
