// Whether a number stands for itself, so that it may count what comes behind it over a sign or two: it is no hour, no score
// and no sum, and belongs to no word before it (*gate 7*, *size 12*, *8 May*).
import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { isPicture } from '../../tokens/pictures.ts';
import type { Range } from '../../tokens/range.ts';
import { hasOneCapital, isMark, wordAt, type Token } from '../../tokens/token.ts';
import { isAdverb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { behindCount } from './countedWhole.ts';

/** What a number may stand behind that counts people. */
const leading = new Set(
  (
    'the those these our all my your their his her its another other and but so while because when that if though although ' +
    'for from with lucky happy brave loyal poor remaining last first final proud same yesterday today tonight'
  ).split(' '),
);
/** What tells how old, how good or how many something is, and what is done to goods. */
const measuring = new Set(
  (
    'turned aged scored rated ranked placed averaged voted priced bought sold ordered baked built opened shipped delivered ' +
    'printed planted won finished reached hit passed'
  ).split(' '),
);
/** What stands before *to* and whoever is meant. */
const greeting = new Set(
  'thanks you congratulations congrats kudos cheers hello hi welcome sorry apologies love off done gave sent wrote spoke'.split(
    ' ',
  ),
);
const being = new Set(['are', 'were', 'is', 'was']);
/** Signs that a number may be put between. */
const wrapping = new Set([...'([{"“„‘«‹=~$|', "'"]);
const parting = new Set([...':/-–.,@%']);

/** True for a number whose tokens are `from` up to `to` that may count what stands behind it. */
export function standsFree(passage: Passage, { from, to }: Range): boolean {
  const { tokens } = passage;
  return !isPartOfMore(tokens, from, to) && mayLead(passage, behindWrapping(tokens, from));
}

/** *2:1*, *7/8*, *30°*: glued to another number, or to a unit. */
function isPartOfMore(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, behind] = [tokens[from - 1], tokens[to]];
  const end = tokens[to - 1]!.end;
  if (behind?.kind === 'number') return behind.start === end;
  if (behind !== undefined && behind.start === end && !isPicture(behind)) {
    const goesOn = tokens[to + 1]?.kind === 'number' && tokens[to + 1]!.start === behind.end;
    if (parting.has(behind.text) ? goesOn : behind.kind === 'symbol' && '°′″£€¥¢⭐★☆🌟'.includes(behind.text))
      return true;
  }
  const glued = before !== undefined && before.end === tokens[from]!.start && parting.has(before.text);
  return glued && tokens[from - 2]?.kind === 'number';
}

/** Where the signs around the number at `from` start. */
function behindWrapping(tokens: readonly Token[], from: number): number {
  let start = from;
  while (
    start > 0 &&
    wrapping.has(tokens[start - 1]!.text) &&
    tokens[start - 1]!.end === tokens[start]!.start
  )
    start--;
  return start;
}

function mayLead({ tokens, sentences, sentenceOf }: Passage, start: number): boolean {
  for (let at = start; at > start - 3; at--) {
    const before = tokens[at - 1];
    if (before === undefined || sentences[sentenceOf[start]!]!.from >= at) return true;
    // *Ages 4, 5 and 6*.
    if (before.kind === 'mark') return !(isMark(tokens, at - 1, ',') && tokens[at - 2]?.kind === 'number');
    if (before.kind !== 'word') return isPicture(before);
    const { text } = before;
    const earlier = tokens[at - 2];
    // *Thanks to 7 …*, and neither *9 to 5* nor *goes to 400*.
    if (text === 'to') return earlier === undefined || greeting.has(earlier.text);
    // *Ages 5 and 6*.
    if (leading.has(text)) return earlier?.kind !== 'number';
    if (being.has(text)) return wordAt(tokens, at - 2) === 'there';
    if (isPastVerb(text)) return !measuring.has(text);
    // *It is only 9*.
    if (!isAdverb(text)) return false;
  }
  return true;
}

/** *7 among you*, *7 from among our members*: the token behind *among*; `at` where none stands there. */
export function behindAmong(
  passage: Passage,
  from: number,
  at: number,
  determiners: ReadonlySet<string>,
): number {
  const { tokens } = passage;
  const word = wordAt(tokens, at) === 'from' ? at + 1 : at;
  if (!['among', 'amongst'].includes(wordAt(tokens, word) ?? '')) return at;
  const whole = wordAt(tokens, word + 1) ?? '';
  // *7 among 40,000 riders*, *7 among May’s 40,000 riders*.
  const counted = behindCount(tokens, word + 1) > word + 1;
  return (counted || whole === 'you' || determiners.has(whole)) && standsFree(passage, { from, to: at })
    ? word + 1
    : at;
}

/** *7 🎉 members*: the token behind what adorns the number; before a capital letter it ends a sentence. */
export function behindPictures(passage: Passage, number: NumberPhrase): number {
  const { tokens, sentences, sentenceOf } = passage;
  const { from, to, form } = number;
  let at = to;
  while (isPicture(tokens[at])) at++;
  if (at === to || !standsFree(passage, number)) return to;
  const next = tokens[at];
  const anew = hasOneCapital(next) && sentences[sentenceOf[from]!]!.from !== from;
  // *Save 20% 🎉 members first* is no share of them.
  return anew || (form === 'share' && wordAt(tokens, at) !== 'of') ? to : at;
}
