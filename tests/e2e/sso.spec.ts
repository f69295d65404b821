import { createServer } from "node:net";
import type { Page } from "@playwright/test";
import { startApp } from "../http/app-process";
import { startProvider, type TestProvider } from "../oidc/provider";
import { demoFolder } from "./demo-folder";
import { test as base, demoPassword, emailOf, expect, expectAccessible, type TestServer } from "./fixtures";

/*
 * Signing in at an identity provider as people do it: a real browser, a real OpenID provider on another site, the real
 * rules of the browser for forms and cookies between them. With JavaScript and without.
 */

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === "object" && address !== null ? address.port : 0;
}

const test = base.extend<object, { server: TestServer; provider: TestProvider; port: number }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern
  port: [async ({}, use) => use(await freePort()), { scope: "worker" }],
  provider: [
    async ({ port }, use) => {
      const redirectUri = `http://localhost:${port}/anmelden/sso/nw/rueckruf`;
      const provider = await startProvider({ clientId: "marktplatz", clientSecret: "geheim", redirectUri });
      await use(provider);
      await provider.stop();
    },
    { scope: "worker" },
  ],
  server: [
    async ({ provider, port }, use) => {
      const entry = {
        slug: "nw",
        label: "Landeskonto NRW",
        issuer: provider.issuer,
        clientId: "marktplatz",
        clientSecretEnv: "OIDC_SECRET_NW",
        domains: ["nw.example"],
        secondFactorValues: ["mfa"],
      };
      const settings = {
        DEMO: "1",
        PORT: String(port),
        OIDC_PROVIDERS: JSON.stringify([entry]),
        OIDC_SECRET_NW: "geheim",
      };
      const app = await startApp(settings, demoFolder());
      await use({ url: app.url, stop: app.stop, friends: [provider.issuer] });
      await app.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

async function signInAtProvider(page: Page, login: string): Promise<void> {
  await expect(page.getByRole("heading", { name: "Anmeldedienst" })).toBeVisible();
  await page.getByLabel("Name").fill(login);
  await page.getByRole("button", { name: "Weiter" }).click();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "mit JavaScript" : "ohne JavaScript", () => {
    test.use({ javaScriptEnabled });
    const login = javaScriptEnabled ? "anna" : "anton";
    const account = javaScriptEnabled ? "nw-vertretung" : "nw-koordination";

    test("verknüpfen, anmelden, lösen", async ({ page, provider }) => {
      provider.accounts.set(login, {
        email: emailOf(account),
        email_verified: true,
        name: "Anna",
        amr: ["pwd", "mfa"],
      });

      await test.step("die Adresse allein öffnet kein Konto", async () => {
        await page.goto("/anmelden?weiter=/katalog");
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByRole("button", { name: "Anmelden mit Landeskonto NRW" }).click();
        await signInAtProvider(page, login);
        await expect(page).toHaveURL(/\/anmelden\?weiter=/);
        await expect(page.getByText("Zu Ihrer Adresse gibt es schon ein Konto.")).toBeVisible();
      });

      await test.step("mit dem Passwort ist auch das Konto bewiesen; dann wird gefragt", async () => {
        await page.getByLabel("E-Mail-Adresse").fill(emailOf(account));
        await page.getByLabel(/^Passwort \(Pflichtfeld\)/).fill(demoPassword);
        await page.getByRole("main").getByRole("button", { name: "Anmelden", exact: true }).click();
        await expect(page.getByRole("heading", { name: "Verknüpfung bestätigen" })).toBeVisible();
        await expect(page.getByText("Noch ist keiner verknüpft.")).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
        await page.getByRole("button", { name: "Kennung verknüpfen" }).click();
        await expect(page.getByText("Ihr Anmeldedienst ist verknüpft.")).toBeVisible();
        await expect(page.getByRole("row", { name: /Landeskonto NRW/ })).toBeVisible();
        if (javaScriptEnabled) await expectAccessible(page);
      });

      await test.step("künftig genügt der Anmeldedienst, der sich noch erinnert", async () => {
        await page.context().clearCookies({ domain: "localhost" });
        await page.goto("/anmelden?weiter=/katalog");
        await page.getByRole("button", { name: "Anmelden mit Landeskonto NRW" }).click();
        await expect(page).toHaveURL(/\/katalog$/);
        await expect(page.locator("summary", { hasText: "Konto" }).first()).toBeVisible();
      });

      await test.step("und lässt sich wieder lösen", async () => {
        await page.goto("/konto/sicherheit/sso");
        await page.getByRole("button", { name: "Verknüpfung mit Landeskonto NRW lösen" }).click();
        await expect(page.getByText("Die Verknüpfung ist gelöst.")).toBeVisible();
      });
    });

    test("ein neues Konto", async ({ page, provider }) => {
      const email = `neu-${login}@nw.example`;
      provider.accounts.set(`neu-${login}`, { email, email_verified: true, name: "Neu Hier", amr: ["pwd", "mfa"] });
      await page.goto("/anmelden");
      await page.getByRole("button", { name: "Anmelden mit Landeskonto NRW" }).click();
      await signInAtProvider(page, `neu-${login}`);
      await expect(page.getByRole("heading", { name: "Konto anlegen" })).toBeVisible();
      await expect(page.getByText(email)).toBeVisible();
      await expect(page.getByLabel("Vor- und Nachname")).toHaveValue("Neu Hier");
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: "Konto anlegen" }).click();
      await expect(page.getByRole("alert")).toContainText("Bitte wählen Sie eine Rolle aus der Liste.");
      await page.getByLabel("Landesvertretung").check();
      await page.getByLabel("Organisation", { exact: true }).selectOption({ label: "Land Nordrhein-Westfalen" });
      await page.getByRole("button", { name: "Konto anlegen" }).click();
      await expect(page).toHaveURL(/\/konto$/);
      await expect(page.getByText("Ihr Konto besteht, und Sie sind angemeldet.")).toBeVisible();
    });

    test("was nicht geht, wird gesagt", async ({ page, provider }) => {
      provider.accounts.set("fremd", { email: "jemand@by.example", email_verified: true });
      await page.goto("/anmelden");
      await page.getByRole("button", { name: "Anmelden mit Landeskonto NRW" }).click();
      await signInAtProvider(page, "fremd");
      await expect(page.getByRole("heading", { name: "Die Anmeldung hat nicht geklappt" })).toBeVisible();
      await expect(page.getByText("keine bestätigte dienstliche E-Mail-Adresse")).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      expect(new URL(page.url()).search).toBe("?grund=not_bound");

      await page.context().clearCookies({ domain: "127.0.0.1" });
      await page.goto("/anmelden");
      await page.getByRole("button", { name: "Anmelden mit Landeskonto NRW" }).click();
      await page.getByRole("button", { name: "Abbrechen" }).click();
      await expect(page.getByText("Der Anmeldedienst hat die Anmeldung abgebrochen.")).toBeVisible();
    });
  });
}
