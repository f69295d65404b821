import { expect, test } from "vitest";
import { Conflict, DomainError, Forbidden, Invalid, NotFound } from "./errors";
import { toResponse } from "./http-errors";

test.each<[number, unknown]>([
  [404, new NotFound()],
  [403, new Forbidden()],
  [409, new Conflict()],
  [422, new Invalid("Bitte prüfen Sie die Eingabe.")],
  [503, Object.assign(new Error("Can't reach database server"), { code: "P1001" })],
  [503, new Error("query failed", { cause: Object.assign(new Error("refused"), { code: "ECONNREFUSED" }) })],
])("%d for %o", (status, error) => {
  expect(toResponse(error)?.status).toBe(status);
});

test.each([
  [new Error("defect")],
  [new TypeError("x is undefined")],
  ["text"],
  [null],
  [undefined],
  [new Response("own")],
])("%o is a defect or an answer of its own", (error) => {
  expect(toResponse(error)).toBeNull();
});

test("the message and the fields reach the error page", async () => {
  const response = toResponse(new Invalid("Bitte prüfen.", { title: ["Fehlt – bitte ergänzen."] }));
  expect(await response?.json()).toEqual({
    code: "invalid",
    message: "Bitte prüfen.",
    fieldErrors: { title: ["Fehlt – bitte ergänzen."] },
  });
});

test("recognises the error class of the other bundle", () => {
  class DomainErrorOfTheOtherBundle extends Error {
    readonly code = "not_found";
    readonly fieldErrors = {};
  }
  const foreign = new DomainErrorOfTheOtherBundle("weg");
  expect(foreign).not.toBeInstanceOf(DomainError);
  expect(toResponse(foreign)?.status).toBe(404);
});

test("says when to come back while the database is away", () => {
  expect(toResponse(Object.assign(new Error("away"), { code: "P1017" }))?.headers.get("Retry-After")).toBe("30");
});
