import type { Actor } from "~/features/account/account.rules";
import { db, type Tx } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";
import { appointableLands, listOperatorIds, withoutCoordinator } from "./organisation.appointment.queries.server";
import { invitationState } from "./organisation.invitation.rules";
import { can } from "./organisation.policy";
import { listOrganisationOptions, PAGE_SIZE } from "./organisation.queries.server";
import { outsideLands } from "./organisation.requests.queries.server";
import { belongsToLand } from "./organisation.rules";

/**
 * Invitations that this person sees and ends, for the `where`: those into organisations of the own Land; for the operator
 * those of no Land, and the first coordinators that operators named, until the Land has one.
 * @throws Forbidden for everybody who invites nobody
 */
export async function invitationsOf(tx: Tx, actor: Actor): Promise<Prisma.InvitationWhereInput> {
  if (!can(actor, "invite", { stateCode: actor.stateCode, hasCoordinator: true }))
    throw new Forbidden("Einladungen verschickt die OZG-Koordination des Landes.");
  if (belongsToLand(actor.stateCode)) return { organisation: { stateCode: actor.stateCode } };
  const invitedById = { in: await listOperatorIds(tx) };
  return {
    OR: [{ organisation: outsideLands }, { role: "coordinator", invitedById, organisation: withoutCoordinator }],
  };
}

const invitationSelect = {
  id: true,
  email: true,
  name: true,
  role: true,
  createdAt: true,
  expiresAt: true,
  revokedAt: true,
  acceptedAt: true,
  topicFieldSlug: true,
  invitedById: true,
  organisation: { select: { name: true } },
} as const satisfies Prisma.InvitationSelect;

/** Newest first. @param page from 1 */
export async function listInvitations(actor: Actor, { page }: { readonly page: number }) {
  const where = await invitationsOf(db(), actor);
  const total = await db().invitation.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const shown = Math.min(page, pageCount);
  const rows = await db().invitation.findMany({
    where,
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: invitationSelect,
  });
  const now = new Date();
  return { items: rows.map((row) => ({ ...row, state: invitationState(row, now) })), total, page: shown, pageCount };
}

export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>["items"][number];

/** @throws NotFound for those of another Land as for those that do not exist */
export async function findInvitation(actor: Actor, id: string) {
  const scope = await invitationsOf(db(), actor);
  const row = await db().invitation.findFirst({ where: { AND: [scope, { id }] }, select: invitationSelect });
  if (row === null) throw new NotFound("Diese Einladung wurde nicht gefunden.");
  const inviter = row.invitedById
    ? await db().person.findUnique({ where: { id: row.invitedById }, select: { name: true } })
    : null;
  return { ...row, state: invitationState(row, new Date()), inviterName: inviter?.name ?? null };
}

/** Organisations that this person may invite into, to choose from. */
export async function listInvitingOrganisations(actor: Actor) {
  await invitationsOf(db(), actor);
  return listOrganisationOptions(
    belongsToLand(actor.stateCode)
      ? { stateCode: actor.stateCode }
      : { OR: [outsideLands, appointableLands(new Date())] },
  );
}

/** What the link of an invitation shows to whoever proved the address with it; null when it is over. */
export async function findInvitationByLink(id: string) {
  const row = await db().invitation.findUnique({ where: { id }, select: invitationSelect });
  if (row === null || invitationState(row, new Date()) !== "open") return null;
  const [inviter, owner] = await Promise.all([
    row.invitedById ? db().person.findUnique({ where: { id: row.invitedById }, select: { name: true } }) : null,
    db().person.findUnique({ where: { email: row.email }, select: { id: true, status: true } }),
  ]);
  return { ...row, inviterName: inviter?.name ?? null, owner };
}

/** What the link of a registration shows; null when it is over. `hasAccount`: somebody has made one for the address meanwhile. */
export async function findRegistrationByLink(id: string) {
  const row = await db().registration.findUnique({
    where: { id },
    select: {
      email: true,
      name: true,
      role: true,
      stateCode: true,
      organisationName: true,
      confirmedAt: true,
      organisation: { select: { name: true } },
    },
  });
  if (row === null) return null;
  const owner = await db().person.findUnique({ where: { email: row.email }, select: { id: true } });
  return { ...row, hasAccount: owner !== null };
}
