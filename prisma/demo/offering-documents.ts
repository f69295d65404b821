import type { Prisma } from "~prisma/generated/client";
import type { DocumentKind } from "~prisma/generated/enums";
import { newPdfFile, smallPdf } from "../factories";
import { personOf } from "./cast";
import { dateIn, stableId } from "./moments";
import type { OfferingRows } from "./offering-rows";

interface DocumentSpec {
  readonly id: string;
  /** name of the offering inside the demo data; only invented ones, nobody is made to say anything */
  readonly offering: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly isPublic: boolean;
  readonly fileName: string;
  readonly note?: string;
  /** days from now; more than the days before which somebody is reminded */
  readonly validFor?: number;
  readonly lines: readonly string[];
}

const EXAMPLE = "Beispiel der Demonstration: kein wirklicher Vertrag, keine wirkliche Erklärung.";

const specs: readonly DocumentSpec[] = [
  {
    id: "baumfaellung-vereinbarung",
    offering: "baumfaellung",
    kind: "contract",
    title: "Muster der Verwaltungsvereinbarung zur Nachnutzung",
    isPublic: true,
    fileName: "verwaltungsvereinbarung-muster.pdf",
    note: "Mit den Anlagen zu Kosten und Support",
    lines: [
      "§ 1 Gegenstand: Nachnutzung des Onlinedienstes Baumfällgenehmigung",
      "§ 2 Leistungen des bereitstellenden Landes",
      "§ 3 Mitwirkung des nachnutzenden Landes",
      "§ 4 Kosten und Verteilschlüssel",
      "§ 5 Laufzeit und Kündigung",
    ],
  },
  {
    id: "baumfaellung-sicherheit",
    offering: "baumfaellung",
    kind: "security_declaration",
    title: "IT-Sicherheitserklärung mit Prüfbericht",
    isPublic: false,
    fileName: "it-sicherheitserklaerung.pdf",
    validFor: 240,
    lines: [
      "Der Onlinedienst erfüllt die Mindestanforderungen der Informationssicherheit.",
      "Stand: letzte Prüfung im Frühjahr",
    ],
  },
  {
    id: "fuehrerschein-auftragsverarbeitung",
    offering: "fuehrerschein",
    kind: "data_protection",
    title: "Muster der Vereinbarung zur Auftragsverarbeitung",
    isPublic: true,
    fileName: "auftragsverarbeitung-muster.pdf",
    validFor: 400,
    lines: [
      "Gegenstand und Dauer der Verarbeitung",
      "Art der Daten, Kreis der Betroffenen",
      "Weisungen, Unterauftragnehmer, Löschung",
    ],
  },
];

const versionId = ({ id }: DocumentSpec) => stableId(`document version ${id}`);

/** What every revision of the offering refers to. */
export function documentVersionIdsOf(offering: string): string[] {
  return specs.filter((spec) => spec.offering === offering).map(versionId);
}

export interface DocumentRows {
  readonly documents: readonly Prisma.OfferingDocumentCreateManyInput[];
  readonly versions: readonly Prisma.OfferingDocumentVersionCreateManyInput[];
  readonly files: readonly ReturnType<typeof newPdfFile>[];
}

/** The documents with their files: small PDFs made here, the same for the same moment. */
export function documentRows(offerings: readonly OfferingRows[], now: Date): DocumentRows {
  const made = specs.map((spec) => {
    const row = offerings.find((one) => one.spec.id === spec.offering);
    if (!row) throw new Error(`The document ${spec.id} has no offering.`);
    const { personId } = personOf(row.spec.state, row.spec.submittedBy ?? "representative");
    const at = row.offering.createdAt ?? now;
    const documentId = stableId(`document ${spec.id}`);
    const bytes = smallPdf(spec.title, [EXAMPLE, "", ...spec.lines]);
    const file = newPdfFile({ id: stableId(`file ${spec.id}`), name: spec.fileName, bytes });
    return {
      file: { ...file, file: { ...file.file, createdAt: at } },
      document: { id: documentId, offeringId: row.offering.id, createdAt: at, createdById: personId },
      version: {
        id: versionId(spec),
        documentId,
        number: 1,
        kind: spec.kind,
        title: spec.title,
        isPublic: spec.isPublic,
        fileId: file.file.id,
        note: spec.note ?? null,
        validUntil: spec.validFor === undefined ? null : new Date(dateIn(now, spec.validFor)),
        uploadedAt: at,
        uploadedById: personId,
      },
    };
  });
  return {
    documents: made.map(({ document }) => document),
    versions: made.map(({ version }) => version),
    files: made.map(({ file }) => file),
  };
}
