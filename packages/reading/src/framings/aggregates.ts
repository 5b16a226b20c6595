// Facts about many: a crowd, a share, an average, how many things a crowd bought. They are said to nobody in particular.
import type { Evidence, Mention, Span } from '@fineline/ruleset';
import { isFew, promise, you, type Scene } from '../cues/scene.ts';
import { onePerson } from '../lexicon/classes.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { apologises } from '../tones/takesBackWords.ts';
import { isPastVerb } from '../tokens/wordLists.ts';
import { thankedCrowds } from './thankedCrowds.ts';
import { turnsToThem } from './turnsToThem.ts';

/** A crowd, a share of everybody, or how many things they bought: a fact about many, said to nobody in particular. */
export function aggregates(
  scene: Scene,
  mentions: readonly Mention[],
  cheered: boolean,
): readonly Evidence[] {
  const { groups, address, holds, sentenceAt, passage } = scene;
  const thanked = address.calls.length > 0 && thankedCrowds(scene, false).size === address.calls.length;
  if ((address.pointedFrom !== undefined && !thanked) || turnsToThem(scene).length > 0) return [];
  const crowds = groups
    .filter(
      group =>
        group.cohort.kind !== 'zero' &&
        group.cohort.kind !== 'single' &&
        !isFew(group) &&
        !apologises(scene, sentenceAt(group.from)) &&
        passage.masks.of[group.to - 1] === 0 &&
        // A crowd that is cheered is a record to be proud of, and a share is a fact all the same.
        !(cheered && group.cohort.kind !== 'share' && group.cohort.share === undefined) &&
        (holds[sentenceAt(group.from)]! & promise) === 0,
    )
    .map(({ from, to }) => ({ cue: 'a-crowd', span: spanOf(passage.tokens, from, to) }));
  const things = mentions
    .filter(({ kind, size }) => kind === 'thing' && size !== undefined && size.min >= 10)
    .filter(({ span }) => !cheered && wasDone(scene, span.start))
    .map(({ span }) => ({ cue: 'things-counted', span }));
  const asked = mentions
    .filter(({ kind }) => kind === 'survey')
    .map(({ span }) => ({ cue: 'people-asked', span }));
  const amounts = cheered ? [] : greatAmounts(scene);
  return [...crowds, ...things, ...asked, ...amounts, ...sharesOfThings(scene)].map(one => ({
    word: 'aggregate-fact',
    ...one,
  }));
}

const measured = new Set(
  'hours minutes miles kilometres kilometers km steps litres liters tonnes tons kilos pages calories metres times'.split(
    ' ',
  ),
);

/** *Listeners streamed 1.1 billion hours*: more than a few people can have done. */
function greatAmounts({ passage, holds }: Scene): readonly { readonly cue: string; readonly span: Span }[] {
  const { tokens, sentences, sentenceOf, masks } = passage;
  const found: { readonly cue: string; readonly span: Span }[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const magnitude = wordAt(tokens, at - 1);
    if ((magnitude !== 'million' && magnitude !== 'billion') || !measured.has(wordAt(tokens, at) ?? ''))
      continue;
    const sentence = sentenceOf[at]!;
    if (masks.of[at] !== 0 || (holds[sentence]! & (you | promise)) !== 0) continue;
    for (let verb = sentences[sentence]!.from; verb < at - 1; verb++)
      if (isPastVerb(wordAt(tokens, verb))) {
        found.push({ cue: 'great-amount', span: spanOf(tokens, at - 2, at + 1) });
        break;
      }
  }
  return found;
}

/** *We mended 71% of lamps*, *41% agreed*: a share of what was done, and no price cut. */
function sharesOfThings({ passage, holds }: Scene): readonly { readonly cue: string; readonly span: Span }[] {
  const { tokens, sentenceOf, masks } = passage;
  const found: { readonly cue: string; readonly span: Span }[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.text !== '%' && token.text !== 'percent' && token.text !== 'per') continue;
    if (masks.of[at] !== 0 || tokens[at - 1]!.kind !== 'number') continue;
    const to = token.text === 'per' ? at + 2 : at + 1;
    const next = wordAt(tokens, to) ?? '';
    if ((holds[sentenceOf[at]!]! & you) === 0 && (next === 'of' || isPastVerb(next)))
      found.push({ cue: 'share-of-things', span: spanOf(tokens, at - 1, to) });
  }
  return found;
}

/** Whether the sentence at an offset tells of a deed in the past: things on offer or in stock are no data of customers. */
function wasDone(
  { passage: { tokens, sentences, sentenceOf, classes }, holds }: Scene,
  start: number,
): boolean {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= start) low = middle;
    else high = middle - 1;
  }
  const sentence = sentenceOf[low] ?? 0;
  // What you did is yours, and what one person did is a story.
  if ((holds[sentence]! & you) !== 0) return false;
  const { from, to } = sentences[sentence]!;
  // *Rung 70,000 times* is told for fun.
  if (wordAt(tokens, low + 1) === 'times' || wordAt(tokens, low) === 'times') return false;
  for (let at = from; at < low; at++) if ((classes[at]! & onePerson) !== 0) return false;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' && isPastVerb(token.text)) return true;
  }
  return false;
}
