// The nod of somebody who knows better: what was it worth, what date is it, what do people say about such people, who will
// deny it. Each is bound to people who are counted, or who are given their own numbers.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, pointed, pointedNearby, toReader } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindOwnNumbers } from '../../cues/besideNumbers.ts';
import { before, inQuestion, meant, opensClause } from '../../cues/conditions.ts';
import { besideFailing } from '../marks/beforeTold.ts';
import { type Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';

/** Constructions that show one of the tones below `hostile` by knowing better. */
export const knowingCues: readonly Cue[] = [
  {
    cue: 'worth-it',
    shows: ['tone mocking'],
    triggers: [
      'hope|hoping|trust|hopefully|assume|presume the|your|that|those|it|they',
      'was|were it|that|the|they|those',
    ],
    when: all(pointed, meant, opensClauseOrWe, before('worth', 8), notOfAWait),
    examples: [
      'To the 870 drivers who used the bus lane: we trust the short cut was worth every penny.',
      '61 guests climbed out over the balcony. Hope the party was worth the ankle.',
    ],
  },
  {
    cue: 'tables-turned',
    shows: ['tone shaming', 'tone judgmental'],
    triggers: [
      "we|ours|finance|billing|accounts didn't|did_not|don't|never|haven't|have_not forget|forgot|forgotten|lose|lost|lose_count",
      'we remembered|remember',
      'we|drivers|hosts|staff|they|couriers have|keep|kept|got a|an|our rating|ratings|name|names|list|word|words|score|review|nickname|file|folder for|about|of|on you|them|that|those|your|people',
      'we rate|rated|review|reviewed|score|scored you too',
      'so do|does they|everyone|everybody|the_neighbours|the_neighbors|your_neighbours',
      'it works|goes both ways',
    ],
    when: all(pointedNearby, meant, endsClauseSoon, unkindly),
    examples: [
      'A word to the 19 tenants who ‘forgot’ the rent: our landlord remembers, and we never forget.',
      'To whoever leaves each courier one star: our couriers have a name for people like that.',
    ],
  },
  {
    cue: 'told-the-date',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "it's|it_is only|still|barely|not_even monday|tuesday|wednesday|thursday|january|noon|midday|lunchtime|breakfast|week_one|day_one|day_two",
      "it's|it_is|this_is|that_was january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|nearly_summer|nearly_christmas|almost_summer|almost_christmas|summer|winter|spring|autumn",
    ],
    when: all(either(ofCounted, behindQuestion), meant, opensClause, endsSentence, unkindly),
    examples: [
      '83 of you have not taken the skis off the roof. It is June.',
      'To the 45 shops with a pumpkin in the window: it’s February.',
    ],
  },
  {
    cue: 'what-they-say',
    shows: ['tone mocking', 'tone judgmental', 'framing trait-inference'],
    triggers: [
      'you know what they|people say about',
      'we know what they|people say about',
      'they|people do say things about',
      'we all know what|why that|they',
      'we can|could all guess|imagine why',
      'there is|are a|only word|words|name|one_reason|reasons for|why people|men|women|that',
    ],
    when: all(ofCounted, meant, unkindly),
    examples: [
      'We know what people say about women who buy nine cat beds, and so do 14 of you.',
      'Seventeen members hired a van and a spade at night. We can all guess why.',
    ],
  },
  {
    cue: 'will-deny-it',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'will|would|all deny|denied it|this|that|everything',
      "won't|will_not|wouldn't|never|to admit|confess|own_up",
      'none|nobody|no_one|not_one of them|you will|would|has|have admit|admitted|own|owned|confess|confessed',
      'nobody|no_one|none|zero will|would|has|have|of_them|of_you admit|admitted|admits|confess|confessed|owned',
      'deny it',
    ],
    when: all(ofCounted, meant),
    examples: [
      '71 diners pocketed a teaspoon, and every one would deny it.',
      'Forty of our lodgers finished the milk. Nobody has confessed.',
    ],
  },
  {
    cue: 'sternly-proud',
    shows: ['tone sarcastic'],
    triggers: [
      'your boss|manager|dentist|doctor|cardiologist|landlord|landlady|bank|bank_manager|accountant|employer|personal_trainer|trainer|nutritionist|physio|liver|wallet|waistline|alarm_clock|gym must|will|would be so|very|thrilled|delighted|proud|pleased|ecstatic|overjoyed',
      'your boss|manager|dentist|doctor|cardiologist|landlord|landlady|bank|bank_manager|accountant|employer|personal_trainer|trainer|nutritionist|physio|liver|wallet|waistline|alarm_clock|gym is|says thrilled|delighted|proud|thanks|thank_you|hi|hello',
    ],
    when: all(either(besideFailing, behindOwnNumbers), meant),
    examples: [
      'You ate 31 doughnuts in Lent. Your dentist will be thrilled.',
      'You have been late 12 times this month. Your manager must be so pleased.',
    ],
  },
  {
    cue: 'somebody-has-been',
    shows: ['tone judgmental', 'framing surveillance-boast'],
    triggers: ["someone's|somebody's|someone_has|somebody_has been|had|left|spent|eaten|skipped"],
    when: all(toReader, meant, unkindly, behindReport),
    examples: [
      'Your thermostat tells us somebody’s been having the heating on all night.',
      'Your fridge says someone has been in at midnight again.',
    ],
  },
  {
    cue: 'still-unchosen',
    shows: ['tone mocking', 'tone pitying', 'framing trait-inference', 'topic relationship'],
    triggers: [
      'still|forever|single_and|permanently|eternally single|alone|unmarried|swiping|unloved|dateless|on_your_own|available',
      'single again|still',
    ],
    when: all(pointedNearbyOrCounted, meant, opensClause, inQuestion),
    examples: [
      'Still unmarried? So are 2,310 of our members, nine years on.',
      'Single again? You and the 640 members who came back in January.',
    ],
  },
  {
    cue: 'can-one-person',
    shows: ['tone mocking'],
    triggers: [
      'can|could|does|did one|a_single|any man|woman|person|human|household|family|customer|guest|couple|adult',
    ],
    when: all(meant, inQuestion, opensHowMany, unkindly),
    examples: [
      'How many candles can one person buy? Ask our customer in Frome.',
      'How much gravy does one household need? The flat above the bakery knows.',
    ],
  },
];

/** *We trust …*, *hope …*: it opens its clause, or *we* does right before it. */
function opensClauseOrWe(scene: Scene, { from, to }: Range): boolean {
  const before = ['we', 'i'].includes(wordAt(scene.passage.tokens, from - 1) ?? '') ? from - 1 : from;
  return opensClause(scene, { from: before, to }) !== false;
}

/** The sentence before it asks something in a few words: *cake for one again?* */
function behindQuestion({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const last = sentences[sentenceAt(from) - 1];
  return last !== undefined && last.words <= 6 && isMark(tokens, last.to - 1, '?');
}

/** A full stop or the end stands behind it: nothing else is said. */
function endsSentence({ passage: { tokens } }: Scene, { to }: Range): boolean {
  const next = tokens[to];
  return next === undefined || (next.kind === 'mark' && '.!…'.includes(next.text));
}

/** *We hope the wait was worth it* is an apology. */
function notOfAWait({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (wordAt(tokens, at) === 'wait') return false;
  return true;
}

/** No more than a few words follow in its sentence. */
function endsClauseSoon({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const { to: end } = sentences[sentenceAt(from)]!;
  let words = 0;
  for (let at = to; at < Math.min(end, to + 12); at++) if (tokens[at]!.kind === 'word') words++;
  return words <= 3;
}

/** *… says somebody's been*: something reported it right before. */
function behindReport({ passage: { tokens } }: Scene, { from }: Range): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--)
    if (reporting.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const reporting = new Set(
  'says say tells tell told said reports thinks reckons shows knows suggests suspects noticed'.split(' '),
);

/** People are counted near it, before or behind. */
function pointedNearbyOrCounted(scene: Scene, match: Range): boolean {
  return pointedNearby(scene, match) !== false || ofCounted(scene, match) !== false;
}

/** *How many*, *how much*, *how often* opens its sentence. */
function opensHowMany({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  return wordAt(tokens, sentences[sentenceAt(from)]!.from) === 'how';
}
