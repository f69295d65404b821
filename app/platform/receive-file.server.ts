/** A file that came in, was recognised and checked, and waits in a temporary file for the command that keeps it. */
export interface ReceivedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  /** hex */
  readonly sha256: string;
  /** temporary file, gone after `discardReceived` */
  readonly path: string;
  /** when the malware scanner found nothing; null where none is set up */
  readonly scannedAt: Date | null;
}

export interface ReceivedForm {
  /** the expected fields, with the file's name in place of the file */
  readonly fields: FormData;
  /** null: none was sent, or there is a problem */
  readonly file: ReceivedFile | null;
  /** why there is nothing usable in it: German, for the field of the file */
  readonly problem: string | null;
}

/** Reads a multipart form with one file into a temporary file, stops at the limit, recognises its type by its content and scans it. */
export async function receiveFile(
  _request: Request,
  _expected: { readonly file: string; readonly fields: readonly string[] },
): Promise<ReceivedForm> {
  throw new Error("not there yet");
}

/** Idempotent. */
export async function discardReceived(_file: ReceivedFile): Promise<void> {
  throw new Error("not there yet");
}
