import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { findOzgService, listServiceKeys, searchOzgServices } from "~/features/catalogue/catalogue.queries.server";
import { draftOffering, submitOffering } from "~/features/offering/offering.commands.server";
import { OfferingFields, offeringLabels, requiredOfferingFields } from "~/features/offering/offering.fields.parts";
import { offeringForm } from "~/features/offering/offering.forms";
import { canCreateOffering } from "~/features/offering/offering.policy";
import { listFilterOptions } from "~/features/offering/offering.search.queries.server";
import { Forbidden } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { SearchField } from "~/ui/search-field";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Angebot einstellen") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  if (!canCreateOffering(actor))
    throw new Forbidden("Angebote stellen die Vertretung und die OZG-Koordination eines Landes ein.");
  const parameters = new URL(request.url).searchParams;
  const q = (parameters.get("q") ?? "").slice(0, 200);
  const ozgId = (parameters.get("ozg") ?? "").slice(0, 5);
  const [matches, service, keys, { topicFields }] = await Promise.all([
    q ? searchOzgServices({ text: q, pageSize: 10 }) : null,
    ozgId ? findOzgService(ozgId) : null,
    ozgId ? listServiceKeys(ozgId) : [],
    listFilterOptions(),
  ]);
  const isBlank = parameters.get("ohne") === "katalog";
  return data({ q, matches, service, keys, topicFields, isBlank, draftId: randomUUID() });
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submitForm(request, offeringForm, async ({ content, intent, draftId }) => {
    const slug = await inTransaction(actor, async (tx) => {
      const { slug: created, isNew } = await draftOffering(tx, actor, { content, draftId });
      if (isNew && intent === "submit") await submitOffering(tx, actor, { slug: created, version: 1 });
      return created;
    });
    return intent === "submit"
      ? redirectWithMessage(
          `/angebote/${slug}`,
          "Das Angebot ist zur Freigabe eingereicht. Jetzt entscheidet Ihre OZG-Koordination.",
        )
      : redirectWithMessage(`/angebote/${slug}/bearbeiten`, "Der Entwurf ist gespeichert.");
  });
}

export default function NewOffering() {
  const { q, matches, service, isBlank } = useLoaderData<typeof loader>();
  const isChosen = service !== null || isBlank;
  return (
    <Page
      title="Angebot einstellen"
      width="narrow"
      lead={
        isChosen
          ? undefined
          : "Suchen Sie zuerst die Leistung im OZG-Umsetzungskatalog. Titel, Themenfeld und Leistungsschlüssel werden übernommen."
      }
      breadcrumb={[{ label: "Angebote", to: "/angebote" }]}
    >
      {isChosen ? (
        <NewOfferingForm />
      ) : (
        <>
          <SearchField
            action="/angebote/neu"
            label="OZG-Leistung suchen"
            hint="Name oder OZG-ID, zum Beispiel Sprengstofferlaubnis oder 10480"
            defaultValue={q}
          />
          {matches ? <Matches q={q} items={matches.items} /> : null}
          <p className="kern-body">
            <TextLink to="/angebote/neu?ohne=katalog">Ohne Eintrag im Katalog fortfahren</TextLink>
          </p>
        </>
      )}
    </Page>
  );
}

type Match = { ozgId: string; name: string; topicField: { name: string } };

function Matches({ q, items }: { q: string; items: readonly Match[] }) {
  if (items.length === 0)
    return (
      <EmptyState title={`Der Katalog kennt „${q}“ nicht`}>
        <p>Versuchen Sie ein anderes Wort, oder fahren Sie ohne Katalogeintrag fort.</p>
      </EmptyState>
    );
  return (
    <Section title="Gefundene OZG-Leistungen">
      <Table
        caption="Gefundene OZG-Leistungen"
        hideCaption
        columns={[
          { key: "name", header: "Leistung", isRowHeader: true, cell: (row) => row.name },
          { key: "id", header: "OZG-ID", cell: (row) => row.ozgId },
          { key: "field", header: "Themenfeld", cell: (row) => row.topicField.name },
          {
            key: "take",
            header: "Auswahl",
            cell: (row) => (
              <TextLink to={`/angebote/neu?ozg=${row.ozgId}`}>
                Übernehmen<span className="kern-sr-only"> {row.name}</span>
              </TextLink>
            ),
          },
        ]}
        rows={items}
        rowKey={(row) => row.ozgId}
      />
    </Section>
  );
}

function NewOfferingForm() {
  const { service, keys, topicFields, draftId } = useLoaderData<typeof loader>();
  const form = useServerForm({
    id: "angebot",
    labels: offeringLabels,
    required: requiredOfferingFields,
    values: {
      title: service?.name,
      ozgIds: service?.ozgId,
      topicFieldSlug: service?.topicField.slug,
      leikaKeys: keys.map(({ leikaKey }) => leikaKey),
      reuseModel: "efa",
      phase: "planning",
    },
    reply: useActionData<typeof action>(),
  });
  return (
    <ServerForm {...form}>
      <input type="hidden" name="draftId" value={form.kept("draftId", draftId)} />
      <OfferingFields
        fields={form.fields}
        topicFields={topicFields.map(({ slug, name }) => ({ value: slug, label: name }))}
        keyOptions={keys.map(({ leikaKey, name }) => ({ value: leikaKey, label: `${leikaKey} ${name}` }))}
      />
      <ButtonRow>
        <SubmitButton name="intent" value="save" variant="secondary">
          Entwurf speichern
        </SubmitButton>
        <SubmitButton name="intent" value="submit">
          Speichern und zur Freigabe einreichen
        </SubmitButton>
        <ButtonLink to="/angebote/neu" variant="tertiary">
          Andere Leistung wählen
        </ButtonLink>
      </ButtonRow>
    </ServerForm>
  );
}
