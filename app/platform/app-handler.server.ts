import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createReadableStreamFromReadable } from "@remix-run/node";
import type { Request as ExpressRequest, RequestHandler } from "express";
import { z } from "zod";
import { isMatchingEtag, weakEtag } from "./etag";
import { type Exchange, exchangeOf } from "./http-exchange.server";
import "./load-context.server";
import type { AppLoadContext } from "@remix-run/node";
import { refusalAnswer } from "./refusal-page";
import { wholeDocument } from "./whole-document.server";

/** Links from mails and answers of identity providers: their pages stand in no cache. */
const SECRET_IN_ADDRESS = /[?&](token|code|state)=/;

/** Cookies are many, and each policy holds; every other header of a route stands in place of the general one. */
const ON_TOP: ReadonlySet<string> = new Set(["set-cookie", "content-security-policy"]);

export type HandleRequest = (request: Request, context: AppLoadContext) => Promise<Response>;

/** Only whole documents are hashed; downloads of other types are streamed. */
const DOCUMENT_TYPES = /^(text\/html|text\/x-script|application\/json)\b/;

/**
 * Bridges Node's request and answer to Remix. Not `@remix-run/express`: that one builds the address of the request from
 * `X-Forwarded-Host` and `Host`; here it comes from the guard, and the form is the one that the guard has checked.
 */
export function appHandler(handleRequest: HandleRequest): RequestHandler {
  return async (request, response, next) => {
    const exchange = exchangeOf(request);
    try {
      const context: AppLoadContext = {
        requestId: exchange.scope.requestId,
        cspNonce: exchange.nonce,
        clientIp: exchange.clientIp,
        timings: exchange.scope.timings,
      };
      const answer = await exchange.scope.timings.measure("app", () =>
        handleRequest(toWebRequest(request, response, exchange), context),
      );
      if (exchange.body === null) forgetRest(request);
      await send(await readable(answer, request, exchange), { request, response, exchange });
    } catch (error) {
      if (response.destroyed) return;
      next(error);
    }
  };
}

/** Browsers read an answer when they have sent everything: what nobody wanted of a file is taken all the same. */
function forgetRest(request: IncomingMessage): void {
  if (request.readableEnded || request.destroyed) return;
  request.removeAllListeners("data");
  request.resume();
}

function toWebRequest(request: ExpressRequest, response: ServerResponse, exchange: Exchange): Request {
  const abort = new AbortController();
  response.on("close", () => {
    if (!response.writableFinished) abort.abort();
  });
  const init: RequestInit & { duplex?: "half" } = {
    method: request.method,
    headers: toHeaders(request),
    signal: abort.signal,
  };
  if (request.method === "POST") {
    init.body = exchange.body === null ? createReadableStreamFromReadable(request) : new Uint8Array(exchange.body);
    init.duplex = "half";
  }
  return new Request(new URL(request.originalUrl, exchange.origin), init);
}

function toHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    // The guard has judged the origin; Remix's own check stumbles over values such as "null".
    if (value === undefined || name === "origin") continue;
    for (const entry of Array.isArray(value) ? value : [value]) headers.append(name, entry);
  }
  return headers;
}

/** What a route without a page refuses comes as JSON, for scripts. Whoever followed a link there gets a page. */
async function readable(answer: Response, request: IncomingMessage, { scope }: Exchange): Promise<Response> {
  const isRefusal =
    answer.headers.get("X-Remix-Catch") === "yes" && answer.headers.get("Content-Type") === "application/json";
  if (!isRefusal || !request.headers.accept?.includes("text/html")) return answer;
  const { status, headers } = answer;
  const { message } = refusalBody.parse(await answer.json());
  const page = refusalAnswer({ status, path: request.url ?? "", requestId: scope.requestId, message });
  headers.set("Content-Type", page.contentType);
  return new Response(page.body, { status, headers });
}

const refusalBody = z.object({ message: z.string() });

interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly exchange: Exchange;
}

async function send(answer: Response, { request, response, exchange }: Sending): Promise<void> {
  response.statusCode = answer.status;
  for (const [name, value] of answer.headers)
    if (ON_TOP.has(name)) response.appendHeader(name, value);
    else response.setHeader(name, value);
  const { retryAfterSeconds } = exchange.scope;
  if (answer.status === 429 && retryAfterSeconds !== null) response.setHeader("Retry-After", retryAfterSeconds);
  const isPublic =
    !exchange.isPersonal &&
    answer.status < 400 &&
    !answer.headers.has("Set-Cookie") &&
    !SECRET_IN_ADDRESS.test(request.url ?? "");
  if (!isPublic) response.setHeader("Cache-Control", "no-store");
  else if (!answer.headers.has("Cache-Control")) response.setHeader("Cache-Control", "private, no-cache");
  response.appendHeader("Vary", "Cookie");
  const whole = wholeDocument(answer);
  if (whole !== null) {
    sendDocument(whole, { request, response, exchange }, isPublic);
  } else if (answer.body === null) {
    endWith(null, response, exchange);
  } else if (DOCUMENT_TYPES.test(answer.headers.get("Content-Type") ?? "")) {
    sendDocument(Buffer.from(await answer.arrayBuffer()), { request, response, exchange }, isPublic);
  } else {
    response.setHeader("Server-Timing", exchange.scope.timings.header());
    await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
  }
}

function sendDocument(body: Buffer, { request, response, exchange }: Sending, isPublic: boolean): void {
  if (isPublic && request.method === "GET" && response.statusCode === 200) {
    const etag = weakEtag(body, exchange.nonce);
    response.setHeader("ETag", etag);
    if (isMatchingEtag(request.headers["if-none-match"], etag)) {
      response.statusCode = 304;
      // The browser shows the page it holds: it must also keep the policy with that page's nonce.
      response.removeHeader("Content-Security-Policy");
      response.removeHeader("Content-Type");
      endWith(null, response, exchange);
      return;
    }
  }
  response.setHeader("Content-Length", body.length);
  endWith(body, response, exchange);
}

function endWith(body: Buffer | null, response: ServerResponse, exchange: Exchange): void {
  response.setHeader("Server-Timing", exchange.scope.timings.header());
  if (body === null) response.end();
  else response.end(body);
}
