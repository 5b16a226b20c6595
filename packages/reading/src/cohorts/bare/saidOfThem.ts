// How many people there are, said of them instead of before them: *they were seven in number*, *with three exceptions, all of our
// members stayed*, *our members are up six*, *precisely nine: that's how many members left*.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { standsAt, wordAt } from '../../tokens/token.ts';
import { isFiniteVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';
import { headOfLabel } from './headOfLabel.ts';
import type { Unnamed } from './unnamedPeople.ts';

const exceptions = new Set(['exception', 'exceptions', 'dissenters', 'absentees']);
const everybody = new Set(['all', 'every', 'everyone', 'everybody', 'each', 'nobody']);
/** How far from the number those may be named whom it counts, in tokens. */
const namedWithin = 14;

/** The people of whom such a number is said. */
export function saidOfThem(passage: Passage, number: NumberPhrase): Unnamed | undefined {
  const { from, to, form, value } = number;
  if (form === 'share' || value.max === 0 || !Number.isInteger(value.min)) return undefined;
  return asPredicate(passage, from, to) ?? asException(passage, from, to) ?? asAnswer(passage, from, to);
}

/** *Were seven in number*, *are up six on last year*. */
function asPredicate(passage: Passage, from: number, to: number): Unnamed | undefined {
  const { tokens } = passage;
  const inNumber = standsAt(tokens, to, ['in', 'number']);
  const moved = ['up', 'down'].includes(wordAt(tokens, from - 1) ?? '') && standsBeing(tokens, from - 2);
  if (!inNumber && !moved) return undefined;
  const unit = namedBefore(passage, from, moved);
  return unit === undefined ? undefined : { unit, from, to, kind: 'people' };
}

function standsBeing(tokens: Passage['tokens'], at: number): boolean {
  return ['are', 'were', 'is', 'was'].includes(wordAt(tokens, at) ?? '');
}

/** *With three exceptions, all of our members stayed*, *all of them loved it, with six exceptions*. */
function asException(
  { tokens, sentences, sentenceOf }: Passage,
  from: number,
  to: number,
): Unnamed | undefined {
  if (!exceptions.has(wordAt(tokens, to) ?? '')) return undefined;
  const { from: start, to: end } = sentences[sentenceOf[from]!]!;
  let isOfAll = false;
  let unit: string | undefined;
  for (let at = Math.max(start, from - namedWithin); at < Math.min(end, to + namedWithin); at++) {
    const word = wordAt(tokens, at) ?? '';
    isOfAll ||= everybody.has(word);
    if (pluralPeople(word) === 'people' || word === 'them') unit ??= word;
  }
  if (!isOfAll || unit === undefined) return undefined;
  return { unit: unit === 'them' ? 'people' : unit, from, to, kind: unit === 'them' ? 'unclear' : 'people' };
}

/** *Precisely nine, that's how many members left*. */
function asAnswer(passage: Passage, from: number, to: number): Unnamed | undefined {
  const { tokens } = passage;
  const that = tokens[to]?.kind === 'mark' ? to + 1 : to;
  const is =
    wordAt(tokens, that) === "that's" ? that + 1 : standsAt(tokens, that, ['that', 'is']) ? that + 2 : that;
  if (is === that || !standsAt(tokens, is, ['how', 'many'])) return undefined;
  const head = headOfLabel(passage, is);
  return head === undefined ? undefined : { unit: head.unit, from, to, kind: 'people' };
}

/** The last people named before the number in its sentence; `beside` its verb where nothing else may be the subject. */
function namedBefore(
  { tokens, sentences, sentenceOf }: Passage,
  from: number,
  beside: boolean,
): string | undefined {
  const { from: start } = sentences[sentenceOf[from]!]!;
  for (let at = beside ? from - 3 : from - 2; at >= Math.max(start, from - namedWithin); at--) {
    const word = wordAt(tokens, at) ?? '';
    if (pluralPeople(word) === 'people') return word;
    // *Our members say prices are up six*.
    if (beside && (isFiniteVerb(word) || looksPlural(word))) return undefined;
  }
  return undefined;
}
