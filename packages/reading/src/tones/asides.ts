// What a text says beside how many customers did something. A fact about a group and an aside are harmless apart: an
// aside on an awkward fact is a jibe. No single word tells, so what points that way is counted: the fact is one that
// nobody would boast of, the aside is about the people and not about the company, it is no kindness and tells nothing new,
// a face rolls its eyes, the question takes it for granted that they owe an answer.
import type { Evidence } from '@fineline/ruleset';
import { we, type Scene } from '../scene/scene.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { kindness } from '../lexicon/classes.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import type { Passage } from '../passage/passage.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import { isBareQuestion, owesAnswer } from './asksToAccount.ts';
import { bySentence, type Fact } from '../scene/toldFacts.ts';
import { kindTones } from './marks/kindTones.ts';
import { hostileTones } from './marks/hostileTones.ts';
import { weighBackground, weighFact } from './weighPost.ts';
import { faceMocks, rollsEyes } from './marks/rollsEyes.ts';
import { doubt, jibe } from './marks/worthOfMarks.ts';

/**
 * Finds remarks about people who are counted or spoken to, told by their form. `shown` is what words show of the tone,
 * `facts` what is told of people.
 */
export function asides(
  scene: Scene,
  shown: readonly Evidence[],
  facts: readonly Fact[],
): readonly Evidence[] {
  const { passage } = scene;
  const { tokens, sentences } = passage;
  if (facts.length === 0) return [];
  const evidence: Evidence[] = [];
  const say = (word: string, cue: string, index: number): void => {
    const { from, to } = sentences[index]!;
    evidence.push({ word, cue, span: spanOf(tokens, from, to) });
  };
  for (const { index } of facts) if (owesAnswer(scene, index)) say('judgmental', 'asked-to-account', index);
  const factAt = bySentence(scene, facts);
  for (const fact of facts)
    if (!shown.some(({ word }) => word === 'teasing') && isEchoed(scene, fact))
      say('mocking', 'echoed-word', fact.index + 1);
  sentences.forEach(({ from, to }, index) => {
    if (rollsEyes(passage, from, to) && faceMocks(scene, { from, to })) say('mocking', 'rolled-eyes', index);
  });
  const last = passage.said - 1;
  if (isBareQuestion(scene, last) && nearest(factAt, last) !== undefined)
    say('judgmental', 'asked-to-account', last);
  // What words show already needs no weighing.
  if (evidence.length > 0 || shown.some(({ word }) => hostileTones.has(word ?? ''))) return evidence;
  const ofPost = weighBackground(scene, shown);
  // A tease is no more than that, and who is kind jeers at nobody.
  const teased = overlapsAny(
    foundIn(shown, ({ word, span }) => (word === 'teasing' || kindTones.has(word ?? '') ? span : undefined)),
  );
  const isTease = ({ from, to }: Range): boolean => teased(spanOf(tokens, from, to));
  const isShown = new Set<number>();
  for (const fact of facts) {
    const { points, shownBy, isCalled, isHarsh, isDamning } = weighFact(scene, factAt, fact, ofPost, isTease);
    if (points <= (isDamning ? doubt : jibe) || !isHarsh || isShown.has(shownBy.from)) continue;
    isShown.add(shownBy.from);
    const word = isMark(tokens, shownBy.to - 1, '?') ? 'judgmental' : 'mocking';
    const cue = isCalled ? 'remark-on-people' : 'aside-on-people';
    evidence.push({ word, cue, span: spanOf(tokens, shownBy.from, shownBy.to) });
  }
  return evidence;
}

/** The fact that a sentence may be an aside to: the one before it, the one behind it, or two away. */
function nearest(facts: readonly (Fact | undefined)[], index: number): Fact | undefined {
  if (facts[index] !== undefined) return undefined;
  const before = (index > 0 ? facts[index - 1] : undefined) ?? (index > 1 ? facts[index - 2] : undefined);
  return before ?? facts[index + 1] ?? facts[index + 2];
}

/** *… queued for a toaster. A toaster.*: the sentence behind repeats its words, and says nothing else. */
function isEchoed({ passage, holds }: Scene, { index, distant, awkward }: Fact): boolean {
  const { tokens, sentences } = passage;
  const next = sentences[index + 1];
  if (next === undefined || next.words === 0 || next.words > 3) return false;
  const stops = isMark(tokens, next.to - 1, '.');
  // *4,000 fans came to the fair. The fair!*, *joined us in May. In May.*: of a crowd that did nothing awkward it marvels.
  if (distant >= 1 && ((holds[index]! & we) !== 0 || (stops ? awkward < -1 : awkward <= 0))) return false;
  if (isRefrain(passage, sentences[index]!, next)) return false;
  // *Only 14 of you have found it. Have you?*
  if (wordAt(tokens, next.to - 2) === 'you' && isMark(tokens, next.to - 1, '?')) return false;
  const { from, to } = sentences[index]!;
  const said = new Set<string>();
  for (let at = Math.max(from, to - 40); at < to; at++) said.add(wordAt(tokens, at) ?? '');
  for (let at = next.from; at < next.to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'number' || (token.kind === 'word' && !said.has(token.text))) return false;
    // *Nineteen of you came. Nineteen!* counts again, and marvels; *Nineteen forgot. Nineteen.* does not.
    if (coreNumberAt(tokens, at) !== undefined && !(stops && awkward > 0)) return false;
  }
  return true;
}

/** *Thank you to all who came. Thank you.*, *hello to … Hello!*: what is said again is said to them, and not told of them. */
function isRefrain({ tokens, classes }: Passage, { from }: Range, next: Range): boolean {
  let [length, kind, others, opens] = [0, 0, 0, true];
  for (let at = next.from; at < next.to; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    opens &&= wordAt(tokens, from + length) === word;
    if ((classes[at]! & kindness) !== 0) kind++;
    else if (!closedClass.has(word)) others++;
    length++;
  }
  return (kind > 0 && others === 0) || (opens && ['to', 'for'].includes(wordAt(tokens, from + length) ?? ''));
}
