import { expect, expectAccessible, test } from "./fixtures";

interface Listed {
  readonly slug: string;
}

/** Chromium writes the pages of a PDF uncompressed. */
function pagesOf(pdf: Buffer) {
  const text = pdf.toString("latin1");
  const [, width = "0", height = "0"] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return { count: text.match(/\/Type \/Page\b(?!s)/g)?.length, width: Number(width), height: Number(height) };
}

test("der Steckbrief jedes Angebots ist gedruckt genau eine Seite A4", async ({ page }) => {
  test.slow();
  const answer = await page.request.get("/api/v1/offerings?limit=100");
  const { items, next } = (await answer.json()) as { items: Listed[]; next: string | null };
  expect(next).toBeNull();
  expect(items.length).toBeGreaterThan(10);
  for (const { slug } of items)
    await test.step(slug, async () => {
      await page.goto(`/angebote/${slug}/steckbrief`);
      const { count, width, height } = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      expect({ slug, count, width: Math.round(width), height: Math.round(height) }).toEqual({
        slug,
        count: 1,
        width: 595,
        height: 842,
      });
    });
  await expectAccessible(page);
});

test("aus der Liste wird ein Vergleich, auch ohne JavaScript, und gedruckt eine Vorlage im Querformat", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto("/angebote");
  const choices = page.getByRole("checkbox", { name: /^vergleichen/ });
  await choices.nth(0).check();
  await choices.nth(1).check();
  await page.getByRole("button", { name: "Ausgewählte vergleichen" }).click();
  await expect(page).toHaveURL(/\/angebote\/vergleich\?a=[^&]+&a=[^&]+$/);
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  const all = await page.getByRole("rowheader").count();
  await page.getByRole("link", { name: "Nur Unterschiede zeigen" }).click();
  await expect(page).toHaveURL(/nur=unterschiede/);
  expect(await page.getByRole("rowheader").count()).toBeLessThan(all);
  const { width, height } = pagesOf(await page.pdf({ preferCSSPageSize: true }));
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
  await page.getByRole("link", { name: "Weiteres Angebot" }).click();
  await expect(page.getByRole("checkbox", { name: /^vergleichen/, checked: true })).toHaveCount(2);
  await page
    .getByRole("checkbox", { name: /^vergleichen/, checked: false })
    .first()
    .check();
  await page.getByRole("button", { name: "Ausgewählte vergleichen" }).click();
  await expect(page.getByRole("columnheader")).toHaveCount(4);
  await page
    .getByRole("link", { name: /^Entfernen/ })
    .first()
    .click();
  await expect(page.getByRole("columnheader")).toHaveCount(3);
  await context.close();
});

for (const width of [390, 1440])
  test(`der Vergleich ist bei ${width} px zugänglich und verschiebt nicht die Seite`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const answer = await page.request.get("/api/v1/offerings?limit=4");
    const { items } = (await answer.json()) as { items: Listed[] };
    await page.goto(`/angebote/vergleich?${items.map(({ slug }) => `a=${slug}`).join("&")}`);
    await expectAccessible(page);
    const { scroll, client } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(scroll).toBeLessThanOrEqual(client);
    const region = page.getByRole("region", { name: /^Vergleich/ });
    await region.focus();
    await expect(region).toBeFocused();
  });
