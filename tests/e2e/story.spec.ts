import type { Page } from "@playwright/test";
import { demoPassword, emailOf, expect, expectAccessible, test } from "./fixtures";

/*
 * From a draft to the first Anschluss, as people do it: every step by the person whose turn it is, every mail read as it
 * came over SMTP. Once with JavaScript and once without.
 */

async function as(page: Page, account: string, work: () => Promise<void>): Promise<void> {
  await page.goto("/anmelden");
  await page.getByLabel("E-Mail-Adresse").fill(emailOf(account));
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(demoPassword);
  await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page).toHaveURL(/\/arbeitskorb$/);
  await work();
  await page.goto("/arbeitskorb");
  const signOut = page.getByRole("button", { name: "Abmelden" });
  if (!(await signOut.isVisible())) await page.locator("summary", { hasText: "Konto" }).first().click();
  await signOut.click();
  await expect(page.getByRole("link", { name: "Anmelden" }).first()).toBeVisible();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("vom Entwurf bis zum zugestimmten Anschluss", async ({ page, mails }) => {
      test.setTimeout(300_000);
      const title = javaScriptEnabled ? "Sprengstofferlaubnis" : "Sprengstofferlaubnis ohne Skript";
      let offering = "";
      let connection = "";
      const aboutConnection = (what: string) => new RegExp(`^\\[Anschluss A-[-0-9]+\\] ${title}: ${what}$`);

      await test.step("Rheinland-Pfalz entwirft das Angebot", () =>
        as(page, "rp-vertretung", async () => {
          await page.goto("/angebote/neu");
          await page.getByLabel("OZG-Leistung suchen").fill("Sprengstofferlaubnis");
          await page.getByRole("main").getByRole("button", { name: "Suchen" }).click();
          await page.getByRole("link", { name: /^Übernehmen\s+Sprengstofferlaubnis$/ }).click();
          await expect(page.getByLabel("OZG-ID")).toHaveValue("10480");
          const keys = page.getByRole("group", { name: /Leistungsschlüssel/ }).getByRole("checkbox");
          expect(await keys.count()).toBeGreaterThan(0);
          await expect(keys.first()).toBeChecked();
          await page.getByLabel("Titel").fill(title);
          await page.getByRole("button", { name: "Entwurf anlegen" }).click();

          // what is missing is said, with the way to its field
          await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
          await expect(page.getByRole("alert")).toContainText("Für die Einreichung fehlt die Beschreibung.");
          if (javaScriptEnabled) await expectAccessible(page);
          await page
            .getByRole("alert")
            .getByRole("link", { name: /^Beschreibung:/ })
            .click();
          await expect(page.getByLabel("Titel")).toHaveValue(title);
          await page.getByLabel("Kurzbeschreibung").fill("Erlaubnisse nach dem Sprengstoffgesetz online beantragen.");
          await page.getByLabel("Beschreibung", { exact: true }).fill("Der Dienst führt durch den Antrag.");
          const next = page.getByRole("button", { name: "Speichern und weiter" });
          await next.click();
          await page.getByLabel("Funktionspostfach", { exact: true }).fill("sprengstoff@rp.example");
          await next.click();
          await page.getByLabel("Umsetzungsphase").selectOption({ label: "In Betrieb und nachnutzbar" });
          await page.getByLabel("Reifegradmodell").selectOption({ label: "Reifegradmodell 1.1 (0 bis 4)" });
          await page.getByLabel("Reifegrad", { exact: true }).selectOption("3");
          await next.click();
          await page.getByLabel(/^FIT-Store/).check();
          await next.click();
          await page.getByLabel("FIT-Connect").check();
          await page.getByRole("button", { name: "Speichern und zur Übersicht" }).click();
          await expect(page.getByText("„Technik“ ist gespeichert.")).toBeVisible();
          await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
          await expect(page.getByText("Die Fassung ist zur Freigabe eingereicht.")).toBeVisible();
          offering = new URL(page.url()).pathname;
        }));

      await test.step("noch sieht es niemand sonst", async () => {
        expect((await page.request.get(offering)).status()).toBe(404);
      });

      await test.step("die OZG-Koordination findet es im Arbeitskorb und veröffentlicht es", async () => {
        const [mail] = await mails.received(
          new RegExp(`^\\[Angebot\\] ${title}: Bitte über die Veröffentlichung entscheiden$`),
          ["rp-koordination@rp.example", "rp-koordination2@rp.example"],
        );
        expect(mail?.parsed.text).toContain("/freigabe");
        await as(page, "rp-koordination", async () => {
          const row = page.getByRole("row", { name: new RegExp(`${title}( |$)`) }).first();
          await row.getByRole("link", { name: "Über die Veröffentlichung entscheiden" }).click();
          await expect(page.getByRole("heading", { name: `Freigabe: ${title}` })).toBeVisible();
          if (javaScriptEnabled) await expectAccessible(page);
          await page.getByRole("button", { name: "Veröffentlichen" }).click();
          await expect(page.getByText("Das Angebot ist veröffentlicht.")).toBeVisible();
        });
      });

      await test.step("es steht sofort im öffentlichen Verzeichnis", async () => {
        for (const query of [`q=${encodeURIComponent(title)}`, "themenfeld=umwelt&sort=neu", "land=RP&sort=neu"]) {
          await page.goto(`/angebote?${query}`);
          await expect(page.getByRole("link", { name: title, exact: true })).toBeVisible();
        }
      });

      await test.step("und wer es verfasst hat und das Postfach des Landes erfahren es", async () => {
        const received = await mails.received(new RegExp(`^\\[Angebot\\] ${title}: veröffentlicht$`), [
          "rp-vertretung@rp.example",
          "ozg@rp.example",
        ]);
        for (const { parsed } of received) expect(parsed.text).toContain(offering);
      });

      await test.step("Nordrhein-Westfalen fragt den Anschluss an", () =>
        as(page, "nw-vertretung", async () => {
          await page.goto(offering);
          await page.getByRole("link", { name: "Anschluss anfragen" }).click();
          await page.getByLabel(/Wofür braucht Ihr Land/).fill("Landesweites Angebot für alle Gewerbeaufsichten.");
          await page.getByLabel("Fälle im Jahr").fill("1.200");
          await page.getByLabel("Funktionspostfach").fill("sprengstoff@nw.example");
          await page.getByRole("button", { name: "Der eigenen OZG-Koordination vorlegen" }).click();
          await expect(page.getByText("Wartet auf Freigabe im eigenen Land").first()).toBeVisible();
          connection = new URL(page.url()).pathname;
        }));

      await test.step("das umsetzende Land sieht davon nichts", () =>
        as(page, "rp-koordination", async () => {
          expect((await page.goto(connection))?.status()).toBe(404);
          await page.goto("/anschluesse");
          await expect(page.locator(`a[href="${connection}"]`)).toHaveCount(0);
        }));

      await test.step("die eigene OZG-Koordination gibt frei", async () => {
        await mails.received(aboutConnection("Freigabe erbeten"), [
          "nw-koordination@nw.example",
          "nw-koordination2@nw.example",
        ]);
        await as(page, "nw-koordination", async () => {
          await page.locator(`a[href="${connection}"]`).click();
          await page.getByRole("button", { name: "Freigeben und an das umsetzende Land senden" }).click();
          await expect(page.getByText("Die Anfrage ist freigegeben")).toBeVisible();
        });
      });

      await test.step("Rheinland-Pfalz bekommt die Anfrage, wer sie verfasst hat den Stand", async () => {
        const received = await mails.received(aboutConnection("Nordrhein-Westfalen fragt den Anschluss an"), [
          "rp-koordination@rp.example",
          "rp-koordination2@rp.example",
          "ozg@rp.example",
        ]);
        for (const { parsed } of received) expect(parsed.text).toContain(connection);
        await mails.received(aboutConnection("freigegeben und versandt"), ["nw-vertretung@nw.example"]);
      });

      await test.step("Rheinland-Pfalz fragt zurück", () =>
        as(page, "rp-koordination", async () => {
          await page.locator(`a[href="${connection}"]`).click();
          await page.locator("summary", { hasText: "Rückfrage stellen" }).click();
          await page.getByLabel("Ihre Rückfrage").fill("Welches Fachverfahren setzen Sie ein?");
          await page.getByRole("button", { name: "Rückfrage stellen" }).click();
          await expect(page.getByText("Die Rückfrage ist gestellt.")).toBeVisible();
        }));

      await test.step("die Rückfrage steht in der E-Mail an das anfragende Land", async () => {
        const received = await mails.received(aboutConnection("Rückfrage"), [
          "nw-vertretung@nw.example",
          "nw-koordination@nw.example",
          "nw-koordination2@nw.example",
        ]);
        for (const { parsed } of received) expect(parsed.text).toContain("> Welches Fachverfahren setzen Sie ein?");
      });

      await test.step("Nordrhein-Westfalen antwortet", () =>
        as(page, "nw-vertretung", async () => {
          await page.locator(`a[href="${connection}"]`).click();
          await expect(page.getByText("Welches Fachverfahren setzen Sie ein?")).toBeVisible();
          await page.getByLabel("Ihre Antwort").fill("Verfahren A in Version 3.");
          await page.getByRole("button", { name: "Rückfrage beantworten" }).click();
          await expect(page.getByText("Die Antwort ist gesendet.")).toBeVisible();
        }));

      await test.step("die Antwort steht in der E-Mail an das umsetzende Land", async () => {
        const received = await mails.received(aboutConnection("Rückfrage beantwortet"), [
          "rp-koordination@rp.example",
          "rp-koordination2@rp.example",
        ]);
        for (const { parsed } of received) expect(parsed.text).toContain("> Verfahren A in Version 3.");
      });

      await test.step("Rheinland-Pfalz stimmt zu", () =>
        as(page, "rp-koordination", async () => {
          await page.locator(`a[href="${connection}"]`).click();
          await page.getByRole("button", { name: "Dem Anschluss zustimmen" }).click();
          await expect(page.getByText("Dem Anschluss wurde zugestimmt.")).toBeVisible();
        }));

      await test.step("beide Seiten sehen denselben Verlauf", async () => {
        const shared = [
          "Freigegeben und an das umsetzende Land gesendet",
          "Rückfrage gestellt",
          "Rückfrage beantwortet",
          "Dem Anschluss zugestimmt",
        ];
        for (const account of ["nw-vertretung", "rp-vertretung"])
          await as(page, account, async () => {
            await page.goto(connection);
            const timeline = page.getByRole("list", { name: "Verlauf" });
            for (const step of shared) await expect(timeline.getByText(step)).toBeVisible();
            if (javaScriptEnabled) await expectAccessible(page);
          });
      });

      await test.step("und die Entscheidung kam per E-Mail bei den Richtigen an", async () => {
        const received = await mails.received(new RegExp(`\\] ${title}: Zustimmung$`), [
          "nw-vertretung@nw.example",
          "nw-koordination@nw.example",
          "nw-koordination2@nw.example",
          "ozg@nw.example",
        ]);
        for (const { parsed, to } of received) {
          expect(parsed.text).toContain(connection);
          expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
          expect(parsed.headers.get("x-auto-response-suppress")).toBe("All");
          expect(parsed.headers.get("x-marktplatz-grund")).toBeTruthy();
          expect(parsed.references).toBeTruthy();
          expect(parsed.html).toBeTruthy();
          expect(to).not.toContain(",");
        }
      });
    });
  });
}
