import { MAX_FILE_BYTES } from "./file-types";
import { pathOf, type Refusal, type RequestHead } from "./guard-head";
import { judgeHost, type OriginPolicy, originOf } from "./guard-host";
import { judgeTarget } from "./guard-target";

export type BodyKind = "none" | "form" | "upload";

export type Verdict =
  | { readonly isAllowed: true; readonly origin: string; readonly body: BodyKind }
  | { readonly isAllowed: false; readonly refusal: Refusal };

/** The longest description takes 60,000 bytes when it is all umlauts, and the rest of its form comes on top. */
export const FORM_BODY_LIMIT = 128 * 1024;
export const UPLOAD_BODY_LIMIT = 20 * 1024 * 1024;
/** One file and the other fields of its form. */
export const DOCUMENT_BODY_LIMIT = MAX_FILE_BYTES + 1024 * 1024;

/** Only these take files, and so multipart bodies. */
const UPLOAD_PATHS: readonly { readonly path: RegExp; readonly limit: number }[] = [
  { path: /^\/(betrieb\/importe|angebote\/import)$/, limit: UPLOAD_BODY_LIMIT },
  { path: /^\/angebote\/[\w-]+\/bearbeiten\/dokumente(\/[\w-]+)*$/, limit: DOCUMENT_BODY_LIMIT },
];

/**
 * Posts that come from no page of ours, such as the one-click unsubscription of RFC 8058, whose token is the proof.
 * Empty: no such address exists yet.
 */
const FOREIGN_POST_PATHS: readonly string[] = [];

const METHODS = new Set(["GET", "HEAD", "POST"]);
export const ALLOW_HEADER = [...METHODS].join(", ");

type Rule = (head: RequestHead, policy: OriginPolicy) => Refusal | null;

/** In this order: the first refusal stands. */
const RULES: readonly Rule[] = [
  judgeMethod,
  judgeTarget,
  judgeHost,
  judgeExpectation,
  judgeBodyOfRead,
  judgeProvenance,
  judgeContentType,
  judgeLength,
];

/**
 * Decides about a request before Remix sees it: Remix's own origin check can be bypassed and malformed requests make it
 * answer 500 (docs/decisions/0040). Pure, so that the rules are a table that tests can walk through.
 */
export function judgeRequest(head: RequestHead, policy: OriginPolicy): Verdict {
  for (const rule of RULES) {
    const refusal = rule(head, policy);
    if (refusal !== null) return { isAllowed: false, refusal };
  }
  return { isAllowed: true, origin: originOf(head, policy), body: bodyKindOf(head) };
}

function bodyKindOf(head: RequestHead): BodyKind {
  if (head.method !== "POST") return "none";
  return mediaTypeOf(head) === "multipart/form-data" ? "upload" : "form";
}

function judgeMethod({ method }: RequestHead): Refusal | null {
  return METHODS.has(method) ? null : { status: 405, reason: "method" };
}

function judgeExpectation({ headers }: RequestHead): Refusal | null {
  const expect = headers["expect"];
  return expect === undefined || expect.toLowerCase() === "100-continue" ? null : { status: 417, reason: "expect" };
}

/** A body on GET means nothing to us and something else to the next program in the chain. */
function judgeBodyOfRead({ method, headers }: RequestHead): Refusal | null {
  if (method === "POST") return null;
  const isWithoutBody = headers["transfer-encoding"] === undefined && Number(headers["content-length"] ?? "0") === 0;
  return isWithoutBody ? null : { status: 400, reason: "body-on-read" };
}

/**
 * Cross-site request forgery: browsers say where a request comes from. `Sec-Fetch-Site` is the first word, the exact
 * origin (scheme, host, port) the second; a request that says neither comes from no page of ours.
 */
function judgeProvenance(head: RequestHead, policy: OriginPolicy): Refusal | null {
  if (head.method !== "POST" || FOREIGN_POST_PATHS.includes(pathOf(head.target))) return null;
  const site = head.headers["sec-fetch-site"];
  const origin = head.headers["origin"];
  const isExact = origin === originOf(head, policy);
  if (site === undefined) return isExact ? null : { status: 403, reason: "origin" };
  if (site !== "same-origin") return { status: 403, reason: "fetch-site" };
  // Privacy tools blank the origin to "null"; the browser's own word on the site still stands.
  return isExact || origin === undefined || origin === "null" ? null : { status: 403, reason: "origin" };
}

function mediaTypeOf({ headers }: RequestHead): string {
  return (headers["content-type"] ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

/** @returns null where no files are taken */
function uploadLimit({ target }: RequestHead): number | null {
  return UPLOAD_PATHS.find(({ path }) => path.test(pathOf(target)))?.limit ?? null;
}

function judgeContentType(head: RequestHead): Refusal | null {
  if (head.method !== "POST") return null;
  const refusal: Refusal = { status: 415, reason: "content-type" };
  if (head.headers["content-encoding"] !== undefined) return { status: 415, reason: "content-encoding" };
  const parameters = (head.headers["content-type"] ?? "").slice(mediaTypeOf(head).length);
  switch (mediaTypeOf(head)) {
    case "application/x-www-form-urlencoded":
      return /^\s*(;\s*charset="?utf-?8"?\s*)?;?\s*$/i.test(parameters) ? null : refusal;
    case "multipart/form-data":
      if (uploadLimit(head) === null) return refusal;
      return /^\s*;\s*boundary=("[\w'()+,./:=? -]{1,70}"|[\w'()+,./:=?-]{1,70})\s*$/i.test(parameters) ? null : refusal;
    default:
      return refusal;
  }
}

/** Forms say how long they are; a body of unknown length is either a mistake or a trick. */
function judgeLength(head: RequestHead): Refusal | null {
  if (head.method !== "POST") return null;
  const length = head.headers["content-length"];
  if (head.headers["transfer-encoding"] !== undefined || length === undefined) return { status: 411, reason: "length" };
  const limit = (bodyKindOf(head) === "upload" ? uploadLimit(head) : null) ?? FORM_BODY_LIMIT;
  return Number(length) <= limit ? null : { status: 413, reason: "body-size" };
}
