import { useActionData, useBlocker } from "@remix-run/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { formatTime } from "./dates";

/** After the last key; long enough not to save every word, short enough to lose little. */
const PAUSE_MS = 2_000;
/** After a field was left: the click that follows may be the button that saves everything anyway. */
const LEFT_MS = 400;

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: string }
  | { readonly kind: "refused" | "stale" | "signed_out" | "offline" };

/** Which state of the thing the form is about. */
type Stamp = { readonly version: number; readonly seen: string };
type Answer = (Stamp & { at: string }) | { isStale: boolean };

/**
 * The form around it saves itself at `to` while somebody writes; without JavaScript its buttons do. Says when it was saved,
 * asks before unsaved words are left, and stops where somebody else has saved meanwhile: `compare` sends the form as it is,
 * which brings both versions side by side.
 */
export function Autosave({ to, isOff, version, seen }: Stamp & { to: string; isOff: boolean }) {
  const place = useRef<HTMLDivElement>(null);
  const [state, setState] = useState<State>({ kind: "idle" });
  const [saved, setSaved] = useState<Stamp | null>(null);
  useSaving({ place, to, isOff, setState, setSaved });
  const reply = useActionData();
  useEffect(() => {
    // the form came back: what is in it is not stored
    if (reply !== undefined) setState({ kind: "unsaved" });
  }, [reply]);
  const stamp = saved && saved.version > version ? saved : { version, seen };
  const isUnsaved = state.kind !== "idle" && state.kind !== "saved";
  useLeaveWarning(place, isUnsaved);
  return (
    <div className="mp-autosave" ref={place}>
      <input type="hidden" name="version" value={stamp.version} />
      <input type="hidden" name="seen" value={stamp.seen} />
      <p className="kern-body kern-body--small" role="status">
        {textOf(state)}
      </p>
      {state.kind === "stale" ? (
        <Button variant="secondary" name="intent" value="stay">
          Beide Fassungen vergleichen
        </Button>
      ) : null}
    </div>
  );
}

function textOf(state: State): string {
  if (state.kind === "saved") return `Gespeichert um ${formatTime(state.at)}`;
  const texts = {
    idle: "",
    unsaved: "Noch nicht gespeichert",
    saving: "Wird gespeichert …",
    refused:
      "Noch nicht gespeichert: Eine Angabe ist unvollständig oder nicht lesbar. Beim Speichern steht sie am Feld.",
    stale:
      "Nicht gespeichert: Jemand hat diesen Schritt inzwischen gespeichert oder eingereicht. Ihre Eingaben stehen noch hier.",
    signed_out:
      "Nicht gespeichert: Ihre Anmeldung ist abgelaufen. Speichern Sie, um sich anzumelden; nichts geht verloren.",
    offline: "Nicht gespeichert: Der Server ist gerade nicht erreichbar. Es wird weiter versucht.",
  } as const;
  return texts[state.kind];
}

type Saving = {
  place: RefObject<HTMLElement>;
  to: string;
  isOff: boolean;
  setState: (state: State) => void;
  setSaved: (stamp: Stamp) => void;
};

function useSaving({ place, to, isOff, setState, setSaved }: Saving): void {
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form || isOff) return;
    return saveWhileWriting(form, { to, setState, setSaved });
  }, [place, to, isOff, setState, setSaved]);
}

/** @returns what ends it */
function saveWhileWriting(form: HTMLFormElement, how: Pick<Saving, "to" | "setState" | "setSaved">): () => void {
  const { to, setState, setSaved } = how;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isSending = false;
  let isChanged = false;
  let isOver = false;
  /** the button that was pressed while a save was on its way: it must not meet its own earlier save as a foreign one */
  let waiting: { readonly submitter: HTMLElement | null } | null = null;

  function schedule(delay: number): void {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(save, delay);
  }

  async function save(): Promise<void> {
    if (isSending || !isChanged) return;
    isSending = true;
    isChanged = false;
    setState({ kind: "saving" });
    const state = await send(form, to, setSaved);
    isSending = false;
    if (state.kind === "stale" || state.kind === "signed_out") isOver = true;
    if (state.kind === "offline") isChanged = true;
    if (waiting) {
      const { submitter } = waiting;
      // pressed once, sent once: the page may come back with a message and be written on
      waiting = null;
      return form.requestSubmit(submitter);
    }
    setState(isChanged && state.kind === "saved" ? { kind: "unsaved" } : state);
    if (isChanged) schedule(state.kind === "offline" ? 5 * PAUSE_MS : PAUSE_MS);
  }

  function onInput(): void {
    isChanged = true;
    if (!isOver) setState({ kind: "unsaved" });
    schedule(PAUSE_MS);
  }

  function onLeave(): void {
    if (isChanged) schedule(LEFT_MS);
  }

  function onSubmit(event: SubmitEvent): void {
    clearTimeout(timer);
    if (!isSending) {
      setState({ kind: "idle" });
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    waiting = { submitter: event.submitter };
  }

  form.addEventListener("input", onInput);
  form.addEventListener("focusout", onLeave);
  form.addEventListener("submit", onSubmit);
  return () => {
    clearTimeout(timer);
    isOver = true;
    form.removeEventListener("input", onInput);
    form.removeEventListener("focusout", onLeave);
    form.removeEventListener("submit", onSubmit);
  };
}

/** Sends the form as it stands, and notes in it what is stored now, so that its next save is not a conflict with itself. */
async function send(form: HTMLFormElement, to: string, setSaved: Saving["setSaved"]): Promise<State> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  try {
    const response = await fetch(to, { method: "POST", body, headers: { Accept: "application/json" } });
    if (response.redirected) return { kind: "signed_out" };
    if (response.status >= 500) return { kind: "offline" };
    const answer: Answer | null = await response.json().catch(() => null);
    if (response.ok && answer && "version" in answer) {
      // at once, because a button may be waiting to send the form, and for the page to draw it so
      note(form, "version", String(answer.version));
      note(form, "seen", answer.seen);
      setSaved(answer);
      return { kind: "saved", at: answer.at };
    }
    return { kind: answer && "isStale" in answer && answer.isStale ? "stale" : "refused" };
  } catch {
    return { kind: "offline" };
  }
}

function note(form: HTMLFormElement, name: string, value: string): void {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement) input.value = value;
}

const QUESTION = "Ihre letzten Eingaben sind noch nicht gespeichert. Möchten Sie die Seite trotzdem verlassen?";

/** Sending the form is no leaving: it goes to its own address. */
function useLeaveWarning(place: RefObject<HTMLElement>, isUnsaved: boolean): void {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      isUnsaved && place.current !== null && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (blocker.state !== "blocked") return;
    if (window.confirm(QUESTION)) blocker.proceed();
    else blocker.reset();
  }, [blocker]);
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isUnsaved]);
}
