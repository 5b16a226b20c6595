// Words without which a phase of this folder finds nothing: `lexicon/cluesOf.ts` knows them by it.

/** What is said by whoever makes something good. */
export const amends: ReadonlySet<string> = new Set(
  'sorry apology apologies apologise apologize apologised apologized'.split(' '),
);

/** Without one of them, or a word of consent, nobody was asked. */
export const consentingWords: ReadonlySet<string> = new Set(['asked', 'signed', 'said']);

export const magnitudes: ReadonlySet<string> = new Set(['million', 'billion']);

export const faults: ReadonlySet<string> = new Set(
  'bug bugs glitch crash crashed outage breach error fault incident'.split(' '),
);
/** Without one of them nothing befell anybody. */
export const faultyWords: ReadonlySet<string> = new Set([...faults, 'could']);

export const withdrawingWords: ReadonlySet<string> = new Set(
  'deleted removed withdrew withdrawn retracted pulled apologise apologize sorry'.split(' '),
);
