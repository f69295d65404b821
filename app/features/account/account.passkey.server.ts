import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { COSEALG } from "@simplewebauthn/server/helpers";
import { networkOf } from "~/platform/client-network";
import type { Tx } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { Conflict, Invalid, NotFound } from "~/platform/errors";
import { requestScope } from "~/platform/request-scope.server";
import type { ThrottleKey } from "~/platform/throttle";
import { assertNotThrottled, countFailures } from "~/platform/throttle.server";
import {
  beginFactorChange,
  type FactorAdded,
  finishAdding,
  finishRemoving,
  type Removal,
  recordFactorEvent,
} from "./account.factor.server";
import type { NewPasskeyAnswer, PasskeyAnswer } from "./account.passkey.forms";
import { challengesFromNetwork, MAX_PASSKEYS, RELYING_PARTY } from "./account.passkey.rules";
import type { SignedIn } from "./account.rules";

/*
 * Passkeys (WebAuthn level 3). Every one is discoverable and verifies its user, so that each is good both as a second
 * factor and alone. Bound to the public address of the installation.
 */

const ALGORITHMS = [COSEALG.EdDSA, COSEALG.ES256, COSEALG.RS256];

const origin = () => new URL(env().appUrl).origin;
const relyingPartyId = () => new URL(env().appUrl).hostname;

/** What the authenticator stores for the person: their id, sixteen bytes that say nothing to others. */
function userHandleOf(personId: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(personId.replaceAll("-", ""), "hex"));
}

export interface KnownCredential {
  readonly id: string;
  readonly transports: string[];
}

/** What the browser needs to make a passkey. The caller keeps the challenge. */
export function newPasskeyOptions(person: Pick<SignedIn, "personId" | "email" | "name">, known: KnownCredential[]) {
  return generateRegistrationOptions({
    rpName: RELYING_PARTY,
    rpID: relyingPartyId(),
    userID: userHandleOf(person.personId),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: "none",
    excludeCredentials: known,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

/** What the browser needs to use a passkey. @param allowed empty: whichever the person chooses */
export function passkeyOptions(allowed: KnownCredential[]) {
  return generateAuthenticationOptions({
    rpID: relyingPartyId(),
    userVerification: "required",
    allowCredentials: allowed,
  });
}

/** @throws TooMany when one network asks for very many challenges */
export async function limitChallenges(): Promise<void> {
  const subject = networkOf(requestScope()?.client.ip ?? "");
  const keys: readonly ThrottleKey[] = [{ rule: challengesFromNetwork, subject }];
  await assertNotThrottled(keys);
  await countFailures(keys);
}

/** The library throws for everything that does not fit; why is nobody's business but the log's. */
async function nullIfRefused<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch {
    return null;
  }
}

export interface NewPasskey {
  readonly label: string;
  readonly answer: NewPasskeyAnswer;
  readonly challenge: string;
}

/** @throws Invalid when the answer does not fit the challenge, Conflict when the passkey is known already */
export async function addPasskey(
  tx: Tx,
  person: SignedIn,
  { label, answer, challenge }: NewPasskey,
): Promise<FactorAdded> {
  const checked = await nullIfRefused(() =>
    verifyRegistrationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin(),
      expectedRPID: relyingPartyId(),
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  );
  if (!checked?.verified)
    throw new Invalid("Der Passkey konnte nicht eingerichtet werden. Bitte versuchen Sie es noch einmal.");
  const { credential, credentialBackedUp } = checked.registrationInfo;
  const { personId } = person;
  await beginFactorChange(tx, person);
  if ((await tx.passkey.count({ where: { personId } })) >= MAX_PASSKEYS)
    throw new Invalid(`Sie haben schon ${MAX_PASSKEYS} Passkeys. Bitte entfernen Sie zuerst einen.`);
  const made = await tx.passkey.createMany({
    data: {
      credentialId: credential.id,
      personId,
      publicKey: credential.publicKey,
      counter: BigInt(credential.counter),
      transports: answer.response.transports,
      label,
      isBackedUp: credentialBackedUp,
    },
    skipDuplicates: true,
  });
  if (made.count === 0) throw new Conflict("Dieser Passkey ist schon eingerichtet.");
  return finishAdding(tx, person, { type: "account.passkey_added", data: { label } });
}

export async function renamePasskey(
  tx: Tx,
  person: SignedIn,
  { id, label }: { readonly id: string; readonly label: string },
): Promise<void> {
  const where = { id, personId: person.personId };
  const renamed = await tx.passkey.updateMany({ where, data: { label } });
  if (renamed.count === 0) throw new NotFound();
  await recordFactorEvent(tx, person, { type: "account.passkey_renamed", data: { label } });
}

/** @throws Invalid when nothing else lets the person in, or they must have a second factor and have no other */
export async function removePasskey(
  tx: Tx,
  person: SignedIn,
  { id, passwordProvedAt }: Removal & { readonly id: string },
): Promise<void> {
  await beginFactorChange(tx, person);
  const passkey = await tx.passkey.findFirst({ where: { id, personId: person.personId }, select: { label: true } });
  if (!passkey) throw new NotFound();
  await refuseLastWayIn(tx, person.personId);
  await tx.passkey.delete({ where: { id } });
  await finishRemoving(tx, person, {
    passwordProvedAt,
    event: { type: "account.passkey_removed", data: { label: passkey.label } },
  });
}

async function refuseLastWayIn(tx: Tx, personId: string): Promise<void> {
  const { passwordHash, _count } = await tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { passwordHash: true, _count: { select: { passkeys: true, externalIdentities: true } } },
  });
  if (passwordHash === null && _count.externalIdentities === 0 && _count.passkeys === 1)
    throw new Invalid(
      "Mit diesem Passkey melden Sie sich an, einen anderen Weg haben Sie nicht. Bitte legen Sie zuerst ein Passwort fest.",
    );
}

export interface PasskeyProof {
  readonly answer: PasskeyAnswer;
  readonly challenge: string;
  /** whose passkey it has to be; null where the passkey says who it is */
  readonly personId: string | null;
}

/**
 * Checks an answer and notes the use. The counter of an authenticator that has one must have grown, also against a
 * parallel use: a copy of a passkey is refused.
 * @returns whose passkey it was; null when it proves nothing
 */
export async function usePasskey(tx: Tx, { answer, challenge, personId }: PasskeyProof): Promise<string | null> {
  const passkey = await tx.passkey.findUnique({ where: { credentialId: answer.id } });
  if (!passkey || (personId !== null && passkey.personId !== personId) || !isHandleOf(passkey.personId, answer))
    return null;
  const { credentialId, publicKey, counter } = passkey;
  const checked = await nullIfRefused(() =>
    verifyAuthenticationResponse({
      response: answer,
      expectedChallenge: challenge,
      expectedOrigin: origin(),
      expectedRPID: relyingPartyId(),
      requireUserVerification: true,
      credential: { id: credentialId, publicKey, counter: Number(counter) },
    }),
  );
  if (!checked?.verified) return null;
  const { newCounter, credentialBackedUp } = checked.authenticationInfo;
  const used = await tx.passkey.updateMany({
    where: { id: passkey.id, counter },
    data: { counter: BigInt(newCounter), isBackedUp: credentialBackedUp, lastUsedAt: new Date() },
  });
  return used.count === 1 ? passkey.personId : null;
}

/** A sign-in says whose passkey it is; a second step may leave it out. */
function isHandleOf(personId: string, { response }: PasskeyAnswer): boolean {
  if (!("userHandle" in response)) return true;
  return response.userHandle === Buffer.from(userHandleOf(personId)).toString("base64url");
}
