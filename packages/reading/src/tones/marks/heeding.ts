// What every cue of a jibe heeds: whether the company takes the sting out behind it, and, where the words open a post,
// whether what they open is praise. *Breaking: 900 of you volunteered* is news.
import { all, type Confirm, type Cue } from '../../cues/cue.ts';
import { you, type Scene } from '../../scene/scene.ts';
import { admirable, kindness } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { beforeFailing } from './beforeTold.ts';
import { isForsaken } from './forsaken.ts';
import { hostileTones } from './hostileTones.ts';
import { unredeemed } from './redeeming.ts';
import { wordAt } from '../../tokens/token.ts';

/** A cue of a hostile tone, which shows nothing where what stands around it cannot be a jibe. */
export function heeding(cue: Cue): Cue {
  const { shows, when } = cue;
  if (!shows.some(said => hostileTones.has(said.slice(said.indexOf(' ') + 1)))) return cue;
  return { ...cue, when: when === undefined ? heeds : all(when, heeds) };
}

const heeds: Confirm = (scene, match) =>
  unredeemed(scene, match) !== false &&
  (behindTold(scene, match) !== false || givesAReason(scene, match) || !opensOnPraise(scene, match));

/** *Because one gift obviously ends hunger*: a reason that is none praises what it mocks. */
function givesAReason({ passage: { tokens } }: Scene, { from }: Range): boolean {
  return wordAt(tokens, from) === 'because';
}

/** People were counted, called or told of themselves before it. */
const behindTold: Confirm = (scene, { from, to }) => {
  const { address, groups, holds, sentenceAt } = scene;
  if (address.pointedFrom !== undefined && address.pointedFrom < to) return true;
  if (groups[0] !== undefined && groups[0].from < to) return true;
  const here = sentenceAt(from);
  for (let sentence = Math.max(0, here - 2); sentence < here; sentence++)
    if ((holds[sentence]! & you) !== 0) return true;
  return false;
};

/** As `behindTold`, or those who failed are told of in the next sentence, or nothing else is said in its sentence: *grow up!*, and not *grow up big and strong: …*. */
export const toThoseTold: Confirm = (scene, match) => {
  if (behindTold(scene, match) !== false || beforeFailing(scene, match) !== false) return true;
  const next = scene.passage.tokens[match.to];
  return next === undefined || (next.kind === 'mark' && '.!?…'.includes(next.text));
};

/** Behind it in its sentence and the next something kind is said, or something told that people are proud of; or thanks in the one after. */
function opensOnPraise(
  { passage: { tokens, classes, sentences, masks }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const here = sentenceAt(from);
  const { to: end } = sentences[Math.min(here + 1, sentences.length - 1)]!;
  for (let at = to; at < Math.min(end, to + 40); at++)
    if (
      masks.of[at] === 0 &&
      (classes[at]! & (admirable | kindness)) !== 0 &&
      isPraise(tokens, at) &&
      !isForsaken(tokens, at)
    )
      return true;
  return thanking.has(wordAt(tokens, sentences[here + 2]?.from ?? tokens.length) ?? '');
}

const thanking = new Set(['thanks', 'thank']);

/** A steak *well done*, a call to *support* and what they *say they love* praise nobody. */
function isPraise(tokens: Scene['passage']['tokens'], at: number): boolean {
  const before = wordAt(tokens, at - 1) ?? '';
  const word = wordAt(tokens, at);
  if (word === 'done') return before !== 'well' || tokens[at - 2]?.kind !== 'word';
  if (word === 'support') return !reaching.has(before);
  if (word === 'love' || word === 'loves')
    return !(['they', 'to', 'you'].includes(before) && claiming.has(wordAt(tokens, at - 2) ?? ''));
  return true;
}

const claiming = new Set('say says claim claims claiming swear swears insist pretend pretends'.split(' '));
const reaching = new Set(
  'rang ring called call phoned phone contacted emailed messaged asked tech customer'.split(' '),
);
