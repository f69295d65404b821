import { z } from "zod";

/*
 * Identity providers of Länder and service providers, as the operator writes them into OIDC_PROVIDERS
 * (docs/anmeldung-sso.md). The list holds no secret: each entry names the variable that does.
 */

export interface OidcProvider {
  /** part of the address to which the provider leads back */
  readonly slug: string;
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** "nw.example" is exactly this domain, "*.nw.example" every one below it */
  readonly domains: readonly string[];
  /** values of `amr` or `acr` that say that a second factor was used; empty: the product asks for its own */
  readonly secondFactorValues: readonly string[];
  readonly isPasswordAllowed: boolean;
  /** further origins through which the provider leads the browser */
  readonly signInOrigins: readonly string[];
  /** claim with roles, and which of its values wishes for which role; never grants one */
  readonly roleClaim: string | null;
  readonly roleMap: Readonly<Record<string, string>>;
}

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];
/** Next to the addresses of providers lies a page of our own. */
const RESERVED_SLUGS = ["registrieren"];

function isSafeUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, search, hash, username } = new URL(value);
  const isSecure = protocol === "https:" || (protocol === "http:" && LOOPBACK.includes(hostname));
  return isSecure && search === "" && hash === "" && username === "";
}

const URL_EXPECTED = "eine Adresse mit https (http nur auf dem eigenen Rechner), ohne Parameter";
const DOMAIN = /^(\*\.)?([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const text = (expected: string, max = 200) => z.string(expected).min(1, expected).max(max, expected);

const shape = {
  slug: z
    .string("ein kurzer Name für die Adresse")
    .regex(/^[a-z0-9]([a-z0-9-]{0,30}[a-z0-9])?$/, "ein kurzer Name aus a bis z, 0 bis 9 und Bindestrich")
    .refine((slug) => !RESERVED_SLUGS.includes(slug), "ein anderer Name: diese Adresse ist vergeben"),
  label: text("der Name, der auf der Schaltfläche steht", 60),
  issuer: z.string(URL_EXPECTED).refine(isSafeUrl, URL_EXPECTED),
  clientId: text("die Client-ID beim Anmeldedienst"),
  clientSecretEnv: z
    .string("der Name der Umgebungsvariable mit dem Client-Secret")
    .regex(/^[A-Z][A-Z0-9_]{0,99}$/, "der Name der Umgebungsvariable mit dem Client-Secret, z. B. OIDC_SECRET_NW"),
  domains: z
    .array(z.string().toLowerCase().regex(DOMAIN, "eine Domäne wie nw.example oder *.nw.example"))
    .min(1, "mindestens eine Domäne wie nw.example oder *.nw.example")
    .max(200, "höchstens 200 Domänen"),
  secondFactorValues: z.array(text("ein Wert von amr oder acr")).max(20).default([]),
  isPasswordAllowed: z.boolean("true oder false").default(true),
  signInOrigins: z
    .array(
      z
        .string()
        .refine(isSafeUrl, URL_EXPECTED)
        .transform((value) => new URL(value).origin),
    )
    .max(10)
    .default([]),
  roleClaim: text("der Name des Claims mit den Rollen").nullable().default(null),
  roleMap: z
    .record(
      z.string(),
      z.enum(
        ["representative", "coordinator", "topic_lead", "municipal"],
        "eine Rolle: representative, coordinator, topic_lead oder municipal",
      ),
    )
    .default({}),
};
const entry = z.strictObject(shape, `nur die Angaben ${Object.keys(shape).join(", ")}`);
type Entry = z.output<typeof entry>;

/** Each issuer, each address and each domain speaks for one provider, so that there is never a choice to get wrong. */
function repeated(entries: readonly Entry[]): string | null {
  const groups: readonly [string, readonly string[]][] = [
    ["slug", entries.map(({ slug }) => slug)],
    ["issuer", entries.map(({ issuer }) => new URL(issuer).href)],
    ["domains", entries.flatMap(({ domains }) => domains)],
  ];
  const found = groups.find(([, values]) => new Set(values).size < values.length);
  return found ? `jeder Wert von ${found[0]} nur einmal` : null;
}

const list = z
  .array(entry, "eine JSON-Liste von Anmeldediensten (docs/anmeldung-sso.md)")
  .max(50)
  .superRefine((entries, context) => {
    const message = repeated(entries);
    if (message !== null) context.addIssue({ code: "custom", message });
  });

/** The text of OIDC_PROVIDERS. */
export const oidcProviderEntries = z
  .string()
  .default("")
  .transform((value, context): unknown => {
    if (value.trim() === "") return [];
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({ code: "custom", message: "eine JSON-Liste von Anmeldediensten (docs/anmeldung-sso.md)" });
      return z.NEVER;
    }
  })
  .pipe(list);

export interface OidcSettings {
  readonly providers: readonly OidcProvider[];
  /** variables that an entry names and that are not set */
  readonly missingSecrets: readonly string[];
}

export function withSecrets(
  entries: readonly Entry[],
  source: Readonly<Record<string, string | undefined>>,
): OidcSettings {
  const secretOf = ({ clientSecretEnv }: Entry) => source[clientSecretEnv] ?? "";
  return {
    providers: entries.map((provider) => {
      const { clientSecretEnv: _name, ...rest } = provider;
      return { ...rest, clientSecret: secretOf(provider) };
    }),
    missingSecrets: entries
      .filter((provider) => secretOf(provider) === "")
      .map(
        ({ slug, clientSecretEnv }) =>
          `${clientSecretEnv}: erwartet wird das Client-Secret des Anmeldedienstes ${slug}`,
      ),
  };
}

/** Where the browser goes when somebody signs in at a provider: for `form-action` and for the redirect itself. */
export function signInOriginsOf({ issuer, signInOrigins }: OidcProvider): readonly string[] {
  return [...new Set([new URL(issuer).origin, ...signInOrigins])];
}
