import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { chooseFreePort, prepareDatabase, serve } from "./serve";
import { printWelcome } from "./welcome";

const buildFolder = join(process.cwd(), "build");

await chooseFreePort();
const [build] = await Promise.all([
  import(pathToFileURL(join(buildFolder, "server/index.js")).href) as Promise<ServerBuild>,
  prepareDatabase(),
]);
await serve({ build, mode: "production", assets: { folder: join(buildFolder, "client") } });
await printWelcome();
