import { z } from "zod";
import { nullableText } from "~/platform/form-fields";
import { Role } from "~prisma/generated/enums";
import { personFilters } from "./organisation.people.rules";

const searchParameters = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  organisation: z.uuid().or(z.literal("")).catch("").default(""),
  rolle: z.enum(Role).or(z.literal("")).catch("").default(""),
  stand: z.enum(personFilters).catch("active").default("active"),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type PeopleSearch = z.output<typeof searchParameters>;

/** The query string is the whole state; what cannot be understood falls back to "not given". */
export function readPeopleSearch(parameters: URLSearchParams): PeopleSearch {
  return searchParameters.parse(Object.fromEntries(parameters));
}

/** Query string of a page of results with every filter kept. */
export function peopleQuery({ q, organisation, rolle, stand, seite }: PeopleSearch): string {
  const parameters = new URLSearchParams({
    ...(q === "" ? {} : { q }),
    ...(organisation === "" ? {} : { organisation }),
    ...(rolle === "" ? {} : { rolle }),
    ...(stand === "active" ? {} : { stand }),
    ...(seite === 1 ? {} : { seite: String(seite) }),
  });
  return parameters.size === 0 ? "" : `?${parameters}`;
}

const ticked = z
  .literal("on")
  .optional()
  .transform((value) => value !== undefined);

const change = {
  membershipId: z.uuid(),
  /** the Land stays without an active coordinator, and that is meant */
  confirmsLast: ticked,
};

const topicFieldSlug = z
  .string()
  .regex(/^[a-z_]{1,60}$/, "Bitte wählen Sie ein Themenfeld aus der Liste.")
  .optional()
  .transform((slug) => slug ?? null);

const reason = nullableText(500, "Der Grund").pipe(z.string("Bitte nennen Sie den Grund."));

export const membershipChangeForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("role"),
    ...change,
    /** the role that the page showed */
    seen: z.enum(Role),
    role: z.enum(Role, "Bitte wählen Sie eine Rolle aus der Liste."),
    topicFieldSlug,
  }),
  z.object({ intent: z.literal("end"), ...change }),
]);
export type MembershipChange = z.output<typeof membershipChangeForm>;
export type RoleChange = Omit<Extract<MembershipChange, { intent: "role" }>, "intent">;

export const accountChangeForm = z.discriminatedUnion("intent", [
  ...membershipChangeForm.options,
  z.object({ intent: z.literal("disable"), reason, confirmsLast: ticked }),
  z.object({ intent: z.literal("reactivate"), reason }),
]);

export const leaveForm = z.object({ intent: z.literal("leave"), confirmsLast: ticked });

const person = z
  .uuid("Bitte wählen Sie eine Person aus der Liste.")
  .optional()
  .transform((id) => id ?? null);

const NOTHING_CHOSEN = "Bitte wählen Sie, wer übernimmt, oder dass die Mitgliedschaften enden.";

export const handoverForm = z
  .object({
    intent: z.literal("handover"),
    /** gets everything that is not given to somebody else */
    toPersonId: person,
    offeringsTo: person,
    connectionsTo: person,
    /** revisions in work and questions that wait for an answer */
    writingTo: person,
    endsMemberships: ticked,
    confirmsLast: ticked,
  })
  .check(({ value, issues }) => {
    const { toPersonId, offeringsTo, connectionsTo, writingTo, endsMemberships } = value;
    if ([toPersonId, offeringsTo, connectionsTo, writingTo].some((id) => id !== null) || endsMemberships) return;
    issues.push({ code: "custom", path: [], input: value, message: NOTHING_CHOSEN });
  });
export type Handover = z.output<typeof handoverForm>;
