// Shares of people by their rank: *every hundredth rider never taps out*. Whom a prize is for is nobody yet (*every tenth
// customer gets a mug*), and a *second Tuesday* is a day.
import { denominators } from '../lexicon/lists/numberWords.ts';
import { singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { closedClass, isAdverb, isFiniteVerb, looksPlural } from '../lexicon/lists/wordLists.ts';
import { isYetToCome } from '../numbers/ordinals.ts';
import { share } from '../numbers/fractions.ts';
import type { Passage } from '../passage/passage.ts';
import { spanOf, wordAt, type Token } from '../tokens/token.ts';
import type { Group } from './groups/group.ts';

/** The people of whom the *every* at `at` tells, as a share. */
export function everyNth({ tokens }: Passage, at: number): Group | undefined {
  const rank = rankAt(tokens[at + 1]);
  if (rank === undefined) return undefined;
  // *Every tenth new customer*.
  const noun = [at + 2, at + 3].find(end => singularPeople(wordAt(tokens, end) ?? '') === 'people');
  if (noun === undefined || isYetToCome(tokens, at + 1, noun + 1)) return undefined;
  const unit = wordAt(tokens, noun)!;
  // *Every tenth customer review*; *every fourth grader* is a pupil of nine.
  if (!endsPhrase(wordAt(tokens, noun + 1))) return undefined;
  if (unit.endsWith("'s") || unit === 'grader' || unit === 'former') return undefined;
  const { value, digits } = share(at, 1 / rank, 1);
  const span = spanOf(tokens, at, noun + 1);
  return {
    cohort: { share: value, exact: false, digits, unit, kind: 'share', span },
    from: at,
    to: noun + 1,
  };
}

/** True where a noun in the singular leads to no other noun: *rider taps*, *rider in Ely*. */
function endsPhrase(next: string | undefined): boolean {
  return (
    next === undefined || closedClass.has(next) || isFiniteVerb(next) || isAdverb(next) || looksPlural(next)
  );
}

/** *Second*, *hundredth*, *50th*: how many of them there are one of whom is meant. */
function rankAt(token: Token | undefined): number | undefined {
  if (token?.kind === 'number') return ordinal.has(token.suffix) && token.value > 1 ? token.value : undefined;
  if (token?.kind !== 'word') return undefined;
  if (token.text === 'second') return 2;
  return token.text === 'third' || token.text.endsWith('th') ? denominators.get(token.text) : undefined;
}

const ordinal = new Set(['st', 'nd', 'rd', 'th']);
