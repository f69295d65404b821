import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "./fixtures";

const operator = "betrieb@fitko.example";
const decisions = fileURLToPath(new URL("../catalogue/files/decisions.csv", import.meta.url));

async function upload(page: Page, kind: string, file: string | { name: string; mimeType: string; buffer: Buffer }) {
  await page.goto("/betrieb/importe");
  await page.getByLabel("Was enthält die Datei?").selectOption({ label: kind });
  await page.getByLabel("CSV-Datei").setInputFiles(file);
  await page.getByLabel("Stand der Daten").fill("2024-06-01");
  await page.getByRole("button", { name: "Hochladen und prüfen" }).click();
}

const csv = (text: string) => ({ name: "datei.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test("Betrieb prüft eine Datei, übernimmt sie und findet sie im Verlauf, auch ohne JavaScript", async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page, operator);
  await test.step("Vorschau", async () => {
    await upload(page, "Beschlüsse des IT-Planungsrats", decisions);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Vorschau: Beschlüsse des IT-Planungsrats");
    await expect(page.getByText("4 Zeilen in der Datei: 4 neu, 0 geändert, 0 entfallen, 0 unverändert.")).toBeVisible();
    await expect(page.getByText("Beschluss 2021/24 Kosten der Nachnutzung von EfA-Leistungen")).toBeVisible();
    await expectAccessible(page);
  });
  await test.step("Übernehmen", async () => {
    await page.getByRole("button", { name: "Jetzt übernehmen" }).click();
    await expect(page.getByText("Übernommen: 4 neu, 0 geändert, 0 entfallen, 0 unverändert.")).toBeVisible();
    await expect(page.getByText("01.06.2024")).toBeVisible();
    await expectAccessible(page);
  });
  await test.step("Noch einmal, ohne JavaScript: nichts ändert sich", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
    const plain = await context.newPage();
    await signIn(plain, operator);
    await upload(plain, "Beschlüsse des IT-Planungsrats", decisions);
    await expect(plain.getByText("0 neu, 0 geändert, 0 entfallen, 4 unverändert")).toBeVisible();
    await plain.getByRole("button", { name: "Jetzt übernehmen" }).click();
    await expect(plain.getByText("Übernommen: 0 neu, 0 geändert, 0 entfallen, 4 unverändert.")).toBeVisible();
    await context.close();
  });
  await test.step("Verlauf", async () => {
    await page.goto("/betrieb/importe");
    const rows = page.getByRole("row").filter({ hasText: "Beschlüsse des IT-Planungsrats" });
    await expect(rows).toHaveCount(2);
    await expect(rows.last()).toContainText("4 neu");
  });
});

test("Eine fehlerhafte Datei wird Zeile für Zeile erklärt und kann nur verworfen werden", async ({ page }) => {
  await signIn(page, operator);
  await upload(page, "OZG-Leistungen", csv("ozg_id;name;themenfeld\n10001;A;Mars\n1;B;Umwelt\n"));
  await expect(page.getByText("Die Datei wird nicht übernommen: 2 Fehler")).toBeVisible();
  await expect(page.getByText("Zeile 2: „Mars“ ist keines der 14 Themenfelder.")).toBeVisible();
  await expect(page.getByText("Zeile 3: „1“ ist ungültig")).toBeVisible();
  await expect(page.getByRole("button", { name: "Jetzt übernehmen" })).toHaveCount(0);
  await expectAccessible(page);
  const address = page.url();
  await page.getByRole("button", { name: "Datei verwerfen" }).click();
  await expect(page.getByText("Die Datei wurde verworfen. Am Katalog wurde nichts geändert.")).toBeVisible();
  expect((await page.goto(address))?.status()).toBe(404);
});

test("Fehlende Angaben stehen am Feld und in der Übersicht, das Datum bleibt stehen", async ({ page }) => {
  await signIn(page, operator);
  await page.goto("/betrieb/importe");
  await page.getByLabel("Stand der Daten").fill("2024-06-01");
  await page.getByRole("button", { name: "Hochladen und prüfen" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie, was die Datei enthält.");
  await expect(page.getByRole("alert")).toContainText("CSV-Datei: Bitte wählen Sie eine Datei aus.");
  await expect(page.getByLabel("Stand der Daten")).toHaveValue("2024-06-01");
  await expectAccessible(page);
});

test("Hochladen darf nur der Betrieb, und nicht zu viel", async ({ page }) => {
  await page.goto("/");
  const { origin } = new URL(page.url());
  const send = async (buffer: Buffer) =>
    (
      await page.request.post("/betrieb/importe?index", {
        multipart: { kind: "ozg", file: { name: "a.csv", mimeType: "text/csv", buffer } },
        headers: { Origin: origin },
        maxRedirects: 0,
      })
    ).status();
  const small = await readFile(decisions);
  expect(await send(small)).toBe(302);
  await signIn(page, "nw-koordination");
  expect(await send(small)).toBe(403);
  await signIn(page, operator);
  expect(await send(Buffer.alloc(21 * 1024 * 1024, "a"))).toBe(413);
});
