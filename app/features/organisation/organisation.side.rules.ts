import type { Actor } from "~/features/account/account.rules";
import { Forbidden } from "~/platform/errors";
import { belongsToLand } from "./organisation.rules";

/** Which door somebody comes through: the pages of their Land, or those of the operator. */
export type Side = "land" | "operator";

/** @throws Forbidden for people of the other side; what they may do there, the policy says */
export function demandSide(actor: Actor, side: Side): void {
  const own: Side | null = actor.role === "operator" ? "operator" : belongsToLand(actor.stateCode) ? "land" : null;
  if (own !== side)
    throw new Forbidden(
      side === "land"
        ? "Diese Seite ist für Menschen, die für ein Land handeln."
        : "Diese Seite ist für den Plattformbetrieb.",
    );
}
