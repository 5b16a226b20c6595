// What has to stand around the set phrases of `sneerCues.ts`: something told of people before them, nobody's praise or
// thanks, and no trouble of the company's own.
import { isKindIn } from '../../cues/besideKindness.ts';
import type { Confirm } from '../../cues/cue.ts';
import { heldBy, regret, type Scene } from '../../scene/scene.ts';
import { admirable, negation } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt, type Token } from '../../tokens/token.ts';
import { isForsaken } from '../marks/forsaken.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { isStillAhead } from '../marks/kindSequels.ts';
import { unboastedBefore } from '../marks/unboasted.ts';

/** How far before it praise and kindness are looked for, in tokens. */
const reach = 60;

/** Something is told of people before it that is neither kind nor anything to be proud of, and nothing is taken back. */
export const behindAFact: Confirm = (scene, match) => {
  const here = scene.sentenceAt(match.from);
  const start = scene.passage.sentences[Math.max(0, here - 2)]!.from;
  const before = { from: Math.max(start, match.from - reach), to: match.from };
  if (before.from === match.from || besideFact(scene, match) === false) return false;
  if (((heldBy(scene, here) | heldBy(scene, here - 1) | heldBy(scene, here - 2)) & regret) !== 0)
    return false;
  return !isKindIn(scene, before) && !isAdmired(scene, before) && !isKindIn(scene, behind(scene, match));
};

/** What stands behind its sentence, as far as anybody looks. */
function behind({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): Range {
  const { to } = sentences[sentenceAt(from)]!;
  return { from: to, to: Math.min(tokens.length, to + reach) };
}

function isAdmired({ passage: { tokens, classes: bitsOf, masks } }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (
      (bitsOf[at]! & admirable) !== 0 &&
      masks.of[at] === 0 &&
      // *Never finished* and *gave up* are nothing to admire.
      ((bitsOf[at - 1] ?? 0) & negation) === 0 &&
      wordAt(tokens, at + 1) !== 'up' &&
      !isForsaken(tokens, at)
    )
      return true;
  return false;
}

const linking = new Set('and but so well oh right ok okay now then yes ah hmm wow really still'.split(' '));

/** How much may stand before a remark or behind it that says nothing, in tokens. */
const longestLink = 40;

/** Where the clause of a remark starts: behind what joins it to what is told, else with its sentence. */
function startOfRemark({ passage: { tokens, sentences }, sentenceAt }: Scene, from: number): number {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - longestLink); at--)
    if (tokens[at]!.kind === 'mark' && joining.includes(tokens[at]!.text)) return at + 1;
  return start;
}

const joining = ',;:–/([…';

/** It opens its sentence or clause, or only a word that links stands before it. */
export const opensRemark: Confirm = (scene, { from }) => {
  const { tokens } = scene.passage;
  const start = startOfRemark(scene, from);
  if (from - start > longestLink) return false;
  for (let at = start; at < from; at++)
    if (!isSlight(tokens[at]!) && !linking.has(wordAt(tokens, at)!)) return false;
  return true;
};

const called = new Set(
  (
    'sir madam folks lads ladies gents gentlemen people guys everyone everybody all hun honey love mate mates pal team ' +
    'though then really please indeed too again today here now'
  ).split(' '),
);

/** It is a whole sentence, but for a word that links and a name that people are called by. */
export const wholeRemark: Confirm = (scene, match) => {
  const { tokens, sentences } = scene.passage;
  if (opensRemark(scene, match) === false) return false;
  const end = sentences[scene.sentenceAt(match.from)]!.to;
  if (end - match.to > longestLink) return false;
  for (let at = match.to; at < end; at++)
    if (!isSlight(tokens[at]!) && !called.has(wordAt(tokens, at)!)) return false;
  return true;
};

function isSlight({ kind }: Token): boolean {
  return kind === 'mark' || kind === 'symbol';
}

/** Nobody is sorry for a trouble that the company made. */
export const looksForNoTrouble: Confirm = ({ holds }) => holds.every(held => (held & regret) === 0);

const pleased = new Set(
  (
    'lovely nice worth great happy comfy comfortable proud tasty delicious good gorgeous soft warm rest sleep slept enjoyed ' +
    'was were lasted tasted felt paid enjoying enjoys thriving delighted pleased marvellous wonderful splendid well fun tan view'
  ).split(' '),
);

/** What is hoped is that something pleased, throve or was so, behind a fact that nobody boasts of. */
export const ofAThing: Confirm = (scene, { from, to }) => {
  const { tokens, sentences } = scene.passage;
  const end = Math.min(sentences[scene.sentenceAt(from)]!.to, to + 20);
  for (let at = to; at < end; at++)
    if (pleased.has(wordAt(tokens, at) ?? ''))
      return unboastedBefore(scene, { from, to }) && !isStillAhead(scene, from, to)
        ? { from, to: at + 1 }
        : false;
  return false;
};
