import { cleanLine } from "~/platform/form-fields";
import type { OfferingPhase } from "~prisma/generated/enums";
import { type Contact, contact, contactRoles, MAX_ROWS, relation } from "./offering.content.forms";
import type { ImportCatalogue, ImportedContent, NotTaken, Problem, Taken } from "./offering.import.rules";
import { Ledger } from "./offering.publiccode-ledger.rules";
import type { DevelopmentStatus } from "./offering.publiccode-lists.rules";
import { mapServices } from "./offering.publiccode-services.rules";
import { canonicalTag, licence, webAddress } from "./offering.publiccode-values.rules";
import { itemsOf, leafOf, type Mapping, nodeAt, type Scalar, type Tree } from "./offering.publiccode-yaml.rules";

/** Five states of software, eight phases of a service: the nearest one (docs/decisions/0064). */
export const phaseOfStatus: Readonly<Record<DevelopmentStatus, OfferingPhase>> = {
  concept: "concept",
  development: "implementation",
  beta: "pilot",
  stable: "live",
  obsolete: "retired",
};

/** In public files a function stands where the standard wants the name of a person (docs/decisions/0064). */
export const MAILBOX_NAME = "Funktionspostfach";
export const mailboxNames: Readonly<Record<Contact["role"], string>> = {
  service_owner: `${MAILBOX_NAME} Fachliche Leitung`,
  technical: `${MAILBOX_NAME} Technik`,
  coordinator: `${MAILBOX_NAME} OZG-Koordination`,
  legal: `${MAILBOX_NAME} Recht`,
  other: `${MAILBOX_NAME} Weitere`,
};

const UNUSABLE = "Der Wert ist nicht brauchbar.";

export interface Mapped {
  readonly content: Partial<ImportedContent>;
  readonly taken: readonly Taken[];
  readonly notTaken: readonly NotTaken[];
  readonly problems: readonly Problem[];
}

/** What of a checked file finds a place in an entry. Everything that does not is listed, with its value. */
export function mapPubliccode(root: Mapping, catalogue: ImportCatalogue, unknownPaths: ReadonlySet<string>): Mapped {
  const ledger = new Ledger();
  const content = {
    ...mapDescription(root, ledger),
    ...mapStatus(root, ledger),
    ...mapCode(root, ledger),
    ...mapOrigins(root, ledger),
    ...mapLanguages(root, ledger),
    ...mapContacts(root, ledger),
    ...mapServices(root, ledger, catalogue),
  };
  const { taken, problems } = ledger;
  return { content, taken, problems, notTaken: ledger.rest(root, unknownPaths) };
}

/** German comes first, then English, then whatever is there: an entry is written in German. */
function mapDescription(root: Mapping, ledger: Ledger): Partial<ImportedContent> {
  const section = nodeAt(root, "description");
  const entries = section?.kind === "map" ? section.entries : [];
  const [chosen] = [...entries].sort((a, b) => rankOf(a.key) - rankOf(b.key));
  if (chosen && rankOf(chosen.key) > 0) {
    const text = "Eine deutsche Beschreibung fehlt; übernommen wird diese. Bitte übersetzen Sie sie im Entwurf.";
    ledger.warn(chosen.value, chosen.keyAt, text);
  }
  const of = (key: string) => leafOf(nodeAt(chosen?.value, key));
  ledger.leave(leafOf(nodeAt(root, "name")), "Titel ist der Name in der Sprache der Beschreibung (localisedName).");
  const title =
    ledger.take(of("localisedName"), "title", 150) ?? ledger.take(leafOf(nodeAt(root, "name")), "title", 150);
  const summary = ledger.take(of("shortDescription"), "summary", 300);
  const description = ledger.take(of("longDescription"), "description", 10_000);
  return {
    ...(title === undefined ? {} : { title: cleanLine(title) }),
    ...(summary === undefined ? {} : { summary }),
    ...(description === undefined ? {} : { description }),
  };
}

function rankOf(tag: string): number {
  if (/^de(?![a-z])/i.test(tag)) return 0;
  return /^en(?![a-z])/i.test(tag) ? 1 : 2;
}

function mapStatus(root: Mapping, ledger: Ledger): Partial<ImportedContent> {
  const leaf = leafOf(nodeAt(root, "developmentStatus"));
  const status = leaf?.text.trim() ?? "";
  ledger.leave(leaf, UNUSABLE);
  if (!Object.hasOwn(phaseOfStatus, status)) return {};
  ledger.mark(leaf, "phase");
  return { phase: phaseOfStatus[status as DevelopmentStatus] };
}

function mapCode(root: Mapping, ledger: Ledger): Partial<ImportedContent> {
  const [url, terms] = [leafOf(nodeAt(root, "url")), leafOf(nodeAt(root, "legal", "license"))];
  const isAddress = url !== undefined && webAddress(url.text.trim()) === null;
  const isLicence = terms !== undefined && licence(terms.text.trim()) === null;
  for (const leaf of [url, terms]) ledger.leave(leaf, UNUSABLE);
  const repoUrl = isAddress ? ledger.take(url, "repoUrl", 500) : undefined;
  const spdx = isLicence ? ledger.take(terms, "licence", 100) : undefined;
  return {
    ...(repoUrl === undefined ? {} : { repoUrl }),
    ...(spdx === undefined ? {} : { licence: spdx }),
    // a licence of the SPDX list and a public repository: that is what open source means
    ...(repoUrl === undefined || spdx === undefined ? {} : { isOpenSource: true }),
  };
}

/** What this is a variant of; the standard gives an address only, so its end is the title. */
function mapOrigins(root: Mapping, ledger: Ledger): Partial<ImportedContent> {
  const node = nodeAt(root, "isBasedOn");
  const leaves = [leafOf(node), ...itemsOf(node).map(leafOf)].filter((leaf) => leaf !== undefined);
  const relations = leaves.slice(0, MAX_ROWS).flatMap((leaf) => {
    const url = leaf.text.trim();
    const title = url.replace(/^https?:\/\//i, "").slice(0, 200);
    const parsed = relation.safeParse({ kind: "variant", title, url });
    if (webAddress(url) !== null || !parsed.success) return [];
    ledger.mark(leaf, "relations");
    return [parsed.data];
  });
  return relations.length === 0 ? {} : { relations };
}

function mapLanguages(root: Mapping, ledger: Ledger): Partial<ImportedContent> {
  const tags = itemsOf(nodeAt(root, "localisation", "availableLanguages")).flatMap((item) => {
    const leaf = leafOf(item);
    const tag = canonicalTag(leaf?.text.trim() ?? "");
    ledger.leave(leaf, UNUSABLE);
    if (tag !== null) ledger.mark(leaf, "languages");
    // an entry names languages, not regions
    return tag?.split("-")[0] ?? [];
  });
  return tags.length === 0 ? {} : { languages: [...new Set(tags)] };
}

function mapContacts(root: Mapping, ledger: Ledger): Partial<ImportedContent> {
  const contacts: Contact[] = [];
  let mailbox: string | undefined;
  for (const item of itemsOf(nodeAt(root, "maintenance", "contacts"))) {
    const own = mailbox === undefined ? mailboxOf(item, ledger) : undefined;
    const found = own === undefined && contacts.length < MAX_ROWS ? contactOf(item, ledger) : null;
    mailbox ??= own;
    if (found !== null) contacts.push(found);
  }
  return { ...(contacts.length === 0 ? {} : { contacts }), ...(mailbox === undefined ? {} : { mailbox }) };
}

/** The mailbox of the entry itself, as our own export writes it. */
function mailboxOf(item: Tree, ledger: Ledger): string | undefined {
  const [name, email] = nameAndEmail(item);
  const address = contact.shape.mailbox.safeParse(email?.text.trim());
  if (name?.text.trim() !== MAILBOX_NAME || !address.success) return undefined;
  ledger.mark(name, "mailbox");
  ledger.mark(email, "mailbox");
  return address.data;
}

function contactOf(item: Tree, ledger: Ledger): Contact | null {
  const [name, email] = nameAndEmail(item);
  const written = cleanLine(name?.text ?? "");
  const role = contactRoles.find((known) => mailboxNames[known] === written);
  const person = role === undefined && written !== "" ? written : null;
  const parsed = contact.safeParse({ role: role ?? "technical", name: person, mailbox: email?.text.trim() });
  if (!parsed.success) {
    const reason = "Ein Kontakt braucht hier eine E-Mail-Adresse und einen Namen bis 150 Zeichen.";
    ledger.leave(name, reason);
    ledger.leave(email, reason);
    return null;
  }
  ledger.mark(name, "contacts");
  ledger.mark(email, "contacts");
  return parsed.data;
}

function nameAndEmail(item: Tree): readonly [Scalar | undefined, Scalar | undefined] {
  return [leafOf(nodeAt(item, "name")), leafOf(nodeAt(item, "email"))];
}
