import { availableParallelism } from "node:os";
import { hash, verify } from "@node-rs/argon2";
import { TooMany } from "~/platform/errors";

/**
 * argon2id (the library's default kind): memory and passes of RFC 9106's second recommendation, in one lane, because the
 * slots below are the parallelism. Above OWASP ASVS 5.0 11.4.2 (19 MiB, t=2). docs/decisions/0050 says what it costs.
 */
const PARAMETERS = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;

/** Of a random text that nobody knows: verified where there is no account, so that both cost the same. */
const HASH_OF_NOBODY =
  "$argon2id$v=19$m=65536,t=3,p=1$EMtDyC8HyNomTb8nTvHR8A$qwrY/A/YF16aHs6OQXkot/JJiiGZ5+MGySR1KpqO3Qc";

/** Passwords are compared as typed, in one spelling of Unicode (NIST SP 800-63B). */
const spelled = (password: string) => password.normalize("NFKC");

/** @throws TooMany when too many wait already */
export function hashPassword(password: string): Promise<string> {
  return inHashSlot(() => hash(spelled(password), PARAMETERS));
}

/**
 * @param stored null where there is no account or no password: the same work, never a match
 * @throws TooMany when too many wait already
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isCorrect = await inHashSlot(() => verify(stored ?? HASH_OF_NOBODY, spelled(password)));
  return isCorrect && stored !== null;
}

/** Whether a stored hash was made with weaker parameters than today's: then it is renewed at the next sign-in. */
export function needsRehash(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  return !stored.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
}

/** One core stays with the pages: with all of them hashing, 95 % of the pages took 4.5 times as long [measured]. */
const HASH_SLOTS = Math.max(1, Math.min(4, availableParallelism() - 1));
/** Longer queues are refused: who waits for the fifty-first place would have given up before it is their turn. */
const HASH_QUEUE = 50;
const waiting: (() => void)[] = [];
let busy = 0;

/** Hashing never keeps more threads busy than there are slots, so that a wave of sign-ins never starves pages. */
async function inHashSlot<T>(work: () => Promise<T>): Promise<T> {
  if (waiting.length >= HASH_QUEUE)
    throw new TooMany("Gerade melden sich sehr viele Menschen an. Bitte versuchen Sie es gleich noch einmal.", 5);
  if (busy >= HASH_SLOTS) await new Promise<void>((resolve) => waiting.push(resolve));
  else busy += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }
}
