/** Something that a process keeps in memory and derives from rows, in step with counters that the database keeps. */
export interface LiveSource<Value, State> {
  /** The counters now; asked at every use, so it must be cheap. */
  readonly readState: () => Promise<State>;
  readonly build: (state: State) => Promise<Value>;
  /** Brings the value up to `state`. @returns null when it has to be built anew */
  readonly update: (held: Held<Value, State>, state: State) => Promise<Value | null>;
  readonly isSame: (a: State, b: State) => boolean;
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
  let work: Promise<void> | null = null;

  async function refresh(state: State): Promise<void> {
    const updated = held === null ? null : await source.update(held, state);
    held = { value: updated ?? (await source.build(state)), state };
  }

  return {
    async current() {
      for (;;) {
        // a fetch that began before this call may lack what was committed since, so its end is no answer by itself
        const state = await source.readState();
        if (held !== null && source.isSame(held.state, state)) return held.value;
        if (work === null) {
          work = refresh(state).finally(() => {
            work = null;
          });
          await work;
          if (held !== null) return held.value;
        } else await work;
      }
    },
  };
}
