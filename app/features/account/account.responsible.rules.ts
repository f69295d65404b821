import { NotFound } from "~/platform/errors";
import { type Actor, writingState } from "./account.rules";

/** Everything that a person answers for in a Land goes to somebody else there. */
export interface Handover {
  readonly fromPersonId: string;
  readonly toPersonId: string;
}

/** Who answers for one thing of a Land; `seen` is who did when the page was made. */
export interface ResponsibleChange {
  readonly id: string;
  readonly stateCode: string;
  readonly seen: string | null;
  readonly toPersonId: string;
}

/**
 * Coordinators hand over what anybody of their Land answers for, others their own.
 * @returns the Land
 * @throws NotFound for everybody else
 */
export function handoverState(actor: Actor, fromPersonId: string): string {
  const stateCode = writingState(actor);
  if (stateCode === null || (actor.role !== "coordinator" && actor.personId !== fromPersonId)) throw new NotFound();
  return stateCode;
}
