import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { pageFrom, uploadForm } from "~/features/catalogue/catalogue.forms";
import { ImportTable } from "~/features/catalogue/catalogue.import.parts";
import { listImports } from "~/features/catalogue/catalogue.imports.queries.server";
import { fileKindLabels, fileKinds } from "~/features/catalogue/catalogue.plan.rules";
import { can } from "~/features/catalogue/catalogue.policy";
import { MAX_UPLOAD_BYTES } from "~/features/catalogue/catalogue.upload.rules";
import { storeUpload } from "~/features/catalogue/catalogue.upload.server";
import { Forbidden } from "~/platform/errors";
import { inTransaction } from "~/platform/transaction.server";
import { readUploadForm } from "~/platform/upload-form.server";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/error-summary";
import { SelectField, TextField } from "~/ui/field";
import { useServerForm } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Importe") }];

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  return data(await listImports(actor, { page: pageFrom(new URL(request.url).searchParams), pageSize: 20 }));
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  if (!can(actor, "import")) throw new Forbidden("Kataloge importiert der Plattformbetrieb.");
  const { fields, bytes, problem } = await readUploadForm(request, {
    file: "file",
    fields: Object.keys(labels),
    maxBytes: MAX_UPLOAD_BYTES,
  });
  const submission = parseWithZod(fields, { schema: uploadForm });
  if (problem) return data(submission.reply({ fieldErrors: { file: [problem] } }), { status: 422 });
  if (submission.status !== "success") return data(submission.reply(), { status: 422 });
  const { kind, asOf, file: fileName } = submission.value;
  const id = await inTransaction(actor, (tx) => storeUpload(tx, actor, { kind, asOf, fileName, bytes }));
  return redirect(`/betrieb/importe/${id}`, 303);
}

const labels = { kind: "Was enthält die Datei?", file: "CSV-Datei", asOf: "Stand der Daten" };

export default function Imports() {
  const { items, page, pageCount } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { formId, fields, problems, attempt } = useServerForm({
    id: "import",
    labels,
    required: ["kind", "file"],
    reply,
  });
  return (
    <Page
      title="Importe"
      lead="Kataloge aus amtlichen Dateien einspielen: erst prüfen und vergleichen, dann übernehmen"
      breadcrumb={[{ label: "Betrieb", to: "/betrieb" }]}
    >
      <Section
        title="Neue Datei prüfen"
        lead="Nach dem Hochladen sehen Sie, was sich ändern würde. Noch wird nichts übernommen."
      >
        <ErrorSummary items={problems} attempt={attempt} />
        <Form
          method="post"
          action="/betrieb/importe?index"
          encType="multipart/form-data"
          id={formId}
          className="mp-form"
          noValidate
          reloadDocument
        >
          <SelectField
            field={fields.kind}
            label={labels.kind}
            options={fileKinds.map((value) => ({ value, label: fileKindLabels[value] }))}
          />
          <TextField
            field={fields.file}
            label={labels.file}
            hint="Höchstens 20 MB; UTF-8 oder ISO-8859-1, Trennzeichen „;“ oder „,“"
            type="file"
            accept=".csv,.txt,text/csv,text/plain"
          />
          <TextField
            field={fields.asOf}
            label={labels.asOf}
            hint="Steht in der Quelle der Datei; ohne Angabe gilt der Stand als unbekannt."
            type="date"
            size="medium"
          />
          <Button>Hochladen und prüfen</Button>
        </Form>
      </Section>
      <Section title="Verlauf" lead="Jeder übernommene Import mit Stand, Prüfsumme und Ergebnis">
        <ImportTable caption="Verlauf der Importe" rows={items} />
        <Pagination page={page} pageCount={pageCount} hrefFor={(next) => `/betrieb/importe?seite=${next}`} />
      </Section>
    </Page>
  );
}
