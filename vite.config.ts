import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixOptions from "./remix.config.js";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const alias = {
  "~emails": path("emails"),
  "~prisma": path("prisma"),
  "~": path("app"),
};

export default defineConfig({
  plugins: [remix(remixOptions)],
  resolve: { alias },
  build: { target: "es2022", assetsInlineLimit: 0, sourcemap: false },
  ssr: { external: ["@electric-sql/pglite"] },
});
