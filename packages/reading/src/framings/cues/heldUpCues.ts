// Somebody who is held up without being counted or named: the order of the week, a meal for one at ten past nine, our resident
// insomniac, and those who know who they are.
import { all, type Cue } from '../../cues/cue.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { affirmed, meant, notAfter } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isFiniteVerb } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord } from '../../lexicon/lists/calendar.ts';

export const heldUpCues: readonly Cue[] = [
  {
    cue: 'theirs-of-the-week',
    shows: ['framing individual-story'],
    triggers: [
      'claim|order|return|request|search|complaint|booking|basket|trolley|excuse|call|receipt|refund|purchase|loan|log|trip|fare|voicemail|password|bio|chat-up|pause|detour|playlist|prescription|appointment|swap of_the|of_this week|month|day|night|shift|weekend|term',
    ],
    when: all(meant, affirmed, isAwarded, notAfter('your any every an')),
    examples: [
      'Claim of the week: a canoe, two paddles and one very surprised goose.',
      'Order of the night goes to the eleven pickles that went to a bath in Ely.',
    ],
  },
  {
    cue: 'know-who-they-are',
    shows: ['framing call-out'],
    triggers: [
      'know who|which|which_one|which_ones you|they are|were',
      'not naming names',
      'naming|mentioning no names',
      'no names mentioned',
      'if the cap|shoe fits',
    ],
    when: all(meant, affirmedBySelf, unkindly),
    examples: [
      'Some guests left an eel in the lift again. They know who they are.',
      'Not naming names, but the oar in locker 8 has been there since Lent.',
    ],
  },
  {
    cue: 'our-resident',
    shows: ['framing individual-story'],
    triggers: [
      'our|the resident|local|very_own insomniac|night_owl|romantic|optimist|daredevil|grump|hoarder|clown|diva|gossip|casanova|romeo|scrooge|hypochondriac|conspiracy_theorist|eccentric|show-off|know-all|know-it-all|pessimist|procrastinator|shopaholic|heartbreaker|bachelor|grinch',
      'our most loyal|regular|faithful|dedicated|persistent|frequent|prolific|enthusiastic|indecisive|forgetful insomniac|caller|punter|flyer|customer|borrower|returner|complainer|snorer|shopper|rider|guest',
    ],
    when: all(meant, affirmed),
    examples: [
      'Our resident insomniac has rowed to Ely and back.',
      'The local hoarder came for a ninth shed.',
    ],
  },
  {
    cue: 'alone-on-record',
    shows: ['framing individual-story'],
    triggers: [
      'for one',
      'one fork|spoon|plate|candle|pillow|straw|seat|ticket|glass',
      'no guests|friends|date|plus_one',
    ],
    when: all(meant, inARecord),
    examples: ['Fish fingers for one, Christmas Day, 6.14pm.', 'Nine kebabs, one fork, Tuesday, 3am.'],
  },
];

const awarding = new Set('goes go went belongs belonged was is comes came to'.split(' '));

/** *Of the week: …*, *of the week goes to …*, *our favourite log of the week*. */
function isAwarded({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  // *The order of the day*.
  if (wordAt(tokens, to - 1) === 'day' && ['order', 'call'].includes(wordAt(tokens, from) ?? ''))
    return false;
  if (isMark(tokens, to, ':') || awarding.has(wordAt(tokens, to) ?? '')) return true;
  return ['favourite', 'favorite', 'best', 'oddest', 'strangest'].includes(wordAt(tokens, from - 1) ?? '');
}

/** *Not naming names* denies what it does. */
function affirmedBySelf(scene: Scene, match: Range): boolean {
  // *We want to know who you are* asks.
  const before = wordAt(scene.passage.tokens, match.from - 1) ?? '';
  if (wordAt(scene.passage.tokens, match.from) === 'know' && before !== 'you' && before !== 'they')
    return false;
  return wordAt(scene.passage.tokens, match.from) === 'not' || affirmed(scene, match) !== false;
}

/** How long a record may be, in tokens. */
const longest = 18;
const hours = new Set('midnight noon am pm'.split(' '));

/** *Lasagne for one, 25 December, 9.10pm.*: a sentence without a verb and without a price, with a day or an hour in it. */
function inARecord({ passage: { tokens, sentences }, sentenceAt }: Scene, { from: at }: Range): boolean {
  const { from, to } = sentences[sentenceAt(at)]!;
  if (to - from > longest || isMark(tokens, to - 1, '?')) return false;
  let timed = false;
  let listed = false;
  for (let on = from; on < to; on++) {
    const token = tokens[on]!;
    const word = wordAt(tokens, on) ?? '';
    if (token.kind === 'symbol' || isFiniteVerb(word) || inviting.has(word)) return false;
    timed ||= hours.has(word) || isCalendarWord(word) || (token.kind === 'number' && hours.has(token.suffix));
    listed ||= isMark(tokens, on, ',');
  }
  return timed && listed;
}

const inviting = new Set(
  'from until to only free book join every our we you your new off at with'.split(' '),
);
