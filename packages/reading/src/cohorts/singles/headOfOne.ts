// A noun in the singular, and what stands behind it: whether it means one person is told by the phrase that it ends.
import { towns } from '../../lexicon/lists/towns.ts';
import type { Passage } from '../../passage/passage.ts';
import { hasCapital, wordAt } from '../../tokens/token.ts';
import { isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord } from '../../lexicon/lists/calendar.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { places } from './toldOf.ts';

/** The noun at `at`. */
export interface HeadOfOne {
  readonly passage: Passage;
  readonly at: number;
  readonly word: string;
  readonly follows: string | undefined;
  /** Something is told of it behind it: *who …*. */
  readonly toldOf: boolean;
  /** A place may stand behind it: *in …*. */
  readonly placed: boolean;
  /** It does, by its name. */
  readonly inNamedPlace: boolean;
}

export function headOfOne(passage: Passage, at: number): HeadOfOne {
  const { tokens } = passage;
  const word = wordAt(tokens, at)!;
  const follows = wordAt(tokens, at + 1);
  // *The dad we drove to the maternity ward*.
  const ours =
    follows === 'we' && definite.has(wordAt(tokens, at - 1) ?? '') && isPastVerb(wordAt(tokens, at + 2));
  // *To the household that sent 73 of 74 dresses back*.
  const asOne = follows === 'that' && asOneNouns.has(word) && isPastVerb(wordAt(tokens, at + 2));
  const placed = places.has(follows ?? '');
  return {
    passage,
    at,
    word,
    follows,
    toldOf: isRelativeWho(follows) || follows === 'whose' || ours || asOne,
    placed,
    inNamedPlace: placed && startsPlaceName(passage, at + 2),
  };
}

export const definite: ReadonlySet<string> = new Set(['the', 'that', 'this']);

/** Several people of whom a *that* says what they did as one. */
const asOneNouns = new Set(['household', 'family', 'couple', 'party', 'team', 'office', 'address']);

/** *Ely*, and no day: *Derby* is one where it is no town. */
export function startsPlaceName(passage: Passage, at: number): boolean {
  const word = wordAt(passage.tokens, at) ?? '';
  return startsName(passage, at) && !(isCalendarWord(word) && !towns.has(word));
}

const teams = new Set('team staff crew support desk office'.split(' '));

const settlements = new Set('village town city hamlet parish island suburb'.split(' '));

export function startsName({ tokens }: Passage, at: number): boolean {
  const the = ['the', 'our', 'a', 'an'].includes(wordAt(tokens, at) ?? '') ? at + 1 : at;
  // *In the village of Ely*.
  const kind = settlements.has(wordAt(tokens, the) ?? '') && wordAt(tokens, the + 1) === 'of';
  const next = tokens[kind ? the + 2 : the];
  // *Somebody from our Leeds team* works for us.
  const ours = wordAt(tokens, at) === 'our' && teams.has(wordAt(tokens, the + 1) ?? '');
  return hasCapital(next) && !ours;
}
