// How facts are spoken of. Sentences about the post begin with `it`; a fact that the policy declares is called by its
// name in back-ticks.

const asked: ReadonlyMap<string, string> = new Map([
  ['addressee', 'to whom it speaks'],
  ['cohort.digits', 'to how many digits the number is given'],
  ['cohort.exact', 'whether the number is exact'],
  ['cohort.share', 'what part of everybody this is'],
  ['cohort.size', 'how many people this is'],
  ['details', 'how many exact details it gives about one group'],
  ['identifier', 'which identifiers it holds'],
  ['question', 'whether it asks a question'],
  ['window', 'what stretch of time it mentions'],
]);

/** What nobody knows where a fact is unknown: `what the tone is`. */
export function whatOf(fact: string, declared: boolean): string {
  return asked.get(fact) ?? `what ${called(fact, declared)} is`;
}

/** A fact as the subject of a sentence. */
export function called(fact: string, declared: boolean): string {
  return declared ? `\`${fact}\`` : `the ${fact}`;
}

/** Sentences about a set of words. */
export interface WordPhrases {
  /** A word as the sentences name it. */
  readonly named: (word: string) => string;
  /** Goes before the words that are there: `the tone is`. */
  readonly holds: string;
  /** Goes before words that are not there. */
  readonly lacks: string;
  readonly holdsNone: string;
  readonly holdsAny: string;
}

const people: ReadonlyMap<string, string> = new Map([
  ['cohort', 'the people in the data'],
  ['reader', 'the reader'],
  ['individual', 'one person'],
]);

/** How to speak of the words of a fact. */
export function wordPhrases(fact: string, declared: boolean): WordPhrases {
  if (fact === 'addressee')
    return {
      named: word => people.get(word) ?? word,
      holds: 'it speaks to',
      lacks: 'it does not speak to',
      holdsNone: 'it speaks to nobody',
      holdsAny: 'it speaks to somebody',
    };
  const named = (word: string): string => word;
  if (fact === 'identifier')
    return {
      named,
      holds: 'it holds identifiers of the kind',
      lacks: 'it holds no identifiers of the kind',
      holdsNone: 'it holds no identifiers',
      holdsAny: 'it holds identifiers',
    };
  const name = called(fact, declared);
  const noun = declared ? name : fact;
  return {
    named,
    holds: `${name} is`,
    lacks: `${name} is not`,
    holdsNone: `there is no ${noun}`,
    holdsAny: `there is any ${noun}`,
  };
}
