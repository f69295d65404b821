import { z } from "zod";
import { allocationKeys, costScenarios, costTypes, valuesOf } from "~/features/catalogue/catalogue.rules";
import type { OfferingRevision } from "~prisma/generated/client";
import { OfferingPhase } from "~prisma/generated/enums";
import { type EntryFieldName, entryFieldNames } from "./offering.entry.rules";

/*
 * Shapes of the lists that a revision keeps as JSON. One definition for storing, reading, import and export, so that what
 * was written can be read for ever: fields are added here with a default, never renamed.
 */

/** Rows that one list of an entry may have; more than any real entry needs, few enough to read on one page. */
export const MAX_ROWS = 60;

const line = (max: number) => z.string().trim().min(1).max(max);
const optionalLine = (max: number) => z.string().trim().max(max).nullable().default(null);
const day = z.iso.date();
const stateCode = z.string().regex(/^([A-Z]{2}|BUND)$/);

export const contactRoles = ["service_owner", "technical", "coordinator", "legal", "other"] as const;

/** Names and deputies are shown to registered people only, the mailbox to everybody. */
export const contact = z.object({
  role: z.enum(contactRoles),
  name: optionalLine(150),
  deputy: optionalLine(150),
  mailbox: z.email().max(254),
});
export type Contact = z.output<typeof contact>;

/** Day on which a phase began or is to begin. */
export const phaseDates = z.partialRecord(z.enum(OfferingPhase), day);
export type PhaseDates = z.output<typeof phaseDates>;

/** `level` is what this criterion reaches; in model 1.1 the lowest one decides (domain: RG1). */
export const maturityCriterion = z.object({
  name: line(200),
  level: z.int().min(0).max(7),
  note: optionalLine(500),
});

/** A contract that stands elsewhere; one that is uploaded is a document of the kind `contract`. */
export const contractDoc = z.object({ title: line(200), url: z.url().max(500), version: optionalLine(50) });

export const systemStatuses = ["planned", "tested", "productive"] as const;

/** Fachverfahren with which the service was connected, and which Land says so. */
export const specialistSystem = z.object({
  vendor: optionalLine(150),
  product: line(150),
  version: optionalLine(50),
  status: z.enum(systemStatuses),
  reportedBy: stateCode.nullable().default(null),
  reportedOn: day.nullable().default(null),
});
export type SpecialistSystem = z.output<typeof specialistSystem>;

/** `hasXBezahldienste`: whether payment goes through that standard, which was due on 1 January 2026 (ITPLR 2023/51). */
export const payment = z.object({
  isRequired: z.boolean().nullable().default(null),
  components: z.array(line(100)).max(20).default([]),
  hasXBezahldienste: z.boolean().nullable().default(null),
});
export type Payment = z.output<typeof payment>;

/** What a Land that connects has to set (EfA-Parametrisierung), with the values that Länder reported. */
export const parameter = z.object({
  name: line(150),
  description: optionalLine(1_000),
  isRequired: z.boolean().default(false),
  values: z
    .array(z.object({ stateCode, value: line(500) }))
    .max(17)
    .default([]),
});
export type Parameter = z.output<typeof parameter>;

export const requirementAnswers = ["met", "not_met", "partly", "not_applicable"] as const;

export const requirementAnswer = z.object({
  code: line(20),
  answer: z.enum(requirementAnswers),
  evidence: optionalLine(1_000),
});
export type RequirementAnswer = z.output<typeof requirementAnswer>;

/** Cost of one year in whole cents; types and scenarios of Beschluss 2021/24 and 2022/21. */
export const cost = z.object({
  year: z.int().min(2000).max(2100),
  type: z.enum(valuesOf(costTypes)),
  scenario: z.enum(valuesOf(costScenarios)),
  cents: z.int().min(0).max(100_000_000_000),
});
export type Cost = z.output<typeof cost>;

/** One part of the Verteilschlüssel; the weights of a combination sum to 1. */
export const allocationPart = z.object({ key: z.enum(valuesOf(allocationKeys)), weight: z.number().gt(0).max(1) });

/**
 * `moves` is the history of the date: kept, because a date that moved three times says more than the date. `id` stays when
 * title or date change; rows from before it have none.
 */
export const milestone = z.object({
  id: z.string().max(40).default(""),
  title: line(200),
  due: day,
  doneOn: day.nullable().default(null),
  moves: z
    .array(z.object({ from: day, to: day, on: day, reason: optionalLine(500) }))
    .max(50)
    .default([]),
});
export type Milestone = z.output<typeof milestone>;

export const relationKinds = ["successor", "variant", "same_service"] as const;

/** Another entry of the marketplace (`slug`) or something elsewhere (`url`); exactly one of them. */
export const relation = z
  .object({
    kind: z.enum(relationKinds),
    title: line(200),
    slug: optionalLine(120),
    url: z.url().max(500).nullable().default(null),
  })
  .refine(({ slug, url }) => (slug === null) !== (url === null), "Entweder ein Angebot oder eine Adresse.");
export type Relation = z.output<typeof relation>;

const rows = <S extends z.ZodType>(row: S) => z.array(row).max(MAX_ROWS);

/** Column of the revision → shape of what stands in it. */
export const contentLists = {
  contacts: rows(contact),
  phaseDates,
  maturityCriteria: rows(maturityCriterion),
  contractDocs: rows(contractDoc),
  specialistSystems: rows(specialistSystem),
  payment,
  parameters: rows(parameter),
  requirements: z.array(requirementAnswer).max(200),
  costs: z.array(cost).max(MAX_ROWS * costTypes.length * costScenarios.length),
  allocationKey: z.array(allocationPart).max(5),
  milestones: rows(milestone),
  relations: rows(relation),
} as const;
export type ContentListName = keyof typeof contentLists;

export function isListName(name: string): name is ContentListName {
  return Object.hasOwn(contentLists, name);
}

export type ContentLists = { readonly [N in ContentListName]: z.output<(typeof contentLists)[N]> };

/**
 * Reads the lists of a stored revision.
 * @throws ZodError when the database holds something that no version of the program wrote
 */
export function readLists<N extends ContentListName>(
  revision: { readonly [K in N]: unknown },
  names: readonly N[],
): Pick<ContentLists, N> {
  return Object.fromEntries(names.map((name) => [name, contentLists[name].parse(revision[name])])) as Pick<
    ContentLists,
    N
  >;
}

/** Everything that a revision says, with its lists read. */
export type EntryContent = Omit<Pick<OfferingRevision, EntryFieldName>, ContentListName> & ContentLists;

const listNames = Object.keys(contentLists) as ContentListName[];

/** @throws ZodError as readLists */
export function readEntry(revision: Readonly<Record<EntryFieldName, unknown>>): EntryContent {
  const columns = Object.fromEntries(entryFieldNames.map((name) => [name, revision[name]]));
  return { ...columns, ...readLists(revision, listNames) } as EntryContent;
}

/** Nothing said about payment; that none is needed is something said. */
export function isSilent({ isRequired, components, hasXBezahldienste }: Payment): boolean {
  return isRequired === null && hasXBezahldienste === null && components.length === 0;
}

/** As the columns hold it: nothing said about payment is an empty object, so that it does not count as said. */
export function storedContent<C extends Partial<EntryContent>>(content: C): C {
  return content.payment && isSilent(content.payment) ? { ...content, payment: {} } : content;
}
