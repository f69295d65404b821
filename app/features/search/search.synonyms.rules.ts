import type { SynonymGroup } from "./search.rules";
import type { SynonymRow } from "./search.synonym-row.rules";
import { arbeitRuhestand } from "./search.synonyms-arbeit-ruhestand.rules";
import { arbeitgeber } from "./search.synonyms-arbeitgeber.rules";
import { bauen } from "./search.synonyms-bauen.rules";
import { bildung } from "./search.synonyms-bildung.rules";
import { einAuswanderung } from "./search.synonyms-ein-auswanderung.rules";
import { engagementHobby } from "./search.synonyms-engagement-hobby.rules";
import { familieKind } from "./search.synonyms-familie-kind.rules";
import { forschungFoerderung } from "./search.synonyms-forschung-foerderung.rules";
import { gesundheit } from "./search.synonyms-gesundheit.rules";
import { gewerbe } from "./search.synonyms-gewerbe.rules";
import { luftWasser } from "./search.synonyms-luft-wasser.rules";
import { mobilitaetReisen } from "./search.synonyms-mobilitaet-reisen.rules";
import { pflegeTod } from "./search.synonyms-pflege-tod.rules";
import { querschnittsleistungen } from "./search.synonyms-querschnittsleistungen.rules";
import { rechtOrdnung } from "./search.synonyms-recht-ordnung.rules";
import { steuernZoll } from "./search.synonyms-steuern-zoll.rules";
import { umwelt } from "./search.synonyms-umwelt.rules";
import { unternehmen } from "./search.synonyms-unternehmen.rules";
import { wohnen } from "./search.synonyms-wohnen.rules";

/** By slug of the Themenfeld; a large one stands in several files. */
const tables: readonly (readonly [topic: string, rows: readonly SynonymRow[]])[] = [
  ["arbeit_ruhestand", arbeitRuhestand],
  ["bauen_wohnen", bauen],
  ["bauen_wohnen", wohnen],
  ["bildung", bildung],
  ["ein_auswanderung", einAuswanderung],
  ["engagement_hobby", engagementHobby],
  ["familie_kind", familieKind],
  ["forschung_foerderung", forschungFoerderung],
  ["gesundheit", gesundheit],
  ["gesundheit", pflegeTod],
  ["mobilitaet_reisen", luftWasser],
  ["mobilitaet_reisen", mobilitaetReisen],
  ["querschnittsleistungen", querschnittsleistungen],
  ["recht_ordnung", rechtOrdnung],
  ["steuern_zoll", steuernZoll],
  ["umwelt", umwelt],
  ["unternehmensfuehrung_entwicklung", arbeitgeber],
  ["unternehmensfuehrung_entwicklung", gewerbe],
  ["unternehmensfuehrung_entwicklung", unternehmen],
];

/**
 * Everyday words that mean more than one thing: each meaning is looked for. A word that stands in two groups without
 * standing here is a mistake of the table.
 */
export const ambiguousTerms: readonly string[] = [
  "Corona",
  "Kündigung",
  "Obdachlos",
  "Pappe",
  "Pension",
  "Studentenvisum",
  "Taxischein",
  "Treppenlift",
];

function groupOf(topic: string, [id, official, everyday, note]: SynonymRow): SynonymGroup {
  const group = { id, topic, official: official.split("; "), everyday: everyday.split("; ") };
  return note === undefined ? group : { ...group, note };
}

/** What people say and what the OZG catalogue and the LeiKa say, by Themenfeld and id. */
export const synonymGroups: readonly SynonymGroup[] = tables
  .flatMap(([topic, rows]) => rows.map((row) => groupOf(topic, row)))
  .sort((a, b) => compare(a.topic, b.topic) || compare(a.id, b.id));

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const byId: ReadonlyMap<string, SynonymGroup> = new Map(synonymGroups.map((group) => [group.id, group]));

/** The group that explains a hit, null when the id is unknown. */
export function findSynonymGroup(id: string): SynonymGroup | null {
  return byId.get(id) ?? null;
}
