import type { newRevision } from "../factories";
import { administrativeServices } from "../reference/administrative-services";
import { ozgServices } from "../reference/ozg-services";
import { requirementsVersion } from "../reference/requirements";
import { situations } from "../reference/situations";
import { organisationId } from "./cast";
import { dateIn } from "./moments";
import { documentVersionIdsOf } from "./offering-documents";
import type { OfferingSpec } from "./offering-spec";

type Content = Omit<Parameters<typeof newRevision>[0], "offeringId">;

/** All fields of a revision: what the spec tells, what the catalogue knows, and defaults for examples. */
export function offeringContent(spec: OfferingSpec, now: Date): Content {
  return { ...common(spec), ...catalogueFacts(spec.ozgId), ...(spec.documentedBy ? {} : exampleFacts(spec, now)) };
}

function common(spec: OfferingSpec): Content {
  const land = spec.state.toLowerCase();
  return {
    title: spec.title,
    summary: spec.summary,
    description: spec.description,
    reuseModel: spec.model ?? "efa",
    addressees: [spec.audience],
    phase: spec.phase,
    maturityModel: spec.maturity === undefined ? null : "v1_1",
    maturityLevel: spec.maturity ?? null,
    legalPaths: [...(spec.legalPaths ?? [])],
    dataProtectionBasis: spec.dataProtectionBasis ?? null,
    transports: [...(spec.transports ?? [])],
    dataStandard: spec.dataStandard ?? null,
    userAccounts: [],
    documentVersionIds: documentVersionIdsOf(spec.id),
    mailbox: spec.documentedBy ? `ozg@${land}.example` : `onlinedienste@${land}.example`,
  };
}

/** Themenfeld, Lage, keys, Typisierung and SDG annexes of the OZG service. */
function catalogueFacts(ozgId: string) {
  const service = ozgServices.find((candidate) => candidate.ozgId === ozgId);
  if (!service) throw new Error(`OZG service ${ozgId} is not in the reference data.`);
  const keys = administrativeServices.filter((candidate) => candidate.ozgId === ozgId);
  const situation = situations.find(
    ({ name, topicFieldSlug }) => name === service.situation && topicFieldSlug === service.topicFieldSlug,
  );
  return {
    ozgIds: [ozgId],
    leikaKeys: keys.map(({ leikaKey }) => leikaKey),
    topicFieldSlug: service.topicFieldSlug,
    situationSlugs: situation ? [situation.slug] : [],
    serviceTypes: [...new Set(keys.flatMap(({ serviceType }) => (serviceType === null ? [] : [serviceType])))],
    sdgAnnexI: keys.some(({ sdgAnnexI }) => sdgAnnexI),
    sdgAnnexII: keys.some(({ sdgAnnexII }) => sdgAnnexII),
  };
}

const running = new Set(["pilot", "live", "live_reusable"]);

function exampleFacts(spec: OfferingSpec, now: Date) {
  const land = spec.state.toLowerCase();
  const isRunning = running.has(spec.phase);
  const isReusable = spec.phase === "live_reusable";
  return {
    userAccounts: [spec.audience === "citizen" ? "bundid" : "organisation_account"],
    operatorName: spec.state === "NW" ? "IT-Dienstleistung West (Demo)" : "IT-Dienstleister des Landes (Beispiel)",
    operatorId: spec.state === "NW" ? organisationId("it-dienstleistung-west") : null,
    leadMinistry: "Fachressort des Landes (Beispiel)",
    contacts: [
      { role: "service_owner", name: null, deputy: null, mailbox: `onlinedienste@${land}.example` },
      { role: "technical", name: null, deputy: null, mailbox: `technik@${land}.example` },
      { role: "coordinator", name: null, deputy: null, mailbox: `ozg@${land}.example` },
    ],
    onlineUrl: isRunning ? `https://online.${land}.example/${spec.id}` : null,
    linkStatus: isRunning ? "ok" : null,
    phaseDates: isRunning ? { pilot: dateIn(now, -420) } : {},
    securityDeclaredOn: isReusable ? new Date(`${dateIn(now, -200)}T00:00:00Z`) : null,
    securityExpiresOn: isReusable ? new Date(`${dateIn(now, 530)}T00:00:00Z`) : null,
    supportModel: isReusable ? "First-Level über die 115, Second-Level beim Betreiber" : null,
    serviceLevel: isReusable ? "Betrieb rund um die Uhr, Betreuung werktags 8 bis 16 Uhr" : null,
    specialistSystems: isReusable
      ? [{ vendor: "Hersteller A (Beispiel)", product: "Fachverfahren A (Beispiel)", version: "4.2", status: "tested" }]
      : [],
    payment: { isRequired: spec.needsPayment ?? false, components: [], hasXBezahldienste: spec.needsPayment ?? false },
    parameters: (spec.parameters ?? []).map((name) => ({ name })),
    isOpenSource: spec.isOpenSource ?? false,
    licence: spec.isOpenSource ? "EUPL-1.2" : null,
    repoUrl: spec.isOpenSource ? `https://git.${land}.example/${spec.id}` : null,
    requirementsVersion: isRunning ? requirementsVersion : null,
    requirements: isRunning ? answeredRequirements(isReusable) : [],
    costs: costRows(spec.yearlyCost, now),
    allocationKey: (spec.allocationKey ?? []).map((part) => ({ ...part })),
    isJointlyFunded: spec.isJointlyFunded ?? false,
    focusFlag: spec.isJointlyFunded ? "focus_service" : null,
    milestones: milestoneRows(spec, now),
  } satisfies Partial<Content>;
}

function answeredRequirements(isReusable: boolean) {
  const open = isReusable ? "met" : "partly";
  return [
    { code: "D-001", answer: "met", evidence: "Beispielangabe" },
    { code: "D-002", answer: open, evidence: "Beispielangabe" },
    { code: "D-003", answer: "met", evidence: "Beispielangabe" },
    { code: "D-005", answer: "met", evidence: "Beispielangabe" },
    { code: "R1", answer: isReusable ? "met" : "not_met", evidence: "Beispielangabe" },
    { code: "R2", answer: open, evidence: "Beispielangabe" },
  ];
}

const costShares = { A: 0.34, B: 0.22, C: 0.06, D: 0.3, E: 0.08 } as const;
const scenarioFactors = { low: 0.88, expected: 1, high: 1.17 } as const;
const YEARLY_INCREASE = 1.03;

/** Cents of each cost type (Beschluss 2021/24), for this year and the next two, in the three scenarios. */
function costRows(yearlyCost: number | undefined, now: Date) {
  if (yearlyCost === undefined) return [];
  return [0, 1, 2].flatMap((ahead) =>
    Object.entries(scenarioFactors).flatMap(([scenario, factor]) =>
      Object.entries(costShares).map(([type, share]) => ({
        year: now.getUTCFullYear() + ahead,
        type,
        scenario,
        cents: Math.round(yearlyCost * 100 * share * factor * YEARLY_INCREASE ** ahead),
      })),
    ),
  );
}

/** A milestone was due earlier before each of its moves; the last move led to the present date. */
function milestoneRows({ milestones = [] }: OfferingSpec, now: Date) {
  return milestones.map(({ title, dueIn, moved = [] }) => {
    let due = dueIn - moved.reduce((sum, [, by]) => sum + by, 0);
    const moves = moved.map(([daysAgo, by]) => {
      const move = { from: dateIn(now, due), to: dateIn(now, due + by), on: dateIn(now, -daysAgo) };
      due += by;
      return move;
    });
    return { title, due: dateIn(now, dueIn), moves };
  });
}
