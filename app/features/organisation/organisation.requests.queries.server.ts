import type { Actor } from "~/features/account/account.rules";
import { db } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";
import { domainMatchOf, organisationsOfEmail } from "./organisation.domain.rules";
import { can } from "./organisation.policy";
import { listDomainEntries, listOrganisationOptions, PAGE_SIZE } from "./organisation.queries.server";
import type { RequestFilter } from "./organisation.requests.rules";
import { belongsToLand } from "./organisation.rules";

/**
 * Requests that this person decides, for the `where`: those of the own Land, for the operator those of no Land.
 * @throws Forbidden for everybody who decides nothing
 */
export function requestsDecidedBy(actor: Actor): Prisma.MembershipRequestWhereInput {
  if (!can(actor, "decide_requests", { stateCode: actor.stateCode, hasCoordinator: true }))
    throw new Forbidden("Über Registrierungen entscheidet die OZG-Koordination des Landes.");
  return belongsToLand(actor.stateCode) ? { stateCode: actor.stateCode } : outsideLands;
}

/** Bund and operator. */
export const outsideLands = { OR: [{ stateCode: null }, { stateCode: "BUND" }] };

const requestSelect = {
  id: true,
  personId: true,
  stateCode: true,
  organisationId: true,
  organisationName: true,
  role: true,
  grantedRole: true,
  remark: true,
  reason: true,
  status: true,
  createdAt: true,
  decidedAt: true,
  person: { select: { name: true, email: true, status: true } },
  organisation: { select: { id: true, name: true, kind: true } },
} as const satisfies Prisma.MembershipRequestSelect;

type RequestRow = Prisma.MembershipRequestGetPayload<{ select: typeof requestSelect }>;

/** Adds what the addresses say, in two queries for all rows. */
async function withDomainFacts(rows: readonly RequestRow[]) {
  const entries = await listDomainEntries(
    db(),
    rows.map(({ person }) => person.email),
  );
  const organisations = await db().organisation.findMany({
    where: { id: { in: entries.map(({ organisationId }) => organisationId) } },
    take: 1_000,
    select: { id: true, name: true },
  });
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    ...row,
    domainMatch: domainMatchOf(row.person.email, row.organisationId, entries),
    domainNames: organisationsOfEmail(row.person.email, entries)
      .slice(0, 3)
      .map((id) => names.get(id) ?? ""),
  }));
}

export type RequestView = Awaited<ReturnType<typeof withDomainFacts>>[number];

/** The oldest open one first, the last decision first. @param page from 1 */
export async function listRequests(
  actor: Actor,
  { filter, page }: { readonly filter: RequestFilter; readonly page: number },
) {
  const isOpen = filter === "open";
  const where: Prisma.MembershipRequestWhereInput = {
    ...requestsDecidedBy(actor),
    status: isOpen ? "open" : { in: ["accepted", "declined"] },
  };
  const total = await db().membershipRequest.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const shown = Math.min(page, pageCount);
  const rows = await db().membershipRequest.findMany({
    where,
    orderBy: isOpen ? [{ createdAt: "asc" }, { id: "asc" }] : [{ decidedAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: requestSelect,
  });
  return { items: await withDomainFacts(rows), total, page: shown, pageCount };
}

/** For the work list and the navigation; 0 for everybody who decides nothing. */
export async function countOpenRequests(actor: Actor): Promise<number> {
  if (!can(actor, "decide_requests", { stateCode: actor.stateCode, hasCoordinator: true })) return 0;
  return db().membershipRequest.count({ where: { ...requestsDecidedBy(actor), status: "open" } });
}

const WORKLIST_LIMIT = 100;

/** Requests of others that wait for this person's decision, the oldest first. */
export async function listRequestsWaitingFor(actor: Actor) {
  if (!can(actor, "decide_requests", { stateCode: actor.stateCode, hasCoordinator: true })) return [];
  return db().membershipRequest.findMany({
    where: { ...requestsDecidedBy(actor), status: "open", personId: { not: actor.personId } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: WORKLIST_LIMIT,
    select: { id: true, stateCode: true, createdAt: true, person: { select: { name: true } } },
  });
}

/**
 * One request with the organisations it can be granted in, where the person typed one.
 * @throws NotFound for those of another Land as for those that do not exist
 */
export async function findRequest(actor: Actor, id: string) {
  const row = await db().membershipRequest.findFirst({
    where: { id, ...requestsDecidedBy(actor) },
    select: requestSelect,
  });
  if (row === null) throw new NotFound("Diese Registrierung wurde nicht gefunden.");
  const [request] = await withDomainFacts([row]);
  if (request === undefined) throw new NotFound();
  const isMissing = row.organisationId === null;
  const organisations = isMissing ? await listOwnOrganisations(actor) : [];
  const operatorMailbox = isMissing ? await findOperatorMailbox() : null;
  const decider = await findDecider(id, row.status);
  return { request, organisations, operatorMailbox, decider, isOwn: row.personId === actor.personId };
}

async function findDecider(id: string, status: RequestRow["status"]): Promise<string | null> {
  if (status === "open") return null;
  const event = await db().event.findFirst({
    where: {
      subjectKind: "membership_request",
      subjectId: id,
      type: { in: ["membership.accepted", "membership.declined"] },
    },
    orderBy: { occurredAt: "desc" },
    select: { actorName: true },
  });
  return event?.actorName ?? null;
}

/** Where a Land asks for an organisation that is not in the list. */
async function findOperatorMailbox(): Promise<string | null> {
  const operator = await db().organisation.findFirst({
    where: { kind: "operator", mailbox: { not: null } },
    orderBy: { createdAt: "asc" },
    select: { mailbox: true },
  });
  return operator?.mailbox ?? null;
}

const SHOWN_MISSING = 50;

/**
 * What people typed who found their organisation in no list, the oldest first: the operator adds organisations, the Land
 * decides about the people, of whom this says nothing.
 */
export async function listMissingOrganisations(actor: Actor) {
  if (!can(actor, "manage_organisations", { stateCode: null, hasCoordinator: true }))
    throw new Forbidden("Organisationen pflegt der Plattformbetrieb.");
  const rows = await db().membershipRequest.findMany({
    where: { status: "open", organisationId: null, organisationName: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: SHOWN_MISSING,
    select: { organisationName: true, stateCode: true, createdAt: true },
  });
  const names = await listStateNames(rows.map(({ stateCode }) => stateCode));
  const missing = new Map<string, { name: string; stateCode: string; stateName: string; since: Date }>();
  for (const { organisationName, stateCode, createdAt } of rows) {
    const name = organisationName ?? "";
    const key = `${stateCode} ${name.toLowerCase()}`;
    const stateName = names.get(stateCode ?? "") ?? "–";
    if (!missing.has(key)) missing.set(key, { name, stateCode: stateCode ?? "", stateName, since: createdAt });
  }
  return [...missing.values()];
}

async function listStateNames(codes: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = codes.filter((code) => code !== null);
  const states = await db().state.findMany({
    where: { code: { in: known } },
    take: 20,
    select: { code: true, name: true },
  });
  return new Map(states.map(({ code, name }) => [code, name]));
}

/** Organisations of the Land whose people this person decides about. */
function listOwnOrganisations(actor: Actor) {
  return listOrganisationOptions(belongsToLand(actor.stateCode) ? { stateCode: actor.stateCode } : outsideLands);
}

/** One's own: what one is a member of, and what one asked for; newest first. */
export async function listOwnMemberships(personId: string) {
  const [memberships, requests] = await Promise.all([
    db().membership.findMany({
      where: { personId, endedAt: null },
      orderBy: [{ startedAt: "asc" }, { id: "asc" }],
      take: 50,
      select: {
        id: true,
        role: true,
        startedAt: true,
        topicField: { select: { name: true } },
        organisation: { select: { name: true } },
      },
    }),
    db().membershipRequest.findMany({
      where: { personId },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: 20,
      select: {
        id: true,
        role: true,
        grantedRole: true,
        status: true,
        reason: true,
        createdAt: true,
        decidedAt: true,
        organisationName: true,
        organisation: { select: { name: true } },
      },
    }),
  ]);
  return { memberships, requests };
}
