import { slugFromText } from "~/features/catalogue/catalogue.rules";
import type {
  MaturityModel,
  OfferingPhase,
  OfferingPublication,
  ReuseModel,
  RevisionStatus,
} from "~prisma/generated/enums";

export const phaseLabels: Readonly<Record<OfferingPhase, string>> = {
  idea: "Idee",
  planning: "Planung",
  concept: "Konzeption",
  implementation: "Umsetzung",
  pilot: "Pilotierung",
  live: "In Betrieb",
  live_reusable: "In Betrieb und nachnutzbar",
  retired: "Außer Betrieb",
};

export const reuseModelLabels: Readonly<Record<ReuseModel, string>> = {
  efa: "Einer für Alle (zentral betrieben)",
  decentral: "Nachnutzbare Software, dezentral betrieben",
};

export const publicationLabels: Readonly<Record<OfferingPublication, string>> = {
  draft: "Entwurf",
  submitted: "Zur Freigabe eingereicht",
  changes_requested: "Änderungen erbeten",
  published: "Veröffentlicht",
  retired: "Zurückgezogen",
};

export const maturityModelLabels: Readonly<Record<MaturityModel, string>> = {
  v1_1: "Reifegradmodell 1.1 (0 bis 4)",
  v2_0: "Reifegradmodell 2.0 (0 bis 7)",
};

/** Highest level of each model: 1.1 has 0–4, 2.0 (since July 2025) has 0–7. Levels of different models are never compared. */
export const highestMaturity: Readonly<Record<MaturityModel, number>> = { v1_1: 4, v2_0: 7 };

export function maturityText(model: MaturityModel | null, level: number | null): string | null {
  if (model === null || level === null) return null;
  return `Reifegrad ${level} (Modell ${model === "v1_1" ? "1.1" : "2.0"})`;
}

/** A revision that can still be written. */
export function isEditable(status: RevisionStatus): boolean {
  return status === "draft" || status === "changes_requested";
}

interface InWork {
  readonly publication: OfferingPublication;
  readonly workingStatus: RevisionStatus | null;
  readonly isLive: boolean;
}

/**
 * What throwing the revision in work away would delete: the next revision of a published entry, or an entry that nobody
 * ever handed in. null where something that was handed in would go.
 */
export function discardable({ publication, workingStatus, isLive }: InWork): "revision" | "entry" | null {
  if (workingStatus === null || !isEditable(workingStatus)) return null;
  if (isLive) return workingStatus === "draft" ? "revision" : null;
  return publication === "draft" && workingStatus === "draft" ? "entry" : null;
}

export interface ReuseReadiness {
  readonly phase: OfferingPhase;
  readonly maturityModel: MaturityModel | null;
  readonly maturityLevel: number | null;
  readonly legalPaths: readonly string[];
}

/**
 * What keeps an entry from the phase `live_reusable`: the reference implementation counts as finished with Reifegrad 3
 * (OZG-Leitfaden 11.2.1.3, model 1.1), and there must be a legal way to reuse it (EfA-Mindestanforderung R1).
 * @returns German sentences by field; empty when nothing is missing or another phase was chosen
 */
export function missingForReuse(entry: ReuseReadiness): Partial<Record<"maturityLevel" | "legalPaths", string>> {
  if (entry.phase !== "live_reusable") return {};
  const isMature = entry.maturityModel === "v1_1" && entry.maturityLevel !== null && entry.maturityLevel >= 3;
  return {
    ...(isMature
      ? {}
      : { maturityLevel: "„In Betrieb und nachnutzbar“ setzt mindestens Reifegrad 3 nach Modell 1.1 voraus." }),
    ...(entry.legalPaths.length > 0
      ? {}
      : { legalPaths: "„In Betrieb und nachnutzbar“ setzt mindestens einen rechtlichen Weg der Nachnutzung voraus." }),
  };
}

/** Address of an entry: title and Land, lower case ASCII. */
export function offeringSlug(title: string, stateCode: string): string {
  const words = slugFromText(title).slice(0, 80).replace(/-+$/, "");
  return `${words || "angebot"}-${stateCode.toLowerCase()}`;
}

/** "https://…/angebote/sprengstofferlaubnis-rp?stand=…" or the last part of it → "sprengstofferlaubnis-rp" */
export function slugInAddress(text: string): string {
  return /(?:\/angebote\/)?([^/?#\s]+)\/?(?:[?#].*)?$/.exec(text)?.[1] ?? text;
}

/** One line of the work list; the same shape for every kind of subject. */
export interface OfferingTask {
  readonly to: string;
  readonly task: string;
  readonly subject: string;
  readonly kind: string;
  readonly since: Date;
}

const tasksByStatus: Partial<Record<RevisionStatus, { task: string; page: string }>> = {
  submitted: { task: "Über die Veröffentlichung entscheiden", page: "freigabe" },
  changes_requested: { task: "Angebot überarbeiten", page: "bearbeiten" },
  draft: { task: "Entwurf fertigstellen", page: "bearbeiten" },
};

export function offeringTask(row: {
  readonly slug: string;
  readonly updatedAt: Date;
  readonly workingRevision: { title: string; status: RevisionStatus; submittedAt: Date | null } | null;
}): OfferingTask {
  const { title, status, submittedAt } = row.workingRevision ?? { title: row.slug, status: "draft", submittedAt: null };
  const { task, page } = tasksByStatus[status] ?? { task: "Ansehen", page: "" };
  return {
    to: `/angebote/${row.slug}/${page}`,
    task,
    subject: title,
    kind: "Angebot",
    since: status === "submitted" ? (submittedAt ?? row.updatedAt) : row.updatedAt,
  };
}

/** Words for the steps on the timeline of an entry. */
export const offeringEventLabels: Readonly<Record<string, string>> = {
  "offering.drafted": "Entwurf angelegt",
  "offering.revision_started": "Neue Fassung begonnen",
  "offering.discarded": "Entwurf verworfen",
  "offering.revision_handed_over": "Fassung in Arbeit übergeben",
  "offering.submitted": "Zur Freigabe eingereicht",
  "offering.changes_requested": "Änderungen erbeten",
  "offering.rejected": "Abgelehnt",
  "offering.commented": "Anmerkung geschrieben",
  "offering.comment_resolved": "Anmerkung erledigt",
  "offering.published": "Veröffentlicht",
  "offering.verification_due": "Um Bestätigung gebeten",
  "offering.verification_overdue": "Nicht rechtzeitig bestätigt",
  "offering.verified": "Als noch aktuell bestätigt",
  "offering.document_expiring": "An ablaufendes Dokument erinnert",
  "offering.document_expired": "An abgelaufenes Dokument erinnert",
  "offering.retired": "Zurückgezogen",
  "offering.responsible_changed": "Zuständigkeit geändert",
};
