import { env } from "~/platform/env.server";

const DEMO_CONTACT = "sicherheit@marktplatz.example";
const VALID_DAYS = 180;

/** RFC 9116: `Contact` and `Expires` are mandatory; the expiry moves along, at most a year ahead as the RFC asks. */
export function loader() {
  const { legal, demo, appUrl } = env();
  const contact = legal.securityContact || (demo ? DEMO_CONTACT : "");
  if (contact === "") throw new Response("Not configured", { status: 404 });
  const lines = [
    `Contact: ${/^[a-z]+:/i.test(contact) ? contact : `mailto:${contact}`}`,
    `Expires: ${expiry(new Date())}`,
    "Preferred-Languages: de, en",
    `Canonical: ${appUrl}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join("\n")}\n`, { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}

/** Midnight some months ahead: the same text all day long, so that it can be cached. */
function expiry(now: Date): string {
  const day = Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + VALID_DAYS);
  return new Date(day).toISOString().replace(".000Z", "Z");
}
