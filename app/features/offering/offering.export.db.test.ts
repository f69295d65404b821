import { parse } from "csv-parse/sync";
import { expect, it } from "vitest";
import { ozgColumns } from "~/features/catalogue/catalogue.export.rules";
import { listOzgServices, readOzgServices } from "~/features/catalogue/catalogue.search.queries.server";
import { db } from "~/platform/db.server";
import { tableDownload } from "~/platform/download.server";
import { EXPORT_PORTION } from "~/platform/table-export";
import { readWorkbook } from "~/platform/workbook.server";
import { createOffering } from "~prisma/factories";
import { testDatabase } from "../../../tests/setup/database";
import { offeringColumns } from "./offering.export.rules";
import { readFilters } from "./offering.filters.forms";
import { readOfferings } from "./offering.search.queries.server";

await testDatabase({ reference: true });

const APP_URL = "https://marktplatz.example";
const titles = ["=HYPERLINK(1)", "Bauantrag; digital", "Waffenschein"];
for (const title of titles) await createOffering(db(), { title, stateCode: "NI", summary: "Kurz" });
await createOffering(db(), { title: "Geheimer Entwurf", stateCode: "NI", publication: "draft" });

const request = new Request(`${APP_URL}/angebote/export`);

function download(kind: "csv" | "xlsx", query: string) {
  const { filters } = readFilters(new URLSearchParams(query));
  return tableDownload(request, {
    kind,
    name: "angebote",
    columns: offeringColumns(APP_URL),
    portions: readOfferings(filters),
  });
}

const textOf = async (query: string) => (await download("csv", query)).text();
const cells = (text: string) => parse(text, { delimiter: ";", bom: true }) as string[][];

it("holds what the filters find, in their order, and no formula", async () => {
  const rows = cells(await textOf("sort=titel"));
  expect(rows.map(([title]) => title)).toEqual(["Titel", "'=HYPERLINK(1)", "Bauantrag; digital", "Waffenschein"]);
  expect(rows[3]?.at(-1)).toMatch(/^https:\/\/marktplatz\.example\/angebote\/waffenschein/);
  expect(cells(await textOf("q=Waffenschein")).map(([title]) => title)).toEqual(["Titel", "Waffenschein"]);
  expect(cells(await textOf("land=BY"))).toHaveLength(1);
});

it("is the same as a workbook, days as days", async () => {
  const book = readWorkbook(new Uint8Array(await (await download("xlsx", "sort=titel")).arrayBuffer()));
  if (!book.ok) throw new Error(book.reason);
  expect(book.rows.map(({ cells: [title] }) => title)).toEqual(["Titel", ...titles]);
  const published = book.rows[0]?.cells.indexOf("Veröffentlicht am") ?? -1;
  expect(book.rows[1]?.cells[published]).toMatch(/^\d{4}-\d\d-\d\d$/);
});

it("leaves nothing out and says nothing twice where portions meet", async () => {
  const numbers = Array.from({ length: EXPORT_PORTION * 2 }, (_, index) => String(30_000 + index));
  await db().ozgService.createMany({
    data: numbers.map((ozgId) => ({ ozgId, name: `Leistung ${ozgId}`, topicFieldSlug: "umwelt" })),
  });
  const question = { q: "", topicField: null };
  const { total } = await listOzgServices(question, { offset: 0, limit: 1 });
  expect(total).toBeGreaterThan(EXPORT_PORTION);
  const answer = await tableDownload(request, {
    kind: "csv",
    name: "leistungskatalog",
    columns: ozgColumns(APP_URL),
    portions: readOzgServices(question),
  });
  const ids = cells(await answer.text())
    .slice(1)
    .map(([id]) => id);
  expect(ids).toHaveLength(total);
  expect(new Set(ids).size).toBe(total);
});
