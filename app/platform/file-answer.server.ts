import type { OpenedFile } from "./stored-file.server";

/** A stored file as an answer that no browser shows as a page of ours. */
export function fileAnswer(
  _request: Request,
  _file: OpenedFile,
  _options: { readonly cacheControl?: string } = {},
): Response {
  throw new Error("not there yet");
}
