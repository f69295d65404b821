import type { Tx } from "~/platform/db.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { PrismaClient } from "~prisma/generated/client";
import { federationCode, states } from "./states";

const rows = states.map(({ code, name, ars }) => {
  const isFederation = code === federationCode;
  return {
    slug: isFederation ? "bund" : `land-${code.toLowerCase()}`,
    kind: isFederation ? ("federation" as const) : ("state" as const),
    name: isFederation ? "Bund" : `Land ${name}`,
    stateCode: code,
    ars: `${ars}0000000000`,
  };
});

/**
 * Gives every Land and the Bund the organisation in which their people come together. What is there stays as it is, under
 * whatever name the operator gave it. After the demo data, which brings its own.
 * @returns how many were missing
 */
export function addStateOrganisations(db: PrismaClient): Promise<number> {
  return db.$transaction((tx) => addMissing(tx), { timeout: 60_000, maxWait: 60_000 });
}

async function addMissing(tx: Tx): Promise<number> {
  await oneAtATime(tx, "state_organisations");
  const known = await tx.organisation.findMany({
    where: { kind: { in: ["state", "federation"] } },
    distinct: ["stateCode"],
    take: 100,
    select: { stateCode: true },
  });
  const codes = new Set(known.map(({ stateCode }) => stateCode));
  const missing = rows.filter(({ stateCode }) => !codes.has(stateCode));
  if (missing.length === 0) return 0;
  return (await tx.organisation.createMany({ data: missing, skipDuplicates: true })).count;
}
