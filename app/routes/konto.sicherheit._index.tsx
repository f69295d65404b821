import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FactorSection } from "~/features/account/account.factor.parts";
import { listFactors } from "~/features/account/account.factor.queries.server";
import { IdentitySection } from "~/features/account/account.identity.parts";
import { findIdentityOverview } from "~/features/account/account.identity.queries.server";
import { findProfile } from "~/features/account/account.own-data.queries.server";
import { listSecurityEvents } from "~/features/account/account.own-trail.queries.server";
import { findPasswordOwner } from "~/features/account/account.password.queries.server";
import { requirePersonOwingFactor } from "~/features/account/account.session.server";
import { listSessions } from "~/features/account/account.sessions.queries.server";
import { eventLabel } from "~/features/audit/audit.events.rules";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { DateText, DateTimeText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Sicherheit") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requirePersonOwingFactor(request);
  const [profile, owner, factors, identities, sessions, events] = await Promise.all([
    findProfile(person.personId),
    findPasswordOwner(person.personId),
    listFactors(person.personId),
    findIdentityOverview(person),
    listSessions(person),
    listSecurityEvents(person.personId),
  ]);
  return data({
    email: profile.email,
    hasPassword: owner?.hasPassword ?? false,
    passwordChangedAt: profile.passwordChangedAt,
    factors,
    dueFrom: person.factorDueFrom,
    isDue: person.mustEnrol,
    identities,
    sessionCount: sessions.length,
    events: events.map(({ id, type, occurredAt, actorId, actorName }) => ({
      id,
      type,
      occurredAt,
      by: actorId === person.personId ? "Sie" : actorName,
    })),
  });
}

export default function Security() {
  const { factors, dueFrom, isDue, identities, events, ...access } = useLoaderData<typeof loader>();
  return (
    <Page title="Sicherheit" lead="Womit Sie sich anmelden, wo Sie angemeldet sind und was zuletzt geschah.">
      {isDue ? <FactorSection factors={factors} dueFrom={dueFrom} isDue /> : null}
      <Section title="Anmeldung">
        <SignInFacts {...access} />
      </Section>
      {isDue ? null : <FactorSection factors={factors} dueFrom={dueFrom} isDue={false} />}
      <IdentitySection {...identities} />
      <Section title="Sitzungen" lead={openSessions(access.sessionCount)}>
        <ButtonRow>
          <ButtonLink to="/konto/sitzungen" variant="secondary">
            Sitzungen ansehen und beenden
          </ButtonLink>
        </ButtonRow>
      </Section>
      <Section title="Letzte Ereignisse" lead="Kommt Ihnen etwas fremd vor? Ändern Sie Ihr Passwort.">
        <Table
          caption="Letzte Ereignisse Ihres Kontos"
          hideCaption
          columns={[
            { key: "at", header: "Zeitpunkt", cell: (row) => <DateTimeText value={row.occurredAt} /> },
            { key: "what", header: "Ereignis", isRowHeader: true, cell: (row) => eventLabel(row.type) },
            { key: "by", header: "Durch", cell: (row) => row.by },
          ]}
          rows={events}
          rowKey={(row) => row.id}
          empty="Noch ist nichts geschehen."
        />
      </Section>
    </Page>
  );
}

type Access = { email: string; hasPassword: boolean; passwordChangedAt: Date | null };

function SignInFacts({ email, hasPassword, passwordChangedAt }: Access) {
  return (
    <DescriptionList
      items={[
        {
          term: "E-Mail-Adresse",
          description: (
            <>
              {email} – <TextLink to="/konto/e-mail">ändern</TextLink>
            </>
          ),
        },
        {
          term: "Passwort",
          description: (
            <>
              {hasPassword && passwordChangedAt ? (
                <>
                  Zuletzt geändert am <DateText value={passwordChangedAt} /> –{" "}
                </>
              ) : null}
              <TextLink to="/konto/passwort">{hasPassword ? "Passwort ändern" : "Passwort einrichten"}</TextLink>
            </>
          ),
        },
      ]}
    />
  );
}

function openSessions(count: number): string {
  return count === 1 ? "Sie sind nur hier angemeldet." : `Sie sind an ${count} Stellen angemeldet.`;
}
