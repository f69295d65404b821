import { dateOf, dayOf } from "~/features/account/account.absence.rules";
import { countActiveCoordinators } from "~/features/account/account.queries.server";
import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";
import { countOpenInvitationsOf } from "./organisation.handover.queries.server";
import type { PeopleSearch } from "./organisation.people.forms";
import type { PersonFilter } from "./organisation.people.rules";
import { can } from "./organisation.policy";
import { listOrganisationOptions, PAGE_SIZE } from "./organisation.queries.server";
import { belongsToLand } from "./organisation.rules";

/** Everybody of the installation (operator), or the people of the own Land. */
export type PeopleArea = "land" | "all";

/**
 * Organisations whose people this person may see, for the `where`.
 * @throws Forbidden
 */
export function viewedOrganisations(actor: Actor, area: PeopleArea): Prisma.OrganisationWhereInput {
  const isAllowed = can(actor, "view_people", { stateCode: actor.stateCode, hasCoordinator: true });
  if (area === "all" && actor.role === "operator" && isAllowed) return {};
  if (area === "land" && isAllowed && belongsToLand(actor.stateCode)) return { stateCode: actor.stateCode };
  throw new Forbidden(
    area === "all"
      ? "Diese Seite ist dem Plattformbetrieb vorbehalten."
      : "Die Seiten eines Landes sehen dessen Landesvertretung und OZG-Koordination.",
  );
}

const memberSelect = {
  id: true,
  role: true,
  startedAt: true,
  endedAt: true,
  topicFieldSlug: true,
  topicField: { select: { name: true } },
  organisation: { select: { id: true, name: true, kind: true, stateCode: true } },
} as const satisfies Prisma.MembershipSelect;

export type MembershipRow = Prisma.MembershipGetPayload<{ select: typeof memberSelect }>;

function personSelect(organisation: Prisma.OrganisationWhereInput) {
  const today = dateOf(dayOf(new Date()));
  return {
    id: true,
    name: true,
    email: true,
    status: true,
    disabledAt: true,
    disabledReason: true,
    lastSeenAt: true,
    secondFactorSince: true,
    memberships: {
      where: { organisation },
      orderBy: [{ endedAt: { sort: "asc", nulls: "first" } }, { startedAt: "asc" }],
      take: 20,
      select: memberSelect,
    },
    absences: {
      where: { endedAt: null, endsOn: { gte: today } },
      orderBy: { startsOn: "asc" },
      take: 1,
      select: { startsOn: true, endsOn: true, deputy: { select: { name: true } } },
    },
  } as const satisfies Prisma.PersonSelect;
}

const standing: Readonly<Record<PersonFilter, (membership: Prisma.MembershipWhereInput) => Prisma.PersonWhereInput>> = {
  active: (membership) => ({ status: "active", memberships: { some: { ...membership, endedAt: null } } }),
  ended: (membership) => ({
    memberships: { some: membership, none: { organisation: membership.organisation ?? {}, endedAt: null } },
  }),
  disabled: (membership) => ({ status: { not: "active" }, memberships: { some: membership } }),
};

/** People with their memberships in the area, by name. */
export async function listPeople(actor: Actor, { search, area }: { search: PeopleSearch; area: PeopleArea }) {
  const organisation = viewedOrganisations(actor, area);
  const text = { contains: search.q, mode: "insensitive" } as const;
  const membership: Prisma.MembershipWhereInput = {
    organisation: search.organisation ? { AND: [organisation, { id: search.organisation }] } : organisation,
    ...(search.rolle ? { role: search.rolle } : {}),
  };
  const where: Prisma.PersonWhereInput = {
    ...standing[search.stand](membership),
    ...(search.q ? { OR: [{ name: text }, { email: text }] } : {}),
  };
  const total = await db().person.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(search.seite, pageCount);
  const items = await db().person.findMany({
    where,
    orderBy: [{ name: "asc" }, { id: "asc" }],
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: personSelect(organisation),
  });
  return { items: items.map((row) => shownTo(actor, row)), total, page, pageCount };
}

type PersonRow = Prisma.PersonGetPayload<{ select: ReturnType<typeof personSelect> }>;

/** When somebody was here and how they sign in is for those who look after people. */
function shownTo(actor: Actor, { lastSeenAt, secondFactorSince, memberships, absences, ...person }: PersonRow) {
  const scopes = memberships.map(({ organisation }) => ({ stateCode: organisation.stateCode, hasCoordinator: true }));
  const isManaged = scopes.some((scope) => can(actor, "manage_people", scope));
  const isSeen = isManaged || can(actor, "disable_accounts", { stateCode: null, hasCoordinator: true });
  return {
    ...person,
    memberships: memberships.map((row) => ({
      ...row,
      canManage: can(actor, "manage_people", { stateCode: row.organisation.stateCode, hasCoordinator: true }),
    })),
    absence: absences[0] ?? null,
    access: isSeen ? { lastSeenAt, hasSecondFactor: secondFactorSince !== null } : null,
    isManaged,
    isSelf: person.id === actor.personId,
  };
}

export type PersonView = ReturnType<typeof shownTo>;

/** @throws NotFound for people of other Länder as for those that do not exist */
export async function findPerson(actor: Actor, { id, area }: { id: string; area: PeopleArea }): Promise<PersonView> {
  const organisation = viewedOrganisations(actor, area);
  const row = await db().person.findFirst({
    where: { id, memberships: { some: { organisation } } },
    select: personSelect(organisation),
  });
  if (!row) throw new NotFound("Diese Person wurde nicht gefunden.");
  return shownTo(actor, row);
}

/** To choose from in the filter. */
export async function listViewedOrganisations(actor: Actor, area: PeopleArea) {
  return listOrganisationOptions(viewedOrganisations(actor, area));
}

/** Figures of the own Land's page. */
export async function findLandOverview(actor: Actor, now: Date) {
  const organisation = viewedOrganisations(actor, "land");
  const stateCode = actor.stateCode ?? "";
  const today = dateOf(dayOf(now));
  const here: Prisma.PersonWhereInput = { status: "active", memberships: { some: { organisation, endedAt: null } } };
  const [state, people, coordinators, absences, invitations] = await Promise.all([
    db().state.findUniqueOrThrow({ where: { code: stateCode }, select: { name: true } }),
    db().person.count({ where: here }),
    countActiveCoordinators(db(), stateCode),
    db().absence.findMany({
      where: { person: here, endedAt: null, startsOn: { lte: today }, endsOn: { gte: today } },
      orderBy: { endsOn: "asc" },
      take: 50,
      select: {
        id: true,
        endsOn: true,
        person: { select: { id: true, name: true } },
        deputy: { select: { name: true } },
      },
    }),
    countOpenInvitationsOf({ organisation }, now),
  ]);
  return { stateName: state.name, people, coordinators, absences, invitations };
}

/** Whether the Land of the actor is without an active coordinator; false for everybody who does not see its people. */
export async function lacksCoordinator(actor: Actor): Promise<boolean> {
  const scope = { stateCode: actor.stateCode, hasCoordinator: true };
  if (!belongsToLand(actor.stateCode) || !can(actor, "view_people", scope)) return false;
  return (await countActiveCoordinators(db(), actor.stateCode)) === 0;
}

/**
 * For the operator: Länder that have people, and nobody who decides; and those whose only coordinator has not been here
 * for so long that the account would be deactivated.
 */
export async function listLeaderlessStates(actor: Actor, unseenSince: Date) {
  viewedOrganisations(actor, "all");
  const [states, coordinators] = await Promise.all([listPeopledStates(), listCoordinators()]);
  return states.flatMap(({ code, name }) => {
    const own = coordinators.filter(({ stateCodes }) => stateCodes.includes(code));
    if (own.length === 0) return [{ code, name, isUnseen: false }];
    return own.every(({ seenAt }) => seenAt <= unseenSince) ? [{ code, name, isUnseen: true }] : [];
  });
}

function listPeopledStates() {
  const peopled: Prisma.OrganisationWhereInput = {
    memberships: { some: { endedAt: null, person: { status: "active" } } },
  };
  return db().state.findMany({
    where: { code: { not: "BUND" }, organisations: { some: peopled } },
    orderBy: { name: "asc" },
    take: 20,
    select: { code: true, name: true },
  });
}

async function listCoordinators() {
  const running = { role: "coordinator", endedAt: null } as const;
  const people = await db().person.findMany({
    where: { status: "active", memberships: { some: running } },
    take: 2_000,
    select: {
      lastSeenAt: true,
      createdAt: true,
      memberships: { where: running, take: 20, select: { organisation: { select: { stateCode: true } } } },
    },
  });
  return people.map(({ lastSeenAt, createdAt, memberships }) => ({
    seenAt: lastSeenAt ?? createdAt,
    stateCodes: memberships.map(({ organisation }) => organisation.stateCode),
  }));
}
