import { roleLabels } from "~/features/account/account.rules";
import type { MembershipRequestStatus, OrganisationKind, Role } from "~prisma/generated/enums";

export const organisationKindLabels: Readonly<Record<OrganisationKind, string>> = {
  state: "Land",
  federation: "Bund",
  municipality: "Kommune",
  it_provider: "IT-Dienstleister",
  operator: "Plattformbetrieb",
};

/** Which roles a membership in an organisation of this kind can have (contract part 3). */
const roles: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  state: ["representative", "coordinator", "topic_lead"],
  federation: ["topic_lead"],
  municipality: ["municipal"],
  it_provider: ["municipal"],
  operator: ["operator"],
};

export function rolesIn(kind: OrganisationKind): readonly Role[] {
  return roles[kind];
}

export function isRoleIn(kind: OrganisationKind, role: Role): boolean {
  return roles[kind].includes(role);
}

/** Roles that can be wished for at registration; operators are made by operators or from the command line only. */
export const wishableRoles: readonly Role[] = ["representative", "coordinator", "topic_lead", "municipal"];

/** Roles that a coordinator of a Land can invite for, and those that an operator can. */
export const landRoles: readonly Role[] = wishableRoles;
export const operatorRoles: readonly Role[] = ["coordinator", "topic_lead", "operator"];

/** What somebody in this role does, for those who ask for it. */
export const roleHints: Readonly<Record<Role, string>> = {
  representative: "Entwirft Angebote und Anschlussanfragen des Landes",
  coordinator: "Entscheidet für das Land über Veröffentlichungen, Anschlüsse und Registrierungen",
  topic_lead: "Hält die Angaben des Katalogs zu einem Themenfeld aktuell",
  municipal: "Liest die Angebote für Registrierte und stellt Fragen, für eine Kommune oder einen IT-Dienstleister",
  operator: "Pflegt Organisationen, Domains, Importe und E-Mails der Plattform",
};

/** Roles to choose from. */
export function roleOptions(choices: readonly Role[]) {
  return choices.map((value) => ({ value, label: roleLabels[value], hint: roleHints[value] }));
}

/** Why this role does not fit; null when it does. A Themenfeldführung leads one field. */
export function roleProblem(
  kind: OrganisationKind,
  { role, topicFieldSlug }: { readonly role: Role; readonly topicFieldSlug: string | null },
): { readonly field: "role" | "topicFieldSlug"; readonly message: string } | null {
  if (!isRoleIn(kind, role)) {
    const possible = rolesIn(kind).map((possibleRole) => roleLabels[possibleRole]);
    const message = `In einer Organisation der Art „${organisationKindLabels[kind]}“ gibt es nur: ${possible.join(", ")}.`;
    return { field: "role", message };
  }
  if (role === "topic_lead" && topicFieldSlug === null)
    return { field: "topicFieldSlug", message: "Bitte wählen Sie das Themenfeld, das die Person führt." };
  return null;
}

export const requestStatusLabels: Readonly<Record<MembershipRequestStatus, string>> = {
  open: "offen",
  accepted: "angenommen",
  declined: "abgelehnt",
  withdrawn: "zurückgezogen",
};

/** A Land has its people decide; everything else (Bund, the operator itself) is the operator's. */
export function belongsToLand(stateCode: string | null): stateCode is string {
  return stateCode !== null && stateCode !== "BUND";
}

/** Which Land an organisation of this kind can have. @returns what is wrong, or null */
export function stateProblem(kind: OrganisationKind, stateCode: string | null): string | null {
  if (kind === "operator") return stateCode === null ? null : "Der Plattformbetrieb gehört zu keinem Land.";
  if (kind === "federation") return stateCode === "BUND" ? null : "Zu dieser Art gehört „Bund“.";
  return belongsToLand(stateCode) ? null : "Bitte wählen Sie das Land, zu dem die Organisation gehört.";
}

const LETTERS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };

/** Short name for addresses: "Stadt Köln (Demo)" → "stadt-koeln-demo". */
export function organisationSlug(name: string): string {
  const plain = [...name.toLowerCase()].map((letter) => LETTERS[letter] ?? letter).join("");
  const words = plain
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return words.slice(0, 60).replace(/^-+|-+$/g, "") || "organisation";
}

/** "heute", "gestern", "vor 5 Tagen" */
export function ageText(since: Date, now: Date): string {
  const days = Math.max(0, Math.floor((now.getTime() - since.getTime()) / 86_400_000));
  if (days === 0) return "heute";
  return days === 1 ? "vor 1 Tag" : `vor ${days} Tagen`;
}

export const LINK_GONE = "Dieser Link gilt nicht mehr. Er wurde schon benutzt oder ist abgelaufen.";
export const HAS_ACCOUNT =
  "Für diese Adresse gibt es inzwischen ein Konto. Bitte melden Sie sich an, oder setzen Sie Ihr Passwort zurück.";

/** `seite` of an address, from 1; anything else is the first page. */
export function pageNumber(parameters: URLSearchParams): number {
  const text = parameters.get("seite") ?? "";
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 1;
}

const outcomes = { accept: "angenommen", decline: "abgelehnt" } as const;

export function decisionDone(outcome: keyof typeof outcomes, name: string): string {
  return `Die Registrierung von ${name} ist ${outcomes[outcome]}. Die Person wird per E-Mail informiert.`;
}

interface WaitingRequest {
  readonly id: string;
  readonly stateCode: string | null;
  readonly createdAt: Date;
  readonly person: { readonly name: string };
}

/** An entry of the work list. */
export function requestTask({ id, stateCode, createdAt, person }: WaitingRequest) {
  return {
    to: `/${belongsToLand(stateCode) ? "land" : "betrieb"}/registrierungen/${id}`,
    task: "Über die Registrierung entscheiden",
    subject: person.name,
    kind: "Registrierung",
    since: createdAt,
  };
}
