import { Writable } from "node:stream";

const BODY = Symbol.for("marktplatz.whole-document");

/**
 * An answer whose body is at hand. Through `Response` alone it would be copied twice and read back from a stream; Remix
 * hands answers of pages on as they are. The symbol is global because the built application has modules of its own.
 */
export function documentResponse(html: Buffer, init: ResponseInit): Response {
  return Object.assign(new Response(null, init), { [BODY]: html });
}

/** @returns the body of such an answer; null for every other one */
export function wholeDocument(answer: Response): Buffer | null {
  return (answer as { [BODY]?: Buffer })[BODY] ?? null;
}

/** Takes what is written and gives it back in one piece. */
export class Collector extends Writable {
  readonly #chunks: Buffer[] = [];

  constructor() {
    super({ highWaterMark: Number.MAX_SAFE_INTEGER });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  content(): Buffer {
    return Buffer.concat(this.#chunks);
  }
}
