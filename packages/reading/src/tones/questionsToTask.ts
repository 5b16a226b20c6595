// Questions that take people to task: what stands before them is nothing to boast of, or is theirs alone, and who asks them to
// account for it, before everybody, is not shown to be kind. *Pleasant evening?*
import type { Evidence, Span, YesNoFact } from '@fineline/ruleset';
import { byMoreThanName } from '../cues/aboutWhom.ts';
import type { Scene } from '../scene/scene.ts';
import { awkward, kindness } from '../lexicon/classes.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import type { Passage } from '../passage/passage.ts';
import { spanOf, wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { ledUpToKindly } from './marks/ledUpToKindly.ts';
import { bySentence, type Fact } from '../scene/toldFacts.ts';

/** Finds those of the questions that people are asked. `shown` is what words show of the tone, `facts` what is told of people. */
export function questionsToTask(
  scene: Scene,
  { evidence: asked = [] }: YesNoFact,
  shown: readonly Evidence[],
  facts: readonly Fact[],
  topics: readonly Evidence[],
): readonly Evidence[] {
  if (asked.length === 0) return [];
  const { passage } = scene;
  const { tokens } = passage;
  const isShown = overlapsAny(foundIn(shown, ({ span }) => span));
  const called = calledAwkward(scene);
  const isPrivate = behindPrivateFact(scene, facts, topics);
  return foundIn(asked, ({ span }) => {
    if (span === undefined || isShown(span)) return undefined;
    if (
      called !== undefined &&
      span.end > called &&
      !isNoReproach(passage, span) &&
      !ledUpToKindly(scene, tokenAtOffset(tokens, span.start))
    )
      return { word: 'judgmental', cue: 'question-to-task', span };
    // Somebody who is kind or teases beside it does not pry.
    if (shown.length > 0 || !isPrivate(span) || isCaring(passage, span)) return undefined;
    return { word: 'judgmental', cue: 'asked-of-private-life', span };
  });
}

/** Where those are called whose sentence tells of something that nobody boasts of. */
function calledAwkward(scene: Scene): number | undefined {
  const { address, passage } = scene;
  const { tokens, classes, sentences, sentenceOf } = passage;
  const { pointedFrom } = address;
  if (pointedFrom === undefined || !byMoreThanName(scene)) return undefined;
  const { from, to } = sentences[sentenceOf[pointedFrom]!]!;
  for (let at = from; at < Math.min(to, from + 60); at++)
    if ((classes[at]! & awkward) !== 0) return tokens[pointedFrom]!.start;
  return undefined;
}

const ofPrivateLife: ReadonlySet<string> = new Set([
  ...['health', 'mental-state', 'relationship', 'sexuality', 'religion', 'finances', 'substance'],
]);

/** Whether what is private is told of people who may feel meant, in the sentence of a question or the one before it. */
function behindPrivateFact(
  scene: Scene,
  facts: readonly Fact[],
  topics: readonly Evidence[],
): (question: Span) => boolean {
  const { tokens, sentences, sentenceOf } = scene.passage;
  const isPrivate = overlapsAny(
    foundIn(topics, ({ word, span }) => (ofPrivateLife.has(word ?? '') ? span : undefined)),
  );
  const factAt = bySentence(scene, facts);
  return ({ start }) => {
    const asks = sentenceOf[tokenAtOffset(tokens, start)]!;
    return [asks - 1, asks].some(index => {
      const meant = factAt[index]?.meant;
      if (meant !== 'counted' && meant !== 'one') return false;
      const { from, to } = sentences[index]!;
      return isPrivate({ ...spanOf(tokens, from, to), end: start });
    });
  };
}

const caring = new Set(
  'how talk chat help support need want like fancy try join us we our here ours free'.split(' '),
);

/** *How are you today?*, *need to talk?*, *fancy a table for two?*: somebody cares, or offers. */
function isCaring({ tokens, classes }: Passage, { start, end }: Span): boolean {
  for (let at = tokenAtOffset(tokens, start); at < tokens.length && tokens[at]!.end <= end; at++)
    if (caring.has(wordAt(tokens, at) ?? '') || (classes[at]! & kindness) !== 0) return true;
  return false;
}

const nextTime = new Set('nice job jobs next join joining again ready rematch encore'.split(' '));
const offered = new Set(
  'free hint hints tip tips secret secrets refund discount voucher reminder reminders tea coffee cake biscuit biscuits seconds refill help hand talk chat'.split(
    ' ',
  ),
);

/** *Which park next?* looks forward to more, *any help?* offers, *is it the frog?* guesses, and one may be kindly led up to. */
function isNoReproach({ tokens, classes, sentences, sentenceOf }: Passage, { start, end }: Span): boolean {
  const first = tokenAtOffset(tokens, start);
  for (let at = first; at < tokens.length && tokens[at]!.end <= end; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (nextTime.has(word) || offered.has(word)) return true;
    // *What do you know that we don't?*
    if (word.endsWith("n't") && wordAt(tokens, at - 1) === 'we') return true;
  }
  if (isGuess(tokens, first) || ['which', 'guess'].includes(wordAt(tokens, first) ?? '')) return true;
  // *How many screws were left?*, *what's it like?*
  if (wordAt(tokens, first) === 'how' && ['many', 'much'].includes(wordAt(tokens, first + 1) ?? ''))
    return true;
  if (wordAt(tokens, first + 1) === 'it' && wordAt(tokens, first + 2) === 'like') return true;
  for (let at = sentences[sentenceOf[first]!]!.from; at < first; at++)
    if ((classes[at]! & kindness) !== 0) return true;
  return false;
}

/** *Is it …?*, *it's …, isn't it?*, *us?*; *was it …?* asks for what they did. */
function isGuess(tokens: Passage['tokens'], at: number): boolean {
  if (wordAt(tokens, at) === 'us' || wordAt(tokens, at) === "it's") return true;
  return wordAt(tokens, at) === 'is' && ['it', 'that'].includes(wordAt(tokens, at + 1) ?? '');
}
