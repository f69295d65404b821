import type { OrganisationKind, Role } from "~prisma/generated/enums";
import { lands } from "../reference/states";

// All people are invented and say so: their surnames are the words of German sample forms.

export interface DemoOrganisation {
  readonly slug: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly stateCode: string | null;
  readonly ars: string | null;
  readonly mailbox: string;
}

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** slug of the organisation */
  readonly organisation: string;
  readonly topicFieldSlug: string | null;
}

const landOrganisations: readonly DemoOrganisation[] = lands.map(({ code, name, ars }) => ({
  slug: `land-${code.toLowerCase()}`,
  kind: "state",
  name: `Land ${name}`,
  stateCode: code,
  ars: `${ars}0000000000`,
  mailbox: `ozg@${code.toLowerCase()}.example`,
}));

export const demoOrganisations: readonly DemoOrganisation[] = [
  ...landOrganisations,
  {
    slug: "bund",
    kind: "federation",
    name: "Bund – Geschäftsstelle (Demo)",
    stateCode: "BUND",
    ars: "000000000000",
    mailbox: "ozg@bund.example",
  },
  {
    slug: "fitko",
    kind: "operator",
    name: "FITKO – Plattformbetrieb (Demo)",
    stateCode: null,
    ars: null,
    mailbox: "betrieb@fitko.example",
  },
  {
    slug: "kommune-musterstadt",
    kind: "municipality",
    name: "Stadt Musterstadt (Demo)",
    stateCode: "NW",
    // valid in form, assigned to nobody
    ars: "059999999999",
    mailbox: "digital@nw.example",
  },
  {
    slug: "it-dienstleistung-west",
    kind: "it_provider",
    name: "IT-Dienstleistung West (Demo)",
    stateCode: "NW",
    ars: null,
    mailbox: "leitstelle@nw.example",
  },
];

/** first names of Landesvertretung, OZG-Koordination and, in four Länder, the second person of the OZG-Koordination */
const firstNames: Readonly<Record<string, readonly [string, string, string?]>> = {
  BW: ["Anke", "Bodo"],
  BY: ["Cilly", "Detlev"],
  BE: ["Elif", "Falk"],
  BB: ["Grit", "Hauke"],
  HB: ["Ilka", "Jannis"],
  HH: ["Kerstin", "Levent"],
  HE: ["Mareike", "Nils"],
  MV: ["Oda", "Piet", "Quirin"],
  NI: ["Ragna", "Sönke"],
  NW: ["Tabea", "Ulf", "Veronika"],
  RP: ["Wiebke", "Xaver", "Yasemin"],
  SL: ["Zoe", "Arved"],
  SN: ["Birte", "Cem"],
  ST: ["Dörte", "Enno"],
  SH: ["Fenja", "Gunnar", "Hella"],
  TH: ["Imke", "Joris"],
};

function landAccounts(code: string): DemoAccount[] {
  const land = code.toLowerCase();
  const [representative, coordinator, second] = firstNames[code] ?? ["Alex", "Kim"];
  const account = (word: string, name: string, role: Role): DemoAccount => ({
    email: `${land}-${word}@${land}.example`,
    name,
    role,
    organisation: `land-${land}`,
    topicFieldSlug: null,
  });
  return [
    account("vertretung", `${representative} Muster`, "representative"),
    account("koordination", `${coordinator} Beispiel`, "coordinator"),
    ...(second ? [account("koordination2", `${second} Probe`, "coordinator")] : []),
  ];
}

/** Accounts of contract part 5; the password is the same for all. */
export const demoAccounts: readonly DemoAccount[] = [
  ...lands.map(({ code }) => code).flatMap(landAccounts),
  {
    email: "betrieb@fitko.example",
    name: "Lou Platzhalter",
    role: "operator",
    organisation: "fitko",
    topicFieldSlug: null,
  },
  {
    email: "kommune@nw.example",
    name: "Mika Platzhalter",
    role: "municipal",
    organisation: "kommune-musterstadt",
    topicFieldSlug: null,
  },
  {
    // Umwelt is led by Schleswig-Holstein and Rheinland-Pfalz
    email: "umwelt@themenfeld.example",
    name: "Noa Platzhalter",
    role: "topic_lead",
    organisation: "land-sh",
    topicFieldSlug: "umwelt",
  },
];
