import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { discardRevision } from "~/features/offering/offering.discard.server";
import { findEntryTasks } from "~/features/offering/offering.edit.queries.server";
import { submissionForm } from "~/features/offering/offering.forms";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Entwurf verwerfen") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { slug, title, version, discards } = await findEntryTasks(actor, params["slug"] ?? "");
  return data({ slug, title, version, discards });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  return submitForm(request, submissionForm, async ({ version }) => {
    const { isWhole } = await inTransaction(actor, (tx) => discardRevision(tx, actor, { slug, version }));
    return isWhole
      ? redirectWithMessage("/arbeitskorb", "Der Entwurf ist verworfen.")
      : redirectWithMessage(`/angebote/${slug}`, "Die neue Fassung ist verworfen. Die veröffentlichte gilt weiter.");
  });
}

export default function DiscardRevision() {
  const { slug, title, version, discards } = useLoaderData<typeof loader>();
  const form = useServerForm({ id: "verwerfen", labels: {}, reply: useActionData<typeof action>() });
  return (
    <Page
      title="Entwurf verwerfen"
      preline={title}
      width="narrow"
      breadcrumb={[
        { label: title, to: `/angebote/${slug}` },
        { label: "Bearbeiten", to: `/angebote/${slug}/bearbeiten` },
      ]}
    >
      {discards === null ? (
        <Alert kind="info" title="Hier gibt es nichts zu verwerfen">
          Was eingereicht wurde, gehört zum Verlauf und bleibt.
        </Alert>
      ) : (
        <ServerForm {...form}>
          <p className="kern-body">
            {discards === "entry"
              ? "Der ganze Entwurf wird gelöscht. Niemand außer Ihrem Land hat ihn gesehen; wiederherstellen lässt er sich nicht."
              : "Alle Änderungen an der neuen Fassung gehen verloren. Die veröffentlichte Fassung bleibt, wie sie ist."}
          </p>
          <input type="hidden" name="version" value={form.kept("version", version)} />
          <ButtonRow>
            <SubmitButton variant="danger">Endgültig verwerfen</SubmitButton>
            <ButtonLink to={`/angebote/${slug}/bearbeiten`} variant="secondary">
              Behalten
            </ButtonLink>
          </ButtonRow>
        </ServerForm>
      )}
    </Page>
  );
}
