import { startedStates } from "~/features/offering/offering.connected.rules";
import type { ConnectionStatus } from "~prisma/generated/enums";

/**
 * How the public figures group connections. Drafts and requests that still wait inside the requesting Land are its own
 * matter; paused, refused and ended ones are no use of a service. All of these are counted nowhere.
 */
export const connectionGroups = {
  live: ["live"],
  started: startedStates,
  waiting: ["submitted", "clarification"],
} as const satisfies Record<string, readonly ConnectionStatus[]>;
