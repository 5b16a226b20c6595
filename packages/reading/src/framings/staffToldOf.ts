import type { Evidence, Mention } from '@fineline/ruleset';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import { endOfTold, isToldVerb } from '../cohorts/singles/toldOf.ts';
import { promise, regret, type Scene } from '../scene/scene.ts';
import { firstPerson } from '../lexicon/classes.ts';
import { allOf, foundIn } from '../tokens/foundIn.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isPastVerb } from '../lexicon/lists/wordLists.ts';
import { staffNouns } from './deeds.ts';

const story = { word: 'individual-story', cue: 'staff-told-of' } as const;
const calledOut = { word: 'call-out', cue: 'staff-singled-out' } as const;
/** So many at most are known by what is told of them. */
const fewAtWork = 3;

/**
 * *Our night porter, who has found 31 kites, …*, *two of our conductors have worked here since 1989*, *someone on the bus team
 * bought 212 pies*, *our own bakers eat the crusts*, *nine of our cooks burnt the toast*: staff are persons too.
 */
export function staffToldOf(
  { passage: { tokens, sentences, masks }, holds, sentenceAt }: Scene,
  mentions: readonly Mention[],
): readonly Evidence[] {
  const few = mentions.flatMap(({ kind, size, span }): readonly Evidence[] => {
    if (kind !== 'staff' || size?.max == null) return [];
    const from = tokenAtOffset(tokens, span.start);
    const to = tokenAtOffset(tokens, span.end) + 1;
    const told = wordAt(tokens, to) === 'have' || wordAt(tokens, to) === 'still' || isToldVerb(tokens, to);
    if (!told || (holds[sentenceAt(from)]! & promise) !== 0) return [];
    if (size.max <= fewAtWork) return [{ ...story, span }];
    return isPartOfStaff(tokens, from, to) && !isThanked(tokens) ? [{ ...calledOut, span }] : [];
  });
  // *Somebody in marketing pressed the wrong button. Sorry.*
  const isSorry = holds.some(held => (held & regret) !== 0);
  const one = foundIn(sentences, ({ from, to, bits }) => {
    const opener = wordAt(tokens, from) ?? '';
    if (
      somebody.has(opener) &&
      masks.of[from] === 0 &&
      !isSorry &&
      isToldVerb(tokens, endOfTold(tokens, from + 1))
    )
      return { ...story, span: spanOf(tokens, from, from + 1) };
    // *Our*.
    if ((bits & firstPerson) === 0) return undefined;
    for (let at = from; at + 2 < Math.min(to, from + opensWithin); at++) {
      // *Our own baristas account for nine of the oddest drinks.*
      const own = wordAt(tokens, at) === 'own' && wordAt(tokens, at - 1) === 'our';
      const worker = wordAt(tokens, at + 1) ?? '';
      if (own && staffNouns.has(worker) && !allOfThem.has(worker))
        return { ...story, span: spanOf(tokens, at - 1, at + 2) };
      const end =
        wordAt(tokens, at) === 'our' && masks.of[at] === 0 ? endOfWorker(tokens, at + 1) : undefined;
      if (end !== undefined && isIntroduced(tokens, end)) return { ...story, span: spanOf(tokens, at, end) };
    }
    return undefined;
  });
  return allOf([few, one]);
}

/** *Eleven of our baristas*: some among the others; *all 40 of our nurses* are nobody in particular. */
function isPartOfStaff(tokens: readonly Token[], from: number, to: number): boolean {
  if (wordAt(tokens, from) === 'all') return false;
  for (let at = from + 1; at < to - 1; at++)
    if (wordAt(tokens, at) === 'of') return wordAt(tokens, at + 1) === 'our';
  return false;
}

/** *Eleven of our engineers stayed up. Thank you, heroes.* */
function isThanked(tokens: readonly Token[]): boolean {
  return tokens.some(({ text }) => text === 'thank' || text === 'thanks');
}

const somebody = new Set(['somebody', 'someone']);
/** *What our own staff loved* tells of nobody in particular. */
const allOfThem = new Set(['staff', 'team', 'teams', 'crew', 'colleagues', 'employees']);

/** How far into its sentence somebody may be named, in tokens. */
const opensWithin = 12;

/** *Night porter*, *newest driver*: the token behind the worker. */
function endOfWorker(tokens: readonly Token[], start: number): number | undefined {
  for (let at = start; at < start + 3; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) return undefined;
    if (staffNouns.has(`${word}s`)) return at + 1;
  }
  return undefined;
}

/** *, who has found …*, *, who started on Friday*. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  if (!isMark(tokens, at, ',') || !isRelativeWho(wordAt(tokens, at + 1))) return false;
  return wordAt(tokens, at + 2) === 'has' || isPastVerb(wordAt(tokens, at + 2));
}
