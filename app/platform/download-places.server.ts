import { TooMany } from "./errors";
import { singleton } from "./singleton.server";
import type { ThrottleRule } from "./throttle";

/*
 * How many lists may be on their way as files. A file is read as slowly as its reader takes it and holds its result for so
 * long, so those of one network are bounded, and all of them: what one process holds fits into its memory.
 */

/** A whole authority may sit behind one network, but its people rarely press the button in the same seconds. */
export const PLACES_OF_NETWORK = 4;
const PLACES = 24;
const AGAIN_SECONDS = 10;

/** Files of one network one after the other. */
export const downloadRule: ThrottleRule = {
  scope: "list as file, network",
  windowMinutes: 10,
  free: 120,
  firstWaitSeconds: 10,
  maxWaitSeconds: 60,
};

const taken = () => singleton("download-places", () => new Map<string, number>());

/**
 * @returns what gives the place back; a second call does nothing
 * @throws TooMany when no place is free
 */
export function takePlace(network: string): () => void {
  const places = taken();
  const own = places.get(network) ?? 0;
  if (own >= PLACES_OF_NETWORK)
    throw new TooMany(
      `Aus Ihrem Netz werden schon ${own} Listen geladen. Bitte versuchen Sie es noch einmal, wenn eine davon fertig ist.`,
      AGAIN_SECONDS,
    );
  const all = [...places.values()].reduce((sum, count) => sum + count, 0);
  if (all >= PLACES)
    throw new TooMany(
      "Gerade laden sehr viele Menschen Listen. Bitte versuchen Sie es gleich noch einmal.",
      AGAIN_SECONDS,
    );
  places.set(network, own + 1);
  let isGiven = false;
  return () => {
    if (isGiven) return;
    isGiven = true;
    const rest = (places.get(network) ?? 1) - 1;
    if (rest > 0) places.set(network, rest);
    else places.delete(network);
  };
}
