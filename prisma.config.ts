// Only for operators who run Prisma's own CLI (`prisma migrate deploy`) on this folder; the product itself migrates
// with the WASM schema engine (docs/decisions).
import { defineConfig } from "prisma/config";

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env["DATABASE_URL"] ?? "" },
});
