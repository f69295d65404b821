import { parse } from "csv-parse/sync";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import type { z } from "zod";
import {
  listShape,
  offeringDetailShape,
  offeringItemShape,
  ozgItemShape,
  problemShape,
  stateItemShape,
} from "~/features/offering/offering.api.forms";
import { downloadRule } from "~/platform/download-places.server";
import { readWorkbook } from "~/platform/workbook.server";
import { type AppProcess, startApp } from "./app-process";

let app: AppProcess;
beforeAll(async () => {
  app = await startApp({ DATABASE_URL: inject("postgresUrl"), DEMO: "1" });
});
afterAll(() => app.stop());

const get = (path: string) => fetch(new URL(path, app.url));

async function problemOf(path: string, status: number) {
  const response = await get(path);
  expect([path, response.status, response.headers.get("Content-Type")]).toEqual([
    path,
    status,
    "application/problem+json; charset=utf-8",
  ]);
  return problemShape.parse(await response.json());
}

/** All items of a list by its `next`, and the addresses on the way. */
async function walk<Item extends z.ZodType>(path: string, item: Item) {
  const items: z.output<Item>[] = [];
  const addresses: URL[] = [];
  let total = -1;
  for (let next: string | undefined = path; next !== undefined; ) {
    const page = listShape(item).parse(await (await get(next)).json());
    items.push(...(page.items as z.output<Item>[]));
    total = page.total;
    next = page.next?.slice(page.next.indexOf("/api/"));
    if (next !== undefined) addresses.push(new URL(next, app.url));
  }
  return { items, addresses, total };
}

const lists = ["/api/v1/offerings", "/api/v1/catalogue/ozg", "/api/v1/states"] as const;

describe.each(lists)("%s", (list) => {
  it.each([
    "gibtesnicht=1",
    "seite=2",
    "a=eins",
    "limit=0",
    "limit=101",
    "limit=zehn",
    "limit=",
    "cursor=%C3%A4",
    "cursor=bzE",
    "cursor=eDE",
  ])("refuses %s by name or takes it for what it says", async (query) => {
    const [name = ""] = query.split("=");
    // "o1": the second item
    if (query === "cursor=bzE") return expect((await get(`${list}?${query}`)).status).toBe(200);
    const { code, errors } = await problemOf(`${list}?${query}`, 400);
    expect(code).toBe("invalid_parameter");
    expect(errors?.map(({ parameter }) => parameter)).toEqual([name]);
  });

  it("is refused in the same form when nobody can read the question", async () => {
    expect(await problemOf(`${list}?cursor=%00`, 400)).toMatchObject({
      code: "refused",
      requestId: expect.any(String),
    });
  });

  it("answers at both ends of limit, and beyond the last item", async () => {
    const one = (await (await get(`${list}?limit=1`)).json()) as { items: unknown[]; next: string };
    expect(one.items).toHaveLength(1);
    expect(one.next).toContain("limit=1");
    expect((await get(`${list}?limit=100`)).status).toBe(200);
    const far = Buffer.from("o999999").toString("base64url");
    expect(await (await get(`${list}?cursor=${far}`)).json()).toMatchObject({ items: [], next: null });
  });
});

describe("walking all pages", () => {
  it("gives each entry once, and keeps every filter", async () => {
    const query =
      "q=antrag&land=NW&land=RP&land=NI&land=BY&land=HE&phase=live&phase=live_reusable&phase=pilot&sort=titel";
    for (const path of ["/api/v1/offerings?limit=7", `/api/v1/offerings?limit=2&${query}`]) {
      const { items, addresses, total } = await walk(path, offeringItemShape);
      expect(items).toHaveLength(total);
      expect(new Set(items.map(({ slug }) => slug)).size).toBe(total);
      const asked = [...new URL(path, app.url).searchParams];
      for (const { searchParams } of addresses) {
        searchParams.delete("cursor");
        expect([...searchParams]).toEqual(asked);
      }
    }
  });

  it("gives each OZG service once", async () => {
    const { items, total, addresses } = await walk("/api/v1/catalogue/ozg?limit=50", ozgItemShape);
    expect(items).toHaveLength(total);
    expect(addresses.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ ozgId }) => ozgId)).size).toBe(total);
  });
});

describe("the Länder", () => {
  it("are 16 and the Bund, each with as many entries as the list has of it; unchanged they are not sent again", async () => {
    const { items, total } = await walk("/api/v1/states?limit=5", stateItemShape);
    expect([items.length, total]).toEqual([17, 17]);
    const { items: entries } = await walk("/api/v1/offerings?limit=100", offeringItemShape);
    for (const { state, offerings } of items)
      expect([state, offerings]).toEqual([state, entries.filter((entry) => entry.state === state).length]);
    const etag = (await get("/api/v1/states")).headers.get("ETag") ?? "";
    const again = await fetch(`${app.url}/api/v1/states`, { headers: { "If-None-Match": etag } });
    expect([etag === "", again.status]).toEqual([false, 304]);
  });
});

describe("one entry", () => {
  it("answers as it is described, whichever it is", async () => {
    const { items } = await walk("/api/v1/offerings?limit=100", offeringItemShape);
    expect(items.length).toBeGreaterThan(10);
    for (const item of items) {
      const detail = offeringDetailShape.parse(await (await get(`/api/v1/offerings/${item.slug}`)).json());
      expect(detail).toMatchObject({ slug: item.slug, title: item.title, updatedAt: item.updatedAt });
      expect(detail.connected).toHaveLength(item.connections);
    }
  });

  it("is a problem when there is none, or when something else is asked", async () => {
    expect((await problemOf("/api/v1/offerings/gibt-es-nicht", 404)).code).toBe("not_found");
    const [first] = (await walk("/api/v1/offerings?limit=100", offeringItemShape)).items;
    expect((await problemOf(`/api/v1/offerings/${first?.slug}?felder=alle`, 400)).errors?.[0]?.parameter).toBe(
      "felder",
    );
  });

  it("stands in the description", async () => {
    expect(await (await get("/api/v1/openapi.json")).json()).toMatchObject({
      openapi: "3.1.0",
      paths: { "/api/v1/offerings/{slug}": { get: { operationId: "getOffering" } } },
    });
  });
});

describe("files of a list", () => {
  it.each([
    ["/angebote/export", "/api/v1/offerings", "?land=NI&land=NW"],
    ["/angebote/export", "/api/v1/offerings", ""],
    ["/katalog/export", "/api/v1/catalogue/ozg", "?themenfeld=umwelt"],
  ])("%s hold the whole result of %s%s", async (file, list, query) => {
    const { total } = (await (await get(list + query)).json()) as { total: number };
    const csv = await get(`${file}.csv${query}`);
    expect(csv.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(csv.headers.get("Content-Disposition")).toMatch(/^attachment; filename="[a-z]+-\d{4}-\d\d-\d\d\.csv"$/);
    const bytes = Buffer.from(await csv.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parse(bytes, { delimiter: ";", bom: true }) as string[][];
    expect(rows).toHaveLength(total + 1);
    const book = readWorkbook(new Uint8Array(await (await get(`${file}.xlsx${query}`)).arrayBuffer()));
    if (!book.ok) throw new Error(book.reason);
    expect(book.rows.map(({ cells: [first] }) => first)).toEqual(rows.map(([first]) => first?.replace(/^'/, "")));
  });

  it("answer HEAD with the headers alone", async () => {
    const response = await fetch(`${app.url}/angebote/export.xlsx`, { method: "HEAD" });
    expect([response.status, (await response.arrayBuffer()).byteLength]).toEqual([200, 0]);
  });
});

describe("a search that finds nothing", () => {
  it("says whom to tell, and leads nowhere that is not there", async () => {
    const page = await (await get("/angebote?q=xqzvwxqz")).text();
    expect(page).toContain("Sagen Sie es der OZG-Koordination");
    const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
    const paths = [...main.matchAll(/href="(\/[^"#]*)"/g)].map(([, path = ""]) => path.replaceAll("&amp;", "&"));
    expect(paths).toContain("/allianzen");
    for (const path of new Set(paths)) expect([path, (await get(path)).status]).toEqual([path, 200]);
  });
});

describe("a list that is taken as a file again and again", () => {
  it("makes its network wait: a page for people, JSON for scripts, and nothing else is slower", async () => {
    const file = "/angebote/export.csv?q=gibtesnichtundwirdesniegeben";
    const take = (accept: string) => fetch(app.url + file, { headers: { Accept: accept } });
    let response = await take("text/html");
    for (let taken = 0; taken <= downloadRule.free && response.ok; taken += 1) {
      await response.arrayBuffer();
      response = await take("text/html");
    }
    expect(response.status).toBe(429);
    expect(Number(response.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(response.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(await response.text()).toMatch(/<h1>Gerade zu viele Anfragen<\/h1><p>.* versuchen Sie es in/);
    const script = await take("application/json");
    expect([script.status, (await script.json()).code]).toEqual([429, "too_many"]);
    expect((await get("/angebote?q=antrag")).status).toBe(200);
  });

  it("answers people who follow a link to a file that is not there with a page", async () => {
    const response = await fetch(`${app.url}/angebote/gibt-es-nicht/publiccode.yml`, {
      headers: { Accept: "text/html" },
    });
    expect([response.status, response.headers.get("Content-Type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect(await response.text()).toContain("Dieses Angebot wurde nicht gefunden.");
  });
});

describe("a comparison", () => {
  it("shows its entries to everybody, names and hidden costs to nobody from outside, differences on demand", async () => {
    const { items } = await walk("/api/v1/offerings?limit=100", offeringItemShape);
    const chosen = items.slice(0, 4);
    const query = chosen.map(({ slug }) => `a=${slug}`).join("&");
    const page = await (await get(`/angebote/vergleich?${query}`)).text();
    for (const { slug } of chosen) expect(page).toContain(`href="/angebote/${slug}"`);
    const rows = (html: string) => html.split('<th scope="row"').length - 1;
    const short = await (await get(`/angebote/vergleich?${query}&nur=unterschiede`)).text();
    expect(rows(short)).toBeGreaterThan(0);
    expect(rows(short)).toBeLessThan(rows(page));
    expect(page).not.toMatch(/Vertretung (Dr\. )?[A-Z]/);
  });

  it.each(["", "?a=gibt-es-nicht", "?a=%3Cscript%3E&a=1"])("says what is missing for %s", async (query) => {
    const response = await get(`/angebote/vergleich${query}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("mindestens zwei Angebote");
  });
});
