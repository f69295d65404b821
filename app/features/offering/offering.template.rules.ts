import type { EntryContent } from "./offering.content.forms";

/** What is true of a service wherever it is built. */
const common = [
  "summary",
  "description",
  "situationSlugs",
  "serviceTypes",
  "addressees",
  "sdgAnnexI",
  "sdgAnnexII",
  "federalPriority",
  "languages",
  "reuseModel",
  "legalPaths",
  "dataProtectionBasis",
  "supportModel",
  "serviceLevel",
  "transports",
  "dataStandard",
  "userAccounts",
  "trustLevel",
  "payment",
  "accessibility",
  "isOpenSource",
  "licence",
  "repoUrl",
  "requirementsVersion",
] as const;

/** What belongs to whoever offers it, so it is copied inside one Land only. */
const ofOneLand = ["operatorId", "operatorName", "leadMinistry", "mailbox", "costs", "allocationKey"] as const;

function pick<N extends keyof EntryContent>(entry: EntryContent, names: readonly N[]): Pick<EntryContent, N> {
  return Object.fromEntries(names.map((name) => [name, entry[name]])) as Pick<EntryContent, N>;
}

/**
 * What a new entry takes over from another one. Never copied is what was stated about that one service: phase and its
 * dates, Reifegrad, answers with their evidence, declarations, milestones, documents, relations, names of people.
 */
export function templateContent(entry: EntryContent, { isOwnState }: { isOwnState: boolean }): Partial<EntryContent> {
  const parameters = entry.parameters.map((parameter) => ({ ...parameter, values: [] }));
  if (!isOwnState) return { ...pick(entry, common), parameters };
  const contacts = entry.contacts.map(({ role, mailbox }) => ({ role, mailbox, name: null, deputy: null }));
  return { ...pick(entry, common), ...pick(entry, ofOneLand), parameters, contacts };
}

export function copiedText(isOwnState: boolean): string {
  const rest = isOwnState
    ? "Auch Betreiber, Ressort, Postfächer und Kosten Ihres Landes werden übernommen, Namen nicht."
    : "Betreiber, Kontakte und Kosten des anderen Landes werden nicht übernommen.";
  return `Übernommen werden Beschreibung, Einordnung, Nachnutzung und Technik. Nicht übernommen wird, was nur für die Vorlage gilt: Phase und Termine, Reifegrad, Antworten zu den Mindestanforderungen, Erklärungen, Meilensteine, Dokumente und Beziehungen. ${rest}`;
}
