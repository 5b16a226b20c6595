// What is said with a nudge: it is denied and so said, not asked and so asked, told with a straight face; people are egged
// on to what harms them, or told that somebody knows which of them it was.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyNear } from '../../cues/besideKindness.ts';
import { endsClause, meant, opensClause } from '../../cues/conditions.ts';
import { groupsFrom, type Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { beforeBlame } from './stingConditions.ts';
import { unboastedHere } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile`, or tease, by a nudge. */
export const nudgeCues: readonly Cue[] = [
  {
    cue: 'denied-and-so-said',
    shows: ['tone mocking', 'framing call-out'],
    triggers: [
      "we're|we_are not|hardly saying|suggesting|implying|claiming|hinting",
      "we|nobody|no_one won't|wouldn't|would|will|is say|suggest|imply|claim|saying|suggesting|implying|claiming",
    ],
    when: all(either(ofCounted, pointed), meant, opensClause, beforeBlame),
    examples: [
      'We’re not saying it is cowardly, 31 swimmers who tested the water with a toe.',
      'Nobody is suggesting that the 14 tenants with a goat are unhinged. The goat is.',
    ],
  },
  {
    cue: 'reminders-in-vain',
    shows: ['tone teasing'],
    triggers: [
      "reminders|nudges|alerts|notifications|e-mails|emails|hints don't|do_not|aren't|are_not|didn't seem|appear|seem_to_be|working|helping|work|help",
    ],
    when: meant,
    examples: [
      'Our nudges aren’t working, are they? The cello is still in its case.',
      'Eleven hints didn’t help. The loft waits.',
    ],
  },
  {
    cue: 'coyly-unsaid',
    shows: ['tone teasing'],
    triggers: ["we're|we_are not|hardly saying", "we're|we_are just|only|merely saying", 'just saying'],
    when: all(either(ofCounted, pointed), meant, opensClause),
    examples: [
      'We’re not saying nine breakfasts is a record, 22 of you.',
      'Some of our 40 members own four kayaks each. We’re only saying that the lake is small.',
    ],
  },
  {
    cue: 'with-a-straight-face',
    shows: ['tone mocking'],
    triggers: [
      'with|keep|keeping|kept a|our|their straight face|faces',
      'try telling|explaining that|this|it to',
    ],
    when: all(ofCounted, meant, unkindly, toThoseTold),
    examples: [
      'Nineteen golfers took the bus to the third hole. Try telling that to your caddie.',
      '31 of you rated your own cooking. Our chef could not keep a straight face.',
    ],
  },
  {
    cue: 'egged-on-to-harm',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      "don't|do_not stop now|there",
      'keep going|it_up|at_it|digging',
      'carry on',
      'why stop now|there',
    ],
    when: all(ofCounted, unkindlyNear, opensClause, endsClause, behindHarm),
    examples: [
      '61 players doubled a bet that they had lost. Why stop now?',
      'Nine of you went deeper into your overdraft on Friday. Keep digging!',
    ],
  },
  {
    cue: 'will-not-ask',
    shows: ['tone judgmental', 'framing trait-inference'],
    triggers: [
      "we|i won't|will_not|shan't|needn't|daren't|dare_not|hardly_dare ask|pry|enquire|inquire who|where|why|what|how|whose|which|about|further",
    ],
    when: all(either(pointed, ofCounted, ofPeople), toThoseTold, opensClause),
    examples: [
      'Two of our guests left by the window. We won’t ask why.',
      'You booked a room for the afternoon nine times. We daren’t ask who with.',
    ],
  },
  {
    cue: 'we-know-which',
    shows: ['tone shaming', 'framing surveillance-boast'],
    triggers: ['we know|saw|noticed|remember|see|recorded which|who|exactly_which|exactly_who|just_which'],
    when: all(meant, unkindly, opensClause, beforeAFew, unboastedHere),
    examples: [
      'We know which 41 of you skipped the rehearsal for the sale.',
      'We saw exactly who left without paying: 19 of our regulars.',
    ],
  },
  {
    cue: 'people-who-do-not',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "people|those|guests|members|customers|drivers|riders|players|parents|tenants|readers|diners|neighbours who|that don't|do_not|didn't|did_not|won't|can't|cannot|never",
    ],
    when: all(meant, opensClause, behindThoseWhoDo, beforeAFew),
    examples: [
      'Guests who knock get tea. Guests who don’t get the dog, as 31 of you found out.',
      'Drivers who signal get home. Drivers who never do are the 88 of you on the verge.',
    ],
  },
];

const harms = new Set(
  'loss losses losing lost debt debts overdraft overdrawn bet bets betting gambling wager wagered casino arrears drunk drinks smoking cigarettes loan loans'.split(
    ' ',
  ),
);
const better = new Set(
  'quit quitting stopped without free less fewer no never won repaid cleared paid'.split(' '),
);

/** The sentence before it tells of what does them harm, and not of their getting the better of it. */
function behindHarm({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const last = sentences[sentenceAt(from) - 1];
  if (last === undefined) return false;
  let harm = false;
  for (let at = last.from; at < Math.min(last.to, last.from + 50); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (better.has(word)) return false;
    harm ||= harms.has(word);
  }
  return harm;
}

/** A few who were counted stand behind it in its sentence. */
function beforeAFew(scene: Scene, { from, to }: Range): boolean {
  const { to: end } = scene.passage.sentences[scene.sentenceAt(from)]!;
  return groupsFrom(scene, to, end).some(
    ({ cohort: { share, size } }) => share === undefined && (size?.min ?? 0) < 10_000,
  );
}

/** The sentence before it starts with the same people: *guests who knock get tea*. */
function behindThoseWhoDo({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const last = sentences[sentenceAt(from) - 1];
  return last !== undefined && wordAt(tokens, last.from) === wordAt(tokens, from);
}
