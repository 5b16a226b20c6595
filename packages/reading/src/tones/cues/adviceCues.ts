// Advice that nobody asked for: it says that whoever gets it needs it.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { affirmed, endsClause, meant, opensClause } from '../../cues/conditions.ts';
import { behindPeople } from '../marks/hostileConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { earned } from '../marks/meantKindly.ts';

/** Constructions that show one of the tones below `hostile`. */
export const adviceCues: readonly Cue[] = [
  {
    cue: 'told-to-seek-help',
    shows: ['tone judgmental', 'framing trait-inference', 'topic mental-state'],
    triggers: [
      'seek|get|find|need some|professional help|therapy|counselling|counseling',
      'seek|get|need help|therapy|counselling|counseling',
      'see|call|talk_to|book|find a|your|the therapist|counsellor|counselor|shrink|psychologist|psychiatrist',
      'talk to someone|somebody|a_professional|a_friend',
      'you need|could_use|deserve a hug|break|therapist|cuddle',
      "please don't do it",
      "don't do it",
    ],
    when: all(
      either(pointed, all(besideFact, toThoseTold, endsClause)),
      meant,
      affirmed,
      either(opensClause, behindPeople, endsClause),
    ),
    examples: [
      'To the 64 people who asked for the sequel daily: seek help.',
      'Nineteen customers ordered nachos at dawn. You need a hug.',
    ],
  },
  {
    cue: 'advice-nobody-asked-for',
    shows: ['tone judgmental', 'framing trait-inference'],
    triggers: [
      'get a|yourself life|grip|hobby|job|room',
      'get some sleep|rest|sun|sunlight|air|perspective',
      'get some fresh air',
      'get over it|yourself|yourselves|him|her|them',
      'get out more|of_bed|of_your_pyjamas|of_the_house',
      'get off the|your|that sofa|couch|phone|backside|bum|bottom|bench',
      'get up|dressed',
      'go outside|home|for_a_walk|to_the_gym',
      'go and see a doctor',
      'touch grass',
      'grow up',
      'act|be your age',
      'see a doctor|dentist',
      'call your mum|mom|mother|doctor|mam|ex',
      'put the phone|controller|remote|fork|bottle|burger|glass down',
      'put down the phone|controller|remote|fork|bottle|burger|glass',
      'step away from the',
      'move on',
      'let it|him|her|them go',
      'do better',
      'try harder',
      'pull yourself|yourselves together',
      'calm down',
      'behave yourself|yourselves',
      'look at yourself|yourselves',
      'take a long hard look',
      'take a good hard look',
      'find|buy|hire a hobby|friend',
      'make some friends',
      'eat a vegetable|salad',
      'you should be ashamed',
      'try cooking|exercise|exercising|sleeping|vegetables|water|moderation',
      "maybe|perhaps it's|its|it_is time to",
      'delete his|her|their number',
      'drink|have some|a water',
      'you need a_hobby|a_life|to_stop|to_talk',
    ],
    when: all(
      either(pointed, besideFact),
      meant,
      toThoseTold,
      affirmed,
      unkindly,
      not(earned),
      either(opensClause, behindPeople, endsClause),
    ),
    examples: [
      'To the 64 people who asked for the sequel daily: get a hobby.',
      'Nineteen customers ordered nachos twice in one evening. Try cooking.',
    ],
  },
];
