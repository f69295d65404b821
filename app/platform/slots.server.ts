import { TooMany } from "./errors";

export interface SlotLimits {
  /** so many at once */
  readonly size: number;
  /** so many more may wait for their turn */
  readonly queue: number;
  /** German, for whoever comes on top of these */
  readonly message: string;
}

const RETRY_AFTER_SECONDS = 30;

/** Work that costs memory or connections, a bounded number at once in this process. */
export class Slots {
  private readonly waiting: (() => void)[] = [];
  private busy = 0;

  constructor(private readonly limits: SlotLimits) {}

  /** @throws TooMany when too many wait already */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const { size, queue, message } = this.limits;
    if (this.busy >= size && this.waiting.length >= queue) throw new TooMany(message, RETRY_AFTER_SECONDS);
    if (this.busy >= size) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.busy += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.busy -= 1;
    }
  }
}
