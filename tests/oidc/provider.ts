import { generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Configuration, Interaction } from "oidc-provider";

/*
 * A real OpenID provider (panva's certified oidc-provider) on a free port of this machine, for tests. Its people sign in
 * with their name alone; what its answers say can be bent, to see whether we notice.
 */

export interface TestAccount {
  readonly email?: string;
  readonly email_verified?: unknown;
  readonly name?: string;
  readonly roles?: readonly string[];
  readonly amr?: readonly string[];
}

type Claims = Record<string, unknown>;

export interface TestProvider {
  readonly issuer: string;
  readonly accounts: Map<string, TestAccount>;
  /** changes the signed ID token before it leaves; null = as it is */
  bend: ((claims: Claims) => { claims: Claims; algorithm?: "RS256" | "none"; isForeignKey?: boolean }) | null;
  /** one entry for each request that came, as method and path */
  readonly requests: string[];
  stop(): Promise<void>;
}

export interface ClientSetup {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

export async function startProvider(client: ClientSetup): Promise<TestProvider> {
  const { Provider } = await quietly(() => import("oidc-provider"));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const accounts = new Map<string, TestAccount>();
  const requests: string[] = [];
  const oidc = await quietly(async () => new Provider(issuer, configuration(client, keys.privateKey, accounts)));
  const test: TestProvider = {
    issuer,
    accounts,
    bend: null,
    requests,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  oidc.use(async (context, next) => {
    await next();
    const body: unknown = context.body;
    if (context.path !== "/token" || test.bend === null || typeof body !== "object" || body === null) return;
    const { id_token: token } = body as { id_token?: string };
    if (token !== undefined) Object.assign(body, { id_token: bent(token, test.bend, keys.privateKey) });
  });
  const handle = oidc.callback();
  server.on("request", (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    requests.push(`${request.method} ${url.pathname}`);
    if (!url.pathname.startsWith("/interaction/")) return void handle(request, response);
    if (request.method === "GET") return void response.setHeader("Content-Type", "text/html").end(LOGIN_PAGE);
    void readBody(request).then((form) => {
      const login = {
        accountId: form.get("login") ?? "",
        amr: [...(accounts.get(form.get("login") ?? "")?.amr ?? ["pwd"])],
      };
      const result = form.has("cancel") ? { error: "access_denied" } : { login };
      return oidc.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
    });
  });
  return test;
}

const LOGIN_PAGE = `<!doctype html><html lang="de"><head><title>Anmeldedienst</title><link rel="icon" href="data:,"></head><body>
<main><h1>Anmeldedienst</h1><form method="post"><label>Name <input name="login"></label>
<button>Weiter</button><button name="cancel" value="1">Abbrechen</button></form></main></body></html>`;

function configuration(client: ClientSetup, key: KeyObject, accounts: Map<string, TestAccount>): Configuration {
  return {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.redirectUri],
        token_endpoint_auth_method: "client_secret_basic",
      },
    ],
    jwks: { keys: [{ ...key.export({ format: "jwk" }), kid: "test", use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomBytes(24).toString("hex")] },
    ttl: { Session: 3600, Interaction: 3600, Grant: 3600, AccessToken: 3600, IdToken: 3600, AuthorizationCode: 60 },
    claims: { openid: ["sub", "amr"], email: ["email", "email_verified"], profile: ["name", "roles"] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }: Interaction) => `/interaction/${uid}` },
    findAccount: (_context, sub) => {
      const account = accounts.get(sub);
      if (!account) return undefined;
      const { amr: _amr, ...claims } = account;
      return { accountId: sub, claims: async () => ({ ...claims, roles: [...(claims.roles ?? [])], sub }) };
    },
    loadExistingGrant: async ({ oidc }) => {
      const accountId = oidc.session?.accountId;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, ...(accountId ? { accountId } : {}) });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  };
}

async function readBody(stream: AsyncIterable<unknown>): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return new URLSearchParams(Buffer.concat(chunks).toString("utf8"));
}

/** Takes the token apart, lets the test change it, and signs it again. */
function bent(token: string, bend: NonNullable<TestProvider["bend"]>, key: KeyObject): string {
  const [, payload = ""] = token.split(".");
  const {
    claims,
    algorithm = "RS256",
    isForeignKey = false,
  } = bend(JSON.parse(Buffer.from(payload, "base64url").toString()));
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = algorithm === "none" ? { alg: "none" } : { alg: algorithm, kid: "test" };
  const input = `${part(head)}.${part(claims)}`;
  if (algorithm === "none") return `${input}.`;
  const signer = isForeignKey ? generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey : key;
  return `${input}.${sign("RSA-SHA256", Buffer.from(input), signer).toString("base64url")}`;
}

/** It prefers a newer Node and a database of its own, and says so; neither matters here. Anything else it says is an error. */
async function quietly<T>(work: () => Promise<T>): Promise<T> {
  const { warn, info } = console;
  const said: string[] = [];
  console.warn = console.info = (text: unknown) => void said.push(String(text));
  try {
    return await work();
  } finally {
    Object.assign(console, { warn, info });
    const unknown = said.filter((text) => !/Unsupported runtime|in-memory adapter/.test(text));
    if (unknown.length > 0) console.warn(unknown.join("\n"));
  }
}

/** What a browser does between our redirect and the way back. @returns the address of our callback, unvisited */
export async function signInAt(address: string, answer: { readonly login: string } | "cancel"): Promise<URL> {
  const cookies = new Map<string, string>();
  let url = new URL(address);
  const home = url.origin;
  for (let step = 0; step < 10; step += 1) {
    const isForm = url.pathname.startsWith("/interaction/");
    const body = new URLSearchParams(answer === "cancel" ? { cancel: "1" } : answer);
    const response = await fetch(url, {
      redirect: "manual",
      headers: { Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(isForm ? { method: "POST", body } : {}),
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const location = response.headers.get("Location");
    if (location === null) throw new Error(`The provider stopped with ${response.status}: ${await response.text()}`);
    url = new URL(location, url);
    if (url.origin !== home) return url;
  }
  throw new Error("The provider redirects without an end.");
}
