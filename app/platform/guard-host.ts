import { pathOf, type Refusal, type RequestHead } from "./guard-head";

/** Where this installation may be addressed. */
export interface OriginPolicy {
  /** scheme, host and port of `APP_URL` */
  readonly publicOrigin: string;
  /** the port the server really listens on: differs from `APP_URL` behind a proxy and with `PORT=0` */
  readonly listeningPort: number;
}

const LOCAL_NAMES = ["localhost", "127.0.0.1", "[::1]"];

/** Probes of the platform come by IP address; these answers hold nothing that a wrong host name could poison. */
const HOST_FREE_PATHS = new Set(["/healthz", "/readyz", "/metrics"]);

function allowedHosts({ publicOrigin, listeningPort }: OriginPolicy): readonly string[] {
  const url = new URL(publicOrigin);
  if (!LOCAL_NAMES.includes(url.hostname)) return [url.host];
  const hosts = [listeningPort, Number(url.port || "80")].flatMap((port) =>
    LOCAL_NAMES.map((name) => (port === 80 ? name : `${name}:${port}`)),
  );
  return [url.host, ...hosts];
}

function hostOf(head: RequestHead): string {
  return (head.headers["host"] ?? "").toLowerCase();
}

/** Another host name in the request would end up in links (cache and mail poisoning): 421 Misdirected Request. */
export function judgeHost(head: RequestHead, policy: OriginPolicy): Refusal | null {
  if (head.hostCount > 1) return { status: 400, reason: "host-repeated" };
  if (HOST_FREE_PATHS.has(pathOf(head.target))) return null;
  if (head.headers["host"] === undefined) return { status: 400, reason: "host-missing" };
  return allowedHosts(policy).includes(hostOf(head)) ? null : { status: 421, reason: "host" };
}

/** The origin of the page behind an allowed request: never anything a client could invent. */
export function originOf(head: RequestHead, policy: OriginPolicy): string {
  const host = hostOf(head);
  if (!allowedHosts(policy).includes(host)) return policy.publicOrigin;
  return `${new URL(policy.publicOrigin).protocol}//${host}`;
}
