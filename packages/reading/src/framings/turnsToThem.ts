import type { Group } from '../cohorts/groups/group.ts';
import { you, type Scene } from '../scene/scene.ts';
import { withdrawing } from '../lexicon/clues.ts';
import { foundIn } from '../tokens/foundIn.ts';
import type { Range } from '../tokens/range.ts';
import type { Sentence } from '../passage/sentences.ts';
import { standsAt, wordAt } from '../tokens/token.ts';
import { isSmall } from './sizes.ts';
import { phraseAt, phrasesOf, type Phrases } from '../tokens/phrases.ts';
import { withdrawingWords } from '../lexicon/lists/framingTelltales.ts';

/** *1,200 riders did it. You absolute stars.*: the sentence behind a group turns to those in it. */
export function turnsToThem(scene: Scene): readonly Group[] {
  const { groups, holds, sentenceAt, passage } = scene;
  return foundIn(groups, group => {
    const sentence = sentenceAt(group.from);
    const next = passage.sentences[sentence + 1];
    if (next === undefined || (holds[sentence]! & you) !== 0) return undefined;
    // What is quoted or taken back is said to nobody.
    if (passage.masks.of[group.to - 1] !== 0 || withdraws(passage.tokens, passage.sentences[sentence]!))
      return undefined;
    if (nudges(passage.tokens, next) || praises(passage.tokens, next)) return group;
    if (isSmall(scene, group) && wishes(passage.tokens, next)) return group;
    if (group.cohort.kind === 'share') return undefined;
    const [first, second] = [wordAt(passage.tokens, next.from), wordAt(passage.tokens, next.from + 1)];
    // *You can, too* speaks to whoever reads.
    return first === 'you' && second !== undefined && !invites.has(second) ? group : undefined;
  });
}

/** *We deleted the post about 90 members. You were right.* */
export function withdraws(tokens: Scene['passage']['tokens'], { from, to, clues }: Sentence): boolean {
  if ((clues & withdrawing) === 0) return false;
  for (let at = from; at < Math.min(to, from + youWithin); at++)
    if (withdrawingWords.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const modals = new Set(['must', 'might', 'shall']);
/** How far into a sentence *you* may stand, in tokens. */
const youWithin = 12;

/** *You must be planning something*, *you might, perhaps, wave*: guessed at or nudged for what they did. */
function nudges(tokens: Scene['passage']['tokens'], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + youWithin); at++) {
    // *Our composer would like a word with you*.
    if (standsAt(tokens, at, ['word', 'with', 'you'])) return true;
    if (wordAt(tokens, at) !== 'you' || !modals.has(wordAt(tokens, at + 1) ?? '')) continue;
    const verb = tokens.slice(at + 2, at + 6).find(({ word }) => word !== undefined && word !== 'perhaps');
    return !invites.has(verb?.word ?? '');
  }
  return false;
}

/** *Well done on finding the door*. */
function praises(tokens: Scene['passage']['tokens'], { from }: Range): boolean {
  return standsAt(tokens, from, ['well', 'done', 'on']);
}

/** What opens a wish for those who were just told of. */
const wishing: Phrases = phrasesOf(
  'long may you',
  'may you',
  'may your',
  'please never',
  'please keep',
  'please stay',
  'never stop',
  'feel better',
  'get well',
  'hold on in',
  'hang in',
  'hang on in',
  'chin up',
  'welcome to the',
);

/** *Please never stop*, *get well soon*, *sleep tight, all of you*: said to those very people. */
function wishes(tokens: Scene['passage']['tokens'], { from, to }: Range): boolean {
  const last = tokens[to - 1]?.kind === 'mark' ? to - 1 : to;
  return (
    phraseAt(tokens, from, wishing) !== undefined ||
    standsAt(tokens, last - 3, ['all', 'of', 'you']) ||
    standsAt(tokens, last - 3, ['both', 'of', 'you'])
  );
}

const invites = new Set('can could may might should will would need have want know to too and or'.split(' '));
