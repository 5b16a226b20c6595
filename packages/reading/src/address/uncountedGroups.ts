// Groups that are spoken to without a number: *To the people who …*, *Dear members:*, *Whoever …*. *Everyone* who is only
// wished well, or does no more than read, is whoever reads.
import { isRelativeWho, pluralPeople } from '../cohorts/peopleNouns.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { looksPlural } from '../tokens/wordLists.ts';
import { afterGreeting, greetings } from './greetings.ts';

interface Uncounted {
  readonly word: 'cohort' | 'reader';
  /** The token behind it. */
  readonly to: number;
}

/** Some of whoever reads. */
const some = new Set(['whoever', 'anyone', 'anybody', 'those']);
/** All of them. */
const all = new Set(['everyone', 'everybody', 'all']);

/** The group that a sentence speaks to whose first word is at `start`, or undefined. */
export function uncountedGroupAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  const first = wordAt(tokens, start) ?? '';
  const directly = first === 'to' || greetings.has(first);
  const at = directly ? start + 1 : (afterGreeting(tokens, start) ?? start);
  if (wordAt(tokens, at) === 'those' && wordAt(tokens, at + 1) === 'of' && wordAt(tokens, at + 2) === 'you')
    return { word: 'cohort', to: at + 3 };
  if (first === 'for' || all.has(first)) return opening(tokens, start);
  if (at === start) return first === 'whoever' ? { word: 'cohort', to: at + 1 } : undefined;
  return pronounAt(tokens, at, first === 'to') ?? nounAt(tokens, at);
}

function pronounAt(tokens: readonly Token[], at: number, bare: boolean): Uncounted | undefined {
  const pronoun = wordAt(tokens, at) ?? '';
  const next = wordAt(tokens, at + 1);
  const who = isRelativeWho(next);
  if (pronoun === 'whoever' || (some.has(pronoun) && who)) return { word: 'cohort', to: at + 1 };
  if (!all.has(pronoun) || !(who || isToldOf(next))) return undefined;
  return { word: who && bare ? 'cohort' : 'reader', to: at + 1 };
}

/** *Everyone asking …*, *everyone in …*, *everyone else*. */
function isToldOf(word: string | undefined): boolean {
  return word === 'else' || word === 'in' || word?.endsWith('ing') === true;
}

/** How far the noun may stand behind the greeting, in tokens. */
const reach = 6;

/** *The people who …*, *our riders: …*. *To our surprise* greets nobody. */
function nounAt(tokens: readonly Token[], start: number): Uncounted | undefined {
  for (let at = start; at < start + reach; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || isRelativeWho(word)) return undefined;
    const people = pluralPeople(word) === 'people';
    if (!people && pluralPeople(word) === undefined && !looksPlural(word)) continue;
    const next = tokens[at + 1];
    const whole = people && (next === undefined || (next.kind === 'mark' && ':.!'.includes(next.text)));
    if (isRelativeWho(wordAt(tokens, at + 1))) return { word: 'cohort', to: at + 1 };
    if (whole) return { word: 'reader', to: at + 1 };
  }
  return undefined;
}

/** How far its colon may stand behind an opening, in tokens. */
const colonWithin = 25;

/** *For everyone who ran: see you soon*: with a colon behind it, an opening speaks to whom it names. */
function opening(tokens: readonly Token[], start: number): Uncounted | undefined {
  const at = wordAt(tokens, start) === 'for' ? start + 1 : start;
  const found = pronounAt(tokens, at, true);
  for (let ahead = at + 2; found !== undefined && ahead < at + colonWithin; ahead++) {
    if (isMark(tokens, ahead, ':')) return found;
    if (tokens[ahead] === undefined || isMark(tokens, ahead, '.')) return undefined;
  }
  return undefined;
}
