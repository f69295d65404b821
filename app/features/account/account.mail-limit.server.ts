import { networkOf } from "~/platform/client-network";
import { requestScope } from "~/platform/request-scope.server";
import { assertNotThrottled, countFailures } from "~/platform/throttle.server";
import { mailFromNetwork, mailToAddress } from "./account.throttle.rules";

/**
 * Counts a mail that the running request asks for, whether or not the address belongs to anybody: no address is flooded,
 * and the answer tells nothing.
 * @throws TooMany with the time to wait
 */
export async function countMailRequest(email: string): Promise<void> {
  const network = networkOf(requestScope()?.client.ip ?? "");
  const keys = [
    { rule: mailToAddress, subject: email },
    { rule: mailFromNetwork, subject: network },
  ];
  await assertNotThrottled(keys);
  await countFailures(keys);
}
