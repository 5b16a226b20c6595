import { convert, timesRatio, type Interval } from '@fineline/ruleset';
import { unitDays } from '../lexicon/lists/calendar.ts';
import { startsNumber } from '../lexicon/classes.ts';
import { isMark, standsAt, wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import { decimalAt, multiplied, type Plain } from './decimals.ts';
import { endOfHalfDozen, fractionAt, fractionSignAt, fractionSigns, share } from './fractions.ts';
import { significantDigits, type CoreNumber } from './numberPhrase.ts';
import { endOfGluedPercent, endOfPercent } from './percent.ts';
import {
  magnitudes,
  packs,
  packsOfPeople,
  smallNumbers,
  tens,
  vagueByFirstWord,
} from '../lexicon/lists/numberWords.ts';

/** The number that starts at `at`, without words such as *about*; undefined where none does. */
export function coreNumberAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const first = tokens[at];
  if (first?.kind === 'symbol') return fractionSignAt(tokens, at);
  if (first?.kind === 'number')
    return fractionAt(tokens, at) ?? gluedAt(tokens, at) ?? withWhatFollows(tokens, at, plainAt(tokens, at));
  if (first?.kind !== 'word' || (first.known.bits & startsNumber) === 0) return undefined;
  return (
    (first.text === 'between' ? betweenAt(tokens, at) : undefined) ??
    (first.text === 'both' ? bothAt(tokens, at) : undefined) ??
    (leadingToPacks.has(first.text) ? packAt(tokens, at) : undefined) ??
    vagueAt(tokens, at) ??
    fractionAt(tokens, at) ??
    withWhatFollows(tokens, at, plainAt(tokens, at))
  );
}

/** A number in digits or words: `3,749`, `1.2k`, `2.5 million`, *fifty-three*, *two dozen*, *a thousand*. */
function plainAt(tokens: readonly Token[], at: number): Plain | undefined {
  const first = tokens[at];
  if (first?.kind === 'number') {
    const glued = first.suffix === '' ? undefined : magnitudes.get(first.suffix);
    // *Pitch 41B*.
    const place = glued !== undefined && numbered.has(wordAt(tokens, at - 1) ?? '');
    if ((first.suffix !== '' && glued === undefined) || place) return undefined;
    const sign = glued === undefined ? fractionSigns.get(tokens[at + 1]?.text ?? '') : undefined;
    if (sign !== undefined) {
      const mixed = first.value + sign;
      // *2½k*.
      const letter = tokens[at + 2]?.start === tokens[at + 1]!.end ? wordAt(tokens, at + 2) : undefined;
      const factor = letter?.length === 1 ? magnitudes.get(letter) : undefined;
      if (factor !== undefined)
        return multiplied(tokens, at + 3, mixed * factor, true, significantDigits(mixed));
      return multiplied(tokens, at + 2, mixed, false, significantDigits(mixed));
    }
    const value = timesRatio(first.value, glued ?? 1, 1);
    const decimal = glued === undefined ? decimalAt(tokens, at + 1, first.value) : undefined;
    if (decimal?.multiplied === true) return decimal;
    const plain = multiplied(tokens, at + 1, value, glued !== undefined, significantDigits(first.value));
    return plain.magnitude || first.grouped === undefined ? plain : { ...plain, upTo: first.grouped };
  }
  return numberWordsAt(tokens, at);
}

const numbered = new Set(
  'pitch seat row room flat bay berth gate desk table stand platform coach carriage pod plot apt apartment'.split(
    ' ',
  ),
);
const wholeDozens = new Set(['good', 'full', 'whole', 'round', 'mere', 'cool', 'solid']);
const pointingAtDozen = new Set(['the', 'those', 'these', 'another', 'our', 'that', 'last', 'first']);

/** *Two thousand three hundred and four*, *fifty-three*, *a hundred*, *half a dozen*, *one and a half million*. */
function numberWordsAt(tokens: readonly Token[], at: number): Plain | undefined {
  let to = at;
  let total = 0;
  let group = 0;
  let magnitude = false;
  let seen = false;
  let largest = Infinity;
  const first = wordAt(tokens, at);
  if (first === 'point') {
    const decimal = decimalAt(tokens, at, 0);
    return decimal?.multiplied === true ? decimal : undefined;
  }
  const half = endOfHalfDozen(tokens, first === 'a' ? at + 1 : at);
  if (half !== undefined) return { to: half, value: 6, upTo: 6, magnitude: true, digits: 1 };
  if (first === 'a' || first === 'an') {
    const next = wordAt(tokens, at + 1);
    if (next === undefined || next.length === 1 || !(magnitudes.has(next) || next === 'dozen'))
      return undefined;
    [to, group, seen] = [at + 1, 1, true];
  } else if (first === 'dozen') {
    // *The dozen or so regulars*, *another dozen*; *dozens* and *a dozen* are read elsewhere.
    const before = wordAt(tokens, at - 1) ?? '';
    // *A good dozen regulars*.
    const full = wholeDozens.has(before) && wordAt(tokens, at - 2) === 'a';
    if (!full && !pointingAtDozen.has(before)) return undefined;
    return { to: at + 1, value: 12, upTo: 12, magnitude: true, digits: 2 };
  }
  for (let slots = 0b11; ;) {
    const and: boolean = seen && wordAt(tokens, to) === 'and';
    // *Forty–one*, as word processors write it; *two hundred–five hundred* are two numbers.
    const hyphen = seen && (isMark(tokens, to, '-') || (slots === 0b01 && isMark(tokens, to, '–')));
    const next: number = and || hyphen ? to + 1 : to;
    const word = wordAt(tokens, next);
    if (word === undefined) break;
    const unit = smallNumbers.get(word);
    const ten = tens.get(word);
    const factor = packs.get(word) ?? (word.length > 1 ? magnitudes.get(word) : undefined);
    if (and && !(group % 100 === 0 && (total > 0 || group > 0))) break;
    if (ten !== undefined && slots === 0b11) [group, slots] = [group + ten, 0b01];
    else if (unit !== undefined && slots === 0b11) [group, slots] = [group + unit, 0];
    else if (unit !== undefined && slots === 0b01 && unit > 0 && unit < 10)
      [group, slots] = [group + unit, 0];
    else if (factor === undefined || and || !seen) break;
    else if (group === 0 || (factor <= 100 ? group >= 100 : factor >= largest)) break;
    else if (factor <= 100) [group, slots, magnitude] = [group * factor, 0b11, magnitude || factor <= 20];
    else {
      [total, group, slots, largest] = [total + group * factor, 0, 0b11, factor];
      magnitude ||= factor >= 1e6;
    }
    [to, seen] = [next + 1, true];
  }
  if (!seen) return undefined;
  const value = total + group;
  // *At one point five guests left* tells of a time.
  const atOnePoint = first === 'one' && wordAt(tokens, at - 1) === 'at';
  return (
    (atOnePoint ? undefined : decimalAt(tokens, to, value)) ?? {
      to,
      value,
      upTo: value,
      magnitude,
      digits: significantDigits(value),
    }
  );
}

/** *4pc of our riders*. */
function gluedAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const first = tokens[at]!;
  const end = endOfGluedPercent(tokens, at);
  if (end === undefined || first.kind !== 'number') return undefined;
  return share(end, convert(first.value, '%', 'fraction'), significantDigits(first.value));
}

/** A percentage, a ratio (*1 in 8*), a range (*5 to 10*, *2–3 million*), or the number as it stands. */
function withWhatFollows(
  tokens: readonly Token[],
  at: number,
  plain: Plain | undefined,
): CoreNumber | undefined {
  if (plain === undefined) return undefined;
  const percentEnd = endOfPercent(tokens, plain.to);
  if (percentEnd !== undefined) return share(percentEnd, convert(plain.value, '%', 'fraction'), plain.digits);
  if (tokens[plain.to]?.text === '‰') return share(plain.to + 1, plain.value / 1000, plain.digits);
  const ratio = ratioAt(tokens, plain);
  if (ratio !== undefined) return ratio;
  const join = tokens[plain.to];
  const ranging =
    join !== undefined &&
    !isGrowth(tokens, at, plain.to) &&
    (join.text === '-' || join.text === '–' || join.text === 'to' || join.text === 'or');
  const next = ranging ? plainAt(tokens, plain.to + 1) : undefined;
  // *Grew by 40 to 900 members* tells two, too.
  const grown = wordAt(tokens, at - 1) === 'by' && next !== undefined && next.value > 3 * plain.value;
  const high = grown ? undefined : next;
  if (high !== undefined && high.value > plain.value && !isYearRange(tokens, plain)) {
    const percent = endOfPercent(tokens, high.to);
    if (percent !== undefined)
      return { ...share(percent, 0, high.digits), value: inHundredths(plain.value, high.value) };
    return rangeOf(plain, high);
  }
  const { to, value, upTo, magnitude, digits } = plain;
  const min = upTo > value ? Math.floor(value) : value;
  return { to, value: { min, max: upTo }, form: 'count', magnitude, digits };
}

/** How far behind a range what its people did may stand, in tokens. */
const deedWithin = 10;

/** *Grew from 40 to 90 members*, *from 40 to 90 members in a year!*: two numbers; *from 40 to 90 members cried* is a range. */
function isGrowth(tokens: readonly Token[], at: number, to: number): boolean {
  if (wordAt(tokens, at - 1) !== 'from') return false;
  const before = tokens[at - 2];
  const opens = before === undefined || before.kind === 'mark' || wandering.has(before.text);
  if (!opens) return true;
  for (let ahead = to + 1; ahead < to + deedWithin && tokens[ahead]?.kind !== 'mark'; ahead++)
    if (isFiniteVerb(wordAt(tokens, ahead))) return false;
  return true;
}

const wandering = new Set(['anywhere', 'somewhere']);

/** *2021–22* is a season, not a range. */
function isYearRange(tokens: readonly Token[], plain: Plain): boolean {
  const first = tokens[plain.to - 1];
  return first?.kind === 'number' && first.text.length === 4 && plain.value >= 1900 && plain.value <= 2099;
}

function rangeOf(low: Plain, high: Plain): CoreNumber {
  // *2 to 3 million*: the magnitude belongs to both.
  const shared = high.magnitude && !low.magnitude && high.value >= 1e3 && low.value < 1e3;
  const factor = shared ? 10 ** (Math.floor(Math.log10(high.value) / 3) * 3) : 1;
  return {
    to: high.to,
    value: { min: timesRatio(low.value, factor, 1), max: high.upTo },
    form: 'count',
    magnitude: true,
    digits: Math.max(low.digits, high.digits),
  };
}

/** *Between X and Y*. */
function betweenAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const low = plainAt(tokens, at + 1);
  if (low === undefined) return undefined;
  const lowEnd = endOfPercent(tokens, low.to) ?? low.to;
  if (wordAt(tokens, lowEnd) !== 'and') return undefined;
  const high = plainAt(tokens, lowEnd + 1);
  if (high === undefined || high.value < low.value) return undefined;
  const percent = endOfPercent(tokens, high.to);
  if (percent !== undefined)
    return { ...share(percent, 0, high.digits), value: inHundredths(low.value, high.value) };
  return rangeOf(low, high);
}

/** *Both of our subscribers*; *both riders and drivers* are two kinds, not two people. */
function bothAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  for (let ahead = at + 1; ahead < at + 6; ahead++) {
    const word = wordAt(tokens, ahead);
    if (word === undefined || isFiniteVerb(word)) break;
    if (word === 'and') return undefined;
  }
  return { to: at + 1, value: { min: 2, max: 2 }, form: 'count', magnitude: false, digits: 1 };
}

/** *A trio of guests*, *the pair of you*. */
function packAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const value = packsOfPeople.get(wordAt(tokens, at + 1) ?? '');
  if (value === undefined) return undefined;
  const then = wordAt(tokens, at + 2) ?? '';
  // *The trio who booked*.
  if (wordAt(tokens, at) === 'the' && then !== 'of' && then !== 'who') return undefined;
  const digits = significantDigits(value);
  return { to: at + 2, value: { min: value, max: value }, form: 'count', magnitude: false, digits };
}

const leadingToPacks = new Set(['a', 'an', 'the']);
const pointing = new Set(['the', 'those', 'these', 'our']);
/** *The lucky few who …*. */
const chosen = new Set([
  'lucky',
  'happy',
  'select',
  'chosen',
  'brave',
  'proud',
  'devoted',
  'dedicated',
  'loyal',
]);

function vagueAt(tokens: readonly Token[], at: number): CoreNumber | undefined {
  const found = vagueByFirstWord
    .get(wordAt(tokens, at) ?? '')
    ?.find(({ words }) => standsAt(tokens, at, words));
  if (found === undefined) return undefined;
  // *Few people know* speaks of nobody in particular, *the few people who know* does.
  const before = chosen.has(wordAt(tokens, at - 1) ?? '') ? at - 2 : at - 1;
  if (found.words[0] === 'few' && !pointing.has(wordAt(tokens, before) ?? '')) return undefined;
  return { to: at + found.words.length, value: found.value, form: 'vague', magnitude: true, digits: 1 };
}

/** *1 in 8*, *9 out of 10*, *one out of every five*; *53 in 18 days* is none. */
function ratioAt(tokens: readonly Token[], part: Plain): CoreNumber | undefined {
  let at = part.to;
  if (wordAt(tokens, at) === 'out' && wordAt(tokens, at + 1) === 'of') at += 2;
  else if (wordAt(tokens, at) === 'in') at++;
  // *Three of every ten*.
  else if (wordAt(tokens, at) === 'of' && wordAt(tokens, at + 1) === 'every') at++;
  else return undefined;
  if (wordAt(tokens, at) === 'every') at++;
  const whole = plainAt(tokens, at) ?? roundAt(tokens, at);
  if (whole === undefined || whole.value <= part.value || part.value <= 0) return undefined;
  const year = tokens[at]?.kind === 'number' && whole.value >= 1900 && whole.value <= 2099;
  if (wordAt(tokens, at - 1) === 'of' && isCounted(part.value, whole.value)) return undefined;
  const unit = wordAt(tokens, whole.to);
  if (year || (unit !== undefined && unitDays.has(unit))) return undefined;
  return share(whole.to, part.value / whole.value, part.digits);
}

/** *In every hundred*. */
function roundAt(tokens: readonly Token[], at: number): Plain | undefined {
  const value = wordAt(tokens, at - 1) === 'every' ? magnitudes.get(wordAt(tokens, at) ?? '') : undefined;
  return value === undefined ? undefined : { to: at + 1, value, upTo: value, magnitude: true, digits: 1 };
}

/** What shares are told by. */
const wholes = new Set([2, 3, 4, 5, 6, 10, 20, 25, 50, 100]);

/** *17 out of 312*, *3 out of 8*: so many and so many, and no share; *one out of eight* and *9 out of 10* are one. */
function isCounted(part: number, whole: number): boolean {
  if (wholes.has(whole) || /^10+$/.test(String(whole))) return false;
  return part > 1 || whole > 12;
}

function inHundredths(low: number, high: number): Interval {
  return { min: convert(low, '%', 'fraction'), max: convert(high, '%', 'fraction') };
}
