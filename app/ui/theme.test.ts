import { expect, test } from "vitest";
import { readTheme, themeCookie, themes } from "./theme";

test("reads what it wrote", () => {
  for (const theme of themes) {
    const pair = themeCookie(theme, true).split(";")[0] ?? "";
    expect(readTheme(`sitzung=abc; ${pair}`)).toBe(theme);
  }
});

test.each([null, "", "darstellung=", "darstellung=blau", "xdarstellung=dark", "darstellung=DARK"])(
  "%j means: like the system",
  (header) => {
    expect(readTheme(header)).toBe("system");
  },
);

test("choosing the system's look removes the cookie, and https makes it secure", () => {
  expect(themeCookie("system", false)).toContain("Max-Age=0");
  expect(themeCookie("dark", false)).not.toContain("Secure");
  expect(themeCookie("dark", true)).toMatch(/HttpOnly; SameSite=Lax; Secure$/);
});
