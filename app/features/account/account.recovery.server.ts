import { createHash, randomBytes } from "node:crypto";
import { saveBrowserState } from "~/platform/browser-state.server";
import type { Tx } from "~/platform/db.server";
import { Invalid } from "~/platform/errors";
import { recordEvent } from "~/platform/events.server";
import { ENROLMENT_MINUTES, type ShownCodes } from "./account.factor.forms";
import { RECOVERY_CODE_BYTES, RECOVERY_CODES, recoveryCodeAsMeant, recoveryCodeFrom } from "./account.recovery.rules";

/** 120 random bits need no slow hash (OWASP ASVS 5.0 6.5.2: from 112 bits on). */
function hashOf(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

/** Earlier codes are void. @returns the new ones: the only time they can be read */
export async function replaceRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, () => recoveryCodeFrom(randomBytes(RECOVERY_CODE_BYTES)));
  await tx.recoveryCode.deleteMany({ where: { personId } });
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ personId, hash: hashOf(code) })) });
  return codes;
}

/**
 * Keeps new codes for this browser until the person has put them away, so that the page can be printed and saved without
 * a script. @returns the Set-Cookie header
 */
export function keepShownCodes({ personId, codes }: { personId: string; codes: readonly string[] }): Promise<string> {
  const kept: ShownCodes = { what: "codes", personId, codes: [...codes] };
  return saveBrowserState("enrolment", kept, ENROLMENT_MINUTES);
}

/** @throws Invalid where there is no factor that codes could stand in for */
export async function requireFactor(tx: Tx, personId: string): Promise<void> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { secondFactorSince: true } });
  if (person.secondFactorSince === null)
    throw new Invalid("Wiederherstellungscodes gibt es zusammen mit dem ersten zweiten Faktor.");
}

/** Uses a code up: of twenty parallel uses one succeeds. @returns whether it was one of the person's unused codes */
export async function useRecoveryCode(
  tx: Tx,
  { personId, typed }: { readonly personId: string; readonly typed: string },
): Promise<boolean> {
  const code = recoveryCodeAsMeant(typed);
  if (code === null) return false;
  const used = await tx.recoveryCode.updateMany({
    where: { personId, hash: hashOf(code), usedAt: null },
    data: { usedAt: new Date() },
  });
  if (used.count !== 1) return false;
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: personId }, select: { name: true } });
  const left = await tx.recoveryCode.count({ where: { personId, usedAt: null } });
  await recordEvent(
    tx,
    { personId, name, role: null, organisationId: null, stateCode: null },
    {
      type: "account.recovery_code_used",
      subjectKind: "person",
      subjectId: personId,
      visibility: "internal",
      data: { left },
    },
  );
  return true;
}
