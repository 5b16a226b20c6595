// What goes out, breaks down and is pressed in the plain sense: *came out to see the otters*, *the site was down on Sunday*, *the
// button was depressed by a finger*. Of people, who come out as something and are down about something, it is private.
import { pluralPeople, singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { isCalendarWord } from '../lexicon/lists/calendar.ts';

/** The token behind such a turn at `at`; undefined where none stands there. */
export function endOfPlainMotion(tokens: readonly Token[], at: number, word: string): number | undefined {
  if (going.has(word)) return isOuting(tokens, at) ? at + 2 : undefined;
  if (word === 'down') return isOutage(tokens, at) ? at + 2 : undefined;
  if (word !== 'depressed' || wordAt(tokens, at + 1) !== 'by') return undefined;
  return being.has(wordAt(tokens, at - 1) ?? '') && isOfThing(tokens, at - 2) ? at + 1 : undefined;
}

const going = new Set('come comes came coming'.split(' '));
const attending = new Set(
  'see watch cheer support play help celebrate hear join meet say vote dance sing swim run walk ride shop listen enjoy welcome greet wave buy try eat'.split(
    ' ',
  ),
);
const occasions = new Set('for in on today tonight yesterday again and despite with this last'.split(' '));
const thanks = new Set(['thank', 'thanks', 'grateful', 'appreciate']);
/** How far before it whoever came is thanked, in tokens. */
const thankedWithin = 6;

/** *Came out to see us*, *thank you for coming out*, *thanks for coming out in the rain*; *coming out as*, *to their parents*. */
function isOuting(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) !== 'out') return false;
  const next = tokens[at + 2];
  if (next?.word === 'to') return attending.has(wordAt(tokens, at + 3) ?? '');
  if (next?.kind === 'word' && !occasions.has(next.text)) return false;
  for (let before = at - 1; before >= at - thankedWithin; before--)
    if (thanks.has(wordAt(tokens, before) ?? '')) return true;
  return false;
}

const being = new Set(['is', 'are', 'was', 'were', 'been', 'be']);

/** *The site was down on Sunday*; *you were down on Sunday*. */
function isOutage(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) !== 'on' || !being.has(wordAt(tokens, at - 1) ?? '')) return false;
  const day = tokens[at + 2];
  if (day?.kind !== 'word' || !isCalendarWord(day.text)) return false;
  const has = ['has', 'have', 'had'].includes(wordAt(tokens, at - 2) ?? '');
  return isOfThing(tokens, has ? at - 3 : at - 2);
}

const somebody = new Set('you we i he she they it who that somebody someone everybody everyone'.split(' '));
const pointing = new Set('the our your their its this a'.split(' '));

/** *The site*, *our lift*: a noun in the singular, and of nobody. */
function isOfThing(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at];
  if (noun?.kind !== 'word' || noun.capitals === 'first' || somebody.has(noun.text)) return false;
  if (singularPeople(noun.text) !== undefined || pluralPeople(noun.text) !== undefined) return false;
  return [1, 2, 3].some(by => pointing.has(wordAt(tokens, at - by) ?? ''));
}
