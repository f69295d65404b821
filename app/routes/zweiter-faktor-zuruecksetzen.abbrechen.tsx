import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { tokenForm } from "~/features/account/account.factor.forms";
import { cancelFactorReset } from "~/features/account/account.factor-reset.server";
import { canCancelByLink } from "~/features/account/account.reset-proof.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { anonymousActor, inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page?.isOpen ? "Zurücksetzung abbrechen" : "Kein gültiger Link") },
];

/** Looks only: mail scanners follow links, too. */
export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get("token") ?? "";
  const isOpen = await canCancelByLink(token);
  return data({ token, isOpen }, isOpen ? {} : { status: 410 });
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, tokenForm, async ({ token }) => {
    await inTransaction(anonymousActor, (tx, actor) => cancelFactorReset(tx, actor, { token }));
    return redirectWithMessage(
      "/anmelden",
      "Die Zurücksetzung ist abgebrochen. Waren Sie es nicht, ändern Sie bitte Ihr Passwort.",
    );
  });
}

export default function CancelReset() {
  const { token, isOpen } = useLoaderData<typeof loader>();
  const form = useServerForm({ id: "faktor-abbrechen", labels: {}, reply: useActionData<typeof action>() });
  if (!isOpen)
    return (
      <Page title="Kein gültiger Link" width="narrow">
        <Alert kind="warning" title="Dieser Link gilt nicht mehr">
          Die Zurücksetzung ist schon abgebrochen oder abgeschlossen. Haben Sie sie nicht veranlasst,{" "}
          <TextLink to="/passwort-vergessen">setzen Sie bitte Ihr Passwort neu</TextLink> und sagen Sie es der
          OZG-Koordination Ihres Landes.
        </Alert>
      </Page>
    );
  return (
    <Page
      title="Zurücksetzung abbrechen"
      width="narrow"
      lead="Ihre zweiten Faktoren bleiben dann, wie sie sind. Wer sie nicht mehr hat, muss neu um die Zurücksetzung bitten."
    >
      <ServerForm {...form}>
        <input type="hidden" name="token" value={token} />
        <ButtonRow>
          <SubmitButton>Zurücksetzung abbrechen</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}
