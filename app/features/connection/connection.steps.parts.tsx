import { ButtonRow } from "~/ui/button";
import { Details } from "~/ui/details";
import { TextArea } from "~/ui/field";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { endingActions } from "./connection.rules";
import { type ConnectionAction, transitions } from "./connection.transitions.rules";

const textLabels: Partial<Record<ConnectionAction, string>> = {
  ask_back: "Ihre Rückfrage",
  answer: "Ihre Antwort",
  return: "Was soll überarbeitet werden?",
  reject: "Warum lehnen Sie ab?",
  withdraw: "Warum ziehen Sie die Anfrage zurück?",
  terminate: "Warum endet der Anschluss?",
  pause: "Warum ruht der Vorgang?",
};

type StepProps = {
  action: ConnectionAction;
  version: number;
  /** the first step offered stands open, the others behind their name */
  isMain: boolean;
  reply: FormReply | undefined;
};

/** One step of the life cycle as a form of its own: what it does, what has to be written, one button. */
export function StepForm({ action, version, isMain, reply }: StepProps) {
  const { label, text } = transitions[action];
  const id = `schritt-${action}`;
  const form = useServerForm({
    id,
    labels: { text: textLabels[action] ?? (text === "required" ? "Begründung" : "Anmerkung (freiwillig)") },
    required: text === "required" ? ["text"] : [],
    reply: reply?.initialValue?.["action"] === action ? reply : undefined,
  });
  const body = (
    <ServerForm {...form}>
      <input type="hidden" name="action" value={action} />
      <input type="hidden" name="version" value={form.kept("version", version)} />
      {endingActions.includes(action) ? (
        <p className="kern-body">
          Dieser Schritt lässt sich nicht rückgängig machen. Die andere Seite wird benachrichtigt.
        </p>
      ) : null}
      {text === "none" ? null : <TextArea field={form.fields.text} label={form.labels.text} rows={3} />}
      <ButtonRow>
        <SubmitButton variant={endingActions.includes(action) ? "danger" : isMain ? "primary" : "secondary"}>
          {label}
        </SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
  if (isMain) return body;
  return (
    <Details summary={label} open={form.problems.length > 0 || form.isRestored}>
      {body}
    </Details>
  );
}
