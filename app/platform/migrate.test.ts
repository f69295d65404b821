import { expect, test } from "vitest";
import { schemaDrift } from "./migrate.server";

test("the migrations lead to what prisma/schema says", { timeout: 120_000 }, async () => {
  expect(await schemaDrift()).toBe("");
});
