import { expect, it } from "vitest";
import { deviceLabel } from "./account.device.rules";

const webkit = "AppleWebKit/537.36 (KHTML, like Gecko)";

it.each([
  [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/131.0.0.0 Safari/537.36`, "Chrome auf Linux"],
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/131.0.0.0 Safari/537.36`, "Chrome auf Windows"],
  [`Mozilla/5.0 (X11; Linux x86_64) ${webkit} Chromium/131.0 Safari/537.36`, "Chrome auf Linux"],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0`, "Edge auf Windows"],
  ["Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0", "Firefox auf Linux"],
  ["curl/8.5.0", "Unbekanntes Programm"],
])("names %s", (userAgent, label) => {
  expect(deviceLabel(userAgent)).toBe(label);
});
