import type { Tx } from "~/platform/db.server";
import type { Prisma } from "~prisma/generated/client";
import { deactivateBefore, pseudonymiseBefore, warnBefore } from "./account.inactivity.rules";

const ageSelect = {
  id: true,
  status: true,
  createdAt: true,
  lastSeenAt: true,
  inactivityWarnedAt: true,
  disabledAt: true,
} as const satisfies Prisma.PersonSelect;

export type AgeingAccount = Prisma.PersonGetPayload<{ select: typeof ageSelect }>;

/** Accounts for which a step may be due, longest unseen first; `dueStep` decides. */
export async function listAgeingAccounts(tx: Tx, now: Date, limit: number): Promise<AgeingAccount[]> {
  const unseen = warnBefore(now);
  return tx.person.findMany({
    where: {
      OR: [
        {
          status: "active",
          AND: [
            { OR: [{ lastSeenAt: { lte: unseen } }, { lastSeenAt: null, createdAt: { lte: unseen } }] },
            { OR: [{ inactivityWarnedAt: null }, { inactivityWarnedAt: { lte: deactivateBefore(now) } }] },
          ],
        },
        { status: "disabled", disabledAt: { lte: pseudonymiseBefore(now) } },
      ],
    },
    orderBy: [{ lastSeenAt: { sort: "asc", nulls: "first" } }, { id: "asc" }],
    take: limit,
    select: ageSelect,
  });
}

/** People who asked for deletion, longest waiting first. */
export async function listDeletionRequests(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.person.findMany({
    where: { status: "disabled", disabledReason: "deletion" },
    orderBy: [{ disabledAt: "asc" }, { id: "asc" }],
    take: limit,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** Whether the record already says after this warning that the Land is without its coordinator. */
export async function isAbsenceReported(tx: Tx, organisationId: string, warnedAt: string): Promise<boolean> {
  const reported = await tx.event.findFirst({
    where: {
      subjectKind: "organisation",
      subjectId: organisationId,
      type: "state.without_coordinator",
      data: { path: ["warnedAt"], equals: warnedAt },
    },
    select: { id: true },
  });
  return reported !== null;
}
