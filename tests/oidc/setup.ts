import { afterAll, vi } from "vitest";
import { openSession, optionalPerson } from "~/features/account/account.session.server";
import { db } from "~/platform/db.server";
import { forgetSingleton } from "~/platform/singleton.server";
import { Timings } from "~/platform/timings.server";
import { action as start } from "~/routes/anmelden.sso.$provider._index";
import { loader as comeBack } from "~/routes/anmelden.sso.$provider.rueckruf";
import { createPerson } from "~prisma/factories";
import { signInAt, startProvider } from "./provider";

/*
 * Two real OpenID providers, set up in this process' environment, and a browser that goes the way of a sign-in: our
 * routes are called as Remix calls them, everything between is HTTP. The test file opens the database first.
 */

const origin = "http://localhost:3000";
export const nw = await startProvider({
  clientId: "m",
  clientSecret: "nw-geheim",
  redirectUri: `${origin}/anmelden/sso/nw/rueckruf`,
});
export const by = await startProvider({
  clientId: "m",
  clientSecret: "by-geheim",
  redirectUri: `${origin}/anmelden/sso/by/rueckruf`,
});

vi.stubEnv(
  "OIDC_PROVIDERS",
  JSON.stringify([
    {
      slug: "nw",
      label: "Landeskonto NRW",
      issuer: nw.issuer,
      clientId: "m",
      clientSecretEnv: "OIDC_SECRET_NW",
      domains: ["nw.example", "*.nw.example"],
      secondFactorValues: ["mfa"],
      roleClaim: "roles",
      roleMap: { "ozg-koordination": "coordinator" },
    },
    {
      slug: "by",
      label: "Bayern",
      issuer: by.issuer,
      clientId: "m",
      clientSecretEnv: "OIDC_SECRET_BY",
      domains: ["by.example"],
    },
  ]),
);
vi.stubEnv("OIDC_SECRET_NW", "nw-geheim");
vi.stubEnv("OIDC_SECRET_BY", "by-geheim");
forgetSingleton("env");
afterAll(async () => {
  await Promise.all([nw.stop(), by.stop()]);
  vi.unstubAllEnvs();
  forgetSingleton("env");
});

/** The cookies of one browser. */
export class Browser {
  private readonly jar = new Map<string, string>();

  request(path: string, form?: Record<string, string>): Request {
    const Cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Request(`${origin}${path}`, {
      headers: { Cookie },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
  }

  take(response: Response): string {
    for (const line of response.headers.getSetCookie()) this.keep(line);
    return response.headers.get("Location") ?? "";
  }

  keep(line: string): void {
    const [pair = ""] = line.split(";");
    this.jar.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
  }

  async signIn(personId: string): Promise<void> {
    this.keep(await openSession(this.request("/"), { personId, method: "password" }));
  }
}

export const args = (request: Request, provider?: string) => ({
  request,
  params: provider === undefined ? {} : { provider },
  context: { cspNonce: "", requestId: "test", clientIp: "192.0.2.1", timings: new Timings() },
});

export async function responseOf(work: Promise<unknown>): Promise<Response> {
  const result = await work.catch((thrown: unknown) => thrown);
  if (result instanceof Response) return result;
  throw new Error(`no response: ${JSON.stringify(result)}`, { cause: result });
}

export async function begin(browser: Browser, slug: string, form: Record<string, string> = {}): Promise<string> {
  return browser.take(await responseOf(start(args(browser.request(`/anmelden/sso/${slug}`, form), slug))));
}

export async function arrive(browser: Browser, slug: string, callback: URL): Promise<string> {
  return browser.take(
    await responseOf(comeBack(args(browser.request(`${callback.pathname}${callback.search}`), slug))),
  );
}

/** The whole way, as a person goes it. @returns where it ends */
export async function signInWith(browser: Browser, login: string, form: Record<string, string> = {}): Promise<string> {
  const address = await begin(browser, "nw", form);
  return arrive(browser, "nw", await signInAt(address, { login }));
}

export const now = () => Math.floor(Date.now() / 1000);
export const whoIs = (browser: Browser) => optionalPerson(browser.request("/"));
export const refusal = (reason: string, slug = "nw") => `/anmelden/sso/${slug}?grund=${reason}`;

let count = 0;

/** Somebody with an account here and, as "anna", at the provider of their Land. */
export async function newPerson() {
  nw.bend = null;
  by.bend = null;
  count += 1;
  const person = await createPerson(db(), { stateCode: "NW", role: "representative", email: `p${count}@nw.example` });
  nw.accounts.set("anna", { email: person.email, email_verified: true, name: "Anna Muster", amr: ["pwd", "mfa"] });
  return person;
}

/** Makes `anna` the identity of this person, whoever had it before. */
export function link(personId: string) {
  const identity = { issuer: nw.issuer, subject: "anna" };
  return db().externalIdentity.upsert({
    where: { issuer_subject: identity },
    create: { personId, ...identity },
    update: { personId },
  });
}
