import { ButtonRow } from "~/ui/button";
import { Details } from "~/ui/details";
import { ErrorSummary } from "~/ui/error-summary";
import { TextField } from "~/ui/field";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Stack } from "~/ui/layout";
import { Section } from "~/ui/section";
import type { FactorChoices } from "./account.factor.queries.server";
import { PasskeyForm } from "./account.passkey.parts";

type Props = {
  /** page that takes the answer */
  action: string;
  choices: FactorChoices;
  reply: FormReply | undefined;
};

/** Ways to prove the second factor; the page that uses it answers `factorForm`. */
export function FactorForms({ action, choices, reply }: Props) {
  const way = reply?.initialValue?.["weg"];
  const replyFor = (name: string) => (way === name ? reply : undefined);
  return (
    <Stack gap="large">
      {choices.hasTotp ? <AppForm action={action} reply={replyFor("app")} /> : null}
      {choices.hasPasskeys ? (
        <PasskeyWay action={action} isMain={!choices.hasTotp} reply={replyFor("passkey")} />
      ) : null}
      {choices.hasRecoveryCodes ? (
        <Details summary="Wiederherstellungscode verwenden" open={way === "notfall"}>
          <RecoveryForm action={action} reply={replyFor("notfall")} />
        </Details>
      ) : null}
    </Stack>
  );
}

type WayProps = Pick<Props, "action" | "reply">;

function AppForm({ action, reply }: WayProps) {
  const form = useServerForm({
    id: "faktor-app",
    labels: { code: "Code aus der Authenticator-App" },
    required: ["code"],
    reply,
  });
  return (
    <ServerForm {...form} action={action}>
      <input type="hidden" name="weg" value="app" />
      <TextField
        field={form.fields.code}
        label={form.labels.code}
        hint="Sechs Ziffern, jeder Code gilt einmal"
        size="medium"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
      />
      <ButtonRow>
        <SubmitButton>Weiter</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}

function PasskeyWay({ action, isMain, reply }: WayProps & { isMain: boolean }) {
  const { problems, attempt } = useServerForm({ id: "faktor-passkey", labels: { answer: "Passkey" }, reply });
  return (
    <Section title="Passkey">
      <ErrorSummary items={problems} attempt={attempt} />
      <PasskeyForm
        action={action}
        optionsPath="/anmelden/zweiter-faktor/optionen"
        kind="use"
        label="Passkey verwenden"
        variant={isMain ? "primary" : "secondary"}
      >
        <input type="hidden" name="weg" value="passkey" />
      </PasskeyForm>
      <noscript>
        <p className="kern-body">
          Für Passkeys braucht der Browser JavaScript. Ohne JavaScript verwenden Sie bitte einen anderen Weg.
        </p>
      </noscript>
    </Section>
  );
}

function RecoveryForm({ action, reply }: WayProps) {
  const form = useServerForm({
    id: "faktor-notfall",
    labels: { recoveryCode: "Wiederherstellungscode" },
    required: ["recoveryCode"],
    reply,
  });
  return (
    <ServerForm {...form} action={action}>
      <input type="hidden" name="weg" value="notfall" />
      <TextField
        field={form.fields.recoveryCode}
        label={form.labels.recoveryCode}
        hint="Einer der zehn Codes, die Sie bei der Einrichtung gesichert haben; er gilt danach nicht mehr"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={60}
      />
      <ButtonRow>
        <SubmitButton variant="secondary">Code verwenden</SubmitButton>
      </ButtonRow>
    </ServerForm>
  );
}
