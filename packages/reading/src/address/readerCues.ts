// What speaks to whoever reads: *you*, thanks, imperatives, questions that ask to agree, *folks*.
import { isPromise } from '../cohorts/countedElsewhere.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { looksPlural, secondPersonWords } from '../tokens/wordLists.ts';
import { clauseStarts, isImperativeAt } from './imperatives.ts';

/** *As you know*, *you name it*: words with *you* that speak to nobody. */
const idioms: readonly (readonly string[])[] = [
  ['you', 'name', 'it'],
  ['you', 'never', 'know'],
  ['as', 'you', 'do'],
  ['you', 'know', 'what'],
  ['if', 'you', 'will'],
  ["you'd", 'think'],
  ["you'd", 'expect'],
  ['you', 'would', 'think'],
];

export interface ReaderCue {
  readonly cue: string;
  readonly at: number;
  readonly to: number;
}

/** Every word that speaks to whoever reads, where the text speaks to nobody in the data. */
export function readerCues(passage: Passage): readonly ReaderCue[] {
  const { tokens, masks, sentences } = passage;
  const cues: ReaderCue[] = [];
  sentences.forEach(({ from, to }, index) => {
    if (isPromise(passage, index) || isGeneric(passage, from)) return;
    if (masks.of[from] === 0 && isElliptical(passage, from, to))
      cues.push({ cue: 'elliptical-question', at: from, to: from + 1 });
    const tag = tagAt(passage, from, to);
    if (tag !== undefined) cues.push({ cue: 'tag-question', at: tag, to });
    for (const at of clauseStarts(passage, from, to)) {
      if (masks.of[at] !== 0) continue;
      const word = wordAt(tokens, at);
      if (isVocative(passage, at, from)) cues.push({ cue: 'vocative', at, to: at + 1 });
      else if ((word === 'thanks' || word === 'cheers') && isThanks(passage, at))
        cues.push({ cue: 'thanks', at, to: at + 1 });
      else if (
        (at === from || isMark(tokens, at - 1, ':') || isMark(tokens, at - 1, '–')) &&
        isImperativeAt(passage, at) &&
        !isPlanned(passage, at)
      ) {
        cues.push({ cue: 'imperative', at, to: at + 1 });
      }
    }
    for (let at = from; at < to; at++) {
      if (masks.of[at] !== 0 || !secondPersonWords.has(wordAt(tokens, at) ?? '')) continue;
      const idiom = idioms.some(words =>
        words.some((_, shift) => words.every((w, i) => wordAt(tokens, at - shift + i) === w)),
      );
      if (!idiom) cues.push({ cue: 'second-person', at, to: at + 1 });
    }
  });
  return cues;
}

const audience = new Set('everyone everybody folks guys all friends fans team people'.split(' '));

/** *Folks, …*: whoever reads, before a comma. */
function isVocative({ tokens }: Passage, at: number, from: number): boolean {
  return at === from && audience.has(wordAt(tokens, at) ?? '') && isMark(tokens, at + 1, ',');
}

const tags = new Set('right eh huh no yeah ok'.split(' '));
const tagVerbs = new Set(
  "is isn't are aren't was wasn't were weren't do don't does doesn't did didn't have haven't has hasn't can can't will won't".split(
    ' ',
  ),
);

/** *…, isn't it?*, *…, right?*: where the words behind the last comma ask whoever reads to agree. */
function tagAt({ tokens, masks }: Passage, from: number, to: number): number | undefined {
  if (!isMark(tokens, to - 1, '?') || masks.of[to - 1] !== 0) return undefined;
  const at = isMark(tokens, to - 3, ',') ? to - 2 : isMark(tokens, to - 4, ',') ? to - 3 : undefined;
  if (at === undefined || at <= from) return undefined;
  const word = wordAt(tokens, at) ?? '';
  return (at === to - 2 ? tags : tagVerbs).has(word) ? at : undefined;
}

const plans = new Set('goal aim target mission ambition plan dream promise job'.split(' '));

/** *Our goal: help 900 families*: what somebody means to do, not what they tell others to. */
function isPlanned({ tokens }: Passage, at: number): boolean {
  if (!isMark(tokens, at - 1, ':')) return false;
  for (let before = at - 2; before >= Math.max(0, at - 5); before--)
    if (plans.has(wordAt(tokens, before) ?? '')) return true;
  return false;
}

const wishing = new Set(
  'anyone anybody still ready looking need want fancy feeling hungry curious thinking planning got'.split(
    ' ',
  ),
);

/** *Still looking for a gift?*: a question without a subject asks whoever reads. */
function isElliptical({ tokens }: Passage, from: number, to: number): boolean {
  return isMark(tokens, to - 1, '?') && to - from <= 12 && wishing.has(wordAt(tokens, from) ?? '');
}

/** *Thanks to the rain* gives a cause, and *Thanks, 2016* speaks to nobody who reads. */
function isThanks({ tokens }: Passage, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (next === 'to')
    return secondPersonWords.has(wordAt(tokens, at + 2) ?? '') || wordAt(tokens, at + 2) === 'everyone';
  const named = tokens[at + 2];
  return !(
    isMark(tokens, at + 1, ',') &&
    (named?.kind === 'number' || (named?.kind === 'word' && named.capitals !== 'none'))
  );
}

/** *Shows you love come back*: after a bare plural that opens the sentence, *you* is anybody. */
function isGeneric({ tokens }: Passage, from: number): boolean {
  const noun = wordAt(tokens, from);
  return noun !== undefined && looksPlural(noun) && wordAt(tokens, from + 1) === 'you';
}
