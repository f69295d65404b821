/** Where the time of one request went; shown in `Server-Timing` and the log. Names are plain tokens ("db", "render"). */
export class Timings {
  private readonly startedAt = performance.now();
  private readonly spans = new Map<string, number>();

  add(name: string, ms: number): void {
    this.spans.set(name, (this.spans.get(name) ?? 0) + ms);
  }

  async measure<T>(name: string, work: () => Promise<T>): Promise<T> {
    const startedAt = performance.now();
    try {
      return await work();
    } finally {
      this.add(name, performance.now() - startedAt);
    }
  }

  /** milliseconds since the request came in */
  total(): number {
    return performance.now() - this.startedAt;
  }

  get(name: string): number | null {
    return this.spans.get(name) ?? null;
  }

  header(): string {
    return [...this.spans, ["total", this.total()] as const]
      .map(([name, ms]) => `${name};dur=${ms.toFixed(1)}`)
      .join(", ");
  }
}
