import { Form, useLocation } from "@remix-run/react";

export type Theme = "light" | "dark" | "system";

const CHOICES: readonly { value: Theme; label: string }[] = [
  { value: "system", label: "Wie im System" },
  { value: "light", label: "Hell" },
  { value: "dark", label: "Dunkel" },
];

/** Three buttons in one form: works without JavaScript and comes back to the page it was used on. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/darstellung" className="mp-theme" preventScrollReset>
      <input type="hidden" name="zurueck" value={`${pathname}${search}`} />
      <fieldset className="mp-theme__set">
        <legend className="mp-theme__legend">Darstellung</legend>
        {CHOICES.map((choice) => (
          <button
            key={choice.value}
            type="submit"
            name="darstellung"
            value={choice.value}
            className="mp-theme__choice"
            aria-pressed={choice.value === theme}
          >
            {choice.label}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
