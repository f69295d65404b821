import type { ImportKind } from "~prisma/generated/enums";
import { administrativeServices } from "./administrative-services";
import { allocationKeySets } from "./allocation-keys";
import { checklist, checklistVersion } from "./checklist";
import { ozgServices } from "./ozg-services";
import { requirements, requirementsVersion } from "./requirements";
import { situations } from "./situations";
import { inhabitantsAsOf, states } from "./states";
import { topicFields } from "./topic-fields";
import type { Target } from "./upsert";

/** One table of reference data: where it goes and what goes in. */
interface ReferenceTable {
  readonly target: Target;
  readonly rows: readonly object[];
  /** imports after which the rows in the database are newer than ours */
  readonly overruledBy: readonly ImportKind[];
}

const situationSlugs = new Map(situations.map(({ name, topicFieldSlug, slug }) => [`${topicFieldSlug}/${name}`, slug]));

/** In the order of their references */
export const tables: readonly ReferenceTable[] = [
  {
    target: {
      table: "State",
      columns: {
        code: "text",
        ars: "text",
        iso: "text",
        name: "text",
        kind: '"StateKind"',
        inhabitants: "int",
        inhabitantsAsOf: "date",
        districts: "int",
        municipalities: "int",
      },
      key: ["code"],
    },
    rows: states.map((state) => ({ ...state, inhabitantsAsOf: state.inhabitants === null ? null : inhabitantsAsOf })),
    overruledBy: ["areas"],
  },
  {
    target: {
      table: "TopicField",
      columns: { slug: "text", name: "text", position: "int", federalMinistry: "text", leadSource: "text" },
      key: ["slug"],
    },
    rows: topicFields.map(({ leads: _, ...field }, index) => ({ ...field, position: index + 1 })),
    overruledBy: [],
  },
  {
    target: {
      table: "TopicFieldLead",
      columns: { topicFieldSlug: "text", stateCode: "text" },
      key: ["topicFieldSlug", "stateCode"],
    },
    rows: topicFields.flatMap(({ slug, leads }) => leads.map((stateCode) => ({ topicFieldSlug: slug, stateCode }))),
    overruledBy: [],
  },
  {
    target: {
      table: "Situation",
      columns: { slug: "text", name: "text", kind: '"SituationKind"', topicFieldSlug: "text" },
      key: ["slug"],
    },
    rows: situations,
    overruledBy: ["ozg"],
  },
  {
    target: {
      table: "OzgService",
      columns: {
        ozgId: "text",
        name: "text",
        topicFieldSlug: "text",
        situationSlug: "text",
        leikaCount: "int",
      },
      key: ["ozgId"],
    },
    rows: ozgServices.map(({ situation, ...service }) => ({
      ...service,
      situationSlug: situationSlugs.get(`${service.topicFieldSlug}/${situation}`),
    })),
    overruledBy: ["ozg", "leika"],
  },
  {
    target: {
      table: "AdministrativeService",
      columns: {
        leikaKey: "text",
        name: "text",
        serviceType: "text",
        ozgId: "text",
        sdgAnnexI: "boolean",
        sdgAnnexII: "boolean",
        lawAbbreviation: "text",
      },
      key: ["leikaKey"],
      generated: { id: "gen_random_uuid()" },
    },
    rows: administrativeServices,
    overruledBy: ["leika"],
  },
  {
    target: {
      table: "AllocationKeySet",
      columns: { kind: '"AllocationKeyKind"', year: "int", source: "text" },
      key: ["kind", "year"],
      generated: { id: "gen_random_uuid()" },
    },
    rows: allocationKeySets.map(({ shares: _, ...set }) => set),
    overruledBy: ["keys"],
  },
  {
    target: {
      table: "AllocationShare",
      columns: { stateCode: "text", value: "numeric" },
      key: ["keySetId", "stateCode"],
      // the id of the set exists only in the database
      generated: {
        keySetId: '(SELECT s.id FROM "AllocationKeySet" s WHERE s.kind = row.kind AND s.year = row.year)',
      },
      lookup: { kind: '"AllocationKeyKind"', year: "int" },
    },
    rows: allocationKeySets.flatMap(({ kind, year, shares }) =>
      Object.entries(shares).map(([stateCode, value]) => ({ kind, year, stateCode, value })),
    ),
    overruledBy: ["keys"],
  },
  {
    target: {
      table: "Requirement",
      columns: {
        version: "text",
        code: "text",
        group: "text",
        position: "int",
        level: '"RequirementLevel"',
        text: "text",
        source: "text",
        isComplete: "boolean",
      },
      key: ["version", "code"],
    },
    // incomplete on purpose: the numbered list of the version could not be obtained
    rows: requirements.map((item, index) => ({
      ...item,
      version: requirementsVersion,
      position: index + 1,
      isComplete: false,
    })),
    overruledBy: [],
  },
  {
    target: {
      table: "ChecklistItem",
      columns: {
        version: "text",
        code: "text",
        dimension: '"ChecklistDimension"',
        position: "int",
        text: "text",
        responsible: "text",
        source: "text",
      },
      key: ["version", "code"],
    },
    rows: checklist.map((item, index) => ({ ...item, version: checklistVersion, position: index + 1 })),
    overruledBy: [],
  },
];
