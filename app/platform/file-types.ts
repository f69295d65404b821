/** 15 MB: what one document may have. */
export const MAX_FILE_BYTES = 15 * 1024 * 1024;

export interface FileType {
  /** for people: "PDF", "Word-Dokument (.docx)" */
  readonly label: string;
  readonly mediaType: string;
  /** with a dot; the first is the one that stored files get */
  readonly extensions: readonly [string, ...string[]];
}

const OOXML = "application/vnd.openxmlformats-officedocument";
const ODF = "application/vnd.oasis.opendocument";

/** What may be stored. All of them are recognised by their content (file-inspection.server.ts), none by its name. */
export const fileTypes = {
  pdf: { label: "PDF-Dokument", mediaType: "application/pdf", extensions: [".pdf"] },
  odt: { label: "OpenDocument-Text", mediaType: `${ODF}.text`, extensions: [".odt"] },
  ods: { label: "OpenDocument-Tabelle", mediaType: `${ODF}.spreadsheet`, extensions: [".ods"] },
  odp: { label: "OpenDocument-Präsentation", mediaType: `${ODF}.presentation`, extensions: [".odp"] },
  odg: { label: "OpenDocument-Zeichnung", mediaType: `${ODF}.graphics`, extensions: [".odg"] },
  docx: { label: "Word-Dokument", mediaType: `${OOXML}.wordprocessingml.document`, extensions: [".docx"] },
  xlsx: { label: "Excel-Tabelle", mediaType: `${OOXML}.spreadsheetml.sheet`, extensions: [".xlsx"] },
  pptx: { label: "PowerPoint-Präsentation", mediaType: `${OOXML}.presentationml.presentation`, extensions: [".pptx"] },
  png: { label: "PNG-Bild", mediaType: "image/png", extensions: [".png"] },
  jpeg: { label: "JPEG-Bild", mediaType: "image/jpeg", extensions: [".jpg", ".jpeg"] },
} as const satisfies Record<string, FileType>;

export type FileTypeKey = keyof typeof fileTypes;

/** For `<input type="file" accept>`. */
export const acceptedFiles: string = Object.values(fileTypes)
  .flatMap(({ extensions }) => extensions)
  .join(",");

/** "PDF-Dokument"; for types that are stored no more, the media type itself */
export function labelOfMediaType(mediaType: string): string {
  return Object.values(fileTypes).find((type) => type.mediaType === mediaType)?.label ?? mediaType;
}
