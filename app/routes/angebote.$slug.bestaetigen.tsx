import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { EntryFacts } from "~/features/offering/offering.facts.parts";
import { findFacts } from "~/features/offering/offering.facts.queries.server";
import { verificationForm } from "~/features/offering/offering.verification.forms";
import { findVerification } from "~/features/offering/offering.verification.queries.server";
import { verifyOffering } from "~/features/offering/offering.verification.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { formatDate } from "~/ui/dates";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";

export const meta: MetaFunction = () => [{ title: pageTitle("Noch aktuell?") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const verification = await findVerification(actor, params["slug"] ?? "");
  return data({ ...verification, facts: await findFacts(actor, verification.revision.id) });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  await findVerification(actor, slug);
  return submitForm(request, verificationForm, async ({ number }) => {
    await inTransaction(actor, (tx) => verifyOffering(tx, actor, { slug, number }));
    return redirectWithMessage(`/angebote/${slug}`, "Danke. Das Angebot ist als noch aktuell bestätigt.");
  });
}

export default function VerifyOffering() {
  const { slug, revision, lastVerifiedAt, canVerify, canEdit, facts } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useServerForm({ id: "bestaetigen", labels: {}, reply });
  return (
    <Page
      title="Noch aktuell?"
      preline={revision.title}
      lead={
        lastVerifiedAt
          ? `Zuletzt bestätigt am ${formatDate(lastVerifiedAt)}`
          : "Dieses Angebot wurde noch nie bestätigt."
      }
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: revision.title, to: `/angebote/${slug}` },
      ]}
    >
      {canVerify || reply ? (
        <ServerForm {...form}>
          <input type="hidden" name="number" value={form.kept("number", revision.number)} />
          <ButtonRow>
            <SubmitButton>Ja, alle Angaben stimmen noch</SubmitButton>
            {canEdit ? (
              <ButtonLink to={`/angebote/${slug}/bearbeiten`} variant="secondary">
                Korrigieren
              </ButtonLink>
            ) : null}
          </ButtonRow>
        </ServerForm>
      ) : (
        <Alert kind="info" title="Dieses Angebot ist zurückgezogen, es gibt nichts zu bestätigen" />
      )}
      <EntryFacts slug={slug} facts={facts} />
    </Page>
  );
}
