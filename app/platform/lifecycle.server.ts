import { singleton } from "./singleton.server";

interface Lifecycle {
  isStopping: boolean;
}

function lifecycle(): Lifecycle {
  return singleton("lifecycle", () => ({ isStopping: false }));
}

/** True from the first stop signal on: no new work, `/readyz` says 503, connections close after their answer. */
export function isStopping(): boolean {
  return lifecycle().isStopping;
}

export function beginStopping(): void {
  lifecycle().isStopping = true;
}
