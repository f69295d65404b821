import { useState } from "react";
import { acceptedFiles, MAX_FILE_BYTES } from "~/platform/file-types";
import { ButtonRow } from "~/ui/button";
import { Checkbox, SelectField, TextArea, TextField } from "~/ui/field";
import { type FormReply, SubmitButton, useServerForm } from "~/ui/form";
import { UploadForm } from "~/ui/upload-form";
import { documentLabels } from "./offering.document.forms";
import { documentKindLabels, documentKinds, type EntryDocument, sizeText } from "./offering.document.rules";

type Props = {
  /** address that takes the file from a script */
  uploadTo: string;
  /** the document that is changed; null for a new one */
  document: EntryDocument | null;
  reply: FormReply | undefined;
  button: string;
  children?: React.ReactNode;
};

const MOST = sizeText(MAX_FILE_BYTES);
const FILE_HINT = `PDF, Word, Excel, PowerPoint, OpenDocument, PNG oder JPEG; höchstens ${MOST}. Dateien mit Makros werden nicht angenommen.`;

/** A new document, or all that can be said anew about one: with a file it gets its next version. */
export function DocumentForm({ uploadTo, document, reply, button, children }: Props) {
  // what a script was answered, else what the page was
  const [answered, setAnswered] = useState<FormReply>();
  const {
    fields,
    isRestored: _isRestored,
    ...form
  } = useServerForm({
    id: "dokument",
    labels: document ? { ...documentLabels, file: "Neue Datei (freiwillig)" } : documentLabels,
    required: document ? ["title", "kind"] : ["title", "kind", "file"],
    values: document ? valuesOf(document) : {},
    reply: answered ?? reply,
  });
  return (
    <UploadForm
      {...form}
      uploadTo={uploadTo}
      file="file"
      maxBytes={MAX_FILE_BYTES}
      tooLarge={`Die Datei ist größer als ${MOST}.`}
      onReply={setAnswered}
    >
      {document ? <input type="hidden" name="seen" value={form.kept("seen", document.id)} /> : null}
      <TextField
        field={fields.title}
        label={form.labels.title}
        hint="Zum Beispiel: Muster der Vereinbarung zur Auftragsverarbeitung"
      />
      <SelectField
        field={fields.kind}
        label={form.labels.kind}
        options={documentKinds.map((kind) => ({ value: kind, label: documentKindLabels[kind] }))}
      />
      <Checkbox
        field={fields.isPublic}
        label={form.labels.isPublic}
        hint="Sonst sehen es nur Registrierte. Was in einer veröffentlichten Fassung öffentlich war, bleibt dort öffentlich."
      />
      <TextField
        field={fields.validUntil}
        label={form.labels.validUntil}
        hint="Wir erinnern Sie 30 Tage vorher und am Tag danach."
        type="date"
        size="short"
      />
      <TextArea
        field={fields.note}
        label={form.labels.note}
        hint="Zum Beispiel, was an dieser Fassung neu ist. Sie steht beim Dokument."
        rows={2}
      />
      <TextField field={fields.file} label={form.labels.file} hint={FILE_HINT} type="file" accept={acceptedFiles} />
      <ButtonRow>
        <SubmitButton>{button}</SubmitButton>
        {children}
      </ButtonRow>
    </UploadForm>
  );
}

function valuesOf({ title, kind, isPublic, validUntil, note }: EntryDocument) {
  return {
    title,
    kind,
    isPublic: isPublic ? "on" : "",
    validUntil: validUntil?.toISOString().slice(0, 10) ?? "",
    note: note ?? "",
  };
}
