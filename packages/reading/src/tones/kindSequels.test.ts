// A set phrase that stings is kind by whom it blames and by what follows it: shame on us, a question that we answer for
// ourselves, a wish for what lies ahead.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { describe, expect, test } from 'vitest';
import { hostileTones } from './marks/hostileTones.ts';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

/** Each pair: what is kind, and what of the same form is a jibe. */
const pairs: Readonly<Record<string, readonly (readonly [kind: string, jibe: string])[]>> = {
  'whom it blames': [
    [
      '640 customers stood in the rain for a till. Shame on us.',
      '640 customers left their cups on the wall. Shame on them.',
    ],
    [
      'Shame on our boiler, not on the 40 of you who shivered.',
      'Shame on the 40 of you who blocked the drain.',
    ],
    [
      '800 of you asked about the mascot. It’s fat and ugly, and it stays.',
      '800 of you are fat and ugly, and you stay.',
    ],
    ['We overcharged 31 of you in May. No excuses.', '31 of you skipped the fire drill in May. No excuses.'],
  ],
  'who answers': [
    [
      '96 of you have seen the ballet six times. Do you hum at the same bar every night? We do.',
      '96 of you have seen the ballet six times. Do you have no friends?',
    ],
    [
      '250 of you sent a parcel to the wrong town. Who does that? We did, twice.',
      '250 of you sent a parcel to the wrong town. Who does that?',
    ],
    [
      'How do the 900 of you who swim before work do it?',
      'How do the 900 of you who lose a shoe on the train do it?',
    ],
    [
      'Where do the 900 of you who swim before work find the energy?',
      'Where do the 900 of you who argue with the referee find the time to be wrong?',
    ],
  ],
  'what follows': [
    [
      'To the 700 people walking tomorrow: drink some water, sleep well and enjoy the hills.',
      'To the 700 people singing at 2am: drink some water.',
    ],
    [
      '300 of you came. In the sleet. For us. ❤️',
      '300 of you came to the ice rink. In sandals. With umbrellas.',
    ],
    [
      '300 of you have sworn at our parking machine. It’s heard worse.',
      '300 of you have sworn at our parking machine. Even the machine blushed.',
    ],
    [
      '900 of you still write "seperate". We knew what you meant.',
      '900 of you still write "seperate". We knew you would.',
    ],
    [
      '1,200 of you put down the saga in chapter two. It gets better in chapter five.',
      '1,200 of you put down the saga in chapter two. It gets better.',
    ],
    [
      '5,000 pupils sit an exam on Monday. Good luck with the physics!',
      '5,000 of you bought a treadmill in May. Good luck with that.',
    ],
    [
      '600 guests took our pens home. We take it as a compliment.',
      '600 guests took our pens home. Their own, we take it, had run dry.',
    ],
    [
      'A note to the 700 of you who cycled on Sunday that days off exist. You have earned one.',
      'A note to the 700 of you who drove to the corner shop that legs exist.',
    ],
    [
      'We would never say we have favourites, but the 80 of you who brought soup come close.',
      'We would never say that you are slow, but the 80 of you came last.',
    ],
    [
      'Everybody else stayed indoors. 900 of you came to help.',
      'Everybody else stayed indoors. 900 of you came to film it.',
    ],
    [
      'To those of you spending Sunday alone: we hope it’s a lovely day.',
      'To those of you who parked on the lawn: we hope it was a lovely day.',
    ],
    [
      'We worry about you when it snows, so the 700 of you on our round can ring for a lift.',
      'To the 700 of you who eat soup with a fork: we worry about you.',
    ],
  ],
};

describe.each(Object.entries(pairs))('%s', (_, cases) => {
  test.each(cases)('%s | %s', (kind, jibe) => {
    expect([kind, jibe].map(isHostile)).toEqual([false, true]);
  });
});

function isHostile(text: string): boolean {
  return (reader.read(text).tone?.has ?? []).some(word => hostileTones.has(word));
}
