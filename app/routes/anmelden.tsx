import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { safeReturnPath, signInForm } from "~/features/account/account.forms";
import { optionalActor, signIn } from "~/features/account/account.session.server";
import { Invalid } from "~/platform/errors";
import { submitForm } from "~/platform/forms.server";
import { ButtonRow } from "~/ui/button";
import { TextField } from "~/ui/field";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Anmelden") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const next = safeReturnPath(new URL(request.url).searchParams.get("weiter"));
  if (await optionalActor(request)) throw redirect(next);
  return data({ next });
}

export async function action({ request }: ActionFunctionArgs) {
  return submitForm(request, signInForm, async ({ email, password, weiter }) => {
    const cookie = await signIn(request, email, password);
    if (!cookie) throw new Invalid("E-Mail-Adresse oder Passwort stimmt nicht.");
    return redirect(safeReturnPath(weiter), { status: 303, headers: { "Set-Cookie": cookie } });
  });
}

export default function SignIn() {
  const { next } = useLoaderData<typeof loader>();
  const form = useServerForm({
    id: "anmelden",
    labels: { email: "E-Mail-Adresse", password: "Passwort" },
    required: ["email", "password"],
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Anmelden"
      width="narrow"
      lead="Für die Vertretungen und OZG-Koordinationen der Länder, Themenfeldführungen, Kommunen und den Plattformbetrieb."
    >
      <ServerForm {...form}>
        <input type="hidden" name="weiter" value={next} />
        <TextField
          field={form.fields.email}
          label={form.labels.email}
          hint="Ihre dienstliche Adresse"
          type="email"
          autoComplete="username"
        />
        <TextField
          field={form.fields.password}
          label={form.labels.password}
          type="password"
          autoComplete="current-password"
        />
        <ButtonRow>
          <SubmitButton>Anmelden</SubmitButton>
        </ButtonRow>
      </ServerForm>
    </Page>
  );
}
