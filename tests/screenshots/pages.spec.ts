import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../e2e/fixtures";

const widths = [390, 768, 1440] as const;
const themes = ["light", "dark"] as const;
/** Long lists are cut: the pictures live in the repository. */
const LONGEST = 2_000;

/** A link on `from` whose address matches leads to the page; for pages whose ids differ from run to run. */
interface Shot {
  readonly name: string;
  readonly path: string;
  readonly follow?: RegExp;
}

const groups: readonly { readonly account: string | null; readonly shots: readonly Shot[] }[] = [
  {
    account: null,
    shots: [
      { name: "start", path: "/" },
      { name: "angebote", path: "/angebote" },
      { name: "angebote-suche", path: "/angebote?q=genehmigung&sort=titel" },
      { name: "angebote-leer", path: "/angebote?q=gibtesnicht" },
      { name: "angebot", path: "/angebote", follow: /^\/angebote\/[a-z0-9-]+$/ },
      { name: "allianzen", path: "/allianzen" },
      { name: "allianz", path: "/allianzen", follow: /^\/allianzen\/[0-9a-f-]+$/ },
      { name: "katalog", path: "/katalog?q=erlaubnis" },
      { name: "anmelden", path: "/anmelden" },
      { name: "katalog-leistung", path: "/katalog/ozg/10519" },
      { name: "impressum", path: "/impressum" },
      { name: "datenschutz", path: "/datenschutz" },
      { name: "leichte-sprache", path: "/leichte-sprache" },
      { name: "gebaerdensprache", path: "/gebaerdensprache" },
      { name: "barrierefreiheit", path: "/barrierefreiheit" },
      { name: "nicht-gefunden", path: "/gibt-es-nicht" },
      { name: "demo-mails", path: "/demo/mails" },
    ],
  },
  {
    account: "rp-koordination",
    shots: [
      { name: "arbeitskorb", path: "/arbeitskorb" },
      { name: "anschluesse", path: "/anschluesse" },
      { name: "anschluss", path: "/anschluesse", follow: /^\/anschluesse\/[0-9a-f-]+$/ },
      { name: "freigabe", path: "/arbeitskorb", follow: /^\/angebote\/[a-z0-9-]+\/freigabe$/ },
      { name: "verboten", path: "/betrieb" },
      { name: "angebot-neu", path: "/angebote/neu?q=erlaubnis" },
      { name: "angebot-formular", path: "/angebote/neu?ozg=10480" },
    ],
  },
  { account: "by-vertretung", shots: [{ name: "anschluss-anfragen", path: "/angebote/einbuergerung-nw/anschluss" }] },
  {
    account: "betrieb@fitko.example",
    shots: [
      { name: "betrieb", path: "/betrieb" },
      { name: "importe", path: "/betrieb/importe" },
    ],
  },
];

async function open(page: Page, { path, follow }: Shot): Promise<void> {
  await page.goto(path);
  if (!follow) return;
  const links = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  const target = links.find((href) => href !== null && follow.test(href));
  expect(target, `link on ${path}`).toBeTruthy();
  await page.goto(target ?? path);
}

for (const { account, shots } of groups)
  for (const theme of themes)
    test(`${account ?? "öffentlich"}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      if (account) await signIn(page, account);
      for (const shot of shots)
        for (const width of widths) {
          await page.setViewportSize({ width, height: width < 700 ? 844 : 900 });
          await open(page, shot);
          await page.evaluate(() => document.fonts.ready);
          const height = Math.min(await page.evaluate(() => document.documentElement.scrollHeight), LONGEST);
          await page.screenshot({
            path: `docs/bilder/${shot.name}-${width}-${theme}.jpg`,
            fullPage: true,
            type: "jpeg",
            quality: 75,
            clip: { x: 0, y: 0, width, height },
          });
        }
    });
