import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import { type EntryContent, MAX_ROWS, type Relation } from "./offering.content.forms";

type Referring = Partial<
  Pick<
    EntryContent,
    | "ozgIds"
    | "leikaKeys"
    | "topicFieldSlug"
    | "situationSlugs"
    | "coProviderCodes"
    | "operatorId"
    | "requirementsVersion"
    | "relations"
  >
>;

/** Which entry it is about, and the relations that it has already: what they point at may have gone since. */
export interface Around {
  readonly slug: string;
  readonly relations: readonly Relation[];
}

/** Values that are not among the known ones. */
const without = (values: readonly string[], known: readonly (string | null)[]) =>
  values.filter((value) => !known.includes(value));

async function unknownServices(tx: Tx, ids: readonly string[]) {
  const rows = await tx.ozgService.findMany({ where: { ozgId: { in: [...ids] } }, select: { ozgId: true }, take: 20 });
  return without(
    ids,
    rows.map(({ ozgId }) => ozgId),
  );
}

async function unknownKeys(tx: Tx, keys: readonly string[]) {
  const where = { leikaKey: { in: [...keys] } };
  const rows = await tx.administrativeService.findMany({ where, select: { leikaKey: true }, take: 500 });
  return without(
    keys,
    rows.map(({ leikaKey }) => leikaKey),
  );
}

async function unknownSituations(tx: Tx, slugs: readonly string[]) {
  const rows = await tx.situation.findMany({ where: { slug: { in: [...slugs] } }, select: { slug: true }, take: 100 });
  return without(
    slugs,
    rows.map(({ slug }) => slug),
  );
}

async function unknownStates(tx: Tx, codes: readonly string[]) {
  const rows = await tx.state.findMany({ where: { code: { in: [...codes] } }, select: { code: true }, take: 20 });
  return without(
    codes,
    rows.map(({ code }) => code),
  );
}

/** Entries that a new relation cannot lead to: not published, or the entry itself. */
async function unknownTargets(tx: Tx, relations: readonly Relation[], around: Around | null) {
  const known = new Set(around?.relations.map(({ slug }) => slug));
  const added = relations.flatMap(({ slug }) => (slug === null || known.has(slug) ? [] : [slug]));
  const where = { slug: { in: added, not: around?.slug ?? "" }, publication: "published" } as const;
  const rows = await tx.offering.findMany({ where, select: { slug: true }, take: MAX_ROWS });
  return without(
    added,
    rows.map(({ slug }) => slug),
  );
}

const isGiven = (value: string | null | undefined): value is string => value !== undefined && value !== null;

/** Whether the single things that an entry points at exist; absent fields are not looked at. */
async function unknownSingles(tx: Tx, { topicFieldSlug, operatorId, requirementsVersion }: Referring) {
  const [topicField, operator, version] = await Promise.all([
    isGiven(topicFieldSlug) ? tx.topicField.count({ where: { slug: topicFieldSlug } }) : 1,
    isGiven(operatorId) ? tx.organisation.count({ where: { id: operatorId } }) : 1,
    isGiven(requirementsVersion) ? tx.requirement.count({ where: { version: requirementsVersion } }) : 1,
  ]);
  return { topicField: topicField === 0, operator: operator === 0, version: version === 0 };
}

/**
 * Refuses what the catalogue and the directory do not know.
 * @throws Invalid naming it, by field
 */
export async function checkCatalogue(tx: Tx, content: Referring, around: Around | null = null): Promise<void> {
  const [ids, keys, situations, states, targets, singles] = await Promise.all([
    unknownServices(tx, content.ozgIds ?? []),
    unknownKeys(tx, content.leikaKeys ?? []),
    unknownSituations(tx, content.situationSlugs ?? []),
    unknownStates(tx, content.coProviderCodes ?? []),
    unknownTargets(tx, content.relations ?? [], around),
    unknownSingles(tx, content),
  ]);
  const choose = "Bitte wählen Sie einen Eintrag aus der Liste.";
  const problems: Record<string, string | false> = {
    ozgIds: ids.length > 0 && `Der Katalog kennt keine OZG-Leistung mit der Nummer ${ids.join(", ")}.`,
    leikaKeys: keys.length > 0 && `Der Katalog kennt den Leistungsschlüssel ${keys.join(", ")} nicht.`,
    topicFieldSlug: singles.topicField && "Bitte wählen Sie ein Themenfeld aus der Liste.",
    situationSlugs: situations.length > 0 && choose,
    coProviderCodes: states.length > 0 && choose,
    operatorId: singles.operator && choose,
    requirementsVersion: singles.version && choose,
    relations:
      targets.length > 0 &&
      `Kein anderes veröffentlichtes Angebot: ${targets.join(", ")}. Bitte entfernen Sie diese Beziehung.`,
  };
  const found = Object.entries(problems).flatMap(([field, text]) => (text ? [[field, [text]] as const] : []));
  const message = found.flatMap(([, texts]) => texts).join(" ");
  if (found.length > 0) throw new Invalid(message, Object.fromEntries(found));
}

/**
 * A relation to an entry of the marketplace gets the title of that entry, whatever the form says. One that was there
 * before keeps what it had, so that looking through a step changes nothing.
 */
export async function withOwnTitles(
  tx: Tx,
  relations: readonly Relation[],
  before: readonly Relation[],
): Promise<Relation[]> {
  const titles = new Map(before.map(({ slug, title }) => [slug, title]));
  const slugs = relations.flatMap(({ slug }) => (slug === null || titles.has(slug) ? [] : [slug]));
  const rows = await tx.offering.findMany({
    where: { slug: { in: slugs }, publication: "published" },
    select: { slug: true, liveRevision: { select: { title: true } } },
    take: MAX_ROWS,
  });
  for (const { slug, liveRevision } of rows) if (liveRevision) titles.set(slug, liveRevision.title);
  return relations.map(({ title, ...relation }) => ({
    ...relation,
    title: relation.slug === null ? title : (titles.get(relation.slug) ?? title),
  }));
}
