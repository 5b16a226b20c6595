// What somebody whom the reader knows did, and when: *your husband finished it on Tuesday at 11:40pm*.
import { inTitle } from '../passage/masks.ts';
import type { Evidence } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { secondPerson } from '../lexicon/classes.ts';
import { close as isClose } from '../lexicon/clues.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isAdverb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { clockWithin } from './clockWithin.ts';
import { close } from '../lexicon/lists/identifierTelltales.ts';

const none: readonly never[] = [];

/** *Your wife left at 6:40*: what those who know somebody did, and at what hour. */
export function seenByOthers({ passage: { tokens, classes, masks, clues } }: Scene): readonly Evidence[] {
  if ((clues & isClose) === 0) return none;
  return foundIn(tokens, (_, at) => {
    if ((classes[at]! & secondPerson) === 0 || wordAt(tokens, at) !== 'your' || masks.of[at] === inTitle)
      return undefined;
    const to = close.has(wordAt(tokens, at + 1) ?? '') ? endOfHourOfDeed(tokens, at + 2) : undefined;
    return to === undefined
      ? undefined
      : { word: 'quasi', cue: 'seen-at-an-hour', span: spanOf(tokens, at, to) };
  });
}

/** How far behind what they did the hour may stand, in tokens. */
const within = 16;

/** *Finished the series on Tuesday at 11:40pm*: what somebody did, and at what hour. */
function endOfHourOfDeed(tokens: readonly Token[], start: number): number | undefined {
  const deed = isAdverb(wordAt(tokens, start)) ? start + 1 : start;
  if (!isPastVerb(wordAt(tokens, deed))) return undefined;
  let end = deed + 1;
  while (end < Math.min(tokens.length, deed + within) && !isStop(tokens[end]!)) end++;
  return clockWithin(tokens, deed + 1, end) ? deed + 1 : undefined;
}

function isStop({ kind, text }: Token): boolean {
  return kind === 'mark' && '.!?¶'.includes(text);
}
