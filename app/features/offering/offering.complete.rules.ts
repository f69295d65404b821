import type { RequirementLevel } from "~prisma/generated/enums";
import { OfferingPhase } from "~prisma/generated/enums";
import { type EntryContent, isSilent } from "./offering.content.forms";
import {
  type EntryFieldName,
  type EntryStep,
  entryFields,
  entrySteps,
  fieldsOfStep,
  isEmptyValue,
} from "./offering.entry.rules";
import { highestMaturity, missingForReuse, phaseLabels } from "./offering.rules";

/** What a submission checks: a draft may be saved without it, a bad state cannot be published. */
export interface Missing {
  readonly field: EntryFieldName;
  readonly message: string;
}

/** A requirement of the version that the entry answers. */
export interface AskedRequirement {
  readonly code: string;
  readonly level: RequirementLevel;
}

type Rule = (entry: EntryContent, asked: readonly AskedRequirement[]) => Missing[];

const when = (isBroken: boolean, field: EntryFieldName, message: string): Missing[] =>
  isBroken ? [{ field, message }] : [];

const texts: Rule = ({ summary, description, mailbox }) => [
  ...when(!summary, "summary", "Für die Einreichung fehlt die Kurzbeschreibung."),
  ...when(!description, "description", "Für die Einreichung fehlt die Beschreibung."),
  ...when(!mailbox, "mailbox", "Für die Einreichung fehlt das Funktionspostfach für Rückfragen."),
];

const reuse: Rule = (entry) =>
  Object.entries(missingForReuse(entry)).map(([field, message]) => ({ field: field as EntryFieldName, message }));

const phases = Object.values(OfferingPhase);

/** Phases come one after the other, so do their days. */
const phaseOrder: Rule = ({ phaseDates }) => {
  const dated = phases.flatMap((phase) => (phaseDates[phase] ? [{ phase, day: phaseDates[phase] }] : []));
  return dated.slice(1).flatMap(({ phase, day }, index) => {
    const earlier = dated[index] as (typeof dated)[number];
    const message = `„${phaseLabels[phase]}“ kann nicht vor „${phaseLabels[earlier.phase]}“ beginnen.`;
    return when(day < earlier.day, "phaseDates", message);
  });
};

const security: Rule = ({ securityDeclaredOn: from, securityExpiresOn: until }) => [
  ...when(
    until !== null && from === null,
    "securityDeclaredOn",
    "Bitte geben Sie an, von wann die IT-Sicherheitserklärung ist.",
  ),
  ...when(
    until !== null && from !== null && until <= from,
    "securityExpiresOn",
    "Die IT-Sicherheitserklärung läuft ab, bevor sie gilt.",
  ),
];

/** In model 1.1 the lowest criterion decides (domain: RG1). */
const maturity: Rule = ({ maturityModel: model, maturityLevel: level, maturityCriteria: criteria }) => {
  if (model === null || criteria.length === 0) return [];
  const levels = criteria.map((criterion) => criterion.level);
  const lowest = Math.min(...levels);
  return [
    ...when(
      Math.max(...levels) > highestMaturity[model],
      "maturityCriteria",
      `Dieses Modell kennt die Stufen 0 bis ${highestMaturity[model]}.`,
    ),
    ...when(
      model === "v1_1" && level !== lowest,
      "maturityLevel",
      `In Modell 1.1 entscheidet das niedrigste Kriterium: Der Reifegrad ist dann ${lowest}.`,
    ),
  ];
};

/** Of what is a MUSS, "met" is a claim that others rely on: it takes a proof. */
const requirements: Rule = ({ requirementsVersion: version, requirements: answers }, asked) => {
  const levels = new Map(asked.map(({ code, level }) => [code, level]));
  if (version === null)
    return when(answers.length > 0, "requirementsVersion", "Bitte wählen Sie die Fassung der Mindestanforderungen.");
  return answers.flatMap(({ code, answer, evidence }) => [
    ...when(!levels.has(code), "requirements", `Die Fassung ${version} kennt die Anforderung ${code} nicht.`),
    ...when(
      (answer === "met" || answer === "partly") && !evidence && levels.get(code) === "must",
      "requirements",
      `Zur Anforderung ${code} (MUSS) fehlt der Nachweis.`,
    ),
  ]);
};

/** Whoever states costs states the key with them (Beschluss 2022/21 Nr. 5). */
const money: Rule = ({ costs, allocationKey }) => {
  const sum = allocationKey.reduce((total, { weight }) => total + weight, 0);
  return [
    ...when(
      costs.length > 0 && allocationKey.length === 0,
      "allocationKey",
      "Zu den Kosten gehört ein Verteilschlüssel (Beschluss 2022/21).",
    ),
    ...when(
      allocationKey.length > 0 && Math.abs(sum - 1) > 1e-6,
      "allocationKey",
      `Die Anteile des Verteilschlüssels ergeben zusammen 100 %, jetzt sind es ${percent(sum)}.`,
    ),
  ];
};

const percent = (share: number) => `${(share * 100).toLocaleString("de-DE", { maximumFractionDigits: 2 })} %`;

const milestones: Rule = (entry) =>
  entry.milestones.flatMap(({ title, moves }) => {
    const days = moves.map(({ on }) => on);
    const isInOrder = days.every((day, index) => index === 0 || (days[index - 1] ?? "") <= day);
    return when(!isInOrder, "milestones", `„${title}“: Die Verschiebungen stehen nicht in der Reihenfolge ihrer Tage.`);
  });

const rules: readonly Rule[] = [texts, reuse, phaseOrder, security, maturity, requirements, money, milestones];

/** Everything that keeps an entry from being handed in, in the order of its steps; empty when nothing does. */
export function missingForSubmission(entry: EntryContent, asked: readonly AskedRequirement[]): Missing[] {
  const found = rules.flatMap((rule) => rule(entry, asked));
  return entrySteps.flatMap(({ slug }) => found.filter(({ field }) => entryFields[field].step === slug));
}

/**
 * Fields that another Land looks for to decide. Flags count only when they are set, so they say nothing about how complete
 * an entry is, and neither do relations: many entries have none.
 */
export const expectedFields: readonly EntryFieldName[] = [
  "title",
  "summary",
  "description",
  "ozgIds",
  "leikaKeys",
  "topicFieldSlug",
  "serviceTypes",
  "addressees",
  "languages",
  "operatorName",
  "leadMinistry",
  "mailbox",
  "contacts",
  "phase",
  "phaseDates",
  "maturityLevel",
  "reuseModel",
  "legalPaths",
  "dataProtectionBasis",
  "securityDeclaredOn",
  "supportModel",
  "serviceLevel",
  "transports",
  "dataStandard",
  "specialistSystems",
  "userAccounts",
  "payment",
  "accessibility",
  "requirements",
  "costs",
  "allocationKey",
  "milestones",
];

const isFilled = (entry: EntryContent, name: EntryFieldName) => {
  // read as a whole even where nothing is said
  if (name === "payment") return !isSilent(entry.payment);
  if (name === "requirements") return entry.requirements.length > 0 && entry.requirementsVersion !== null;
  return !isEmptyValue(entry[name]);
};

/** Whole per cent of what is expected; 100 only when everything is there. */
export function completeness(entry: EntryContent): number {
  const filled = expectedFields.filter((name) => isFilled(entry, name)).length;
  return Math.floor((filled / expectedFields.length) * 100);
}

export type StepState = "empty" | "begun" | "complete" | "missing";

export const stepStateLabels: Readonly<Record<StepState, string>> = {
  empty: "Leer",
  begun: "Begonnen",
  complete: "Vollständig",
  missing: "Fehlt für die Einreichung",
};

/** Preset by the form, so they do not make a step begun. */
const PRESET: ReadonlySet<EntryFieldName> = new Set(["phase", "reuseModel", "languages", "areCostsPublic"]);

export function stepState(step: EntryStep, entry: EntryContent, missing: readonly Missing[]): StepState {
  const names = fieldsOfStep(step);
  if (missing.some(({ field }) => entryFields[field].step === step)) return "missing";
  if (names.every((name) => PRESET.has(name) || !isFilled(entry, name))) return "empty";
  return expectedFields.every((name) => entryFields[name].step !== step || isFilled(entry, name))
    ? "complete"
    : "begun";
}
