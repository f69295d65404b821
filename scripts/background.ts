import { startJobs } from "~/platform/jobs.server";
import { log } from "~/platform/log.server";

/** The background work of this installation, in the web process or in one of its own. */
export async function startBackground(): Promise<void> {
  await startJobs({
    mode: "inline",
    onError: (error, queue) => log().error({ err: error, queue }, "job failed"),
  });
}
