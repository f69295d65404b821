import { env } from "~/platform/env.server";

/** The last lines of the start: where it runs and how to get in. */
export async function printWelcome(): Promise<void> {
  const { appUrl, host, port } = env();
  const lines = [
    "",
    `Marktplatz der Nachnutzung läuft: ${appUrl}`,
    ...(appUrl.endsWith(`:${port}`) ? [] : [`Der Server lauscht auf ${host}, Port ${port}.`]),
    `(bereit nach ${process.uptime().toFixed(1).replace(".", ",")} s; beenden mit Strg+C)`,
  ];
  console.log(lines.join("\n"));
}
