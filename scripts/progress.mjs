/** The step list that every command prints: one line a step with its duration, a sign of life when it takes longer. */
const isTerminal = process.stderr.isTTY === true;
const SIGN_AFTER_MS = 2_000;
const FRAME_MS = isTerminal ? 200 : 5_000;
const BAR_WIDTH = 24;

const seconds = (ms) =>
  `${(ms / 1000).toLocaleString("de-DE", { minimumFractionDigits: 1, maximumFractionDigits: 1 })} s`;

/** Never full before the step has ended: the expected duration is the one of the last run, or a guess. */
function bar(elapsedMs, expectedMs) {
  const share = Math.min(0.95, elapsedMs / expectedMs);
  const filled = Math.round(share * BAR_WIDTH);
  return `[${"#".repeat(filled)}${"-".repeat(BAR_WIDTH - filled)}]`;
}

/**
 * Runs one step and reports it.
 * @template T
 * @param {{ label: string, expectedMs?: number }} step
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, ms: number }>}
 */
export async function runStep({ label, expectedMs = 10_000 }, work) {
  const startedAt = performance.now();
  const elapsed = () => performance.now() - startedAt;
  const timer = setInterval(() => {
    if (elapsed() < SIGN_AFTER_MS) return;
    const line = `… ${label} ${bar(elapsed(), expectedMs)} ${seconds(elapsed())}`;
    process.stderr.write(isTerminal ? `\r\u001b[2K${line}` : `${line}\n`);
  }, FRAME_MS);
  try {
    const result = await work();
    const ms = elapsed();
    clearInterval(timer);
    process.stderr.write(`${isTerminal ? "\r\u001b[2K" : ""}✓ ${label} (${seconds(ms)})\n`);
    return { result, ms };
  } finally {
    clearInterval(timer);
  }
}
