import type { Browser, Page } from "@playwright/test";
import { emailOf, expect, expectAccessible, signIn, test } from "./fixtures";

/*
 * People come and go: another role, a hand-over, an absence. What changed holds with the next request of the person it is
 * about, whose session stays open in another browser.
 */

async function elsewhere(browser: Browser, account: string, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("/");
  await signIn(page, account);
  return page;
}

async function openPerson(page: Page, account: string): Promise<string> {
  await page.goto(`/land/personen?q=${encodeURIComponent(emailOf(account))}`);
  await page.getByRole("rowheader").getByRole("link").click();
  await expect(page.getByText(emailOf(account))).toBeVisible();
  return (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
}

test("eine andere Rolle gilt ab dem nächsten Aufruf", async ({ page, browser, baseURL }) => {
  await page.goto("/");
  await signIn(page, "mv-koordination");
  const other = await elsewhere(browser, "mv-koordination2", baseURL);
  expect((await other.goto("/land/registrierungen"))?.status()).toBe(200);

  await page.goto("/land");
  await expect(page.getByRole("navigation", { name: "Land" }).getByRole("link")).toHaveCount(5);
  await expectAccessible(page);
  await openPerson(page, "mv-koordination2");
  await page.locator("summary", { hasText: "Rolle ändern" }).click();
  await expectAccessible(page);
  await page.getByRole("radio", { name: "Landesvertretung" }).check();
  await page.getByRole("button", { name: "Rolle ändern" }).click();
  await expect(page.getByText("Die Rolle ist geändert.")).toBeVisible();

  expect((await other.goto("/land/registrierungen"))?.status()).toBe(403);
  await other.goto("/land");
  await expect(other.getByRole("navigation", { name: "Land" }).getByRole("link")).toHaveCount(2);
  // own Land only, and never the own role
  expect((await other.goto(new URL(page.url()).pathname))?.status()).toBe(200);
  await expect(other.locator("summary", { hasText: "Rolle ändern" })).toHaveCount(0);
  await other.context().close();
});

test("wer ausscheidet, übergibt vorher alles", async ({ page, browser, baseURL, mails }) => {
  await page.goto("/");
  await signIn(page, "sh-koordination");
  const leaver = await elsewhere(browser, "sh-vertretung", baseURL);
  await leaver.goto("/arbeitskorb");
  const name = await openPerson(page, "sh-vertretung");
  const person = new URL(page.url()).pathname;

  await test.step("ohne Übergabe geht es nicht", async () => {
    await page.locator("summary", { hasText: "Mitgliedschaft beenden" }).click();
    await page.getByRole("button", { name: "Mitgliedschaft beenden" }).click();
    await expect(page.getByText(/Diese Person ist noch für .* zuständig/).first()).toBeVisible();
  });

  await page.getByRole("link", { name: "Aufgaben übergeben" }).click();
  await expect(page.getByRole("heading", { name: `Übergabe: ${name}` })).toBeVisible();
  const offering = await page
    .getByRole("heading", { name: /^Zuständig für Angebote/ })
    .locator("+ ul a")
    .first()
    .getAttribute("href");
  await expectAccessible(page);
  const receiver = page.getByLabel("Alles übergeben an");
  const successor = (await receiver.locator("option").nth(1).textContent()) ?? "";
  await receiver.selectOption({ label: successor });
  await page.getByLabel("Alle Mitgliedschaften in diesem Land beenden").check();
  await page.getByRole("button", { name: "Übergeben" }).click();
  await expect(page.getByText("Übergeben, die Mitgliedschaft ist beendet.")).toBeVisible();
  await expect(page.getByText("Es gibt nichts zu übergeben.")).toBeVisible();

  await page.goto(offering ?? "");
  await expect(page.getByText(`Zuständig in Ihrem Land: ${successor}`)).toBeVisible();
  await page.goto(person);
  await expect(page.getByText("beendet", { exact: true })).toBeVisible();
  await leaver.goto("/arbeitskorb");
  await expect(leaver).toHaveURL(/\/konto$/);
  await mails.next(/beendet/i, emailOf("sh-vertretung"));
  await leaver.context().close();
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("die Vertretung sieht, was auf die abwesende Person wartet", async ({ page, browser, baseURL }) => {
      const [absent, deputy] = javaScriptEnabled
        ? ["nw-vertretung", "nw-koordination"]
        : ["be-vertretung", "be-koordination"];
      await page.goto("/");
      await signIn(page, absent);
      const other = await elsewhere(browser, deputy, baseURL);
      await other.goto("/arbeitskorb");
      await expect(other.getByRole("heading", { name: /^Sie vertreten/ })).toHaveCount(0);

      const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(new Date());
      await page.goto("/konto/abwesenheit");
      await page.getByLabel("Erster Tag").fill(today);
      await page.getByLabel("Letzter Tag").fill(today);
      await page.getByLabel("Vertretung").selectOption({ index: 1 });
      const chosen = await page.getByLabel("Vertretung").locator("option:checked").textContent();
      await page.getByRole("button", { name: "Abwesenheit eintragen" }).click();
      await expect(page.getByText(`Vertretung: ${chosen}`)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);

      await other.goto("/arbeitskorb");
      await expect(other.getByRole("heading", { name: /^Sie vertreten/ })).toBeVisible();

      await page.getByRole("button", { name: /jetzt beenden$/ }).click();
      await expect(page.getByText("Die Abwesenheit ist beendet.")).toBeVisible();
      await other.goto("/arbeitskorb");
      await expect(other.getByRole("heading", { name: /^Sie vertreten/ })).toHaveCount(0);
      await other.context().close();
    });
  });
}

test("der Betrieb sperrt ein Konto und sieht, wo niemand mehr entscheidet", async ({ page, browser, baseURL }) => {
  const locked = await elsewhere(browser, "hb-koordination", baseURL);
  await locked.goto("/land");
  await page.goto("/");
  await signIn(page, "betrieb@fitko.example");
  await page.goto(`/betrieb/personen?q=${encodeURIComponent(emailOf("hb-koordination"))}`);
  await expectAccessible(page);
  await page.getByRole("rowheader").getByRole("link").click();
  await expect(page.locator("summary", { hasText: "Rolle ändern" })).toHaveCount(0);
  await page.getByLabel("Grund").fill("Gerät gestohlen");
  await page.getByRole("button", { name: "Konto sperren" }).click();
  await page.getByLabel(/hat danach keine aktive OZG-Koordination/).check();
  await page.getByRole("button", { name: "Konto sperren" }).click();
  await expect(page.getByText("Das Konto ist gesperrt, alle Sitzungen sind beendet.")).toBeVisible();
  await expectAccessible(page);
  await page.goto("/betrieb");
  await expect(page.getByText("Länder ohne aktive OZG-Koordination")).toBeVisible();
  await locked.goto("/land");
  await expect(locked).toHaveURL(/\/anmelden/);
  const colleague = await elsewhere(browser, "hb-vertretung", baseURL);
  for (const path of ["/land", "/arbeitskorb"]) {
    await colleague.goto(path);
    await expect(colleague.getByText("Ihr Land hat zurzeit keine aktive OZG-Koordination")).toBeVisible();
  }
  await colleague.context().close();
  await locked.context().close();
});

async function openLeaving(page: Page): Promise<void> {
  await page.goto("/konto/mitgliedschaften");
  await page.getByRole("link", { name: /^Mitgliedschaft beenden/ }).click();
  await expect(page.getByRole("heading", { name: "Mitgliedschaft beenden", level: 1 })).toBeVisible();
  await expectAccessible(page);
}

test("wer selbst ausscheidet und nichts zu übergeben hat, bestätigt es", async ({ page, mails }) => {
  await page.goto("/");
  await signIn(page, "kommune@nw.example");
  await openLeaving(page);
  await page.getByRole("button", { name: "Mitgliedschaft beenden" }).click();
  await expect(page).toHaveURL(/\/konto$/);
  await expect(page.getByText(/Ihre Mitgliedschaft ist beendet: Kommune/)).toBeVisible();
  await expect(page.getByText("Sie handeln gerade für niemanden.")).toBeVisible();
  await mails.next(/ist ausgeschieden/, emailOf("nw-koordination"));
  await mails.next(/Ihre Mitgliedschaft ist beendet/, "kommune@nw.example");
});

test("wer selbst ausscheidet und zuständig ist, wird zur Übergabe geführt", async ({ page, mails }) => {
  await page.goto("/");
  await signIn(page, "rp-vertretung");
  await openLeaving(page);
  await expect(page.getByRole("button", { name: "Mitgliedschaft beenden" })).toHaveCount(0);
  await page.getByRole("link", { name: "Zur Übergabe" }).click();
  await expect(page.getByRole("heading", { name: "Ihre Aufgaben übergeben" })).toBeVisible();
  await page.getByLabel("Alles übergeben an").selectOption({ index: 1 });
  await page.getByLabel("Alle Mitgliedschaften in diesem Land beenden").check();
  await page.getByRole("button", { name: "Übergeben" }).click();
  await expect(page.getByText("Übergeben, die Mitgliedschaft ist beendet.")).toBeVisible();
  await mails.next(/ist ausgeschieden/, emailOf("rp-koordination"));
});
