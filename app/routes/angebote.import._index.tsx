import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { entryUploadForm } from "~/features/offering/offering.import.forms";
import { ColumnList } from "~/features/offering/offering.import.parts";
import { entryFileKinds, entryFileLabels, MAX_IMPORT_BYTES } from "~/features/offering/offering.import.rules";
import { storeEntryFile } from "~/features/offering/offering.import.server";
import { canCreateOffering } from "~/features/offering/offering.policy";
import { Forbidden } from "~/platform/errors";
import { inTransaction } from "~/platform/transaction.server";
import { readUploadForm } from "~/platform/upload-form.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Angebote importieren") }];

const refusal = "Angebote stellen die Vertretung und die OZG-Koordination eines Landes ein.";

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  if (!canCreateOffering(actor)) throw new Forbidden(refusal);
  return data(null);
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  if (!canCreateOffering(actor)) throw new Forbidden(refusal);
  const { fields, bytes, problem } = await readUploadForm(request, {
    file: "file",
    fields: Object.keys(labels),
    maxBytes: MAX_IMPORT_BYTES,
  });
  const submission = parseWithZod(fields, { schema: entryUploadForm });
  if (problem) return data(submission.reply({ fieldErrors: { file: [problem] } }), { status: 422 });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  const { kind, file, text } = submission.value;
  const content = file ? bytes : new TextEncoder().encode(text ?? "");
  const fileName = file || "eingefügter Text";
  const id = await inTransaction(actor, (tx) => storeEntryFile(tx, actor, { kind, fileName, bytes: content }));
  return redirect(`/angebote/import/${id}`, 303);
}

const labels = { kind: "Was möchten Sie importieren?", file: "Datei", text: "Text der publiccode.yml" };

export default function ImportOfferings() {
  const { formId, fields, problems, attempt } = useServerForm({
    id: "import",
    labels,
    required: ["kind"],
    values: { kind: "publiccode" },
    reply: useActionData<typeof action>(),
  });
  return (
    <Page
      title="Angebote importieren"
      width="narrow"
      lead="Zuerst sehen Sie einen Bericht. Erst wenn Sie ihn bestätigen, entstehen Entwürfe für Ihr Land."
      breadcrumb={[{ label: "Angebote", to: "/angebote" }]}
    >
      <ErrorSummary items={problems} attempt={attempt} />
      <Form method="post" encType="multipart/form-data" id={formId} className="mp-form" noValidate reloadDocument>
        <SelectField
          field={fields.kind}
          label={labels.kind}
          placeholder={null}
          options={entryFileKinds.map((value) => ({ value, label: entryFileLabels[value] })).reverse()}
        />
        <TextField
          field={fields.file}
          label={labels.file}
          hint="publiccode.yml (Versionen 0.2 bis 0.7), CSV oder Excel (.xlsx); höchstens 2 MB"
          type="file"
          accept=".yml,.yaml,.csv,.txt,.xlsx,text/csv,text/plain,application/yaml"
        />
        <TextArea
          field={fields.text}
          label={labels.text}
          hint="Statt einer Datei können Sie den Text einer publiccode.yml einfügen."
          rows={8}
          spellCheck={false}
        />
        <Button>Prüfen</Button>
      </Form>
      <Section
        title="Viele Angebote aus einer Tabelle"
        lead="Eine Zeile je Angebot, höchstens 500. In der ersten Zeile stehen die Namen der Spalten; nötig sind der Titel und das Themenfeld oder eine OZG-ID, aus der es folgt. Alles andere können Sie im Entwurf ergänzen."
      >
        <p className="kern-body">
          <a className="kern-link" href="/angebote/import/vorlage.csv" download>
            Vorlage herunterladen (CSV)
          </a>
        </p>
        <ColumnList />
      </Section>
    </Page>
  );
}
