import type { Actor } from "~/features/account/account.rules";
import type { OfferingPublication, RevisionStatus, Role } from "~prisma/generated/enums";

export const offeringActions = [
  "create",
  "view",
  "edit",
  "submit",
  "comment",
  "decide",
  "assign",
  "verify",
  "retire",
  "request_connection",
] as const;
export type OfferingAction = (typeof offeringActions)[number];

export interface OfferingScope {
  readonly stateCode: string;
  readonly publication: OfferingPublication;
  /** status of the revision in work; null when there is none */
  readonly workingStatus: RevisionStatus | null;
  readonly isPublic: boolean;
}

type Rule = (actor: Actor, offering: OfferingScope) => boolean;

const isOwn: Rule = (actor, offering) => actor.stateCode === offering.stateCode;
const isForeign: Rule = (actor, offering) => actor.stateCode !== null && actor.stateCode !== offering.stateCode;
const never: Rule = () => false;
const visible: Rule = (actor, offering) => offering.isPublic || isOwn(actor, offering);
const editable: Rule = (actor, offering) =>
  isOwn(actor, offering) &&
  offering.publication !== "retired" &&
  (offering.workingStatus === null ||
    offering.workingStatus === "draft" ||
    offering.workingStatus === "changes_requested");
const submittable: Rule = (actor, offering) => editable(actor, offering) && offering.workingStatus !== null;
const assignable: Rule = (actor, offering) => isOwn(actor, offering) && offering.publication !== "retired";
/** A decision must not bring a retired entry back. */
const decidable: Rule = (actor, offering) =>
  isOwn(actor, offering) && offering.publication !== "retired" && offering.workingStatus === "submitted";
const discussable: Rule = (actor, offering) =>
  isOwn(actor, offering) && offering.publication !== "retired" && offering.workingStatus !== null;
const inForce: Rule = (actor, offering) =>
  isOwn(actor, offering) && offering.isPublic && offering.publication === "published";
const requestable: Rule = (actor, offering) =>
  isForeign(actor, offering) && offering.isPublic && offering.publication === "published";

/** Role × action; every cell is written out, so that a new role cannot slip through. */
const table: Readonly<Record<Role, Readonly<Record<OfferingAction, Rule>>>> = {
  representative: {
    create: isOwn,
    view: visible,
    edit: editable,
    submit: submittable,
    comment: discussable,
    decide: never,
    assign: assignable,
    verify: inForce,
    retire: never,
    request_connection: requestable,
  },
  coordinator: {
    create: isOwn,
    view: visible,
    edit: editable,
    submit: submittable,
    comment: discussable,
    decide: decidable,
    assign: assignable,
    verify: inForce,
    retire: inForce,
    request_connection: requestable,
  },
  topic_lead: {
    create: never,
    view: (_actor, offering) => offering.isPublic,
    edit: never,
    submit: never,
    comment: never,
    decide: never,
    assign: never,
    verify: never,
    retire: never,
    request_connection: never,
  },
  municipal: {
    create: never,
    view: (_actor, offering) => offering.isPublic,
    edit: never,
    submit: never,
    comment: never,
    decide: never,
    assign: never,
    verify: never,
    retire: never,
    request_connection: never,
  },
  operator: {
    create: never,
    view: () => true,
    edit: never,
    submit: never,
    comment: never,
    decide: never,
    assign: never,
    verify: never,
    retire: never,
    request_connection: never,
  },
};

/** May this person do this with this entry? Without a person only public entries can be seen. */
export function can(actor: Actor | null, action: OfferingAction, offering: OfferingScope): boolean {
  if (!actor) return action === "view" && offering.isPublic;
  return table[actor.role][action](actor, offering);
}

/** May this person draft an entry for their own Land? */
export function canCreateOffering(actor: Actor): boolean {
  return (actor.role === "representative" || actor.role === "coordinator") && actor.stateCode !== null;
}
