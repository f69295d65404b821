import type { Actor } from "~/features/account/account.rules";
import { scannerState } from "~/platform/clamd.server";
import { db } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { Forbidden } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";
import { can } from "./insight.policy";
import { openSetup, type SetupTask } from "./insight.setup.rules";

/** What the operator of a real installation still has to set up; nothing for a demo. @throws Forbidden */
export async function listSetupTasks(actor: Actor, now: Date): Promise<SetupTask[]> {
  if (!can(actor, "view_operation")) throw new Forbidden("Diese Seite ist dem Plattformbetrieb vorbehalten.");
  const { demo, legal, appSecret, smtpUrl } = env();
  if (demo) return [];
  return openSetup({
    legal,
    securityContact: legal.securityContact,
    hasAppSecret: appSecret !== null,
    hasMailServer: smtpUrl !== null,
    scanner: await scannerState(),
    ...(await readSetup(now)),
  });
}

/** What the database says about it. */
export async function readSetup(now: Date) {
  const own = { kind: "state" } as const;
  return {
    canChangeRecord: await canChangeRecord(),
    hasReferenceData: (await db().catalogueImport.count({ where: { kind: "reference" } })) > 0,
    withoutOrganisation: await listLands({ organisations: { none: own } }),
    withoutCoordinator: await listLands({
      organisations: { some: own, none: { OR: [{ memberships: { some: coordinates } }, invited(now)] } },
    }),
  };
}

const coordinates = {
  role: "coordinator",
  endedAt: null,
  person: { status: "active" },
} as const satisfies Prisma.MembershipWhereInput;

const invited = (now: Date): Prisma.OrganisationWhereInput => ({
  invitations: { some: { role: "coordinator", acceptedAt: null, revokedAt: null, expiresAt: { gt: now } } },
});

/** Asked of the database itself, because migrations may run elsewhere and the second address be left out here. */
async function canChangeRecord(): Promise<boolean> {
  const [row] = await db().$queryRaw<{ can: boolean }[]>`
    SELECT has_table_privilege(current_user, '"Event"', 'UPDATE') AS can`;
  return row?.can ?? false;
}

async function listLands(where: Prisma.StateWhereInput): Promise<string[]> {
  const states = await db().state.findMany({
    where: { AND: [where, { code: { not: "BUND" } }] },
    orderBy: { name: "asc" },
    take: 20,
    select: { name: true },
  });
  return states.map(({ name }) => name);
}
