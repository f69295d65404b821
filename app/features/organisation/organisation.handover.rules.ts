import type { Handover } from "./organisation.people.forms";

type Choice = Pick<Handover, "toPersonId" | "offeringsTo" | "connectionsTo" | "writingTo">;

export interface Receivers {
  readonly offeringsTo: string | null;
  readonly connectionsTo: string | null;
  readonly writingTo: string | null;
  readonly restTo: string | null;
  /** everybody who gets something, each once */
  readonly everybody: readonly string[];
}

/** A group goes to whom it was given, else to whoever gets the rest. */
export function receiversOf({ toPersonId, offeringsTo, connectionsTo, writingTo }: Choice): Receivers {
  const receivers = {
    offeringsTo: offeringsTo ?? toPersonId,
    connectionsTo: connectionsTo ?? toPersonId,
    writingTo: writingTo ?? toPersonId,
    restTo: toPersonId,
  };
  const chosen = Object.values(receivers).filter((id) => id !== null);
  return { ...receivers, everybody: [...new Set(chosen)] };
}
