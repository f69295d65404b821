import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "./button";

type Props = {
  action: string;
  name?: string;
  label: string;
  hint?: string | undefined;
  defaultValue?: string | undefined;
  /** hidden inputs or filters that go along */
  children?: ReactNode;
};

/** A GET form: the result has an address that can be shared. */
export function SearchField({ action, name = "q", label, hint, defaultValue, children }: Props) {
  return (
    <search>
      <Form method="get" action={action} className="mp-search">
        <div className="mp-search__row">
          <div className="kern-form-input mp-search__field">
            <label className="kern-label" htmlFor="suche">
              {label}
            </label>
            {hint ? (
              <div className="kern-hint mp-hint" id="suche-hinweis">
                {hint}
              </div>
            ) : null}
            <input
              id="suche"
              className="kern-form-input__input"
              type="search"
              name={name}
              defaultValue={defaultValue}
              enterKeyHint="search"
              {...(hint ? { "aria-describedby": "suche-hinweis" } : {})}
            />
          </div>
          <Button icon="search">Suchen</Button>
        </div>
        {children}
      </Form>
    </search>
  );
}
