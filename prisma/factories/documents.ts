import { createHash, randomUUID } from "node:crypto";
import type { Tx } from "~/platform/db.server";
import type { OfferingDocumentVersion, Prisma } from "~prisma/generated/client";

/** What a page of paper takes at this size of letters. */
const MAX_LINES = 45;

const ESCAPED = /[\\()]/g;

/** Latin letters only, one byte each, as the standard fonts have them. */
function literal(text: string): string {
  return `(${text.replace(ESCAPED, (sign) => `\\${sign}`)})`;
}

/** A real PDF of one page, made by hand: a title and lines of text. */
export function smallPdf(title: string, lines: readonly string[]): Buffer {
  const page = [
    `BT /F1 18 Tf 56 780 Td ${literal(title)} Tj ET`,
    `BT /F2 11 Tf 56 750 Td 16 TL ${lines
      .slice(0, MAX_LINES)
      .map((line) => `${literal(line)} Tj T*`)
      .join("\n")} ET`,
  ].join("\n");
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (de-DE) /ViewerPreferences << /DisplayDocTitle true >> >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents 6 0 R >>",
    font("Helvetica-Bold"),
    font("Helvetica"),
    `<< /Length ${Buffer.byteLength(page, "latin1")} >>\nstream\n${page}\nendstream`,
    `<< /Title ${literal(title)} >>`,
  ];
  return Buffer.from(assembled(objects), "latin1");
}

/** Objects with the table that says where each begins; one byte a character. */
function assembled(objects: readonly string[]): string {
  let text = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
  const starts = objects.map((object, index) => {
    const start = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

export interface NewFile {
  readonly file: Prisma.StoredFileCreateManyInput & { id: string };
  readonly chunk: Prisma.StoredFileChunkCreateManyInput;
}

/** A small PDF as the store keeps it. */
export function newPdfFile({ id = randomUUID(), name, bytes }: { id?: string; name: string; bytes: Buffer }): NewFile {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return {
    file: { id, name, mediaType: "application/pdf", size: bytes.length, sha256 },
    chunk: { fileId: id, position: 0, bytes: new Uint8Array(bytes) },
  };
}

export type DocumentInput = Partial<Omit<Prisma.OfferingDocumentVersionCreateManyInput, "fileId">> & {
  readonly offeringId: string;
  /** revisions that refer to it */
  readonly revisionIds?: readonly string[];
};

/** A document with one version and its file, in the given revisions; a public contract template unless said otherwise. */
export async function createDocument(
  tx: Tx,
  { offeringId, revisionIds = [], documentId, ...version }: DocumentInput,
): Promise<OfferingDocumentVersion> {
  const title = version.title ?? `Muster ${randomUUID().slice(0, 8)}`;
  const { file, chunk } = newPdfFile({ name: "muster.pdf", bytes: smallPdf(title, ["Ein Muster."]) });
  await tx.storedFile.create({ data: file });
  await tx.storedFileChunk.create({ data: chunk });
  const document = documentId ?? (await tx.offeringDocument.create({ data: { offeringId }, select: { id: true } })).id;
  const row = await tx.offeringDocumentVersion.create({
    data: { kind: "contract", isPublic: true, number: 1, ...version, title, documentId: document, fileId: file.id },
  });
  for (const id of revisionIds)
    await tx.offeringRevision.update({ where: { id }, data: { documentVersionIds: { push: row.id } } });
  return row;
}
