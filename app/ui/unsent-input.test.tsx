import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { entriesOf, UnsentInput } from "./unsent-input";

const values = { title: "Tür & Tor", keys: ["a", "b"], consent: "on", empty: " ", version: "7", intent: "save" };
const labels = { title: "Titel", keys: "Schlüssel", consent: "Einverstanden", empty: "Leer", missing: "Fehlt" };

test("shows what a person filled in, and nothing of what the form carries unseen", () => {
  expect(entriesOf({ values, labels })).toEqual([
    { term: "Titel", description: "Tür & Tor" },
    { term: "Schlüssel", description: "a, b" },
    { term: "Einverstanden", description: "angekreuzt" },
  ]);
});

test("what was typed is text, never markup", () => {
  const html = renderToStaticMarkup(<UnsentInput sent={{ values: { t: "<b>x</b>\ny" }, labels: { t: "Text" } }} />);
  expect(html).toContain("&lt;b&gt;x&lt;/b&gt;\ny");
  expect(html).toContain("Ihre Eingaben wurden nicht gespeichert");
});

test("a form without fields was a step", () => {
  const html = renderToStaticMarkup(<UnsentInput sent={{ values: { intent: "end" }, labels: {} }} />);
  expect(html).toContain("Ihr letzter Schritt wurde nicht ausgeführt");
});
