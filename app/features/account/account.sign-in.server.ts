import { verifyPassword } from "./account.hash.server";
import { findCredentials } from "./account.queries.server";

export interface PasswordProof {
  readonly personId: string;
  readonly needsSecondFactor: boolean;
}

/**
 * Checks address and password. Unknown address, wrong password and disabled account look the same and cost the same: a
 * hash is verified in every case.
 * @returns null when the sign-in failed
 * @throws TooMany when too many people sign in at once
 */
export async function provePassword(email: string, password: string): Promise<PasswordProof | null> {
  const person = await findCredentials(email);
  const isCorrect = await verifyPassword(person?.passwordHash ?? null, password);
  if (!isCorrect || person?.status !== "active") return null;
  return { personId: person.id, needsSecondFactor: person.secondFactorSince !== null };
}
