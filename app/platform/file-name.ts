const MAX_LENGTH = 200;
const MAX_EXTENSION = 20;

/** Name of an uploaded file for people to recognise: the last part of the path, without control characters. */
export function fileNameOf(name: string): string {
  const last = name.normalize("NFC").split(/[\\/]/).at(-1) ?? "";
  const plain = last.replaceAll(/[\p{Cc}\p{Cf}\ufffd]/gu, "").trim();
  return shortened(plain, MAX_LENGTH);
}

/** What is cut away stands before the extension; whole characters only: half of a surrogate pair is no text. */
function shortened(name: string, length: number): string {
  if (name.length <= length) return name;
  const extension = name.slice(name.length - extensionOf(name).length).slice(0, MAX_EXTENSION);
  let base = "";
  for (const sign of name) {
    if (base.length + sign.length + extension.length > length) break;
    base += sign;
  }
  return base + extension;
}

/** ".pdf", in lower case; empty when there is none */
export function extensionOf(name: string): string {
  return /.(\.[^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
}

/**
 * The name under which a file is kept and given out: harmless on every file system, with the extension of what it is.
 * @param name as `fileNameOf` gives it @param extension with its dot
 */
export function storedNameOf(name: string, extension: string): string {
  const base = name.slice(0, name.length - extensionOf(name).length);
  const harmless = base
    .replaceAll(/[<>:"|?*]/g, "_")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/^[. ]+|[. ]+$/g, "");
  return shortened(`${harmless || "dokument"}${extension}`, MAX_LENGTH);
}
