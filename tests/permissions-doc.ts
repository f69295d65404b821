import type { Actor } from "~/features/account/account.rules";
import { roleLabels } from "~/features/account/account.rules";
import * as audit from "~/features/audit/audit.policy";
import * as catalogue from "~/features/catalogue/catalogue.policy";
import * as connection from "~/features/connection/connection.policy";
import { connectionStatusLabels } from "~/features/connection/connection.rules";
import { connectionActions, transitions } from "~/features/connection/connection.transitions.rules";
import * as insight from "~/features/insight/insight.policy";
import * as offering from "~/features/offering/offering.policy";
import * as organisation from "~/features/organisation/organisation.policy";
import { ConnectionStatus, type OfferingPublication, type RevisionStatus, Role } from "~prisma/generated/enums";
import { type Column, type Matrix, type State, tableOf } from "./permissions-table";

/** The matrix of docs/berechtigungen.md, asked of the policies themselves: what stands there is what the product does. */

export function actorOf(role: Role, stateCode: string | null): Actor {
  return {
    personId: "p",
    name: "Prüf Person",
    email: "p@nw.example",
    membershipId: "m",
    role,
    organisationId: "o",
    organisationName: "Organisation",
    organisationKind: role === "operator" ? "operator" : "state",
    stateCode,
    topicFieldSlug: null,
  };
}

const anonymous: Column = { label: "ohne Anmeldung", actor: null };
const operator: Column = { label: roleLabels.operator, actor: actorOf("operator", null) };
const landRoles = Object.values(Role).filter((role) => role !== "operator");

/** One column for each role and each side on which its Land may stand. */
function columnsFor(sides: Readonly<Record<string, string>>): Column[] {
  const columns = landRoles.flatMap((role) =>
    Object.entries(sides).map(([label, code]) => ({
      label: `${roleLabels[role]}, ${label}`,
      actor: actorOf(role, code),
    })),
  );
  return [...columns, operator];
}

const ownOrOther = columnsFor({ "eigenes Land": "RP", "anderes Land": "NW" });

const publicationLabels: Readonly<Record<OfferingPublication, string>> = {
  draft: "Entwurf",
  submitted: "vorgelegt",
  published: "veröffentlicht",
  changes_requested: "Änderungen verlangt",
  retired: "zurückgezogen",
};
const workingLabels: Readonly<Record<RevisionStatus, string>> = {
  draft: "Entwurf",
  submitted: "vorgelegt",
  published: "veröffentlicht",
  changes_requested: "Änderungen verlangt",
  superseded: "abgelöst",
  rejected: "abgelehnt",
};
/** Revisions in work are in one of these; the others are history. */
const inWork = ["draft", "submitted", "changes_requested"] as const;

function offeringStates(): State<offering.OfferingScope>[] {
  const base = { stateCode: "RP" };
  const firsts = inWork.map((status) => ({
    label: publicationLabels[status],
    scope: { ...base, publication: status, workingStatus: status, isPublic: false },
  }));
  const laters = (["published", "retired"] as const).flatMap((publication) =>
    [null, ...inWork].map((workingStatus) => ({
      label: `${publicationLabels[publication]}${workingStatus === null ? "" : `, neue Fassung: ${workingLabels[workingStatus]}`}`,
      scope: { ...base, publication, workingStatus, isPublic: true },
    })),
  );
  return [...firsts, ...laters];
}

const offerings: Matrix<offering.OfferingScope> = {
  title: "Angebote",
  lead: "„Eigenes Land“ ist das umsetzende Land. Entscheiden heißt: freigeben, Änderungen verlangen oder ablehnen; dazu gilt das Vier-Augen-Prinzip. Eine Fassung, die gegenüber der veröffentlichten nichts Wesentliches ändert, ist mit dem Vorlegen veröffentlicht.",
  actions: {
    view: "ansehen",
    create: "anlegen",
    edit: "bearbeiten",
    submit: "zur Freigabe vorlegen",
    comment: "Anmerkungen schreiben und erledigen",
    decide: "entscheiden",
    assign: "Zuständigkeit ändern",
    verify: "bestätigen, dass es noch aktuell ist",
    retire: "zurückziehen",
    request_connection: "Anschluss anfragen",
  },
  states: offeringStates(),
  columns: [...ownOrOther, anonymous],
  may: (actor, action, scope) => offering.can(actor, action as offering.OfferingAction, scope),
};

const connectionStates = Object.values(ConnectionStatus).map((status) => {
  const isReleased = status !== "draft" && status !== "awaiting_own_coordinator";
  const scope = { stateCode: "NW", providerStateCode: "RP", status, releasedAt: isReleased ? new Date(0) : null };
  return { label: connectionStatusLabels[status], scope };
});

const connections: Matrix<connection.ConnectionScope> = {
  title: "Anschlüsse",
  lead: "Das anbietende Land sieht eine Anfrage erst, wenn das anfragende sie freigegeben hat.",
  actions: {
    view: "ansehen",
    edit: "bearbeiten",
    ...Object.fromEntries(connectionActions.map((action) => [action, transitions[action].label])),
  },
  states: connectionStates,
  columns: columnsFor({ "anfragendes Land": "NW", "anbietendes Land": "RP", "drittes Land": "BY" }),
  may: (actor, action, scope) => {
    if (actor === null) return false;
    if (action === "view") return connection.canView(actor, scope);
    if (action === "edit") return connection.canEdit(actor, scope);
    return connectionActions.some((known) => known === action && connection.can(actor, known, scope));
  },
};

const organisations: Matrix<organisation.OrganisationScope> = {
  title: "Organisationen und Personen",
  lead: "Der Zustand sagt, wessen Personen es sind. Der Plattformbetrieb entscheidet nie für ein Land; fehlt einem Land die OZG-Koordination, benennt er die erste.",
  actions: {
    view_people: "Personen ansehen",
    decide_requests: "über Registrierungen und Anträge entscheiden",
    invite: "einladen",
    manage_people: "Rollen ändern, Mitgliedschaften beenden, Vorgänge übergeben",
    appoint_coordinator: "erste OZG-Koordination benennen",
    manage_organisations: "Organisationen und Mail-Domains pflegen",
    disable_accounts: "Konten sperren und freigeben",
  },
  states: [
    { label: "Land mit OZG-Koordination", scope: { stateCode: "RP", hasCoordinator: true } },
    { label: "Land ohne OZG-Koordination", scope: { stateCode: "RP", hasCoordinator: false } },
    { label: "Bund", scope: { stateCode: "BUND", hasCoordinator: false } },
    { label: "Plattformbetrieb", scope: { stateCode: null, hasCoordinator: false } },
  ],
  columns: ownOrOther,
  may: (actor, action, scope) =>
    actor !== null && organisation.can(actor, action as organisation.OrganisationAction, scope),
};

const audits: Matrix<audit.AuditScope> = {
  title: "Protokoll",
  lead: "Ändern oder löschen kann das Protokoll niemand.",
  actions: { view: "lesen", export: "herunterladen" },
  states: [
    { label: "Protokoll des Landes", scope: { stateCode: "RP" } },
    { label: "Protokoll der Plattform", scope: { stateCode: null } },
  ],
  columns: ownOrOther,
  may: (actor, action, scope) => actor !== null && audit.can(actor, action as audit.AuditAction, scope),
};

const always: readonly State<null>[] = [{ label: "immer", scope: null }];
const byRole: readonly Column[] = [
  ...landRoles.map((role) => ({ label: roleLabels[role], actor: actorOf(role, "RP") })),
  operator,
];

const catalogues: Matrix<null> = {
  title: "Kataloge",
  lead: "OZG-Leistungen, LeiKa, Gebietskörperschaften, Verteilschlüssel, Beschlüsse.",
  actions: { view: "ansehen", import: "importieren" },
  states: always,
  columns: [...byRole, anonymous],
  may: (actor, action) => catalogue.can(actor, action as catalogue.CatalogueAction),
};

const operation: Matrix<null> = {
  title: "Betrieb",
  lead: "Zustand der Installation, E-Mail-Versand, Warteschlange.",
  actions: { view_operation: "ansehen" },
  states: always,
  columns: byRole,
  may: (actor, action) => actor !== null && insight.can(actor, action as insight.InsightAction),
};

const INTRODUCTION = `# Berechtigungen

Wer darf was, an wessen Sache, in welchem Zustand? Diese Seite wird aus den Regeln des Programms erzeugt
(\`app/features/*/*.policy.ts\`); \`tests/permissions-doc.test.ts\` schlägt fehl, sobald beides auseinandergeht. Neu schreiben:
\`UPDATE_DOCS=1 npx vitest run --project unit tests/permissions-doc\`.

**Lesart.** ● = darf, – = darf nicht. Eine Zeile ist eine Handlung in einem oder mehreren Zuständen; Zustände mit gleichem
Ergebnis stehen zusammen. Eine Rolle, die überall dasselbe darf, hat eine Spalte. „Anderes Land“ steht für jedes andere. Personen handeln immer in genau einer Rolle für genau eine
Organisation; wer keine Mitgliedschaft hat, darf nur, was ohne Anmeldung geht, und sein eigenes Konto verwalten. Wo schon das
Bestehen einer Sache vertraulich ist, antwortet das Programm mit 404, sonst mit 403. Allianzen sind ab dem Aufruf öffentlich
lesbar; Handlungen an ihnen gibt es in dieser Version noch nicht.

Was diese Tabellen über die Regeln sagen, prüft \`tests/http/attackers-walk.test.ts\` an jeder Adresse des gebauten Programms.
`;

export function permissionsDocument(): string {
  const tables = [
    tableOf(offerings),
    tableOf(connections),
    tableOf(organisations),
    tableOf(audits),
    tableOf(catalogues),
    tableOf(operation),
  ];
  return `${INTRODUCTION}\n${tables.join("\n")}`;
}
