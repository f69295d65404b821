import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type AppProcess, createDatabase, startApp } from "./app-process";

/** Documents of an entry over the door of the real server: what everybody gets, and what nobody learns of the others. */

const entry = "/angebote/baumfaellgenehmigung-hh";
/** of a document that registered people see */
const TITLE = "Prüfbericht";

let app: AppProcess;
let own: string;
let foreign: string;

async function signIn(account: string): Promise<string> {
  const response = await fetch(`${app.url}/anmelden`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: app.url },
    body: new URLSearchParams({
      email: `${account}@${account.slice(0, 2)}.example`,
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
const textOf = async (path: string, as = "") => (await get(path, as)).text();
const addressesIn = (html: string) => [...new Set(html.match(/\/angebote\/[\w-]+\/dokumente\/[0-9a-f-]{36}/g) ?? [])];

beforeAll(async () => {
  app = await startApp({ DATABASE_URL: await createDatabase(inject("postgresUrl")), DEMO: "1" });
  own = await signIn("hh-vertretung");
  foreign = await signIn("by-vertretung");
});
afterAll(() => app.stop());

test("titles of documents that are not public stand nowhere where everybody reads", async () => {
  expect(await textOf(entry, foreign)).toContain(TITLE);
  const today = new Date().toISOString().slice(0, 10);
  for (const path of [
    entry,
    `${entry}.data`,
    `${entry}?stand=${today}`,
    `${entry}/steckbrief`,
    `${entry}/steckbrief.data`,
    `${entry}/unterschiede`,
    `${entry}/unterschiede.data`,
    `${entry}/aenderungen`,
    `${entry}/aenderungen.atom`,
    `${entry}/publiccode.yml`,
    `/angebote/vergleich?a=baumfaellgenehmigung-hh&a=fuehrerschein-umtauschen-he`,
    `/angebote/vergleich.data?a=baumfaellgenehmigung-hh&a=fuehrerschein-umtauschen-he`,
    `/angebote?q=${encodeURIComponent(TITLE)}`,
    `/angebote.data?q=baum`,
    "/angebote/export.csv",
    "/api/v1/offerings/baumfaellgenehmigung-hh",
    `/api/v1/offerings?q=baum`,
  ]) {
    const text = await textOf(path);
    // the search page repeats what was asked for
    const answer = path.includes("?q=Pr") ? text.replaceAll(TITLE, "").concat(addressesIn(text).join()) : text;
    expect(answer, path).not.toContain(TITLE);
    expect(answer, path).not.toContain("it-sicherheitserklaerung");
  }
  // a paper is passed on, also by people who are signed in
  expect(await textOf(`${entry}/steckbrief`, own)).not.toContain(TITLE);
  expect(await textOf("/api/v1/offerings/baumfaellgenehmigung-hh", own)).not.toContain(TITLE);
});

test("the interface names public documents with what a program needs to fetch and check them", async () => {
  const { documents } = (await (await get("/api/v1/offerings/baumfaellgenehmigung-hh")).json()) as {
    documents: { title: string; url: string; sha256: string; size: number; mediaType: string }[];
  };
  expect(documents.map(({ title }) => title)).toEqual(["Muster der Verwaltungsvereinbarung zur Nachnutzung"]);
  const [document] = documents;
  const response = await get(new URL(document?.url ?? "").pathname);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.headers.get("content-type")).toBe(document?.mediaType);
  expect(bytes.length).toBe(document?.size);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(document?.sha256);
});

test("a file is a download that no browser takes for a page, and is for whom its document is for", async () => {
  const [open = "", ...more] = addressesIn(await textOf(entry));
  expect(more).toEqual([]);
  const closed = addressesIn(await textOf(entry, foreign)).find((path) => path !== open) ?? "";
  const file = await get(open);
  expect(file.status).toBe(200);
  expect(file.headers.get("content-disposition")).toMatch(/^attachment; filename="verwaltungsvereinbarung-muster.pdf"/);
  expect(file.headers.get("x-content-type-options")).toBe("nosniff");
  expect(file.headers.get("content-security-policy")).toContain("sandbox");
  expect((await get(closed, foreign)).status).toBe(200);
  const refused = await get(closed);
  expect(refused.status).toBe(404);
  expect(await refused.text()).not.toContain(TITLE);
  const id = open.split("/").at(-1);
  for (const path of [
    `/angebote/fuehrerschein-umtauschen-he/dokumente/${id}`,
    `/angebote/gibt-es-nicht/dokumente/${id}`,
    `${entry}/dokumente/00000000-0000-4000-8000-000000000000`,
    `${entry}/dokumente/1`,
    `${entry}/dokumente/${id}.pdf`,
  ])
    expect((await get(path, own)).status, path).toBe(404);
});

test("a form with a file is taken from the own Land only, before anything of it is read", async () => {
  const send = (path: string, as: string) => {
    const body = new FormData();
    body.set("title", "Fremd");
    body.set("kind", "other");
    body.set("file", new Blob(["%PDF-1.7"]), "fremd.pdf");
    return fetch(`${app.url}${path}`, {
      method: "POST",
      redirect: "manual",
      headers: { Cookie: as, Origin: app.url },
      body,
    });
  };
  for (const path of [`${entry}/bearbeiten/dokumente`, `${entry}/bearbeiten/dokumente/hochladen`]) {
    expect((await send(path, foreign)).status).toBe(404);
    expect((await send(path, "")).status).toBe(302);
    expect((await send(path, own)).status).toBe(422);
  }
  const answer = await send(`${entry}/bearbeiten/dokumente/hochladen`, own);
  expect(await answer.json()).toMatchObject({ reply: { error: { file: [expect.any(String)] } } });
});
