import { parseArgs } from "node:util";
import { z } from "zod";
import {
  findAccount,
  forgetPassword,
  issuePasswordLink,
  RESET_LINK_MINUTES,
} from "~/features/account/account.admin.server";
import { removeAllFactors } from "~/features/account/account.factor.server";
import { createOperator } from "~/features/organisation/organisation.operator.server";
import { closeDatabase } from "~/platform/db.server";
import { env } from "~/platform/env.server";
import { cleanLine } from "~/platform/form-fields";
import { inTransaction, systemActor } from "~/platform/transaction.server";
import { prepareDatabase } from "./serve";

/** The command cannot be carried out as written; `message` is German and made for the person at the terminal. */
class AdminRefused extends Error {
  override name = "AdminRefused";
}

const USAGE = `Aufruf: npm run admin -- <Befehl> <E-Mail-Adresse>

  create-operator <E-Mail-Adresse> ["Vorname Nachname"]
                                    macht die Person zum Plattformbetrieb (mit neuem Konto, falls es keines gibt)
                                    und zeigt einen Link, mit dem sie ihr Passwort setzt
  reset-password <E-Mail-Adresse>   macht das Passwort ungültig, beendet alle Sitzungen und zeigt einen solchen Link
  reset-mfa <E-Mail-Adresse>        entfernt alle zweiten Faktoren und beendet alle Sitzungen

Die Person wird über Änderungen an Rollen und Faktoren per E-Mail informiert; alles steht im Protokoll.`;

interface Order {
  readonly command: string;
  readonly email: string;
  /** of a new account */
  readonly name: string | null;
}

const MAX_NAME = 100;

function readOrder(): Order {
  const [command = "", address = "", typedName, ...rest] = readPositionals();
  const mayBeNamed = typedName === undefined || command === "create-operator";
  if (command === "" || rest.length > 0 || !mayBeNamed) throw new AdminRefused(USAGE);
  if (!Object.hasOwn(COMMANDS, command)) throw new AdminRefused(`Den Befehl „${command}“ gibt es nicht.\n\n${USAGE}`);
  if (address === "") throw new AdminRefused(`Es fehlt die E-Mail-Adresse.\n\n${USAGE}`);
  const email = address.trim().toLowerCase();
  if (email.length > 254 || !z.email().safeParse(email).success)
    throw new AdminRefused(`„${address}“ ist keine E-Mail-Adresse.`);
  const name = cleanLine(typedName ?? "") || null;
  if ((name ?? "").length > MAX_NAME) throw new AdminRefused(`Ein Name hat höchstens ${MAX_NAME} Zeichen.`);
  return { command, email, name };
}

function readPositionals(): string[] {
  try {
    return parseArgs({ allowPositionals: true, options: {} }).positionals;
  } catch {
    throw new AdminRefused(`Diese Angaben gibt es nicht.\n\n${USAGE}`);
  }
}

const COMMANDS: Readonly<Record<string, (order: Order) => Promise<string>>> = {
  "create-operator": async ({ email, name }) => {
    const { isNew, token } = await inTransaction(systemActor, async (tx, actor) => {
      const operator = await createOperator(tx, actor, { email, name });
      return { ...operator, token: await issuePasswordLink(tx, operator.personId) };
    });
    return `${email} gehört jetzt zum Plattformbetrieb${isNew ? ", mit einem neuen Konto ohne Passwort" : ""}.\n${linkText(token)}`;
  },
  "reset-password": async ({ email }) => {
    const token = await inTransaction(systemActor, async (tx, actor) => {
      const { id } = await findAccount(tx, email);
      await forgetPassword(tx, actor, id);
      return issuePasswordLink(tx, id);
    });
    return `Das Passwort von ${email} gilt nicht mehr, alle Sitzungen sind beendet.\n${linkText(token)}`;
  },
  "reset-mfa": async ({ email }) => {
    await inTransaction(systemActor, async (tx, actor) => {
      const { id } = await findAccount(tx, email);
      await removeAllFactors(tx, actor, { personId: id });
    });
    return `Alle zweiten Faktoren von ${email} sind entfernt, alle Sitzungen beendet. Die Person meldet sich mit dem Passwort an und richtet einen neuen ein.`;
  },
};

function linkText(token: string): string {
  const link = new URL("/passwort-zuruecksetzen", env().appUrl);
  link.searchParams.set("token", token);
  return `Passwort setzen (einmal, innerhalb von ${RESET_LINK_MINUTES} Minuten):\n\n  ${link.href}\n`;
}

async function openDatabase(): Promise<void> {
  try {
    await prepareDatabase();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "DataDirLocked") throw error;
    throw new AdminRefused(
      `${error.message}\nMit der eingebetteten Datenbank muss der Server dafür angehalten werden.`,
    );
  }
}

async function main(): Promise<void> {
  const order = readOrder();
  const run = COMMANDS[order.command];
  await openDatabase();
  try {
    console.log(await run?.(order));
  } catch (error) {
    if (error instanceof Error && error.name === "DomainError") throw new AdminRefused(error.message);
    throw error;
  } finally {
    await closeDatabase();
  }
}

await main();
// The schema engine leaves its ten-second timer for the advisory lock behind, which would keep the process waiting.
process.exit(process.exitCode ?? 0);
