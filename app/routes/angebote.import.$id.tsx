import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { requireActor } from "~/features/account/account.session.server";
import { entryConfirmForm } from "~/features/offering/offering.import.forms";
import {
  ImportProblems,
  NotTakenTable,
  RowsTable,
  type RowView,
  TakenTable,
} from "~/features/offering/offering.import.parts";
import { listExisting, previewUpload } from "~/features/offering/offering.import.queries.server";
import { entryFileLabels, hasErrors } from "~/features/offering/offering.import.rules";
import { discardEntryFile } from "~/features/offering/offering.import.server";
import { confirmEntryFile } from "~/features/offering/offering.import-confirm.server";
import { listTopicFieldChoices } from "~/features/offering/offering.options.queries.server";
import type { PubliccodeReport } from "~/features/offering/offering.publiccode.rules";
import type { TableReport } from "~/features/offering/offering.table.rules";
import { Invalid } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Button, ButtonRow } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { SubmitButton } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { plainField } from "~/ui/plain-field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = () => [{ title: pageTitle("Bericht zum Import") }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const { file, preview } = await previewUpload(actor, requireUuid(params["id"]));
  const { fileName } = file;
  if (preview.kind === "publiccode") {
    const { content, problems, taken, notTaken } = preview.report;
    const existing = content ? await listExisting(actor, [content]) : new Map<string, string>();
    return data({
      kind: "publiccode" as const,
      fileName,
      problems,
      taken,
      notTaken,
      isReadable: content !== null,
      needsTopicField: content !== null && content.topicFieldSlug === undefined,
      existing: existing.get(content?.title ?? "") ?? null,
      topicFields: await listTopicFieldChoices(),
    });
  }
  const { rows, problems, ignoredColumns } = preview.report;
  const existing = await listExisting(
    actor,
    rows.map(({ content }) => content),
  );
  const views = rows.map(({ line, content }): RowView => {
    const fields = Object.keys(content).length;
    return { line, title: content.title, fields, existing: existing.get(content.title) ?? null };
  });
  return data({ kind: "offerings" as const, fileName, problems, ignoredColumns, rows: views });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = requireUuid(params["id"]);
  const submission = parseWithZod(await request.formData(), { schema: entryConfirmForm });
  if (submission.status !== "success") throw new Invalid("Diese Eingabe gehört zu keinem Bericht.");
  if (submission.value.intent === "discard") {
    await inTransaction(actor, (tx) => discardEntryFile(tx, actor, id));
    return redirectWithMessage(
      "/angebote/import",
      "Die Datei wurde verworfen. Es ist kein Entwurf entstanden.",
      "info",
    );
  }
  const topicFieldSlug = submission.value.topicFieldSlug ?? null;
  const { to, message, kind } = await confirmEntryFile(actor, { id, topicFieldSlug });
  return redirectWithMessage(to, message, kind);
}

const breadcrumb = [
  { label: "Angebote", to: "/angebote" },
  { label: "Importieren", to: "/angebote/import" },
];

export default function ImportReport() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <Page
      title="Bericht zum Import"
      lead={`${entryFileLabels[loaded.kind]}: ${loaded.fileName}`}
      breadcrumb={breadcrumb}
    >
      {loaded.kind === "publiccode" ? <PubliccodePreview {...loaded} /> : <TablePreview {...loaded} />}
    </Page>
  );
}

type PubliccodeProps = Pick<PubliccodeReport, "problems" | "taken" | "notTaken"> & {
  isReadable: boolean;
  needsTopicField: boolean;
  existing: string | null;
  topicFields: { value: string; label: string }[];
};

function PubliccodePreview({ problems, taken, notTaken, existing, topicFields, ...state }: PubliccodeProps) {
  const { isReadable, needsTopicField } = state;
  const isUsable = isReadable && existing === null;
  return (
    <>
      {existing === null ? null : (
        <Alert kind="info" title="Dieses Angebot gibt es in Ihrem Land schon">
          Es wird nicht noch einmal angelegt. <TextLink to={`/angebote/${existing}`}>Zum Angebot</TextLink>
        </Alert>
      )}
      <ImportProblems
        problems={problems}
        consequence={
          !isReadable
            ? "Aus dieser Datei kann kein Entwurf entstehen. Bitte korrigieren Sie sie und laden Sie sie noch einmal hoch."
            : "Die Datei ist keine gültige publiccode.yml. Ein Entwurf kann trotzdem entstehen; fehlerhafte Angaben prüfen Sie bitte dort."
        }
      />
      {isReadable ? (
        <>
          <TakenTable taken={taken} />
          <NotTakenTable notTaken={notTaken} />
        </>
      ) : null}
      <Form method="post" className="mp-form">
        {isUsable && needsTopicField ? (
          <SelectField
            field={{ ...plainField("themenfeld", "topicFieldSlug"), required: true }}
            label="Themenfeld"
            hint="Die Datei nennt keines."
            options={topicFields}
          />
        ) : null}
        <Buttons
          canImport={isUsable}
          label={hasErrors(problems) ? "Trotz der Fehler als Entwurf anlegen" : "Entwurf anlegen"}
        />
      </Form>
    </>
  );
}

type TableProps = Pick<TableReport, "problems" | "ignoredColumns"> & { rows: RowView[] };

function TablePreview({ problems, ignoredColumns, rows }: TableProps) {
  const added = rows.filter(({ existing }) => existing === null).length;
  const canImport = !hasErrors(problems) && added > 0;
  return (
    <>
      <ImportProblems
        problems={problems}
        consequence="Solange es Fehler gibt, entsteht kein einziger Entwurf. Bitte korrigieren Sie die Tabelle und laden Sie sie noch einmal hoch."
      />
      {ignoredColumns.length > 0 ? (
        <Alert kind="warning" title="Spalten, die nicht übernommen werden">
          {ignoredColumns.join(", ")}
        </Alert>
      ) : null}
      <Section
        title={`Angebote (${rows.length})`}
        lead={`${added} neu, ${rows.length - added} schon vorhanden. Vorhandene werden nicht geändert.`}
      >
        <RowsTable rows={rows} />
      </Section>
      <Form method="post">
        <Buttons canImport={canImport} label={added === 1 ? "1 Entwurf anlegen" : `${added} Entwürfe anlegen`} />
      </Form>
    </>
  );
}

function Buttons({ canImport, label }: { canImport: boolean; label: string }) {
  return (
    <ButtonRow>
      {canImport ? (
        <SubmitButton name="intent" value="import">
          {label}
        </SubmitButton>
      ) : null}
      <Button name="intent" value="discard" variant="secondary">
        Datei verwerfen
      </Button>
    </ButtonRow>
  );
}
