import type { Actor } from "~/features/account/account.rules";
import { Forbidden } from "~/platform/errors";
import { belongsToLand } from "./organisation.rules";

/** Which door somebody comes through: the pages of their Land, or those of the operator. */
export type Side = "land" | "operator";

/** The first page of each side, as the way to its other pages begins. */
export const sideHome: Readonly<Record<Side, { readonly label: string; readonly to: string }>> = {
  land: { label: "Land", to: "/land" },
  operator: { label: "Betrieb", to: "/betrieb" },
};

/**
 * @returns the actor, to go on with
 * @throws Forbidden for people of the other side; what they may do there, the policy says
 */
export function demandSide(actor: Actor, side: Side): Actor {
  const own: Side | null = actor.role === "operator" ? "operator" : belongsToLand(actor.stateCode) ? "land" : null;
  if (own !== side)
    throw new Forbidden(
      side === "land"
        ? "Diese Seite ist für Menschen, die für ein Land handeln."
        : "Diese Seite ist für den Plattformbetrieb.",
    );
  return actor;
}
