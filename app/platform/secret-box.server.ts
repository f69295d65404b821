import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "./env.server";
import { singleton } from "./singleton.server";

/*
 * Encryption of the few things that the database has to give back (secrets of authenticator apps, what a browser is in
 * the middle of). AES-256-GCM; the key is APP_SECRET, or a file beside the embedded database where none is set.
 */

const ALGORITHM = "aes-256-gcm";
const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_FILE = "schluessel";

/** What the ciphertext is for goes into the key, so that a value of one purpose is never taken for another's. */
function keyFor(purpose: string): Buffer {
  return singleton(`secret-box.${purpose}`, () =>
    Buffer.from(hkdfSync("sha256", installationSecret(), "marktplatz", purpose, 32)),
  );
}

function installationSecret(): string {
  return singleton("installation-secret", () => env().appSecret ?? secretFromFile(env().dataDir));
}

/** The first process writes the file, all others read it. */
function secretFromFile(folder: string): string {
  const path = join(folder, KEY_FILE);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(path, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error) || !("code" in error) || error.code !== "EEXIST") throw error;
  }
  return readFileSync(path, "utf8");
}

export function seal(purpose: string, text: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, keyFor(purpose), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Uint8Array.from(Buffer.concat([iv, cipher.getAuthTag(), body]));
}

/** @returns null when the value was changed, belongs to another purpose, or was sealed with another secret */
export function unseal(purpose: string, sealed: Uint8Array): string | null {
  try {
    const iv = sealed.subarray(0, IV_BYTES);
    const decipher = createDecipheriv(ALGORITHM, keyFor(purpose), iv);
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    const body = sealed.subarray(IV_BYTES + TAG_BYTES);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}

/** Fingerprint that only this installation can compute: for keys made of addresses, which a plain hash would give away. */
export function keyedHash(purpose: string, text: string): string {
  return createHmac("sha256", keyFor(purpose)).update(text).digest("hex");
}
