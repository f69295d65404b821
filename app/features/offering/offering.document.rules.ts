import type { Day } from "~/features/account/account.absence.rules";
import { labelOfMediaType } from "~/platform/file-types";
import type { DocumentKind } from "~prisma/generated/enums";
import { dayText } from "./offering.value-texts.rules";

/* Documents of an entry. A revision refers to versions; a version is never changed, so what was released stays said. */

/** Of one revision; more than any real entry needs, few enough to read on one page. */
export const MAX_DOCUMENTS = 30;
/** Files of one document, published and replaced ones together. */
export const MAX_VERSIONS = 100;

export const documentKindLabels: Readonly<Record<DocumentKind, string>> = {
  contract: "Vertragsmuster",
  security_declaration: "IT-Sicherheitserklärung",
  data_protection: "Datenschutz",
  service_description: "Leistungsbeschreibung",
  other: "Sonstiges",
};
export const documentKinds = Object.keys(documentKindLabels) as DocumentKind[];

/** One version of a document with its file, as a page or a machine is told of it. */
export interface EntryDocument {
  /** of the version: what a revision refers to and what stands in the address of the file */
  readonly id: string;
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly isPublic: boolean;
  /** counts the files of the document */
  readonly number: number;
  readonly note: string | null;
  /** last day on which it is valid */
  readonly validUntil: Date | null;
  readonly uploadedAt: Date;
  readonly fileName: string;
  readonly mediaType: string;
  /** bytes */
  readonly size: number;
  readonly sha256: string;
}

/** In the order of the kinds, then by title. */
export function sortedDocuments<D extends Pick<EntryDocument, "kind" | "title" | "number">>(list: readonly D[]): D[] {
  const rank = ({ kind }: D) => documentKinds.indexOf(kind);
  return [...list].sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, "de") || b.number - a.number);
}

export function documentPath(slug: string, versionId: string): string {
  return `/angebote/${encodeURIComponent(slug)}/dokumente/${versionId}`;
}

const KILOBYTE = 1024;

/** "820 KB", "2,4 MB"; never "0 KB" for a file that holds something */
export function sizeText(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILOBYTE));
  if (kilobytes < KILOBYTE) return `${kilobytes.toLocaleString("de-DE")} KB`;
  const megabytes = bytes / KILOBYTE / KILOBYTE;
  return `${megabytes.toLocaleString("de-DE", { maximumFractionDigits: 1 })} MB`;
}

/** "PDF-Dokument, 820 KB" */
export function fileText({ mediaType, size }: Pick<EntryDocument, "mediaType" | "size">): string {
  return `${labelOfMediaType(mediaType)}, ${sizeText(size)}`;
}

/** All that a reviewer has to know of one version, in one line: a change of any of it is a change of the entry. */
export function documentText(document: EntryDocument): string {
  const { title, kind, number, note, validUntil, isPublic } = document;
  const parts = [
    documentKindLabels[kind],
    `Fassung ${number}`,
    fileText(document),
    validUntil && `gültig bis ${dayText(validUntil)}`,
    isPublic ? "öffentlich" : "nur für Registrierte",
    note,
  ];
  return `${title}: ${parts.filter(Boolean).join(", ")}`;
}

export const REMIND_DAYS_BEFORE = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

export type Validity = "unlimited" | "valid" | "soon" | "expired";

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** The last day still counts. */
export function validityOn(today: Day, validUntil: Date | null): Validity {
  if (validUntil === null) return "unlimited";
  const left = daysBetween(today, validUntil.toISOString().slice(0, 10));
  if (left < 0) return "expired";
  return left <= REMIND_DAYS_BEFORE ? "soon" : "valid";
}

/** Which reminder is due: one while it runs out and one when it has, each once. */
export function dueReminder(
  today: Day,
  { validUntil, remindedOn }: { readonly validUntil: Date | null; readonly remindedOn: Day | null },
): "expiring" | "expired" | null {
  const validity = validityOn(today, validUntil);
  if (validUntil === null || validity === "unlimited" || validity === "valid") return null;
  if (validity === "soon") return remindedOn === null ? "expiring" : null;
  // what was said while it was still valid was the first reminder
  const wasSaid = remindedOn !== null && validityOn(remindedOn, validUntil) === "expired";
  return wasSaid ? null : "expired";
}

interface VersionMark {
  readonly id: string;
  readonly documentId: string;
  readonly number: number;
}

/**
 * Versions that nobody needs any more: those that no revision refers to, but for the earlier files of a document that is
 * still there, which stay for the people who write.
 */
export function spentVersions<V extends VersionMark>(versions: readonly V[], referred: ReadonlySet<string>): V[] {
  const newest = new Map<string, number>();
  for (const { id, documentId, number } of versions)
    if (referred.has(id)) newest.set(documentId, Math.max(number, newest.get(documentId) ?? 0));
  return versions.filter(({ id, documentId, number }) => !referred.has(id) && number >= (newest.get(documentId) ?? 0));
}
