import { createServer } from "node:net";
import { expect, test } from "vitest";
import { openPostgres } from "./db.server";
import { DatabaseUnavailable, describeUrl } from "./db-postgres.server";

test("a server that is not there is told by address and reason, without the password", async () => {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  const port = typeof address === "object" ? address?.port : 0;

  const error: unknown = await openPostgres(`postgresql://app:geheim@127.0.0.1:${port}/markt`).catch(
    (thrown) => thrown,
  );
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(String(error)).toContain(`127.0.0.1:${port}/markt ist nicht erreichbar`);
  expect(String(error)).toContain("DATABASE_URL");
  expect(String(error)).not.toContain("geheim");
});

test("an address is described without user and password", () => {
  expect(describeUrl("postgresql://app:geheim@db.example/markt?sslmode=require")).toBe("db.example:5432/markt");
});
