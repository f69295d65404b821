import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const SOURCES = "{app,emails,prisma,scripts,tests}/**";
const DATABASE_TESTS = `${SOURCES}/*.db.test.ts`;

/** Three projects: what needs no database, and the same database tests on PGlite and on a real PostgreSQL server. */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^~\//, replacement: `${path("app")}/` },
      { find: /^~emails\//, replacement: `${path("emails")}/` },
      { find: /^~prisma\//, replacement: `${path("prisma")}/` },
    ],
  },
  test: {
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A test that opens the database of an installation by mistake must not find one.
    env: { NODE_ENV: "test", DATA_DIR: join(tmpdir(), "marktplatz-test-data"), LOG_LEVEL: "silent" },
    setupFiles: [path("tests/setup/console.ts")],
    projects: [
      {
        extends: true,
        test: {
          name: "server",
          include: ["tests/http/*.test.ts"],
          globalSetup: [path("tests/http/server.global.ts")],
          // the built application runs as it was built
          server: { deps: { external: [/\/build\/server\//] } },
        },
      },
      {
        extends: true,
        test: {
          name: "unit",
          include: [`${SOURCES}/*.test.{ts,tsx}`],
          exclude: [DATABASE_TESTS, "tests/e2e/**", "tests/http/**"],
        },
      },
      {
        extends: true,
        test: { name: "pglite", include: [DATABASE_TESTS], globalSetup: [path("tests/setup/pglite.global.ts")] },
      },
      {
        extends: true,
        test: { name: "postgres", include: [DATABASE_TESTS], globalSetup: [path("tests/setup/postgres.global.ts")] },
      },
    ],
  },
});
