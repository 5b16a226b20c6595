// When and how much people do a thing, as it goes every day, every week or during a match, and how much they do beside others.
import { all, type Cue } from '../../cues/cue.ts';
import { notToReader, ofCustomers, unpointed } from '../../cues/aboutWhom.ts';
import { affirmed, meant } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';

export const rhythmCues: readonly Cue[] = [
  {
    cue: 'rise-in-the-present',
    shows: ['framing aggregate-fact', 'framing trend'],
    triggers: [
      'rise|rises|jump|jumps|climb|climbs|leap|leaps|surge|surges|soar|soars|dip|dips|drop|drops|fall|falls|double|doubles|triple|triples|treble|trebles|halve|halves|spike|spikes by|at|on|every|in|when|during|as|after|before|around|about|within|each|whenever|a',
    ],
    when: all(behindHabit, meant, affirmed, unpointed, notToReader),
    examples: [
      'Orders for soup jump by a half when the clocks change.',
      'Calls to our lines double in January.',
    ],
  },
  {
    cue: 'peak-of-habit',
    shows: ['framing aggregate-fact'],
    triggers: [
      'peak|peaks|peaked|bottom_out|bottoms_out|bottomed_out|tail_off|tails_off',
      'hit|hits|reach|reaches|reached|at|see|sees|saw its|their|a lowest|highest|peak|low|high|busiest|quietest',
      'is|are|was|were heaviest|lightest|highest|lowest|busiest|quietest|commonest|strongest on|at|in|just|between|after|before|during|around',
      'sell|sells|go|goes faster|quicker|sooner|better|slower on|than|when|in|at|after',
    ],
    when: all(behindHabit, meant, affirmed, unpointed, notToReader),
    examples: ['Bookings are heaviest on the first Monday.', 'Water use hit its lowest point at full time.'],
  },
  {
    cue: 'changed-during',
    shows: ['framing aggregate-fact'],
    triggers: [
      'they|orders|calls|searches|demand|bookings|messages doubled|tripled|trebled|halved|stopped|dried_up|vanished|soared',
    ],
    when: all(atAMoment, meant, affirmed, unpointed, notToReader),
    examples: ['At kick-off the orders stopped, and the ovens cooled.', 'At half-time calls tripled.'],
  },
  {
    cue: 'measured-beside-others',
    shows: ['framing aggregate-fact'],
    triggers: [
      'minutes|hours|seconds|miles|kilometres|kilometers|km|steps|pages|lengths|beats|degrees|litres|calories|songs|books|trips less|more|longer|shorter|fewer|further|farther',
    ],
    when: all(ofCustomers, meant, affirmed, unpointed, notToReader),
    examples: [
      'Members who swim at lunch slept 41 minutes more.',
      'Readers with a dog walked two miles further than the rest.',
    ],
  },
];

const habits = new Set(
  (
    'orders requests searches calls plays playlists checks rates rate demand bookings usage use consumption traffic visits ' +
    'sales swipes messages downloads streams sign-ups steps bedtimes purchases loans payments claims returns deliveries ' +
    'logins reservations clicks questions complaints journeys trips rides footfall attendance spending tips matches ' +
    'heart-rates pulses naps runs walks listening viewing reading snacking'
  ).split(' '),
);
/** How far before the change what changes may stand, in tokens. */
const habitWithin = 9;

/** *Requests for umbrellas*, *resting heart rates among our users*. */
function behindHabit({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - habitWithin); at--)
    if (habits.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *Kick-off*, *half-time*. */
const halves = new Set(['kick', 'half', 'full']);
const moments = new Set(
  'noon midnight dawn dusk kickoff halftime whistle break interval sunset sunrise final'.split(' '),
);

/** *At kick-off the orders stopped*. */
function atAMoment({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const start = sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - habitWithin); at--)
    if (
      moments.has(wordAt(tokens, at) ?? '') ||
      (isMark(tokens, at, '-') && halves.has(wordAt(tokens, at - 1) ?? ''))
    )
      return true;
  return false;
}
