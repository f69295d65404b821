import { type FileUpload, MaxFileSizeExceededError, parseFormData } from "@mjackson/form-data-parser";
import { fileNameOf } from "./file-name";

export interface UploadedForm {
  /** the fields, with the file's name in place of the file */
  readonly fields: FormData;
  readonly bytes: Uint8Array;
  /** why there is nothing usable in it: German, for the field of the file */
  readonly problem: string | null;
}

interface Expected {
  readonly file: string;
  /** all fields of the form that are taken over, the file among them */
  readonly fields: readonly string[];
  readonly maxBytes: number;
}

/** Reads a form with one file, stopping where the file becomes too large. */
export async function readUploadForm(
  request: Request,
  { file, fields: names, maxBytes }: Expected,
): Promise<UploadedForm> {
  let bytes = new Uint8Array();
  const read = async (upload: FileUpload) => {
    if (upload.fieldName !== file) return null;
    bytes = new Uint8Array(await upload.arrayBuffer());
    return fileNameOf(upload.name);
  };
  const sent = await parseFormData(request, { maxFiles: 1, maxFileSize: maxBytes }, read).catch((error: unknown) =>
    problemOf(error, maxBytes),
  );
  if (typeof sent === "string") return { fields: new FormData(), bytes: new Uint8Array(), problem: sent };
  // The guard reads no multipart bodies: only the fields of this form go on, so that no name builds a structure.
  const fields = new FormData();
  for (const name of names) {
    const value = sent.get(name);
    if (typeof value === "string") fields.set(name, value);
  }
  return { fields, bytes, problem: null };
}

function problemOf(error: unknown, maxBytes: number): string {
  const megabytes = (maxBytes / 1024 / 1024).toLocaleString("de-DE");
  if (error instanceof MaxFileSizeExceededError) return `Die Datei ist größer als ${megabytes} MB.`;
  return "Die Datei konnte nicht gelesen werden. Bitte laden Sie sie noch einmal hoch.";
}
