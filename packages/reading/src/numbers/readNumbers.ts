import { startsNumber } from '../lexicon/classes.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { coreNumberAt } from './coreNumber.ts';
import { modifierBefore } from './modifiers.ts';
import type { CoreNumber, NumberPhrase } from './numberPhrase.ts';
import { lessThan, nearly } from './shortfalls.ts';

/** A text as far as its numbers ask: its tokens, and for each what its word may be. */
interface Cut {
  readonly tokens: readonly Token[];
  readonly classes: readonly number[];
}

/** Every number in the text, in order, with the words that bound or hedge it. */
export function readNumbers({ tokens, classes }: Cut): readonly NumberPhrase[] {
  const phrases: NumberPhrase[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.kind === 'word' && (classes[at]! & startsNumber) === 0) continue;
    const first = coreNumberAt(tokens, at);
    if (first === undefined) continue;
    const core = withRepeat(tokens, first);
    const phrase = withModifiers(tokens, at, core, free);
    // *Three short of a thousand*.
    const missing = phrase.short === true ? phrases.at(-1) : undefined;
    if (missing !== undefined && missing.form !== 'share' && missing.to === phrase.from) {
      phrases.pop();
      phrases.push(lessThan(phrase, missing));
    } else phrases.push(phrase);
    free = core.to;
    at = core.to - 1;
  }
  return phrases;
}

/** *Fifty-three (53) people*: a number in brackets right behind a number tells it again; the more exact one counts. */
function withRepeat(tokens: readonly Token[], first: CoreNumber): CoreNumber {
  const again = isMark(tokens, first.to, '(') ? coreNumberAt(tokens, first.to + 1) : undefined;
  if (again === undefined || first.form === 'share' || !isMark(tokens, again.to, ')')) return first;
  const better = again.form === 'count' && again.digits >= first.digits ? again : first;
  return { ...better, to: again.to + 1 };
}

function withModifiers(
  tokens: readonly Token[],
  core: number,
  number: CoreNumber,
  free: number,
): NumberPhrase {
  let from = core;
  let bound: 'min' | 'max' | undefined;
  let hedged = false;
  let exactly = false;
  let below: 'nearly' | 'short' | undefined;
  for (let steps = 0; steps < 3; steps++) {
    const modifier = modifierBefore(tokens, from, free);
    if (modifier === undefined || isWonOver(tokens, from, number)) break;
    from -= modifier.words.length;
    if (modifier.does === 'min' || modifier.does === 'max') bound ??= modifier.does;
    else if (modifier.does === 'hedge') hedged = true;
    else if (modifier.does === 'nearly' || modifier.does === 'short') [below, hedged] = [modifier.does, true];
    else if (modifier.does === 'exactly') exactly = true;
  }
  if (from > free && tokens[from - 1]!.text === '~') [from, hedged] = [from - 1, true];
  const sign = signBefore(tokens, from, free);
  if (sign !== undefined) [from, bound] = [sign.from, sign.bound];
  const after = afterNumber(tokens, number.to);
  bound ??= after.bound;
  // `< 50` leaves out the 50 itself.
  const step = sign?.without && number.form !== 'share' ? 1 : 0;
  const min = number.value.min + (bound === 'min' ? step : 0);
  const max = number.value.max === null ? null : Math.max(0, number.value.max - (bound === 'max' ? step : 0));
  // A range that is bounded as well (*up to 5 or 6*) keeps the end that the bound speaks of.
  const value =
    bound === 'min'
      ? { min, max: number.form === 'share' ? 1 : null }
      : bound === 'max'
        ? { min: 0, max }
        : below === undefined || number.form === 'vague'
          ? { min, max }
          : nearly(number, below === 'short');
  const { form, magnitude, digits } = number;
  hedged ||= after.hedged;
  const to = after.to;
  const phrase = { from, core, to, value, form, bound, hedged, exactly, magnitude, digits };
  return below === 'short' ? { ...phrase, short: true } : phrase;
}

const winning = new Set(['win', 'wins', 'won', 'winning']);
/** Who is won over is told one by one; a larger number is a floor. */
const fewWon = 100;

/** *Our porridge won over three customers*. */
function isWonOver(tokens: readonly Token[], from: number, { value }: CoreNumber): boolean {
  const over = wordAt(tokens, from - 1) === 'over' && winning.has(wordAt(tokens, from - 2) ?? '');
  return over && value.max !== null && value.max < fewWon;
}

interface Sign {
  readonly from: number;
  readonly bound: 'min' | 'max';
  /** True for `<` and `>`, which leave out the number itself. */
  readonly without: boolean;
}

/**
 * `< 50`, `>50`, `>= 50`. A `>` with a space behind it quotes a line, and one glued to what stands before it is an arrow
 * or a tag.
 */
function signBefore(tokens: readonly Token[], end: number, free: number): Sign | undefined {
  if (end - 1 < free) return undefined;
  const equal = tokens[end - 1]!.text === '=';
  const from = equal ? end - 2 : end - 1;
  const sign = from < free ? undefined : tokens[from];
  if (sign?.kind !== 'symbol') return undefined;
  const less = sign.text === '<' || sign.text === '≤';
  if (!less && sign.text !== '>' && sign.text !== '≥') return undefined;
  const before = tokens[from - 1];
  const glued = before !== undefined && before.end === sign.start && before.text !== '(';
  const quotes = sign.text === '>' && !equal && tokens[end]!.start !== sign.end;
  if (glued || quotes) return undefined;
  return { from, bound: less ? 'max' : 'min', without: !equal && (sign.text === '<' || sign.text === '>') };
}

/** What may follow: `2,000+`, *or more*, *or fewer*, *or so*, *give or take*, *-odd*. */
function afterNumber(
  tokens: readonly Token[],
  to: number,
): { readonly to: number; readonly bound?: 'min' | 'max'; readonly hedged: boolean } {
  if (tokens[to]?.text === '+') return { to: to + 1, bound: 'min', hedged: false };
  const next = isMark(tokens, to, '-') ? to + 1 : to;
  const word = wordAt(tokens, next);
  if (next > to && word === 'plus') return { to: next + 1, bound: 'min', hedged: false };
  if (next > to && (word === 'odd' || word === 'ish')) return { to: next + 1, hedged: true };
  if (word === 'or') {
    const then = wordAt(tokens, next + 1);
    if (then === 'more') return { to: next + 2, bound: 'min', hedged: false };
    if (then === 'fewer' || then === 'less') return { to: next + 2, bound: 'max', hedged: false };
    if (then === 'so' || then === 'thereabouts') return { to: next + 2, hedged: true };
  }
  if (word === 'give' && wordAt(tokens, next + 1) === 'or' && wordAt(tokens, next + 2) === 'take')
    return { to: next + 3, hedged: true };
  return { to, hedged: false };
}
