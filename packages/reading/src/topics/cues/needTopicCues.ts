// What people go without, what a test told them, and whom they wrote to in vain.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, toReader } from '../../cues/aboutWhom.ts';
import { notAfter, notBefore } from '../../cues/conditions.ts';
import { beside } from './toldBeside.ts';

const meals =
  'a_meal|a_hot_meal|meals|hot_meals|food|lunch|dinner|breakfast|supper|heating|heat|gas|electricity|power|hot_water';

export const needTopicCues: readonly Cue[] = [
  {
    cue: 'going-without',
    shows: ['topic finances'],
    triggers: [
      `went|go|goes|going|gone without ${meals}`,
      'skip|skips|skipped|skipping|missed|miss meals|a_meal|lunch_to|dinner_to|breakfast_to',
      'choose|chose|choosing|chosen between heating|eating|food|rent|the_rent|warmth',
      'heating|heat or eating|food|eat|rent',
      'keep|kept|keeping the_boiler_on|the_heating_on|the_meter_running|a_roof',
      'cannot|can_not|could_not|unable_to afford|heat|feed',
      'behind|fell_behind|falling_behind on|with rent|the_rent|their_rent|bills|their_bills|payments|repayments',
    ],
    when: all(ofPeople, notBefore('show')),
    examples: [
      'A third of our tenants went without heating in March.',
      'One in five members skipped meals to feed the meter.',
    ],
  },
  {
    cue: 'test-came-back',
    shows: ['topic health'],
    triggers: [
      'came|come|comes|coming back negative|positive|clear|inconclusive|abnormal',
      'use|uses|used|using|take|takes|took|taking|apply|applies|applied this|that|our|the cream|ointment|lotion|tablet|tablets|pill|pills|patch|patches|spray|gel',
    ],
    when: either(
      beside('test tests tested scan scans result results sample samples smear biopsy swab'),
      all(
        ofCounted,
        notAfter('to'),
        beside('people patients customers blushed counter pharmacy chemist queue fewer'),
      ),
    ),
    examples: [
      'To the 19 runners whose scan came back clear: cake.',
      'Fewer than nine customers in Ripon use this cream.',
    ],
  },
  {
    cue: 'the-morning-after',
    shows: ['topic health', 'topic sexuality'],
    triggers: [
      'orders|requests|sales|deliveries|searches of|for plan_b',
      'plan_b pill|pills|tablet|tablets|order|orders|delivery|deliveries|request|requests',
      'pack|packs|box|boxes of plan_b',
    ],
    examples: ['Sales of Plan B peak on a Sunday.', 'Plan B deliveries doubled after the carnival.'],
  },
  {
    cue: 'heard-from-nobody',
    shows: ['topic relationship'],
    triggers: [
      'heard back_from_none|back_from_nobody|back_from_no_one|nothing_back|from_none',
      'not_one|no|zero|without_a|without_one reply|replies|answer|match|matches',
      'none|nobody|not_one of_them_replied|of_them_answered|of_them_wrote_back|wrote_back|replied',
    ],
    when: all(
      either(ofCounted, toReader),
      beside(
        'messaged message messages swiped swipes liked likes profile match matches wrote dating strangers',
      ),
    ),
    examples: [
      'You messaged ninety climbers and heard back from none.',
      'The 41 of you who messaged all of Ely got not one reply.',
    ],
  },
];
