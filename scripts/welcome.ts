import { roleLabels } from "~/features/account/account.rules";
import { env } from "~/platform/env.server";
import { demoAccounts, demoPassword } from "~prisma/seed";

/** Every account once, the many Länder in one line each; only people who can really sign in are named. */
function accountLines(): string[] {
  const width = Math.max(...demoAccounts.map(({ email }) => email.length));
  return demoAccounts.map(
    ({ email, role, organisation }) => `  ${email.padEnd(width)}  ${roleLabels[role]}, ${organisation}`,
  );
}

/** The last lines of the start: where it runs and how to get in. */
export async function printWelcome({ isDemo }: { isDemo: boolean }): Promise<void> {
  const { appUrl, host, port } = env();
  const demo = isDemo
    ? [
        "",
        "Demokonten (nur mit Demodaten):",
        ...accountLines(),
        `  Passwort für alle: ${demoPassword}`,
        "",
        `Versandte E-Mails: ${appUrl}/demo/mails`,
      ]
    : [];
  const lines = [
    ...demo,
    "",
    `Marktplatz der Nachnutzung läuft: ${appUrl}`,
    ...(appUrl.endsWith(`:${port}`) ? [] : [`Der Server lauscht auf ${host}, Port ${port}.`]),
    `(bereit nach ${process.uptime().toFixed(1).replace(".", ",")} s; beenden mit Strg+C)`,
  ];
  console.log(lines.join("\n"));
}
