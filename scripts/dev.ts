import type { ServerBuild } from "@remix-run/node";
import { createServer } from "vite";
import { chooseFreePort, prepareDatabase, serve } from "./serve";
import { printWelcome } from "./welcome";

await chooseFreePort();
await prepareDatabase();
const vite = await createServer({ server: { middlewareMode: true } });
const loadBuild = () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<unknown> as Promise<ServerBuild>;
await serve({
  build: loadBuild,
  mode: "development",
  assets: { middleware: vite.middlewares },
  onStop: () => vite.close(),
});
await printWelcome();
