import type { Tx } from "~/platform/db.server";
import { areaIdentity } from "./catalogue.areas.rules";
import type { Reference } from "./catalogue.entries.rules";
import { shareIdentity } from "./catalogue.keys.rules";
import { keylessIdentity } from "./catalogue.leika.rules";
import type { ExistingEntry, FileKind } from "./catalogue.plan.rules";

/** Far above every catalogue (the largest has 11,421 rows), so that a read is never without a bound. */
const MAX_ROWS = 200_000;

/** The database client turns a result into objects in one go: pages keep that pause short for everybody else. */
const PAGE = 2_000;

async function inPages<Row>(fetch: (page: { skip: number; take: number }) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  while (rows.length < MAX_ROWS) {
    const page = await fetch({ skip: rows.length, take: PAGE });
    rows.push(...page);
    if (page.length < PAGE) break;
  }
  return rows;
}

/** What rows of a file are checked against. */
export async function loadReference(tx: Tx): Promise<Reference> {
  const topicFields = await tx.topicField.findMany({ select: { slug: true, name: true }, take: 100 });
  const states = await tx.state.findMany({ select: { code: true, ars: true }, take: 100 });
  const services = await tx.ozgService.findMany({ select: { ozgId: true }, take: MAX_ROWS });
  return { topicFields, states, ozgIds: new Set(services.map(({ ozgId }) => ozgId)) };
}

/**
 * The catalogue as an import compares it.
 * @param hasOzgIds whether the file names the OZG services of its rows; without them, services without a key are told
 * apart by their name alone
 */
export async function loadExisting(tx: Tx, kind: FileKind, hasOzgIds: boolean): Promise<ExistingEntry[]> {
  switch (kind) {
    case "ozg":
      return loadOzgServices(tx);
    case "leika":
      return loadServices(tx, hasOzgIds);
    case "areas":
      return loadAreas(tx);
    case "keys":
      return loadShares(tx);
    case "decisions":
      return loadDecisions(tx);
  }
}

async function loadOzgServices(tx: Tx): Promise<ExistingEntry[]> {
  const rows = await tx.ozgService.findMany({
    select: {
      ozgId: true,
      name: true,
      topicFieldSlug: true,
      leikaCount: true,
      withdrawnAt: true,
      situation: { select: { name: true } },
    },
    take: MAX_ROWS,
  });
  return rows.map(({ withdrawnAt, situation, ...values }) => ({
    ref: values.ozgId,
    identity: values.ozgId,
    label: `${values.ozgId} ${values.name}`,
    values: { ...values, situation: situation?.name ?? null },
    isWithdrawn: withdrawnAt !== null,
  }));
}

async function loadServices(tx: Tx, hasOzgIds: boolean): Promise<ExistingEntry[]> {
  const select = {
    id: true,
    leikaKey: true,
    name: true,
    serviceType: true,
    ozgId: true,
    sdgAnnexI: true,
    sdgAnnexII: true,
    lawAbbreviation: true,
    legalBasis: true,
    withdrawnAt: true,
  } as const;
  const rows = await inPages((page) => tx.administrativeService.findMany({ select, orderBy: { id: "asc" }, ...page }));
  return rows.map(({ id, withdrawnAt, ...values }) => ({
    ref: id,
    identity: values.leikaKey ?? keylessIdentity(values.name, hasOzgIds ? values.ozgId : undefined),
    label: values.leikaKey === null ? `${values.name} (ohne Schlüssel)` : `${values.leikaKey} ${values.name}`,
    values,
    isWithdrawn: withdrawnAt !== null,
  }));
}

async function loadAreas(tx: Tx): Promise<ExistingEntry[]> {
  const select = {
    ars: true,
    level: true,
    ags: true,
    stateCode: true,
    textCode: true,
    name: true,
    inhabitants: true,
    postalCode: true,
    withdrawnAt: true,
  } as const;
  const orderBy = [{ ars: "asc" }, { level: "asc" }] as const;
  const rows = await inPages((page) => tx.territorialAuthority.findMany({ select, orderBy: [...orderBy], ...page }));
  return rows.map(({ withdrawnAt, ...values }) => ({
    ref: areaIdentity(values),
    identity: areaIdentity(values),
    label: `${values.name} (${values.ars})`,
    values,
    isWithdrawn: withdrawnAt !== null,
  }));
}

async function loadShares(tx: Tx): Promise<ExistingEntry[]> {
  const sets = await tx.allocationKeySet.findMany({
    select: { kind: true, year: true, source: true, shares: { select: { stateCode: true, value: true } } },
    take: 1_000,
  });
  return sets.flatMap(({ kind, year, source, shares }) =>
    shares.map(({ stateCode, value }) => {
      const identity = shareIdentity({ kind, year, state: stateCode });
      const values = { kind, year, stateCode, value: value.toFixed(5), source };
      return { ref: identity, identity, label: identity, values, isWithdrawn: false };
    }),
  );
}

async function loadDecisions(tx: Tx): Promise<ExistingEntry[]> {
  const rows = await tx.itplrDecision.findMany({
    select: {
      number: true,
      board: true,
      decidedOn: true,
      session: true,
      title: true,
      url: true,
      attachmentCount: true,
      withdrawnAt: true,
    },
    take: MAX_ROWS,
  });
  return rows.map(({ withdrawnAt, decidedOn, ...values }) => ({
    ref: values.number,
    identity: values.number,
    label: `Beschluss ${values.number} ${values.title}`,
    values: { ...values, decidedOn: decidedOn?.toISOString().slice(0, 10) ?? null },
    isWithdrawn: withdrawnAt !== null,
  }));
}
