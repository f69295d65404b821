import { env } from "~/platform/env.server";

/** The last lines of the start: where it runs and how to get in. */
export async function printWelcome(): Promise<void> {
  const { appUrl } = env();
  console.log(`\nMarktplatz der Nachnutzung läuft: ${appUrl}`);
  console.log(`(bereit nach ${process.uptime().toFixed(1).replace(".", ",")} s; beenden mit Strg+C)`);
}
