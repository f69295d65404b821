import type { Actor } from "~/features/account/account.rules";

import { db, openedDatabase } from "~/platform/db.server";
import { Forbidden } from "~/platform/errors";
import { isQueueReady } from "~/platform/jobs.server";
import { migrationStatus } from "~/platform/migrate.server";
import { can } from "./insight.policy";

export interface OperationState {
  readonly asOf: Date;
  readonly database: { readonly kind: "embedded" | "postgres"; readonly version: string; readonly bytes: number };
  readonly migrations: { readonly applied: number; readonly pending: number };
  readonly isQueueReady: boolean;
  /** mails by state; `oldestQueued` = since when the oldest one waits */
  readonly mails: {
    readonly queued: number;
    readonly sent: number;
    readonly failed: number;
    readonly oldestQueued: Date | null;
  };
  /** events whose mails were not planned yet */
  readonly openEvents: number;
  readonly people: number;
  readonly organisations: number;
}

/** State of the installation, for its operator. @throws Forbidden */
export async function findOperationState(actor: Actor): Promise<OperationState> {
  if (!can(actor, "view_operation")) throw new Forbidden("Diese Seite ist dem Plattformbetrieb vorbehalten.");
  const database = openedDatabase();
  const { applied, pending } = await migrationStatus(database);
  return {
    asOf: new Date(),
    database: { kind: database.kind, ...(await describeDatabase()) },
    migrations: { applied: applied.length, pending: pending.length },
    isQueueReady: await isQueueReady().catch(() => false),
    mails: await countMails(),
    openEvents: await db().outboxEntry.count({ where: { dispatchedAt: null } }),
    people: await db().person.count({ where: { status: "active" } }),
    organisations: await db().organisation.count(),
  };
}

async function describeDatabase(): Promise<{ version: string; bytes: number }> {
  const [row] = await db().$queryRaw<{ version: string; bytes: bigint }[]>`
    SELECT current_setting('server_version') AS version, pg_database_size(current_database()) AS bytes`;
  return { version: row?.version ?? "", bytes: Number(row?.bytes ?? 0) };
}

async function countMails(): Promise<OperationState["mails"]> {
  const groups = await db().mailDelivery.groupBy({ by: ["status"], _count: true });
  const count = (status: string) => groups.find((group) => group.status === status)?._count ?? 0;
  const oldest = await db().mailDelivery.findFirst({
    where: { status: "queued" },
    select: { createdAt: true },
    orderBy: { createdAt: "asc" },
  });
  return {
    queued: count("queued"),
    sent: count("sent"),
    failed: count("failed"),
    oldestQueued: oldest?.createdAt ?? null,
  };
}
