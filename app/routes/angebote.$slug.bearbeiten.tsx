import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { listKeyOptions } from "~/features/catalogue/catalogue.queries.server";
import { saveOffering, submitOffering } from "~/features/offering/offering.commands.server";
import { OfferingFields, offeringLabels, requiredOfferingFields } from "~/features/offering/offering.fields.parts";
import { offeringForm, offeringValues } from "~/features/offering/offering.forms";
import {
  findOfferingInWork,
  lastRequestedChange,
  permissionsFor,
  scopeOf,
} from "~/features/offering/offering.queries.server";
import { listFilterOptions } from "~/features/offering/offering.search.queries.server";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(`${page?.revision.title ?? "Angebot"} bearbeiten`) },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { revision, ...offering } = await findOfferingInWork(actor, params["slug"] ?? "");
  const [keys, { topicFields }, wish] = await Promise.all([
    listKeyOptions(revision.ozgIds, revision.leikaKeys),
    listFilterOptions(),
    lastRequestedChange(offering),
  ]);
  return data({
    slug: offering.slug,
    isEditable: permissionsFor(actor, scopeOf(offering)).canEdit,
    isNextRevision: offering.workingRevision === null,
    revision,
    values: offeringValues(revision),
    keys,
    topicFields,
    wish,
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const slug = params["slug"] ?? "";
  return submitForm(request, offeringForm, async ({ content, intent, version }) => {
    await inTransaction(actor, async (tx) => {
      await saveOffering(tx, actor, { slug, version, content });
      if (intent === "submit") await submitOffering(tx, actor, { slug, version: version + 1 });
    });
    return intent === "submit"
      ? redirectWithMessage(
          `/angebote/${slug}`,
          "Die Fassung ist zur Freigabe eingereicht. Jetzt entscheidet Ihre OZG-Koordination.",
        )
      : redirectWithMessage(`/angebote/${slug}/bearbeiten`, "Der Entwurf ist gespeichert.");
  });
}

export default function EditOffering() {
  const { slug, isEditable, isNextRevision, revision, values, keys, topicFields, wish } =
    useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = useServerForm({
    id: "angebot",
    labels: offeringLabels,
    required: requiredOfferingFields,
    values,
    reply,
  });
  return (
    <Page
      title={`${revision.title} bearbeiten`}
      width="narrow"
      breadcrumb={[
        { label: "Angebote", to: "/angebote" },
        { label: revision.title, to: `/angebote/${slug}` },
      ]}
    >
      {isEditable ? null : <NotEditable slug={slug} />}
      {isEditable && isNextRevision ? (
        <Alert kind="info" title="Sie beginnen eine neue Fassung">
          Die veröffentlichte Fassung bleibt sichtbar, bis Ihre OZG-Koordination über die neue entschieden hat.
        </Alert>
      ) : null}
      {wish ? (
        <Alert kind="warning" title="Ihre OZG-Koordination bittet um Änderungen">
          <p className="mp-preline">{wish}</p>
        </Alert>
      ) : null}
      {isEditable || reply ? (
        <ServerForm {...form}>
          <input type="hidden" name="version" value={form.kept("version", isNextRevision ? 1 : revision.version)} />
          <OfferingFields
            fields={form.fields}
            topicFields={topicFields.map(({ slug: value, name }) => ({ value, label: name }))}
            keyOptions={keys.map(({ leikaKey, name }) => ({ value: leikaKey, label: `${leikaKey} ${name}` }))}
          />
          <ButtonRow>
            <SubmitButton name="intent" value="save" variant="secondary">
              Entwurf speichern
            </SubmitButton>
            <SubmitButton name="intent" value="submit">
              Speichern und zur Freigabe einreichen
            </SubmitButton>
            <ButtonLink to={`/angebote/${slug}`} variant="tertiary">
              Abbrechen
            </ButtonLink>
          </ButtonRow>
        </ServerForm>
      ) : null}
    </Page>
  );
}

function NotEditable({ slug }: { slug: string }) {
  return (
    <Alert kind="info" title="Diese Fassung ist eingereicht und kann nicht mehr geändert werden">
      Sobald Ihre OZG-Koordination entschieden hat, können Sie weiterschreiben.{" "}
      <TextLink to={`/angebote/${slug}`}>Zum Angebot</TextLink>
    </Alert>
  );
}
