import type { ComponentPropsWithoutRef, ReactNode } from "react";
import { ariaOf, type FieldSource, hasErrors, isRequired, listOf, type Option, optionId, textOf } from "./field-source";

type Common = { field: FieldSource; label: string; hint?: ReactNode };
type Owned = "size" | "id" | "name" | "defaultValue" | "className" | "required" | "children";

function Mark({ field }: { field: FieldSource }) {
  return field.required ? <span className="kern-label__optional"> (Pflichtfeld)</span> : null;
}

function Hint({ field, hint }: Pick<Common, "field" | "hint">) {
  if (!hint) return null;
  return (
    <div className="kern-hint mp-hint" id={field.descriptionId}>
      {hint}
    </div>
  );
}

function Errors({ field }: { field: FieldSource }) {
  const [first, ...more] = field.errors ?? [];
  if (first === undefined) return null;
  return (
    <div className="kern-error" id={field.errorId}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      {more.length === 0 ? (
        <p className="kern-body">
          <span className="kern-sr-only">Fehler: </span>
          {first}
        </p>
      ) : (
        <ul className="kern-body mp-field-errors">
          {[first, ...more].map((message) => (
            <li key={message}>
              <span className="kern-sr-only">Fehler: </span>
              {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

export function Frame({ field, label, hint, children }: Common & { children: ReactNode }) {
  return (
    <div className={`kern-form-input${hasErrors(field) ? " kern-form-input--error" : ""}`}>
      <label className="kern-label" htmlFor={field.id}>
        {label}
        <Mark field={field} />
      </label>
      <Hint field={field} hint={hint} />
      {children}
      <Errors field={field} />
    </div>
  );
}

export function inputClass(field: FieldSource, kind: "input" | "select"): string {
  return `kern-form-input__${kind}${hasErrors(field) ? ` kern-form-input__${kind}--error` : ""}`;
}

type TextFieldProps = Common &
  Omit<ComponentPropsWithoutRef<"input">, Owned> & {
    /** narrow for short values such as a year */
    size?: "full" | "medium" | "short";
  };

/** Give `autoComplete` wherever the field asks for data about the person (WCAG 1.3.5). Passwords are never written back. */
export function TextField({ field, label, hint, size = "full", type = "text", ...input }: TextFieldProps) {
  return (
    <Frame field={field} label={label} hint={hint}>
      <input
        key={field.key}
        id={field.id}
        name={field.name}
        type={type}
        className={`${inputClass(field, "input")} mp-input--${size}`}
        {...(type === "file" || type === "password" ? {} : { defaultValue: textOf(field.initialValue) })}
        {...ariaOf(field, hint)}
        {...isRequired(field)}
        {...input}
      />
    </Frame>
  );
}

type TextAreaProps = Common & Omit<ComponentPropsWithoutRef<"textarea">, Owned>;

export function TextArea({ field, label, hint, rows = 5, ...textarea }: TextAreaProps) {
  return (
    <Frame field={field} label={label} hint={hint}>
      <textarea
        key={field.key}
        id={field.id}
        name={field.name}
        rows={rows}
        className={inputClass(field, "input")}
        defaultValue={textOf(field.initialValue)}
        {...ariaOf(field, hint)}
        {...isRequired(field)}
        {...textarea}
      />
    </Frame>
  );
}

type SelectProps = Common &
  Omit<ComponentPropsWithoutRef<"select">, Owned> & {
    options: readonly Option[];
    /** text of the empty choice; `null` leaves it out */
    placeholder?: string | null;
  };

export function SelectField({ field, label, hint, options, placeholder = "Bitte wählen", ...select }: SelectProps) {
  return (
    <Frame field={field} label={label} hint={hint}>
      <div className="kern-form-input__select-wrapper">
        <select
          key={field.key}
          id={field.id}
          name={field.name}
          className={inputClass(field, "select")}
          defaultValue={textOf(field.initialValue)}
          {...ariaOf(field, hint)}
          {...isRequired(field)}
          {...select}
        >
          {placeholder === null ? null : <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </div>
    </Frame>
  );
}

type GroupProps = Common & { options: readonly Option[]; columns?: boolean };

function Group({
  field,
  label,
  hint,
  children,
  columns,
}: Common & { children: ReactNode; columns?: boolean | undefined }) {
  return (
    <fieldset className={`kern-fieldset${hasErrors(field) ? " kern-fieldset--error" : ""}`} {...ariaOf(field, hint)}>
      <legend className="kern-label">
        {label}
        <Mark field={field} />
      </legend>
      <Hint field={field} hint={hint} />
      <div className={`kern-fieldset__body${columns ? " mp-fieldset-columns" : ""}`}>{children}</div>
      <Errors field={field} />
    </fieldset>
  );
}

export function RadioGroup({ field, label, hint, options, columns }: GroupProps) {
  const chosen = textOf(field.initialValue);
  return (
    <Group field={field} label={label} hint={hint} columns={columns}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="radio"
          field={field}
          option={option}
          index={index}
          checked={option.value === chosen}
        />
      ))}
    </Group>
  );
}

export function CheckboxGroup({ field, label, hint, options, columns }: GroupProps) {
  const chosen = new Set(listOf(field.initialValue));
  return (
    <Group field={field} label={label} hint={hint} columns={columns}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          field={field}
          option={option}
          index={index}
          checked={chosen.has(option.value)}
        />
      ))}
    </Group>
  );
}

type ChoiceProps = { type: "radio" | "checkbox"; field: FieldSource; option: Option; index: number; checked: boolean };

function Choice({ type, field, option, index, checked }: ChoiceProps) {
  const id = optionId(field, index);
  const base = `kern-form-check__${type}`;
  return (
    <div className="kern-form-check">
      <input
        id={id}
        type={type}
        name={field.name}
        value={option.value}
        defaultChecked={checked}
        className={`${base}${hasErrors(field) ? ` ${base}--error` : ""}`}
        {...(option.hint ? { "aria-describedby": `${id}-hint` } : {})}
      />
      <div>
        <label className="kern-label" htmlFor={id}>
          {option.label}
        </label>
        {option.hint ? (
          <p className="mp-choice-hint" id={`${id}-hint`}>
            {option.hint}
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** One box to tick; sends "on" like every HTML checkbox, conform reads it as a boolean. */
export function Checkbox({ field, label, hint }: Common) {
  const isOn = field.initialValue === true || textOf(field.initialValue) !== "";
  return (
    <div className={hasErrors(field) ? "kern-fieldset--error" : undefined}>
      <div className="kern-form-check">
        <input
          key={field.key}
          id={field.id}
          type="checkbox"
          name={field.name}
          defaultChecked={isOn}
          className={`kern-form-check__checkbox${hasErrors(field) ? " kern-form-check__checkbox--error" : ""}`}
          {...ariaOf(field, hint)}
          {...isRequired(field)}
        />
        <div>
          <label className="kern-label" htmlFor={field.id}>
            {label}
            <Mark field={field} />
          </label>
          {hint ? (
            <p className="mp-choice-hint" id={field.descriptionId}>
              {hint}
            </p>
          ) : null}
        </div>
      </div>
      <Errors field={field} />
    </div>
  );
}
