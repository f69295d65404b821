import { type FileTypeKey, fileTypes } from "./file-types";
import { type ArchivePart, ZipProblem } from "./zip-archive.server";
import { listPlainParts, unpacked } from "./zip-check.server";

export type Inspection = { readonly type: FileTypeKey } | { readonly problem: string };

/** Lists of contents, relations and manifests are far smaller. */
const MAX_TEXT = 1024 * 1024;

const MACROS =
  "Die Datei enthält Makros. Bitte speichern Sie sie ohne Makros, zum Beispiel als .docx, .xlsx, .odt oder .ods.";
const CONTROLS = "Die Datei enthält ActiveX-Steuerelemente. Bitte entfernen Sie diese oder speichern Sie sie als PDF.";
const REMOTE =
  "Die Datei lädt beim Öffnen Inhalte aus dem Internet nach, zum Beispiel eine Vorlage. Bitte entfernen Sie diese Verknüpfung oder speichern Sie die Datei als PDF.";
const ENCRYPTED = "Die Datei ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.";
const ARCHIVE =
  "Die Datei ist ein ZIP-Archiv. Bitte laden Sie die Dokumente darin einzeln hoch: als PDF, OpenDocument oder Office-Datei.";
const UNCLEAR =
  "Die Datei ist beschädigt oder ungewöhnlich aufgebaut. Bitte öffnen Sie sie in Ihrem Office-Programm und speichern Sie sie neu.";

/** Looks into an archive: which office file it is, and whether there is anything in it that runs. */
export async function inspectOffice(bytes: Buffer): Promise<Inspection> {
  try {
    const parts = listPlainParts(bytes);
    const isOpenDocument = parts.some(({ name, offset }) => name === "mimetype" && offset === 0);
    const isOpenXml = parts.some(({ name }) => name === "[Content_Types].xml");
    if (isOpenDocument && isOpenXml) return { problem: UNCLEAR };
    if (!isOpenDocument && !isOpenXml) return { problem: ARCHIVE };
    const inspect = isOpenDocument ? inspectOpenDocument : inspectOpenXml;
    return await inspect(bytes, parts);
  } catch (error) {
    if (error instanceof ZipProblem) return { problem: error.message };
    throw error;
  }
}

async function inspectOpenXml(bytes: Buffer, parts: readonly ArchivePart[]): Promise<Inspection> {
  let type: FileTypeKey | null = null;
  for (const part of parts) {
    if (/(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/.)/i.test(part.name)) return { problem: MACROS };
    if (/(^|\/)activeX\/./i.test(part.name)) return { problem: CONTROLS };
    const isList = part.name === "[Content_Types].xml";
    const isRelations = part.name.toLowerCase().endsWith(".rels");
    const text = await readPart(bytes, part, isList || isRelations);
    if (isList) {
      if (/macro(Enabled|sheet)|vbaProject/i.test(text)) return { problem: MACROS };
      type = openXmlType(text);
    }
    if (isRelations && isLoadingFromElsewhere(text)) return { problem: REMOTE };
  }
  return type === null ? { problem: UNCLEAR } : { type };
}

/** The types of the main part; whoever writes them with entities or a DTD wants them to be overlooked. */
function openXmlType(contentTypes: string): FileTypeKey | null {
  if (/[&\0]|<!/.test(contentTypes)) return null;
  const found = (["docx", "xlsx", "pptx"] as const).filter((type) =>
    contentTypes.includes(`"${fileTypes[type].mediaType}.main+xml"`),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Templates, frames and objects that are fetched when the file is opened; plain links, pictures and videos are not meant. */
function isLoadingFromElsewhere(relations: string): boolean {
  const all = relations.match(/<[\w:]*Relationship\b[^<>]*>/g) ?? [];
  return all.some(
    (relation) =>
      /\/(attachedTemplate|frame|oleObject|subDocument)["']/i.test(relation) &&
      /\bTarget\s*=\s*["']\s*(https?|ftp|mhtml|ms-\w+|javascript|vbscript):/i.test(relation),
  );
}

async function inspectOpenDocument(bytes: Buffer, parts: readonly ArchivePart[]): Promise<Inspection> {
  let mediaType = "";
  for (const part of parts) {
    if (isScript(part.name)) return { problem: MACROS };
    const isManifest = part.name === "META-INF/manifest.xml";
    const isContent = /(^|\/)(content|styles)\.xml$/.test(part.name);
    if (part.name === "encrypted-package") return { problem: ENCRYPTED };
    if (isContent) {
      if (await holds(bytes, part, "<script:event-listener")) return { problem: MACROS };
      continue;
    }
    const text = await readPart(bytes, part, isManifest || part.name === "mimetype");
    if (part.name === "mimetype") mediaType = text.trim();
    if (isManifest && text.includes("encryption-data")) return { problem: ENCRYPTED };
  }
  const type = (["odt", "ods", "odp", "odg"] as const).find((key) => fileTypes[key].mediaType === mediaType);
  return type === undefined ? { problem: UNCLEAR } : { type };
}

/** LibreOffice keeps Basic and other scripts in these folders; the two lists also stand there when nothing is listed. */
function isScript(name: string): boolean {
  return /^(Basic|Scripts)\/.*[^/]$/i.test(name) && !/^Basic\/([^/]+\/)?script-l[bc]\.xml$/.test(name);
}

/** Unpacks the part, because every part has to be sound. @returns its text if that is wanted */
async function readPart(bytes: Buffer, part: ArchivePart, isWanted: boolean): Promise<string> {
  if (isWanted && part.size > MAX_TEXT) throw new ZipProblem(UNCLEAR);
  const chunks: Buffer[] = [];
  for await (const chunk of unpacked(bytes, part)) if (isWanted) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** Looks for a word in a part that may be large, without keeping it. */
async function holds(bytes: Buffer, part: ArchivePart, word: string): Promise<boolean> {
  let end = "";
  let isFound = false;
  for await (const chunk of unpacked(bytes, part)) {
    const text = end + chunk.toString("latin1");
    isFound ||= text.includes(word);
    end = text.slice(-word.length);
  }
  return isFound;
}
