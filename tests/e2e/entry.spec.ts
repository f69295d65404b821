import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, signIn, test } from "./fixtures";

/* Writing an entry: lists without JavaScript, a draft that saves itself, two people in one step. */

const saveAndOverview = "Speichern und zur Übersicht";

/** A new draft of the person's Land. @returns the address of its task list */
async function startDraft(page: Page, title: string): Promise<string> {
  await page.goto("/angebote/neu?ohne=katalog");
  await page.getByLabel("Titel").fill(title);
  await page.getByLabel("Themenfeld").selectOption({ label: "Umwelt" });
  await page.getByRole("button", { name: "Entwurf anlegen" }).click();
  await expect(page.getByText("Der Entwurf ist angelegt.")).toBeVisible();
  return new URL(page.url()).pathname;
}

async function colleague(
  browser: Browser,
  { javaScriptEnabled, origin }: { javaScriptEnabled: boolean; origin: string },
) {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: origin, locale: "de-DE" });
  return context.newPage();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });
    const word = javaScriptEnabled ? "Skript" : "Papier";

    test("Zeilen einer Liste kommen hinzu, gehen weg und verlieren nichts", async ({ page }) => {
      await signIn(page, javaScriptEnabled ? "rp-vertretung" : "hh-vertretung");
      const tasks = await startDraft(page, `Angebot mit Kontakten ${word}`);
      await page.goto(`${tasks}/beteiligte`);
      const first = page.getByRole("group", { name: "Kontakt 1", exact: true });
      await first.getByLabel("Rolle").selectOption({ label: "Technik" });
      await first.getByLabel("Name").fill("Erika Beispiel");
      await page.getByRole("button", { name: "Weiterer Kontakt" }).click();
      await expect(first.getByLabel("Name")).toHaveValue("Erika Beispiel");
      const second = page.getByRole("group", { name: "Kontakt 2", exact: true });
      await second.getByLabel("Rolle").selectOption({ label: "Recht und Verträge" });
      await second.getByLabel("Funktionspostfach").fill("recht@rp.example");
      await page.getByRole("button", { name: saveAndOverview }).click();
      // the first one lacks its mailbox: said at its field, nothing typed is lost
      await expect(page.getByRole("alert")).toContainText("Kontakt 1: Funktionspostfach");
      await expect(second.getByLabel("Funktionspostfach")).toHaveValue("recht@rp.example");
      await first.getByLabel("Funktionspostfach").fill("technik@rp.example");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: saveAndOverview }).click();
      await expect(page.getByText("„Wer dahintersteht“ ist gespeichert.")).toBeVisible();
      await page.goto(`${tasks}/beteiligte`);
      await page.getByLabel("Kontakt 1 entfernen").check();
      await page.getByRole("button", { name: saveAndOverview }).click();
      await expect(page.getByText("„Wer dahintersteht“ ist gespeichert.")).toBeVisible();
      await page.goto(`${tasks}/beteiligte`);
      await expect(first.getByLabel("Funktionspostfach")).toHaveValue("recht@rp.example");
    });

    test("Kosten stehen in Euro, wie man sie schreibt", async ({ page }) => {
      await signIn(page, javaScriptEnabled ? "by-vertretung" : "bw-vertretung");
      const tasks = await startDraft(page, `Angebot mit Kosten ${word}`);
      await page.goto(`${tasks}/kosten`);
      await page.getByLabel("Jahr", { exact: true }).fill("2027");
      const cell = page.getByLabel(/Jahr 1, A: .* erwartete Nutzung/);
      await cell.fill("12500.50");
      await page.getByRole("button", { name: saveAndOverview }).click();
      await expect(page.getByRole("alert")).toContainText("zum Beispiel 12.500 oder 12.500,50");
      await cell.fill("12.500,50 €");
      await page.getByRole("button", { name: saveAndOverview }).click();
      await expect(page.getByText("Zu den Kosten gehört ein Verteilschlüssel")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.goto(`${tasks}/kosten`);
      await expect(cell).toHaveValue("12.500,50");
      if (javaScriptEnabled) await expectAccessible(page);
    });

    test("zwei Personen in einem Schritt: beide Fassungen nebeneinander, je Angabe wird gewählt", async ({
      page,
      browser,
    }) => {
      await signIn(page, javaScriptEnabled ? "nw-vertretung" : "sh-vertretung");
      const tasks = await startDraft(page, `Angebot zu zweit ${word}`);
      const other = await colleague(browser, { javaScriptEnabled, origin: new URL(page.url()).origin });
      await signIn(other, javaScriptEnabled ? "nw-koordination" : "sh-koordination");
      await other.goto(`${tasks}/grunddaten`);
      await page.goto(`${tasks}/grunddaten`);
      await page.getByLabel("Titel").fill(`Angebot der ersten ${word}`);
      await page.getByLabel("Kurzbeschreibung").fill("Von der ersten Person.");
      await page.getByRole("button", { name: saveAndOverview }).click();
      await expect(page.getByText("„Worum es geht“ ist gespeichert.")).toBeVisible();

      await other.getByLabel("Titel").fill(`Angebot der zweiten ${word}`);
      await other.getByLabel("Beschreibung", { exact: true }).fill("Von der zweiten Person.");
      await other.getByRole("button", { name: saveAndOverview }).click();
      await expect(other.getByRole("heading", { name: "Zwei Fassungen nebeneinander" })).toBeVisible();
      const title = other.getByRole("group", { name: "Titel" });
      await expect(title).toContainText(`Angebot der ersten ${word}`);
      await expect(title).toContainText(`Angebot der zweiten ${word}`);
      await expect(other.getByLabel("Beschreibung", { exact: true })).toHaveValue("Von der zweiten Person.");
      if (javaScriptEnabled) await expectAccessible(other);
      await other.getByRole("group", { name: "Kurzbeschreibung" }).getByLabel("Inzwischen gespeichert").check();
      await other.getByRole("button", { name: saveAndOverview }).click();
      await expect(other.getByText("„Worum es geht“ ist gespeichert.")).toBeVisible();
      await page.goto(`${tasks}/grunddaten`);
      await expect(page.getByLabel("Titel")).toHaveValue(`Angebot der zweiten ${word}`);
      await expect(page.getByLabel("Kurzbeschreibung")).toHaveValue("Von der ersten Person.");
      await expect(page.getByLabel("Beschreibung", { exact: true })).toHaveValue("Von der zweiten Person.");
      await other.context().close();
    });

    test("zwei Personen in zwei Schritten stören sich nicht", async ({ page, browser }) => {
      await signIn(page, javaScriptEnabled ? "mv-vertretung" : "sn-vertretung");
      const tasks = await startDraft(page, `Angebot in zwei Schritten ${word}`);
      const other = await colleague(browser, { javaScriptEnabled, origin: new URL(page.url()).origin });
      await signIn(other, javaScriptEnabled ? "mv-koordination" : "sn-koordination");
      await other.goto(`${tasks}/technik`);
      await page.goto(`${tasks}/grunddaten`);
      await page.getByLabel("Kurzbeschreibung").fill("Von der ersten Person.");
      await page.getByRole("button", { name: saveAndOverview }).click();
      await expect(page.getByText("„Worum es geht“ ist gespeichert.")).toBeVisible();
      await other.getByLabel("Datenaustauschstandard").fill("XBau 2.3");
      await other.getByRole("button", { name: saveAndOverview }).click();
      await expect(other.getByText("„Technik“ ist gespeichert.")).toBeVisible();
      await page.goto(`${tasks}/grunddaten`);
      await expect(page.getByLabel("Kurzbeschreibung")).toHaveValue("Von der ersten Person.");
      await other.context().close();
    });
  });
}

test("ein Entwurf speichert sich selbst und geht nicht verloren", async ({ page }) => {
  await signIn(page, "st-vertretung");
  const tasks = await startDraft(page, "Angebot, das sich selbst speichert");
  await page.goto(`${tasks}/grunddaten`);
  await page.getByLabel("Kurzbeschreibung").pressSequentially("Getippt und nicht gespeichert.");
  await expect(page.getByText(/^Gespeichert um \d\d:\d\d$/)).toBeVisible();
  await page.getByLabel("Beschreibung", { exact: true }).fill("Auch das hier.");
  await page.getByLabel("Titel").focus();
  await expect(page.getByText("Wird gespeichert …").or(page.getByText(/^Gespeichert um/))).toBeVisible();
  // a save by the button right after one of its own is no conflict with itself
  await page.getByLabel("Titel").fill("Angebot, das sich selbst gespeichert hat");
  await page.getByRole("button", { name: "Speichern und weiter" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Wer dahintersteht" })).toBeVisible();
  await page.goto(`${tasks}/grunddaten`);
  await expect(page.getByLabel("Titel")).toHaveValue("Angebot, das sich selbst gespeichert hat");
  await expect(page.getByLabel("Kurzbeschreibung")).toHaveValue("Getippt und nicht gespeichert.");
  await expect(page.getByLabel("Beschreibung", { exact: true })).toHaveValue("Auch das hier.");
});

test("wer Ungespeichertes verlässt, wird gefragt", async ({ page }) => {
  await signIn(page, "th-vertretung");
  const tasks = await startDraft(page, "Angebot, das man verlässt");
  await page.goto(`${tasks}/beteiligte`);
  // not an address: it cannot be saved as it is
  await page.getByLabel("Funktionspostfach", { exact: true }).fill("kein-postfach");
  const asked = page.waitForEvent("dialog");
  const click = page.getByRole("link", { name: "Zur Übersicht ohne Speichern" }).click();
  const dialog = await asked;
  expect(dialog.message()).toContain("noch nicht gespeichert");
  await dialog.dismiss();
  await click;
  await expect(page.getByLabel("Funktionspostfach", { exact: true })).toHaveValue("kein-postfach");
});
