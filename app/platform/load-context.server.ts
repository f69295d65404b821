import type { Timings } from "./timings.server";

/** What every loader and action gets as `context`. */
declare module "@remix-run/server-runtime" {
  interface AppLoadContext {
    readonly requestId: string;
    readonly cspNonce: string;
    /** for rate limits only; personal data, never logged */
    readonly clientIp: string;
    readonly timings: Timings;
  }
}
