/** Who can stand in a relation to what happened, and why somebody gets a mail: the words of the table. */
export const processRelations = [
  "own_deciders",
  "provider_deciders",
  "other_deciders",
  "author",
  "own_involved",
  "provider_involved",
  "own_mailbox",
  "provider_mailbox",
  "responsible",
  "connected_people",
  "connected_mailboxes",
] as const;

export const accountRelations = [
  "person",
  "registrant",
  "invitee",
  "new_address",
  "address_owner",
  "old_address",
  "other_addresses",
  "request_deciders",
  "request_operators",
  "membership_deciders",
  "leaderless_operators",
  "state_people",
  "state_mailbox",
  "inviter",
  "deputy",
] as const;

/**
 * own = Land of the offering, or the connecting Land (AL); provider = the implementing Land (UL) of a connection.
 * Order is precedence: who is reached by several relations gets the mail of the first.
 */
export const relations = [...processRelations, ...accountRelations] as const;
export type Relation = (typeof relations)[number];

export const relationLabels: Readonly<Record<Relation, string>> = {
  own_deciders: "OZG-Koordination des eigenen Landes",
  provider_deciders: "OZG-Koordination des umsetzenden Landes",
  other_deciders: "OZG-Koordination der anderen Seite",
  author: "Verfassende, Einreichende und Zuständige",
  own_involved: "Beteiligte des eigenen Landes",
  provider_involved: "Beteiligte des umsetzenden Landes",
  own_mailbox: "Funktionspostfach der eigenen Organisation",
  provider_mailbox: "Funktionspostfach der umsetzenden Organisation",
  responsible: "die zuständige Person, ohne sie die OZG-Koordination des Landes",
  connected_people: "OZG-Koordination und Zuständige der angeschlossenen Länder",
  connected_mailboxes: "Funktionspostfächer der angeschlossenen Organisationen",
  person: "die betroffene Person",
  registrant: "die angegebene Adresse, wenn sie kein Konto hat",
  invitee: "die eingeladene Adresse",
  new_address: "die neue Adresse, wenn sie kein anderes Konto hat",
  address_owner: "die angegebene Adresse, wenn sie schon ein Konto hat",
  old_address: "die bisherige Adresse",
  other_addresses: "weitere Adressen der Person aus Änderungen der letzten Zeit",
  request_deciders: "OZG-Koordination des Landes",
  request_operators: "Plattformbetrieb, wenn er selbst entscheidet (Bund, Betrieb)",
  membership_deciders: "OZG-Koordination des Landes, in dem die Mitgliedschaft bestand",
  leaderless_operators: "Plattformbetrieb, wenn das Land keine OZG-Koordination hat",
  state_people: "Landesvertretungen des Landes",
  state_mailbox: "Funktionspostfach des Landes",
  inviter: "wer eingeladen hat",
  deputy: "die Vertretung",
};

/** Why somebody gets a mail: stored with the delivery, sent as `X-Marktplatz-Grund`. */
export const reasons = [
  "entscheidung",
  "koordination",
  "verfasst",
  "zustaendig",
  "beteiligt",
  "angeschlossen",
  "funktionspostfach",
  "vertretung",
  "konto",
  "neue-adresse",
  "bisherige-adresse",
  "registrierung",
  "antrag",
  "einladung",
  "eingeladen",
  "benannt",
  "uebergabe",
  "betrieb",
  "land",
] as const;
export type Reason = (typeof reasons)[number];

/** @param place the Land or organisation; for `vertretung` and `benannt` who is absent */
export const becauseSentences: Readonly<Record<Reason, (place: string) => string>> = {
  entscheidung: (place) => `Sie für ${place} als OZG-Koordination entscheiden`,
  koordination: (place) => `Sie ${place} als OZG-Koordination vertreten`,
  verfasst: () => "Sie diesen Vorgang verfasst oder eingereicht haben oder dafür zuständig sind",
  zustaendig: (place) => `Sie für dieses Angebot zuständig sind oder ${place} als OZG-Koordination vertreten`,
  angeschlossen: () => "Ihr Land an dieses Angebot angeschlossen ist oder den Anschluss vorbereitet",
  beteiligt: () => "Sie an diesem Vorgang beteiligt sind",
  funktionspostfach: (place) => `dieses Postfach als Funktionspostfach für ${place} hinterlegt ist`,
  vertretung: (place) => `Sie ${place} während einer Abwesenheit vertreten`,
  konto: () => "diese Adresse zu Ihrem Konto im Marktplatz gehört",
  "neue-adresse": () => "diese Adresse für ein Konto im Marktplatz angegeben wurde",
  "bisherige-adresse": () =>
    "diese Adresse bis vor Kurzem zu einem Konto im Marktplatz gehörte oder dafür angegeben ist",
  registrierung: () => "jemand mit dieser Adresse einen Zugang zum Marktplatz beantragt hat",
  antrag: () => "Sie diese Mitgliedschaft beantragt haben",
  einladung: () => "jemand diese Adresse in den Marktplatz eingeladen hat",
  eingeladen: () => "Sie diese Einladung ausgesprochen haben",
  benannt: (place) => `Sie als Vertretung von ${place} benannt sind oder waren`,
  uebergabe: () => "Ihnen Vorgänge übergeben wurden",
  betrieb: () => "Sie den Marktplatz betreiben",
  land: (place) => `Sie für ${place} im Marktplatz arbeiten`,
};

/** Business that goes on without the absent person: their deputy hears of it, too. Their account is theirs alone. */
const followed: readonly Reason[] = ["entscheidung", "koordination", "verfasst", "zustaendig", "beteiligt"];

export function isFollowedByDeputy(reason: Reason): boolean {
  return followed.includes(reason);
}

export const templates = [
  "offering-decision-needed",
  "offering-decided",
  "offering-retired",
  "offering-verification",
  "offering-document",
  "connection-release-needed",
  "connection-returned",
  "connection-decision-needed",
  "connection-released",
  "connection-clarification-asked",
  "connection-clarification-answered",
  "connection-decided",
  "connection-progressed",
  "registration-confirm",
  "registration-known",
  "membership-decision-needed",
  "membership-decided",
  "membership-changed",
  "membership-left",
  "invitation",
  "invitation-accepted",
  "password-reset",
  "account-notice",
  "email-change-confirm",
  "email-change-taken",
  "email-change-notice",
  "factor-reset-confirm",
  "factor-reset-waiting",
  "deputy-named",
  "handover-received",
  "state-without-coordinator",
] as const;
export type Template = (typeof templates)[number];

export interface Assignment {
  readonly template: Template;
  readonly reason: Reason;
  /** security: whoever did it is told as well, since it may have been somebody else in their name */
  readonly isForActor: boolean;
}
/** Relations without an entry get nothing. */
export type Row = Readonly<Partial<Record<Relation, Assignment>>>;

export function mail(template: Template, reason: Reason): Assignment {
  return { template, reason, isForActor: false };
}

export function notice(template: Template, reason: Reason): Assignment {
  return { template, reason, isForActor: true };
}

export const nobody: Row = {};
