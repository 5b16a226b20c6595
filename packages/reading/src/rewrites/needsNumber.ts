// Where the sense or the grammar of a sentence hangs on a number, so that neither leaving it out nor rounding it is other
// words for the same.
import type { Passage } from '../passage/passage.ts';
import { isMark, standsAt, wordAt } from '../tokens/token.ts';
import { unitDays } from '../lexicon/lists/calendar.ts';
import type { Counted } from './counted.ts';

/** Conditions, capacities, rates, comparisons, sums and denials. */
const hinges = new Set(
  (
    'if unless whether each every per apiece can could might must shall should would need needs needed require requires ' +
    'required limit limited maximum minimum admit admits cover covers fit fits seat seats between than versus vs minus ' +
    'except excluding bar plus equals both altogether not never no none without cannot nor neither nobody instead ' +
    'count counts counted counting total totalled tally number numbers'
  ).split(' '),
);
const behindGroup = new Set(
  'a an per each every apiece more fewer less ago times or plus minus strong short shy too else'.split(' '),
);
const behindNumber = new Set(
  'more other others odd fewer less extra additional further such different separate times'.split(' '),
);
/** They are two, or a few, by their name. */
const namedForNumber = new Set(
  'both couple couples pair duo trio quartet quintet twins triplets family half-dozen'.split(' '),
);

/** Whether the words around a number hang on it. */
export function needsNumber(passage: Passage, { group, number }: Counted): boolean {
  const { tokens, sentences, sentenceOf, masks } = passage;
  // What somebody said is not said otherwise.
  if (masks.of[number.core] !== 0) return true;
  const sentence = sentences[sentenceOf[number.core]!]!;
  for (let at = sentence.from; at < sentence.to; at++) {
    // Its own words (*more than 53*, *between 40 and 60*) go with it.
    if (at >= number.from && at < number.to) continue;
    const word = wordAt(tokens, at) ?? '';
    if (hinges.has(word) && !saysHowOften(passage, at)) return true;
    if (word === 'may' && tokens[at]!.kind === 'word' && isLower(passage, at)) return true;
    if (word.endsWith("n't")) return true;
    // *… which is 50*: one number tells the other.
    if ((word === 'is' || word === 'are') && tokens[at + 1]?.kind === 'number' && at + 1 !== number.core)
      return true;
  }
  if (behindNumber.has(wordAt(tokens, number.to) ?? '')) return true;
  if (namedForNumber.has(wordAt(tokens, group.to - 1) ?? '')) return true;
  if (namedForNumber.has(wordAt(tokens, number.core) ?? '')) return true;
  if (behindGroup.has(wordAt(tokens, group.to) ?? '') || isMark(tokens, group.to, '-')) return true;
  return [
    ['at', 'a', 'time'],
    ['in', 'total'],
    ['in', 'all'],
    ['in', 'a', 'row'],
  ].some(words => standsAt(tokens, group.to, words));
}

/** *Watched it every day*: how often they did it, and no rate of people. */
function saysHowOften({ tokens }: Passage, at: number): boolean {
  const word = wordAt(tokens, at);
  return (word === 'every' || word === 'each') && unitDays.has(wordAt(tokens, at + 1) ?? '');
}

function isLower({ source, tokens }: Passage, at: number): boolean {
  const first = source.charAt(tokens[at]!.start);
  return first === first.toLowerCase();
}

/** Whether the stretch is written as plain words and digits, glued to nothing: *43-year-old*, *#53people*, *f1fty-three*. */
export function standsFree({ source }: Passage, start: number, end: number): boolean {
  const [before, after] = [source.charAt(start - 1), source.charAt(end)];
  if (before !== '' && !/[\s"“(‘[—]/.test(before)) return false;
  if (after !== '' && !/[\s"”),;:!?’\]—.]/.test(after)) return false;
  if (after === '.' && !/^(?:\s|$)/.test(source.slice(end + 1, end + 2))) return false;
  for (let at = start; at < end; at++) {
    const unit = source.charAt(at);
    if (!/[A-Za-z0-9 \n,.'’%~<>≤≥=+()-]/.test(unit)) return false;
  }
  // An empty line ends a sentence.
  return source.slice(start, end).split('\n').length < 3;
}
