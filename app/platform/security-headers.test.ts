import { expect, test } from "vitest";
import { securityHeaders } from "./security-headers";

const production = { nonce: "abc", isHttps: true, isDevelopment: false, formTargets: [] as readonly string[] };

function directives(context = production): Record<string, string> {
  const policy = securityHeaders(context)["Content-Security-Policy"] ?? "";
  return Object.fromEntries(
    policy.split("; ").map((text) => [text.split(" ", 1)[0], text.slice(text.indexOf(" ") + 1)]),
  );
}

test("everything is forbidden that is not named, and nothing inline runs without the nonce", () => {
  expect(directives()).toEqual({
    "default-src": "'none'",
    "script-src": "'self' 'nonce-abc'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "form-action": "'self'",
    "frame-src": "'self'",
    "frame-ancestors": "'none'",
    "base-uri": "'none'",
    "object-src": "'none'",
  });
});

test("a form may lead on to the identity providers of the installation, and nowhere else", () => {
  const formTargets = ["https://login.nw.example", "https://sso.dataport.example"];
  expect(directives({ ...production, formTargets })["form-action"]).toBe(
    "'self' https://login.nw.example https://sso.dataport.example",
  );
});

test("only development may inject style elements and open web sockets", () => {
  const development = directives({ ...production, isDevelopment: true });
  expect(development["style-src"]).toBe("'self' 'unsafe-inline'");
  expect(development["connect-src"]).toBe("'self' ws:");
  expect(development["script-src"]).toBe("'self' 'nonce-abc'");
});

test("the browser is bound to https only where the public address is https", () => {
  expect(securityHeaders(production)["Strict-Transport-Security"]).toBe("max-age=63072000; includeSubDomains");
  expect(securityHeaders({ ...production, isHttps: false })["Strict-Transport-Security"]).toBeUndefined();
});
