import { parseWithZod } from "@conform-to/zod/v4";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { requireActor } from "~/features/account/account.session.server";
import { countsText, diffViewOf, findingsViewOf } from "~/features/catalogue/catalogue.diff.rules";
import { confirmForm } from "~/features/catalogue/catalogue.forms";
import { Diff, FileErrors, FileWarnings, ImportFacts } from "~/features/catalogue/catalogue.import.parts";
import {
  findImport,
  findUpload,
  previewUpload,
  type Upload,
} from "~/features/catalogue/catalogue.imports.queries.server";
import { fileKindLabels } from "~/features/catalogue/catalogue.plan.rules";
import { progressOf, startUploadedImport } from "~/features/catalogue/catalogue.run.server";
import { discardUpload } from "~/features/catalogue/catalogue.upload.server";
import { Invalid, NotFound } from "~/platform/errors";
import { redirectWithMessage } from "~/platform/flash.server";
import { requireUuid } from "~/platform/ids";
import { inTransaction } from "~/platform/transaction.server";
import { Alert } from "~/ui/alert";
import { Button, ButtonLink, ButtonRow } from "~/ui/button";
import { DateText } from "~/ui/dates";
import { DescriptionList } from "~/ui/description-list";
import { SubmitButton } from "~/ui/form";
import { Page } from "~/ui/page";
import { pageTitle } from "~/ui/page-title";
import { Section } from "~/ui/section";

export const meta: MetaFunction = () => [{ title: pageTitle("Import") }];

/** Most imports end in this time; longer ones show their progress. */
const PATIENCE_MS = 4_000;
const POLL_MS = 1_000;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request);
  const id = requireUuid(params["id"]);
  const upload = await findUpload(actor, id);
  if (upload === null) {
    const row = await findImport(actor, id);
    if (row === null)
      throw new NotFound("Diesen Import gibt es nicht, oder die Datei wurde nach einer Stunde gelöscht.");
    return data({ view: "done" as const, row });
  }
  if (upload.state === "done") return redirect(`/betrieb/importe/${upload.importId}`);
  if (upload.state === "running") return data({ view: "running" as const, upload, progress: progressOf(id) });
  const { file, plan } = await previewUpload(actor, id);
  return data({
    view: "preview" as const,
    upload,
    format: { encoding: file.encoding, delimiter: file.delimiter },
    errors: findingsViewOf(file.errors),
    warnings: findingsViewOf(file.warnings),
    diff: plan === null ? null : diffViewOf(plan),
  });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request);
  const id = requireUuid(params["id"]);
  const submission = parseWithZod(await request.formData(), { schema: confirmForm });
  if (submission.status !== "success") throw new Invalid("Diese Eingabe gehört zu keiner Vorschau.");
  if (submission.value.intent === "discard") {
    await inTransaction(actor, (tx) => discardUpload(tx, actor, id));
    return redirectWithMessage(
      "/betrieb/importe",
      "Die Datei wurde verworfen. Am Katalog wurde nichts geändert.",
      "info",
    );
  }
  await startUploadedImport(actor, { id, expected: submission.value.expected, patienceMs: PATIENCE_MS });
  const upload = await findUpload(actor, id);
  const row = upload?.importId ? await findImport(actor, upload.importId) : null;
  return row === null
    ? redirect(`/betrieb/importe/${id}`, 303)
    : redirectWithMessage(`/betrieb/importe/${row.id}`, `Übernommen: ${countsText(row)}.`);
}

const breadcrumb = [
  { label: "Betrieb", to: "/betrieb" },
  { label: "Importe", to: "/betrieb/importe" },
];

export default function Import() {
  const loaded = useLoaderData<typeof loader>();
  switch (loaded.view) {
    case "done":
      return (
        <Page title={`Import: ${fileKindLabels[loaded.row.kind]}`} breadcrumb={breadcrumb}>
          <ImportFacts row={loaded.row} />
          <ButtonRow>
            <ButtonLink to="/betrieb/importe" variant="secondary">
              Alle Importe
            </ButtonLink>
            <ButtonLink to="/katalog" variant="secondary">
              Leistungskatalog ansehen
            </ButtonLink>
          </ButtonRow>
        </Page>
      );
    case "running":
      return <Running upload={loaded.upload} done={loaded.progress?.done ?? null} />;
    case "preview":
      return <Preview {...loaded} />;
  }
}

function Running({ upload, done }: { upload: Pick<Upload, "id" | "kind" | "fileName">; done: number | null }) {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(revalidate, POLL_MS);
    return () => clearInterval(timer);
  }, [revalidate]);
  return (
    <Page title={`Import läuft: ${fileKindLabels[upload.kind]}`} lead={upload.fileName} breadcrumb={breadcrumb}>
      <div aria-live="polite">
        <p className="kern-body">
          {done === null ? "Die Datei wird übernommen." : `Bisher ${done.toLocaleString("de-DE")} Zeilen geschrieben.`}{" "}
          Erst wenn alles geschrieben ist, wird der neue Stand für alle sichtbar.
        </p>
        <progress className="kern-progress" aria-label="Import läuft" />
      </div>
      <ButtonRow>
        <ButtonLink to={`/betrieb/importe/${upload.id}`} variant="secondary">
          Stand aktualisieren
        </ButtonLink>
      </ButtonRow>
    </Page>
  );
}

type PreviewProps = {
  upload: Pick<Upload, "kind" | "fileName" | "fileHash" | "asOf" | "failure">;
  format: { encoding: string | null; delimiter: string | null };
} & Pick<Parameters<typeof PreviewResult>[0], "errors" | "warnings" | "diff">;

function Preview({ upload, format, ...result }: PreviewProps) {
  const delimiter = format.delimiter === "\t" ? "Tabulator" : format.delimiter;
  return (
    <Page
      title={`Vorschau: ${fileKindLabels[upload.kind]}`}
      lead="Noch wurde nichts übernommen."
      breadcrumb={breadcrumb}
    >
      {upload.failure === null ? null : (
        <Alert kind="danger" title="Der Import wurde abgebrochen">
          {upload.failure}
        </Alert>
      )}
      <DescriptionList
        items={[
          { term: "Datei", description: upload.fileName },
          {
            term: "Stand der Daten",
            description: upload.asOf === null ? "unbekannt" : <DateText value={upload.asOf} />,
          },
          { term: "Format", description: format.encoding && `${format.encoding}, Trennzeichen „${delimiter}“` },
          { term: "Prüfsumme (SHA-256)", description: <code className="mp-hash">{upload.fileHash}</code> },
        ]}
      />
      <PreviewResult {...result} />
    </Page>
  );
}

type PreviewResultProps = {
  errors: Parameters<typeof FileErrors>[0]["findings"];
  warnings: Parameters<typeof FileWarnings>[0]["findings"];
  diff: Parameters<typeof Diff>[0]["diff"] | null;
};

function PreviewResult({ errors, warnings, diff }: PreviewResultProps) {
  return (
    <>
      {diff === null ? (
        <FileErrors findings={errors} />
      ) : (
        <Section title="Das würde sich ändern">
          <Diff diff={diff} />
        </Section>
      )}
      <FileWarnings findings={warnings} />
      <Form method="post">
        {diff === null ? null : <input type="hidden" name="expected" value={diff.fingerprint} />}
        <ButtonRow>
          {diff === null ? null : (
            <SubmitButton name="intent" value="import">
              Jetzt übernehmen
            </SubmitButton>
          )}
          <Button name="intent" value="discard" variant="secondary">
            Datei verwerfen
          </Button>
        </ButtonRow>
      </Form>
    </>
  );
}
