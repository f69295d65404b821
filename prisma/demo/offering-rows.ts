import { offeringSlug } from "~/features/offering/offering.rules";
import type { Prisma } from "~prisma/generated/client";
import { type NewRevision, newEvent, newRevision } from "../factories";
import { hasFourEyes, organisationId, personOf } from "./cast";
import { stableId, storyClock } from "./moments";
import { offeringContent } from "./offering-content";
import type { OfferingSpec, PublicationStep } from "./offering-spec";
import { businessOfferings } from "./offerings-business";
import { documentedOfferings } from "./offerings-documented";
import { educationOfferings } from "./offerings-education";
import { placeOfferings } from "./offerings-places";
import { socialOfferings } from "./offerings-social";

export const offeringSpecs: readonly OfferingSpec[] = [
  ...documentedOfferings,
  ...socialOfferings,
  ...placeOfferings,
  ...educationOfferings,
  ...businessOfferings,
];

type EventRow = ReturnType<typeof newEvent>;

export interface OfferingRows {
  readonly spec: OfferingSpec;
  readonly offering: Prisma.OfferingCreateManyInput & { id: string };
  readonly revisions: readonly NewRevision[];
  readonly liveRevisionId: string | null;
  readonly workingRevisionId: string | null;
  readonly events: readonly EventRow[];
}

/** An entry with its revisions, and the events that led to where it is. */
export function offeringRows(spec: OfferingSpec, now: Date): OfferingRows {
  const story = new PublicationStory(spec, now);
  for (const step of stepsOf(spec)) story.take(step);
  return story.rows();
}

function stepsOf({ history }: OfferingSpec): readonly PublicationStep[] {
  if (typeof history !== "number") return history;
  return [
    ["draft", history + 16],
    ["submit", history + 5],
    ["publish", history],
  ];
}

/** Replays a publication step by step, as the commands would do it. */
class PublicationStory {
  private readonly id: string;
  private readonly clock: (daysAgo: number) => Date;
  private readonly revisions: NewRevision[] = [];
  private readonly events: EventRow[] = [];
  private live: NewRevision | null = null;
  private working: NewRevision | null = null;
  private offering: Prisma.OfferingCreateManyInput & { id: string };

  constructor(
    private readonly spec: OfferingSpec,
    private readonly now: Date,
  ) {
    this.id = stableId(`offering ${spec.id}`);
    this.clock = storyClock(now, spec.id);
    this.offering = {
      id: this.id,
      slug: offeringSlug(spec.title, spec.state),
      stateCode: spec.state,
      organisationId: organisationId(`land-${spec.state.toLowerCase()}`),
      isExample: spec.documentedBy === undefined,
    };
  }

  take([action, daysAgo, reason]: PublicationStep): void {
    const at = this.clock(daysAgo);
    this.offering = { ...this.offering, updatedAt: at };
    if (action === "draft") this.draft(at);
    if (action === "submit") this.submit(at);
    if (action === "return") this.giveBack(at, reason);
    if (action === "publish") this.publish(at);
    if (action === "retire") this.retire(at, reason);
  }

  rows(): OfferingRows {
    return {
      spec: this.spec,
      offering: this.offering,
      revisions: this.revisions,
      liveRevisionId: this.live?.id ?? null,
      workingRevisionId: this.working?.id ?? null,
      events: this.events,
    };
  }

  private draft(at: Date): void {
    const number = this.revisions.length + 1;
    const changes = number > 1 ? this.spec.nextRevision : undefined;
    const author = this.author();
    const spec = { ...this.spec, ...changes };
    const content = {
      ...offeringContent(spec, this.now),
      id: stableId(`revision ${this.spec.id} ${number}`),
      offeringId: this.id,
      number,
      createdAt: at,
      createdById: author.personId,
      updatedAt: at,
    };
    this.working = this.keep(newRevision(content));
    if (number > 1) return;
    this.offering = {
      ...this.offering,
      createdAt: at,
      createdById: author.personId,
      responsibleId: author.personId,
      publication: "draft",
    };
    this.record("offering.drafted", at, { visibility: "internal" }, author);
  }

  private submit(at: Date): void {
    const author = this.author();
    const submitted = { status: "submitted", submittedAt: at, submittedById: author.personId } as const;
    const revision = this.change(submitted);
    if (!this.live) this.offering = { ...this.offering, publication: "submitted" };
    this.record("offering.submitted", at, { visibility: "internal", ...this.about(revision) }, author);
  }

  private giveBack(at: Date, reason: string | undefined): void {
    const revision = this.change({ status: "changes_requested", decidedAt: at });
    if (!this.live) this.offering = { ...this.offering, publication: "changes_requested" };
    this.record("offering.changes_requested", at, {
      visibility: "internal",
      reason: reason ?? null,
      ...this.about(revision),
    });
  }

  private publish(at: Date): void {
    const isWaived = this.working?.submittedById === this.coordinator().personId && !hasFourEyes(this.spec.state);
    if (this.live) this.replace({ ...this.live, status: "superseded" });
    this.live = this.change({ status: "published", decidedAt: at, publishedAt: at });
    this.working = null;
    const publishedAt = this.offering.publishedAt ?? at;
    this.offering = { ...this.offering, publication: "published", publishedAt, lastVerifiedAt: at };
    this.record("offering.published", at, {
      visibility: "public",
      isFourEyesWaived: isWaived,
      ...this.about(this.live),
    });
  }

  private retire(at: Date, reason: string | undefined): void {
    this.offering = { ...this.offering, publication: "retired", retiredAt: at };
    this.record("offering.retired", at, { visibility: "public", reason: reason ?? null });
  }

  private coordinator() {
    return personOf(this.spec.state, "coordinator");
  }

  private author() {
    return personOf(this.spec.state, this.spec.submittedBy ?? "representative");
  }

  private about(revision: NewRevision) {
    return {
      revisionHash: revision.hash,
      data: { revision: revision.number, title: revision.title },
    };
  }

  /** Changes the revision in work; `newRevision` adds the hash where the new status freezes it. */
  private change(
    fields: Partial<Pick<NewRevision, "submittedAt" | "submittedById" | "decidedAt" | "publishedAt">> & {
      status: "submitted" | "published" | "changes_requested";
    },
  ): NewRevision {
    if (!this.working) throw new Error(`${this.spec.id}: no revision in work`);
    const { hash: _, version = 1, ...content } = this.working;
    const changed = newRevision({ ...content, ...fields, version: Number(version) + 1 });
    this.working = this.replace(changed);
    return this.working;
  }

  private keep(revision: NewRevision): NewRevision {
    this.revisions.push(revision);
    return revision;
  }

  private replace(revision: NewRevision): NewRevision {
    const index = this.revisions.findIndex(({ id }) => id === revision.id);
    this.revisions[index] = revision;
    return revision;
  }

  private record(
    type: string,
    occurredAt: Date,
    details: Omit<Parameters<typeof newEvent>[1], "type" | "subjectKind" | "subjectId">,
    actor = this.coordinator(),
  ): void {
    const id = stableId(`event ${this.spec.id} ${this.events.length}`);
    const event = newEvent(actor, { type, subjectKind: "offering", subjectId: this.id, occurredAt, ...details });
    this.events.push({ ...event, id });
  }
}
