/** Something that a process keeps in memory and derives from rows, in step with counters that the database keeps. */
export interface LiveSource<Value, State> {
  /** The counters now; asked at every use, so it must be cheap. */
  readonly readState: () => Promise<State>;
  readonly build: (state: State) => Promise<Value>;
  /** Brings the value up to `state`. @returns null when it has to be built anew */
  readonly update: (held: Held<Value, State>, state: State) => Promise<Value | null>;
  readonly isSame: (a: State, b: State) => boolean;
  /**
   * The value answers truly, but a fresh one would be better: that one is built beside it, and takes its place as soon
   * as it is in step too. Asked at every use.
   */
  readonly isOutdated?: (value: Value, state: State) => boolean;
  /** A build beside the value that failed; it is tried again at the next use. */
  readonly onFailure?: (error: unknown) => void;
}

export interface Held<Value, State> {
  readonly value: Value;
  readonly state: State;
}

export interface LiveValue<Value> {
  /** Never older than what was committed before the call. */
  current(): Promise<Value>;
}

/** Changes come one after the other: who asks while one is being fetched waits for it and looks again. */
export function liveValue<Value, State>(source: LiveSource<Value, State>): LiveValue<Value> {
  let held: Held<Value, State> | null = null;
  /** built beside the held one, and not yet in step */
  let successor: Held<Value, State> | null = null;
  let work: Promise<void> | null = null;
  let isBuildingBeside = false;

  async function inStep(known: Held<Value, State>, state: State): Promise<Value | null> {
    return source.isSame(known.state, state) ? known.value : source.update(known, state);
  }

  async function refresh(state: State): Promise<void> {
    const next = successor;
    successor = null;
    const replaced = next === null ? null : await inStep(next, state);
    const updated = replaced ?? (held === null ? null : await inStep(held, state));
    held = { value: updated ?? (await source.build(state)), state };
  }

  async function buildBeside(state: State): Promise<void> {
    isBuildingBeside = true;
    try {
      successor = { value: await source.build(state), state };
    } catch (error) {
      source.onFailure?.(error);
    } finally {
      isBuildingBeside = false;
    }
  }

  function answer(value: Value, state: State): Value {
    if (source.isOutdated?.(value, state) === true && !isBuildingBeside && successor === null) void buildBeside(state);
    return value;
  }

  return {
    async current() {
      for (;;) {
        // a fetch that began before this call may lack what was committed since, so its end is no answer by itself
        const state = await source.readState();
        if (held !== null && successor === null && source.isSame(held.state, state)) return answer(held.value, state);
        if (work === null) {
          work = refresh(state).finally(() => {
            work = null;
          });
          await work;
          if (held !== null) return answer(held.value, state);
        } else await work;
      }
    },
  };
}
