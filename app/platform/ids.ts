import { NotFound } from "./errors";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id from an address; anything that cannot be one names nothing. @throws NotFound */
export function requireUuid(value: string | undefined): string {
  if (!value || !UUID.test(value)) throw new NotFound();
  return value;
}
