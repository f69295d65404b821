import type { Browser, Page } from "@playwright/test";
import { demoPassword, expect, expectAccessible, type ReceivedMail, signIn, test } from "./fixtures";

const NEW_PASSWORD = "Otter schwimmen unter Kupferdächern";

/** The one link of a mail that leads to this page, as a path of the server under test. */
function linkIn(mail: ReceivedMail, path: string): string {
  const found = new RegExp(`https?://\\S+(${path}\\?token=[A-Za-z0-9_-]{43})`).exec(mail.parsed.text ?? "");
  if (!found?.[1]) throw new Error(`no link to ${path} in the mail`);
  return found[1];
}

async function signInWith(page: Page, { email, password }: { email: string; password: string }): Promise<void> {
  await page.goto("/anmelden");
  const form = page.getByRole("main");
  await form.getByLabel(/^E-Mail-Adresse/).fill(email);
  await form.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(password);
  await form.getByRole("button", { name: "Anmelden", exact: true }).click();
}

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });

async function secondBrowser(browser: Browser, baseURL: string | undefined, account: string): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await signIn(page, account);
  return page;
}

test("Passwort vergessen, neu setzen, damit anmelden", async ({ page, mails }) => {
  const email = "sn-vertretung@sn.example";
  await page.goto("/anmelden");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Passwort vergessen/ })
    .click();
  await expect(heading(page, "Passwort vergessen")).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel(/^E-Mail-Adresse/).fill(email);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(heading(page, "Bitte sehen Sie in Ihr Postfach")).toBeVisible();
  await expect(page.getByText(email)).toHaveCount(0);

  const link = linkIn(await mails.next(/Neues Passwort festlegen/, email), "/passwort-zuruecksetzen");
  await page.goto(link);
  const field = page.getByLabel(/^Neues Passwort/).first();
  await field.fill("kurz");
  await expect(page.getByText("Es fehlen noch 11 Zeichen.")).toBeVisible();
  await field.fill("Marktplatz-Nachnutzung");
  await expect(page.getByText(/^Zu leicht zu erraten/)).toBeVisible();
  await page.getByRole("button", { name: "Passwort setzen" }).click();
  await expect(page.getByText(/besteht fast nur aus Ihrem Namen/).first()).toBeVisible();
  await expectAccessible(page);
  await field.fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Neues Passwort anzeigen" }).click();
  await expect(field).toHaveAttribute("type", "text");
  await page.getByRole("button", { name: "Passwort setzen" }).click();
  await expect(page.getByText("Ihr neues Passwort gilt. Bitte melden Sie sich damit an.")).toBeVisible();
  await mails.next(/Passwort/, email);

  await signInWith(page, { email, password: demoPassword });
  await expect(page.getByText(/stimmt nicht/).first()).toBeVisible();
  await signInWith(page, { email, password: NEW_PASSWORD });
  await expect(heading(page, "Arbeitskorb")).toBeVisible();
  const answer = await page.goto(link);
  expect(answer?.status()).toBe(410);
  await expect(heading(page, "Kein gültiger Link")).toBeVisible();
  await expect(page).toHaveTitle(/^Kein gültiger Link – /);
});

test("E-Mail-Adresse ändern: Link an die neue, Hinweis an die alte", async ({ page, mails }) => {
  const [old, next] = ["st-koordination@st.example", "neue-adresse@st.example"];
  await signIn(page, old);
  await page.goto("/konto");
  await expectAccessible(page);
  await page.getByRole("link", { name: "ändern" }).click();
  await page.getByLabel(/^Neue E-Mail-Adresse/).fill(next);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(page.getByText(`Die Änderung zu ${next} wartet auf Ihre Bestätigung`)).toBeVisible();
  await expectAccessible(page);
  await mails.next(/E-Mail-Adresse/, old);
  await page.goto(linkIn(await mails.next(/bestätigen Sie Ihre neue/, next), "/konto/e-mail/bestaetigen"));
  await expect(page.getByText(`Statt ${old} künftig ${next}`)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Adresse bestätigen" }).click();
  await expect(page.getByText(/Die neue Adresse gilt/)).toBeVisible();
  await expect(page.getByRole("main").getByText(next)).toBeVisible();
  for (const address of [old, next]) await mails.next(/geändert/, address);
});

test("eine Adresse, die es schon gibt, bekommt dieselbe Antwort", async ({ page, mails }) => {
  await signIn(page, "mv-vertretung");
  await page.goto("/konto/e-mail");
  await page.getByLabel(/^Neue E-Mail-Adresse/).fill("mv-koordination@mv.example");
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(page.getByText(/An die neue Adresse ist eine E-Mail unterwegs/)).toBeVisible();
  const mail = await mails.next(/E-Mail-Adresse|Konto/, "mv-koordination@mv.example");
  expect(mail.parsed.text).not.toMatch(/token=/);
});

test("eine Sitzung in einem anderen Browser beenden", async ({ page, browser, baseURL }) => {
  const other = await secondBrowser(browser, baseURL, "th-vertretung");
  const third = await secondBrowser(browser, baseURL, "th-vertretung");
  await signIn(page, "th-vertretung");
  await page.goto("/konto/sitzungen");
  await expect(page.getByText("diese Sitzung")).toHaveCount(1);
  await expectAccessible(page);
  await page
    .getByRole("button", { name: /^Sitzung beenden/ })
    .first()
    .click();
  await expect(page.getByText("Die Sitzung ist beendet.")).toBeVisible();
  await page.getByRole("button", { name: "Alle anderen Sitzungen beenden" }).click();
  await expect(page.getByText("Die andere Sitzung ist beendet.")).toBeVisible();
  for (const ended of [other, third]) {
    await ended.goto("/konto");
    await expect(heading(ended, "Anmelden")).toBeVisible();
    await ended.context().close();
  }
  await page.reload();
  await expect(heading(page, "Sitzungen")).toBeVisible();
});

test("Passwort ändern braucht das jetzige", async ({ page }) => {
  await signIn(page, "bb-vertretung");
  await page.goto("/konto/sicherheit");
  await expectAccessible(page);
  await page.getByRole("link", { name: "Passwort ändern" }).click();
  await page
    .getByLabel(/^Jetziges Passwort/)
    .first()
    .fill("ein falsches Passwort");
  await page
    .getByLabel(/^Neues Passwort/)
    .first()
    .fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Passwort ändern" }).click();
  await expect(page.getByText(/Das Passwort stimmt nicht/).first()).toBeVisible();
  await expectAccessible(page);
  await page
    .getByLabel(/^Jetziges Passwort/)
    .first()
    .fill(demoPassword);
  await page
    .getByLabel(/^Neues Passwort/)
    .first()
    .fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Passwort ändern" }).click();
  await expect(page.getByText(/Ihr neues Passwort gilt/)).toBeVisible();
  await expect(page.getByRole("rowheader", { name: "Passwort geändert" })).toBeVisible();
});

test("eigene Daten lesen und herunterladen", async ({ page }) => {
  await signIn(page, "be-vertretung");
  await page.goto("/konto/daten");
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^Alles als Datei herunterladen/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("eigene-daten.json");
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  const content = JSON.parse(Buffer.concat(chunks).toString("utf8"));
  expect(content).toMatchObject({
    format: "marktplatz-eigene-daten/1",
    profile: { email: "be-vertretung@be.example" },
    memberships: { total: 1 },
    written: { comments: { rows: [] }, questions: {}, answers: {} },
  });
  expect(JSON.stringify(content)).not.toContain("argon2");
});

test("Konto löschen, wenn nichts mehr daran hängt", async ({ page }) => {
  await signIn(page, "kommune@nw.example");
  await page.goto("/konto/daten/loeschen");
  await expectAccessible(page);
  await page.getByLabel(/^Bestätigung/).fill("nein");
  await page.getByRole("button", { name: "Konto endgültig löschen" }).click();
  await expect(page.getByText(/genau „Konto löschen“/).first()).toBeVisible();
  await page.getByLabel(/^Bestätigung/).fill("Konto löschen");
  await page.getByRole("button", { name: "Konto endgültig löschen" }).click();
  await expect(page.getByText(/Ihr Konto ist gelöscht/)).toBeVisible();
  await signInWith(page, { email: "kommune@nw.example", password: demoPassword });
  await expect(page.getByText(/stimmt nicht/).first()).toBeVisible();
});

test("ohne JavaScript: Passwort zurücksetzen, Namen berichtigen, Sitzung beenden", async ({
  browser,
  baseURL,
  mails,
}) => {
  const email = "sl-vertretung@sl.example";
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/passwort-vergessen");
  await page.getByLabel(/^E-Mail-Adresse/).fill(email);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(heading(page, "Bitte sehen Sie in Ihr Postfach")).toBeVisible();
  await page.goto(linkIn(await mails.next(/Neues Passwort festlegen/, email), "/passwort-zuruecksetzen"));
  await expect(page.getByRole("button", { name: /anzeigen$/ })).toHaveCount(0);
  await page.getByLabel(/^Neues Passwort/).fill("zu kurz");
  await page.getByRole("button", { name: "Passwort setzen" }).click();
  await expect(page.getByText(/mindestens 15 Zeichen/).first()).toBeVisible();
  await page.getByLabel(/^Neues Passwort/).fill(NEW_PASSWORD);
  await page.getByRole("button", { name: "Passwort setzen" }).click();
  await signInWith(page, { email, password: NEW_PASSWORD });
  await expect(heading(page, "Arbeitskorb")).toBeVisible();
  await page.goto("/konto");
  await page.getByLabel(/^Vor- und Nachname/).fill("Erika Berichtigt");
  await page.getByRole("button", { name: "Namen speichern" }).click();
  await expect(page.getByText("Ihr Name ist gespeichert.")).toBeVisible();
  const other = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
  const elsewhere = await other.newPage();
  await signInWith(elsewhere, { email, password: NEW_PASSWORD });
  await expect(heading(elsewhere, "Arbeitskorb")).toBeVisible();
  await page.goto("/konto/sitzungen");
  await page.getByRole("button", { name: "Alle anderen Sitzungen beenden" }).click();
  await expect(page.getByText("Die andere Sitzung ist beendet.")).toBeVisible();
  await other.close();
  await context.close();
});

test("nach einem Fehler und dem richtigen Versuch ist vom Fehler nichts mehr da", async ({ page }) => {
  await signIn(page, "hh-vertretung");
  await page.goto("/konto/abwesenheit");
  const [first, last] = [page.getByLabel("Erster Tag"), page.getByLabel("Letzter Tag")];
  const [send, summary] = [page.getByRole("button", { name: "Abwesenheit eintragen" }), page.getByRole("alert")];
  await first.fill("2031-05-09");
  await last.fill("2031-05-02");
  await page.getByLabel("Vertretung").selectOption({ index: 1 });
  await send.click();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fehler: Abwesenheit/);
  await expect(first).toHaveValue("2031-05-09");

  await last.fill("2031-05-16");
  await send.click();
  await expect(page.locator(".mp-flash")).toContainText("Die Abwesenheit ist eingetragen");
  await expect(page.locator(".mp-flash")).toBeFocused();
  await expect(summary).toHaveCount(0);
  await expect(page).toHaveTitle(/^Abwesenheit – /);
  await expect(first).toHaveValue("");
  await expect(last).toHaveValue("");

  // another look is no step of the form
  await first.fill("2031-06-01");
  await page.getByRole("contentinfo").getByRole("button", { name: "Dunkel" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-kern-theme", "dark");
  await expect(first).toHaveValue("2031-06-01");
});

test("ein falsches Passwort führt zum Weg hinaus, nicht zum Neuladen", async ({ page }) => {
  await page.goto("/anmelden?weiter=%2Fkatalog");
  await page.getByLabel(/^E-Mail-Adresse/).fill("sl-koordination@sl.example");
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill("falsch-falsch-falsch");
  await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("heading")).toHaveText(/stimmt nicht/);
  await expect(summary.getByRole("link", { name: "setzen Sie ein neues" })).toHaveAttribute(
    "href",
    "/passwort-vergessen",
  );
  await expect(summary.getByText("Aktuellen Stand laden")).toHaveCount(0);
  await expect(page).toHaveURL(/\/anmelden\?weiter=%2Fkatalog$/);
  await expectAccessible(page);
});
