import { Secret, TOTP } from "otpauth";

/** What the app shows above the code. */
const ISSUER = "Marktplatz der Nachnutzung";

/** RFC 6238 with the only parameters that every app understands. */
const PARAMETERS = { issuer: ISSUER, algorithm: "SHA1", digits: 6, period: 30 } as const;

/** Steps before and after the present one that are accepted: clocks differ (RFC 6238 part 5.2). */
const WINDOW = 1;

/** @returns 160 random bits in base32 (RFC 4226 part 4: as long as the hash) */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** Address that an authenticator app reads from the QR code. */
export function totpUri({ secret, email }: { readonly secret: string; readonly email: string }): string {
  return new TOTP({ ...PARAMETERS, label: email, secret }).toString();
}

/** @returns number of the time step that the code belongs to; null when it is none of the accepted ones */
export function totpStepOf({
  secret,
  code,
  now,
}: {
  readonly secret: string;
  readonly code: string;
  readonly now: Date;
}): number | null {
  const timestamp = now.getTime();
  const delta = new TOTP({ ...PARAMETERS, secret }).validate({ token: code, timestamp, window: WINDOW });
  return delta === null ? null : Math.floor(timestamp / 1000 / PARAMETERS.period) + delta;
}

/** In groups of four, for those who type the secret instead of scanning it. */
export function groupedSecret(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(" ") ?? "";
}
