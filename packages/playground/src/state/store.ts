import type { PageState } from './pageState.ts';

/** The one place where the state of the page is kept. */
export interface Store {
  readonly get: () => PageState;
  /** Changes some of it, and tells everybody. */
  readonly change: (some: Partial<PageState>) => void;
  readonly onChange: (listen: (now: PageState, before: PageState) => void) => void;
}

export function createStore(start: PageState): Store {
  let state = start;
  const listeners: ((now: PageState, before: PageState) => void)[] = [];
  return {
    get: () => state,
    change(some) {
      const before = state;
      state = { ...state, ...some };
      for (const listen of listeners) listen(state, before);
    },
    onChange: listen => void listeners.push(listen),
  };
}
