import { formatTime } from "./dates";

/** What became of a form that saves itself, and what somebody reads about it beside the form. */
export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "refused" | "stale" | "signed_out" | "forbidden" | "gone" | "too_large" | "unreadable" }
  | { readonly kind: "offline" | "failing" | "busy"; readonly againAfterMs: number };

/** The first further try after a failure; each next one waits twice as long, so that a server in need gets room. */
const AGAIN_MS = 10_000;
const LONGEST_MS = 5 * 60_000;

const STILL_HERE = "Ihre Eingaben stehen noch hier.";
const COPY = `${STILL_HERE} Bitte kopieren Sie sie, bevor Sie die Seite verlassen.`;

const texts: Readonly<Record<Exclude<SaveState["kind"], "saved" | "busy">, string>> = {
  idle: "",
  unsaved: "Noch nicht gespeichert",
  saving: "Wird gespeichert …",
  refused: `Noch nicht gespeichert: Eine Angabe ist unvollständig oder nicht lesbar. Beim Speichern steht am Feld, was fehlt. ${STILL_HERE}`,
  stale: `Nicht gespeichert: Jemand hat diesen Schritt inzwischen gespeichert oder eingereicht. ${STILL_HERE} Bitte vergleichen Sie beide Fassungen.`,
  // a new tab, because that also helps whoever signed out elsewhere: nobody would know then whose the words are
  signed_out: `Nicht gespeichert: Sie sind nicht mehr angemeldet. ${STILL_HERE} Bitte melden Sie sich in einem neuen Tab an, und speichern Sie danach hier.`,
  forbidden: `Nicht gespeichert: Sie dürfen dieses Angebot nicht mehr bearbeiten. ${COPY}`,
  gone: `Nicht gespeichert: Dieses Angebot gibt es nicht mehr, oder es gehört nicht mehr zu Ihrer Rolle. ${COPY}`,
  too_large: `Nicht gespeichert: Dieser Schritt ist zu lang. Bitte kürzen Sie einen Text. ${STILL_HERE}`,
  unreadable: `Nicht gespeichert: Der Marktplatz kann etwas davon nicht lesen. Bitte nehmen Sie heraus, was Sie zuletzt eingefügt haben. ${STILL_HERE}`,
  offline: `Nicht gespeichert: Es gibt gerade keine Verbindung zum Marktplatz. Es wird weiter versucht; bitte lassen Sie die Seite offen. ${STILL_HERE}`,
  failing: `Nicht gespeichert: Der Marktplatz hat gerade eine Störung. Es wird weiter versucht; bitte lassen Sie die Seite offen. ${STILL_HERE}`,
};

export function saveText(state: SaveState): string {
  if (state.kind === "saved") return `Gespeichert um ${formatTime(state.at)}`;
  if (state.kind !== "busy") return texts[state.kind];
  const seconds = Math.ceil(state.againAfterMs / 1000);
  const when = seconds === 1 ? "einer Sekunde" : `${seconds} Sekunden`;
  return `Nicht gespeichert: Gerade kommen zu viele Anfragen. In ${when} wird es noch einmal versucht. ${STILL_HERE}`;
}

/** Nothing that this page sends again would help: somebody has to decide first. */
export function isFinal({ kind }: SaveState): boolean {
  return kind === "stale" || kind === "forbidden" || kind === "gone";
}

/** @param failures tries in a row that failed before this one */
export function offlineState(failures: number): SaveState {
  return { kind: "offline", againAfterMs: waitOf(failures, null) };
}

/** @param retryAfter header of the answer, in seconds */
function waitOf(failures: number, retryAfter: string | null): number {
  const asked = Number(retryAfter ?? Number.NaN) * 1000;
  const own = Math.min(LONGEST_MS, AGAIN_MS * 2 ** Math.min(failures, 10));
  return Number.isFinite(asked) && asked > 0 ? Math.min(LONGEST_MS, asked) : own;
}

export interface Answered {
  readonly status: number;
  /** led elsewhere, which only the way to a sign-in does */
  readonly redirected: boolean;
  readonly retryAfter: string | null;
  readonly isStale: boolean;
}

/** What an answer means that did not say that the form is stored. */
export function stateOfRefusal({ status, redirected, retryAfter, isStale }: Answered, failures: number): SaveState {
  if (redirected || status === 401) return { kind: "signed_out" };
  if (status === 403) return { kind: "forbidden" };
  if (status === 404 || status === 410) return { kind: "gone" };
  if (status === 409 || isStale) return { kind: "stale" };
  if (status === 413) return { kind: "too_large" };
  if (status === 422) return { kind: "refused" };
  if (status === 429) return { kind: "busy", againAfterMs: waitOf(failures, retryAfter) };
  if (status >= 400 && status < 500) return { kind: "unreadable" };
  return { kind: "failing", againAfterMs: waitOf(failures, retryAfter) };
}
