import type { AllianceKind, AllianceMemberStatus, AllianceStatus } from "~prisma/generated/enums";

export type AllianceAction =
  | "draft"
  | "call"
  | "invite"
  | "declare_interest"
  | "request_membership"
  | "approve_membership"
  | "observe"
  | "decline"
  | "leave"
  | "constitute"
  | "start";

export interface AllianceSpec {
  readonly id: string;
  readonly kind: AllianceKind;
  readonly title: string;
  readonly goal: string;
  readonly scope: string;
  readonly lead: string;
  /** the offering it is about: its example in the demo data */
  readonly offering: string;
  readonly quorumStates?: number;
  readonly openFor: number;
  readonly startsIn: number;
  readonly endsIn: number;
  readonly terms: { readonly purpose: string; readonly contribution: string; readonly decision: string };
  /** what happened, for which Land, so many days ago */
  readonly steps: readonly (readonly [action: AllianceAction, state: string, daysAgo: number, reason?: string])[];
}

/** What a step makes of the Land's membership; the others change the alliance. */
export const memberStatusAfter: Partial<Record<AllianceAction, AllianceMemberStatus>> = {
  invite: "invited",
  declare_interest: "interested",
  request_membership: "awaiting_coordinator",
  approve_membership: "member",
  observe: "observer",
  decline: "declined",
  leave: "left",
};

export const allianceStatusAfter: Partial<Record<AllianceAction, AllianceStatus>> = {
  draft: "draft",
  call: "call_open",
  constitute: "constituted",
  start: "active",
};

const decision = "Beschlüsse binden nur die Länder, die zugestimmt haben (Praxis der AL-Runde, ITPLR 2023/06-AL).";

export const allianceSpecs: readonly AllianceSpec[] = [
  {
    id: "vereinsregister",
    kind: "implementation",
    title: "Vereinsregister gemeinsam umsetzen",
    goal: "Vereine in allen Ländern melden Vorstand und Satzung online an; die Registergerichte arbeiten mit einem Vorgang.",
    scope: "Anmeldung, Änderung des Vorstands, Satzungsänderung und Auszüge. Beglaubigungen per Video folgen später.",
    lead: "SN",
    offering: "vereinsregister",
    openFor: 46,
    startsIn: 90,
    endsIn: 640,
    terms: {
      purpose: "Fachkonzept, Umsetzung und Pilotbetrieb",
      contribution: "Je Land eine Fachkraft aus der Justiz und Anforderungen an das Landesrecht",
      decision,
    },
    steps: [
      ["draft", "SN", 70],
      ["call", "SN", 62],
      ["declare_interest", "TH", 55],
      ["declare_interest", "BB", 41],
      ["observe", "HE", 37],
      ["invite", "ST", 30],
      ["invite", "MV", 30],
      ["decline", "MV", 17, "Unsere Fachkräfte sind bis zum Sommer in einem anderen Vorhaben gebunden."],
      ["request_membership", "BB", 12],
    ],
  },
  {
    id: "gewerbesteuer",
    kind: "implementation",
    title: "Digitale Gewerbesteuer",
    goal: "Gewerbesteuerbescheide kommen in allen Ländern als Datensatz bei Unternehmen und Steuerberatungen an.",
    scope: "Bescheid, Vorauszahlung, Stundung und Vollmachten; ohne Vollstreckung.",
    lead: "HE",
    offering: "gewerbesteuer",
    openFor: -180,
    startsIn: -150,
    endsIn: 300,
    terms: {
      purpose: "Umsetzung und gemeinsamer Betrieb in der Pilotphase",
      contribution: "Fachkräfte und ein Anteil an den Kosten nach Königsteiner Schlüssel",
      decision,
    },
    steps: [
      ["draft", "HE", 288],
      ["call", "HE", 280],
      ["declare_interest", "NW", 266],
      ["declare_interest", "BY", 259],
      ["invite", "BW", 254],
      ["request_membership", "NW", 241],
      ["approve_membership", "NW", 234],
      ["request_membership", "BY", 229],
      ["approve_membership", "BY", 221],
      ["request_membership", "BW", 217],
      ["approve_membership", "BW", 208],
      ["declare_interest", "SL", 205],
      ["request_membership", "SL", 199],
      ["approve_membership", "SL", 194],
      ["constitute", "HE", 184],
      ["observe", "RP", 176],
      ["start", "HE", 154],
      ["declare_interest", "HH", 91],
      ["leave", "SL", 68, "Das Land führt ein eigenes Verfahren ein und bleibt über den Austausch verbunden."],
    ],
  },
  {
    id: "meldebescheinigung",
    kind: "connection",
    title: "Anschluss an die Meldebescheinigung",
    goal: "Sechs Länder schließen ihre Melderegister gemeinsam an und treten gegenüber dem Betreiber mit einer Stimme auf.",
    scope:
      "Gemeinsamer Vertrag, gemeinsame Testfälle und ein abgestimmter Zeitplan; die Gebühr bleibt Sache der Länder.",
    lead: "SH",
    offering: "meldebescheinigung",
    quorumStates: 5,
    openFor: -25,
    startsIn: 14,
    endsIn: 280,
    terms: {
      purpose: "Gemeinsamer Anschluss und Test",
      contribution: "Je Land eine technische Ansprechstelle und ein Testregister",
      decision,
    },
    steps: [
      ["draft", "SH", 149],
      ["call", "SH", 142],
      ["declare_interest", "NI", 130],
      ["declare_interest", "HB", 124],
      ["declare_interest", "ST", 116],
      ["invite", "BB", 113],
      ["request_membership", "NI", 105],
      ["approve_membership", "NI", 97],
      ["request_membership", "HB", 95],
      ["approve_membership", "HB", 89],
      ["request_membership", "ST", 87],
      ["approve_membership", "ST", 79],
      ["request_membership", "BB", 74],
      ["approve_membership", "BB", 65],
      ["declare_interest", "NW", 59],
      ["request_membership", "NW", 50],
      ["approve_membership", "NW", 38],
      ["constitute", "SH", 24],
      ["observe", "BW", 11],
    ],
  },
  {
    id: "elterngeld",
    kind: "connection",
    title: "Elterngeld: gemeinsam anschließen",
    goal: "Länder mit ähnlichen Fachverfahren schließen Elterngeld im selben Halbjahr an und teilen sich den Aufwand der Anpassung.",
    scope: "Parameter, Test und Schulung der Elterngeldstellen.",
    lead: "SN",
    offering: "elterngeld",
    quorumStates: 4,
    openFor: 60,
    startsIn: 110,
    endsIn: 400,
    terms: {
      purpose: "Gemeinsamer Anschluss in einem Halbjahr",
      contribution: "Gemeinsame Beauftragung der Schnittstelle",
      decision,
    },
    steps: [
      ["draft", "SN", 48],
      ["call", "SN", 42],
      ["declare_interest", "BW", 34],
      ["invite", "BY", 31],
      ["declare_interest", "NW", 21],
      ["request_membership", "NW", 6],
    ],
  },
];
