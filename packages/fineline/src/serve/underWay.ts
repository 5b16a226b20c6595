/** How many requests to judge are under way. */
export interface UnderWay {
  readonly count: () => number;
  /** Counts one, until what it returns is called, once or several times. */
  readonly begin: () => () => void;
  /** Resolves when there is none. */
  readonly none: () => Promise<void>;
}

/** Counts from none. */
export function createUnderWay(): UnderWay {
  let count = 0;
  const waiting: (() => void)[] = [];
  return {
    count: () => count,
    begin() {
      count++;
      let over = false;
      return () => {
        if (over) return;
        over = true;
        count--;
        if (count === 0) for (const settle of waiting.splice(0)) settle();
      };
    },
    none: () => new Promise(settle => (count === 0 ? settle() : void waiting.push(settle))),
  };
}
