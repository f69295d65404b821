import { afterEach, expect, test, vi } from "vitest";
import { forgetSingleton } from "~/platform/singleton.server";
import { loader } from "./[.]well-known.security[.]txt";

function configure(variables: Record<string, string>): void {
  for (const [name, value] of Object.entries({ DATABASE_URL: "", DEMO: "", SECURITY_CONTACT: "", ...variables }))
    vi.stubEnv(name, value);
  forgetSingleton("env");
}

afterEach(() => {
  vi.unstubAllEnvs();
  forgetSingleton("env");
});

const server = { DATABASE_URL: "postgresql://a:b@localhost/x", SMTP_URL: "smtp://localhost" };

test("names the contact and expires within a year, in the future", async () => {
  configure({ ...server, SECURITY_CONTACT: "csirt@land.example", APP_URL: "https://marktplatz.example" });
  const response = loader();
  expect(response.headers.get("Content-Type")).toBe("text/plain; charset=utf-8");
  const text = await response.text();
  expect(text).toMatch(/^Contact: mailto:csirt@land\.example$/m);
  expect(text).toMatch(/^Canonical: https:\/\/marktplatz\.example\/\.well-known\/security\.txt$/m);
  const expires = Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? "");
  expect(expires).toBeGreaterThan(Date.now());
  expect(expires).toBeLessThan(Date.now() + 365 * 86_400_000);
});

test("keeps a contact that is an address of its own kind", async () => {
  configure({ ...server, SECURITY_CONTACT: "https://land.example/melden" });
  expect(await loader().text()).toContain("Contact: https://land.example/melden\n");
});

test("a demo has a contact that reaches nobody, an unconfigured installation has no such file", async () => {
  configure({});
  expect(await loader().text()).toContain("Contact: mailto:sicherheit@marktplatz.example\n");
  configure(server);
  expect(loader).toThrow(expect.objectContaining({ status: 404 }));
});
