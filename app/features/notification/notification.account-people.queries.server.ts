import type { Tx } from "~/platform/db.server";
import type {
  AccountSubject,
  EmailChangeSubject,
  MembershipRequestSubject,
  OrganisationSubject,
  RegistrationSubject,
  SubjectPerson,
} from "./notification.account.queries.server";
import {
  listCoordinators,
  listOperators,
  listPeopleOfState,
  listStateMailboxes,
} from "./notification.people.queries.server";
import type { Candidate, People } from "./notification.rules";

const HOUR_MS = 3_600_000;
/** A change that was never confirmed counts for a day: the address may be a stranger's, mistyped. */
const PENDING_MS = 24 * HOUR_MS;
const FORMER_MS = 30 * 24 * HOUR_MS;

function candidateOf({ id, email, name }: SubjectPerson): Candidate {
  return { personId: id, email, name };
}

/** An address that nobody proved to be theirs is greeted without a name: it could be a stranger's, the name a stranger's text. */
function addressOf(email: string): Candidate {
  return { personId: null, email, name: "" };
}

/** Everybody in a relation to what happened to an account. */
export async function listAccountPeople(tx: Tx, subject: AccountSubject): Promise<People> {
  switch (subject.kind) {
    case "registration":
      return registrationPeople(subject);
    case "membership_request":
      return requestPeople(tx, subject);
    case "invitation":
      return {
        invitee: [addressOf(subject.email)],
        inviter: subject.inviter === null ? [] : [candidateOf(subject.inviter)],
      };
    case "email_change":
      return emailChangePeople(subject);
    case "factor_reset":
      return {
        person: [candidateOf(subject.person)],
        other_addresses: await listOtherAddresses(tx, subject.person, new Date()),
      };
    case "person":
      return {
        person: [candidateOf(subject.person)],
        deputy: subject.absence === null ? [] : [candidateOf(subject.absence.deputy)],
        membership_deciders: subject.land === null ? [] : await listCoordinators(tx, subject.land),
      };
    case "organisation":
      return leaderlessPeople(tx, subject);
  }
}

function registrationPeople({ email, owner }: RegistrationSubject): People {
  return owner === null ? { registrant: [addressOf(email)] } : { address_owner: [addressOf(owner.email)] };
}

async function requestPeople(tx: Tx, { person, land }: MembershipRequestSubject): Promise<People> {
  const base = { person: [candidateOf(person)] };
  if (land === null) return { ...base, request_operators: await listOperators(tx) };
  const deciders = await listCoordinators(tx, land);
  return {
    ...base,
    request_deciders: deciders,
    leaderless_operators: deciders.length === 0 ? await listOperators(tx) : [],
  };
}

function emailChangePeople({ person, oldEmail, newEmail, owner }: EmailChangeSubject): People {
  const former = { ...candidateOf(person), email: oldEmail };
  return {
    old_address: [former],
    ...(owner === null
      ? { new_address: [{ ...former, email: newEmail, name: "" }] }
      : { address_owner: [addressOf(owner.email)] }),
  };
}

/** Former addresses of the person, and one they are about to have: a warning has to reach them past a thief of the account. */
async function listOtherAddresses(tx: Tx, person: SubjectPerson, now: Date): Promise<Candidate[]> {
  const changes = await tx.emailChange.findMany({
    where: {
      personId: person.id,
      OR: [
        { confirmedAt: { gte: new Date(now.getTime() - FORMER_MS) } },
        { confirmedAt: null, createdAt: { gte: new Date(now.getTime() - PENDING_MS) } },
      ],
    },
    orderBy: { createdAt: "desc" },
    take: 20,
    select: { oldEmail: true, newEmail: true },
  });
  const addresses = new Set(changes.flatMap(({ oldEmail, newEmail }) => [oldEmail, newEmail]));
  addresses.delete(person.email);
  return [...addresses].map((email) => ({ personId: person.id, email, name: "" }));
}

/** Nobody where a coordinator has come between the event and its mails. */
async function leaderlessPeople(tx: Tx, { land, isOnlyInactive }: OrganisationSubject): Promise<People> {
  if (land === null) return {};
  if (!isOnlyInactive && (await listCoordinators(tx, land)).length > 0) return {};
  return {
    leaderless_operators: await listOperators(tx),
    state_people: await listPeopleOfState(tx, land),
    state_mailbox: await listStateMailboxes(tx, land),
  };
}
