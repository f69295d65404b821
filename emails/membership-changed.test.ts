import { expect, test } from "vitest";
import { membershipChanged } from "./membership-changed";

const place = { organisationName: "Plattformbetrieb", roleLabel: "Plattformbetrieb", previousRole: null, reason: null };
const frame = {
  url: "https://marktplatz.example/konto",
  appUrl: "https://marktplatz.example",
  recipientName: "Lea",
  because: "",
};

test("the first operator is not sent to the coordination of a Land, nor told of a person called System", () => {
  const data = { ...frame, ...place, outcome: "role_changed", changedBy: null, isOfOperator: true } as const;
  const words = membershipChanged(data).paragraphs.join(" ");
  expect(words).toContain("Der Plattformbetrieb hat Ihre Rolle");
  expect(words).toContain("wenden Sie sich an den Plattformbetrieb.");
  expect(words).not.toContain("OZG-Koordination");
});
