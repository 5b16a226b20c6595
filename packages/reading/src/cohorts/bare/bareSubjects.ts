// Numbers without a noun that are a subject all the same: those that open a headline (*nine stuck in lift at Hull store*, *six
// fall ill*), and those that answer for people whom the sentence before named (*our customers love it. Four don't*).
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { isNearThing, type Counted } from './ellipsis.ts';
import { subjectOf } from './subjectOf.ts';
import type { Unnamed } from './unnamedPeople.ts';

/** What happens to people alone. */
const ofPeople = new Set(
  (
    'banned hurt injured ill sick arrested hospitalised hospitalized wounded sacked evicted jailed fined charged dead killed ' +
    'poisoned sickened robbed assaulted mugged married engaged divorced pregnant unconscious homeless jobless'
  ).split(' '),
);
/** What may happen to things as well. */
const ofEither = new Set(
  'inside outside aboard onboard stuck trapped stranded locked freed missing rescued'.split(' '),
);
const falling = new Set('fall falls fell taken feeling'.split(' '));

/** The people whom such a number counts; `last` was counted before it. */
export function bareSubject(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Unnamed | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from, to, form, value } = number;
  const index = sentenceOf[from]!;
  if (form === 'share' || value.max === 0 || sentences[index]!.from !== from) return undefined;
  const ofThings = isNearThing(passage, from, last);
  const next = wordAt(tokens, to) ?? '';
  const state = falling.has(next) ? (wordAt(tokens, to + 1) ?? '') : next;
  if (ofPeople.has(state)) return { unit: 'people', from, to, kind: ofThings ? 'unclear' : 'people' };
  if (ofEither.has(next) && !ofThings) return { unit: 'people', from, to, kind: 'unclear' };
  const unit = standsForDeed(passage, to) ? subjectOf(passage, index - 1) : undefined;
  return unit === undefined ? undefined : { unit, from, to, kind: ofThings ? 'unclear' : 'people' };
}

const auxiliaries = new Set(
  "don't didn't won't haven't weren't aren't can't couldn't wouldn't do did have were are will can would could".split(
    ' ',
  ),
);

/** *Four don't.*, *nine did not.*, *four do.*: nothing but a verb that stands for what was said before. */
function standsForDeed({ tokens }: Passage, at: number): boolean {
  if (!auxiliaries.has(wordAt(tokens, at) ?? '')) return false;
  const end = wordAt(tokens, at + 1) === 'not' ? at + 2 : at + 1;
  return tokens[end] === undefined || tokens[end]!.kind === 'mark';
}
