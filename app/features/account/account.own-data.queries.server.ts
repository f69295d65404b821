import { db } from "~/platform/db.server";
import { counted, listMails, listOwnEvents, type Own } from "./account.own-trail.queries.server";

/*
 * Everything that is stored about one person, for that person (Art. 15, 20 DSGVO). Secrets and what could become one
 * (hashes, keys, sealed values) are left out: they say nothing about anybody. Every list is bounded and counted.
 */

export async function findProfile(personId: string) {
  return db().person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      id: true,
      name: true,
      email: true,
      status: true,
      createdAt: true,
      lastSeenAt: true,
      passwordChangedAt: true,
      secondFactorSince: true,
      inactivityWarnedAt: true,
    },
  });
}

export async function listOwnMemberships(personId: string, take: number) {
  const where = { personId };
  const rows = db().membership.findMany({
    where,
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { startedAt: "desc" }],
    take,
    select: {
      role: true,
      topicField: { select: { name: true } },
      organisation: { select: { name: true } },
      startedAt: true,
      endedAt: true,
    },
  });
  return counted(db().membership.count({ where }), rows);
}

export async function listOwnRequests(personId: string, take: number) {
  const where = { personId };
  const rows = db().membershipRequest.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take,
    select: {
      organisation: { select: { name: true } },
      organisationName: true,
      stateCode: true,
      role: true,
      grantedRole: true,
      status: true,
      remark: true,
      reason: true,
      createdAt: true,
      decidedAt: true,
    },
  });
  const { total, rows: requests } = await counted(db().membershipRequest.count({ where }), rows);
  const names = await listStateNames(requests.flatMap(({ stateCode }) => stateCode ?? []));
  return {
    total,
    rows: requests.map((request) => ({ ...request, stateName: names.get(request.stateCode ?? "") ?? null })),
  };
}

async function listStateNames(codes: readonly string[]): Promise<Map<string, string>> {
  const states = await db().state.findMany({
    where: { code: { in: [...codes] } },
    take: 20,
    select: { code: true, name: true },
  });
  return new Map(states.map(({ code, name }) => [code, name]));
}

function listInvitations(email: string, take: number) {
  const where = { email };
  const rows = db().invitation.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take,
    select: {
      organisation: { select: { name: true } },
      role: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      acceptedAt: true,
    },
  });
  return counted(db().invitation.count({ where }), rows);
}

function listRegistrations(email: string, take: number) {
  const where = { email };
  const rows = db().registration.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take,
    select: { name: true, role: true, organisationName: true, remark: true, createdAt: true, confirmedAt: true },
  });
  return counted(db().registration.count({ where }), rows);
}

function listAllSessions(personId: string, take: number) {
  const where = { personId };
  const rows = db().session.findMany({
    where,
    orderBy: { lastUsedAt: "desc" },
    take,
    select: {
      publicId: true,
      method: true,
      device: true,
      network: true,
      createdAt: true,
      lastUsedAt: true,
      authenticatedAt: true,
      expiresAt: true,
    },
  });
  return counted(db().session.count({ where }), rows);
}

function listDevices(personId: string, take: number) {
  const where = { personId };
  const rows = db().knownDevice.findMany({
    where,
    orderBy: { lastSeenAt: "desc" },
    take,
    select: { label: true, firstSeenAt: true, lastSeenAt: true },
  });
  return counted(db().knownDevice.count({ where }), rows);
}

async function findFactors(personId: string) {
  const [totp, passkeys, codes, unusedCodes, resets] = await Promise.all([
    db().totp.findUnique({ where: { personId }, select: { createdAt: true } }),
    db().passkey.findMany({
      where: { personId },
      orderBy: { createdAt: "asc" },
      take: 100,
      select: { label: true, createdAt: true, lastUsedAt: true, isBackedUp: true },
    }),
    db().recoveryCode.count({ where: { personId } }),
    db().recoveryCode.count({ where: { personId, usedAt: null } }),
    db().factorReset.findMany({
      where: { personId },
      orderBy: { createdAt: "desc" },
      take: 100,
      select: { createdAt: true, confirmedAt: true, dueAt: true, cancelledAt: true, doneAt: true },
    }),
  ]);
  return {
    authenticatorAppSince: totp?.createdAt ?? null,
    passkeys,
    recoveryCodes: { total: codes, unused: unusedCodes },
    resets,
  };
}

function listEmailChanges(personId: string, take: number) {
  const where = { personId };
  const rows = db().emailChange.findMany({
    where,
    orderBy: { createdAt: "desc" },
    take,
    select: { oldEmail: true, newEmail: true, createdAt: true, confirmedAt: true },
  });
  return counted(db().emailChange.count({ where }), rows);
}

function listIdentities(personId: string, take: number) {
  const where = { personId };
  const rows = db().externalIdentity.findMany({
    where,
    orderBy: { linkedAt: "asc" },
    take,
    select: { issuer: true, subject: true, linkedAt: true, lastUsedAt: true },
  });
  return counted(db().externalIdentity.count({ where }), rows);
}

/** Own absences with the deputy, and those in which the person is the deputy of somebody else. */
function listAbsences(personId: string, take: number) {
  const where = { OR: [{ personId }, { deputyId: personId }] };
  const rows = db().absence.findMany({
    where,
    orderBy: { startsOn: "desc" },
    take,
    select: {
      startsOn: true,
      endsOn: true,
      createdAt: true,
      endedAt: true,
      person: { select: { name: true } },
      deputy: { select: { name: true } },
    },
  });
  return counted(db().absence.count({ where }), rows);
}

/** On the page; the export holds more. */
export const SHOWN_ON_PAGE = 20;
export const EXPORTED = 5_000;

/** @param take rows of each list at most */
export async function collectOwnData({ personId, email }: Own, take: number) {
  const [profile, memberships, requests, invitations, registrations, sessions, devices] = await Promise.all([
    findProfile(personId),
    listOwnMemberships(personId, take),
    listOwnRequests(personId, take),
    listInvitations(email, take),
    listRegistrations(email, take),
    listAllSessions(personId, take),
    listDevices(personId, take),
  ]);
  const [factors, emailChanges, identities, absences, events, mails] = await Promise.all([
    findFactors(personId),
    listEmailChanges(personId, take),
    listIdentities(personId, take),
    listAbsences(personId, take),
    listOwnEvents(personId, take),
    listMails({ personId, email }, take),
  ]);
  const signIn = { sessions, devices, factors, emailChanges, identities };
  return { profile, memberships, requests, invitations, registrations, ...signIn, absences, events, mails };
}

export type OwnData = Awaited<ReturnType<typeof collectOwnData>>;
