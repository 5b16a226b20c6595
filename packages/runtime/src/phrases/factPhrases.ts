// How facts are spoken of. Sentences about the post begin with `it`; a fact that the policy declares is called by its
// name in back-ticks.

/** What sentences about a fact are made of. */
export interface FactPhrases {
  /** What nobody knows where it is unknown: `what the tone is`. */
  readonly what: string;
  /** Goes before what is there: `the tone is`. */
  readonly is: string;
  /** Goes before words that are not there. */
  readonly isNot: string;
  /** That there is any word. */
  readonly any: string;
  /** That there is none: no word, no number, no text. */
  readonly none: string;
  /** Both answers to a question. */
  readonly yes: string;
  readonly no: string;
  /** Words that sentences call otherwise. */
  readonly words?: ReadonlyMap<string, string>;
}

const particular: ReadonlyMap<string, Partial<FactPhrases>> = new Map<string, Partial<FactPhrases>>([
  [
    'addressee',
    {
      what: 'to whom it speaks',
      is: 'it speaks to',
      isNot: 'it does not speak to',
      any: 'it speaks to somebody',
      none: 'it speaks to nobody',
      words: new Map([
        ['cohort', 'the people in the data'],
        ['reader', 'the reader'],
        ['individual', 'one person'],
      ]),
    },
  ],
  ['campaign', { none: 'there is no campaign' }],
  ['cohort.digits', { what: 'to how many digits the number is given' }],
  ['cohort.exact', { yes: 'the number is exact', no: 'the number is not exact' }],
  ['cohort.share', { what: 'what part of everybody this is' }],
  ['cohort.size', { what: 'how many people this is' }],
  ['details', { what: 'how many exact details it gives about one group', none: 'it gives no exact details' }],
  [
    'identifier',
    {
      what: 'which identifiers it holds',
      is: 'it holds identifiers of the kind',
      isNot: 'it holds no identifiers of the kind',
      any: 'it holds identifiers',
      none: 'it holds no identifiers',
    },
  ],
  ['question', { yes: 'it asks a question', no: 'it asks no question' }],
  [
    'window',
    { what: 'what stretch of time it mentions', is: 'it mentions', none: 'it mentions no stretch of time' },
  ],
]);

/** How to speak of a fact. */
export function phrasesFor(name: string, kind: string, builtIn: boolean): FactPhrases {
  const noun = builtIn ? name : `\`${name}\``;
  const subject = builtIn ? `the ${name}` : noun;
  return {
    what: `what ${subject} is`,
    is: `${subject} is`,
    isNot: `${subject} is not`,
    any: `there is any ${noun}`,
    none: kind === 'words' ? `there is no ${noun}` : `${subject} is none`,
    yes: `${subject} is \`yes\``,
    no: `${subject} is \`no\``,
    ...particular.get(name),
  };
}
