import type { Role } from "~prisma/generated/enums";
import { lands } from "../reference/states";

/** Which addresses belong to which demo organisation; `themenfeld.example` stays unknown on purpose. */
export const demoDomains: readonly {
  readonly domain: string;
  readonly organisation: string;
  readonly includesSubdomains: boolean;
}[] = [
  ...lands.map(({ code }) => ({
    domain: `${code.toLowerCase()}.example`,
    organisation: `land-${code.toLowerCase()}`,
    includesSubdomains: false,
  })),
  { domain: "bund.example", organisation: "bund", includesSubdomains: true },
  { domain: "fitko.example", organisation: "fitko", includesSubdomains: false },
  { domain: "musterstadt.example", organisation: "kommune-musterstadt", includesSubdomains: true },
  { domain: "it-west.example", organisation: "it-dienstleistung-west", includesSubdomains: false },
];

export interface DemoRequest {
  readonly email: string;
  /** slug, or the name as typed with its Land */
  readonly organisation: string | { readonly name: string; readonly stateCode: string };
  readonly role: Role;
  readonly remark: string | null;
  readonly daysAgo: number;
}

/** Wait for a decision: in Nordrhein-Westfalen, in Schleswig-Holstein and with the operator. */
export const demoRequests: readonly DemoRequest[] = [
  {
    email: "nw-vertretung@nw.example",
    organisation: "land-nw",
    role: "coordinator",
    remark: "Ich soll die OZG-Koordination während der Elternzeit einer Kollegin verstärken.",
    daysAgo: 6,
  },
  {
    email: "kommune@nw.example",
    organisation: "it-dienstleistung-west",
    role: "municipal",
    remark: "Ich betreue die Anbindung auch für unseren Dienstleister.",
    daysAgo: 3,
  },
  {
    email: "sh-vertretung@sh.example",
    organisation: { name: "Amt Musterküste", stateCode: "SH" },
    role: "municipal",
    remark: null,
    daysAgo: 2,
  },
  {
    email: "umwelt@themenfeld.example",
    organisation: "bund",
    role: "topic_lead",
    remark: "Ab dem neuen Jahr für das Themenfeld Umwelt abgeordnet.",
    daysAgo: 1,
  },
];

export interface DemoInvitation {
  readonly email: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly daysAgo: number;
}

export const demoInvitations: readonly DemoInvitation[] = [
  {
    email: "neu@nw.example",
    name: "Robin Vorlage",
    organisation: "land-nw",
    role: "representative",
    invitedBy: "nw-koordination@nw.example",
    daysAgo: 2,
  },
];
