import { type CostScenario, costScenarios, labelOf, legalPaths, valuesOf } from "~/features/catalogue/catalogue.rules";
import type { EntryContent, Milestone } from "./offering.content.forms";
import type { EntryDocument } from "./offering.document.rules";
import { entryFields } from "./offering.entry.rules";
import { maturityText, phaseLabels, reuseModelLabels } from "./offering.rules";
import { dayText, moneyText, type ValueNames } from "./offering.value-texts.rules";

/* The Steckbrief: what a minister's office needs to know about an entry, on one page of paper whatever the entry says. */

export interface FactSheetLine {
  readonly term: string;
  readonly texts: readonly string[];
}

const MAX_LINES = 4;
const MAX_TEXT = 160;

export interface FactSheetInput {
  /** as everybody may see it */
  readonly entry: EntryContent;
  /** that there are costs is no secret, only what they are */
  readonly hasHiddenCosts: boolean;
  readonly documents: readonly Pick<EntryDocument, "title">[];
  readonly names: ValueNames;
}

/** @param today day as in "2026-11-27" */
export function factSheetLines(
  { entry, hasHiddenCosts, documents, names }: FactSheetInput,
  today: string,
): FactSheetLine[] {
  const { phase, phaseDates, ozgIds, operatorName, leadMinistry } = entry;
  const since = phaseDates[phase];
  const maturity = maturityText(entry.maturityModel, entry.maturityLevel);
  const lines: FactSheetLine[] = [
    line("Leistung", shortened(ozgIds.map((id) => `${id} ${names.ozgIds?.get(id) ?? ""}`.trim()))),
    line(entryFields.topicFieldSlug.label, [names.topicFieldSlug?.get(entry.topicFieldSlug) ?? entry.topicFieldSlug]),
    line(entryFields.operatorName.label, said(operatorName)),
    line(entryFields.leadMinistry.label, said(leadMinistry)),
    line(entryFields.phase.label, [phaseLabels[phase] + (since ? ` (${dayText(since)})` : "")]),
    line(entryFields.maturityLevel.label, said(maturity)),
    line(entryFields.reuseModel.label, [reuseModelLabels[entry.reuseModel]]),
    line(entryFields.legalPaths.label, [entry.legalPaths.map((path) => labelOf(legalPaths, path)).join("; ")]),
    line(entryFields.costs.label, hasHiddenCosts ? ["sehen Registrierte"] : costTexts(entry)),
    ...(documents.length > 0 ? [line("Dokumente", shortened(documents.map(({ title }) => title)))] : []),
    line("Nächster Meilenstein", said(milestoneText(nextMilestone(entry.milestones, today)))),
    line("Kontakt", said(entry.mailbox)),
  ];
  return lines.map(({ term, texts }) => {
    const known = texts.filter((text) => text !== "");
    return { term, texts: known.length > 0 ? known : ["keine Angabe"] };
  });
}

function line(term: string, texts: readonly string[]): FactSheetLine {
  return { term, texts: texts.map(cut) };
}

const said = (text: string | null) => (text === null || text === "" ? [] : [text]);

function cut(text: string): string {
  return text.length <= MAX_TEXT ? text : `${text.slice(0, MAX_TEXT - 1).trimEnd()}…`;
}

/** So many that a page holds them, and how many there are beside. */
export function shortened(texts: readonly string[], most = MAX_LINES): string[] {
  if (texts.length <= most) return [...texts];
  return [...texts.slice(0, most - 1), `und ${texts.length - most + 1} weitere`];
}

/** The earliest that is not reached; one that should have been is the news. */
export function nextMilestone(milestones: readonly Milestone[], today: string) {
  const open = milestones.filter(({ doneOn }) => doneOn === null).sort((a, b) => a.due.localeCompare(b.due));
  const [next] = open;
  return next ? { ...next, isLate: next.due < today } : null;
}

function milestoneText(next: ReturnType<typeof nextMilestone>): string | null {
  if (next === null) return null;
  const moved = next.moves.length > 0 ? `, ${next.moves.length}-mal verschoben` : "";
  return `${next.title}: ${dayText(next.due)}${next.isLate ? " (überfällig)" : ""}${moved}`;
}

/** Sum of a year over the cost types, for the expected use, else for the scenario that is there. */
function costTexts({ costs }: EntryContent): string[] {
  const sums = new Map<string, { year: number; scenario: CostScenario; cents: number }>();
  for (const { year, scenario, cents } of costs) {
    const key = `${year} ${scenario}`;
    sums.set(key, { year, scenario, cents: (sums.get(key)?.cents ?? 0) + cents });
  }
  const preference: readonly CostScenario[] = ["expected", ...valuesOf(costScenarios)];
  const years = [...new Set(costs.map(({ year }) => year))].sort((a, b) => a - b);
  const texts = years.flatMap((year) => {
    const scenario = preference.find((one) => sums.has(`${year} ${one}`));
    const sum = scenario && sums.get(`${year} ${scenario}`);
    return sum ? [`${year}: ${moneyText(sum.cents)} (${labelOf(costScenarios, sum.scenario)})`] : [];
  });
  return shortened(texts);
}
