import { ButtonRow } from "~/ui/button";
import { Checkbox, TextArea } from "~/ui/field";
import { hasErrors } from "~/ui/field-source";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";

const labels = {
  reason: "Grund",
  confirmsLast: "Ja, ein Land hat danach keine aktive OZG-Koordination mehr.",
};

type Props = {
  isActive: boolean;
  /** a Land has nobody else who decides */
  isLast: boolean;
  reply: FormReply | undefined;
};

/** Keeps an account out, or lets it in again; the reason stands in the record. */
export function AccountLock({ isActive, isLast, reply }: Props) {
  const intent = isActive ? "disable" : "reactivate";
  const { fields, ...form } = useServerForm({
    id: "konto",
    labels,
    required: ["reason"],
    reply: reply?.initialValue?.["intent"] === intent ? reply : undefined,
  });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="intent" value={intent} />
      <TextArea field={fields.reason} label={labels.reason} hint="Steht im Protokoll" rows={3} maxLength={500} />
      {isActive && (isLast || hasErrors(fields.confirmsLast)) ? (
        <Checkbox field={fields.confirmsLast} label={labels.confirmsLast} />
      ) : null}
      <ButtonRow>
        <SubmitButton variant={isActive ? "danger" : "primary"}>
          {isActive ? "Konto sperren" : "Konto wieder freigeben"}
        </SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}
