import type { Actor } from "~/features/account/account.rules";
import { db, type Tx } from "~/platform/db.server";
import { Forbidden, NotFound } from "~/platform/errors";
import type { Prisma } from "~prisma/generated/client";
import { type DomainEntry, domainAndParents, domainOfEmail } from "./organisation.domain.rules";
import { can } from "./organisation.policy";

const choiceSelect = {
  id: true,
  name: true,
  kind: true,
  stateCode: true,
  state: { select: { name: true } },
} as const satisfies Prisma.OrganisationSelect;

type ChoiceRow = Prisma.OrganisationGetPayload<{ select: typeof choiceSelect }>;

const CHOICES = 300;

/** Länder first, then Bund, Kommunen and the rest, as the enum has them. */
const byKindAndName = [
  { kind: "asc" },
  { name: "asc" },
  { id: "asc" },
] satisfies Prisma.OrganisationOrderByWithRelationInput[];

/** For select fields: the name, and the Land where the name does not tell it. */
function organisationOption({ id, name, state }: Pick<ChoiceRow, "id" | "name" | "state">) {
  const place = state === null || name.includes(state.name) ? "" : ` (${state.name})`;
  return { value: id, label: `${name}${place}` };
}

/** Organisations to choose from. The caller has narrowed them to what the actor may see. @returns at most 1,000 */
export async function listOrganisationOptions(where: Prisma.OrganisationWhereInput) {
  const rows = await db().organisation.findMany({ where, orderBy: byKindAndName, take: 1_000, select: choiceSelect });
  return rows.map(organisationOption);
}

/**
 * Organisations that somebody can ask to act for; public, like the list of authorities itself.
 * @returns at most 300, and whether there are more
 */
export async function listOrganisationChoices(q: string) {
  const rows = await db().organisation.findMany({
    where: { kind: { not: "operator" }, ...(q ? { name: { contains: q, mode: "insensitive" } } : {}) },
    orderBy: byKindAndName,
    take: CHOICES + 1,
    select: choiceSelect,
  });
  return { options: rows.slice(0, CHOICES).map(organisationOption), hasMore: rows.length > CHOICES };
}

/** Where a Land's coordination is written to; null where nobody entered a mailbox. */
export async function findLandContact(stateCode: string): Promise<{ name: string; mailbox: string | null } | null> {
  const state = await db().state.findUnique({
    where: { code: stateCode },
    select: {
      name: true,
      organisations: { where: { kind: "state", mailbox: { not: null } }, take: 1, select: { mailbox: true } },
    },
  });
  return state && { name: state.name, mailbox: state.organisations[0]?.mailbox || null };
}

/** The 16 Länder and the Bund, by name. */
export async function listStateOptions() {
  const states = await db().state.findMany({ orderBy: { name: "asc" }, take: 20, select: { code: true, name: true } });
  return states.map(({ code, name }) => ({ value: code, label: name }));
}

export async function listTopicFieldOptions() {
  const fields = await db().topicField.findMany({
    orderBy: { position: "asc" },
    take: 50,
    select: { slug: true, name: true },
  });
  return fields.map(({ slug, name }) => ({ value: slug, label: name }));
}

/** Rows of the domain table that could cover one of these addresses, in one query. */
export async function listDomainEntries(tx: Tx, emails: readonly string[]): Promise<DomainEntry[]> {
  const hosts = emails.map(domainOfEmail).filter((host) => host !== null);
  const domains = [...new Set(hosts.flatMap(domainAndParents))];
  if (domains.length === 0) return [];
  return tx.mailDomain.findMany({
    where: { domain: { in: domains } },
    orderBy: [{ domain: "asc" }, { id: "asc" }],
    take: 1_000,
    select: { domain: true, organisationId: true, includesSubdomains: true },
  });
}

function demandManager(actor: Actor): void {
  if (!can(actor, "manage_organisations", { stateCode: null, hasCoordinator: true }))
    throw new Forbidden("Organisationen und Domains pflegt der Plattformbetrieb.");
}

export const PAGE_SIZE = 25;

/** For the operator: all organisations, also found by a mail domain. @param page from 1 */
export async function listOrganisations(actor: Actor, { q, page }: { readonly q: string; readonly page: number }) {
  demandManager(actor);
  const text = { contains: q, mode: "insensitive" } as const;
  const where: Prisma.OrganisationWhereInput = q
    ? {
        OR: [
          { name: text },
          { mailDomains: { some: { domain: text } } },
          { state: { name: text } },
          { ars: { startsWith: q } },
        ],
      }
    : {};
  const total = await db().organisation.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const shown = Math.min(page, pageCount);
  const items = await db().organisation.findMany({
    where,
    orderBy: byKindAndName,
    skip: (shown - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: {
      ...choiceSelect,
      mailDomains: { orderBy: { domain: "asc" }, take: 3, select: { domain: true } },
      _count: { select: { mailDomains: true, memberships: { where: { endedAt: null } } } },
    },
  });
  return { items, total, page: shown, pageCount };
}

/** @throws Forbidden, NotFound */
export async function findOrganisation(actor: Actor, id: string) {
  demandManager(actor);
  const row = await db().organisation.findUnique({
    where: { id },
    select: {
      ...choiceSelect,
      ars: true,
      mailbox: true,
      version: true,
      mailDomains: {
        orderBy: { domain: "asc" },
        take: 200,
        select: { id: true, domain: true, includesSubdomains: true, createdAt: true },
      },
      _count: { select: { memberships: { where: { endedAt: null } } } },
    },
  });
  if (row === null) throw new NotFound("Diese Organisation wurde nicht gefunden.");
  return row;
}
