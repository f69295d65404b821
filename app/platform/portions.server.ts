import { setImmediate } from "node:timers/promises";

/** Runs long work step by step, so that a server answers in between. */
export async function inPortions(steps: Iterator<unknown>): Promise<void> {
  while (!steps.next().done) await setImmediate();
}
