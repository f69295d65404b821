import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type DomainEntry,
  domainAndParents,
  domainMatchOf,
  domainOfEmail,
  isPublicMailProvider,
  normalisedDomain,
  organisationsOfEmail,
} from "./organisation.domain.rules";

const NW = "nw";
const entry = (domain: string, includesSubdomains = false, organisationId = NW): DomainEntry => ({
  domain,
  organisationId,
  includesSubdomains,
});
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/).filter((text) => !text.startsWith("xn--"));
const domain = fc.tuple(label, label).map(([a, b]) => `${a}.${b}.example`);

describe("domainMatchOf", () => {
  it.each([
    ["a@nw.example", entry("nw.example"), "matches"],
    ["a@NW.Example", entry("nw.example"), "matches"],
    ["a@x.nw.example", entry("nw.example"), "unknown"],
    ["a@x.nw.example", entry("nw.example", true), "matches"],
    ["a@evilnw.example", entry("nw.example", true), "unknown"],
    ["a@nw.example.evil.example", entry("nw.example", true), "unknown"],
    ["a@example", entry("nw.example", true), "unknown"],
    ['"a@nw.example"@evil.example', entry("nw.example", true), "unknown"],
    ["a@nw.example", entry("nw.example", true, "he"), "other_organisation"],
    ["a@münster.example", entry("xn--mnster-3ya.example"), "matches"],
  ])("%s against %o: %s", (email, row, expected) => {
    expect(domainMatchOf(email, NW, [row])).toBe(expected);
  });

  it("matches when one of several organisations of the same domain is meant", () => {
    const rows = [entry("nw.example", true, "he"), entry("nw.example")];
    expect(domainMatchOf("a@nw.example", NW, rows)).toBe("matches");
    expect(domainMatchOf("a@nw.example", null, rows)).toBe("other_organisation");
  });

  it("never takes a domain for a sub-domain of what it merely ends with", () => {
    fc.assert(
      fc.property(domain, label, (own, word) => {
        const rows = [entry(own, true)];
        expect(domainMatchOf(`a@${word}${own}`, NW, rows)).toBe("unknown");
        expect(domainMatchOf(`a@${word}.${own}`, NW, rows)).toBe("matches");
        expect(domainMatchOf(`a@${word}.${own}`, NW, [entry(own)])).toBe("unknown");
        expect(domainMatchOf(`a@${own}`, NW, rows)).toBe("matches");
        expect(domainMatchOf(`a@${own}.${word}.test`, NW, rows)).toBe("unknown");
      }),
    );
  });

  it("agrees with the candidates that the query asks for", () => {
    fc.assert(
      fc.property(domain, fc.array(label, { maxLength: 3 }), fc.boolean(), (own, words, includes) => {
        const host = [...words, own].join(".");
        const isFound = domainMatchOf(`a@${host}`, NW, [entry(own, includes)]) === "matches";
        expect(domainAndParents(host).includes(own)).toBe(true);
        expect(isFound).toBe(includes || words.length === 0);
      }),
    );
  });

  it("names the most specific organisation first", () => {
    const rows = [entry("nw.example", true, "land"), entry("stadt.nw.example", true, "stadt")];
    expect(organisationsOfEmail("a@amt.stadt.nw.example", rows)).toEqual(["stadt", "land"]);
  });
});

describe("normalisedDomain", () => {
  it.each([
    [" @NW.Example. ", "nw.example"],
    ["Münster.de", "xn--mnster-3ya.de"],
    ["xn--mnster-3ya.de", "xn--mnster-3ya.de"],
    ["a.b.c.de", "a.b.c.de"],
  ])("%s → %s", (typed, expected) => expect(normalisedDomain(typed)).toBe(expected));

  it.each(["", "de", "localhost", "*.de", "a b.de", "http://a.de", "a.de/x", "127.0.0.1", "[::1]", "a..de", "-a.de"])(
    "%j is none",
    (typed) => expect(normalisedDomain(typed)).toBeNull(),
  );

  it("is stable, and never breaks", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normalisedDomain(text);
        if (once !== null) expect(normalisedDomain(once)).toBe(once);
        domainOfEmail(text);
      }),
    );
  });
});

describe("isPublicMailProvider", () => {
  it.each(["gmail.com", "gmx.de", "web.de", "mail.gmx.de"])("%s is one", (name) =>
    expect(isPublicMailProvider(name)).toBe(true),
  );
  it.each(["nw.example", "notgmail.com", "web.de.example"])("%s is none", (name) =>
    expect(isPublicMailProvider(name)).toBe(false),
  );
});
