import type { Milestone } from "./offering.content.forms";

/** A milestone as somebody planned it; moves are found, not typed. */
export type PlannedMilestone = Omit<Milestone, "moves"> & {
  readonly moves?: Milestone["moves"];
  /** of the move, when there is one */
  readonly reason?: string | null;
};

/**
 * Milestones with the history of their dates. What counts is a change against the published entry, because nobody has
 * planned with a draft: the move of this draft is found anew each time it is saved, however often its author tries.
 * `drafted`: what stands in the draft, whose history (of an import) stays.
 */
export function withMoves(
  published: readonly Milestone[],
  planned: readonly PlannedMilestone[],
  { today, newId, drafted = [] }: { today: string; newId: () => string; drafted?: readonly Milestone[] },
): Milestone[] {
  return planned.map(({ reason = null, moves: given = [], ...milestone }) => {
    const before = earlierOf(published, milestone);
    const moves = (before ?? earlierOf(drafted, milestone))?.moves ?? given;
    const move =
      before && before.due !== milestone.due ? [{ from: before.due, to: milestone.due, on: today, reason }] : [];
    return { ...milestone, id: milestone.id || before?.id || newId(), moves: [...moves, ...move].slice(-50) };
  });
}

/** By its id, or by its title where the published row is from before milestones had one. */
function earlierOf(published: readonly Milestone[], { id, title }: Pick<Milestone, "id" | "title">) {
  const same = id === "" ? undefined : published.find((milestone) => milestone.id === id);
  return same ?? published.find((milestone) => milestone.id === "" && milestone.title === title);
}

/** "dreimal verschoben"; null when the date never moved */
export function movesText({ moves }: Pick<Milestone, "moves">): string | null {
  const words = ["", "einmal", "zweimal", "dreimal", "viermal", "fünfmal"];
  return moves.length === 0 ? null : `${words[moves.length] ?? `${moves.length}-mal`} verschoben`;
}
