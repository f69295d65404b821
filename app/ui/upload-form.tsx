import { type FormEvent, type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { Button } from "./button";
import { ErrorSummary } from "./error-summary";
import { FormMark, type FormReply, useOwnAddress, type useServerForm } from "./form";

type Form = Pick<ReturnType<typeof useServerForm>, "formId" | "problems" | "attempt" | "round" | "labels">;

type Props = Form & {
  /** address that answers a script: `{ to }` or `{ reply }`; without JavaScript the page itself takes the form */
  uploadTo: string;
  /** name of the field with the file */
  file: string;
  maxBytes: number;
  /** what to say of a larger file, before it is sent in vain */
  tooLarge: string;
  onReply: (reply: FormReply) => void;
  children: ReactNode;
};

/** Bytes on their way; nothing to know of the rest before the first have left. */
type Progress = { readonly sent: number; readonly total: number };

const INTERRUPTED =
  "Die Verbindung ist abgebrochen, gespeichert ist nichts. Ihre Angaben stehen noch hier; bitte versuchen Sie es noch einmal.";

/** A form with one file: with JavaScript it says how far the file is, without it the browser sends it as ever. */
export function UploadForm(props: Props) {
  const { formId, problems, attempt, round, labels, children } = props;
  const address = useOwnAddress();
  const { progress, message, onSubmit, cancel } = useUpload(props);
  return (
    <>
      <ErrorSummary items={problems} attempt={attempt} />
      <form
        key={round}
        method="post"
        encType="multipart/form-data"
        id={formId}
        noValidate
        className="mp-form"
        {...(address ? { action: address } : {})}
        onSubmit={onSubmit}
      >
        <FormMark formId={formId} labels={labels} />
        {children}
        <p className={message === "" ? "kern-sr-only" : "kern-body"} role="status">
          {message}
        </p>
        {progress ? <Bar id={`${formId}-fortschritt`} progress={progress} cancel={cancel} /> : null}
      </form>
    </>
  );
}

function Bar({ id, progress: { sent, total }, cancel }: { id: string; progress: Progress; cancel: () => void }) {
  const percent = total === 0 ? 0 : Math.floor((sent / total) * 100);
  return (
    <div className="kern-progress mp-progress">
      <label className="kern-label" htmlFor={id}>
        {percent < 100 ? `${percent} % hochgeladen` : "Hochgeladen, wird geprüft und gespeichert …"}
      </label>
      <progress id={id} value={percent} max={100} />
      <Button type="button" variant="tertiary" onClick={cancel}>
        Hochladen abbrechen
      </Button>
    </div>
  );
}

function useUpload({ uploadTo, file, maxBytes, tooLarge, onReply }: Props) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const [message, setMessage] = useState("");
  const running = useRef<XMLHttpRequest | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  function end(text: string): void {
    running.current = null;
    setProgress(null);
    setMessage(text);
  }

  function onSubmit(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    const form = event.currentTarget;
    if (running.current) return;
    const body = new FormData(form);
    const chosen = body.get(file);
    // where none was chosen there is one without a name, which a script sends as an empty file called "blob"
    if (chosen instanceof File && chosen.name === "") body.delete(file);
    if (chosen instanceof File && chosen.size > maxBytes) {
      onReply(refused(file, tooLarge));
      return;
    }
    setProgress({ sent: 0, total: 0 });
    setMessage("Die Datei wird hochgeladen.");
    send({
      running,
      to: uploadTo,
      body,
      onProgress: setProgress,
      onAnswer: (answer) => {
        if (answer?.reply) {
          end("");
          return onReply(answer.reply);
        }
        // a whole page load: the form begins anew, with what is stored now
        if (answer?.to) return window.location.assign(answer.to);
        // signed out, forbidden, gone: the browser shows what the server says to that
        form.submit();
      },
      onFault: () => end(INTERRUPTED),
    });
  }

  function cancel(): void {
    running.current?.abort();
    end("Das Hochladen ist abgebrochen, gespeichert ist nichts.");
  }

  return { progress, message, onSubmit, cancel };
}

function refused(file: string, message: string): FormReply {
  return { status: "error", error: { [file]: [message] } };
}

type Answer = { readonly to?: string; readonly reply?: FormReply } | null;

type Sending = {
  running: RefObject<XMLHttpRequest | null> & { current: XMLHttpRequest | null };
  to: string;
  body: FormData;
  onProgress: (progress: Progress) => void;
  onAnswer: (answer: Answer) => void;
  onFault: () => void;
};

/** Not `fetch`, which does not say how much of a body has left. */
function send({ running, to, body, onProgress, onAnswer, onFault }: Sending): void {
  const request = new XMLHttpRequest();
  running.current = request;
  request.open("POST", to);
  request.responseType = "json";
  request.setRequestHeader("Accept", "application/json");
  request.upload.addEventListener("progress", ({ loaded, total }) => onProgress({ sent: loaded, total }));
  request.addEventListener("load", () => onAnswer(request.response as Answer));
  request.addEventListener("error", onFault);
  request.send(body);
}
