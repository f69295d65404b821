import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import { clientIpOf } from "./client-ip";
import { ALLOW_HEADER, judgeRequest } from "./guard";
import { cookieHeader, isPersonal, ownCookies } from "./guard-cookies";
import { judgeForm } from "./guard-form";
import { pathOf, type Refusal, type RequestHead } from "./guard-head";
import type { OriginPolicy } from "./guard-host";
import { type Exchange, exchangeOf } from "./http-exchange.server";
import { refusalAnswer } from "./refusal-page";

const FORM_TIMEOUT_MS = 15_000;

/** Headers in which a proxy speaks: from anybody else they are hearsay, and Remix would believe them. */
const PROXY_HEADERS =
  /^(x-forwarded-.*|forwarded|x-real-ip|x-original-.*|x-rewrite-url|x-http-method.*|x-method-override)$/;

export interface GuardOptions {
  readonly policy: () => OriginPolicy;
  readonly trustProxy: number;
}

/** Stands in front of everything: judges the head, cleans cookies and proxy headers, reads and judges the form. */
export function guard({ policy, trustProxy }: GuardOptions): RequestHandler {
  return async (request, response, next) => {
    const exchange = exchangeOf(request);
    takeProxyHeaders(request, exchange, trustProxy);
    takeCookies(request, exchange);
    const verdict = judgeRequest(headOf(request), policy());
    if (!verdict.isAllowed) return refuse(request, response, verdict.refusal);
    exchange.origin = verdict.origin;
    if (verdict.body === "form") {
      const body = await readForm(request);
      if (body === null) return refuse(request, response, { status: 408, reason: "body-slow" });
      const refusal = judgeForm(body);
      if (refusal !== null) return refuse(request, response, refusal);
      exchange.body = body;
    }
    next();
  };
}

function headOf(request: IncomingMessage): RequestHead {
  const headers: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    headers[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  const hostCount = request.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host").length;
  return { method: request.method ?? "", target: request.url ?? "", headers, hostCount };
}

function takeProxyHeaders(request: IncomingMessage, exchange: Exchange, trustProxy: number): void {
  const forwardedFor = request.headers["x-forwarded-for"];
  const chain = Array.isArray(forwardedFor) ? forwardedFor.join(",") : forwardedFor;
  exchange.clientIp = clientIpOf(request.socket.remoteAddress, chain, trustProxy);
  exchange.scope.client.ip = exchange.clientIp;
  for (const name of Object.keys(request.headers)) {
    if (PROXY_HEADERS.test(name)) delete request.headers[name];
  }
}

function takeCookies(request: IncomingMessage, exchange: Exchange): void {
  const cookies = ownCookies(request.headers.cookie);
  exchange.isPersonal = isPersonal(cookies);
  const header = cookieHeader(cookies);
  if (header === null) delete request.headers.cookie;
  else request.headers.cookie = header;
}

/**
 * The announced length was checked and Node holds the sender to it, so this never grows beyond the limit.
 * @returns null when the sender took too long or went away
 */
function readForm(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const timer = setTimeout(() => resolve(null), FORM_TIMEOUT_MS);
    const finish = (body: Buffer | null) => {
      clearTimeout(timer);
      resolve(body);
    };
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => finish(Buffer.concat(chunks)));
    request.on("error", () => finish(null));
    request.on("close", () => finish(null));
  });
}

/** What is left of the body is read and thrown away by Node, so that the answer reaches a sender who is still sending. */
function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): void {
  const exchange = exchangeOf(request);
  exchange.refusal = refusal.reason;
  if (refusal.status === 405) response.setHeader("Allow", ALLOW_HEADER);
  if (refusal.status === 408) response.setHeader("Connection", "close");
  sendPlain(request, response, refusal.status);
}

/** A short answer that needs nothing of the application. */
export function sendPlain(request: IncomingMessage, response: ServerResponse, status: number): void {
  const { scope } = exchangeOf(request);
  const { contentType, body } = refusalAnswer({
    status,
    path: pathOf(request.url ?? ""),
    requestId: scope.requestId,
  });
  response.statusCode = status;
  response.setHeader("Content-Type", contentType);
  response.setHeader("Content-Length", Buffer.byteLength(body));
  response.setHeader("Cache-Control", "no-store");
  response.end(request.method === "HEAD" ? undefined : body);
}
