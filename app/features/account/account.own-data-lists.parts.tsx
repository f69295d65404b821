import { formatDate, formatDateTime } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { Section } from "~/ui/section";
import { StoredList } from "./account.own-data.parts";
import type { OwnData } from "./account.own-data.queries.server";
import { roleLabels } from "./account.rules";
import { signInMethodLabels } from "./account.sessions.rules";

const dayText = (value: Date | null) => (value === null ? null : formatDate(value));
export const momentText = (value: Date | null) => (value === null ? null : formatDateTime(value));

export function OwnProfile({ stored: { profile, factors } }: { stored: OwnData }) {
  return (
    <Section title="Konto">
      <DescriptionList
        items={[
          { term: "Name", description: profile.name },
          { term: "E-Mail-Adresse", description: profile.email },
          { term: "Konto seit", description: momentText(profile.createdAt) },
          { term: "Zuletzt gesehen", description: momentText(profile.lastSeenAt) },
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

export function OwnBelonging({
  stored: { memberships, requests, invitations, registrations, absences },
}: {
  stored: OwnData;
}) {
  return (
    <>
      <StoredList
        title="Mitgliedschaften"
        list={memberships}
        cells={[
          ["Organisation", (row) => row.organisation.name],
          ["Rolle", (row) => roleLabels[row.role]],
          ["Von", (row) => dayText(row.startedAt)],
          ["Bis", (row) => dayText(row.endedAt)],
        ]}
      />
      <StoredList
        title="Anträge auf Mitgliedschaft"
        list={requests}
        cells={[
          ["Organisation", (row) => row.organisation?.name ?? row.organisationName],
          ["Gewünschte Rolle", (row) => roleLabels[row.role]],
          ["Stand", (row) => requestStates[row.status]],
          ["Gestellt", (row) => dayText(row.createdAt)],
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
          ["Vom", (row) => dayText(row.createdAt)],
          ["Angenommen", (row) => dayText(row.acceptedAt)],
        ]}
      />
      <StoredList
        title="Registrierungen mit Ihrer Adresse"
        list={registrations}
        cells={[
          ["Name", (row) => row.name],
          ["Gewünschte Rolle", (row) => roleLabels[row.role]],
          ["Vom", (row) => momentText(row.createdAt)],
          ["Bestätigt", (row) => momentText(row.confirmedAt)],
        ]}
      />
      <StoredList
        title="Abwesenheiten und Vertretungen"
        list={absences}
        cells={[
          ["Abwesend", (row) => row.person.name],
          ["Vertretung", (row) => row.deputy.name],
          ["Von", (row) => dayText(row.startsOn)],
          ["Bis", (row) => dayText(row.endsOn)],
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

export function OwnAccess({ stored: { sessions, devices, emailChanges, identities } }: { stored: OwnData }) {
  return (
    <>
      <StoredList
        title="Sitzungen"
        list={sessions}
        cells={[
          ["Gerät", (row) => row.device || "unbekannt"],
          ["Netz", (row) => row.network || "unbekannt"],
          ["Art", (row) => signInMethodLabels[row.method]],
          ["Seit", (row) => momentText(row.createdAt)],
          ["Zuletzt", (row) => momentText(row.lastUsedAt)],
        ]}
      />
      <StoredList
        title="Bekannte Geräte"
        lead="Damit wir Sie warnen können, wenn sich jemand von einem anderen Gerät anmeldet."
        list={devices}
        cells={[
          ["Gerät", (row) => row.label],
          ["Zuerst", (row) => momentText(row.firstSeenAt)],
          ["Zuletzt", (row) => momentText(row.lastSeenAt)],
        ]}
      />
      <StoredList
        title="Verknüpfte Anmeldedienste"
        list={identities}
        cells={[
          ["Dienst", (row) => row.issuer],
          ["Kennung dort", (row) => row.subject],
          ["Seit", (row) => momentText(row.linkedAt)],
        ]}
      />
      <StoredList
        title="Änderungen der E-Mail-Adresse"
        list={emailChanges}
        cells={[
          ["Alt", (row) => row.oldEmail],
          ["Neu", (row) => row.newEmail],
          ["Angefordert", (row) => momentText(row.createdAt)],
          ["Bestätigt", (row) => momentText(row.confirmedAt)],
        ]}
      />
    </>
  );
}
