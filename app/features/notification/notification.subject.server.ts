import { z } from "zod";
import { type Deputy, listDeputies } from "~/features/account/account.absence.queries.server";
import { dayOf } from "~/features/account/account.absence.rules";
import type { Tx } from "~/platform/db.server";
import {
  type AccountSubject,
  findEmailChangeSubject,
  findFactorResetSubject,
  findInvitationSubject,
  findMembershipRequestSubject,
  findOrganisationSubject,
  findPersonSubject,
  findRegistrationSubject,
} from "./notification.account.queries.server";
import { listAccountPeople } from "./notification.account-people.queries.server";
import {
  type ConnectionSubject,
  findConnectionSubject,
  findOfferingSubject,
  listConnectionPeople,
  listOfferingPeople,
  type OfferingSubject,
} from "./notification.process.queries.server";
import type { NotifiedEvent } from "./notification.queries.server";
import type { Candidate, Deputies, People, Side } from "./notification.rules";

export type Subject = OfferingSubject | ConnectionSubject | AccountSubject;

const eventData = z.object({
  revision: z.int().nullable().catch(null),
  absenceId: z.uuid().nullable().catch(null),
  reason: z.string().nullable().catch(null),
});

type Loader = (tx: Tx, event: NotifiedEvent) => Promise<Subject | null>;

/** Every kind of subject that sends mails. */
const loaders: ReadonlyMap<string, Loader> = new Map<string, Loader>([
  ["offering", (tx, { subjectId, data }) => findOfferingSubject(tx, subjectId, dataOf(data).revision)],
  ["connection", (tx, { subjectId }) => findConnectionSubject(tx, subjectId)],
  ["registration", (tx, { subjectId }) => findRegistrationSubject(tx, subjectId)],
  ["membership_request", (tx, { subjectId }) => findMembershipRequestSubject(tx, subjectId)],
  ["invitation", (tx, { subjectId }) => findInvitationSubject(tx, subjectId)],
  ["email_change", (tx, { subjectId }) => findEmailChangeSubject(tx, subjectId)],
  ["factor_reset", (tx, { subjectId }) => findFactorResetSubject(tx, subjectId)],
  [
    "person",
    (tx, { subjectId, sessionId, data, type, stateCode }) =>
      findPersonSubject(tx, subjectId, {
        sessionId,
        absenceId: dataOf(data).absenceId,
        stateCode: type === "membership.ended" ? stateCode : null,
      }),
  ],
  [
    "organisation",
    (tx, { subjectId, data }) =>
      findOrganisationSubject(tx, subjectId, { isOnlyInactive: dataOf(data).reason === "inactive" }),
  ],
]);

function dataOf(data: unknown): z.infer<typeof eventData> {
  const parsed = eventData.safeParse(data);
  return parsed.success ? parsed.data : { revision: null, absenceId: null, reason: null };
}

/** What the event is about, as it is now (an offering: in the revision spoken of); null for what sends no mails. */
export async function findSubjectOf(tx: Tx, event: NotifiedEvent): Promise<Subject | null> {
  return (await loaders.get(event.subjectKind)?.(tx, event)) ?? null;
}

export function listPeopleOf(tx: Tx, subject: Subject): Promise<People> {
  if (subject.kind === "offering") return listOfferingPeople(tx, subject);
  return subject.kind === "connection" ? listConnectionPeople(tx, subject) : listAccountPeople(tx, subject);
}

/** The Land of each side; null where the subject has none and nobody is stood in for. */
function landsOf(subject: Subject): Readonly<Record<Side, string | null>> {
  if (subject.kind === "connection") return { own: subject.stateCode, provider: subject.providerStateCode };
  if (subject.kind === "person") return { own: subject.land, provider: null };
  const own = subject.kind === "offering" || subject.kind === "membership_request" ? subject.stateCode : null;
  return { own, provider: null };
}

/** Who stood in for one of the people on the day of the event and may know this Land's business. */
async function listStandIns(tx: Tx, event: NotifiedEvent, people: People): Promise<Deputy[]> {
  const ids = Object.values(people).flatMap((list) => list.flatMap(({ personId }) => personId ?? []));
  return listDeputies(tx, [...new Set(ids)], dayOf(event.occurredAt));
}

export async function listDeputiesOf(
  tx: Tx,
  { event, subject, people }: { readonly event: NotifiedEvent; readonly subject: Subject; readonly people: People },
): Promise<Deputies> {
  const lands = landsOf(subject);
  const standIns = lands.own === null ? [] : await listStandIns(tx, event, people);
  const inLand = (land: string | null): ReadonlyMap<string, Candidate> =>
    new Map(
      standIns
        .filter(({ stateCodes }) => land !== null && stateCodes.includes(land))
        .map(({ absentId, personId, email, name }) => [absentId, { personId, email, name }]),
    );
  return { own: inLand(lands.own), provider: inLand(lands.provider) };
}

/** Names of those in the matter whom the deputy stands in for; empty when the absence was deleted since. */
export async function listAbsentNames(
  tx: Tx,
  input: { readonly event: NotifiedEvent; readonly subject: Subject; readonly deputyId: string },
): Promise<string[]> {
  const standIns = await listStandIns(tx, input.event, await listPeopleOf(tx, input.subject));
  return standIns.filter(({ personId }) => personId === input.deputyId).map(({ absentName }) => absentName);
}
