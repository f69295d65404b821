import { useActionData, useBlocker } from "@remix-run/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { isFinal, offlineState, type SaveState, saveText, stateOfRefusal } from "./autosave-answer";
import { Button } from "./button";

/** After the last key; long enough not to save every word, short enough to lose little. */
const PAUSE_MS = 2_000;
/** After a field was left: the click that follows may be the button that saves everything anyway. */
const LEFT_MS = 400;

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
  const [state, setState] = useState<SaveState>({ kind: "idle" });
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
        {saveText(state)}
      </p>
      {state.kind === "signed_out" ? (
        <p className="kern-body kern-body--small">
          <a className="kern-link kern-link--no-visited-state mp-link" href="/anmelden" target="_blank" rel="noopener">
            In einem neuen Tab anmelden
          </a>
        </p>
      ) : null}
      {state.kind === "stale" ? (
        <Button variant="secondary" name="intent" value="stay">
          Beide Fassungen vergleichen
        </Button>
      ) : null}
    </div>
  );
}

type Saving = {
  place: RefObject<HTMLElement>;
  to: string;
  isOff: boolean;
  setState: (state: SaveState) => void;
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
  /** tries in a row that reached nobody who could save */
  let failures = 0;
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
    // a page that cannot reach the server says so until it can, and not in turns
    if (failures === 0) setState({ kind: "saving" });
    const state = await send(form, to, { setSaved, failures });
    isSending = false;
    if (isFinal(state)) isOver = true;
    const again = "againAfterMs" in state ? state.againAfterMs : null;
    failures = again === null ? 0 : failures + 1;
    if (again !== null) isChanged = true;
    if (waiting) {
      const { submitter } = waiting;
      // pressed once, sent once: the page may come back with a message and be written on
      waiting = null;
      return form.requestSubmit(submitter);
    }
    setState(isChanged && state.kind === "saved" ? { kind: "unsaved" } : state);
    if (isChanged) schedule(again ?? PAUSE_MS);
  }

  function onInput(): void {
    isChanged = true;
    // who waits because the server asked for it, or cannot be reached, goes on waiting, and is told so
    if (isOver || failures > 0) return;
    setState({ kind: "unsaved" });
    schedule(PAUSE_MS);
  }

  function onConnected(): void {
    if (failures > 0) schedule(LEFT_MS);
  }

  function onLeave(): void {
    if (isChanged && failures === 0) schedule(LEFT_MS);
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
  window.addEventListener("online", onConnected);
  return () => {
    clearTimeout(timer);
    isOver = true;
    form.removeEventListener("input", onInput);
    form.removeEventListener("focusout", onLeave);
    form.removeEventListener("submit", onSubmit);
    window.removeEventListener("online", onConnected);
  };
}

type Sending = Pick<Saving, "setSaved"> & { failures: number };

/** Sends the form as it stands, and notes in it what is stored now, so that its next save is not a conflict with itself. */
async function send(form: HTMLFormElement, to: string, { setSaved, failures }: Sending): Promise<SaveState> {
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
  try {
    const response = await fetch(to, { method: "POST", body, headers: { Accept: "application/json" } });
    const answer: Answer | null = await response.json().catch(() => null);
    if (response.ok && !response.redirected && answer && "version" in answer) {
      // at once, because a button may be waiting to send the form, and for the page to draw it so
      note(form, "version", String(answer.version));
      note(form, "seen", answer.seen);
      setSaved(answer);
      return { kind: "saved", at: answer.at };
    }
    const { status, redirected, headers } = response;
    const isStale = answer !== null && "isStale" in answer && answer.isStale;
    return stateOfRefusal({ status, redirected, retryAfter: headers.get("Retry-After"), isStale }, failures);
  } catch {
    return offlineState(failures);
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
