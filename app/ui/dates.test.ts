import { expect, test } from "vitest";
import { formatDate, formatDateTime } from "./dates";

test("shows German legal time, in summer and in winter", () => {
  expect(formatDateTime("2026-01-31T23:30:00Z")).toBe("01.02.2026, 00:30 Uhr");
  expect(formatDateTime("2026-07-01T22:05:00Z")).toBe("02.07.2026, 00:05 Uhr");
  expect(formatDate(new Date("2026-03-29T01:00:00Z"))).toBe("29.03.2026");
});
