import { createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";
import { isoCBOR } from "@simplewebauthn/server/helpers";

type Cbor = Parameters<typeof isoCBOR.encode>[0];

/** An authenticator in software, for tests without a browser: makes passkeys and answers challenges (WebAuthn level 3). */
export class SoftAuthenticator {
  readonly #keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  readonly #id = randomBytes(32);
  counter = 0;

  constructor(private readonly origin: string) {}

  get credentialId(): string {
    return this.#id.toString("base64url");
  }

  register(challenge: string) {
    const clientDataJSON = this.#clientData("webauthn.create", challenge);
    const authData = Buffer.concat([
      this.#authData(0x45),
      Buffer.alloc(16),
      uint16(this.#id.length),
      this.#id,
      this.#coseKey(),
    ]);
    const attestation = new Map<string, Cbor>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", Uint8Array.from(authData)],
    ]);
    const attestationObject = Buffer.from(isoCBOR.encode(attestation)).toString("base64url");
    return this.#credential({
      clientDataJSON: clientDataJSON.toString("base64url"),
      attestationObject,
      transports: ["internal"],
    });
  }

  answer(challenge: string, { userHandle, isVerified = true }: { userHandle?: string; isVerified?: boolean } = {}) {
    const clientDataJSON = this.#clientData("webauthn.get", challenge);
    const authenticatorData = this.#authData(isVerified ? 0x05 : 0x01);
    const signed = Buffer.concat([authenticatorData, createHash("sha256").update(clientDataJSON).digest()]);
    const signature = createSign("sha256").update(signed).sign(this.#keys.privateKey);
    return this.#credential({
      clientDataJSON: clientDataJSON.toString("base64url"),
      authenticatorData: authenticatorData.toString("base64url"),
      signature: signature.toString("base64url"),
      ...(userHandle === undefined ? {} : { userHandle }),
    });
  }

  #credential<R extends object>(response: R) {
    const id = this.credentialId;
    return { id, rawId: id, type: "public-key" as const, clientExtensionResults: {}, response };
  }

  #clientData(type: string, challenge: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin: this.origin, crossOrigin: false }));
  }

  #authData(flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    const host = createHash("sha256").update(new URL(this.origin).hostname).digest();
    return Buffer.concat([host, Buffer.from([flags]), counter]);
  }

  #coseKey(): Buffer {
    const { x = "", y = "" } = this.#keys.publicKey.export({ format: "jwk" });
    const bytes = (text: string) => Uint8Array.from(Buffer.from(text, "base64url"));
    const key = new Map<number, Cbor>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, bytes(x)],
      [-3, bytes(y)],
    ]);
    return Buffer.from(isoCBOR.encode(key));
  }
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}
