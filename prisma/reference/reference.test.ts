import { describe, expect, it } from "vitest";
import { leikaKeyPattern, ozgIdPattern, serviceTypes } from "~/features/catalogue/catalogue.rules";
import { administrativeServices } from "./administrative-services";
import { allocationKeySets } from "./allocation-keys";
import { checklist } from "./checklist";
import { ozgServices } from "./ozg-services";
import { requirements } from "./requirements";
import { situations } from "./situations";
import { federationCode, lands, states } from "./states";
import { topicFields } from "./topic-fields";

const unique = <T>(values: readonly T[]) => new Set(values).size === values.length;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe("Länder", () => {
  it("are 16 and the Bund, with the official sums of 31 December 2019", () => {
    expect(lands).toHaveLength(16);
    expect(states.filter(({ kind }) => kind === "federation").map(({ code, ars }) => [code, ars])).toEqual([
      [federationCode, "00"],
    ]);
    expect(sum(lands.map(({ inhabitants }) => inhabitants ?? 0))).toBe(83_166_711);
    expect(sum(lands.map(({ districts }) => districts ?? 0))).toBe(401);
    expect(sum(lands.map(({ municipalities }) => municipalities ?? 0))).toBe(10_796);
    expect(lands.map(({ ars }) => Number(ars))).toEqual([...Array(16).keys()].map((index) => index + 1));
    expect(lands.every(({ code, iso }) => iso === `DE-${code}`)).toBe(true);
    expect(lands.filter(({ kind }) => kind === "city_state").map(({ code }) => code)).toEqual(["HH", "HB", "BE"]);
  });
});

describe("Themenfelder and Lagen", () => {
  const codes = new Set(states.map(({ code }) => code));
  const slugs = new Set(topicFields.map(({ slug }) => slug));

  it("has 14 Themenfelder; a lead Land never stands without its source", () => {
    expect(slugs.size).toBe(14);
    expect(topicFields.every(({ leads }) => leads.every((code) => codes.has(code)))).toBe(true);
    expect(topicFields.every(({ leads, leadSource }) => leads.length > 0 === (leadSource !== null))).toBe(true);
  });

  it("has 35 Lebenslagen, 17 Unternehmenslagen and three collecting entries", () => {
    const count = (kind: string) => situations.filter((situation) => situation.kind === kind).length;
    expect([count("life"), count("business"), count("cross")]).toEqual([35, 17, 3]);
    expect(unique(situations.map(({ slug }) => slug))).toBe(true);
    expect(situations.every(({ topicFieldSlug }) => slugs.has(topicFieldSlug))).toBe(true);
  });
});

describe("OZG and LeiKa services", () => {
  it("has about 80 OZG services from every Themenfeld, each in a Lage of its Themenfeld", () => {
    expect(ozgServices.length).toBeGreaterThanOrEqual(80);
    expect(unique(ozgServices.map(({ ozgId }) => ozgId))).toBe(true);
    expect(ozgServices.every(({ ozgId }) => ozgIdPattern.test(ozgId))).toBe(true);
    expect(new Set(ozgServices.map(({ topicFieldSlug }) => topicFieldSlug))).toEqual(
      new Set(topicFields.map(({ slug }) => slug)),
    );
    for (const service of ozgServices)
      expect(
        situations.some(
          ({ name, topicFieldSlug }) => name === service.situation && topicFieldSlug === service.topicFieldSlug,
        ),
        service.name,
      ).toBe(true);
  });

  it("has valid keys that belong to one of these services", () => {
    const ids = new Set(ozgServices.map(({ ozgId }) => ozgId));
    expect(unique(administrativeServices.map(({ leikaKey }) => leikaKey))).toBe(true);
    expect(administrativeServices.every(({ leikaKey }) => leikaKeyPattern.test(leikaKey))).toBe(true);
    expect(administrativeServices.every(({ ozgId }) => ids.has(ozgId))).toBe(true);
    expect(new Set(administrativeServices.map(({ ozgId }) => ozgId))).toEqual(ids);
  });

  it("uses the values of the Typisierung", () => {
    const known = new Set<string>(serviceTypes.map(({ value }) => value));
    const used = administrativeServices.flatMap(({ serviceType }) => serviceType?.split(", ") ?? []);
    expect(used.length).toBeGreaterThan(200);
    expect(used.filter((value) => !known.has(value))).toEqual([]);
  });

  it("has all keys of Sprengstofferlaubnis and never more than the whole catalogue has", () => {
    const keysOf = (id: string) => administrativeServices.filter(({ ozgId }) => ozgId === id);
    expect(keysOf("10480").map(({ leikaKey }) => leikaKey)).toEqual(["99089007000000", "99089007001000"]);
    expect(ozgServices.find(({ ozgId }) => ozgId === "10480")?.leikaCount).toBe(2);
    expect(ozgServices.filter(({ ozgId, leikaCount }) => keysOf(ozgId).length > (leikaCount ?? 99))).toEqual([]);
  });
});

describe("Verteilschlüssel", () => {
  // exact decimal sums: five places, counted in units of 0.00001
  const units = (text: string) => {
    const [whole = "", fraction = ""] = text.split(".");
    return Number(whole) * 100_000 + Number(fraction.padEnd(5, "0"));
  };

  it.each(allocationKeySets.map((set) => [`${set.kind} ${set.year}`, set] as const))("%s is complete", (_name, set) => {
    expect(Object.keys(set.shares).sort()).toEqual(lands.map(({ code }) => code).sort());
    const total = sum(Object.values(set.shares).map(units));
    expect(total).toBe(set.kind === "koenigstein" ? 10_000_000 : 83_166_711 * 100_000);
    expect(set.source.length).toBeGreaterThan(10);
  });

  it("has Königstein 2014 to 2016 and inhabitants 2019", () => {
    expect(allocationKeySets.map(({ kind, year }) => `${kind} ${year}`)).toEqual([
      "koenigstein 2014",
      "koenigstein 2015",
      "koenigstein 2016",
      "inhabitants 2019",
    ]);
  });
});

describe("templates", () => {
  it("has the items of the Anschluss-Checkliste in four dimensions", () => {
    const count = (dimension: string) => checklist.filter((item) => item.dimension === dimension).length;
    expect(["organisation", "legal", "finance", "technical"].map(count)).toEqual([5, 6, 4, 11]);
    expect(unique(checklist.map(({ code }) => code))).toBe(true);
  });

  it("says where a requirement is only known to exist", () => {
    expect(unique(requirements.map(({ code }) => code))).toBe(true);
    expect(requirements.filter(({ level }) => level === "unknown").map(({ code }) => code)).toEqual([
      "F-002",
      "N-000",
      "A-000",
      "T-000",
      "O-000",
    ]);
    expect(requirements.every(({ source }) => source.length > 5)).toBe(true);
  });
});
