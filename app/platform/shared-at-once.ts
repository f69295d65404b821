/**
 * One call for all who ask in the same turn of the event loop. The call begins after the last of them has asked, so nobody
 * gets an answer that is older than the question.
 */
export function sharedAtOnce<T>(ask: () => Promise<T>): () => Promise<T> {
  let waiting: Promise<T> | null = null;
  return () => {
    waiting ??= new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      waiting = null;
      return ask();
    });
    return waiting;
  };
}
