import { z } from "zod";
import { type Day, dayOf } from "~/features/account/account.absence.rules";

const stand = z.iso.date().refine((day) => day >= "2000-01-01");

/**
 * `?stand=2026-03-31`; whatever is no day that has begun is no wish: a shared link never ends in an error page, and nobody
 * knows how an entry will stand.
 */
export function readStand(parameters: URLSearchParams, now: Date): Day | null {
  const day = stand.safeParse(parameters.get("stand")).data ?? null;
  return day === null || day > dayOf(now) ? null : day;
}

const numbers = z.object({
  von: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
  bis: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
});

/** `?von=1&bis=3`; null when the address names no two revisions. */
export function readRange(parameters: URLSearchParams): { von: number; bis: number } | null {
  return numbers.safeParse(Object.fromEntries(parameters)).data ?? null;
}
