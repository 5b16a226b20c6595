// What has to stand around the words of `dryCues.ts`.
import { isImperativeAt } from '../../moods/imperatives.ts';
import type { Confirm } from '../../cues/cue.ts';
import { isKindIn } from '../../cues/besideKindness.ts';
import { aGroup, endOf, groupsFrom, heldBy, people, startOf, type Scene } from '../../scene/scene.ts';
import {
  admirable,
  firstPerson,
  kindness,
  negation,
  relativeWho,
  secondPerson,
} from '../../lexicon/classes.ts';
import * as traits from '../../lexicon/traits.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { unboastedBefore } from '../marks/unboasted.ts';

const blame = bitOf('blame');

/** Only marks stand between it and the end of its sentence. */
function endsIt(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  const end = endOf(scene, from);
  for (let at = to; at < end; at++) if (tokens[at]!.kind !== 'mark') return false;
  return true;
}

/** How long an excuse may be, in words. */
const excuseWithin = 4;

/** *Accidents, of course.*: a few words without a verb, said of what nobody boasts of. */
export const endsAnExcuse: Confirm = (scene, match) => {
  const { tokens, classes } = scene.passage;
  const start = startOf(scene, match.from);
  if (!endsIt(scene, match) || match.from - 1 - start > excuseWithin || start === 0) return false;
  for (let at = start; at < match.from - 1; at++) {
    if (tokens[at]!.kind !== 'word' || (classes[at]! & (firstPerson | kindness)) !== 0) return false;
    if ((traitsAt(tokens, at) & traits.finite) !== 0 && wordAt(tokens, at) !== 'chance') return false;
  }
  return unboastedBefore(scene, { from: start, to: match.to });
};

const kindOrders = new Set(
  (
    'rest sleep enjoy take keep stay come join have treat relax dance sing carry hang thank wait bring tell help meet see try start save ' +
    'pick get grab celebrate smile cheer watch listen'
  ).split(' '),
);

/** Verbs that command and are rare otherwise. */
const orders = new Set(
  (
    'aim breathe blink chew swallow hydrate behave concentrate focus shower floss simmer steady settle slow ease stretch learn practise ' +
    'practice knock sit stand grow own face log step'
  ).split(' '),
);

/** *Put the spoon down, love.*: a short order that spares nobody. */
export const endsAnOrder: Confirm = (scene, match) => {
  const { passage } = scene;
  const { tokens } = passage;
  const start = openingOf(scene, match.from);
  if (!endsIt(scene, match) || match.from - start > orderWithin || match.from - start < 2) return false;
  const verb = wordAt(tokens, start) ?? '';
  if (kindOrders.has(verb) || !(orders.has(verb) || isImperativeAt(passage, start))) return false;
  for (let at = start; at < match.from; at++)
    if ((passage.classes[at]! & (firstPerson | kindness)) !== 0 || wordAt(tokens, at) === 'well')
      return false;
  return true;
};

/** How long an order may be, in tokens. */
const orderWithin = 10;

/** Where its sentence begins, or what stands behind the last colon in it that is near. */
function openingOf(scene: Scene, from: number): number {
  const start = startOf(scene, from);
  for (let at = from - 1; at > Math.max(start, from - 2 - orderWithin); at--)
    if (isMark(scene.passage.tokens, at, ':')) return at + 1;
  return start;
}

const claiming = new Set(
  'say says said claim claims claimed swear swears swore insist insists hate hates hated cannot loathe loathes complain complains'.split(
    ' ',
  ),
);

/** *For a town that never restarts its routers, you describe the fault remarkably well*: what they deny, and do. */
export const concedesNothing: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const end = Math.min(endOf(scene, from), from + 40);
  let [relative, denied, comma] = [false, false, false];
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) comma ||= denied && isMark(tokens, at, ',');
    if (word === undefined) continue;
    if (comma) {
      if ((classes[at]! & (kindness | admirable)) !== 0 || pleasing.has(word)) return false;
      if ((classes[at]! & secondPerson) !== 0) return !isPraised(scene, at, end);
      continue;
    }
    relative ||= at < to + 4 && (word === 'that' || word === 'who');
    denied ||= relative && ((classes[at]! & negation) !== 0 || claiming.has(word) || word === 'never');
  }
  return false;
};

const pleasing = new Set('excellent wonderful great good lovely brilliant long far best'.split(' '));

function isPraised({ passage: { tokens, classes } }: Scene, from: number, end: number): boolean {
  for (let at = from; at < end; at++)
    if ((classes[at]! & (kindness | admirable)) !== 0 || pleasing.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *Be less needy than the 39 who …*: those who were counted are said to be so. */
export const comparesToThoseCounted: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  for (let at = to; at < to + 4; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined || (classes[at]! & (kindness | admirable)) !== 0) return false;
    if (word === 'than') return groupsFrom(scene, at, Math.min(endOf(scene, from), at + 5)).length > 0;
  }
  return false;
};

const labels = new Set(
  (
    'masochist masochists sadist sadists glutton gluttons martyr martyrs optimist optimists pessimist pessimists cynic cynics dreamer ' +
    'dreamers hoarder hoarders hypocrite hypocrites amateur amateurs snob snobs rebel rebels coward cowards exhibitionist exhibitionists ' +
    'narcissist narcissists fantasist fantasists perfectionist perfectionists romantic romantics sceptic sceptics creature creatures'
  ).split(' '),
);

/** *Masochists, aren't you?*: a label in a few words, and a nod asked for. */
export const asksForANod: Confirm = (scene, { from, to }) => {
  const { tokens } = scene.passage;
  const start = startOf(scene, from);
  if (!isMark(tokens, to, '?') || start === 0 || from - start > 5) return false;
  for (let at = start; at < from; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (labels.has(word) || (traitsAt(tokens, at) & blame) !== 0) return true;
  }
  return false;
};

/** Who or some who were counted stand right before it, and the company does not. */
export const besideInability: Confirm = (scene, { from }) => {
  const { tokens, classes } = scene.passage;
  const start = Math.max(startOf(scene, from), from - 6);
  for (let at = start; at < from; at++)
    if ((classes[at]! & firstPerson) !== 0 && wordAt(tokens, at) !== 'our') return false;
  if ((classes[from - 1]! & (relativeWho | secondPerson)) !== 0) return true;
  return groupsFrom(scene, start, from).length > 0 || subjects.has(wordAt(tokens, from - 1) ?? '');
};

const subjects = new Set([
  'they',
  'you',
  'people',
  'some',
  'players',
  'guests',
  'members',
  'customers',
  'drivers',
]);
const believing = new Set(
  'believe believes believed think thinks thought thinking feel feels felt assume assumes consider decided suppose reckon'.split(
    ' ',
  ),
);

/** *Who still believe that rent is optional.* */
export const isHeldToBeOptional: Confirm = ({ passage: { tokens, classes, sentenceOf } }, { from }) => {
  for (let at = from - 1; at >= from - 6; at--) {
    if (sentenceOf[at] !== sentenceOf[from] || ((classes[at] ?? 0) & firstPerson) !== 0) return false;
    if (believing.has(wordAt(tokens, at) ?? '')) return true;
  }
  return false;
};

const opensPraise = new Set(
  'well thank thanks congratulations congrats bravo cheers kudos applause hats respect'.split(' '),
);
const everyone = new Set('all everyone everybody every each most'.split(' '));

/** How far before the exception all may be named, in tokens. */
const praisedWithin = 40;

/** *Well done to all our families, bar the four who …*: praise of all that leaves out a few. */
export const exceptsThoseWhoFail: Confirm = (scene, { from, to }) => {
  const { tokens, classes } = scene.passage;
  const start = startOf(scene, from);
  if (!opensPraise.has(wordAt(tokens, start) ?? '')) return false;
  let all = false;
  for (let at = Math.max(start, from - praisedWithin); at < from; at++)
    all ||= everyone.has(wordAt(tokens, at) ?? '');
  const [group] = groupsFrom(scene, to, to + 4);
  if (!all || group === undefined) return false;
  const end = Math.min(endOf(scene, from), group.to + 20);
  let who = false;
  for (let at = group.to - 1; at < end; at++) {
    if ((classes[at]! & (admirable | kindness)) !== 0) return false;
    who ||= (classes[at]! & relativeWho) !== 0;
  }
  return who;
};

const vowing = new Set("never won't wouldn't no not aren't don't".split(' '));
const vowed = new Set(
  'embarrass mock laugh name tell shame judge judging mention point tease gossip hard criticise criticize complain bitter blame comment'.split(
    ' ',
  ),
);

/** *We won't name the winner. Oh, all right …* teases with news. */
const unsaid = new Set('name tell mention point'.split(' '));

/** *We would never mock them. Much.*: a whole sentence, or what stands before a colon, takes back the vow before it. */
export const behindAVow: Confirm = (scene, { from, to }) => {
  const { tokens, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  if (here === 0) return false;
  const next = tokens[to];
  if (next !== undefined && next.kind === 'word') return false;
  const held = heldBy(scene, here) | heldBy(scene, here - 1) | heldBy(scene, here - 2);
  const counted = (held & aGroup) !== 0;
  if (!counted && (held & people) === 0) return false;
  const last = sentences[here - 1]!;
  let denied = -9;
  for (let at = last.from; at < Math.min(last.to, last.from + 12); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (vowing.has(word)) denied = at;
    if (unsaid.has(word) && !counted) continue;
    if (vowed.has(word) && at - denied <= 3) return !isKindIn(scene, { from: to, to: endOf(scene, from) });
  }
  return false;
};
