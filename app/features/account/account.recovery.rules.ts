/** How many codes a set has. */
export const RECOVERY_CODES = 10;

/** Crockford's base32: no letters that look like digits. */
const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

/** 24 characters of five bits: from 112 bits on a plain hash protects a code (OWASP ASVS 5.0 6.5.2). */
export const RECOVERY_CODE_BYTES = 24;

const SHAPE = /^[0-9abcdefghjkmnpqrstvwxyz]{24}$/;

/** @param bytes 24 random bytes; each gives one character */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  return grouped([...bytes].map((byte) => ALPHABET[byte % ALPHABET.length] ?? "").join(""));
}

function grouped(code: string): string {
  return code.match(/.{1,4}/g)?.join("-") ?? "";
}

/**
 * A code as it was meant: case, spaces and dashes do not matter, and letters that people read for a digit are that digit.
 * @returns null when it cannot be a code
 */
export function recoveryCodeAsMeant(typed: string): string | null {
  const plain = typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, "")
    .replace(/o/g, "0")
    .replace(/[il]/g, "1");
  return SHAPE.test(plain) ? grouped(plain) : null;
}

/** Below this the account page asks for new ones. */
export const FEW_RECOVERY_CODES = 3;

/** Text of the file that the person saves. */
export function recoveryCodeFile({
  email,
  codes,
}: {
  readonly email: string;
  readonly codes: readonly string[];
}): string {
  const title = `Marktplatz der Nachnutzung: Wiederherstellungscodes für ${email}`;
  return [title, "Jeder Code ersetzt den zweiten Faktor einmal.", "", ...codes, ""].join("\r\n");
}

/** After a sign-in with one: what is left is the reason to make new ones in time. */
export function usedCodeText(left: number): string {
  const rest = left === 0 ? "Es bleibt keiner" : left === 1 ? "Es bleibt einer" : `Es bleiben ${left}`;
  return `Sie haben einen Wiederherstellungscode verwendet. ${rest}.`;
}
