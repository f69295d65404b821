import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import type { OrganisationKind, Role } from "~prisma/generated/enums";
import { domainMatchOf, organisationsOfEmail } from "./organisation.domain.rules";
import type { MembershipWish } from "./organisation.forms";
import { listDomainEntries } from "./organisation.queries.server";
import { isRoleIn, organisationKindLabels } from "./organisation.rules";

export interface Grant {
  readonly personId: string;
  readonly organisationId: string;
  readonly role: Role;
  readonly topicFieldSlug: string | null;
}

/**
 * Lets a person act for an organisation; one that ended begins again.
 * @returns false when the person has this role there already
 */
export async function grantMembership(tx: Tx, grant: Grant): Promise<boolean> {
  const made = await tx.membership.createMany({ data: [grant], skipDuplicates: true });
  if (made.count === 1) return true;
  const { personId, organisationId, role, topicFieldSlug } = grant;
  const again = await tx.membership.updateMany({
    where: { personId, organisationId, role, endedAt: { not: null } },
    data: { endedAt: null, startedAt: new Date(), topicFieldSlug },
  });
  return again.count === 1;
}

export interface WishedOrganisation {
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly stateCode: string | null;
}

interface Found {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganisationKind;
  readonly stateCode: string | null;
}

/**
 * The organisation that is meant: chosen, typed with its Land, or found by the domain of the address. Nobody asks for a
 * place at the operator.
 * @throws Invalid by field
 */
export async function wishedOrganisation(
  tx: Tx,
  wish: Omit<MembershipWish, "remark"> & { readonly email: string },
): Promise<WishedOrganisation> {
  const { organisationName, stateCode } = wish;
  if (wish.organisationId === null && organisationName !== null) {
    const state = await tx.state.findUnique({ where: { code: stateCode ?? "" }, select: { code: true } });
    if (state === null) throw invalid("stateCode", "Bitte wählen Sie das Land der Organisation.");
    return { organisationId: null, organisationName, stateCode };
  }
  const organisation = wish.organisationId
    ? await chosenOrganisation(tx, wish.organisationId)
    : await organisationByAddress(tx, wish);
  if (!isRoleIn(organisation.kind, wish.role)) {
    const kind = organisationKindLabels[organisation.kind];
    throw invalid(
      "role",
      `Diese Rolle gibt es in einer Organisation der Art „${kind}“ nicht. Bitte wählen Sie eine andere.`,
    );
  }
  return { organisationId: organisation.id, organisationName: null, stateCode: organisation.stateCode };
}

const foundSelect = { id: true, name: true, kind: true, stateCode: true } as const;

async function chosenOrganisation(tx: Tx, id: string): Promise<Found> {
  const found = await tx.organisation.findFirst({ where: { id, kind: { not: "operator" } }, select: foundSelect });
  if (found === null) throw invalid("organisationId", "Bitte wählen Sie eine Organisation aus der Liste.");
  return found;
}

/** The one that the domain of the address points to; of several, the one in which the wished role exists. */
async function organisationByAddress(
  tx: Tx,
  { email, role }: { readonly email: string; readonly role: Role },
): Promise<Found> {
  const ids = organisationsOfEmail(email, await listDomainEntries(tx, [email]));
  const found = await tx.organisation.findMany({
    where: { id: { in: ids }, kind: { not: "operator" } },
    orderBy: { name: "asc" },
    take: 20,
    select: foundSelect,
  });
  const fitting = found.length > 1 ? found.filter(({ kind }) => isRoleIn(kind, role)) : found;
  const [only, ...others] = fitting;
  if (only === undefined) throw invalid("organisationId", NOT_KNOWN);
  if (others.length === 0) return only;
  const names = fitting.map(({ name }) => name).join(", ");
  throw invalid("organisationId", `Zu dieser Adresse passen mehrere Organisationen, bitte wählen Sie eine: ${names}.`);
}

const NOT_KNOWN =
  "Zu dieser Adresse kennen wir keine Organisation. Bitte wählen Sie eine aus der Liste, oder tragen Sie sie ein.";

export async function domainMatchNow(tx: Tx, email: string, organisationId: string | null) {
  return domainMatchOf(email, organisationId, await listDomainEntries(tx, [email]));
}

export function invalid(field: string, message: string): Invalid {
  return new Invalid(message, { [field]: [message] });
}
