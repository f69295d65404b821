import { Readable } from "node:stream";
import type { Actor } from "~/features/account/account.rules";
import { CSV_BOM } from "~/platform/csv";
import { db } from "~/platform/db.server";
import { Forbidden } from "~/platform/errors";
import { Prisma } from "~prisma/generated/client";
import { typesOf } from "./audit.events.rules";
import { csvEntry, csvHeader } from "./audit.export.rules";
import type { RecordFilters } from "./audit.forms";
import { type AuditAction, type AuditScope, can } from "./audit.policy";
import type { RecordEntry } from "./audit.rules";
import { listSubjects } from "./audit.subjects.queries.server";

export const PAGE_SIZE = 50;
/** Bounds of one download: longer periods are downloaded in parts. */
export const EXPORT_LIMIT = 50_000;
const EXPORT_BATCH = 500;

interface RecordQuery {
  readonly scope: AuditScope;
  readonly filters: RecordFilters;
}

/**
 * One page of the record, newest first.
 * @returns `next`: the place where the older entries begin; null on the last page
 * @throws Forbidden
 */
export async function listRecord(actor: Actor, query: RecordQuery) {
  requireRight(actor, "view", query.scope);
  const found = await readEntries(actor, query, PAGE_SIZE + 1);
  const items = found.slice(0, PAGE_SIZE);
  const last = found.length > PAGE_SIZE ? items.at(-1) : undefined;
  return { items, next: last === undefined ? null : placeOf(last) };
}

/**
 * The record in batches, newest first, so that a download of any length needs the memory of one batch; at most
 * `EXPORT_LIMIT` entries.
 * @throws Forbidden
 */
export function readRecord(actor: Actor, query: RecordQuery): AsyncGenerator<RecordEntry[]> {
  requireRight(actor, "export", query.scope);
  return readBatches(actor, query);
}

async function* readBatches(actor: Actor, { scope, filters }: RecordQuery): AsyncGenerator<RecordEntry[]> {
  let vor = filters.vor;
  for (let count = 0; count < EXPORT_LIMIT; count += EXPORT_BATCH) {
    const batch = await readEntries(actor, { scope, filters: { ...filters, vor } }, EXPORT_BATCH);
    if (batch.length > 0) yield batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < EXPORT_BATCH) return;
    vor = placeOf(last);
  }
}

/** The record as a CSV file that is written while it is read. @throws Forbidden */
export function recordDownload(actor: Actor, query: RecordQuery): { fileName: string; lines: Readable } {
  const place = query.scope.stateCode?.toLowerCase() ?? "plattform";
  const fileName = `protokoll-${place}-${new Date().toISOString().slice(0, 10)}.csv`;
  return { fileName, lines: Readable.from(csvOf(readRecord(actor, query)), { objectMode: false }) };
}

async function* csvOf(batches: AsyncGenerator<RecordEntry[]>): AsyncGenerator<string> {
  yield CSV_BOM + csvHeader();
  for await (const batch of batches) yield batch.map(csvEntry).join("");
}

function requireRight(actor: Actor, action: AuditAction, scope: AuditScope): void {
  if (!can(actor, action, scope))
    throw new Forbidden("Das Protokoll lesen die OZG-Koordination des Landes und der Plattformbetrieb.");
}

function placeOf({ occurredAt, id }: Pick<RecordEntry, "occurredAt" | "id">): string {
  return `${occurredAt.toISOString()}_${id}`;
}

interface EventRow {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorRole: string | null;
  readonly sessionId: string | null;
  readonly stateCode: string | null;
  readonly reason: string | null;
  readonly isFourEyesWaived: boolean;
  readonly revisionHash: string | null;
  readonly route: string | null;
  readonly method: string | null;
  readonly organisationName: string | null;
  readonly stateName: string | null;
  readonly device: string | null;
  readonly network: string | null;
  /** the person's present name, where the account was pseudonymised */
  readonly presentName: string | null;
}

async function readEntries(actor: Actor, { scope, filters }: RecordQuery, limit: number): Promise<RecordEntry[]> {
  const land = scope.stateCode ?? (filters.land === "" ? null : filters.land);
  const matches = conditionsOf(filters);
  const rows = await db().$queryRaw<EventRow[]>`
    SELECT e."id", e."type", e."occurredAt", e."subjectKind", e."subjectId", e."actorId", e."actorName", e."actorRole",
           e."sessionId", e."stateCode", e."reason", e."isFourEyesWaived", e."revisionHash",
           e."data"->>'route' AS "route", e."data"->>'method' AS "method", o."name" AS "organisationName",
           s."name" AS "stateName", n."device", n."network",
           CASE WHEN p."status" = 'pseudonymised' THEN p."name" END AS "presentName"
    FROM (${land === null ? everything(matches, limit) : ofLand(land, matches, limit)}) e
    LEFT JOIN "Organisation" o ON o."id" = e."organisationId"
    LEFT JOIN "State" s ON s."code" = e."stateCode"
    LEFT JOIN "Session" n ON n."publicId" = e."sessionId"
    LEFT JOIN "Person" p ON p."id" = e."actorId"
    ORDER BY e."occurredAt" DESC, e."id" DESC LIMIT ${limit}`;
  const subjects = await listSubjects(actor, rows);
  return rows.map(({ subjectKind, subjectId, route, method, device, network, presentName, ...row }) => ({
    ...row,
    actorName: presentName ?? row.actorName,
    detail: route === null ? null : [method, route].filter(Boolean).join(" "),
    sessionPlace: device === null ? null : [device, network].filter(Boolean).join(", "),
    subject: subjects.get(subjectId) ?? { kind: subjectKind, id: subjectId, label: null, path: null },
  }));
}

const NEWEST_FIRST = Prisma.sql`ORDER BY e."occurredAt" DESC, e."id" DESC`;

function everything(matches: Prisma.Sql, limit: number): Prisma.Sql {
  return Prisma.sql`SELECT * FROM "Event" e WHERE ${matches} ${NEWEST_FIRST} LIMIT ${limit}`;
}

/**
 * What was done for the Land, and what was recorded for no Land about its people while they belonged to it: sign-ins,
 * factors, requests, refusals. Two branches, each with an index and a limit. What another Land did is in neither.
 */
function ofLand(land: string, matches: Prisma.Sql, limit: number): Prisma.Sql {
  return Prisma.sql`
    (SELECT * FROM "Event" e WHERE e."stateCode" = ${land} AND ${matches} ${NEWEST_FIRST} LIMIT ${limit})
    UNION ALL
    (SELECT * FROM "Event" e WHERE e."stateCode" IS NULL AND ${aboutPeopleOf(land)} AND ${matches}
     ${NEWEST_FIRST} LIMIT ${limit})`;
}

function aboutPeopleOf(land: string): Prisma.Sql {
  return Prisma.sql`CASE e."subjectKind"
    WHEN 'person' THEN ${belongsTo(land, Prisma.sql`e."subjectId"`)}
    WHEN 'factor_reset' THEN EXISTS (SELECT 1 FROM "FactorReset" f WHERE f."id" = e."subjectId"
      AND ${belongsTo(land, Prisma.sql`f."personId"`)})
    WHEN 'email_change' THEN EXISTS (SELECT 1 FROM "EmailChange" c WHERE c."id" = e."subjectId"
      AND ${belongsTo(land, Prisma.sql`c."personId"`)})
    WHEN 'membership_request' THEN EXISTS (SELECT 1 FROM "MembershipRequest" r WHERE r."id" = e."subjectId"
      AND r."stateCode" = ${land})
    WHEN 'registration' THEN EXISTS (SELECT 1 FROM "Registration" r WHERE r."id" = e."subjectId"
      AND r."stateCode" = ${land} AND r."confirmedAt" IS NOT NULL)
    WHEN 'invitation' THEN EXISTS (SELECT 1 FROM "Invitation" i JOIN "Organisation" o ON o."id" = i."organisationId"
      WHERE i."id" = e."subjectId" AND o."stateCode" = ${land})
    WHEN 'organisation' THEN EXISTS (SELECT 1 FROM "Organisation" o WHERE o."id" = e."subjectId"
      AND o."stateCode" = ${land})
    ELSE FALSE END`;
}

/** At the time of the event: what somebody did before and after is not the Land's business. */
function belongsTo(land: string, person: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Membership" m JOIN "Organisation" o ON o."id" = m."organisationId"
    WHERE m."personId" = ${person} AND o."stateCode" = ${land}
      AND m."startedAt" <= e."occurredAt" AND (m."endedAt" IS NULL OR m."endedAt" >= e."occurredAt"))`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Days are days in Germany; the comparison is with a constant, so that the index on the time serves. */
function conditionsOf({ von, bis, gruppe, person, gegenstand, kennung, vor }: RecordFilters): Prisma.Sql {
  const parts: Prisma.Sql[] = [];
  if (von !== "") parts.push(Prisma.sql`e."occurredAt" >= ${von}::date::timestamp AT TIME ZONE 'Europe/Berlin'`);
  if (bis !== "") parts.push(Prisma.sql`e."occurredAt" < (${bis}::date + 1)::timestamp AT TIME ZONE 'Europe/Berlin'`);
  if (gruppe !== "") parts.push(Prisma.sql`e."type" = ANY(${typesOf(gruppe)}::text[])`);
  if (UUID.test(person))
    parts.push(
      Prisma.sql`(e."actorId" = ${person}::uuid OR (e."subjectKind" = 'person' AND e."subjectId" = ${person}::uuid))`,
    );
  else if (person !== "") parts.push(namedLike(`%${person.replace(/[\\%_]/g, "\\$&")}%`));
  if (gegenstand !== "") parts.push(Prisma.sql`e."subjectKind" = ${gegenstand}`);
  if (kennung !== "") parts.push(Prisma.sql`e."subjectId" = ${kennung}::uuid`);
  if (vor !== "") {
    const [at = "", id = ""] = vor.split("_");
    parts.push(Prisma.sql`(e."occurredAt", e."id") < (${new Date(at)}::timestamptz, ${id}::uuid)`);
  }
  return parts.length === 0 ? Prisma.sql`TRUE` : Prisma.join(parts, " AND ");
}

/** By the name that is shown: the one in the entry, unless the account was pseudonymised since. */
function namedLike(pattern: string): Prisma.Sql {
  return Prisma.sql`e."actorName" ILIKE ${pattern} AND NOT EXISTS (
    SELECT 1 FROM "Person" p WHERE p."id" = e."actorId" AND p."status" = 'pseudonymised')`;
}

/** Who is behind a session, for the record of what they were refused; null when it ended meanwhile. */
export async function findActingOf(personId: string, sessionId: string | null) {
  const membership = {
    role: true,
    organisation: { select: { id: true, stateCode: true } },
  } as const;
  const person = await db().person.findUnique({
    where: { id: personId },
    select: {
      name: true,
      // without a session there is none to be found: no id of a session is also that of a person
      sessions: { where: { publicId: sessionId ?? personId }, take: 1, select: { membership: { select: membership } } },
    },
  });
  if (person === null) return null;
  const acting = person.sessions[0]?.membership ?? null;
  return {
    personId,
    name: person.name,
    role: acting?.role ?? null,
    organisationId: acting?.organisation.id ?? null,
    stateCode: acting?.organisation.stateCode ?? null,
  };
}

/** Whether the same refusal is in the record since then. */
export async function hasRefusal({ personId, route, since }: { personId: string; route: string; since: Date }) {
  const found = await db().event.findFirst({
    where: {
      actorId: personId,
      occurredAt: { gte: since },
      type: "access.refused",
      data: { path: ["route"], equals: route },
    },
    select: { id: true },
  });
  return found !== null;
}
