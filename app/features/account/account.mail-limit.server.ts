import { networkOf } from "~/platform/client-network";
import { requestScope } from "~/platform/request-scope.server";
import { assertNotThrottled, countFailures, countTry } from "~/platform/throttle.server";
import { type MailPurpose, mailFromNetwork, mailToAddress } from "./account.throttle.rules";

const ofNetwork = () => ({ rule: mailFromNetwork, subject: networkOf(requestScope()?.client.ip ?? "") });

export interface MailRequest {
  readonly email: string;
  readonly purpose: Exclude<MailPurpose, "password reset">;
}

/**
 * Counts a mail that the running request asks for, whether or not the address belongs to anybody: no address is flooded,
 * and the answer tells nothing.
 * @throws TooMany with the time to wait
 */
export async function countMailRequest({ email, purpose }: MailRequest): Promise<void> {
  const keys = [{ rule: mailToAddress(purpose), subject: email }, ofNetwork()];
  await assertNotThrottled(keys);
  await countFailures(keys);
}

/**
 * The same for the reset of a password. Over the limit of the address nothing is refused, there is only no further mail:
 * otherwise anybody could see to it that the owner, who has earlier ones in their mailbox, is turned away.
 * @returns whether the mail may go
 * @throws TooMany when too many come from the network of the request
 */
export async function countResetRequest(email: string): Promise<boolean> {
  const network = [ofNetwork()];
  await assertNotThrottled(network);
  await countFailures(network);
  const { refusal } = await countTry({ rule: mailToAddress("password reset"), subject: email });
  return refusal === null;
}
