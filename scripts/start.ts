import { join } from "node:path";
import { chooseFreePort, prepareDatabase, serve } from "./serve";
import { printWelcome } from "./welcome";

await chooseFreePort();
const [build] = await Promise.all([import("virtual:remix/server-build"), prepareDatabase()]);
await serve({ build, mode: "production", assets: { folder: join(process.cwd(), "build/client") } });
await printWelcome();
