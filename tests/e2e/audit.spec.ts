import { readFile } from "node:fs/promises";
import { expect, expectAccessible, signIn, test } from "./fixtures";

test("the coordinator of a Land reads who did what, narrows it down and takes it along", async ({ page }) => {
  await signIn(page, "nw-koordination");
  expect((await page.goto("/betrieb"))?.status()).toBe(403);
  await page.goto("/land/protokoll");
  await expect(page.getByRole("heading", { level: 1, name: "Protokoll" })).toBeVisible();
  const table = page.getByRole("table");
  await expect(table.getByRole("row").filter({ hasText: "Zugriff verweigert" })).toContainText("GET /betrieb");
  await expectAccessible(page);

  await page.getByLabel("Art des Ereignisses").selectOption({ label: "Anschlüsse" });
  await page.getByRole("button", { name: "Filtern" }).click();
  await expect(page).toHaveURL(/gruppe=connection/);
  await expect(table.getByText("Zugriff verweigert")).toHaveCount(0);
  await expect(table.getByText("Anfrage entworfen").first()).toBeVisible();

  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Als CSV herunterladen" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^protokoll-nw-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await download.path(), "utf8")).trim().split("\r\n");
  expect(lines[0]).toContain("Zeitpunkt (UTC);Ereignis;");
  expect(lines.slice(1).every((line) => /;connection\./.test(line))).toBe(true);
  await page.goto("/land/protokoll");
  await expect(table.getByText("Protokoll heruntergeladen").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an operator follows one thing through the record of all Länder", async ({ page }) => {
    await signIn(page, "betrieb@fitko.example");
    await page.goto("/betrieb/protokoll?gruppe=connection");
    const table = page.getByRole("table");
    await table
      .getByRole("link", { name: /^Alle Einträge dazu/ })
      .first()
      .click();
    await expect(page).toHaveURL(/kennung=/);
    const kinds = await table.getByRole("row").filter({ hasText: "Anschluss" }).count();
    expect(kinds).toBeGreaterThan(0);
    expect(kinds).toBe((await table.getByRole("row").count()) - 1);
    await page.getByRole("link", { name: "Alle Filter zurücksetzen" }).click();
    await page.getByRole("link", { name: "Ältere Einträge" }).first().click();
    await expect(page).toHaveURL(/vor=/);
    await expect(page.getByRole("link", { name: "Zu den neuesten Einträgen" }).first()).toBeVisible();
  });
});
