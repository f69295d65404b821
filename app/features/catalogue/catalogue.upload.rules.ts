/** An upload that nobody confirms is gone after this time. */
export const UPLOAD_LIFETIME_MS = 3_600_000;
/** An import that has not ended by then was cut off by a stop of the server; nothing of it was written. */
export const ABANDONED_AFTER_MS = 600_000;
/** The largest known catalogue file has 1 MB. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

export type UploadState = "preview" | "running" | "failed" | "done";

/** Where an uploaded file stands between its preview and its import. */
export function uploadStateOf(
  upload: { readonly startedAt: Date | null; readonly failure: string | null; readonly importId: string | null },
  now: Date,
): UploadState {
  if (upload.importId !== null) return "done";
  if (upload.failure !== null) return "failed";
  if (upload.startedAt === null) return "preview";
  return now.getTime() - upload.startedAt.getTime() > ABANDONED_AFTER_MS ? "preview" : "running";
}
