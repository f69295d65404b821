export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];
export const themeLabels: Readonly<Record<Theme, string>> = { system: "Wie im System", light: "Hell", dark: "Dunkel" };

const NAME = "darstellung";
const YEAR_IN_SECONDS = 31_536_000;

export function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value);
}

/** The chosen look; "system" when nothing (or nonsense) is stored. */
export function readTheme(cookieHeader: string | null): Theme {
  const value = new RegExp(`(?:^|;\\s*)${NAME}=([a-z]+)`).exec(cookieHeader ?? "")?.[1];
  return isTheme(value) ? value : "system";
}

/** Set-Cookie header; "system" stores nothing. The person asks for it, so § 25 Abs. 2 Nr. 2 TDDDG needs no consent. */
export function themeCookie(theme: Theme, secure: boolean): string {
  const life = theme === "system" ? 0 : YEAR_IN_SECONDS;
  return `${NAME}=${theme}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
}

/** Choosing colours is no step in a matter: the focus stays on the choice. */
export const THEME_ACTION = "/darstellung";
