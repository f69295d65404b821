import type { Tx } from "~/platform/db.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { isLastWayIn } from "./account.identity.rules";
import { isSameIssuer, providerInsteadOfPassword, type SsoLink, speaksFor } from "./account.oidc.rules";
import { findProvider, listProviders } from "./account.oidc.server";
import { actingAs, type SignedIn } from "./account.rules";

type Owner = Pick<SignedIn, "personId" | "name" | "email" | "actor">;

/**
 * Links what was proved at the provider with the account of whoever is signed in.
 * @throws Conflict when the identity belongs to an account already, or was proved for another one
 */
export async function linkIdentity(tx: Tx, actor: Owner, link: SsoLink): Promise<void> {
  const provider = findProvider(link.provider);
  if (!provider || !speaksFor(provider, actor.email))
    throw new Invalid("Dieser Anmeldedienst ist für Ihre E-Mail-Adresse nicht zugelassen.");
  if (link.personId !== actor.personId)
    throw new Conflict(
      "Die Anmeldung beim Anmeldedienst gehörte zu einem anderen Konto. Bitte beginnen Sie noch einmal.",
    );
  const { count } = await tx.externalIdentity.createMany({
    data: [{ personId: actor.personId, issuer: link.issuer, subject: link.subject, lastUsedAt: new Date() }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Conflict("Diese Kennung ist schon mit einem Konto verknüpft.");
  await recordEvent(tx, actingAs(actor), {
    type: "account.identity_linked",
    subjectKind: "person",
    subjectId: actor.personId,
    visibility: "internal",
    data: { provider: provider.label },
  });
}

/**
 * @throws NotFound for an identity of somebody else
 * @throws Invalid when nothing would be left to sign in with
 */
export async function unlinkIdentity(tx: Tx, actor: Owner, input: { readonly id: string }): Promise<void> {
  await lockWaysIn(tx, actor.personId);
  const own = { id: input.id, personId: actor.personId };
  const identity = await tx.externalIdentity.findFirst({ where: own, select: { issuer: true } });
  if (!identity) throw new NotFound();
  const provider = listProviders().find(({ issuer }) => isSameIssuer(issuer, identity.issuer));
  if (await isLast(tx, actor, input.id))
    throw new Invalid(
      "Das ist Ihre letzte Möglichkeit, sich anzumelden. Legen Sie zuerst ein Passwort oder einen Passkey an.",
    );
  await tx.externalIdentity.deleteMany({ where: own });
  await recordEvent(tx, actingAs(actor), {
    type: "account.identity_unlinked",
    subjectKind: "person",
    subjectId: actor.personId,
    visibility: "internal",
    data: { provider: provider?.label ?? identity.issuer },
  });
}

/** Two ways that are given up at once must not leave none: both writers meet at the row of the person. */
async function lockWaysIn(tx: Tx, personId: string): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Person" WHERE id = ${personId}::uuid FOR UPDATE`;
}

async function isLast(tx: Tx, { personId, email }: Owner, id: string): Promise<boolean> {
  const person = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: {
      passwordHash: true,
      _count: { select: { passkeys: true } },
      externalIdentities: { where: { id: { not: id } }, select: { issuer: true }, take: 50 },
    },
  });
  const usable = listProviders().filter((provider) => speaksFor(provider, email));
  const others = person.externalIdentities.filter(({ issuer }) =>
    usable.some((provider) => isSameIssuer(provider.issuer, issuer)),
  );
  return isLastWayIn({
    hasPassword: person.passwordHash !== null && providerInsteadOfPassword(listProviders(), email) === null,
    passkeys: person._count.passkeys,
    identities: others.length + 1,
  });
}

/** Notes a sign-in; nothing happens where the link was removed meanwhile. */
export async function noteIdentityUse(tx: Tx, identityId: string): Promise<void> {
  await tx.externalIdentity.updateMany({ where: { id: identityId }, data: { lastUsedAt: new Date() } });
}
