import type { Browser, Page } from "@playwright/test";
import { emailOf, expect, expectAccessible, signIn, test } from "./fixtures";

/*
 * What an entry was, is and no longer is. „Wohngeld“ of Schleswig-Holstein has two published revisions, 341 and 136 days
 * old, and Länder that are connected or on the way.
 */

const entry = "/angebote/wohngeld-sh";
const was = "Wohngeld erstmals beantragen, erhöhen lassen oder eine Änderung mitteilen.";
const is = "Wohngeld erstmals oder erneut beantragen, erhöhen lassen oder eine Änderung mitteilen.";

const dayOf = (date: Date) => new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(date);
const daysAgo = (days: number) => dayOf(new Date(Date.now() - days * 24 * 60 * 60 * 1000));
const german = (day: string) => day.split("-").reverse().join(".");

async function elsewhere(browser: Browser, account: string, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? "", locale: "de-DE" });
  const page = await context.newPage();
  await page.goto("/");
  await signIn(page, account);
  return page;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("jede veröffentlichte Fassung: das Änderungsprotokoll, die Unterschiede, der Stand an einem Tag", async ({
      page,
    }) => {
      const accessible = async () => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      await page.goto(entry);
      await page.getByRole("link", { name: "Änderungen und frühere Fassungen" }).click();
      await expect(page.getByRole("heading", { level: 1, name: "Änderungen" })).toBeVisible();
      const titles = page.getByRole("heading", { level: 2, name: /^Fassung \d/ });
      await expect(titles).toHaveText(["Fassung 2: geändert", "Fassung 1: veröffentlicht"]);
      await expect(page.getByText("Geändert: Kurzbeschreibung.")).toBeVisible();
      await accessible();

      await test.step("der Feed sagt dasselbe", async () => {
        const link = page.getByRole("link", { name: "Änderungen als Feed (Atom)" });
        const address = (await link.getAttribute("href")) ?? "";
        await expect(page.locator('link[rel="alternate"][type="application/atom+xml"]')).toHaveAttribute(
          "href",
          address,
        );
        const feed = await page.request.get(address);
        expect(feed.headers()["content-type"]).toContain("application/atom+xml");
        const text = await feed.text();
        expect(text.match(/<entry>/g)).toHaveLength(2);
        expect(text).toContain("Geändert: Kurzbeschreibung.");
      });

      await test.step("zwei Fassungen nebeneinander, in beide Richtungen", async () => {
        await page.getByRole("link", { name: "Unterschiede zu Fassung 1" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unterschiede von Fassung 1 zu Fassung 2");
        const summary = page.locator("#feld-summary");
        await expect(summary.locator("ins")).toContainText("oder erneut");
        await expect(summary.locator("del")).toHaveCount(0);
        await expect(page.locator("[id^=feld-]")).toHaveCount(1);
        await accessible();
        await page.getByLabel("Von").selectOption({ value: "2" });
        await page.getByLabel("Bis").selectOption({ value: "1" });
        await page.getByRole("button", { name: "Vergleichen" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Unterschiede von Fassung 2 zu Fassung 1");
        await expect(summary.locator("del")).toContainText("oder erneut");
        await page.goto(`${entry}/unterschiede?von=2&bis=2`);
        await expect(page.getByText("Diese Fassungen unterscheiden sich nicht")).toBeVisible();
      });

      await test.step("das Angebot, wie es an einem Tag war", async () => {
        await page.goto(`${entry}/aenderungen`);
        const day = daysAgo(200);
        await page.getByLabel("Angebot an einem Tag ansehen").fill(day);
        await page.getByRole("button", { name: "Stand zeigen" }).click();
        await expect(page).toHaveURL(new RegExp(`\\?stand=${day}$`));
        await expect(page.getByText(`Stand vom ${german(day)} (Fassung 1)`)).toBeVisible();
        await expect(page.getByText(was, { exact: true })).toBeVisible();
        await accessible();
        await page.getByRole("link", { name: "Heutigen Stand zeigen" }).click();
        await expect(page.getByText(is, { exact: true })).toBeVisible();
        await expect(page.getByText(/^Stand vom/)).toHaveCount(0);
      });

      await test.step("und vor seiner Veröffentlichung gab es nichts", async () => {
        const day = daysAgo(500);
        expect((await page.goto(`${entry}?stand=${day}`))?.status()).toBe(404);
        const nothing = `Am ${german(day)} war dieses Angebot noch nicht veröffentlicht`;
        await expect(page.getByText(nothing)).toBeVisible();
        await accessible();
      });
    });
  });
}

test("noch aktuell? Die Frage steht im Arbeitskorb, ein Klick beantwortet sie", async ({ page }) => {
  await page.goto("/");
  await signIn(page, "mv-vertretung");
  const task = page.getByRole("link", { name: "Noch aktuell? Bestätigen oder korrigieren" });
  // asked by the sweep that begins with the server
  await expect(async () => {
    await page.goto("/arbeitskorb");
    await expect(task.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  const address = (await task.first().getAttribute("href")) ?? "";
  await task.first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Noch aktuell?" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ja, alle Angaben stimmen noch" }).click();
  await expect(page.getByText("Danke. Das Angebot ist als noch aktuell bestätigt.")).toBeVisible();
  await expect(page.getByText(`zuletzt bestätigt am ${german(dayOf(new Date()))}`)).toBeVisible();
  await page.goto("/arbeitskorb");
  await expect(page.locator(`a[href="${address}"]`)).toHaveCount(0);
});

test("zurückgezogen: mit Grund, Tag und Nachfolger, und die angeschlossenen Länder erfahren es", async ({
  page,
  browser,
  baseURL,
  mails,
}) => {
  test.slow();
  const author = await elsewhere(browser, "sh-vertretung", baseURL);
  await author.goto(entry);
  await expect(author.getByRole("link", { name: "Zurückziehen" })).toHaveCount(0);
  expect((await author.goto(`${entry}/zurueckziehen`))?.status()).toBe(403);
  await author.context().close();

  await page.goto("/");
  await signIn(page, "sh-koordination");
  await page.goto(entry);
  await page.getByRole("link", { name: "Zurückziehen" }).click();
  await expect(page.getByText(/^Benachrichtigt werden: Brandenburg, Hessen, Niedersachsen, Saarland\./)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel("Begründung").fill("Der Dienst geht in einem anderen auf.");
  const search = page.getByLabel(/^Nachfolger suchen/);
  await search.fill("Gibt es nicht");
  await page.getByRole("button", { name: "Suchen", exact: true }).last().click();
  await expect(page.getByText("Kein veröffentlichtes Angebot gefunden.")).toBeVisible();
  await search.fill("Einbürgerung");
  await page.getByRole("button", { name: "Suchen", exact: true }).last().click();
  await page.getByRole("radio", { name: "Einbürgerung (Nordrhein-Westfalen)" }).check();
  await expect(page.getByLabel("Begründung")).toHaveValue("Der Dienst geht in einem anderen auf.");
  await page.getByRole("button", { name: "Weiter zur Bestätigung" }).click();
  await expect(page.getByRole("alert")).toContainText("Nachfolger wird „Einbürgerung“ (Nordrhein-Westfalen).");
  await expectAccessible(page);
  await page.getByLabel("Ja, das Angebot endgültig zurückziehen").check();
  await page.getByRole("button", { name: "Endgültig zurückziehen" }).click();
  await expect(page.getByText("Das Angebot ist zurückgezogen.")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`${entry}$`));

  await test.step("die Seite bleibt und sagt es allen; die Suche findet sie nicht mehr", async () => {
    await page.context().clearCookies();
    await page.goto(entry);
    await expect(page.getByText(`Zurückgezogen zum ${german(dayOf(new Date()))}`)).toBeVisible();
    await expect(page.getByText("Der Dienst geht in einem anderen auf.").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Anschluss anfragen" })).toHaveCount(0);
    await expectAccessible(page);
    await page.getByRole("link", { name: "Einbürgerung", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Einbürgerung" })).toBeVisible();
    await page.goto("/angebote?q=Wohngeld");
    await expect(page.locator(`a[href="${entry}"]`)).toHaveCount(0);
    await page.goto(`${entry}/aenderungen`);
    await expect(page.getByRole("heading", { name: /^Zurückgezogen zum/ })).toBeVisible();
    expect(await (await page.request.get(`${entry}/aenderungen.atom`)).text()).toContain("<title>Zurückgezogen zum ");
    // what it was stays readable
    await page.goto(`${entry}?stand=${daysAgo(200)}`);
    await expect(page.getByText(was, { exact: true })).toBeVisible();
  });

  await test.step("E-Mails gehen an die Länder, die angeschlossen oder auf dem Weg sind, und an niemanden sonst", async () => {
    const told = ["bb", "he", "ni", "sl"].flatMap((land) => [
      emailOf(`${land}-koordination`),
      emailOf(`${land}-vertretung`),
      `ozg@${land}.example`,
    ]);
    const received = await mails.received(/^\[Angebot\] Wohngeld: zurückgezogen$/, [...told, emailOf("sh-vertretung")]);
    for (const { parsed } of received) {
      expect(parsed.text).toContain("> Der Dienst geht in einem anderen auf.");
      expect(parsed.text).toContain("/angebote/einbuergerung-nw");
    }
  });
});
