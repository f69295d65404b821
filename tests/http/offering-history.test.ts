import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { xmlTokens } from "~/platform/xml-tokens";
import { type AppProcess, createDatabase, startApp } from "./app-process";

/** The history of an entry, its confirmation and its end, over the door of the real server. */

interface Item {
  readonly slug: string;
  readonly title: string;
  readonly state: string;
}

let app: AppProcess;
let entry: Item;
let other: Item;
let cookie: string;
let foreignCookie: string;

async function signIn(state: string): Promise<string> {
  const land = state.toLowerCase();
  const response = await fetch(`${app.url}/anmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: app.url },
    body: new URLSearchParams({
      email: `${land}-koordination@${land}.example`,
      password: "Nachnutzung-Demo-2026",
      formular: "anmelden",
    }),
  });
  expect(response.status).toBeLessThan(400);
  return response.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

const get = (path: string, as = "") => fetch(`${app.url}${path}`, { headers: { Cookie: as }, redirect: "manual" });
const post = (path: string, fields: Record<string, string>, as: string) =>
  fetch(`${app.url}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: as, Origin: app.url },
    body: new URLSearchParams(fields),
  });

beforeAll(async () => {
  app = await startApp({ DATABASE_URL: await createDatabase(inject("postgresUrl")), DEMO: "1" });
  const { items } = (await (await get("/api/v1/offerings?limit=50")).json()) as { items: Item[] };
  const lands = items.filter(({ state }) => /^[A-Z]{2}$/.test(state));
  const [first] = lands;
  const second = lands.find(({ state }) => state !== first?.state);
  if (!first || !second) throw new Error("The demo data have entries of two Länder.");
  [entry, other] = [first, second];
  cookie = await signIn(entry.state);
  foreignCookie = await signIn(other.state);
});
afterAll(() => app.stop());

const berlinDay = (moment: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(moment);
const germanDay = (day: string) => day.split("-").reverse().join(".");
const page = (path = "") => `/angebote/${entry.slug}${path}`;

test("an entry is shown as it was on a day, and says so where it did not exist yet", async () => {
  const early = await get(page("?stand=2000-01-02"));
  expect(early.status).toBe(404);
  expect(await early.text()).toContain("war dieses Angebot noch nicht veröffentlicht");
  const late = await get(page(`?stand=${berlinDay(new Date())}`));
  expect(late.status).toBe(200);
  const text = await late.text();
  expect(text).toContain(`Stand vom ${germanDay(berlinDay(new Date()))}`);
  expect(text).toContain("Heutigen Stand zeigen");
  for (const wrong of ["?stand=gestern", "?stand=", "?stand=2026-02-30", "?stand=2099-12-30", "?stand=__proto__"]) {
    const plain = await get(page(wrong));
    expect(plain.status).toBe(200);
    expect(await plain.text()).not.toContain("Stand vom");
  }
});

test("the change log leads to its feed, and the feed is Atom with ids that stay", async () => {
  for (const path of [page(), page("/aenderungen")])
    expect(await (await get(path)).text()).toMatch(
      new RegExp(`<link[^>]+type="application/atom\\+xml"[^>]+href="/angebote/${entry.slug}/aenderungen.atom"`),
    );
  const response = await get(page("/aenderungen.atom"));
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
  const xml = await response.text();
  const names = [...xmlTokens(xml)].flatMap((token) => (token.kind === "open" ? token.name : []));
  for (const name of ["feed", "id", "updated", "author", "entry", "summary"]) expect(names).toContain(name);
  const ids = [...xml.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => /^tag:[^,]+,\d{4}-\d\d-\d\d:angebote\/[0-9a-f-]{36}/.test(id ?? ""))).toBe(true);
  expect(xml).toContain(`<link rel="self" type="application/atom+xml"`);
  expect(await (await get(page("/aenderungen.atom"))).text()).toBe(xml);
});

test("two published revisions can be compared, and only those", async () => {
  expect((await get(page("/unterschiede"))).status).toBe(200);
  expect((await get(page("/unterschiede?von=x&bis=__proto__"))).status).toBe(200);
  expect((await get(page("/unterschiede?von=1&bis=999"))).status).toBe(404);
  for (const path of ["/aenderungen", "/aenderungen.atom", "/unterschiede"])
    expect((await get(`/angebote/gibt-es-nicht${path}`)).status).toBe(404);
});

test("confirming is one click of the own Land, by a form and never by a link", async () => {
  const question = await get(page("/bestaetigen"), cookie);
  expect(question.status).toBe(200);
  const number = /name="number" value="(\d+)"/.exec(await question.text())?.[1] ?? "";
  expect((await get(page("/bestaetigen"), foreignCookie)).status).toBe(404);
  expect((await post(page("/bestaetigen"), { number }, foreignCookie)).status).toBe(404);
  expect((await post(page("/bestaetigen"), { number: "999" }, cookie)).status).toBe(409);
  expect((await post(page("/bestaetigen"), { number }, cookie)).status).toBe(303);
});

test("retiring asks once more, then the entry says so, and the search does not find it any more", async () => {
  const before = new Date();
  const retiredOn = berlinDay(new Date(before.getTime() - 86_400_000));
  const fields = { reason: "Der Dienst wird abgeschaltet.", retiredOn, successor: `/angebote/${other.slug}` };
  expect((await get(page("/zurueckziehen"), foreignCookie)).status).toBe(404);
  expect((await post(page("/zurueckziehen"), { ...fields, confirms: "on" }, foreignCookie)).status).toBe(404);
  const { successor: _chosen, ...typed } = fields;
  const search = await post(page("/zurueckziehen"), { ...typed, find: other.title, suche: "1" }, cookie);
  expect(await search.text()).toContain(`value="${other.slug}"`);
  expect((await post(page("/zurueckziehen"), { ...typed, find: other.title, confirms: "on" }, cookie)).status).toBe(
    422,
  );
  const asked = await post(page("/zurueckziehen"), fields, cookie);
  expect(asked.status).toBe(422);
  expect(await asked.text()).toContain("Bitte bestätigen Sie, dass Sie das Angebot endgültig zurückziehen.");
  expect((await get(page())).status).toBe(200);
  expect(await (await get(page())).text()).not.toContain("Zurückgezogen zum");
  expect((await post(page("/zurueckziehen"), { ...fields, confirms: "on" }, cookie)).status).toBe(303);
  const retired = await (await get(page())).text();
  expect(retired).toContain("Zurückgezogen zum");
  expect(retired).toContain(`href="/angebote/${other.slug}"`);
  const feed = await (await get(page("/aenderungen.atom"))).text();
  const [, first = ""] = feed.split("<entry>");
  expect(first).toContain("Der Dienst wird abgeschaltet.");
  expect(first).toContain(`Zurückgezogen zum ${germanDay(retiredOn)}`);
  // the day lies in the past, the news does not
  expect(new Date(/<updated>(.*)<\/updated>/.exec(first)?.[1] ?? 0).getTime()).toBeGreaterThanOrEqual(before.getTime());
  const { items } = (await (await get("/api/v1/offerings?limit=100")).json()) as { items: Item[] };
  expect(items.map(({ slug }) => slug)).not.toContain(entry.slug);
});
