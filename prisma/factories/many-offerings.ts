import {
  userAccounts as accountList,
  legalPaths as legalPathList,
  transports as transportList,
} from "~/features/catalogue/catalogue.rules";
import type { Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import { OfferingPhase, ReuseModel } from "~prisma/generated/enums";
import { bases, closings, heads, middles, openings, parts, steps } from "./many-offerings-words";
import { newRevision } from "./offerings";
import { createPerson } from "./people";

/*
 * Very many published entries of realistic German text, the same for the same seed: about 1.5 kB each, titles of real
 * word patterns, terms from very frequent to rare (compounds of two lists, each in a handful of entries).
 */

/** Mulberry32: small, fast, the same on every machine. @returns numbers from 0 (inclusive) to 1 */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface ManyOfferings {
  /** index of the first one; more are added to earlier ones by going on where they ended */
  readonly from?: number;
  readonly count: number;
  readonly seed?: number;
  readonly onProgress?: (done: number) => void;
}

export interface GeneratedText {
  readonly title: string;
  readonly summary: string;
  readonly description: string;
}

/** Stands in every second entry. */
const HALF = "Nachweis";

/** Words that stand in about half of all entries: counted over 2,000 entries: 50 % for the first one, 65 to 74 % for the others. */
export const broadWords = [
  HALF,
  "Postfach",
  "Postleitzahl",
  "Fachverfahren",
  "Sachbearbeitung",
  "Vollmacht",
  "Parameter",
  "Entwurf",
  "Eingangsbestätigung",
  "Tastatur",
  "Transportweg",
  "Vertrauensniveau",
  "Werktage",
  "Verantwortung",
] as const;

/** A rare compound; `rareWords` lists all there can be. */
function rareWord(index: number): string {
  const base = bases[index % bases.length] as string;
  const head = heads[Math.floor(index / bases.length) % heads.length] as string;
  return `${base}${head}`;
}
const rareWordCount = bases.length * heads.length;
export function rareWords(): string[] {
  return Array.from({ length: rareWordCount }, (_, index) => rareWord(index));
}

/** The text of one entry. @param index decides about the broad word and the rare one */
export function generatedText(index: number, random: () => number): GeneratedText {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const rare = rareWord(index);
  const subject = pick(middles);
  const title = `${pick(openings)} ${subject}: ${rare}`;
  const sentences = [`Der Onlinedienst ${rare} betrifft ${subject}.`];
  if (index % 2 === 0) sentences.push(`Jeder ${HALF} wird als Datei hochgeladen und geprüft.`);
  while (sentences.join(" ").length < 1_250) sentences.push(`${pick(steps)} ${pick(parts)}.`);
  sentences.push(pick(closings));
  return { title, summary: `${pick(steps)} ${pick(parts)}.`, description: sentences.join(" ") };
}

const BATCH = 500;

/** Writes them for all Länder, each with one author; the reference data must be loaded. */
export async function createManyOfferings(
  tx: Tx,
  { from = 0, count, seed = 1, onProgress }: ManyOfferings,
): Promise<void> {
  const random = randomFrom(seed + from);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[]): T[] => list.filter(() => random() < 0.5);
  const topics = await tx.topicField.findMany({ select: { slug: true }, orderBy: { slug: "asc" }, take: 50 });
  const services = await tx.ozgService.findMany({ select: { ozgId: true }, orderBy: { ozgId: "asc" }, take: 1_000 });
  const states = await tx.state.findMany({ select: { code: true }, orderBy: { code: "asc" }, take: 20 });
  const authors = [];
  for (const { code } of states) authors.push(await createPerson(tx, { stateCode: code }));
  const phases = Object.values(OfferingPhase).filter((phase) => phase !== "retired");
  for (let start = from; start < from + count; start += BATCH) {
    const offerings: Prisma.OfferingCreateManyInput[] = [];
    const revisions: Prisma.OfferingRevisionCreateManyInput[] = [];
    const live: { offering: string; revision: string }[] = [];
    for (let index = start; index < Math.min(start + BATCH, from + count); index++) {
      const author = pick(authors);
      const at = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 80_000) * 1_000_000);
      const id = generatedId(index, 0);
      const text = generatedText(index, random);
      const revision = newRevision({
        ...text,
        id: generatedId(index, 1),
        offeringId: id,
        status: "published",
        topicFieldSlug: pick(topics).slug,
        reuseModel: pick(Object.values(ReuseModel)),
        phase: pick(phases),
        maturityModel: "v1_1",
        maturityLevel: Math.floor(random() * 5),
        transports: some(transportList).map(({ value }) => value),
        legalPaths: some(legalPathList).map(({ value }) => value),
        userAccounts: some(accountList).map(({ value }) => value),
        ozgIds: [pick(services).ozgId],
        leikaKeys: [],
        publishedAt: at,
        decidedAt: at,
        submittedAt: at,
      });
      offerings.push({
        id,
        slug: `messung-${index}`,
        stateCode: author.stateCode ?? "BUND",
        organisationId: author.organisationId,
        publication: "published",
        publishedAt: at,
        lastVerifiedAt: at,
        createdById: author.personId,
        responsibleId: author.personId,
      });
      revisions.push(revision);
      live.push({ offering: id, revision: revision.id });
    }
    await tx.offering.createMany({ data: offerings });
    await tx.offeringRevision.createMany({ data: revisions });
    await tx.$executeRaw`
      UPDATE "Offering" o SET "liveRevisionId" = r.id FROM "OfferingRevision" r
      WHERE r."offeringId" = o.id AND o.id = ANY (${live.map(({ offering }) => offering)}::uuid[])`;
    onProgress?.(Math.min(start + BATCH, from + count));
  }
}

/** A valid UUID that says which entry it is. */
function generatedId(index: number, kind: number): string {
  return `00000000-0000-7000-8${kind}00-${index.toString(16).padStart(12, "0")}`;
}
