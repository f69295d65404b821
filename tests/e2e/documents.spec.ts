import { readFile, truncate, writeFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { smallPdf } from "../../prisma/factories/documents";
import { expect, expectAccessible, signIn, test } from "./fixtures";

/* Documents of an entry: brought in, renewed, released with the entry, read by whom they are for, taken out again. */

const entry = "/angebote/baumfaellgenehmigung-hh";
const step = `${entry}/bearbeiten/dokumente`;

const pdf = (name: string, text: string) => ({
  name,
  mimeType: "application/pdf",
  buffer: smallPdf(text, [text]),
});

/** A browser of somebody else; nobody is signed in. */
async function visitor(browser: Browser, baseURL: string | undefined, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, ...(baseURL ? { baseURL } : {}), locale: "de-DE" });
  return context.newPage();
}

async function fillIn(page: Page, title: string): Promise<void> {
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Art des Dokuments").selectOption({ label: "Datenschutz" });
}

/** What somebody gets who follows the link. */
async function download(page: Page, name: RegExp) {
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name }).click();
  const file = await waiting;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("Ein Dokument kommt dazu, bekommt eine neue Fassung und ist nach der Freigabe für alle da", async ({
  page,
  browser,
  baseURL,
}, testInfo) => {
  await signIn(page, "hh-vertretung");
  await test.step("Was etwas anderes ist, als es heißt, wird abgelehnt; die Angaben bleiben", async () => {
    await page.goto(step);
    await expectAccessible(page);
    await fillIn(page, "Vereinbarung zur Auftragsverarbeitung");
    await page.getByLabel("Öffentlich zeigen").check();
    const lie = { name: "vertrag.pdf", mimeType: "application/pdf", buffer: Buffer.from("<script>alert(1)</script>") };
    await page.getByLabel("Datei", { exact: false }).setInputFiles(lie);
    await page.getByRole("button", { name: "Hochladen", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("Datei: Dieses Format nehmen wir nicht an.");
    await expect(page.getByLabel("Titel")).toHaveValue("Vereinbarung zur Auftragsverarbeitung");
    await expect(page.getByLabel("Öffentlich zeigen")).toBeChecked();
    await expectAccessible(page);
  });
  await test.step("Eine zu große Datei wird gar nicht erst gesendet", async () => {
    const large = testInfo.outputPath("gross.pdf");
    await writeFile(large, "");
    await truncate(large, 15 * 1024 * 1024 + 1);
    await page.getByLabel("Datei", { exact: false }).setInputFiles(large);
    await page.getByRole("button", { name: "Hochladen", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("Die Datei ist größer als 15 MB.");
  });
  await test.step("Die richtige Datei", async () => {
    await page.getByLabel("Datei", { exact: false }).setInputFiles(pdf("avv-entwurf.pdf", "Erste Fassung"));
    await page.getByRole("button", { name: "Hochladen", exact: true }).click();
    await expect(page.getByText("„Vereinbarung zur Auftragsverarbeitung“ ist hinzugefügt.")).toBeVisible();
    await expect(page.getByLabel("Titel")).toHaveValue("");
    await expect(page.getByRole("heading", { name: "3 von höchstens 30 Dokumenten" })).toBeVisible();
  });
  await test.step("Eine neue Fassung, die bisherige bleibt", async () => {
    await page.getByRole("link", { name: "Ändern oder neue Fassung (Vereinbarung zur Auftragsverarbeitung)" }).click();
    await expect(page.getByLabel("Titel")).toHaveValue("Vereinbarung zur Auftragsverarbeitung");
    await page.getByLabel("Gültig bis (freiwillig)").fill("2035-12-31");
    await page.getByLabel("Anmerkung (freiwillig)").fill("Mit der Anlage zu Unterauftragnehmern");
    await page.getByLabel("Neue Datei (freiwillig)").setInputFiles(pdf("avv.pdf", "Zweite Fassung"));
    await page.getByRole("button", { name: "Speichern" }).click();
    await expect(page.getByText("„Vereinbarung zur Auftragsverarbeitung“ ist gespeichert.")).toBeVisible();
    const row = page.getByRole("listitem").filter({ hasText: "Vereinbarung zur Auftragsverarbeitung" });
    await expect(row).toContainText("Fassung 2");
    await expect(row).toContainText("gültig bis 31.12.2035");
    await page.getByRole("link", { name: "Ändern oder neue Fassung (Vereinbarung zur Auftragsverarbeitung)" }).click();
    await expect(page.getByRole("heading", { name: "Frühere Fassungen" })).toBeVisible();
    await expectAccessible(page);
  });
  const anybody = await visitor(browser, baseURL);
  const title = /^Vereinbarung zur Auftragsverarbeitung \(PDF-Dokument, 1 KB\)/;
  await test.step("Vor der Freigabe weiß niemand davon", async () => {
    await page.goto(step);
    const draft = await page.getByRole("link", { name: title }).getAttribute("href");
    expect((await anybody.request.get(draft ?? "")).status()).toBe(404);
    await anybody.goto(entry);
    await expect(anybody.getByText("Vereinbarung zur Auftragsverarbeitung")).toHaveCount(0);
  });
  await test.step("Eingereicht und freigegeben", async () => {
    await page.goto(`${entry}/bearbeiten`);
    await expect(page.getByText("muss freigegeben werden, weil sich geändert hat: Dokumente")).toBeVisible();
    await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
    await expect(page.getByText("Die Fassung ist zur Freigabe eingereicht.")).toBeVisible();
    const coordinator = await visitor(browser, baseURL);
    await coordinator.goto("/");
    await signIn(coordinator, "hh-koordination");
    await coordinator.goto(`${entry}/freigabe`);
    await expect(coordinator.locator("ins")).toContainText("Vereinbarung zur Auftragsverarbeitung: Datenschutz");
    expect((await download(coordinator, title)).bytes.toString("latin1")).toContain("Zweite Fassung");
    await coordinator.getByRole("button", { name: "Veröffentlichen" }).click();
    await expect(coordinator.getByText("Das Angebot ist veröffentlicht.")).toBeVisible();
    await coordinator.context().close();
  });
  await test.step("Alle können es herunterladen, die IT-Sicherheitserklärung nur Registrierte", async () => {
    await anybody.goto(entry);
    const file = await download(anybody, title);
    expect(file.name).toBe("avv.pdf");
    expect(file.bytes.equals(smallPdf("Zweite Fassung", ["Zweite Fassung"]))).toBe(true);
    await expect(anybody.getByText("Weitere Dokumente sehen Registrierte.")).toBeVisible();
    expect(await anybody.content()).not.toContain("Prüfbericht");
    await expectAccessible(anybody);
    await page.goto(entry);
    await expect(page.getByRole("link", { name: /^IT-Sicherheitserklärung mit Prüfbericht/ })).toBeVisible();
    const { documents } = (await (await anybody.request.get("/api/v1/offerings/baumfaellgenehmigung-hh")).json()) as {
      documents: { title: string; url: string }[];
    };
    expect(documents.map((one) => one.title).sort()).toEqual([
      "Muster der Verwaltungsvereinbarung zur Nachnutzung",
      "Vereinbarung zur Auftragsverarbeitung",
    ]);
    await anybody.context().close();
  });
  await test.step("Entfernt: die veröffentlichte Fassung behält es", async () => {
    await page.goto(step);
    await page.getByRole("link", { name: "Entfernen (Vereinbarung zur Auftragsverarbeitung)" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Entfernen" }).click();
    await expect(page.getByText("Das Dokument ist entfernt.")).toBeVisible();
    await expect(page.getByRole("heading", { name: "2 von höchstens 30 Dokumenten" })).toBeVisible();
    await page.goto(entry);
    await expect(page.getByRole("link", { name: title })).toBeVisible();
  });
});

test("Auch ohne JavaScript: hochladen, berichtigen, ändern, entfernen", async ({ browser, baseURL }) => {
  const page = await visitor(browser, baseURL, false);
  await page.goto("/");
  await signIn(page, "he-vertretung");
  await page.goto("/angebote/fuehrerschein-umtauschen-he/bearbeiten/dokumente");
  await fillIn(page, "Beschreibung ohne Skript");
  await page.getByLabel("Datei", { exact: false }).setInputFiles({ ...pdf("a.docx", "Name passt nicht") });
  await page.getByRole("button", { name: "Hochladen" }).click();
  await expect(page.getByRole("alert")).toContainText("Name und Inhalt der Datei passen nicht zusammen");
  await expect(page.getByLabel("Titel")).toHaveValue("Beschreibung ohne Skript");
  await expect(page.getByLabel("Art des Dokuments")).toHaveValue("data_protection");
  await page.getByLabel("Datei", { exact: false }).setInputFiles(pdf("a.pdf", "Jetzt passt er"));
  await page.getByRole("button", { name: "Hochladen" }).click();
  await expect(page.getByText("„Beschreibung ohne Skript“ ist hinzugefügt.")).toBeVisible();
  await page.getByRole("link", { name: "Ändern oder neue Fassung (Beschreibung ohne Skript)" }).click();
  await page.getByLabel("Titel").fill("Beschreibung, umbenannt");
  await page.getByRole("button", { name: "Speichern" }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Beschreibung, umbenannt" });
  await expect(row).toContainText("Fassung 1");
  await page.getByRole("link", { name: "Entfernen (Beschreibung, umbenannt)" }).click();
  await page.getByRole("button", { name: "Entfernen" }).click();
  await expect(page.getByText("Das Dokument ist entfernt.")).toBeVisible();
  await expect(page.getByText("Beschreibung, umbenannt")).toHaveCount(0);
  await page.context().close();
});
