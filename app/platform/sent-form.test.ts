import { expect, test } from "vitest";
import { readSentForm } from "./sent-form";

test("keeps what was typed, lists as lists", () => {
  const fields = new URLSearchParams("formular=angebot&title=T%C3%BCr&ozgIds=1&ozgIds=2&ozgIds=3&leer=");
  expect(readSentForm(fields)).toEqual({
    formId: "angebot",
    values: { title: "Tür", ozgIds: ["1", "2", "3"], leer: "" },
    labels: {},
  });
});

test("keeps no secret", () => {
  const fields = new URLSearchParams(
    "formular=f&password=a&newPassword=b&passwordRepeat=c&code=1&totpCode=2&recoveryCode=3&token=4&Passwort=5&stateCode=RP",
  );
  expect(readSentForm(fields)?.values).toEqual({ stateCode: "RP" });
});

test.each(["", "title=x", "formular=&title=x", "formular=a&formular=b"])("%s says not which form it is", (text) => {
  expect(readSentForm(new URLSearchParams(text))).toBeNull();
});

test("a file is not kept", () => {
  const form = new FormData();
  form.append("formular", "f");
  form.append("file", new File(["x"], "x.csv"));
  expect(readSentForm(form)).toEqual({ formId: "f", values: {}, labels: {} });
});

test("knows what stood beside the fields, and nothing else that came instead", () => {
  const labelled = (labels: string) =>
    readSentForm(new URLSearchParams({ formular: "f", title: "x", beschriftungen: labels }));
  expect(labelled('{"title":"Titel"}')).toEqual({ formId: "f", values: { title: "x" }, labels: { title: "Titel" } });
  for (const broken of ["", "{", "[1]", '{"title":1}', `{"title":"${"x".repeat(301)}"}`])
    expect(labelled(broken)?.labels).toEqual({});
});
