import { Section } from "~/ui/section";
import type { BothSides } from "./offering.conflict.queries.server";
import { entryFieldNames } from "./offering.entry.rules";
import type { StepForm } from "./offering.step-form.parts";

/** Both versions of every field that differs, side by side; one of each is chosen. Part of the form of the step. */
export function ChooseSides({ sides }: { sides: readonly BothSides[] }) {
  if (sides.length === 0) return null;
  return (
    <Section
      title="Zwei Fassungen nebeneinander"
      lead="Jemand anderes hat diesen Schritt gespeichert, während Sie geschrieben haben. Wählen Sie je Angabe; was Sie unten im Formular noch ändern, gilt, wo „Ihre Eingabe“ gewählt ist."
    >
      <div className="mp-rows">
        {sides.map((side) => (
          <fieldset key={side.field} className="mp-row">
            <legend className="kern-label">{side.label}</legend>
            <div className="mp-sides">
              <Side side={side} which="mine" title="Ihre Eingabe" texts={side.mine} />
              <Side side={side} which="theirs" title="Inzwischen gespeichert" texts={side.theirs} />
            </div>
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

/** What was chosen stays chosen while the form is mended. */
export function ChosenSides({ form }: { form: StepForm }) {
  return (
    <>
      {entryFieldNames.map((field) => {
        const name = `choose.${field}`;
        const side = form.value(name);
        return side === "" ? null : <input key={field} type="hidden" name={name} value={side} />;
      })}
    </>
  );
}

type SideProps = { side: BothSides; which: "mine" | "theirs"; title: string; texts: readonly string[] };

function Side({ side, which, title, texts }: SideProps) {
  const id = `wahl-${side.field}-${which}`;
  return (
    <div className="mp-side">
      <div className="kern-form-check">
        <input
          id={id}
          type="radio"
          className="kern-form-check__radio"
          name={`choose.${side.field}`}
          value={which}
          defaultChecked={which === "mine"}
          aria-describedby={`${id}-text`}
        />
        <label className="kern-label" htmlFor={id}>
          {title}
        </label>
      </div>
      <div id={`${id}-text`} className="mp-side__text">
        {texts.length === 0 ? <span className="mp-muted">keine Angabe</span> : null}
        {texts.map((text) => (
          <p key={text} className="kern-body mp-preline">
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}
