import type { CDPSession, Page } from "@playwright/test";
import { TOTP } from "otpauth";
import { demoPassword, emailOf, expect, expectAccessible, test } from "./fixtures";

/*
 * Second factors as people meet them, on the real address (`localhost`: a passkey is bound to a name, not to 127.0.0.1).
 * Every test has its own account, because factors end the other sessions of a person.
 */

async function typePassword(page: Page, account: string): Promise<void> {
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail-Adresse").fill(emailOf(account));
  await page.getByLabel("Passwort", { exact: false }).first().fill(demoPassword);
  await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies();
}

/** Whatever the clock says: a code that was not used yet. */
class App {
  #lastStep = 0;
  constructor(private readonly secret: string) {}

  async nextCode(): Promise<string> {
    const stepOf = (time: number) => Math.floor(time / 30_000);
    // one step ahead is accepted, so nobody waits longer than it takes for a second sign-in in the same half minute
    const step = Math.max(stepOf(Date.now()), this.#lastStep + 1);
    this.#lastStep = step;
    return new TOTP({ secret: this.secret }).generate({ timestamp: step * 30_000 });
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });
    const account = javaScriptEnabled ? "th-vertretung" : "st-vertretung";

    test("Authenticator-App einrichten, anmelden, Wiederherstellungscode verbrauchen", async ({ page }) => {
      await typePassword(page, account);
      await expect(page).toHaveURL(/\/arbeitskorb$/);

      const { app, codes } = await test.step("einrichten", async () => {
        await page.goto("/konto/sicherheit/app");
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByRole("button", { name: "Einrichtung beginnen" }).click();
        const image = page.getByRole("img", { name: "QR-Code für die Authenticator-App" });
        await expect(image).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByLabel(/Code aus der App/).fill("000000");
        await page.getByRole("button", { name: "Einrichten" }).click();
        await expect(page.getByRole("alert")).toContainText("Der Code stimmt nicht.");
        const made = await enrolFromHere(page);
        if (javaScriptEnabled) await expectAccessible(page);
        return made;
      });

      await test.step("die Codes lassen sich als Datei sichern, und nur jetzt", async () => {
        const file = await page.request.get("/konto/sicherheit/codes/datei");
        expect(file.headers()["content-disposition"]).toContain("attachment");
        expect(await file.text()).toContain(codes[0]);
        await page.getByRole("button", { name: "Ich habe die Codes gesichert" }).click();
        await expect(page).toHaveURL(/\/konto\/sicherheit$/);
        await expect(page.getByText("Noch 10 Codes")).toBeVisible();
        expect((await page.request.get("/konto/sicherheit/codes/datei")).status()).toBe(404);
        await page.goto("/konto/sicherheit/codes");
        await expect(page.locator(".mp-codes")).toHaveCount(0);
      });

      await test.step("das Passwort allein genügt nicht mehr", async () => {
        await signOut(page);
        await typePassword(page, account);
        await expect(page).toHaveURL(/\/anmelden\/zweiter-faktor$/);
        if (javaScriptEnabled) await expectAccessible(page);
        expect((await page.request.get("/arbeitskorb", { maxRedirects: 0 })).status()).toBe(302);
      });

      await test.step("mit einem Code der App geht es weiter, mit demselben nicht noch einmal", async () => {
        const code = await app.nextCode();
        await page.getByLabel(/Code aus der Authenticator-App/).fill(code);
        await page.getByRole("button", { name: "Weiter" }).click();
        await expect(page).toHaveURL(/\/arbeitskorb$/);
        await signOut(page);
        await typePassword(page, account);
        await page.getByLabel(/Code aus der Authenticator-App/).fill(code);
        await page.getByRole("button", { name: "Weiter" }).click();
        await expect(page.getByRole("alert")).toContainText("stimmt nicht oder wurde schon verwendet");
        // a script leaves the field alone; the server never writes a code back
        if (!javaScriptEnabled) await expect(page.getByLabel(/Code aus der Authenticator-App/)).toHaveValue("");
      });

      await test.step("ein Wiederherstellungscode gilt einmal", async () => {
        const [code = ""] = codes;
        await page.getByText("Wiederherstellungscode verwenden").click();
        await page.getByLabel(/^Wiederherstellungscode/).fill(`${code}x`);
        await page.getByRole("button", { name: "Code verwenden" }).click();
        // what was wrong with the other way is no longer the point
        await expect(page.getByRole("alert").getByText(/^Wiederherstellungscode: /)).toBeVisible();
        await expect(page.getByRole("alert")).toHaveCount(1);
        await page.getByLabel(/^Wiederherstellungscode/).fill(code.toUpperCase());
        await page.getByRole("button", { name: "Code verwenden" }).click();
        await expect(page).toHaveURL(/\/arbeitskorb$/);
        await page.goto("/konto/sicherheit");
        await expect(page.getByText("Noch 9 Codes")).toBeVisible();
        await signOut(page);
        await typePassword(page, account);
        await page.getByText("Wiederherstellungscode verwenden").click();
        await page.getByLabel(/^Wiederherstellungscode/).fill(code);
        await page.getByRole("button", { name: "Code verwenden" }).click();
        await expect(page.getByRole("alert")).toContainText("stimmt nicht oder wurde schon verwendet");
      });

      await test.step("auch die erneute Bestätigung fragt nach beidem", async () => {
        await page.getByLabel(/^Wiederherstellungscode/).fill(codes[1] ?? "");
        await page.getByRole("button", { name: "Code verwenden" }).click();
        await expect(page).toHaveURL(/\/arbeitskorb$/);
        await page.goto("/anmelden/bestaetigen?weiter=%2Fkonto%2Fsicherheit%2Fapp");
        await page.getByLabel("Passwort").first().fill(demoPassword);
        await page.getByRole("button", { name: "Bestätigen" }).click();
        await expect(page).toHaveURL(/\/anmelden\/zweiter-faktor$/);
        await page.getByText("Wiederherstellungscode verwenden").click();
        await page.getByLabel(/^Wiederherstellungscode/).fill(codes[2] ?? "");
        await page.getByRole("button", { name: "Code verwenden" }).click();
        await expect(page).toHaveURL(/\/konto\/sicherheit\/app$/);
        await signOut(page);
        await typePassword(page, account);
        await expect(page).toHaveURL(/\/anmelden\/zweiter-faktor$/);
      });

      await test.step("nach fünf Versuchen wird wieder nach dem Passwort gefragt", async () => {
        for (let tries = 1; tries <= 5; tries += 1) {
          await page.getByLabel(/Code aus der Authenticator-App/).fill("111111");
          const answer = page.waitForResponse((response) => response.request().method() === "POST");
          await page.getByRole("button", { name: "Weiter" }).click();
          await answer;
        }
        await expect(page).toHaveURL(/\/anmelden$/);
      });
    });
  });
}

/** The enrolment that is open on the page. */
async function enrolFromHere(page: Page): Promise<{ app: App; codes: string[] }> {
  await page.getByText("Ohne Kamera einrichten").click();
  const secret = ((await page.locator("details .mp-code").textContent()) ?? "").replaceAll(" ", "");
  const app = new App(secret);
  await page.getByLabel(/Code aus der App/).fill(await app.nextCode());
  await page.getByRole("button", { name: "Einrichten" }).click();
  await expect(page.locator(".mp-codes")).toBeVisible();
  const codes = await page.locator(".mp-codes .mp-code").allInnerTexts();
  expect(new Set(codes).size).toBe(10);
  return { app, codes };
}

/** Pages of the people in the list of one's own Land. */
function personLinks(html: string): string[] {
  return [...new Set([...html.matchAll(/href="(\/land\/personen\/[0-9a-f-]{36})"/g)].map((match) => match[1] ?? ""))];
}

/** Chromium's own authenticator in software, with a person who always agrees. */
async function virtualAuthenticator(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return session;
}

test("Passkey: einrichten, allein anmelden, als zweiter Faktor, umbenennen, entfernen", async ({ page }) => {
  const account = "sl-vertretung";
  await typePassword(page, account);
  await expect(page).toHaveURL(/\/arbeitskorb$/);
  await virtualAuthenticator(page);

  await test.step("einrichten", async () => {
    await page.goto("/konto/sicherheit/passkeys");
    await expectAccessible(page);
    await page.getByLabel("Name des Passkeys").fill("Dienstlaptop");
    await page.getByRole("button", { name: "Passkey einrichten" }).click();
    await expect(page.locator(".mp-codes")).toBeVisible();
    await page.getByRole("button", { name: "Ich habe die Codes gesichert" }).click();
    await expect(page.getByText("Dienstlaptop").first()).toBeVisible();
  });

  await test.step("allein anmelden, ohne Passwort", async () => {
    await signOut(page);
    await page.goto("/anmelden?weiter=%2Fangebote%3Fsort%3Dneu");
    await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
    await expect(page).toHaveURL(/\/angebote\?sort=neu$/);
    expect((await page.request.get("/arbeitskorb", { maxRedirects: 0 })).status()).toBe(200);
  });

  await test.step("als zweiter Faktor nach dem Passwort", async () => {
    await signOut(page);
    await typePassword(page, account);
    await expect(page).toHaveURL(/\/anmelden\/zweiter-faktor$/);
    await page.getByRole("button", { name: "Passkey verwenden" }).click();
    await expect(page).toHaveURL(/\/arbeitskorb$/);
  });

  await test.step("umbenennen und entfernen", async () => {
    await page.goto("/konto/sicherheit/passkeys");
    await expectAccessible(page);
    await page.getByText("Umbenennen").first().click();
    await page.getByLabel(/^Name des Passkeys „Dienstlaptop“/).fill("Alter Laptop");
    await page.getByRole("button", { name: "Umbenennen" }).click();
    await expect(page.getByRole("heading", { name: "Alter Laptop" })).toBeVisible();
    await page.getByText("Entfernen", { exact: true }).click();
    await expectAccessible(page);
    // it is the last factor: the password is the only proof from then on
    const remove = page.getByRole("button", { name: "Passkey „Alter Laptop“ entfernen" });
    await page.getByRole("textbox", { name: /^Ihr Passwort/ }).fill("falsch geraten");
    await remove.click();
    await expect(page.getByRole("alert")).toContainText("Das Passwort stimmt nicht.");
    await page.getByRole("textbox", { name: /^Ihr Passwort/ }).fill(demoPassword);
    await remove.click();
    await expect(page.getByText("Noch kein Passkey eingerichtet")).toBeVisible();
  });

  await test.step("der entfernte meldet niemanden mehr an", async () => {
    await signOut(page);
    await page.goto("/anmelden");
    await page.getByRole("button", { name: "Mit Passkey anmelden" }).click();
    await expect(page.getByText("Dieser Passkey gehört zu keinem aktiven Konto.")).toBeVisible();
    expect((await page.request.get("/arbeitskorb", { maxRedirects: 0 })).status()).toBe(302);
  });
});

test("nach dem Passwort wird erst mit dem letzten zweiten Faktor gefragt", async ({ page }) => {
  const account = "sn-vertretung";
  await typePassword(page, account);
  await expect(page).toHaveURL(/\/arbeitskorb$/);
  await virtualAuthenticator(page);
  await page.goto("/konto/sicherheit/app");
  await page.getByRole("button", { name: "Einrichtung beginnen" }).click();
  await enrolFromHere(page);
  await page.getByRole("button", { name: "Ich habe die Codes gesichert" }).click();
  await expect(page).toHaveURL(/\/konto\/sicherheit$/);
  await page.goto("/konto/sicherheit/passkeys");
  await page.getByLabel("Name des Passkeys").fill("Dienstlaptop");
  await page.getByRole("button", { name: "Passkey einrichten" }).click();
  await expect(page.getByRole("heading", { name: "Dienstlaptop" })).toBeVisible();

  await page.getByText("Entfernen", { exact: true }).click();
  await expect(page.getByRole("textbox", { name: /^Ihr Passwort/ })).toHaveCount(0);
  await page.getByRole("button", { name: "Passkey „Dienstlaptop“ entfernen" }).click();
  await expect(page.getByText("Noch kein Passkey eingerichtet")).toBeVisible();

  await page.goto("/konto/sicherheit/app");
  await page.locator("summary", { hasText: "App entfernen" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: "App entfernen" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await page.getByRole("textbox", { name: /^Ihr Passwort/ }).fill(demoPassword);
  await page.getByRole("button", { name: "App entfernen" }).click();
  await expect(page.getByText("Die Authenticator-App ist entfernt.")).toBeVisible();
});

test("alles verloren: Koordination startet, Person bestätigt und bricht mit dem Link aus der Warnung ab", async ({
  page,
  mails,
}) => {
  const account = "hb-vertretung";
  const linkIn = (text: string | undefined) => /http\S+\?token=\S+/.exec(text ?? "")?.[0] ?? "";
  await typePassword(page, account);
  await expect(page).toHaveURL(/\/arbeitskorb$/);
  await page.goto("/konto/sicherheit/app");
  await page.getByRole("button", { name: "Einrichtung beginnen" }).click();
  const { app } = await enrolFromHere(page);
  await page.getByRole("button", { name: "Ich habe die Codes gesichert" }).click();
  await expect(page).toHaveURL(/\/konto\/sicherheit$/);

  await test.step("die Koordination des Landes startet", async () => {
    await signOut(page);
    await typePassword(page, "hb-koordination");
    await expect(page).toHaveURL(/\/arbeitskorb$/);
    const list = await (await page.request.get("/land/personen")).text();
    for (const link of personLinks(list)) {
      await page.goto(link);
      if ((await page.getByText(emailOf(account)).count()) > 0) break;
    }
    await page.locator('a[href$="/faktor"]').click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Zurücksetzung starten" }).click();
    await expect(page.getByText(/Gestartet am/)).toBeVisible();
  });

  await test.step("die Person bestätigt mit Link und Passwort", async () => {
    const [mail] = await mails.received(/Zweiten Faktor zurücksetzen$/, [emailOf(account)]);
    await signOut(page);
    await page.goto(linkIn(mail?.parsed.text));
    await expectAccessible(page);
    await page.getByLabel("Passwort").first().fill("falsch geraten");
    await page.getByRole("button", { name: "Zurücksetzung bestätigen" }).click();
    await expect(page.getByRole("alert")).toContainText("Das Passwort stimmt nicht.");
    await page.getByLabel("Passwort").first().fill(demoPassword);
    await page.getByRole("button", { name: "Zurücksetzung bestätigen" }).click();
    await expect(page).toHaveURL(/\/anmelden$/);
    expect((await page.request.get(linkIn(mail?.parsed.text))).status()).toBe(410);
  });

  await test.step("bis dahin gilt der Faktor, und das Konto warnt", async () => {
    await typePassword(page, account);
    await page.getByLabel(/Code aus der Authenticator-App/).fill(await app.nextCode());
    await page.getByRole("button", { name: "Weiter" }).click();
    await expect(page).toHaveURL(/\/arbeitskorb$/);
    await page.goto("/konto/sicherheit");
    await expect(page.getByText(/Ihre zweiten Faktoren werden am/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Zurücksetzung abbrechen" })).toBeVisible();
  });

  await test.step("der Link aus der Warnung bricht ab, auch ohne Anmeldung", async () => {
    const [mail] = await mails.received(/Ihr zweiter Faktor wird zurückgesetzt$/, [emailOf(account)]);
    await signOut(page);
    await page.goto(linkIn(mail?.parsed.text));
    await page.getByRole("button", { name: "Zurücksetzung abbrechen" }).click();
    await expect(page.getByText("Die Zurücksetzung ist abgebrochen.", { exact: false }).first()).toBeVisible();
    await typePassword(page, account);
    await expect(page).toHaveURL(/\/anmelden\/zweiter-faktor$/);
  });
});

test("ohne JavaScript ist kein Passkey-Knopf da", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? "" });
  const page = await context.newPage();
  await page.goto("/anmelden");
  await expect(page.getByRole("button", { name: "Anmelden", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: /Passkey/ })).toHaveCount(0);
  await context.close();
});
