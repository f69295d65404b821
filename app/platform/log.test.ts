import { expect, test } from "vitest";
import { describeError } from "./log.server";

class PrismaClientKnownRequestError extends Error {
  override name = "PrismaClientKnownRequestError";
  readonly code = "P2002";
}

test("an error is logged with its place", () => {
  const { name, message, frames } = describeError(new TypeError("x is undefined"));
  expect({ name, message }).toEqual({ name: "TypeError", message: "x is undefined" });
  expect(frames[0]).toMatch(/log\.test\.ts/);
});

test("the values that Prisma repeats in its messages are not", () => {
  const record = describeError(new PrismaClientKnownRequestError('email = "erika@rp.example"\n  at geheim'));
  expect(record).toMatchObject({ name: "PrismaClientKnownRequestError", message: "", code: "P2002" });
  expect(JSON.stringify(record)).not.toContain("geheim");
  expect(JSON.stringify(record)).not.toContain("erika");
});

test("what is no error at all tells only its type", () => {
  expect(describeError("geheim")).toEqual({ name: "unknown", message: "string", frames: [] });
});
