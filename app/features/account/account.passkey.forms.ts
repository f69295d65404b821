import { z } from "zod";
import { cleanLine } from "~/platform/form-fields";
import { returnPath } from "./account.forms";

/** What the browser answers for a passkey (WebAuthn level 3), written into a hidden field as JSON. */

const UNREADABLE = "Die Antwort des Passkeys ist nicht lesbar. Bitte versuchen Sie es noch einmal.";

const json = z
  .string(UNREADABLE)
  .max(20_000, UNREADABLE)
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue(UNREADABLE);
      return z.NEVER;
    }
  });

const base64url = z
  .string(UNREADABLE)
  .max(16_000, UNREADABLE)
  .regex(/^[A-Za-z0-9_-]+$/, UNREADABLE);
const credentialId = base64url.pipe(z.string().max(1_400, UNREADABLE));

const credential = { id: credentialId, rawId: credentialId, type: z.literal("public-key", UNREADABLE) };

const TRANSPORTS = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"];

/** Answer to a registration. */
export const newPasskeyAnswer = json
  .pipe(
    z.object(
      {
        ...credential,
        response: z.object({
          clientDataJSON: base64url,
          attestationObject: base64url,
          transports: z.array(z.string()).max(20).optional(),
        }),
      },
      UNREADABLE,
    ),
  )
  .transform(({ response: { transports = [], ...response }, ...rest }) => ({
    ...rest,
    response: { ...response, transports: transports.filter((name) => TRANSPORTS.includes(name)) },
    clientExtensionResults: {},
  }));
export type NewPasskeyAnswer = z.output<typeof newPasskeyAnswer>;

/** Answer to a sign-in. */
export const passkeyAnswer = json
  .pipe(
    z.object(
      {
        ...credential,
        response: z.object({
          clientDataJSON: base64url,
          authenticatorData: base64url,
          signature: base64url,
          userHandle: base64url.nullish(),
        }),
      },
      UNREADABLE,
    ),
  )
  .transform(({ response: { userHandle, ...response }, ...rest }) => ({
    ...rest,
    response: userHandle ? { ...response, userHandle } : response,
    clientExtensionResults: {},
  }));
export type PasskeyAnswer = z.output<typeof passkeyAnswer>;

const label = z
  .string("Bitte geben Sie dem Passkey einen Namen, an dem Sie ihn erkennen.")
  .transform(cleanLine)
  .pipe(
    z
      .string()
      .min(1, "Bitte geben Sie dem Passkey einen Namen, an dem Sie ihn erkennen.")
      .max(60, "Der Name hat höchstens 60 Zeichen."),
  );

const id = z.uuid("Dieser Passkey ist nicht bekannt.");

export const passkeysForm = z.discriminatedUnion("intent", [
  // a name that is missing must not cost the passkey, which the device has made already
  z.object({ intent: z.literal("register"), label: label.default("Passkey"), answer: newPasskeyAnswer }),
  z.object({ intent: z.literal("rename"), id, label }),
  z.object({ intent: z.literal("remove"), id, current: z.string().max(1_000).optional() }),
]);

export const passkeySignInForm = z.object({ answer: passkeyAnswer, weiter: returnPath });
