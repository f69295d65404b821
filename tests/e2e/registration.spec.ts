import type { Page } from "@playwright/test";
import { expect, expectAccessible, linkIn, signIn, test } from "./fixtures";

/*
 * Coming in, as people do it: by registration and by invitation. Every link is followed as it came by mail; once with
 * JavaScript and once without.
 */

const password = "Vier lose Wörter: Kranich Bagger";

async function signInWith(page: Page, email: string): Promise<void> {
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail-Adresse").fill(email);
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
}

/** A browser of its own for everybody; a session ends with it. */
async function as(page: Page, account: string, work: () => Promise<void>): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/");
  await signIn(page, account);
  await work();
  await page.context().clearCookies();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });
    const word = javaScriptEnabled ? "mit" : "ohne";
    const check = (page: Page) => (javaScriptEnabled ? expectAccessible(page) : Promise.resolve());

    test("von der Registrierung bis zum ersten Entwurf", async ({ page, mails }) => {
      test.setTimeout(240_000);
      const email = `neu-${word}@hh.example`;
      const name = `Elke Kontor-${word}`;
      let link = "";

      await test.step("die Adresse sagt, zu welchem Land sie gehört", async () => {
        await page.goto("/anmelden");
        await page.getByRole("link", { name: "Registrieren" }).click();
        await check(page);
        await page.getByLabel("Organisation suchen").fill("Hamburg");
        await page.getByRole("main").getByRole("button", { name: "Suchen" }).click();
        await expect(page.getByText("Treffer für „Hamburg“: 1")).toBeVisible();
        await page.getByRole("button", { name: "Registrieren" }).click();
        await expect(page.getByRole("alert")).toContainText("Bitte geben Sie Ihre dienstliche E-Mail-Adresse ein.");
        await page.getByLabel("E-Mail-Adresse").fill(email);
        await page.getByLabel("Vor- und Nachname").fill(name);
        await page.getByRole("radio", { name: "Landesvertretung" }).check();
        await page.getByLabel("Bemerkung").fill("Neu im Referat");
        await page.getByRole("button", { name: "Registrieren" }).click();
        await expect(page.getByRole("heading", { name: "Bitte sehen Sie in Ihr Postfach" })).toBeVisible();
        await check(page);
      });

      await test.step("der Link in der E-Mail zeigt, worum es geht, und legt das Konto an", async () => {
        link = linkIn(await mails.next(/^\[Registrierung\] Bitte bestätigen Sie Ihre E-Mail-Adresse$/, email));
        await page.goto(link);
        await expect(page.getByText("Land Hamburg")).toBeVisible();
        await check(page);
        await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill("zu kurz");
        await page.getByRole("button", { name: "Konto anlegen" }).click();
        await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie mindestens 15 Zeichen.");
        await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(password);
        await page.getByRole("button", { name: "Konto anlegen" }).click();
        await expect(page.getByText("Ihr Konto besteht.")).toBeVisible();
        expect((await page.goto(link))?.status()).toBe(410);
      });

      await test.step("anmelden geht schon, handeln noch nicht", async () => {
        await signInWith(page, email);
        await expect(page).toHaveURL(/\/konto$/);
        await page.goto("/konto/mitgliedschaften");
        await expect(page.getByRole("table", { name: "Ihre Anträge" })).toContainText("offen");
        await check(page);
        await page.goto("/angebote/neu");
        await expect(page).toHaveURL(/\/konto$/);
      });

      await test.step("ein anderes Land sieht davon nichts", async () => {
        await as(page, "sl-koordination", async () => {
          await page.goto("/land/registrierungen");
          await expect(page.getByText(name)).toHaveCount(0);
        });
      });

      await test.step("die OZG-Koordination des Landes nimmt an", async () => {
        const mail = await mails.next(/Bitte über den Zugang von Elke Kontor/, "hh-koordination@hh.example");
        expect(mail.parsed.text).toContain("/land/registrierungen");
        await as(page, "hh-koordination", async () => {
          await page.goto("/arbeitskorb");
          const row = page.getByRole("row", { name: new RegExp(name) });
          await row.getByRole("link", { name: "Über die Registrierung entscheiden" }).click();
          await expect(page.getByText("Adresse passt zur Organisation")).toBeVisible();
          await expect(page.getByText("Neu im Referat")).toBeVisible();
          await check(page);
          const own = page.url();
          await page.getByRole("button", { name: "Annehmen" }).click();
          await expect(page.getByText(/Die Registrierung von .* ist angenommen\./)).toBeVisible();
          await page.goto(own);
          await expect(page.getByRole("button", { name: "Annehmen" })).toHaveCount(0);
        });
      });

      await test.step("die Person handelt für ihr Land", async () => {
        await mails.next(/Ihr Zugang ist freigegeben$/, email);
        await signInWith(page, email);
        await expect(page).toHaveURL(/\/arbeitskorb$/);
        await page.goto("/angebote/neu?ohne=katalog");
        await page.getByLabel("Titel").fill(`Erster Entwurf ${word}`);
        await page.getByLabel("Themenfeld").selectOption({ index: 1 });
        await page.getByRole("button", { name: "Entwurf anlegen" }).click();
        await expect(page.getByText("Der Entwurf ist angelegt.")).toBeVisible();
      });
    });

    test("eingeladen, als neue Person und mit vorhandenem Konto", async ({ page, mails }) => {
      test.setTimeout(240_000);
      const email = `gast-${word}@he.example`;
      const known = "bw-vertretung@bw.example";
      const role = javaScriptEnabled ? "Landesvertretung" : "OZG-Koordination";

      await as(page, "he-koordination", async () => {
        await page.goto("/land/einladungen");
        await page.getByRole("link", { name: "Einladen" }).click();
        await check(page);
        const list = page.getByLabel("Wen möchten Sie einladen?");
        await list.fill(`Gast Muster <${email}>\nkaputt@\n${known}`);
        await page.getByLabel("Organisation").selectOption({ label: "Land Hessen" });
        await page.getByRole("radio", { name: role }).check();
        await page.getByRole("button", { name: "Einladen" }).click();
        await expect(page.getByRole("alert")).toContainText("Zeile 2 („kaputt@“)");
        await list.fill(`Gast Muster <${email}>\n${known}`);
        await page.getByRole("button", { name: "Einladen" }).click();
        await expect(page.getByText("2 Einladungen sind unterwegs.")).toBeVisible();
        await check(page);
      });

      await test.step("die neue Person legt ein Konto an und ist sofort dabei", async () => {
        const link = linkIn(await mails.next(/^\[Einladung\]/, email));
        await page.goto(link);
        await expect(page.getByLabel("Vor- und Nachname")).toHaveValue("Gast Muster");
        await check(page);
        await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(password);
        await page.getByRole("button", { name: "Konto anlegen und Einladung annehmen" }).click();
        await expect(page.getByText("die Einladung ist angenommen")).toBeVisible();
        expect((await page.goto(link))?.status()).toBe(410);
        await signInWith(page, email);
        await expect(page).toHaveURL(/\/arbeitskorb$/);
        await expect(page.getByText(`${role}, Land Hessen`)).toBeVisible();
        await page.context().clearCookies();
      });

      await test.step("das vorhandene Konto nimmt nach der Anmeldung an, ein fremdes nicht", async () => {
        const link = linkIn(await mails.next(/^\[Einladung\]/, known));
        await as(page, "he-vertretung", async () => {
          await page.goto(link);
          await expect(page.getByText("Sie sind mit einer anderen Adresse angemeldet")).toBeVisible();
          await check(page);
        });
        await page.goto(link);
        await expect(page.getByText("Sie haben schon ein Konto")).toBeVisible();
        await as(page, known, async () => {
          await page.goto(link);
          await page.getByRole("button", { name: "Einladung annehmen" }).click();
          await expect(page.getByText("Die Einladung ist angenommen.")).toBeVisible();
          await expect(page.getByRole("table", { name: "Ihre Mitgliedschaften" })).toContainText("Land Hessen");
        });
      });
    });
  });
}

test("wer schon ein Konto hat, liest dieselbe Seite und bekommt eine hilfreiche E-Mail", async ({ page, mails }) => {
  const pages: string[] = [];
  for (const email of ["niemand@sn.example", "sn-vertretung@sn.example"]) {
    await page.goto("/registrieren");
    await page.getByLabel("E-Mail-Adresse").fill(email);
    await page.getByLabel("Vor- und Nachname").fill("Irgend Wer");
    await page.getByRole("radio", { name: "Landesvertretung" }).check();
    await page.getByRole("button", { name: "Registrieren" }).click();
    await expect(page.getByRole("heading", { name: "Bitte sehen Sie in Ihr Postfach" })).toBeVisible();
    pages.push(`${new URL(page.url()).pathname} ${await page.getByRole("main").textContent()}`);
  }
  expect(pages[0]).toBe(pages[1]);
  const mail = await mails.next(/^\[Registrierung\] Zu dieser Adresse gibt es bereits/, "sn-vertretung@sn.example");
  expect(mail.parsed.text).toContain("/passwort-vergessen");
});

test("der Plattformbetrieb pflegt Organisationen und Domains", async ({ page }) => {
  await page.goto("/");
  await signIn(page, "betrieb@fitko.example");
  await page.goto("/betrieb/organisationen/neu");
  await expectAccessible(page);
  await page.getByLabel("Name").fill("Gemeinde Probedorf");
  await page.getByLabel("Art").selectOption({ label: "Kommune" });
  await page.getByRole("button", { name: "Anlegen" }).click();
  await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie das Land");
  await page.getByLabel("Land", { exact: true }).selectOption({ label: "Sachsen" });
  await page.getByRole("button", { name: "Anlegen" }).click();
  await expect(page.getByText("Die Organisation ist angelegt.")).toBeVisible();

  await page.getByLabel("Neue Domain").fill("gmx.de");
  await page.getByRole("button", { name: "Domain eintragen" }).click();
  await expect(page.getByRole("alert")).toContainText("kann jeder ein Postfach haben");
  await page.getByLabel("Neue Domain").fill("Probedörfchen.example");
  await page.getByLabel("Gilt auch für Subdomains").check();
  await page.getByRole("button", { name: "Domain eintragen" }).click();
  await expect(page.getByRole("rowheader", { name: "xn--probedrfchen-9ib.example" })).toBeVisible();
  await expectAccessible(page);
  await page.locator("summary", { hasText: "Entfernen" }).click();
  await page.getByRole("button", { name: /entfernen$/ }).click();
  await expect(page.getByText("Noch ist keine Domain eingetragen.")).toBeVisible();

  await page.getByRole("link", { name: "Bearbeiten" }).click();
  await page.getByLabel("Name").fill("Gemeinde Neu-Probedorf");
  await page.getByRole("button", { name: "Speichern" }).click();
  await expect(page.getByRole("heading", { name: "Gemeinde Neu-Probedorf" })).toBeVisible();
  await page.goto("/betrieb/organisationen?q=neu-probe");
  await expect(page.getByText("1 Organisation", { exact: true })).toBeVisible();
  await expectAccessible(page);
});
