/** Name of an uploaded file for people to recognise: the last part of the path, without control characters. */
export function fileNameOf(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  return last
    .replaceAll(/[\p{Cc}\p{Cf}\ufffd]/gu, "")
    .trim()
    .slice(0, 200);
}
