import type { Locator, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./fixtures";

/* Searching, filtering and comparing without a mouse: what a person can reach with the keys, in the order of the page. */

/** Presses Tab until the element has the focus, and sees that every stop on the way shows where it is. */
async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press(key);
    const focused = page.locator(":focus");
    await expect(focused, "the focus is always somewhere that can be seen").toBeVisible();
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Not reached by ${key}: ${target}`);
}

for (const width of [390, 1440])
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("filtern: öffnen, wählen, Filter wieder entfernen", async ({ page }) => {
      await page.goto("/angebote");
      const filters = page.getByRole("search", { name: "Angebote suchen und filtern" });
      await tabTo(page, filters.getByRole("searchbox", { name: "Suche" }));
      if (width < 1000) {
        await tabTo(page, filters.locator(".mp-filter__summary"));
        await page.keyboard.press("Enter");
      }
      await tabTo(page, filters.locator("summary", { hasText: /^Themenfeld/ }));
      await page.keyboard.press("Space");
      const choice = filters.getByRole("checkbox", { name: /^Umwelt/ });
      await tabTo(page, choice);
      await page.keyboard.press("Space");
      await expect(page).toHaveURL(/themenfeld=umwelt/);
      await expect(choice).toBeChecked();
      // the page has new results, the person is where they were
      await expect(choice).toBeFocused();
      await expectAccessible(page);
      const remove = page.getByRole("link", { name: /^Filter „.*Umwelt“ entfernen$/ });
      await tabTo(page, remove);
      await page.keyboard.press("Enter");
      await expect(page).not.toHaveURL(/themenfeld/);
      await expect(page.getByRole("list", { name: "Gesetzte Filter" })).toHaveCount(0);
      // the link is gone; who goes on with the keys goes on from its place, not from the top of the page
      await page.keyboard.press("Tab");
      await expect(page.getByRole("main").locator(":focus")).toBeVisible();
      await tabTo(page, filters.locator("summary", { hasText: /^Themenfeld/ }), "Shift+Tab");
    });

    test("vergleichen: wählen, lesen, verschieben, entfernen", async ({ page }) => {
      await page.goto("/angebote");
      const choices = page.getByRole("checkbox", { name: /^vergleichen/ });
      for (const index of [0, 1, 2]) {
        await tabTo(page, choices.nth(index));
        await page.keyboard.press("Space");
        await expect(choices.nth(index)).toBeChecked();
      }
      await tabTo(page, page.getByRole("button", { name: "Ausgewählte vergleichen" }));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/\/angebote\/vergleich\?a=/);
      await tabTo(page, page.getByRole("link", { name: "Nur Unterschiede zeigen" }));
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(/nur=unterschiede/);
      const table = page.getByRole("region", { name: /^Vergleich/ });
      await tabTo(page, table);
      const overflow = await table.evaluate((region) => region.scrollWidth - region.clientWidth);
      if (width < 1000) {
        expect(overflow).toBeGreaterThan(0);
        await page.keyboard.press("ArrowRight");
        await expect.poll(() => table.evaluate((region) => region.scrollLeft)).toBeGreaterThan(0);
      }
      await tabTo(page, page.getByRole("link", { name: /^Entfernen/ }).last());
      await page.keyboard.press("Enter");
      await expect(page.getByRole("columnheader")).toHaveCount(3);
      await expectAccessible(page);
    });
  });
