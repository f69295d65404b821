import type { Actor } from "~/features/account/account.rules";
import type { Tx } from "~/platform/db.server";
import { Conflict, Forbidden, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { oneAtATime } from "~/platform/one-at-a-time.server";
import type { DomainInput, OrganisationInput } from "./organisation.forms";
import { invalid } from "./organisation.membership.server";
import { can } from "./organisation.policy";
import { organisationSlug, rolesIn, stateProblem } from "./organisation.rules";

function demandManager(actor: Actor): void {
  if (!can(actor, "manage_organisations", { stateCode: null, hasCoordinator: true }))
    throw new Forbidden("Organisationen und Domains pflegt der Plattformbetrieb.");
}

type Content = Omit<OrganisationInput, "version">;

/** @returns the id of the new organisation */
export async function createOrganisation(tx: Tx, actor: Actor, content: Content): Promise<string> {
  demandManager(actor);
  await checkContent(tx, content);
  await oneAtATime(tx, "organisation_names");
  await checkName(tx, content.name, null);
  const { id } = await tx.organisation.create({
    data: { ...content, slug: await freeSlug(tx, content.name) },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    type: "organisation.created",
    subjectKind: "organisation",
    subjectId: id,
    visibility: "internal",
    data: { name: content.name, kind: content.kind, stateCode: content.stateCode },
  });
  return id;
}

async function checkContent(tx: Tx, { kind, stateCode, ars }: Content): Promise<void> {
  const problem = stateProblem(kind, stateCode);
  if (problem !== null) throw invalid("stateCode", problem);
  if (stateCode === null) return;
  const state = await tx.state.findUnique({ where: { code: stateCode }, select: { ars: true, name: true } });
  if (state === null) throw invalid("stateCode", "Bitte wählen Sie ein Land aus der Liste.");
  if (ars !== null && !ars.startsWith(state.ars))
    throw invalid("ars", `Ein Regionalschlüssel aus ${state.name} beginnt mit ${state.ars}.`);
}

/** Two organisations of one name could not be told apart in any list. */
async function checkName(tx: Tx, name: string, exceptId: string | null): Promise<void> {
  const same = await tx.organisation.count({
    where: { name: { equals: name, mode: "insensitive" }, ...(exceptId ? { id: { not: exceptId } } : {}) },
  });
  if (same > 0) throw invalid("name", "Eine Organisation mit diesem Namen gibt es schon.");
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
  const base = organisationSlug(name);
  const taken = await tx.organisation.findMany({
    where: { slug: { startsWith: base } },
    take: 1_000,
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  if (!slugs.has(base)) return base;
  let number = 2;
  while (slugs.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

type Change = OrganisationInput & { readonly id: string };

/**
 * @throws NotFound; Conflict when somebody changed it meanwhile; Invalid by field, also where people or entries keep it
 * from changing its kind or Land
 */
export async function changeOrganisation(tx: Tx, actor: Actor, { id, version, ...content }: Change): Promise<void> {
  demandManager(actor);
  const before = await tx.organisation.findUnique({
    where: { id },
    select: { name: true, kind: true, stateCode: true, ars: true, mailbox: true },
  });
  if (before === null) throw new NotFound("Diese Organisation wurde nicht gefunden.");
  await checkContent(tx, content);
  await oneAtATime(tx, "organisation_names");
  await checkName(tx, content.name, id);
  if (content.stateCode !== before.stateCode) await checkUnused(tx, id);
  if (content.kind !== before.kind) await checkRoles(tx, id, content.kind);
  const changed = await tx.organisation.updateMany({
    where: { id, version },
    data: { ...content, version: { increment: 1 } },
  });
  if (changed.count === 0)
    throw new Conflict(
      "Jemand anderes hat diese Organisation inzwischen geändert. Ihre Eingaben sind nicht gespeichert.",
    );
  await recordEvent(tx, actor, {
    type: "organisation.changed",
    subjectKind: "organisation",
    subjectId: id,
    visibility: "internal",
    data: { before, after: content },
  });
}

/** What hangs on an organisation belongs to its Land: it cannot change sides. */
async function checkUnused(tx: Tx, organisationId: string): Promise<void> {
  const [people, offerings, connections, requests] = [
    await tx.membership.count({ where: { organisationId, endedAt: null } }),
    await tx.offering.count({ where: { organisationId } }),
    await tx.connection.count({ where: { organisationId } }),
    await tx.membershipRequest.count({ where: { organisationId, status: "open" } }),
  ];
  if (people + offerings + connections + requests > 0)
    throw invalid("stateCode", "Das Land kann nicht geändert werden: Es hängen Personen oder Vorgänge daran.");
}

async function checkRoles(tx: Tx, organisationId: string, kind: Content["kind"]): Promise<void> {
  const others = await tx.membership.count({
    where: { organisationId, endedAt: null, role: { notIn: [...rolesIn(kind)] } },
  });
  if (others > 0)
    throw invalid("kind", "Die Art kann nicht geändert werden: Es gibt Personen mit Rollen, die es dort nicht gibt.");
}

const MAX_DOMAINS = 200;

type NewDomain = DomainInput & { readonly organisationId: string };

/** The same domain may stand for several organisations. @throws NotFound; Invalid by field */
export async function addDomain(tx: Tx, actor: Actor, input: NewDomain): Promise<void> {
  demandManager(actor);
  const { organisationId, domain, includesSubdomains } = input;
  const row = { domain, includesSubdomains };
  const organisation = await tx.organisation.findUnique({
    where: { id: organisationId },
    select: { _count: { select: { mailDomains: true } } },
  });
  if (organisation === null) throw new NotFound("Diese Organisation wurde nicht gefunden.");
  if (organisation._count.mailDomains >= MAX_DOMAINS)
    throw new Invalid(`Eine Organisation hat höchstens ${MAX_DOMAINS} Domains.`);
  const added = await tx.mailDomain.createMany({ data: [{ ...row, organisationId }], skipDuplicates: true });
  if (added.count === 0) throw invalid("domain", "Diese Domain steht schon bei dieser Organisation.");
  await recordEvent(tx, actor, {
    type: "organisation.domain_added",
    subjectKind: "organisation",
    subjectId: organisationId,
    visibility: "internal",
    data: row,
  });
}

export async function removeDomain(
  tx: Tx,
  actor: Actor,
  { organisationId, domainId }: { readonly organisationId: string; readonly domainId: string },
): Promise<void> {
  demandManager(actor);
  const row = await tx.mailDomain.findFirst({
    where: { id: domainId, organisationId },
    select: { domain: true, includesSubdomains: true },
  });
  if (row === null) throw new NotFound("Diese Domain wurde nicht gefunden.");
  const removed = await tx.mailDomain.deleteMany({ where: { id: domainId, organisationId } });
  if (removed.count === 0) throw new Conflict("Diese Domain hat inzwischen jemand anderes entfernt.");
  await recordEvent(tx, actor, {
    type: "organisation.domain_removed",
    subjectKind: "organisation",
    subjectId: organisationId,
    visibility: "internal",
    data: { ...row },
  });
}
