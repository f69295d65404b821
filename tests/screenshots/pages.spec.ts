import type { Page } from "@playwright/test";
import { expect, signIn, test } from "../e2e/fixtures";

/** Few, and long lists are cut: the pictures live in the repository. A phone and a desk; dark differs in colours only. */
const views = [
  { theme: "light", widths: [390, 1440] },
  { theme: "dark", widths: [1440] },
] as const;
const LONGEST = 1_800;

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
      { name: "angebot", path: "/angebote", follow: /^\/angebote\/[a-z0-9-]+$/ },
      { name: "allianzen", path: "/allianzen" },
      { name: "allianz", path: "/allianzen", follow: /^\/allianzen\/[0-9a-f-]+$/ },
      { name: "katalog", path: "/katalog?q=erlaubnis" },
      { name: "anmelden", path: "/anmelden" },
      { name: "registrieren", path: "/registrieren" },
      { name: "katalog-leistung", path: "/katalog/ozg/10519" },
    ],
  },
  {
    account: "rp-koordination",
    shots: [
      { name: "arbeitskorb", path: "/arbeitskorb" },
      { name: "anschluesse", path: "/anschluesse" },
      { name: "anschluss", path: "/anschluesse", follow: /^\/anschluesse\/[0-9a-f-]+$/ },
      { name: "freigabe", path: "/arbeitskorb", follow: /^\/angebote\/[a-z0-9-]+\/freigabe$/ },
      { name: "angebot-formular", path: "/angebote/neu?ozg=10480" },
    ],
  },
  {
    account: "nw-koordination",
    shots: [
      { name: "land", path: "/land" },
      { name: "registrierungen", path: "/land/registrierungen" },
      { name: "protokoll", path: "/land/protokoll" },
      { name: "sicherheit", path: "/konto/sicherheit" },
    ],
  },
  { account: "by-vertretung", shots: [{ name: "anschluss-anfragen", path: "/angebote/einbuergerung-nw/anschluss" }] },
  {
    account: "betrieb@fitko.example",
    shots: [
      { name: "betrieb", path: "/betrieb" },
      { name: "organisationen", path: "/betrieb/organisationen" },
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
  for (const { theme, widths } of views)
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
            quality: 70,
            clip: { x: 0, y: 0, width, height },
          });
        }
    });
