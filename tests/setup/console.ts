import { afterAll, afterEach } from "vitest";

/**
 * Unexpected output fails the test in which it came. A test that expects output replaces the method with `vi.spyOn`.
 */
const METHODS = ["log", "info", "debug", "warn", "error", "trace"] as const;
const unexpected: string[] = [];

for (const method of METHODS)
  console[method] = (...values: unknown[]) => {
    unexpected.push(
      `console.${method}: ${values.map((value) => (value instanceof Error ? value.stack : String(value))).join(" ")}`,
    );
  };

process.on("warning", (warning) => unexpected.push(`process warning: ${warning.stack ?? warning.message}`));

function refuseOutput(): void {
  if (unexpected.length > 0) throw new Error(`Unexpected output:\n${unexpected.splice(0).join("\n")}`);
}

afterEach(refuseOutput);
afterAll(refuseOutput);
