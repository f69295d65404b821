import { Form, useLocation } from "@remix-run/react";
import { THEME_ACTION, type Theme, themeLabels, themes } from "./theme";

/** Three buttons in one form: works without JavaScript and comes back to the page it was used on. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action={THEME_ACTION} preventScrollReset>
      <input type="hidden" name="zurueck" value={`${pathname}${search}`} />
      <fieldset className="mp-theme__set">
        <legend className="mp-theme__legend">Darstellung</legend>
        {themes.map((choice) => (
          <button
            key={choice}
            type="submit"
            name="darstellung"
            value={choice}
            className="mp-theme__choice"
            aria-pressed={choice === theme}
          >
            {themeLabels[choice]}
          </button>
        ))}
      </fieldset>
    </Form>
  );
}
