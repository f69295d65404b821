/** What the record knows: every type of event with its German label. A test finds types of the code that are missing. */
export const eventGroups = {
  security: "Anmeldung, Konto und verweigerte Zugriffe",
  people: "Personen und Mitgliedschaften",
  organisation: "Organisationen",
  offering: "Angebote und Fragen",
  connection: "Anschlüsse",
  alliance: "Allianzen",
  operation: "Betrieb",
} as const;
export type EventGroup = keyof typeof eventGroups;
export const eventGroupNames = Object.keys(eventGroups) as [EventGroup, ...EventGroup[]];

const labels: Readonly<Record<EventGroup, Readonly<Record<string, string>>>> = {
  security: {
    "access.refused": "Zugriff verweigert",
    "account.signed_in": "Angemeldet",
    "account.signed_out": "Abgemeldet",
    "account.sessions_ended": "Sitzungen beendet",
    "account.new_device": "Von einem neuen Gerät angemeldet",
    "account.many_failures": "Viele gescheiterte Anmeldeversuche",
    "account.password_reset_requested": "Neues Passwort angefordert",
    "account.password_reset": "Passwort über E-Mail neu gesetzt",
    "account.password_changed": "Passwort geändert",
    "account.totp_added": "Authenticator-App eingerichtet",
    "account.totp_removed": "Authenticator-App entfernt",
    "account.passkey_added": "Passkey eingerichtet",
    "account.passkey_renamed": "Passkey umbenannt",
    "account.passkey_removed": "Passkey entfernt",
    "account.recovery_codes_made": "Wiederherstellungscodes erstellt",
    "account.recovery_code_used": "Wiederherstellungscode benutzt",
    "account.identity_linked": "Anmeldedienst verknüpft",
    "account.identity_unlinked": "Anmeldedienst getrennt",
    "account.factor_reset_started": "Zurücksetzen des zweiten Faktors begonnen",
    "account.factor_reset_confirmed": "Zurücksetzen des zweiten Faktors bestätigt",
    "account.factor_reset_cancelled": "Zurücksetzen des zweiten Faktors abgebrochen",
    "account.factor_reset_done": "Zweiter Faktor zurückgesetzt",
    "account.email_change_requested": "Änderung der E-Mail-Adresse angefordert",
    "account.email_changed": "E-Mail-Adresse geändert",
    "account.name_changed": "Name geändert",
    "account.data_exported": "Eigene Daten heruntergeladen",
    "account.deletion_requested": "Löschung des Kontos verlangt",
    "account.inactivity_warned": "Vor Deaktivierung gewarnt (lange nicht angemeldet)",
    "account.deactivated": "Konto gesperrt",
    "account.reactivated": "Konto wieder aktiviert",
    "account.pseudonymised": "Konto pseudonymisiert",
  },
  people: {
    "registration.requested": "Registrierung eingegangen",
    "membership.requested": "Mitgliedschaft beantragt",
    "membership.accepted": "Mitgliedschaft angenommen",
    "membership.declined": "Mitgliedschaft abgelehnt",
    "membership.withdrawn": "Antrag auf Mitgliedschaft zurückgezogen",
    "membership.invited": "Eingeladen",
    "membership.invitation_accepted": "Einladung angenommen",
    "membership.invitation_revoked": "Einladung widerrufen",
    "membership.role_changed": "Rolle geändert",
    "membership.ended": "Mitgliedschaft beendet",
    "absence.set": "Abwesenheit eingetragen",
    "absence.ended": "Abwesenheit beendet",
    "handover.received": "Vorgänge übernommen",
    "state.without_coordinator": "Land ohne aktive OZG-Koordination",
  },
  organisation: {
    "organisation.created": "Organisation angelegt",
    "organisation.changed": "Organisation geändert",
    "organisation.domain_added": "Mail-Domain eingetragen",
    "organisation.domain_removed": "Mail-Domain entfernt",
  },
  offering: {
    "offering.drafted": "Angebot entworfen",
    "offering.revision_started": "Neue Fassung begonnen",
    "offering.discarded": "Entwurf verworfen",
    "offering.submitted": "Angebot zur Freigabe vorgelegt",
    "offering.changes_requested": "Änderungen am Angebot verlangt",
    "offering.rejected": "Angebot abgelehnt",
    "offering.commented": "Anmerkung zu einer Fassung geschrieben",
    "offering.comment_resolved": "Anmerkung zu einer Fassung erledigt",
    "offering.published": "Angebot veröffentlicht",
    "offering.verification_due": "Bestätigung des Angebots erbeten",
    "offering.verification_overdue": "Angebot nicht rechtzeitig bestätigt",
    "offering.verified": "Angebot als noch aktuell bestätigt",
    "offering.document_expiring": "An ablaufendes Dokument erinnert",
    "offering.document_expired": "An abgelaufenes Dokument erinnert",
    "offering.retired": "Angebot zurückgezogen",
    "offering.responsible_changed": "Zuständigkeit für ein Angebot geändert",
    "offering.revision_handed_over": "Fassung in Arbeit übergeben",
    "question.asked": "Frage gestellt",
    "question.answered": "Frage beantwortet",
    "question.handed_over": "Gestellte Frage übergeben",
  },
  connection: {
    "connection.drafted": "Anfrage entworfen",
    "connection.handed_in": "Anfrage der OZG-Koordination vorgelegt",
    "connection.taken_back": "Vorlage zurückgeholt",
    "connection.discarded": "Entwurf der Anfrage verworfen",
    "connection.returned": "Anfrage zur Überarbeitung zurückgegeben",
    "connection.released": "Anfrage freigegeben und gestellt",
    "connection.clarification_requested": "Rückfrage gestellt",
    "connection.clarification_answered": "Rückfrage beantwortet",
    "connection.approved": "Anschluss zugesagt",
    "connection.rejected": "Anschluss abgelehnt",
    "connection.contract_started": "Vertrag begonnen",
    "connection.connecting_started": "Anbindung begonnen",
    "connection.test_started": "Test begonnen",
    "connection.went_live": "Anschluss in Betrieb genommen",
    "connection.paused": "Anschluss ausgesetzt",
    "connection.resumed": "Anschluss wieder aufgenommen",
    "connection.terminated": "Anschluss beendet",
    "connection.withdrawn": "Anfrage zurückgezogen",
    "connection.responsible_changed": "Zuständigkeit für einen Anschluss geändert",
  },
  alliance: {
    "alliance.drafted": "Allianz entworfen",
    "alliance.call_opened": "Zur Allianz aufgerufen",
    "alliance.invited": "Zur Allianz eingeladen",
    "alliance.interest_declared": "Interesse an der Allianz erklärt",
    "alliance.membership_requested": "Mitwirkung an der Allianz beantragt",
    "alliance.membership_approved": "Mitwirkung an der Allianz beschlossen",
    "alliance.observer_joined": "Als Beobachter beigetreten",
    "alliance.declined": "Mitwirkung an der Allianz abgelehnt",
    "alliance.left": "Allianz verlassen",
    "alliance.constituted": "Allianz gebildet",
    "alliance.started": "Arbeit der Allianz begonnen",
    "alliance.completed": "Allianz abgeschlossen",
    "alliance.dissolved": "Allianz aufgelöst",
  },
  operation: {
    "catalogue.imported": "Katalogdatei übernommen",
    "record.exported": "Protokoll heruntergeladen",
  },
};

const labelByType: ReadonlyMap<string, string> = new Map(
  Object.values(labels).flatMap((group) => Object.entries(group)),
);

/** @returns the type itself for one that an older version of the program has recorded */
export function eventLabel(type: string): string {
  return labelByType.get(type) ?? type;
}

export function hasEventLabel(type: string): boolean {
  return labelByType.has(type);
}

export function typesOf(group: EventGroup): string[] {
  return Object.keys(labels[group]);
}
