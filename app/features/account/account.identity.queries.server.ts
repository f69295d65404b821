import { db } from "~/platform/db.server";
import type { AddressOwner, LinkedPerson } from "./account.identity.rules";
import { choiceOf, isSameIssuer, type ProviderChoice, speaksFor } from "./account.oidc.rules";
import { listProviders } from "./account.oidc.server";
import type { SignedIn } from "./account.rules";

/** The account behind an identity; issuer and subject together name it, never an address. */
export async function findLinkedPerson(issuer: string, subject: string): Promise<LinkedPerson | null> {
  const row = await db().externalIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    select: { id: true, person: { select: { id: true, email: true, status: true, secondFactorSince: true } } },
  });
  if (!row) return null;
  const { id, email, status, secondFactorSince } = row.person;
  return {
    identityId: row.id,
    personId: id,
    email,
    isActive: status === "active",
    hasSecondFactor: secondFactorSince !== null,
  };
}

export async function findAddressOwner(email: string | null): Promise<AddressOwner | null> {
  const person =
    email === null ? null : await db().person.findUnique({ where: { email }, select: { id: true, status: true } });
  return person && { personId: person.id, isActive: person.status === "active" };
}

export interface IdentityEntry {
  readonly id: string;
  readonly label: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}

export interface IdentityOverview {
  readonly identities: readonly IdentityEntry[];
  /** providers that may speak for this person's address and are not linked yet */
  readonly linkable: readonly ProviderChoice[];
}

/** Providers with which this person can prove again who they are. */
export async function listLinkedProviders(actor: Pick<SignedIn, "personId" | "email">): Promise<ProviderChoice[]> {
  const own = await db().externalIdentity.findMany({
    where: { personId: actor.personId },
    take: 50,
    select: { issuer: true },
  });
  return listProviders()
    .filter((provider) => speaksFor(provider, actor.email))
    .filter((provider) => own.some(({ issuer }) => isSameIssuer(provider.issuer, issuer)))
    .map(choiceOf);
}

/** For the page of one's own security: what is linked, and what could be. */
export async function findIdentityOverview(actor: Pick<SignedIn, "personId" | "email">): Promise<IdentityOverview> {
  const rows = await db().externalIdentity.findMany({
    where: { personId: actor.personId },
    orderBy: [{ linkedAt: "asc" }, { id: "asc" }],
    take: 50,
    select: { id: true, issuer: true, linkedAt: true, lastUsedAt: true },
  });
  const providers = listProviders();
  const providerOf = (issuer: string) => providers.find((provider) => isSameIssuer(provider.issuer, issuer));
  const linked = new Set(rows.map(({ issuer }) => providerOf(issuer)?.slug));
  return {
    identities: rows.map(({ issuer, ...row }) => ({ ...row, label: providerOf(issuer)?.label ?? issuer })),
    linkable: providers
      .filter((provider) => !linked.has(provider.slug) && speaksFor(provider, actor.email))
      .map(choiceOf),
  };
}
