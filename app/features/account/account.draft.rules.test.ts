import { expect, test } from "vitest";
import { draftValues, pageOf } from "./account.draft.rules";

test("keeps what was typed, lists as lists", () => {
  const fields = new URLSearchParams("formular=angebot&title=T%C3%BCr&ozgIds=1&ozgIds=2&ozgIds=3&leer=");
  expect(draftValues(fields)).toEqual({
    formId: "angebot",
    values: { title: "Tür", ozgIds: ["1", "2", "3"], leer: "" },
  });
});

test("keeps no secret", () => {
  const fields = new URLSearchParams(
    "formular=f&password=a&newPassword=b&passwordRepeat=c&code=1&totpCode=2&recoveryCode=3&token=4&Passwort=5&stateCode=RP",
  );
  expect(draftValues(fields)?.values).toEqual({ stateCode: "RP" });
});

test.each(["", "title=x", "formular=&title=x", "formular=a&formular=b"])("%s says not which form it is", (text) => {
  expect(draftValues(new URLSearchParams(text))).toBeNull();
});

test("a file is not kept", () => {
  const form = new FormData();
  form.append("formular", "f");
  form.append("file", new File(["x"], "x.csv"));
  expect(draftValues(form)).toEqual({ formId: "f", values: {} });
});

test.each([
  ["http://h/anschluesse.data?a=1&_routes=x", "/anschluesse?a=1"],
  ["http://h/angebote/neu?ozg=10480&index", "/angebote/neu?ozg=10480"],
  ["http://h/konto", "/konto"],
])("%s belongs to %s", (address, page) => {
  expect(pageOf(address)).toBe(page);
});
