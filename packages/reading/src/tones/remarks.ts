// Remarks to people that no word triggers: their form shows them. Advice that nobody asked for is a bare command behind
// the call, and a correction denies what nobody said: *it's not a race*.
import type { Evidence } from '@fineline/ruleset';
import { clauseStarts, isImperativeAt } from '../moods/imperatives.ts';
import { byMoreThanName } from '../cues/aboutWhom.ts';
import { aDeed, aGroup, type Scene } from '../scene/scene.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { kindTones } from './marks/kindTones.ts';
import { unredeemed } from './marks/redeeming.ts';
import { comfortingWords } from '../lexicon/lists/remarkWords.ts';

/** What is told to people who are spoken to, by its form alone. */
export function remarks(scene: Scene, shown: readonly Evidence[]): readonly Evidence[] {
  const { pointedFrom } = scene.address;
  const more = byMoreThanName(scene);
  // *Dear Ripon, 18 calls about a duck. Take up knitting.*
  if (pointedFrom === undefined || !(more || scene.holds.some(held => (held & (aDeed | aGroup)) !== 0)))
    return [];
  const { passage } = scene;
  const { tokens, sentences, sentenceOf, masks } = passage;
  // Behind an encouragement a command is one, too: *rest now, you've earned it*.
  const kind = shown.some(({ word }) => word === 'encouraging' || word === 'grateful');
  const isKind = overlapsAny(
    foundIn(shown, ({ word, span }) => (kindTones.has(word ?? '') ? span : undefined)),
  );
  const evidence: Evidence[] = [];
  for (let index = sentenceOf[pointedFrom]!; index < sentences.length; index++) {
    const { from, to } = sentences[index]!;
    const starts = clauseStarts(passage, from, to);
    // *Drink some water, sleep early and enjoy every mile*
    const isWish = enjoysIn(tokens, from, to);
    starts.forEach((at, nth) => {
      // The people's own clause holds commas too: behind one, only the last clause is said to them.
      const fresh = at === from || isMark(tokens, at - 1, ':') || isMark(tokens, at - 1, '–');
      if (at <= pointedFrom || masks.of[at] !== 0 || !(fresh || nth === starts.length - 1)) return;
      const end = Math.min(starts[nth + 1] ?? to, at + 12);
      if (
        !kind &&
        !isWish &&
        !isKind(spanOf(tokens, at, end)) &&
        isUnasked(passage, at, end) &&
        unredeemed(scene, { from: at, to: end }) !== false
      ) {
        const span = spanOf(tokens, at, end);
        evidence.push({ word: 'judgmental', cue: 'unasked-imperative', span });
      } else if (isCorrection(passage, at, end)) {
        const span = spanOf(tokens, at, end);
        evidence.push({ word: 'mocking', cue: 'correction', span });
      }
    });
  }
  return evidence;
}

/** A wish ends the row of commands. */
function enjoysIn(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let at = Math.max(from, to - 12); at < to; at++) if (wordAt(tokens, at) === 'enjoy') return true;
  return false;
}

/** Commands that put somebody right. */
const correcting = new Set(
  (
    'stop go relax quit buy learn delete find grow cook clean wash eat drink call phone text close unplug log get seek pay leave ' +
    'reconsider explain apologise apologize hide lose put read ask talk speak look think let shower shave tidy admit face ' +
    'consider blink wake turn take'
  ).split(' '),
);

const going = new Set('home outside and see get find easy back'.split(' '));

/** Words that make a command kind, or an offer. */
const inviting = new Set(
  'us our more ready free here by out forward new well proud app link code off me we together about bio below feet'.split(
    ' ',
  ),
);

type Passage = Scene['passage'];

function isUnasked(passage: Passage, at: number, end: number): boolean {
  const { tokens } = passage;
  const start = ['just', 'please', 'maybe', 'now'].includes(wordAt(tokens, at) ?? '') ? at + 1 : at;
  if (!correcting.has(wordAt(tokens, start) ?? '') || !isImperativeAt(passage, start)) return false;
  // *Look again!* points at a picture.
  if (wordAt(tokens, start) === 'look' && wordAt(tokens, start + 1) === 'again') return false;
  if (wordAt(tokens, start) === 'take' && wordAt(tokens, start + 1) !== 'up') return false;
  // *Go to bed* teases, and *go, team* cheers.
  if (wordAt(tokens, start) === 'go' && !going.has(wordAt(tokens, start + 1) ?? '')) return false;
  for (let ahead = start + 1; ahead < Math.min(end, start + 7); ahead++)
    if (inviting.has(wordAt(tokens, ahead) ?? '')) return false;
  return true;
}

function isCorrection({ tokens }: Passage, at: number, end: number): boolean {
  let denied = false;
  let words = 0;
  for (let ahead = at; ahead < end; ahead++) {
    const word = wordAt(tokens, ahead);
    if (word === undefined) continue;
    words++;
    if (ahead > at && (word === "isn't" || word === "aren't" || word === 'not')) {
      const article = ['a', 'an', 'the'].includes(wordAt(tokens, ahead + 1) ?? '');
      const being = ["it's", "that's", 'is', 'are'].includes(wordAt(tokens, ahead - 1) ?? '');
      denied ||= article && (word !== 'not' || being || isContrasted(tokens, at, ahead));
    }
  }
  if (!denied || words > 8) return false;
  // *It's not you* comforts, and *you are not a spy* does not.
  for (let ahead = wordAt(tokens, at) === 'you' ? at + 1 : at; ahead < end; ahead++)
    if (comfortingWords.has(wordAt(tokens, ahead) ?? '')) return false;
  return true;
}

/** *It's a button, not a lifestyle*. */
function isContrasted(tokens: Passage['tokens'], at: number, not: number): boolean {
  const being = ["it's", "that's", "this's"].includes(wordAt(tokens, at) ?? '');
  return being && isMark(tokens, not - 1, ',') && ['a', 'an', 'the'].includes(wordAt(tokens, at + 1) ?? '');
}
