import { DomainError, type DomainErrorCode } from "./errors";
import type { SentForm } from "./sent-form";

/** The one table from what went wrong to what the browser is told. */
const STATUS: Readonly<Record<DomainErrorCode, { status: number; statusText: string }>> = {
  not_found: { status: 404, statusText: "Not Found" },
  forbidden: { status: 403, statusText: "Forbidden" },
  conflict: { status: 409, statusText: "Conflict" },
  invalid: { status: 422, statusText: "Unprocessable Content" },
  too_many: { status: 429, statusText: "Too Many Requests" },
};

/** What an error boundary finds in `error.data`. */
export interface HttpErrorBody {
  readonly code: DomainErrorCode | "unavailable";
  readonly message: string;
  readonly fieldErrors: Readonly<Record<string, readonly string[]>>;
  /** what was typed into the form that could not be taken, so that it is not lost */
  readonly typed?: SentForm;
}

/** Prisma: server not reachable, timed out, connection closed, no free connection in time. */
const UNAVAILABLE_CODES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "ECONNREFUSED", "ECONNRESET"]);

function answer(
  status: number,
  statusText: string,
  body: HttpErrorBody,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, statusText, headers });
}

function causesOf(error: unknown): readonly object[] {
  const chain: object[] = [];
  let current = error;
  while (typeof current === "object" && current !== null && chain.length < 5) {
    chain.push(current);
    current = "cause" in current ? current.cause : null;
  }
  return chain;
}

function isUnavailable(error: unknown): boolean {
  return causesOf(error).some((link) => "code" in link && UNAVAILABLE_CODES.has(String(link.code)));
}

/**
 * @param typed what was sent with the request, if that was a form
 * @returns null for a defect: that is a 500, logged and without details for the reader
 */
export function toResponse(error: unknown, typed: SentForm | null = null): Response | null {
  if (error instanceof DomainError || isForeignDomainError(error)) {
    const { status, statusText } = STATUS[error.code];
    const { code, message, fieldErrors } = error;
    const body: HttpErrorBody = { code, message, fieldErrors, ...(typed ? { typed } : {}) };
    return answer(status, statusText, body, retryHeader(error));
  }
  if (isUnavailable(error)) {
    const message = "Die Datenbank ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.";
    return answer(
      503,
      "Service Unavailable",
      { code: "unavailable", message, fieldErrors: {} },
      { "Retry-After": "30" },
    );
  }
  return null;
}

function retryHeader(error: DomainError): Record<string, string> {
  if (!("retryAfterSeconds" in error) || typeof error.retryAfterSeconds !== "number") return {};
  return { "Retry-After": String(Math.max(1, Math.ceil(error.retryAfterSeconds))) };
}

/** The scripts' bundle and the server bundle each hold their own copy of the class. */
function isForeignDomainError(error: unknown): error is DomainError {
  return (
    error instanceof Error && "code" in error && "fieldErrors" in error && Object.hasOwn(STATUS, String(error.code))
  );
}
