import type { MaturityModel } from "~prisma/generated/enums";
import type { Contact, Relation, RequirementAnswer, SpecialistSystem } from "./offering.content.forms";

/* Labels of the values in the lists of an entry. */

export const contactRoleLabels: Readonly<Record<Contact["role"], string>> = {
  service_owner: "Leistungsverantwortung",
  technical: "Technik",
  coordinator: "OZG-Koordination",
  legal: "Recht und Verträge",
  other: "Weiteres",
};

export const systemStatusLabels: Readonly<Record<SpecialistSystem["status"], string>> = {
  planned: "geplant",
  tested: "getestet",
  productive: "im Echtbetrieb",
};

export const requirementAnswerLabels: Readonly<Record<RequirementAnswer["answer"], string>> = {
  met: "erfüllt",
  not_met: "nicht erfüllt",
  partly: "teilweise erfüllt",
  not_applicable: "nicht anwendbar",
};

/** MUSS, SOLL, KANN as the standard writes them (domain: 1.5). */
export const requirementLevelLabels = {
  must: "MUSS",
  should: "SOLL",
  may: "KANN",
  unknown: "Grad nicht belegt",
} as const;

export const relationKindLabels: Readonly<Record<Relation["kind"], string>> = {
  successor: "Nachfolger",
  variant: "Variante",
  same_service: "Gleiche Leistung anderswo",
};

/**
 * Criteria by which model 1.1 is often assessed cannot be named from a readable source, so they are typed; these are the
 * levels that each can reach.
 */
export const levelOptions = (model: MaturityModel | null) =>
  Array.from({ length: model === "v1_1" ? 5 : 8 }, (_, level) => ({ value: String(level), label: String(level) }));

export function optionsFrom(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}
