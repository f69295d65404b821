import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { IdentityTable, PendingLink, SsoButton } from "~/features/account/account.identity.parts";
import { findIdentityOverview } from "~/features/account/account.identity.queries.server";
import { linkIdentity, unlinkIdentity } from "~/features/account/account.identity.server";
import { identityForm } from "~/features/account/account.oidc.forms";
import { ssoLink } from "~/features/account/account.oidc.rules";
import { findProvider } from "~/features/account/account.oidc.server";
import { actingAs } from "~/features/account/account.rules";
import { requireFreshPersonOwingFactor } from "~/features/account/account.session.server";
import { readBrowserState, takeBrowserState } from "~/platform/browser-state.server";
import { Conflict } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Stack } from "~/ui/layout";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

const HERE = "/konto/sicherheit/sso";

export const meta: MetaFunction = () => [{ title: pageTitle("Anmeldedienste") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireFreshPersonOwingFactor(request);
  const [overview, link] = await Promise.all([findIdentityOverview(person), readBrowserState(request, "sso", ssoLink)]);
  const label = findProvider(link?.provider)?.label;
  const isOwn = link?.personId === person.personId && label !== undefined;
  return data({ ...overview, accountEmail: person.email, pending: isOwn ? { label, email: link.email } : null });
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireFreshPersonOwingFactor(request);
  return submitForm(request, identityForm, async (input) => {
    switch (input.intent) {
      case "link": {
        const link = await takeBrowserState(request, "sso", ssoLink);
        if (!link)
          throw new Conflict("Die Anmeldung beim Anmeldedienst ist abgelaufen. Bitte beginnen Sie noch einmal.");
        await inTransaction(actingAs(person), (tx) => linkIdentity(tx, person, link));
        return redirectWithMessage(HERE, "Ihr Anmeldedienst ist verknüpft. Sie können sich künftig damit anmelden.");
      }
      case "discard":
        await takeBrowserState(request, "sso", ssoLink);
        return redirectWithMessage(HERE, "Es wurde nichts verknüpft.", "info");
      case "unlink":
        await inTransaction(actingAs(person), (tx) => unlinkIdentity(tx, person, input));
        return redirectWithMessage(HERE, "Die Verknüpfung ist gelöst.");
    }
  });
}

export default function Identities() {
  const { identities, linkable, pending, accountEmail } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>()?.error?.[""]?.[0];
  return (
    <Page
      title="Anmeldedienste"
      width="narrow"
      lead="Verknüpfen Sie Ihr Konto mit dem Anmeldedienst Ihrer Behörde, um sich ohne eigenes Passwort anzumelden."
      breadcrumb={[
        { label: "Konto", to: "/konto" },
        { label: "Sicherheit", to: "/konto/sicherheit" },
      ]}
    >
      {problem === undefined ? null : <Alert kind="danger" title={problem} live />}
      {pending ? <PendingLink {...pending} accountEmail={accountEmail} /> : null}
      <Section title="Verknüpft">
        <IdentityTable identities={identities} />
      </Section>
      {linkable.length > 0 && !pending ? (
        <Section title="Weiteren Anmeldedienst verknüpfen">
          <Stack gap="small">
            {linkable.map((provider) => (
              <SsoButton key={provider.slug} provider={provider} purpose="link" />
            ))}
          </Stack>
        </Section>
      ) : null}
    </Page>
  );
}
