import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deviceLabel } from "~/features/account/account.device.rules";
import { BackToSecurity } from "~/features/account/account.factor.parts";
import { listFactors } from "~/features/account/account.factor.queries.server";
import { provePasswordAlone } from "~/features/account/account.last-factor.server";
import { isPasswordUsable } from "~/features/account/account.oidc.rules";
import { listProviders } from "~/features/account/account.oidc.server";
import { passkeysForm } from "~/features/account/account.passkey.forms";
import { challengeFor, passkeyChallenge } from "~/features/account/account.passkey.rules";
import { addPasskey, removePasskey, renamePasskey } from "~/features/account/account.passkey.server";
import { NewPasskeyForm, PasskeyItem } from "~/features/account/account.passkey-list.parts";
import { hasPassword } from "~/features/account/account.queries.server";
import { keepShownCodes } from "~/features/account/account.recovery.server";
import { actingAs, type SignedIn } from "~/features/account/account.rules";
import { requireFreshPersonOwingFactor } from "~/features/account/account.session.server";
import { takeBrowserState } from "~/platform/browser-state.server";
import { Conflict } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonRow } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Passkeys") }];

const PAGE = "/konto/sicherheit/passkeys";

export async function loader({ request }: LoaderFunctionArgs) {
  const { personId, email } = await requireFreshPersonOwingFactor(request);
  const [{ passkeys, totpSince }, knowsPassword] = await Promise.all([listFactors(personId), hasPassword(personId)]);
  const isLast = passkeys.length === 1 && totpSince === null;
  const asksPassword = isLast && knowsPassword && isPasswordUsable(listProviders(), email);
  const passwordOf = asksPassword ? email : null;
  return data({ passkeys, passwordOf, suggestion: deviceLabel(request.headers.get("User-Agent") ?? "") });
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireFreshPersonOwingFactor(request);
  const acting = actingAs(person);
  return submitForm(request, passkeysForm, async (input) => {
    switch (input.intent) {
      case "register": {
        const kept = await takeBrowserState(request, "passkey", passkeyChallenge);
        const challenge = challengeFor(kept, { purpose: "register", personId: person.personId });
        if (challenge === null) throw new Conflict("Die Einrichtung ist abgelaufen. Bitte beginnen Sie noch einmal.");
        const added = await inTransaction(acting, (tx) => addPasskey(tx, person, { ...input, challenge }));
        return afterAdding(person, added.recoveryCodes);
      }
      case "rename":
        await inTransaction(acting, (tx) => renamePasskey(tx, person, input));
        return redirectWithMessage(PAGE, "Der Passkey hat einen neuen Namen.");
      case "remove": {
        const passwordProvedAt = await provePasswordAlone(person, input.current);
        await inTransaction(acting, (tx) => removePasskey(tx, person, { id: input.id, passwordProvedAt }));
        return redirectWithMessage(PAGE, "Der Passkey ist entfernt.");
      }
    }
  });
}

async function afterAdding({ personId }: SignedIn, codes: readonly string[] | null): Promise<Response> {
  if (codes === null) return redirectWithMessage(PAGE, "Der Passkey ist eingerichtet.");
  const headers = { "Set-Cookie": await keepShownCodes({ personId, codes }) };
  return redirect("/konto/sicherheit/codes", { status: 303, headers });
}

export default function Passkeys() {
  const { passkeys, passwordOf, suggestion } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <Page
      title="Passkeys"
      width="narrow"
      lead="Mit einem Passkey melden Sie sich ohne Passwort an: mit Fingerabdruck, Gesicht, PIN des Geräts oder einem Sicherheitsschlüssel."
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Sicherheit", to: "/konto/sicherheit" },
      ]}
    >
      <Section title="Ihre Passkeys">
        {passkeys.length === 0 ? (
          <EmptyState title="Noch kein Passkey eingerichtet" level={3} />
        ) : (
          <Stack>
            {passkeys.map((passkey) => (
              <PasskeyItem key={passkey.id} passkey={passkey} passwordOf={passwordOf} reply={reply} />
            ))}
          </Stack>
        )}
      </Section>
      <Section title="Passkey einrichten">
        <NewPasskeyForm suggestion={suggestion} reply={reply} />
      </Section>
      <ButtonRow>
        <BackToSecurity />
      </ButtonRow>
    </Page>
  );
}
