import { type ComponentPropsWithoutRef, type ReactNode, useEffect, useRef, useState } from "react";
import { Frame, inputClass } from "./field";
import { ariaOf, type FieldSource, isRequired } from "./field-source";

type Props = Pick<ComponentPropsWithoutRef<"input">, "autoComplete" | "onInput"> & {
  field: FieldSource;
  label: string;
  hint?: ReactNode;
  /** what stands below the field while somebody types */
  children?: ReactNode;
};

/**
 * Password with a button that shows it; the button needs JavaScript and is only there with it. Pasting is allowed
 * (ASVS 6.2.7), nothing typed comes back from the server.
 */
export function PasswordField({ field, label, hint, children, autoComplete, onInput }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const { canShow, isShown, toggle } = useShown(input);
  return (
    <Frame field={field} label={label} hint={hint}>
      <div className="mp-password">
        <input
          key={field.key}
          ref={input}
          id={field.id}
          name={field.name}
          type={isShown ? "text" : "password"}
          className={inputClass(field, "input")}
          autoComplete={autoComplete}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          onInput={onInput}
          {...ariaOf(field, hint)}
          {...isRequired(field)}
        />
        {canShow ? (
          <button
            type="button"
            className="kern-btn kern-btn--secondary mp-password__button"
            aria-controls={field.id}
            aria-label={`${label} ${isShown ? "verbergen" : "anzeigen"}`}
            onClick={toggle}
          >
            <span className="kern-label">{isShown ? "Verbergen" : "Anzeigen"}</span>
          </button>
        ) : null}
      </div>
      {children}
    </Frame>
  );
}

/** Hidden again when the form is sent, so that no browser keeps it as a text once typed. */
function useShown(input: { readonly current: HTMLInputElement | null }) {
  const [canShow, setCanShow] = useState(false);
  const [isShown, setIsShown] = useState(false);
  useEffect(() => {
    setCanShow(true);
    const form = input.current?.form;
    const hide = () => setIsShown(false);
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  }, [input]);
  return { canShow, isShown, toggle: () => setIsShown((shown) => !shown) };
}
