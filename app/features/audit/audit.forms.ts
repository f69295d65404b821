import { z } from "zod";
import { eventGroupNames } from "./audit.events.rules";
import { subjectKindNames } from "./audit.rules";

const day = z.iso.date().or(z.literal("")).catch("").default("");
const choice = <T extends string>(values: [T, ...T[]]) => z.enum(values).or(z.literal("")).catch("").default("");

/** Older than this entry: its time to the millisecond and its id. */
const cursor = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  .or(z.literal(""))
  .catch("")
  .default("");

/** Days are days in Germany, both included. */
const filters = z.object({
  von: day,
  bis: day,
  gruppe: choice(eventGroupNames),
  /** part of a name, or the id of a person */
  person: z.string().trim().max(100).catch("").default(""),
  gegenstand: choice(subjectKindNames),
  kennung: z.uuid().or(z.literal("")).catch("").default(""),
  /** for operators: one Land */
  land: z
    .string()
    .regex(/^([A-Z]{2}|BUND)$/)
    .or(z.literal(""))
    .catch("")
    .default(""),
  vor: cursor,
});

export type RecordFilters = z.output<typeof filters>;

/** The query string is the whole state; what cannot be understood falls back to "not given". */
export function readRecordFilters(parameters: URLSearchParams | FormData): RecordFilters {
  return filters.parse(Object.fromEntries(parameters));
}

/** Query string with what is set, `?` included; empty when nothing is. */
export function recordQuery(values: Partial<RecordFilters>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== "") parameters.set(name, value);
  return parameters.size === 0 ? "" : `?${parameters}`;
}

/** How many filters narrow the record; the place in it is none. */
export function countFilters({ vor: _place, ...rest }: RecordFilters): number {
  return Object.values(rest).filter((value) => value !== "").length;
}
