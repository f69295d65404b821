import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Checkbox, CheckboxGroup, RadioGroup, SelectField, TextArea, TextField } from "./field";
import type { FieldSource } from "./field-source";

const options = [
  { value: "fit", label: "FIT-Connect" },
  { value: "xta", label: "XTA 2" },
];

function field(more: Partial<FieldSource> = {}): FieldSource {
  return { id: "f-x", name: "x", errorId: "f-x-fehler", descriptionId: "f-x-hinweis", ...more };
}

const broken = field({ required: true, errors: ["Bitte füllen Sie das aus.", "Zu kurz."] });

const controls = {
  TextField: <TextField field={broken} label="Titel" hint="Kurz" />,
  TextArea: <TextArea field={broken} label="Titel" hint="Kurz" />,
  SelectField: <SelectField field={broken} label="Titel" hint="Kurz" options={options} />,
  RadioGroup: <RadioGroup field={broken} label="Titel" hint="Kurz" options={options} />,
  CheckboxGroup: <CheckboxGroup field={broken} label="Titel" hint="Kurz" options={options} />,
  Checkbox: <Checkbox field={broken} label="Titel" hint="Kurz" />,
};

describe.each(Object.entries(controls))("%s", (_name, control) => {
  const html = renderToStaticMarkup(control);

  it("ties hint and error to the control, and both are there", () => {
    expect(html).toContain('aria-describedby="f-x-hinweis f-x-fehler"');
    expect(html).toContain('aria-invalid="true"');
    expect(html.match(/id="f-x-hinweis"/g)).toHaveLength(1);
    expect(html.match(/id="f-x-fehler"/g)).toHaveLength(1);
    expect([...html.matchAll(/<li><span[^>]*>Fehler: <\/span>([^<]+)<\/li>/g)].map((match) => match[1])).toEqual([
      "Bitte füllen Sie das aus.",
      "Zu kurz.",
    ]);
  });

  it("says in text that it must be filled, and leaves the check to the server", () => {
    expect(html).toContain("(Pflichtfeld)");
    expect(html).not.toMatch(/\srequired/);
  });

  it("has exactly one element with the field's own id, where the error summary leads", () => {
    expect(html.match(/ id="f-x"/g)).toHaveLength(1);
    expect(html).toMatch(/<(input|textarea|select)[^>]* id="f-x"/);
  });

  it("has a label for every control", () => {
    const ids = [...html.matchAll(/<(?:input|textarea|select)[^>]* id="([^"]+)"/g)].map((match) => match[1]);
    const named = [...html.matchAll(/<label[^>]* for="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThan(0);
    expect(named).toEqual(ids);
  });
});

describe("values", () => {
  it("keep what was typed", () => {
    const typed = field({ initialValue: "<b>Ä</b>" });
    expect(renderToStaticMarkup(<TextField field={typed} label="Titel" />)).toContain('value="&lt;b&gt;Ä&lt;/b&gt;"');
    expect(renderToStaticMarkup(<TextArea field={typed} label="Titel" />)).toContain("&lt;b&gt;Ä&lt;/b&gt;</textarea>");
  });

  it("never write a password back", () => {
    const html = renderToStaticMarkup(
      <TextField field={field({ initialValue: "geheim" })} label="Passwort" type="password" />,
    );
    expect(html).not.toContain("geheim");
  });

  it("tick what was chosen, whether one or several came in", () => {
    const one = renderToStaticMarkup(
      <CheckboxGroup field={field({ initialValue: "xta" })} label="Wege" options={options} />,
    );
    const both = renderToStaticMarkup(
      <CheckboxGroup field={field({ initialValue: ["fit", "xta"] })} label="Wege" options={options} />,
    );
    expect(one.match(/checked=""/g)).toHaveLength(1);
    expect(one).toMatch(/checked="" value="xta"|value="xta"[^>]*checked=""/);
    expect(both.match(/checked=""/g)).toHaveLength(2);
  });

  it("say nothing about hints and errors where there are none", () => {
    const html = renderToStaticMarkup(<TextField field={field()} label="Titel" />);
    expect(html).not.toContain("aria-");
    expect(html).not.toContain("Pflichtfeld");
  });
});
