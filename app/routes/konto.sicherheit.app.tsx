import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ENROLMENT_MINUTES, totpEnrolment, totpForm } from "~/features/account/account.factor.forms";
import { BackToSecurity } from "~/features/account/account.factor.parts";
import { listFactors } from "~/features/account/account.factor.queries.server";
import { LAST_FACTOR_PASSWORD, LastFactorPassword } from "~/features/account/account.last-factor.parts";
import { provePasswordAlone } from "~/features/account/account.last-factor.server";
import { isPasswordUsable } from "~/features/account/account.oidc.rules";
import { listProviders } from "~/features/account/account.oidc.server";
import { hasPassword } from "~/features/account/account.queries.server";
import { keepShownCodes } from "~/features/account/account.recovery.server";
import { actingAs, type SignedIn } from "~/features/account/account.rules";
import { requireFreshPersonOwingFactor } from "~/features/account/account.session.server";
import { groupedSecret, newTotpSecret, totpUri } from "~/features/account/account.totp.rules";
import { addTotp, qrImage, removeTotp } from "~/features/account/account.totp.server";
import { readBrowserState, saveBrowserState, takeBrowserState } from "~/platform/browser-state.server";
import { Conflict } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonRow } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { Details } from "~/ui/details";
import { TextField } from "~/ui/field";
import { type FormReply, ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Prose, Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Authenticator-App") }];

const PAGE = "/konto/sicherheit/app";

/** The secret that this browser is setting up for this person; before the first code it stands nowhere else. */
async function enrolmentOf(request: Request, { personId }: SignedIn) {
  const kept = await readBrowserState(request, "enrolment", totpEnrolment);
  return kept?.personId === personId ? kept : null;
}

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireFreshPersonOwingFactor(request);
  const [enrolment, { totpSince, passkeys }, knowsPassword] = await Promise.all([
    enrolmentOf(request, person),
    listFactors(person.personId),
    hasPassword(person.personId),
  ]);
  const asksPassword = passkeys.length === 0 && knowsPassword && isPasswordUsable(listProviders(), person.email);
  const passwordOf = asksPassword ? person.email : null;
  if (!enrolment) return data({ totpSince, passwordOf, enrolment: null });
  const { secret } = enrolment;
  const image = await qrImage(totpUri({ secret, email: person.email }));
  return data({ totpSince, passwordOf, enrolment: { image, secret: groupedSecret(secret) } });
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireFreshPersonOwingFactor(request);
  return submitForm(request, totpForm, async (input) => {
    switch (input.intent) {
      case "start":
        return start(person);
      case "confirm":
        return confirm(request, person, input.code);
      case "remove":
        await remove(person, input.current);
        return redirectWithMessage("/konto/sicherheit", "Die Authenticator-App ist entfernt.");
    }
  });
}

async function remove(person: SignedIn, current: string | undefined): Promise<void> {
  const passwordProvedAt = await provePasswordAlone(person, current);
  await inTransaction(actingAs(person), (tx) => removeTotp(tx, person, { passwordProvedAt }));
}

async function start({ personId }: SignedIn): Promise<Response> {
  const kept = { what: "totp", personId, secret: newTotpSecret() } as const;
  const cookie = await saveBrowserState("enrolment", kept, ENROLMENT_MINUTES);
  return redirect(PAGE, { status: 303, headers: { "Set-Cookie": cookie } });
}

async function confirm(request: Request, person: SignedIn, code: string): Promise<Response> {
  const enrolment = await enrolmentOf(request, person);
  if (!enrolment) throw new Conflict("Die Einrichtung ist abgelaufen. Bitte beginnen Sie noch einmal.");
  const { secret } = enrolment;
  const { recoveryCodes } = await inTransaction(actingAs(person), (tx) =>
    addTotp(tx, person, { secret, code, now: new Date() }),
  );
  await takeBrowserState(request, "enrolment", totpEnrolment);
  if (recoveryCodes === null)
    return redirectWithMessage("/konto/sicherheit", "Die Authenticator-App ist eingerichtet.");
  const cookie = await keepShownCodes({ personId: person.personId, codes: recoveryCodes });
  return redirect("/konto/sicherheit/codes", { status: 303, headers: { "Set-Cookie": cookie } });
}

export default function AuthenticatorApp() {
  const { totpSince, passwordOf, enrolment } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Authenticator-App"
      width="narrow"
      lead="Eine App auf Ihrem Telefon zeigt alle 30 Sekunden einen neuen Code, den Sie beim Anmelden eingeben."
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Sicherheit", to: "/konto/sicherheit" },
      ]}
    >
      <Stack gap="large">
        {enrolment ? <Confirm {...enrolment} reply={reply} /> : <Start totpSince={totpSince} reply={reply} />}
        {totpSince && !enrolment ? <Remove passwordOf={passwordOf} reply={reply} /> : null}
      </Stack>
    </Page>
  );
}

const replyTo = (reply: FormReply | undefined, intent: string) =>
  reply?.initialValue?.["intent"] === intent ? reply : undefined;

function Start({ totpSince, reply }: { totpSince: Date | null; reply: FormReply | undefined }) {
  const form = useServerForm({ id: "app-beginnen", labels: {}, reply: replyTo(reply, "start") });
  return (
    <Stack>
      {totpSince ? (
        <p className="kern-body">
          Eingerichtet am <DateText value={totpSince} />. Wenn Sie das Telefon wechseln, richten Sie die App neu ein;
          die bisherige gilt dann nicht mehr.
        </p>
      ) : (
        <Prose>
          <p>
            Sie brauchen dafür eine Authenticator-App nach dem Standard TOTP, zum Beispiel die Ihrer Behörde. Viele
            Passwortverwaltungen können das auch.
          </p>
        </Prose>
      )}
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="start" />
        <ButtonRow>
          <SubmitButton variant={totpSince ? "secondary" : "primary"}>
            {totpSince ? "App neu einrichten" : "Einrichtung beginnen"}
          </SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Stack>
  );
}

type ConfirmProps = { image: string; secret: string; reply: FormReply | undefined };

function Confirm({ image, secret, reply }: ConfirmProps) {
  const form = useServerForm({
    id: "app-bestaetigen",
    labels: { code: "Code aus der App" },
    required: ["code"],
    reply: replyTo(reply, "confirm"),
  });
  return (
    <Stack gap="large">
      <Stack>
        <p className="kern-body">
          <strong>1.</strong> Scannen Sie diesen QR-Code mit der App.
        </p>
        <img className="mp-qr" src={image} width={224} height={224} alt="QR-Code für die Authenticator-App" />
        <Details summary="Ohne Kamera einrichten">
          <p className="kern-body">Geben Sie in der App diesen Schlüssel ein, zeitbasiert mit sechs Ziffern:</p>
          <p>
            <code className="mp-code">{secret}</code>
          </p>
        </Details>
      </Stack>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="confirm" />
        <p className="kern-body">
          <strong>2.</strong> Geben Sie den Code ein, den die App jetzt zeigt.
        </p>
        <TextField
          field={form.fields.code}
          label={form.labels.code}
          hint="Sechs Ziffern"
          size="medium"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
        />
        <ButtonRow>
          <SubmitButton>Einrichten</SubmitButton>
          <BackToSecurity />
        </ButtonRow>
      </ServerForm>
    </Stack>
  );
}

function Remove({ passwordOf, reply }: { passwordOf: string | null; reply: FormReply | undefined }) {
  const { fields, ...form } = useServerForm({
    id: "app-entfernen",
    labels: { current: LAST_FACTOR_PASSWORD },
    required: ["current"],
    reply: replyTo(reply, "remove"),
  });
  return (
    <Details summary="App entfernen" open={replyTo(reply, "remove") !== undefined}>
      <ServerForm {...form}>
        <input type="hidden" name="intent" value="remove" />
        <p className="kern-body">Danach gelten ihre Codes nicht mehr, und alle anderen Sitzungen enden.</p>
        {passwordOf === null ? null : <LastFactorPassword field={fields.current} email={passwordOf} />}
        <ButtonRow>
          <SubmitButton variant="danger">App entfernen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Details>
  );
}
