import { randomBytes, randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { RequestScope } from "./request-scope.server";
import { Timings } from "./timings.server";

/** One request and its answer, as the middleware sees them. Filled from the outside in. */
export interface Exchange {
  readonly scope: RequestScope;
  readonly nonce: string;
  /** scheme, host and port under which the request is allowed; set by the guard */
  origin: string;
  clientIp: string;
  isPersonal: boolean;
  /** a form that the guard has read and checked; null when there is none or the route reads the stream itself */
  body: Buffer | null;
  /** why the guard refused, for the log */
  refusal: string | null;
}

const exchanges = new WeakMap<IncomingMessage, Exchange>();

const NONCE_BYTES = 16;

export function beginExchange(request: IncomingMessage, publicOrigin: string): Exchange {
  const exchange: Exchange = {
    scope: {
      requestId: randomUUID(),
      timings: new Timings(),
      actorId: null,
      sessionId: null,
      retryAfterSeconds: null,
      route: null,
      client: { ip: "", userAgent: (request.headers["user-agent"] ?? "").slice(0, 500) },
    },
    nonce: randomBytes(NONCE_BYTES).toString("base64url"),
    origin: publicOrigin,
    clientIp: "",
    isPersonal: false,
    body: null,
    refusal: null,
  };
  exchanges.set(request, exchange);
  return exchange;
}

export function exchangeOf(request: IncomingMessage): Exchange {
  const exchange = exchanges.get(request);
  if (exchange === undefined) throw new Error("The request did not come through the first middleware.");
  return exchange;
}
