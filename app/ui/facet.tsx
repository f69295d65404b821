import { type ReactNode, useEffect, useRef } from "react";

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

type FacetProps = {
  name: string;
  legend: string;
  /** what the counts count, in the plural, for screen readers */
  counted: string;
  options: readonly FacetOption[];
  /** one value only; the text of "none" */
  none?: string;
};

const numbers = new Intl.NumberFormat("de-DE");

/** One filter with the number of results behind every value; folds without JavaScript. */
export function Facet({ name, legend, counted, options, none }: FacetProps) {
  const chosen = options.filter(({ isChosen }) => isChosen).length;
  const type = none === undefined ? "checkbox" : "radio";
  return (
    <details className="mp-facet" open={chosen > 0}>
      <summary className="mp-facet__summary">
        {legend}
        {chosen > 0 ? <span className="mp-facet__chosen"> ({chosen} gewählt)</span> : null}
      </summary>
      <fieldset className="mp-facet__list">
        <legend className="kern-sr-only">{`${legend}, mit der Zahl der ${counted}`}</legend>
        {none === undefined ? null : (
          <FacetChoice name={name} type={type} value="" isChosen={chosen === 0}>
            {none}
          </FacetChoice>
        )}
        {options.map(({ value, label, count, isChosen }) => (
          <FacetChoice key={value} name={name} type={type} value={value} isChosen={isChosen}>
            {`${label} `}
            <span className="mp-facet__count">{numbers.format(count)}</span>
          </FacetChoice>
        ))}
      </fieldset>
    </details>
  );
}

type ChoiceProps = { name: string; type: "checkbox" | "radio"; value: string; isChosen: boolean; children: ReactNode };

function FacetChoice({ name, type, value, isChosen, children }: ChoiceProps) {
  return (
    <label className="mp-facet__option">
      <input className={`kern-form-check__${type}`} type={type} name={name} value={value} defaultChecked={isChosen} />
      {children}
    </label>
  );
}

/**
 * Keeps the fields of a filter form at what the address says, also after "back", without remounting them: the focus stays.
 * @param state changes with every search
 */
export function useFilterForm(state: string) {
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the state is what the fields are brought back to
  useEffect(() => form.current?.reset(), [state]);
  return form;
}
