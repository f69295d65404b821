import { toString as qrCode } from "qrcode";
import type { Tx } from "~/platform/db.server";
import { Invalid, NotFound } from "~/platform/errors";
import { seal, unseal } from "~/platform/secret-box.server";
import {
  beginFactorChange,
  type FactorAdded,
  finishAdding,
  finishChange,
  finishRemoving,
  type Removal,
} from "./account.factor.server";
import { replaceRecoveryCodes, requireFactor } from "./account.recovery.server";
import type { SignedIn } from "./account.rules";
import { totpStepOf } from "./account.totp.rules";

/** The person stands inside, so that a row moved to somebody else opens nothing. */
function sealSecret(personId: string, secret: string): Uint8Array<ArrayBuffer> {
  return seal("totp", `${personId} ${secret}`);
}

function openSecret(personId: string, sealed: Uint8Array): string | null {
  const [owner, secret] = unseal("totp", sealed)?.split(" ") ?? [];
  return owner === personId && secret !== undefined ? secret : null;
}

/** QR code as an image in the page: black on white with the quiet zone that scanners need, in every colour scheme. */
export async function qrImage(text: string): Promise<string> {
  const svg = await qrCode(text, { type: "svg", margin: 4, errorCorrectionLevel: "M" });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

export interface TotpEnrolment {
  readonly secret: string;
  readonly code: string;
  readonly now: Date;
}

/** Sets up the app, or another one in its place; its first code proves that it works, and is used up by that. */
export async function addTotp(tx: Tx, person: SignedIn, { secret, code, now }: TotpEnrolment): Promise<FactorAdded> {
  const lastStep = totpStepOf({ secret, code, now });
  if (lastStep === null)
    throw new Invalid("Der Code stimmt nicht.", {
      code: [
        "Der Code stimmt nicht. Bitte geben Sie den Code ein, den die App gerade zeigt, und prüfen Sie die Uhrzeit des Geräts.",
      ],
    });
  const { personId } = person;
  await beginFactorChange(tx, person);
  const row = { sealedSecret: sealSecret(personId, secret), lastStep, createdAt: now };
  await tx.totp.upsert({ where: { personId }, create: { personId, ...row }, update: row });
  return finishAdding(tx, person, { type: "account.totp_added" });
}

export async function removeTotp(tx: Tx, person: SignedIn, removal: Removal): Promise<void> {
  await beginFactorChange(tx, person);
  const removed = await tx.totp.deleteMany({ where: { personId: person.personId } });
  if (removed.count === 0) throw new NotFound();
  await finishRemoving(tx, person, { ...removal, event: { type: "account.totp_removed" } });
}

/** @returns the new codes: the only time they can be read */
export async function renewRecoveryCodes(tx: Tx, person: SignedIn): Promise<string[]> {
  await beginFactorChange(tx, person);
  await requireFactor(tx, person.personId);
  const codes = await replaceRecoveryCodes(tx, person.personId);
  await finishChange(tx, person, { type: "account.recovery_codes_made" });
  return codes;
}

export interface TotpProof {
  readonly personId: string;
  readonly code: string;
  readonly now: Date;
}

/**
 * Uses a code up: each is good for one sign-in, and none that is older than the last one used (OWASP ASVS 5.0 6.5.1,
 * RFC 6238 part 5.2). Of twenty parallel uses one succeeds.
 */
export async function useTotpCode(tx: Tx, { personId, code, now }: TotpProof): Promise<boolean> {
  const row = await tx.totp.findUnique({ where: { personId } });
  const secret = row && openSecret(personId, row.sealedSecret);
  const step = secret && totpStepOf({ secret, code, now });
  if (!row || typeof step !== "number") return false;
  const used = await tx.totp.updateMany({
    where: { personId, createdAt: row.createdAt, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return used.count === 1;
}
