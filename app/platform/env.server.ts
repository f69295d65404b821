import { z } from "zod";
import { oidcProviderEntries, withSecrets } from "./oidc-providers";
import { singleton } from "./singleton.server";

const flag = z
  .enum(["0", "1", "true", "false", ""])
  .default("0")
  .transform((value) => value === "1" || value === "true");
const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);
const optionalUrl = (protocols: RegExp, expected: string) =>
  z.preprocess(
    blankIsAbsent,
    z
      .string()
      .refine((value) => URL.canParse(value) && protocols.test(new URL(value).protocol), expected)
      .optional(),
  );
const CLAMD_ADDRESS = "die Adresse eines clamd, z. B. tcp://clamd.example:3310 oder unix:/run/clamav/clamd.ctl";

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
  DATABASE_URL: optionalUrl(/^postgres(ql)?:$/, "eine Adresse wie postgresql://nutzer:kennwort@host:5432/datenbank"),
  DATABASE_MIGRATION_URL: optionalUrl(
    /^postgres(ql)?:$/,
    "die Adresse derselben Datenbank mit dem Konto, dem die Tabellen gehören",
  ),
  DATA_DIR: z.string().min(1).default(".data"),
  PORT: z.coerce.number("eine Portnummer von 0 bis 65535").int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  APP_URL: optionalUrl(/^https?:$/, "die öffentliche Adresse, z. B. https://marktplatz.example"),
  SMTP_URL: optionalUrl(/^smtps?:$/, "eine Adresse wie smtp://nutzer:kennwort@mail.example:587"),
  MAIL_FROM: z.string().min(3).default("Marktplatz der Nachnutzung <marktplatz@marktplatz.example>"),
  TRUST_PROXY: z.coerce.number("die Zahl der vorgeschalteten Proxys").int().min(0).max(10).default(0),
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
  DEMO: flag,
  WEB_CONCURRENCY: z.coerce.number("die Zahl der Webprozesse (1 bis 32)").int().min(1).max(32).default(1),
  WORKER: z.enum(["inline", "off"]).default("inline"),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(5).max(720).default(60),
  SESSION_ABSOLUTE_HOURS: z.coerce.number().int().min(1).max(24).default(10),
  LEGAL_NAME: z.string().default(""),
  LEGAL_ADDRESS: z.string().default(""),
  LEGAL_EMAIL: z.string().default(""),
  SECURITY_CONTACT: z.string().default(""),
  APP_SECRET: z.preprocess(
    blankIsAbsent,
    z.string().min(32, "ein zufälliger Text mit mindestens 32 Zeichen, z. B. aus: openssl rand -base64 32").optional(),
  ),
  MFA_GRACE_DAYS: z.coerce.number("die Zahl der Tage bis zur Pflicht (0 bis 90)").int().min(0).max(90).default(14),
  OIDC_PROVIDERS: oidcProviderEntries,
  CLAMD_URL: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .refine((value) => URL.canParse(value) && /^(tcp:\/\/[^/]+|unix:\/.+)$/.test(value), CLAMD_ADDRESS)
      .optional(),
  ),
  BACKUP_KEEP: z.coerce.number().int().min(1).max(365).default(14),
});

export type Env = ReturnType<typeof parseEnv>;

export class EnvError extends Error {
  override name = "EnvError";
}

/**
 * Parses the environment. Without `DATABASE_URL` the embedded database is used and the installation is a demo
 * (contract part 1), so that `npm start` needs no configuration at all.
 * @throws EnvError naming each invalid variable and what is expected
 */
export function parseEnv(source: Record<string, string | undefined>) {
  const result = schema.safeParse(source);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: erwartet wird ${issue.message}`);
    throw invalidVariables(lines);
  }
  const raw = result.data;
  const { providers, missingSecrets } = withSecrets(raw.OIDC_PROVIDERS, source);
  if (missingSecrets.length > 0) throw invalidVariables(missingSecrets);
  if (raw.WEB_CONCURRENCY > 1 && raw.DATABASE_URL === undefined)
    throw invalidVariables([
      "WEB_CONCURRENCY: erwartet wird 1, solange keine DATABASE_URL gesetzt ist (die eingebettete Datenbank gehört einem Prozess)",
    ]);
  const demo = raw.DEMO || raw.DATABASE_URL === undefined;
  return {
    nodeEnv: raw.NODE_ENV,
    databaseUrl: raw.DATABASE_URL ?? null,
    /** the account that owns the tables, where the program runs with a lesser one; null = there is one account only */
    migrationUrl: raw.DATABASE_URL === undefined ? null : (raw.DATABASE_MIGRATION_URL ?? null),
    dataDir: raw.DATA_DIR,
    port: raw.PORT,
    host: raw.HOST,
    appUrl: (raw.APP_URL ?? `http://localhost:${raw.PORT}`).replace(/\/+$/, ""),
    smtpUrl: raw.SMTP_URL ?? null,
    mailFrom: raw.MAIL_FROM,
    trustProxy: raw.TRUST_PROXY,
    logLevel: raw.LOG_LEVEL,
    demo,
    missingForOperation: raw.NODE_ENV === "production" && !demo ? missingForOperation(raw) : [],
    /** web servers behind one port, each a process of its own */
    webConcurrency: raw.WEB_CONCURRENCY,
    worker: raw.WORKER,
    sessionIdleMinutes: raw.SESSION_IDLE_MINUTES,
    sessionAbsoluteHours: raw.SESSION_ABSOLUTE_HOURS,
    /** absent: a file in `dataDir`, which is enough for one machine */
    appSecret: raw.APP_SECRET ?? null,
    /** the second factor is voluntary with demo data, so that everybody can try the product */
    secondFactor: { isMandatory: !demo, graceDays: raw.MFA_GRACE_DAYS },
    /** identity providers that people can sign in with */
    oidcProviders: providers,
    /** malware scanner for uploaded documents; null = none, and they are stored unscanned */
    clamdUrl: raw.CLAMD_URL ?? null,
    backupKeep: raw.BACKUP_KEEP,
    legal: {
      name: raw.LEGAL_NAME,
      address: raw.LEGAL_ADDRESS,
      email: raw.LEGAL_EMAIL,
      securityContact: raw.SECURITY_CONTACT,
    },
  };
}

function invalidVariables(lines: readonly string[]): EnvError {
  return new EnvError(`Ungültige Umgebungsvariablen:\n${lines.map((line) => `  ${line}`).join("\n")}`);
}

function missingForOperation({ APP_URL, SMTP_URL }: z.output<typeof schema>): string[] {
  return [
    ...(APP_URL === undefined
      ? ["APP_URL: erwartet wird die öffentliche Adresse, z. B. https://marktplatz.example"]
      : []),
    ...(SMTP_URL === undefined ? ["SMTP_URL: erwartet wird ein Mailserver, z. B. smtp://mail.example:587"] : []),
  ];
}

/**
 * For processes that answer people or send mail. Commands for the database do without both.
 * @throws EnvError naming what is missing
 */
export function requireOperationSettings({ missingForOperation: missing }: Pick<Env, "missingForOperation">): void {
  if (missing.length > 0)
    throw new EnvError(
      `Für den Betrieb fehlen Umgebungsvariablen (Pflicht außer mit DEMO=1):\n  ${missing.join("\n  ")}`,
    );
}

/** The process environment, parsed once. */
export function env(): Env {
  return singleton("env", () => parseEnv(process.env));
}
