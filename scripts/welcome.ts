import { roleLabels } from "~/features/account/account.rules";
import { openedDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";

/** The last lines of the start: where it runs, who can sign in, where to read the mail. */
export async function printWelcome(): Promise<void> {
  const { appUrl, host, port, demo, smtpUrl } = env();
  const ready = `${process.uptime().toFixed(1).replace(".", ",")} s`;
  const lines = [
    "",
    `(bereit nach ${ready}; beenden mit Strg+C)`,
    ...(appUrl.endsWith(`:${port}`) ? [] : [`Der Server lauscht auf ${host}, Port ${port}.`]),
    `Marktplatz der Nachnutzung läuft: ${appUrl}`,
    ...(demo ? await demoLines() : []),
    ...(demo && smtpUrl === null ? [`E-Mails lesen: ${appUrl}/demo/mails`] : []),
  ];
  console.log(lines.join("\n"));
}

/** Only accounts that are really there: the database may hold other people by now. */
async function demoLines(): Promise<string[]> {
  const { demoAccounts, demoPassword } = await import("~prisma/seed");
  const emails = demoAccounts.map(({ email }) => email);
  const people = await openedDatabase().client.person.findMany({
    where: { email: { in: emails }, status: "active" },
    select: { email: true },
    take: emails.length,
  });
  const present = new Set(people.map(({ email }) => email));
  const accounts = demoAccounts.filter(({ email }) => present.has(email));
  if (accounts.length === 0) return [];
  const width = Math.max(...accounts.map(({ email }) => email.length));
  return [
    `Demo-Konten (Passwort für alle: ${demoPassword})`,
    ...accounts.map(
      ({ email, role, organisation }) => `  ${email.padEnd(width)}  ${roleLabels[role]}, ${organisation}`,
    ),
  ];
}
