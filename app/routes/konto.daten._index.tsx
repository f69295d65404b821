import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { StoredList } from "~/features/account/account.own-data.parts";
import { collectOwnData, SHOWN_ON_PAGE } from "~/features/account/account.own-data.queries.server";
import { roleLabels } from "~/features/account/account.rules";
import { requirePerson } from "~/features/account/account.session.server";
import { signInMethodLabels } from "~/features/account/account.sessions.rules";
import { eventLabel } from "~/features/audit/audit.events.rules";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { formatDate, formatDateTime } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Prose } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Eigene Daten") }];

export async function loader({ request }: LoaderFunctionArgs) {
  return data(await collectOwnData(await requirePerson(request), SHOWN_ON_PAGE));
}

type Stored = ReturnType<typeof useLoaderData<typeof loader>>;

const day = (value: Date | string | null) => (value === null ? null : formatDate(value));
const moment = (value: Date | string | null) => (value === null ? null : formatDateTime(value));

export default function OwnDataPage() {
  const stored = useLoaderData<typeof loader>();
  return (
    <Page
      title="Eigene Daten"
      lead="Alles, was über Sie gespeichert ist: zum Lesen, Mitnehmen, Berichtigen und Löschen."
    >
      <Form method="post" action="/konto/daten/herunterladen" reloadDocument>
        <ButtonRow>
          <Button variant="secondary" icon="download">
            Alles als Datei herunterladen (JSON)
          </Button>
          <ButtonLink to="/konto/daten/loeschen" variant="tertiary">
            Konto löschen
          </ButtonLink>
        </ButtonRow>
      </Form>
      <Corrections />
      <Profile stored={stored} />
      <Belonging stored={stored} />
      <Access stored={stored} />
      <Trail stored={stored} />
    </Page>
  );
}

function Corrections() {
  return (
    <Section title="Etwas stimmt nicht?">
      <Prose>
        <ul>
          <li>
            Name: <TextLink to="/konto">auf der Übersicht berichtigen</TextLink>
          </li>
          <li>
            E-Mail-Adresse: <TextLink to="/konto/e-mail">ändern</TextLink>
          </li>
          <li>
            Organisation oder Rolle: <TextLink to="/konto/mitgliedschaften">Mitgliedschaften</TextLink>, oder die
            OZG-Koordination Ihres Landes
          </li>
          <li>Einträge im Protokoll werden nie geändert; eine Berichtigung steht als neuer Eintrag daneben.</li>
        </ul>
        <p>
          Wozu wir die Daten brauchen und wie lange wir sie behalten: <TextLink to="/datenschutz">Datenschutz</TextLink>
        </p>
      </Prose>
    </Section>
  );
}

function Profile({ stored: { profile, factors } }: { stored: Stored }) {
  return (
    <Section title="Konto">
      <DescriptionList
        items={[
          { term: "Name", description: profile.name },
          { term: "E-Mail-Adresse", description: profile.email },
          { term: "Konto seit", description: moment(profile.createdAt) },
          { term: "Zuletzt gesehen", description: moment(profile.lastSeenAt) },
          { term: "Passwort", description: passwordText(profile.passwordChangedAt) },
          { term: "Authenticator-App", description: sinceText(factors.authenticatorAppSince) },
          {
            term: "Passkeys",
            description:
              factors.passkeys.map(({ label, createdAt }) => `${label} (${formatDate(createdAt)})`).join(", ") ||
              "nicht eingerichtet",
          },
          {
            term: "Wiederherstellungscodes",
            description: `${factors.recoveryCodes.unused} von ${factors.recoveryCodes.total} unbenutzt`,
          },
        ]}
      />
    </Section>
  );
}

function sinceText(since: Date | string | null): string {
  return since === null
    ? "nicht eingerichtet"
    : `eingerichtet am ${formatDateTime(since)}; der geheime Schlüssel verschlüsselt`;
}

function passwordText(changedAt: Date | string | null): string {
  const when = changedAt === null ? "" : `, zuletzt geändert am ${formatDateTime(changedAt)}`;
  return `nur als Prüfwert gespeichert, aus dem es sich nicht zurückrechnen lässt${when}`;
}

function Belonging({ stored: { memberships, requests, invitations, registrations, absences } }: { stored: Stored }) {
  return (
    <>
      <StoredList
        title="Mitgliedschaften"
        list={memberships}
        cells={[
          ["Organisation", (row) => row.organisation.name],
          ["Rolle", (row) => roleLabels[row.role]],
          ["Von", (row) => day(row.startedAt)],
          ["Bis", (row) => day(row.endedAt)],
        ]}
      />
      <StoredList
        title="Anträge auf Mitgliedschaft"
        list={requests}
        cells={[
          ["Organisation", (row) => row.organisation?.name ?? row.organisationName],
          ["Gewünschte Rolle", (row) => roleLabels[row.role]],
          ["Stand", (row) => requestStates[row.status]],
          ["Gestellt", (row) => day(row.createdAt)],
          ["Ihre Bemerkung", (row) => row.remark],
          ["Begründung", (row) => row.reason],
        ]}
      />
      <StoredList
        title="Einladungen an Ihre Adresse"
        list={invitations}
        cells={[
          ["Organisation", (row) => row.organisation.name],
          ["Rolle", (row) => roleLabels[row.role]],
          ["Vom", (row) => day(row.createdAt)],
          ["Angenommen", (row) => day(row.acceptedAt)],
        ]}
      />
      <StoredList
        title="Registrierungen mit Ihrer Adresse"
        list={registrations}
        cells={[
          ["Name", (row) => row.name],
          ["Gewünschte Rolle", (row) => roleLabels[row.role]],
          ["Vom", (row) => moment(row.createdAt)],
          ["Bestätigt", (row) => moment(row.confirmedAt)],
        ]}
      />
      <StoredList
        title="Abwesenheiten und Vertretungen"
        list={absences}
        cells={[
          ["Abwesend", (row) => row.person.name],
          ["Vertretung", (row) => row.deputy.name],
          ["Von", (row) => day(row.startsOn)],
          ["Bis", (row) => day(row.endsOn)],
        ]}
      />
    </>
  );
}

const requestStates = {
  open: "offen",
  accepted: "angenommen",
  declined: "abgelehnt",
  withdrawn: "zurückgezogen",
} as const;

function Access({ stored: { sessions, devices, emailChanges, identities } }: { stored: Stored }) {
  return (
    <>
      <StoredList
        title="Sitzungen"
        list={sessions}
        cells={[
          ["Gerät", (row) => row.device || "unbekannt"],
          ["Netz", (row) => row.network || "unbekannt"],
          ["Art", (row) => signInMethodLabels[row.method]],
          ["Seit", (row) => moment(row.createdAt)],
          ["Zuletzt", (row) => moment(row.lastUsedAt)],
        ]}
      />
      <StoredList
        title="Bekannte Geräte"
        lead="Damit wir Sie warnen können, wenn sich jemand von einem anderen Gerät anmeldet."
        list={devices}
        cells={[
          ["Gerät", (row) => row.label],
          ["Zuerst", (row) => moment(row.firstSeenAt)],
          ["Zuletzt", (row) => moment(row.lastSeenAt)],
        ]}
      />
      <StoredList
        title="Verknüpfte Anmeldedienste"
        list={identities}
        cells={[
          ["Dienst", (row) => row.issuer],
          ["Kennung dort", (row) => row.subject],
          ["Seit", (row) => moment(row.linkedAt)],
        ]}
      />
      <StoredList
        title="Änderungen der E-Mail-Adresse"
        list={emailChanges}
        cells={[
          ["Alt", (row) => row.oldEmail],
          ["Neu", (row) => row.newEmail],
          ["Angefordert", (row) => moment(row.createdAt)],
          ["Bestätigt", (row) => moment(row.confirmedAt)],
        ]}
      />
    </>
  );
}

function Trail({ stored: { events, mails } }: { stored: Stored }) {
  return (
    <>
      <StoredList
        title="Protokoll"
        lead="Was Sie getan haben und was an Ihrem Konto geschah."
        list={events}
        cells={[
          ["Ereignis", (row) => eventLabel(row.type)],
          ["Zeitpunkt", (row) => moment(row.occurredAt)],
          ["Durch Sie", (row) => (row.isOwnAct ? "ja" : "nein")],
        ]}
      />
      <StoredList
        title="E-Mails an Sie"
        lead="Nicht der Text, nur welche Nachricht wann an welche Adresse ging."
        list={mails}
        cells={[
          ["Anlass", (row) => eventLabel(row.event.type)],
          ["An", (row) => row.recipient],
          ["Erstellt", (row) => moment(row.createdAt)],
          ["Gesendet", (row) => moment(row.sentAt)],
        ]}
      />
    </>
  );
}
