import type { Browser, Page } from "@playwright/test";
import { emailOf, expect, expectAccessible, signIn, test } from "./fixtures";

/*
 * A revision between those who write and those who decide: read field by field, remarked upon, given back, answered,
 * published; then a correction that nobody has to decide, and a change that somebody has to. Every person in a browser of
 * their own.
 */

type Look = { javaScriptEnabled: boolean; baseURL: string | undefined };

async function elsewhere(browser: Browser, account: string, { javaScriptEnabled, baseURL }: Look): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? "", locale: "de-DE" });
  const page = await context.newPage();
  await page.goto("/");
  await signIn(page, account);
  return page;
}

/** A step of an entry, opened, changed and saved. */
async function write(page: Page, step: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(step);
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: "Speichern und zur Übersicht" }).click();
  await expect(page.getByText(/„.*“ ist gespeichert\.$/)).toBeVisible();
}

/** What a form of the page would send, sent without the page. */
function send(page: Page, path: string, form: Record<string, string>) {
  return page.request.post(path, { form, headers: { Origin: new URL(page.url()).origin }, maxRedirects: 0 });
}

const changeOf = (page: Page, field: string) => page.locator(`#feld-${field}`);

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });
    const land = javaScriptEnabled ? "rp" : "nw";
    const foreign = javaScriptEnabled ? "sh" : "mv";

    test("Anmerkung, Überarbeitung, Antwort, Veröffentlichung, Berichtigung, wesentliche Änderung", async ({
      page: author,
      browser,
      baseURL,
      mails,
    }) => {
      test.setTimeout(240_000);
      const title = javaScriptEnabled ? "Prüfung mit Skript" : "Prüfung auf Papier";
      const look = { javaScriptEnabled, baseURL };
      const coordinator = await elsewhere(browser, `${land}-koordination`, look);
      const stranger = await elsewhere(browser, `${foreign}-koordination`, look);
      const everybody = await browser.newContext({ javaScriptEnabled, baseURL: baseURL ?? "" });
      const accessible = async (page: Page) => {
        if (javaScriptEnabled) await expectAccessible(page);
      };
      const about = (what: string) => new RegExp(`^\\[Angebot\\] ${title}: ${what}$`);
      await author.goto("/");
      await signIn(author, `${land}-vertretung`);
      let entry = "";

      await test.step("die Landesvertretung reicht ein", async () => {
        await author.goto("/angebote/neu?ozg=10026");
        await author.getByLabel("Titel").fill(title);
        await author.getByRole("button", { name: "Entwurf anlegen" }).click();
        await expect(author.getByText("Der Entwurf ist angelegt.")).toBeVisible();
        entry = new URL(author.url()).pathname.replace("/bearbeiten", "");
        await write(author, `${entry}/bearbeiten/beteiligte`, { Funktionspostfach: `ozg@${land}.example` });
        await write(author, `${entry}/bearbeiten/grunddaten`, {
          Kurzbeschreibung: "Ein Antrag mit einer Frage zu viel.",
          Beschreibung: "Der Dienst führt durch den Antrag.",
        });
        await expect(author.getByText("Die erste Veröffentlichung gibt die OZG-Koordination")).toBeVisible();
        await author.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
        await expect(author.getByText("Die Fassung ist zur Freigabe eingereicht.")).toBeVisible();
      });
      const review = `${entry}/freigabe`;

      await test.step("und kann nicht selbst veröffentlichen, auch nicht am Formular vorbei", async () => {
        await author.goto(review);
        await expect(
          author.getByText("Über die Veröffentlichung entscheidet die Rolle OZG-Koordination"),
        ).toBeVisible();
        await expect(author.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
        await accessible(author);
        expect((await send(author, review, { outcome: "publish", version: "1" })).status()).toBe(403);
      });

      await test.step("die OZG-Koordination eines anderen Landes sieht davon nichts", async () => {
        expect((await stranger.goto(review))?.status()).toBe(404);
        expect((await stranger.goto(entry))?.status()).toBe(404);
        expect((await send(stranger, review, { outcome: "publish", version: "1" })).status()).toBe(404);
        const comment = { outcome: "comment", field: "summary", text: "Von nebenan." };
        expect((await send(stranger, review, comment)).status()).toBe(404);
      });

      await test.step("die des eigenen Landes liest jede Angabe und schreibt eine Anmerkung an eine", async () => {
        await coordinator.goto("/arbeitskorb");
        const task = coordinator.getByRole("row", { name: new RegExp(title) });
        await task.getByRole("link", { name: "Über die Veröffentlichung entscheiden" }).click();
        await expect(coordinator.getByText("Sie sehen alles, was das Angebot sagt.")).toBeVisible();
        await expect(changeOf(coordinator, "summary")).toContainText("Ein Antrag mit einer Frage zu viel.");
        await expect(changeOf(coordinator, "mailbox")).toContainText("nicht wesentlich");
        await coordinator.getByRole("link", { name: "Anmerkung zu „Kurzbeschreibung“ schreiben" }).click();
        await expect(coordinator.getByRole("combobox", { name: /^Angabe/ })).toHaveValue("summary");
        await coordinator.getByRole("textbox", { name: /^Anmerkung/ }).fill("Welche Frage ist gemeint?");
        await coordinator.getByRole("button", { name: "Anmerkung speichern" }).click();
        await expect(coordinator.getByText("Die Anmerkung ist gespeichert.")).toBeVisible();
        await expect(changeOf(coordinator, "summary")).toContainText("Welche Frage ist gemeint?");
        await expect(changeOf(coordinator, "description")).not.toContainText("Welche Frage ist gemeint?");
        await expect(coordinator.getByText("1 offene Anmerkung").first()).toBeVisible();
        await accessible(coordinator);
      });

      await test.step("und bittet um Änderungen; ohne Begründung geht das nicht", async () => {
        const ask = coordinator.getByRole("button", { name: "Änderungen erbitten" });
        await ask.click();
        await expect(coordinator.getByRole("alert")).toContainText("Bitte schreiben Sie, was geändert werden soll.");
        await accessible(coordinator);
        await coordinator.getByLabel("Begründung oder Hinweise").fill("Bitte kürzer.");
        await ask.click();
        await expect(coordinator.getByText("Die Fassung ist zur Überarbeitung zurückgegeben.")).toBeVisible();
        await expect(coordinator.getByRole("row", { name: new RegExp(title) })).toHaveCount(0);
        const mail = await mails.next(about("Überarbeitung erbeten"), emailOf(`${land}-vertretung`));
        expect(mail.parsed.text).toContain("> Bitte kürzer.");
      });

      await test.step("wer verfasst hat, findet beides, antwortet, überarbeitet und reicht wieder ein", async () => {
        await author.goto("/arbeitskorb");
        await author
          .getByRole("row", { name: new RegExp(title) })
          .getByRole("link")
          .first()
          .click();
        await expect(author.getByText("Bitte kürzer.")).toBeVisible();
        await expect(author.getByRole("link", { name: "Anmerkungen und Änderungen ansehen" })).toBeVisible();
        await accessible(author);
        await author.getByRole("link", { name: "Anmerkungen und Änderungen ansehen" }).click();
        await author.getByRole("link", { name: "Anmerkung zu „Kurzbeschreibung“ schreiben" }).click();
        await expect(author.getByRole("combobox", { name: /^Angabe/ })).toHaveValue("summary");
        await author
          .getByRole("textbox", { name: /^Anmerkung/ })
          .fill("Die nach dem Geburtsnamen; sie ist gestrichen.");
        await author.getByRole("button", { name: "Anmerkung speichern" }).click();
        await expect(changeOf(author, "summary")).toContainText("Die nach dem Geburtsnamen; sie ist gestrichen.");
        await author.getByRole("button", { name: /^Als erledigt kennzeichnen.*Welche Frage/ }).click();
        await expect(author.getByText("Die Anmerkung ist erledigt.")).toBeVisible();
        await write(author, `${entry}/bearbeiten/grunddaten`, { Kurzbeschreibung: "Ein Antrag." });
        await author.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
        await expect(author.getByText("Die Fassung ist zur Freigabe eingereicht.")).toBeVisible();
      });

      await test.step("die OZG-Koordination liest die Antwort und veröffentlicht", async () => {
        await coordinator.goto(review);
        await expect(changeOf(coordinator, "summary")).toContainText("Ein Antrag.");
        await expect(changeOf(coordinator, "summary")).toContainText("Erledigt von");
        await expect(changeOf(coordinator, "summary")).toContainText("Die nach dem Geburtsnamen; sie ist gestrichen.");
        await coordinator.getByRole("button", { name: "Veröffentlichen" }).click();
        await expect(coordinator.getByText("Das Angebot ist veröffentlicht.")).toBeVisible();
        await mails.next(about("veröffentlicht"), emailOf(`${land}-vertretung`));
      });

      await test.step("Anmerkungen sieht niemand außerhalb des Landes", async () => {
        for (const page of [stranger, await everybody.newPage()]) {
          expect((await page.goto(entry))?.status()).toBe(200);
          await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
          await expect(page.getByText("Die nach dem Geburtsnamen")).toHaveCount(0);
          await expect(page.getByText("Bitte kürzer.")).toHaveCount(0);
        }
        expect((await stranger.goto(review))?.status()).toBe(404);
      });

      await test.step("eine Berichtigung gilt sofort, und das steht davor und danach da", async () => {
        await write(author, `${entry}/bearbeiten/beteiligte`, { Funktionspostfach: `neu@${land}.example` });
        await expect(
          author.getByText(/wird mit dem Einreichen sofort veröffentlicht.*Funktionspostfach/),
        ).toBeVisible();
        await accessible(author);
        await author.getByRole("button", { name: "Veröffentlichen" }).click();
        await expect(
          author.getByText("Sie ändert nichts Wesentliches, deshalb musste niemand sie freigeben."),
        ).toBeVisible();
        await stranger.goto(entry);
        await expect(stranger.getByText(`neu@${land}.example`).first()).toBeVisible();
        await coordinator.goto("/arbeitskorb");
        await expect(coordinator.getByRole("row", { name: new RegExp(title) })).toHaveCount(0);
        const mail = await mails.next(about("berichtigt"), `ozg@${land}.example`);
        expect(mail.parsed.text).toContain("niemand musste entscheiden");
      });

      await test.step("was wesentlich ist, muss freigegeben werden, und beide Seiten lesen, woran es liegt", async () => {
        await write(author, `${entry}/bearbeiten/beteiligte`, {
          "Federführendes Ressort": "Ministerium für Digitales",
        });
        await write(author, `${entry}/bearbeiten/grunddaten`, { Kurzbeschreibung: "Ein kurzer Antrag." });
        await expect(
          author.getByText("muss freigegeben werden, weil sich geändert hat: Kurzbeschreibung."),
        ).toBeVisible();
        await author.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
        await expect(author.getByText("Diese Seite zeigt die veröffentlichte Fassung 2")).toBeVisible();
        await stranger.goto(entry);
        await expect(stranger.getByText("Ein Antrag.", { exact: true })).toBeVisible();
        await expect(stranger.getByText("Ein kurzer Antrag.")).toHaveCount(0);

        await coordinator.goto(review);
        const why = coordinator.getByText("Muss freigegeben werden, weil sich Wesentliches geändert hat");
        await expect(why).toBeVisible();
        await expect(coordinator.getByRole("heading", { name: "Änderungen gegenüber Fassung 2" })).toBeVisible();
        await expect(changeOf(coordinator, "summary").locator("ins")).toContainText("kurzer");
        await expect(changeOf(coordinator, "leadMinistry").locator("ins")).toContainText("Ministerium für Digitales");
        await expect(coordinator.locator("[id^=feld-]")).toHaveCount(2);
        await accessible(coordinator);
        await coordinator.getByRole("button", { name: "Veröffentlichen" }).click();
        await stranger.goto(entry);
        await expect(stranger.getByText("Ein kurzer Antrag.", { exact: true })).toBeVisible();
      });

      for (const { page } of [{ page: coordinator }, { page: stranger }]) await page.context().close();
      await everybody.close();
    });
  });
}

test("wer selbst eingereicht hat, veröffentlicht auch am Formular vorbei nicht; die zweite Koordination schon", async ({
  page,
  browser,
  baseURL,
}) => {
  const second = await elsewhere(browser, "sh-koordination2", { javaScriptEnabled: true, baseURL });
  await page.goto("/");
  await signIn(page, "sh-koordination");
  await page.goto("/angebote/neu?ozg=10026");
  await page.getByLabel("Titel").fill("Vier Augen");
  await page.getByRole("button", { name: "Entwurf anlegen" }).click();
  await expect(page.getByText("Der Entwurf ist angelegt.")).toBeVisible();
  const entry = new URL(page.url()).pathname.replace("/bearbeiten", "");
  await write(page, `${entry}/bearbeiten/beteiligte`, { Funktionspostfach: "ozg@sh.example" });
  await write(page, `${entry}/bearbeiten/grunddaten`, { Kurzbeschreibung: "Kurz.", Beschreibung: "Länger." });
  await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
  await expect(page.getByText("Die Fassung ist zur Freigabe eingereicht.")).toBeVisible();

  await second.goto(`${entry}/freigabe`);
  const version = await second.locator("input[name=version]").first().inputValue();
  const forced = await send(page, `${entry}/freigabe`, { outcome: "publish", version });
  expect(forced.status()).toBe(403);
  expect(await forced.text()).toContain("Vier-Augen-Prinzip");
  await second.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(second.getByText("Das Angebot ist veröffentlicht.")).toBeVisible();
  await second.context().close();
});
