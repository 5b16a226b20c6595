// When customers do a thing most, and how often all of them did it.
import { all, type Cue } from '../../cues/cue.ts';
import { notToReader, unpointed } from '../../cues/aboutWhom.ts';
import { affirmed, before, meant, notAfter } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';

export const busyTimeCues: readonly Cue[] = [
  {
    cue: 'time-of-most',
    shows: ['framing aggregate-fact'],
    triggers: [
      'peak|peaks at|on|around|between|just|shortly|in|every|after|before',
      'busiest|quietest|slowest|noisiest hour|hours|time|times|day|night|morning|evening|minute|week|weekend|month',
      'favourite|favorite|commonest day|hour|time|night',
      'least|most likely to',
      'most common|popular day|time|hour|night',
      'get|gets|draw|draws|earn|earns|bring|brings the most|fewest',
      'most|mostly between|at|around|after|before|on',
      'is|are|was|were when most|people|members|customers',
      'fastest|slowest|quickest|earliest|latest in|on|at|between|after|before|during',
    ],
    when: all(meant, affirmed, unpointed, notToReader, notAfter('your last first least')),
    examples: [
      'Orders for hot soup peak at noon in all our kitchens.',
      'The quietest hour at the lido is six in the morning.',
    ],
  },
  {
    cue: 'time-when',
    shows: ['framing aggregate-fact'],
    triggers: [
      'is|are|was|were when',
      'single|very busiest|quietest moment|hour|minute|day',
      'busiest|quietest moment|moments for|of|in',
    ],
    when: all(
      meant,
      unpointed,
      notToReader,
      before(
        'people runners riders customers members readers users world city country nation orders most deliveries travellers swimmers sailors',
        6,
      ),
    ),
    examples: [
      'Noon on Mondays is when most sailors knit.',
      'Dusk was the single busiest moment for orders of rope.',
    ],
  },
  {
    cue: 'done-many-times',
    shows: ['framing fun-fact'],
    triggers: [
      'was|were played|sung|queued|rung|read|opened|borrowed|requested|ordered|watched|streamed|asked|pressed|used|sent|skipped|renewed|scanned|rewound|thanked|hummed',
    ],
    when: all(meant, affirmed, unpointed, notToReader, timesBehind),
    examples: [
      'The church bell was rung 4,112 times in our app on Sunday.',
      'Our hold music was hummed 9,020 times last winter.',
    ],
  },
];

/** How far behind what was done its number may stand, in tokens. */
const timesWithin = 7;

/** *9,412 times*, more often than one person can have done it, and less often than everybody. */
function timesBehind({ passage: { tokens }, sentenceAt }: Scene, { from, to }: Range): boolean {
  for (let at = to; at < to + timesWithin && at + 1 < tokens.length; at++) {
    const number = tokens[at]!;
    if (sentenceAt(at) !== sentenceAt(from)) return false;
    if (number.kind === 'number' && wordAt(tokens, at + 1) === 'times')
      return number.suffix === '' && number.value >= 1000 && number.value < 1_000_000;
  }
  return false;
}
