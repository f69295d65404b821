import { type ExpectedForm, readMultipart } from "./multipart.server";

export interface UploadedForm {
  /** the fields, with the file's name in place of the file */
  readonly fields: FormData;
  readonly bytes: Uint8Array;
  /** why there is nothing usable in it: German, for the field of the file */
  readonly problem: string | null;
}

/** Reads a form with one file that is needed as a whole, stopping where it becomes too large. */
export async function readUploadForm(request: Request, expected: Omit<ExpectedForm, "take">): Promise<UploadedForm> {
  const chunks: Buffer[] = [];
  const take = (chunk: Buffer) => {
    chunks.push(chunk);
  };
  const { fields, fileName, problem } = await readMultipart(request, { ...expected, take });
  if (fileName !== null) fields.set(expected.file, fileName);
  return { fields, bytes: problem === null ? Buffer.concat(chunks) : new Uint8Array(), problem };
}
