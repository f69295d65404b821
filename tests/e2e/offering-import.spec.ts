import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { sheetOf } from "../publiccode/workbook";
import { expect, expectAccessible, signIn, test } from "./fixtures";

const fixture = (name: string) => fileURLToPath(new URL(`../publiccode/${name}`, import.meta.url));
const writer = "sh-vertretung";

async function upload(page: Page, kind: string, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto("/angebote/import");
  await page.getByLabel("Was möchten Sie importieren?").selectOption({ label: kind });
  await page.getByLabel("Datei", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Prüfen" }).click();
}

test("Aus einer publiccode.yml wird ein Entwurf, und ein zweites Mal nicht", async ({ page }) => {
  await signIn(page, writer);
  await test.step("Bericht", async () => {
    await upload(page, "publiccode.yml", fixture("complete-0.7.yml"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bericht zum Import");
    const taken = page.getByRole("region", { name: /Das wird übernommen/ });
    await expect(taken.getByRole("row", { name: /Quelltext.*ahrensmoor\/wohnsitz\.git.*url.*5/ })).toBeVisible();
    const left = page.getByRole("region", { name: /Nicht übernommen/ });
    await expect(left.getByRole("row", { name: /description\.de\.features\[0\]/ })).toContainText(
      "Anmeldung mit dem Nutzerkonto",
    );
    await expectAccessible(page);
  });
  await test.step("Entwurf", async () => {
    await page.getByRole("button", { name: "Entwurf anlegen" }).click();
    await expect(page.getByText("Der Entwurf ist angelegt. Bitte ergänzen Sie ihn.")).toBeVisible();
    await expect(page).toHaveURL(/\/angebote\/wohnsitzanmeldung-online-sh\/bearbeiten$/);
  });
  await test.step("Noch einmal", async () => {
    await upload(page, "publiccode.yml", fixture("complete-0.7.yml"));
    await expect(page.getByText("Dieses Angebot gibt es in Ihrem Land schon")).toBeVisible();
    await expect(page.getByRole("button", { name: "Entwurf anlegen" })).toHaveCount(0);
    await page.getByRole("button", { name: "Datei verwerfen" }).click();
    await expect(page.getByText("Die Datei wurde verworfen. Es ist kein Entwurf entstanden.")).toBeVisible();
  });
});

test("Eingefügter Text mit Fehlern wird an jeder Stelle erklärt, auch ohne JavaScript", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await signIn(page, writer);
  await page.goto("/angebote/import");
  await page.getByLabel("Text der publiccode.yml").fill(await readFile(fixture("mistakes.yml"), "utf8"));
  await page.getByRole("button", { name: "Prüfen" }).click();
  await expect(page.getByText("Zeile 3, Spalte 1: uri: Der Schlüssel heißt „url“")).toBeVisible();
  await expect(page.getByText("Zeile 5, Spalte 1: colour: Diesen Schlüssel kennt der Standard nicht")).toBeVisible();
  await page.getByLabel("Themenfeld").selectOption({ label: "Querschnitt" });
  await page.getByRole("button", { name: "Trotz der Fehler als Entwurf anlegen" }).click();
  await expect(page.getByText("Der Entwurf ist angelegt.")).toBeVisible();
  await context.close();
});

test("Aus einer Excel-Tabelle werden Entwürfe, wenn sie keinen Fehler hat", async ({ page }) => {
  await signIn(page, writer);
  const sheet = (...rows: string[][]) => ({
    name: "angebote.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: sheetOf([["Titel", "Themenfeld", "Umsetzungsphase", "Farbe"], ...rows]),
  });
  await test.step("Ein Fehler verhindert alles", async () => {
    await upload(
      page,
      "Tabelle mit Angeboten",
      sheet(["Tabelle eins", "Umwelt", "Pilotierung", ""], ["Tabelle zwei", "Mars", "", ""]),
    );
    await expect(page.getByText("Zeile 3: Themenfeld: „Mars“ ist keines der 14 Themenfelder.")).toBeVisible();
    await expect(page.getByRole("button", { name: /Entw.* anlegen/ })).toHaveCount(0);
    await expectAccessible(page);
  });
  await test.step("Ohne Fehler entstehen alle", async () => {
    await upload(
      page,
      "Tabelle mit Angeboten",
      sheet(["Tabelle eins", "Umwelt", "Pilotierung", "rot"], ["Tabelle zwei", "Bildung", "", ""]),
    );
    await expect(page.getByText("Spalten, die nicht übernommen werden")).toBeVisible();
    await page.getByRole("button", { name: "2 Entwürfe anlegen" }).click();
    await expect(page.getByText("2 Entwürfe sind angelegt. Unten kommen Sie zu jedem.")).toBeVisible();
    await page.getByRole("link", { name: "ansehen Tabelle zwei" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Tabelle zwei");
  });
});

test("Der Import ist nur für Länder, nennt fehlende Angaben am Feld und hat eine Vorlage", async ({ page }) => {
  await signIn(page, "kommune@nw.example");
  expect((await page.goto("/angebote/import"))?.status()).toBe(403);
  await signIn(page, writer);
  await page.goto("/angebote/import");
  await page.getByRole("button", { name: "Prüfen" }).click();
  await expect(page.getByRole("alert")).toContainText(
    "Bitte wählen Sie eine Datei aus, oder fügen Sie ihren Text ein.",
  );
  await expectAccessible(page);
  await page.getByLabel("Datei", { exact: true }).setInputFiles({
    name: "gross.yml",
    mimeType: "application/yaml",
    buffer: Buffer.alloc(3 * 1024 * 1024, "a"),
  });
  await page.getByRole("button", { name: "Prüfen" }).click();
  await expect(page.getByRole("alert")).toContainText("Die Datei ist größer als 2 MB.");
  const template = await page.request.get("/angebote/import/vorlage.csv");
  expect(template.headers()["content-disposition"]).toContain("angebote-vorlage.csv");
  expect((await template.body()).toString("utf8")).toMatch(/^\uFEFFTitel;/);
});

test("Ein veröffentlichtes Angebot gibt seine publiccode.yml oder sagt, was fehlt", async ({ page }) => {
  await page.goto("/angebote/fundsachen-sn");
  await expect(page.getByRole("link", { name: "publiccode.yml" })).toHaveAttribute(
    "href",
    "/angebote/fundsachen-sn/publiccode.yml",
  );
  const answer = await page.request.get("/angebote/fundsachen-sn/publiccode.yml");
  expect(answer.status()).toBe(200);
  expect(answer.headers()["content-type"]).toBe("text/yaml; charset=utf-8");
  expect(await answer.text()).toContain('publiccodeYmlVersion: "0.7"');
  const known = { "If-None-Match": answer.headers()["etag"] ?? "" };
  expect((await page.request.get("/angebote/fundsachen-sn/publiccode.yml", { headers: known })).status()).toBe(304);
  const closed = await page.request.get("/angebote/hilfen-fuer-opfer-von-gewalttaten-nw/publiccode.yml");
  expect(closed.status()).toBe(409);
  expect(await closed.text()).toContain("- Quelltext (url): Es fehlt die öffentliche Adresse des Quelltexts.");
  expect((await page.request.get("/angebote/gibt-es-nicht/publiccode.yml")).status()).toBe(404);
});
