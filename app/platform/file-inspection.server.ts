import { extensionOf } from "./file-name";
import { type FileTypeKey, fileTypes } from "./file-types";
import { type Inspection, inspectOffice } from "./office-inspection.server";
import { problemOfPdf } from "./pdf-inspection.server";

const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const PNG_END = Buffer.from("0000000049454e44ae426082", "hex");
const JPEG = Buffer.from("ffd8ff", "hex");
const JPEG_END = Buffer.from("ffd9", "hex");
/** the container of .doc, .xls and .ppt, and of newer files with a password */
const OLD_OFFICE = Buffer.from("d0cf11e0a1b11ae1", "hex");

const OTHER =
  "Dieses Format nehmen wir nicht an. Möglich sind PDF, OpenDocument (.odt, .ods, .odp, .odg), Word, Excel und PowerPoint (.docx, .xlsx, .pptx) und Bilder (PNG, JPEG).";
const OLD =
  "Die Datei hat ein altes Office-Format (.doc, .xls, .ppt) oder ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort als .docx, .xlsx, .pptx, OpenDocument oder PDF.";
const BROKEN_IMAGE = "Das Bild ist beschädigt oder nicht vollständig. Bitte speichern Sie es neu.";

interface Kind {
  readonly isStart: (bytes: Buffer) => boolean;
  readonly inspect: (bytes: Buffer) => Promise<Inspection>;
}

const startsWith = (start: Buffer) => (bytes: Buffer) => bytes.subarray(0, start.length).equals(start);

/** By the first bytes; whatever stands before them makes it another file. */
const kinds: readonly Kind[] = [
  { isStart: startsWith(Buffer.from("%PDF-")), inspect: async (bytes) => orProblem("pdf", await problemOfPdf(bytes)) },
  { isStart: startsWith(Buffer.from("PK\u0003\u0004")), inspect: inspectOffice },
  { isStart: startsWith(PNG), inspect: async (bytes) => inspectPng(bytes) },
  { isStart: startsWith(JPEG), inspect: async (bytes) => inspectJpeg(bytes) },
  { isStart: startsWith(OLD_OFFICE), inspect: async () => ({ problem: OLD }) },
];

/**
 * Says what a file is by its content, and refuses what we do not keep: other formats, files that run something when they
 * are opened, files that nobody can look into, and files whose name says something else.
 * @param name as the sender calls it
 */
export async function inspectFile(name: string, bytes: Buffer): Promise<Inspection> {
  if (bytes.length === 0) return { problem: "Die Datei ist leer." };
  const kind = kinds.find(({ isStart }) => isStart(bytes));
  const found = kind === undefined ? { problem: OTHER } : await kind.inspect(bytes);
  return "problem" in found ? found : orProblem(found.type, problemOfName(name, found.type));
}

function orProblem(type: FileTypeKey, problem: string | null): Inspection {
  return problem === null ? { type } : { problem };
}

function problemOfName(name: string, type: FileTypeKey): string | null {
  const { label, extensions } = fileTypes[type];
  if ((extensions as readonly string[]).includes(extensionOf(name))) return null;
  return `Name und Inhalt der Datei passen nicht zusammen: „${name}“ ist dem Inhalt nach „${label}“. Bitte geben Sie ihr die Endung ${extensions.join(" oder ")}.`;
}

function inspectPng(bytes: Buffer): Inspection {
  return bytes.subarray(-PNG_END.length).equals(PNG_END) ? { type: "png" } : { problem: BROKEN_IMAGE };
}

/** Cameras write more behind the end mark. */
function inspectJpeg(bytes: Buffer): Inspection {
  return bytes.lastIndexOf(JPEG_END) > JPEG.length ? { type: "jpeg" } : { problem: BROKEN_IMAGE };
}
