import { expect, expectAccessible, signIn, test } from "./fixtures";

const publicPages = [
  "/",
  "/angebote",
  "/angebote?q=genehmigung",
  "/angebote?q=gibtesnicht",
  "/allianzen",
  "/katalog",
  "/katalog?q=erlaubnis",
  "/katalog/ozg/10480",
  "/anmelden",
  "/impressum",
  "/datenschutz",
  "/barrierefreiheit",
  "/leichte-sprache",
  "/gebaerdensprache",
  "/demo/mails",
];
const landPages = [
  "/arbeitskorb",
  "/anschluesse",
  "/angebote/neu",
  "/angebote/neu?q=erlaubnis",
  "/angebote/neu?ozg=10480",
];
const operatorPages = ["/arbeitskorb", "/anschluesse", "/betrieb", "/betrieb/importe"];

const looks = [
  { width: 390, colorScheme: "light" },
  { width: 1440, colorScheme: "dark" },
] as const;

for (const { width, colorScheme } of looks)
  test.describe(`${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme });

    for (const [account, paths] of [
      [null, publicPages],
      ["rp-koordination", landPages],
      ["betrieb@fitko.example", operatorPages],
    ] as const)
      test(`barrierefrei: ${account ?? "öffentliche Seiten"}`, async ({ page }) => {
        if (account) await signIn(page, account);
        for (const path of paths)
          await test.step(path, async () => {
            expect((await page.goto(path))?.status()).toBe(200);
            await expectAccessible(page);
            const { scroll, client } = await page.evaluate(() => ({
              scroll: document.documentElement.scrollWidth,
              client: document.documentElement.clientWidth,
            }));
            expect(scroll, "nothing scrolls sideways").toBeLessThanOrEqual(client);
          });
      });
  });

test("bei 320 px bricht alles um, nichts wird abgeschnitten", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of publicPages) {
    await page.goto(path);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width, path).toBeLessThanOrEqual(320);
  }
});

test("Seiten, die es nicht gibt oder die niemand sehen darf, sagen das verständlich", async ({ page }) => {
  for (const path of [
    "/gibt-es-nicht",
    "/angebote/gibt-es-nicht",
    "/allianzen/keine-id",
    "/allianzen/00000000-0000-7000-8000-000000000000",
  ]) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  }
  await signIn(page, "rp-vertretung");
  expect((await page.goto("/betrieb/importe"))?.status()).toBe(403);
  await expectAccessible(page);
  expect((await page.goto("/anschluesse/00000000-0000-7000-8000-000000000000"))?.status()).toBe(404);
});

test("wer nicht angemeldet ist, kommt nach der Anmeldung dorthin zurück", async ({ page }) => {
  await page.goto("/anschluesse");
  await expect(page).toHaveURL(/\/anmelden\?weiter=%2Fanschluesse/);
  await page.getByLabel("E-Mail-Adresse").fill("rp-vertretung@rp.example");
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill("falsch");
  await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("E-Mail-Adresse oder Passwort stimmt nicht.");
  await expect(page.getByLabel("E-Mail-Adresse")).toHaveValue("rp-vertretung@rp.example");
  await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill("Nachnutzung-Demo-2026");
  await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
  await expect(page).toHaveURL(/\/anschluesse$/);
});

test("mit der Tastatur: Sprunglink, Fokus auf der Überschrift nach einem Seitenwechsel", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /Zum Inhalt/ })).toBeFocused();
  await page.getByRole("banner").getByRole("link", { name: "Allianzen" }).first().click();
  await expect(page).toHaveTitle(/^Allianzen – /);
  await expect(page.getByRole("heading", { level: 1, name: "Allianzen" })).toBeFocused();
});

test("falsche Angaben stehen am Feld und in der Übersicht, Getipptes bleibt", async ({ page }) => {
  await signIn(page, "nw-vertretung");
  await page.goto("/angebote/neu?ohne=katalog");
  await page.getByLabel("OZG-ID").fill("99999");
  await page.getByLabel("Weitere Leistungsschlüssel").fill("kein Schlüssel, der nicht verloren gehen darf");
  await page.getByRole("button", { name: "Entwurf anlegen" }).click();
  const summary = page.getByRole("alert");
  await expect(summary).toBeFocused();
  await expect(summary).toContainText("Bitte geben Sie dem Angebot einen Titel.");
  await expect(summary).toContainText("Eine OZG-ID hat fünf Ziffern und beginnt mit 1");
  await expect(page.getByLabel("OZG-ID")).toHaveValue("99999");
  const keys = page.getByLabel("Weitere Leistungsschlüssel");
  await expect(keys).toHaveValue("kein Schlüssel, der nicht verloren gehen darf");
  await expect(keys).toHaveAttribute("aria-invalid", "true");
  await summary.getByRole("link", { name: /Titel/ }).click();
  await expect(page.getByLabel("Titel")).toBeFocused();
  await expectAccessible(page);
});

test("zweimal abgeschickt wird einmal ausgeführt", async ({ page, context }) => {
  await signIn(page, "by-vertretung");
  await page.goto("/angebote?q=Einbürgerung");
  await page.getByRole("link", { name: "Einbürgerung", exact: true }).click();
  await page.getByRole("link", { name: "Anschluss anfragen" }).click();
  await expect(page).toHaveURL(/\/anschluss$/);
  const second = await context.newPage();
  await second.goto(page.url());
  for (const tab of [page, second]) {
    await tab.getByLabel(/Wofür braucht Ihr Land/).fill("Bedarf des Landes in einem Satz.");
    await tab.getByLabel("Funktionspostfach").fill("ozg@by.example");
  }
  await page.getByRole("button", { name: "Entwurf speichern" }).click();
  await expect(page).toHaveURL(/\/anschluesse\//);
  await second.getByRole("button", { name: "Entwurf speichern" }).click();
  await expect(second.getByRole("alert")).toContainText("Ihr Land hat für dieses Angebot bereits den Vorgang");
  await expect(second.getByLabel(/Wofür braucht Ihr Land/)).toHaveValue("Bedarf des Landes in einem Satz.");
});

test("die Darstellung lässt sich umschalten und bleibt", async ({ page }) => {
  await page.goto("/");
  await page
    .locator("form[action='/darstellung']")
    .getByRole("button", { name: /Dunkel/ })
    .click();
  await expect(page.locator("html")).toHaveAttribute("data-kern-theme", "dark");
  await page.goto("/angebote");
  await expect(page.locator("html")).toHaveAttribute("data-kern-theme", "dark");
});

test("zweimal Eingabetaste löst einen Schritt aus, nicht zwei", async ({ page }) => {
  await signIn(page, "rp-koordination");
  await page.goto("/arbeitskorb");
  await page.getByRole("link", { name: "Vertragsschluss beginnen" }).click();
  const button = page.getByRole("button", { name: "Vertragsschluss beginnen" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("Der Vertragsschluss hat begonnen.")).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main").getByText("Vertrag in Arbeit")).toBeVisible();
  await expect(page.getByRole("list", { name: "Verlauf" }).getByText("Technische Anbindung begonnen")).toHaveCount(0);
});

test("wer selbst eingereicht hat, erfährt vor der Entscheidung, dass eine zweite Person entscheiden muss", async ({
  page,
}) => {
  await signIn(page, "mv-koordination");
  await page.goto("/angebote/neu?ozg=10026");
  await page.getByRole("button", { name: "Entwurf anlegen" }).click();
  await page.getByRole("link", { name: "Worum es geht" }).click();
  await page.getByLabel("Kurzbeschreibung").fill("Eine Kurzbeschreibung.");
  await page.getByLabel("Beschreibung", { exact: true }).fill("Eine Beschreibung.");
  await page.getByRole("button", { name: "Speichern und weiter" }).click();
  await page.getByLabel("Funktionspostfach", { exact: true }).fill("ozg@mv.example");
  await page.getByRole("button", { name: "Speichern und zur Übersicht" }).click();
  await page.getByRole("button", { name: "Zur Freigabe einreichen" }).click();
  await page.getByRole("link", { name: "Prüfen und entscheiden" }).click();
  await expect(page.getByText("Veröffentlichen muss eine andere Person der OZG-Koordination")).toBeVisible();
  await expect(page.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
  await expectAccessible(page);
});

test("jeder Verweis in Kopf und Fuß führt auf eine Seite", async ({ page }) => {
  for (const account of [
    null,
    "rp-koordination",
    "rp-vertretung",
    "kommune@nw.example",
    "umwelt@themenfeld.example",
    "betrieb@fitko.example",
  ]) {
    await page.context().clearCookies();
    if (account) await signIn(page, account);
    await page.goto("/");
    const links = await page
      .locator("header a[href^='/'], footer a[href^='/']")
      .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))]);
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) expect((await page.request.get(link)).status(), `${account}: ${link}`).toBe(200);
  }
});
