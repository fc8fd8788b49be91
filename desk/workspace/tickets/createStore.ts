/** A value that can be read, replaced and watched. */
export type Store<State> = {
  readonly read: () => State;
  /** Replaces the value; watchers hear of it when it is another one. */
  readonly change: (next: (state: State) => State) => void;
  /** Calls back after each change, until the returned function is called. */
  readonly watch: (changed: (now: State, before: State) => void) => () => void;
};

/** A store that holds `initial` until it is changed. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const watchers = new Set<(now: State, before: State) => void>();
  return {
    read: () => state,
    change(next) {
      const before = state;
      state = next(before);
      if (state === before) return;
      const now = state;
      for (const changed of [...watchers]) changed(now, before);
    },
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
}
