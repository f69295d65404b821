import { Form, useSubmit } from "@remix-run/react";
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from "@simplewebauthn/browser";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Alert } from "~/ui/alert";
import { Button, ButtonRow, type ButtonVariant } from "~/ui/button";

type Props = {
  /** page that takes the answer */
  action: string;
  /** resource that makes the challenge */
  optionsPath: string;
  kind: "create" | "use";
  label: string;
  variant?: ButtonVariant | undefined;
  /** other fields of the form; all of them are sent for the challenge, too */
  children?: ReactNode;
};

/**
 * Asks the browser for a passkey and sends its answer as a form. Nothing is shown where the browser cannot do that, and
 * the module is loaded only when somebody asks.
 */
export function PasskeyForm({ action, optionsPath, kind, label, variant = "secondary", children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const answer = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const submit = useSubmit();
  const isPossible = useCanUsePasskeys();
  if (!isPossible) return null;

  async function ask() {
    if (!form.current || !answer.current || isWaiting) return;
    setProblem(null);
    setWaiting(true);
    try {
      answer.current.value = JSON.stringify(await answerOf(kind, optionsPath, new FormData(form.current)));
      submit(form.current);
    } catch (error) {
      setProblem(problemOf(error));
    }
    setWaiting(false);
  }

  return (
    <Form method="post" action={action} ref={form} className="mp-form">
      {problem ? <Alert kind="warning" title={problem} live /> : null}
      {children}
      <input type="hidden" name="answer" ref={answer} />
      <p className="kern-body" role="status">
        {isWaiting ? "Warten auf Ihr Gerät …" : null}
      </p>
      <ButtonRow>
        <Button type="button" variant={variant} onClick={ask} aria-disabled={isWaiting}>
          {label}
        </Button>
      </ButtonRow>
    </Form>
  );
}

/** False on the server and without JavaScript. */
export function useCanUsePasskeys(): boolean {
  const [isPossible, setPossible] = useState(false);
  useEffect(() => setPossible("PublicKeyCredential" in window), []);
  return isPossible;
}

type Answer = AuthenticationResponseJSON | RegistrationResponseJSON;

async function answerOf(kind: Props["kind"], path: string, fields: FormData): Promise<Answer> {
  const [options, { startAuthentication, startRegistration }] = await Promise.all([
    optionsFrom(path, fields),
    import("@simplewebauthn/browser"),
  ]);
  if (kind === "use") return startAuthentication({ optionsJSON: options as PublicKeyCredentialRequestOptionsJSON });
  return startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON });
}

class NoOptions extends Error {
  override name = "NoOptions";
}

/** An answer that is no JSON is a page: the sign-in is over, and loading this one again leads there. */
async function optionsFrom(path: string, fields: FormData): Promise<unknown> {
  const body = new URLSearchParams([...fields].map(([name, value]) => [name, String(value)]));
  const reply = await fetch(path, { method: "POST", body });
  if (!(reply.headers.get("Content-Type") ?? "").startsWith("application/json"))
    throw new NoOptions("Die Anmeldung ist abgelaufen. Bitte laden Sie die Seite neu.");
  const options: unknown = await reply.json();
  if (reply.ok) return options;
  const hasMessage = typeof options === "object" && options !== null && "message" in options;
  throw new NoOptions(hasMessage ? String(options.message) : "Bitte versuchen Sie es noch einmal.");
}

/** By the names of the errors of WebAuthn. */
const PROBLEMS: Readonly<Record<string, string>> = {
  NotAllowedError: "Es wurde kein Passkey verwendet: abgebrochen, oder auf diesem Gerät ist keiner für Ihr Konto.",
  AbortError: "Der Vorgang wurde abgebrochen.",
  InvalidStateError: "Dieses Gerät ist schon als Passkey eingerichtet.",
  SecurityError: "Unter dieser Adresse lassen sich keine Passkeys verwenden. Bitte öffnen Sie die offizielle Adresse.",
  NotSupportedError: "Dieses Gerät kann keine passenden Passkeys anlegen.",
};

function problemOf(error: unknown): string {
  const fallback = "Der Passkey konnte nicht gelesen werden. Bitte versuchen Sie es noch einmal.";
  if (error instanceof NoOptions) return error.message;
  return error instanceof Error ? (PROBLEMS[error.name] ?? fallback) : fallback;
}

/** On the sign-in page: the passkey says who it is. */
export function PasskeySignIn({ next }: { next: string }) {
  return (
    <PasskeyForm
      action="/anmelden/passkey"
      optionsPath="/anmelden/passkey/optionen"
      kind="use"
      label="Mit Passkey anmelden"
    >
      <input type="hidden" name="weiter" value={next} />
    </PasskeyForm>
  );
}
