// People who are named first and counted in the sentence behind, or in the part behind: *we lost some members in May. Six, in
// fact*, *not many riders used it. Seven did*, *we had walkers from Perth. There were nine*, *all seven deserve a medal*.
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isMark, standsAt, wordAt } from '../../tokens/token.ts';
import { isAdverb } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord, unitDays } from '../../lexicon/lists/calendar.ts';
import { endOfWhole, mayCountMany, standsAlone } from './bareNumbers.ts';
import { isNearThing, type Counted } from './ellipsis.ts';
import { pluralBefore } from './pluralBefore.ts';
import { isNamed, subjectOf } from './subjectOf.ts';
import type { Unnamed } from './unnamedPeople.ts';

type Found = Pick<Unnamed, 'unit' | 'kind'>;

/** The people whom such a number counts; `last` was counted before it. */
export function countedAfterwards(
  passage: Passage,
  number: NumberPhrase,
  last: Counted | undefined,
): Unnamed | undefined {
  const { from, to, form } = number;
  if (form !== 'count' || !mayCountMany(passage, number)) return undefined;
  const found =
    howManySome(passage, number) ??
    whoDid(passage, number, last) ??
    whoWere(passage, number, last) ??
    allOfThem(passage, number, last) ??
    chosen(passage, number, last);
  return found === undefined ? undefined : { ...found, from, to };
}

const some = new Set(['some', 'several', 'few', 'many', 'certain']);
/** How far before the number *some members* may stand, in tokens. */
const reach = 24;
/** How many words may stand between *some* and whom it counts. */
const described = 3;

/** *We lost some members in May. Six, in fact.*, *we lost some members in May: six.* */
function howManySome(passage: Passage, { from, to }: NumberPhrase): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const index = sentenceOf[from]!;
  const own = sentences[index]!;
  const opens = own.from === from;
  const behindMark = isMark(tokens, from - 1, ':') || isMark(tokens, from - 1, '–');
  if (!(opens || behindMark) || !endsWith(passage, to, own.to)) return undefined;
  const start = sentences[opens ? Math.max(0, index - 1) : index]!.from;
  for (let at = from - 2; at >= Math.max(start, from - reach); at--) {
    // *How many guests can you seat?* asks.
    if (!some.has(wordAt(tokens, at) ?? '') || wordAt(tokens, at - 1) === 'how') continue;
    for (let noun = at + 1; noun <= at + described; noun++) {
      const unit = wordAt(tokens, noun);
      if (unit === undefined) break;
      if (isNamed(tokens, noun)) return { unit, kind: 'people' };
    }
  }
  return undefined;
}

/** True where nothing is said from `at` on but *in fact*, *in all*, *to be exact*. */
function endsWith({ tokens }: Passage, at: number, end: number): boolean {
  let behind = isMark(tokens, at, ',') ? at + 1 : at;
  if (standsAt(tokens, behind, ['in', 'fact'])) behind += 2;
  else if (standsAt(tokens, behind, ['to', 'be'])) behind += 3;
  else behind = endOfWhole(tokens, behind);
  if (isAdverb(wordAt(tokens, behind))) behind++;
  return behind >= end || (behind === end - 1 && tokens[behind]?.kind === 'mark');
}

const deeds = new Set("did do didn't don't have haven't".split(' '));
const joining = new Set(['and', 'but', 'while', 'though']);
const behindDeed = new Set(
  'on in at so not last this yesterday today again once twice every by during after before'.split(' '),
);

/** *Not many riders used it. Seven did on Monday.*, *nearly all our passengers voted; six never did.* */
function whoDid(passage: Passage, { from, to }: NumberPhrase, last: Counted | undefined): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const verb = isAdverb(wordAt(tokens, to)) ? to + 1 : to;
  if (!deeds.has(wordAt(tokens, verb) ?? '')) return undefined;
  const next = tokens[verb + 1];
  if (next?.kind === 'word' && !behindDeed.has(next.text) && !isCalendarWord(next.text)) return undefined;
  const index = sentenceOf[from]!;
  const opens = sentences[index]!.from === from;
  const joined = isMark(tokens, from - 1, ';') || joining.has(wordAt(tokens, from - 1) ?? '');
  if (!opens && !joined) return undefined;
  const unit = subjectOf(passage, opens ? index - 1 : index);
  return unit === undefined
    ? undefined
    : { unit, kind: isNearThing(passage, from, last) ? 'unclear' : 'people' };
}

const counting: readonly (readonly string[])[] = [
  ['there', 'were'],
  ['there', 'are'],
  ['they', 'were'],
  ['we', 'counted'],
  ['we', 'had'],
];

/** *We had walkers from Perth. There were nine.*, *they were seven*, *we counted five*. */
function whoWere(passage: Passage, { from, to }: NumberPhrase, last: Counted | undefined): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const own = sentences[sentenceOf[from]!]!;
  if (from !== own.from + 2 || !endsWith(passage, to, own.to)) return undefined;
  if (!counting.some(words => standsAt(tokens, own.from, words))) return undefined;
  const found = named(passage, from, last);
  // *Guests love the lift. There are two.*
  const told = wordAt(tokens, own.from) !== 'there' || isBroughtUp(passage, own.from);
  return found === undefined || told ? found : { ...found, kind: 'unclear' };
}

const bringing = new Set([...some, 'had', 'have', 'welcomed', 'met', 'saw', 'were']);

/** *We had walkers*, *some guests ate*: people who are spoken of for the first time in the sentence before `start`. */
function isBroughtUp({ tokens, sentences, sentenceOf }: Passage, start: number): boolean {
  const before = sentences[sentenceOf[start]! - 1]!;
  for (let at = Math.max(before.from, start - reach); at < start; at++)
    if (bringing.has(wordAt(tokens, at) ?? ''))
      for (let noun = at + 1; noun <= at + described; noun++) if (isNamed(tokens, noun)) return true;
  return false;
}

/** *Some parents stayed. All seven deserve a medal.* */
function allOfThem(
  passage: Passage,
  { from, to }: NumberPhrase,
  last: Counted | undefined,
): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start } = sentences[sentenceOf[from]!]!;
  if (wordAt(tokens, from) !== 'all' || from !== start) return undefined;
  const next = wordAt(tokens, to);
  return next === undefined || unitDays.has(next) ? undefined : named(passage, from, last);
}

/** Whoever is named in the sentence before; unclear where things are, too. */
function named(passage: Passage, from: number, last: Counted | undefined): Found | undefined {
  const before = pluralBefore(passage, from);
  if (before?.kind !== 'people') return undefined;
  return { unit: before.unit, kind: before.torn || isNearThing(passage, from, last) ? 'unclear' : 'people' };
}

const choosing = new Set(
  'pick picked choose chose select selected shortlisted invite invited thank thanked accept accepted interview interviewed meet met'.split(
    ' ',
  ),
);
const able = new Set(['could', 'can', 'to', 'only', 'just', 'had']);

/** *12,000 of you entered. We could only pick three.* */
function chosen(passage: Passage, { from, to }: NumberPhrase, last: Counted | undefined): Found | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  if (last?.kind !== 'people' || sentenceOf[from]! - last.sentence !== 1) return undefined;
  if (!choosing.has(wordAt(tokens, from - 1) ?? '') || !standsAlone(passage, to)) return undefined;
  const { from: start } = sentences[sentenceOf[from]!]!;
  let at = from - 2;
  while (at > start && able.has(wordAt(tokens, at) ?? '')) at--;
  if (at !== start || wordAt(tokens, at) !== 'we') return undefined;
  const things = pluralBefore(passage, from);
  return { unit: last.unit, kind: things?.kind === 'thing' || things?.torn === true ? 'unclear' : 'people' };
}
