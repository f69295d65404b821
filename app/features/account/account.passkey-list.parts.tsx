import { ButtonRow } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Panel, Stack } from "~/ui/layout";
import { LAST_FACTOR_PASSWORD, LastFactorPassword } from "./account.last-factor.parts";
import { PasskeyForm } from "./account.passkey.parts";

type Passkey = {
  id: string;
  label: string;
  createdAt: Date | string;
  lastUsedAt: Date | string | null;
  isBackedUp: boolean;
};

type FormProps = { passkey: Passkey; reply: FormReply | undefined };
/** passwordOf: address of the account, where it is the last second factor beside a password */
type ItemProps = FormProps & { passwordOf: string | null };

/** The action's answer, where it is about this form. */
function replyTo(reply: FormReply | undefined, intent: string, id?: string): FormReply | undefined {
  const about = reply?.initialValue;
  return about?.["intent"] === intent && (id === undefined || about["id"] === id) ? reply : undefined;
}

/** One passkey with what can be done about it; also without JavaScript. */
export function PasskeyItem({ passkey, passwordOf, reply }: ItemProps) {
  return (
    <Panel>
      <h3 className="kern-title">{passkey.label}</h3>
      <p className="kern-body kern-body--small">
        Eingerichtet am <DateText value={passkey.createdAt} />,{" "}
        {passkey.lastUsedAt ? (
          <>
            zuletzt verwendet am <DateText value={passkey.lastUsedAt} />
          </>
        ) : (
          "noch nicht verwendet"
        )}
        {passkey.isBackedUp ? ", über mehrere Geräte abgeglichen" : ", nur auf diesem einen Gerät"}
      </p>
      <RenameForm passkey={passkey} reply={replyTo(reply, "rename", passkey.id)} />
      <RemoveForm passkey={passkey} passwordOf={passwordOf} reply={replyTo(reply, "remove", passkey.id)} />
    </Panel>
  );
}

function RenameForm({ passkey, reply }: FormProps) {
  const form = useServerForm({
    id: `name-${passkey.id}`,
    labels: { label: `Name des Passkeys „${passkey.label}“` },
    required: ["label"],
    values: { label: passkey.label },
    reply,
  });
  return (
    <Details summary="Umbenennen" open={reply !== undefined}>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="rename" />
        <input type="hidden" name="id" value={passkey.id} />
        <TextField field={form.fields.label} label={form.labels.label} maxLength={60} autoComplete="off" />
        <ButtonRow>
          <SubmitButton variant="secondary">Umbenennen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}

function RemoveForm({ passkey, passwordOf, reply }: ItemProps) {
  const { fields, ...form } = useServerForm({
    id: `weg-${passkey.id}`,
    labels: { current: LAST_FACTOR_PASSWORD },
    required: ["current"],
    reply,
  });
  return (
    <Details summary="Entfernen" open={reply !== undefined}>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="remove" />
        <input type="hidden" name="id" value={passkey.id} />
        <p className="kern-body">
          Danach meldet er niemanden mehr an, und alle anderen Sitzungen enden. Löschen Sie ihn auch auf dem Gerät.
        </p>
        {passwordOf === null ? null : <LastFactorPassword field={fields.current} email={passwordOf} />}
        <ButtonRow>
          <SubmitButton variant="danger" aria-label={`Passkey „${passkey.label}“ entfernen`}>
            Passkey entfernen
          </SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}

export function NewPasskeyForm({ suggestion, reply }: { suggestion: string; reply: FormReply | undefined }) {
  const { fields, labels, problems, attempt } = useServerForm({
    id: "passkey-neu",
    labels: { label: "Name des Passkeys" },
    values: { label: suggestion },
    reply: replyTo(reply, "register"),
  });
  return (
    <Stack>
      <ErrorSummary items={problems} attempt={attempt} />
      <PasskeyForm
        action="/konto/sicherheit/passkeys"
        optionsPath="/konto/sicherheit/passkeys/optionen"
        kind="create"
        label="Passkey einrichten"
        variant="primary"
      >
        <input type="hidden" name="intent" value="register" />
        <TextField
          field={fields.label}
          label={labels.label}
          hint="Woran Sie ihn in dieser Liste erkennen"
          maxLength={60}
          autoComplete="off"
        />
      </PasskeyForm>
      <noscript>
        <p className="kern-body">Zum Einrichten eines Passkeys braucht der Browser JavaScript.</p>
      </noscript>
    </Stack>
  );
}
