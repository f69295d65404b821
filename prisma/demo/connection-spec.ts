import type { DataProtectionBasis, LegalPath, Transport } from "~/features/catalogue/catalogue.rules";
import type { ConnectionAction } from "~/features/connection/connection.transitions.rules";

export type ConnectionStepSpec = readonly [action: ConnectionAction, daysAgo: number, text?: string];

/** Connections of the demo: only to invented examples, so that nothing false is said about real services. */
export interface ConnectionSpec {
  /** id of the offering in the demo data */
  readonly offering: string;
  readonly state: string;
  readonly drafted: number;
  readonly purpose: string;
  readonly currentSituation: string;
  /** days from now */
  readonly goLiveIn: number;
  readonly transport?: Transport;
  readonly legalPath?: LegalPath;
  readonly dataProtectionBasis?: DataProtectionBasis;
  readonly caseNumbers?: number;
  readonly steps: readonly ConnectionStepSpec[];
}

// What Länder say about their present situation
export const paper = "Heute gibt es einen Vordruck als PDF; die meisten Anträge kommen auf Papier.";
export const ownForm = "Es gibt eine eigene Online-Antragsstrecke mit Reifegrad 2, sie müsste erneuert werden.";
export const nothing = "Bisher gibt es kein Online-Angebot.";
