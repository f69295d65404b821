import { createHash, randomBytes, randomUUID } from "node:crypto";
import { placeOf } from "~/platform/client-network";
import { noteActor, requestScope } from "~/platform/request-scope.server";
import { keyedHash } from "~/platform/secret-box.server";
import { inTransaction } from "~/platform/transaction.server";
import type { SignInMethod } from "~prisma/generated/enums";
import { deviceLabel } from "./account.device.rules";
import { findArrival } from "./account.queries.server";
import { actingAs, type SignedIn } from "./account.rules";
import { type Device, recordSignIn, recordSignOut } from "./account.sign-in.server";

/*
 * Rows of sessions, opened and ended in one transaction with what is recorded about it. The database holds the SHA-256 of
 * the token, so a copy of it signs nobody in.
 */

export function sessionIdOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Device and network of the running request, as the owner of the session will read them. */
export function whereFrom() {
  const { ip = "", userAgent = "" } = requestScope()?.client ?? {};
  return { device: deviceLabel(userAgent), network: placeOf(ip) };
}

function thisDevice(): Device {
  const { device, network } = whereFrom();
  return { label: device, network, fingerprint: keyedHash("known-device", `${device}|${network}`) };
}

export interface ProvedPerson {
  readonly personId: string;
  readonly method: SignInMethod;
  /** when they proved who they are, where that was earlier than now: at an identity provider */
  readonly authenticatedAt?: Date;
}

/** @returns the token of the new session; the one that the browser had before is over */
export async function writeSession(
  { personId, method, authenticatedAt }: ProvedPerson,
  { expiresAt, previousToken }: { readonly expiresAt: Date; readonly previousToken: string | null },
): Promise<string> {
  const device = thisDevice();
  const arrival = await findArrival(personId, device.fingerprint);
  const token = randomBytes(32).toString("base64url");
  const publicId = randomUUID();
  noteActor(personId, publicId);
  await inTransaction(arrival.acting, async (tx, acting) => {
    if (previousToken) await tx.session.deleteMany({ where: { id: sessionIdOf(previousToken) } });
    await tx.session.create({
      data: {
        id: sessionIdOf(token),
        publicId,
        personId,
        membershipId: arrival.actor?.membershipId ?? null,
        expiresAt,
        method,
        ...(authenticatedAt ? { authenticatedAt } : {}),
        device: device.label,
        network: device.network,
      },
    });
    await recordSignIn(tx, acting, { arrival, device });
  });
  return token;
}

/** The sign-out is recorded once, however often it is asked for. */
export async function deleteSession(person: SignedIn, token: string): Promise<void> {
  await inTransaction(actingAs(person), async (tx, acting) => {
    const { count } = await tx.session.deleteMany({ where: { id: sessionIdOf(token) } });
    if (count === 1) await recordSignOut(tx, acting, person.personId);
  });
}
