import { canonicalHash } from "~/platform/canonical-hash.server";
import type { AllianceMemberStatus, AllianceStatus, EventVisibility, Prisma } from "~prisma/generated/client";
import { newEvent } from "../factories";
import {
  type AllianceAction,
  type AllianceSpec,
  allianceSpecs,
  allianceStatusAfter,
  memberStatusAfter,
} from "./alliances";
import { personOf } from "./cast";
import { dateIn, stableId, storyClock } from "./moments";
import type { OfferingRows } from "./offering-rows";

type EventRow = ReturnType<typeof newEvent>;
type MemberRow = Prisma.AllianceMemberCreateManyInput & { status: AllianceMemberStatus };

export interface AllianceRows {
  readonly alliances: readonly Prisma.AllianceCreateManyInput[];
  readonly members: readonly MemberRow[];
  readonly events: readonly EventRow[];
}

export function allianceRows(offerings: readonly OfferingRows[], now: Date): AllianceRows {
  const stories = allianceSpecs.map((spec) => {
    const offering = offerings.find((candidate) => candidate.spec.id === spec.offering);
    if (!offering) throw new Error(`No offering ${spec.offering}.`);
    return allianceStory(spec, offering, now);
  });
  return {
    alliances: stories.map(({ alliance }) => alliance),
    members: stories.flatMap(({ members }) => members),
    events: stories.flatMap(({ events }) => events),
  };
}

/** Who takes the step, how the record calls it, and who may see it: the list of members is public on purpose. */
const steps: Readonly<
  Record<AllianceAction, readonly [role: "representative" | "coordinator", event: string, EventVisibility]>
> = {
  draft: ["representative", "alliance.drafted", "internal"],
  call: ["coordinator", "alliance.call_opened", "public"],
  invite: ["coordinator", "alliance.invited", "shared"],
  declare_interest: ["representative", "alliance.interest_declared", "public"],
  request_membership: ["representative", "alliance.membership_requested", "shared"],
  approve_membership: ["coordinator", "alliance.membership_approved", "public"],
  observe: ["coordinator", "alliance.observer_joined", "public"],
  decline: ["coordinator", "alliance.declined", "shared"],
  leave: ["coordinator", "alliance.left", "public"],
  constitute: ["coordinator", "alliance.constituted", "public"],
  start: ["coordinator", "alliance.started", "public"],
};

const datedBy: Partial<Record<AllianceAction, "createdAt" | "calledAt" | "constitutedAt">> = {
  draft: "createdAt",
  call: "calledAt",
  constitute: "constitutedAt",
};

function allianceStory(spec: AllianceSpec, { offering, revisions }: OfferingRows, now: Date) {
  const id = stableId(`alliance ${spec.id}`);
  const clock = storyClock(now, `alliance ${spec.id}`);
  const termsHash = canonicalHash(spec.terms);
  const members = new Map<string, MemberRow>();
  const events: EventRow[] = [];
  let status: AllianceStatus = "draft";
  let dates: Partial<Record<string, Date>> = {};
  for (const [action, state, daysAgo, reason] of spec.steps) {
    const at = clock(daysAgo);
    const [role, type, visibility] = steps[action];
    const actor = personOf(action === "invite" ? spec.lead : state, role);
    const column = datedBy[action];
    if (column) dates = { ...dates, [column]: at };
    status = allianceStatusAfter[action] ?? status;
    // The leading Land agrees to the terms by opening the call.
    const memberStatus = action === "call" ? "member" : memberStatusAfter[action];
    if (memberStatus)
      members.set(state, {
        allianceId: id,
        stateCode: state,
        status: memberStatus,
        isLead: state === spec.lead,
        since: at,
        ...(memberStatus === "member"
          ? { approvedTermsHash: termsHash, approvedAt: at, approvedById: actor.personId }
          : {}),
      });
    const event = newEvent(actor, {
      type,
      subjectKind: "alliance",
      subjectId: id,
      occurredAt: at,
      visibility,
      revisionHash: termsHash,
      reason: reason ?? null,
      data: { state },
    });
    events.push({ ...event, id: stableId(`event ${id} ${events.length}`) });
  }
  const [revision] = revisions;
  const alliance = {
    id,
    kind: spec.kind,
    status,
    title: spec.title,
    goal: spec.goal,
    scope: spec.scope,
    topicFieldSlug: revision?.topicFieldSlug ?? null,
    ozgIds: revision?.ozgIds ?? [],
    leikaKeys: revision?.leikaKeys ?? [],
    offeringId: offering.id,
    leadStateCode: spec.lead,
    terms: { ...spec.terms },
    termsHash,
    ...(spec.quorumStates === undefined ? {} : { quorumStates: spec.quorumStates }),
    openUntil: new Date(`${dateIn(now, spec.openFor)}T00:00:00Z`),
    plannedStart: new Date(`${dateIn(now, spec.startsIn)}T00:00:00Z`),
    plannedEnd: new Date(`${dateIn(now, spec.endsIn)}T00:00:00Z`),
    isExample: true,
    version: spec.steps.length,
    ...dates,
  };
  return { alliance, members: [...members.values()], events };
}
