import { randomUUID } from "node:crypto";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { findOzgService, listServiceKeys } from "~/features/catalogue/catalogue.queries.server";
import { searchOzgServices } from "~/features/catalogue/catalogue.search.queries.server";
import { startOffering } from "~/features/offering/offering.draft.server";
import { findTemplate } from "~/features/offering/offering.edit.queries.server";
import { entryFields } from "~/features/offering/offering.entry.rules";
import { listKeyChoices, listTopicFieldChoices } from "~/features/offering/offering.options.queries.server";
import { canCreateOffering } from "~/features/offering/offering.policy";
import { SimilarWhileTyping } from "~/features/offering/offering.similar.parts";
import { findSimilar } from "~/features/offering/offering.similar.queries.server";
import { startForm } from "~/features/offering/offering.step-grunddaten.forms";
import { IdentityFields } from "~/features/offering/offering.step-grunddaten.parts";
import { copiedText } from "~/features/offering/offering.template.rules";
import { Forbidden } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { submitForm } from "~/platform/forms.server";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { ButtonLink, ButtonRow } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { ServerForm, SubmitButton, useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { plainField } from "~/ui/plain-field";
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
  const templateSlug = (parameters.get("vorlage") ?? "").slice(0, 120);
  const [matches, service, keys, template, topicFields] = await Promise.all([
    q ? searchOzgServices({ text: q, pageSize: 10 }) : null,
    ozgId ? findOzgService(ozgId) : null,
    ozgId ? listServiceKeys(ozgId) : [],
    templateSlug ? findTemplate(actor, templateSlug) : null,
    listTopicFieldChoices(),
  ]);
  const chosen = template ? beginAs(template) : beginWith(service, keys);
  const [keyChoices, similar] = await Promise.all([
    listKeyChoices({ ozgIds: chosen.ozgIds, leikaKeys: chosen.leikaKeys }),
    service || template ? findSimilar(actor, { ...chosen, exceptSlug: null }) : [],
  ]);
  return data({
    q,
    matches,
    values: chosen,
    template: template && { slug: template.slug, title: template.entry.title, isOwnState: template.isOwnState },
    keys: keyChoices,
    similar,
    topicFields,
    isChosen: template !== null || service !== null || parameters.get("ohne") === "katalog",
    draftId: randomUUID(),
  });
}

type Service = Awaited<ReturnType<typeof findOzgService>>;
type Template = NonNullable<Awaited<ReturnType<typeof findTemplate>>>;

function beginWith(service: Service, keys: readonly { leikaKey: string }[]) {
  return {
    title: service?.name ?? "",
    ozgIds: service ? [service.ozgId] : [],
    topicFieldSlug: service?.topicField.slug ?? "",
    leikaKeys: keys.map(({ leikaKey }) => leikaKey),
  };
}

function beginAs({ entry: { title, ozgIds, topicFieldSlug, leikaKeys } }: Template) {
  return { title, ozgIds, topicFieldSlug, leikaKeys };
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  return submitForm(request, startForm, async ({ content, template: templateSlug, draftId }) => {
    const template = templateSlug ? await findTemplate(actor, templateSlug) : null;
    const { slug } = await inTransaction(actor, (tx) =>
      startOffering(tx, actor, { content, template: template?.content ?? null, draftId }),
    );
    return redirectWithMessage(`/angebote/${slug}/bearbeiten`, "Der Entwurf ist angelegt.");
  });
}

export default function NewOffering() {
  const { q, matches, isChosen } = useLoaderData<typeof loader>();
  return (
    <Page
      title="Angebot einstellen"
      width="narrow"
      lead={
        isChosen
          ? undefined
          : "Suchen Sie zuerst die Leistung im OZG-Umsetzungskatalog. Titel, Themenfeld, Lagen, Leistungsschlüssel, Typisierung und SDG-Angaben werden übernommen."
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
            <TextLink to="/angebote/neu?ohne=katalog">Ohne Eintrag im Katalog fortfahren</TextLink> oder{" "}
            <TextLink to="/angebote/import">aus einer publiccode.yml oder Tabelle importieren</TextLink>
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

const labels = {
  title: entryFields.title.label,
  ozgIds: entryFields.ozgIds.label,
  leikaKeys: entryFields.leikaKeys.label,
  moreLeikaKeys: "Weitere Leistungsschlüssel",
  topicFieldSlug: entryFields.topicFieldSlug.label,
} as const;

function NewOfferingForm() {
  const { values, template, keys, topicFields, similar, draftId } = useLoaderData<typeof loader>();
  const form = useServerForm<string>({
    id: "angebot",
    labels,
    required: ["title", "topicFieldSlug"],
    values: { ...values, ozgIds: values.ozgIds.join(", ") },
    reply: useActionData<typeof action>(),
  });
  return (
    <>
      {template ? (
        <Alert kind="info" title={`Vorlage: ${template.title}`}>
          {copiedText(template.isOwnState)}
        </Alert>
      ) : null}
      <ServerForm {...form}>
        <input type="hidden" name="draftId" value={form.kept("draftId", draftId)} />
        <SimilarWhileTyping initial={similar} exceptSlug={null} />
        {template ? <input type="hidden" name="template" value={template.slug} /> : null}
        <IdentityFields
          field={(name) => form.fields[name] ?? plainField(name, name)}
          topicFields={topicFields}
          keys={keys}
        />
        <ButtonRow>
          <SubmitButton>Entwurf anlegen</SubmitButton>
          <ButtonLink to="/angebote/neu" variant="tertiary">
            Andere Leistung wählen
          </ButtonLink>
        </ButtonRow>
      </ServerForm>
    </>
  );
}
