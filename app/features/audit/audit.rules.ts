/** Kinds of things that events speak about, as people call them. */
export const subjectKinds = {
  offering: "Angebot",
  connection: "Anschluss",
  alliance: "Allianz",
  question: "Frage",
  person: "Person",
  organisation: "Organisation",
  membership_request: "Antrag auf Mitgliedschaft",
  invitation: "Einladung",
  registration: "Registrierung",
  factor_reset: "Zurücksetzen des zweiten Faktors",
  email_change: "Änderung der E-Mail-Adresse",
  catalogue_import: "Import",
} as const;
export type SubjectKind = keyof typeof subjectKinds;
export const subjectKindNames = Object.keys(subjectKinds) as [SubjectKind, ...SubjectKind[]];

export function isSubjectKind(kind: string): kind is SubjectKind {
  return Object.hasOwn(subjectKinds, kind);
}

export function subjectKindLabel(kind: string): string {
  return isSubjectKind(kind) ? subjectKinds[kind] : "Sonstiges";
}

/** What an event was about: name for people, and where it can be seen; both null when it is gone. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
  readonly label: string | null;
  readonly path: string | null;
}

/** One line of the record, ready to be read. */
export interface RecordEntry {
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorRole: string | null;
  readonly organisationName: string | null;
  readonly stateCode: string | null;
  readonly stateName: string | null;
  readonly sessionId: string | null;
  /** device and network while the session exists */
  readonly sessionPlace: string | null;
  readonly reason: string | null;
  readonly isFourEyesWaived: boolean;
  readonly revisionHash: string | null;
  /** route and method of a refused access */
  readonly detail: string | null;
  readonly subject: Subject;
}
