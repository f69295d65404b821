import type { Tx } from "~/platform/db.server";
import { recordEvent } from "~/platform/events.server";
import type { ThrottleKey } from "~/platform/throttle";
import { clearFailures, countTry } from "~/platform/throttle.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import type { FactorAnswer } from "./account.factor.forms";
import { findActivePerson } from "./account.factor.queries.server";
import type { PasskeyAnswer } from "./account.passkey.forms";
import { usePasskey } from "./account.passkey.server";
import { useRecoveryCode } from "./account.recovery.server";
import { factorCode, NOTICE_FAILURES } from "./account.throttle.rules";
import { useTotpCode } from "./account.totp.server";

export interface FactorProof {
  readonly personId: string;
  readonly answer: FactorAnswer;
  /** the passkey challenge of this browser; null where there is none */
  readonly challenge: string | null;
}

/**
 * Checks a second factor of a person who is known already: at the second step of a sign-in, and where a fresh proof is
 * asked for. Codes are used up. Tries are counted by person before they are looked at, and slow the next ones down until
 * one is right; the owner hears of many wrong ones, because whoever gets so far knows the password.
 * @throws TooMany after too many wrong codes
 */
export async function proveSecondFactor({ personId, answer, challenge }: FactorProof): Promise<boolean> {
  const person = await findActivePerson(personId);
  if (!person) return false;
  // A passkey cannot be guessed: it stays open to the owner while somebody else guesses codes.
  const key: ThrottleKey | null = answer.weg === "passkey" ? null : { rule: factorCode, subject: personId };
  const acting = { personId, name: person.name, role: null, organisationId: null, stateCode: null };
  const { failures, refusal } = key ? await countTry(key) : { failures: 0, refusal: null };
  const isProved =
    refusal === null && (await inTransaction(acting, (tx) => useAnswer(tx, { personId, answer, challenge })));
  if (isProved) {
    if (key) await clearFailures([key]);
    return true;
  }
  if (failures === NOTICE_FAILURES)
    await inTransaction(acting, (tx) =>
      recordEvent(tx, acting, {
        type: "account.many_failures",
        subjectKind: "person",
        subjectId: personId,
        visibility: "internal",
      }),
    );
  if (refusal) throw refusal;
  return false;
}

/**
 * A passkey as the only proof of a sign-in: it says whose it is.
 * @returns the person; null when it proves nothing, or the person may not sign in
 */
export async function provePasskey({
  answer,
  challenge,
}: {
  readonly answer: PasskeyAnswer;
  readonly challenge: string | null;
}): Promise<string | null> {
  if (challenge === null) return null;
  const owner = await inTransaction(anonymousActor, (tx) => usePasskey(tx, { answer, challenge, personId: null }));
  return owner !== null && (await findActivePerson(owner)) ? owner : null;
}

async function useAnswer(tx: Tx, { personId, answer, challenge }: FactorProof): Promise<boolean> {
  switch (answer.weg) {
    case "app":
      return useTotpCode(tx, { personId, code: answer.code, now: new Date() });
    case "notfall":
      return useRecoveryCode(tx, { personId, typed: answer.recoveryCode });
    case "passkey":
      if (challenge === null) return false;
      return (await usePasskey(tx, { answer: answer.answer, challenge, personId })) === personId;
  }
}
