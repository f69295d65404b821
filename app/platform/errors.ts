/**
 * Errors that commands and queries throw on purpose. `http-errors.ts` is the one table that turns a code into a status.
 * `message` is German and meant for the person in front of the screen.
 */
export type DomainErrorCode = "not_found" | "forbidden" | "conflict" | "invalid" | "too_many";

export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    message: string,
    readonly fieldErrors: Readonly<Record<string, readonly string[]>> = {},
  ) {
    super(message);
    this.name = "DomainError";
  }
}

/** The thing does not exist, or its existence is not for this person: both look the same. */
export class NotFound extends DomainError {
  constructor(message = "Diese Seite oder dieser Vorgang wurde nicht gefunden.") {
    super("not_found", message);
  }
}

export class Forbidden extends DomainError {
  constructor(message = "Dafür fehlt Ihnen die Berechtigung.") {
    super("forbidden", message);
  }
}

/** Somebody else was faster, or the page is older than the data. */
export class Conflict extends DomainError {
  constructor(message = "Der Vorgang wurde inzwischen geändert. Bitte laden Sie die Seite neu.") {
    super("conflict", message);
  }
}

export class Invalid extends DomainError {
  constructor(message: string, fieldErrors: Readonly<Record<string, readonly string[]>> = {}) {
    super("invalid", message, fieldErrors);
  }
}

/** Slow down: `retryAfterSeconds` says when it is worth trying again. */
export class TooMany extends DomainError {
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
  ) {
    super("too_many", message);
  }
}
