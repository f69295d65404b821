import type PgBoss from "pg-boss";

export interface WorkerOptions {
  readonly queue: string;
  readonly handler: (data: object) => Promise<void>;
  /** jobs in hand at the same time */
  readonly concurrency: number;
  readonly pollMs: number;
  /** after it a job counts as failed and is retried; must be shorter than its lease in the queue */
  readonly deadlineMs: number;
  readonly onError: (error: unknown, queue: string) => void;
}

/**
 * Works off one queue with pg-boss's `fetch`, `complete` and `fail`. Not pg-boss's own `work()`: version 10 does not wait
 * for `complete` and `fail`, so that a database that goes away ends the process with an unhandled rejection.
 */
export class QueueWorker {
  #isStopping = false;
  #isNudged = false;
  #wake: (() => void) | null = null;
  #loop: Promise<void> = Promise.resolve();
  readonly #running = new Set<Promise<void>>();

  constructor(
    private readonly boss: PgBoss,
    private readonly options: WorkerOptions,
  ) {}

  start(): void {
    this.#loop = this.#work();
  }

  /** Look for jobs now and not at the next poll. */
  nudge(): void {
    this.#isNudged = true;
    this.#wake?.();
  }

  async stop(timeoutMs: number): Promise<void> {
    this.#isStopping = true;
    this.nudge();
    await this.#loop;
    await within(Promise.all(this.#running), timeoutMs).catch(() => undefined);
  }

  async #work(): Promise<void> {
    while (!this.#isStopping) {
      this.#isNudged = false;
      for (const job of await this.#fetch()) this.#begin(job);
      if (!this.#isNudged) await this.#pause();
    }
  }

  async #fetch(): Promise<PgBoss.Job<object>[]> {
    const free = this.options.concurrency - this.#running.size;
    if (free <= 0) return [];
    try {
      return await this.boss.fetch<object>(this.options.queue, { batchSize: free });
    } catch (error) {
      this.options.onError(error, this.options.queue);
      return [];
    }
  }

  #begin(job: PgBoss.Job<object>): void {
    const run = this.#run(job).finally(() => {
      this.#running.delete(run);
      this.nudge();
    });
    this.#running.add(run);
  }

  async #run(job: PgBoss.Job<object>): Promise<void> {
    const { queue, handler, deadlineMs, onError } = this.options;
    try {
      await within(handler(job.data), deadlineMs);
      await this.boss.complete(queue, job.id);
    } catch (error) {
      onError(error, queue);
      // Only the kind of fault: messages may carry addresses, and the queue is no place for personal data.
      const output = { message: error instanceof Error ? error.name : "unknown" };
      await this.boss.fail(queue, job.id, output).catch((failure: unknown) => onError(failure, queue));
    }
  }

  async #pause(): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, this.options.pollMs);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = null;
  }
}

/** Rejects when `promise` takes longer than `ms`; the work itself is not interrupted. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The job took longer than ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
