import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { codesForm, shownCodes } from "~/features/account/account.factor.forms";
import { BackToSecurity, RecoveryCodeList } from "~/features/account/account.factor.parts";
import { listFactors } from "~/features/account/account.factor.queries.server";
import { keepShownCodes } from "~/features/account/account.recovery.server";
import { actingAs } from "~/features/account/account.rules";
import { requireFreshPersonOwingFactor, requirePersonOwingFactor } from "~/features/account/account.session.server";
import { renewRecoveryCodes } from "~/features/account/account.totp.server";
import { clearBrowserState, readBrowserState, takeBrowserState } from "~/platform/browser-state.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonRow } from "~/ui/button";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { KeepButtons } from "~/ui/keep-buttons";
import { Panel, Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Wiederherstellungscodes") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId, email } = await requirePersonOwingFactor(request);
  const kept = await readBrowserState(request, "enrolment", shownCodes);
  const codes = kept?.personId === personId ? kept.codes : null;
  if (codes === null) await requireFreshPersonOwingFactor(request);
  const { recoveryCodesLeft, totpSince, passkeys } = await listFactors(personId);
  return data({
    codes,
    email,
    left: recoveryCodesLeft,
    hasFactor: totpSince !== null || passkeys.length > 0,
  });
}

export async function action({ request }: ActionFunctionArgs) {
  await requirePersonOwingFactor(request);
  return submitForm(request, codesForm, async ({ intent }) => {
    if (intent === "done") {
      await takeBrowserState(request, "enrolment", shownCodes);
      const headers = { "Set-Cookie": await clearBrowserState("enrolment") };
      return redirect("/konto/sicherheit", { status: 303, headers });
    }
    const person = await requireFreshPersonOwingFactor(request);
    const codes = await inTransaction(actingAs(person), (tx) => renewRecoveryCodes(tx, person));
    const headers = { "Set-Cookie": await keepShownCodes({ personId: person.personId, codes }) };
    return redirect("/konto/sicherheit/codes", { status: 303, headers });
  });
}

export default function RecoveryCodes() {
  const { codes, email, left, hasFactor } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Wiederherstellungscodes"
      width="narrow"
      lead="Für den Fall, dass Telefon oder Passkey nicht zur Hand sind. Jeder Code ersetzt den zweiten Faktor einmal."
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Sicherheit", to: "/konto/sicherheit" },
      ]}
    >
      {codes ? (
        <Shown codes={codes} email={email} reply={reply} />
      ) : (
        <Renew left={left} hasFactor={hasFactor} reply={reply} />
      )}
    </Page>
  );
}

function Shown({ codes, email, reply }: { codes: string[]; email: string; reply: FormReply | undefined }) {
  const form = useServerForm({ id: "codes-gesichert", labels: {}, reply });
  return (
    <Stack gap="large">
      <Alert kind="warning" title="Bitte sichern Sie diese Codes jetzt">
        Sie werden nur dieses eine Mal gezeigt. Bewahren Sie sie getrennt vom Telefon auf, zum Beispiel ausgedruckt im
        Schrank oder in der Passwortverwaltung. Frühere Codes gelten nicht mehr.
      </Alert>
      <Panel>
        <p className="kern-body kern-body--small">Konto {email}</p>
        <RecoveryCodeList codes={codes} />
      </Panel>
      <ButtonRow>
        <KeepButtons text={codes.join("\n")} />
      </ButtonRow>
      <p className="kern-body mp-screen-only">
        <TextLink to="/konto/sicherheit/codes/datei" download>
          Als Textdatei speichern
        </TextLink>
      </p>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="done" />
        <ButtonRow>
          <SubmitButton>Ich habe die Codes gesichert</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Stack>
  );
}

function Renew({ left, hasFactor, reply }: { left: number; hasFactor: boolean; reply: FormReply | undefined }) {
  const form = useServerForm({ id: "codes-neu", labels: {}, reply });
  if (!hasFactor)
    return (
      <Stack>
        <p className="kern-body">Die Codes entstehen mit Ihrem ersten zweiten Faktor.</p>
        <ButtonRow>
          <BackToSecurity />
        </ButtonRow>
      </Stack>
    );
  return (
    <ServerForm {...form}>
      <input type="hidden" name="intent" value="renew" />
      <p className="kern-body">
        {left === 1 ? "Sie haben noch einen unbenutzten Code." : `Sie haben noch ${left} unbenutzte Codes.`} Neue Codes
        machen alle bisherigen ungültig, und alle anderen Sitzungen enden.
      </p>
      <ButtonRow>
        <SubmitButton>Neue Codes erzeugen</SubmitButton>
        <BackToSecurity />
      </ButtonRow>
    </ServerForm>
  );
}
