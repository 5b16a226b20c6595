// How a sentence that nobody minds is turned on people: the rest of them did worse, discretion is taken back in a word, a
// thing outgrew them, a question asks what only they cannot do. The words are harmless; what they stand beside is not.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, unpointed } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyBehind, unkindlyNear } from '../../cues/besideKindness.ts';
import { inQuestion, meant, opensClause } from '../../cues/conditions.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { opensRemark, wholeRemark } from './sneerConditions.ts';
import { toldOfBefore } from '../marks/beforeTold.ts';
import {
  afterSomeOthers,
  behindDiscretion,
  behindOurMark,
  byDenial,
  ofAThingThatOutgrew,
  ofTheOthers,
  ofThingThatSpeaks,
  behindWhyIs,
  toUsNotYou,
  toldInFront,
  withYardstick,
} from './turnedConditions.ts';

/** Constructions that show one of the tones below `hostile` by how they turn on people. */
export const turnedCues: readonly Cue[] = [
  {
    cue: 'the-rest-did-worse',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'the rest|others|remaining',
      'others',
      'the other half|third|quarter|fifth|two|three|four|one|half',
    ],
    when: all(meant, opensRemark, afterSomeOthers),
    examples: [
      'Some of you return the trolley. The rest leave it in the hedge.',
      'Half of our tenants air the flat. The other half grow mould and write to us.',
    ],
  },
  {
    cue: 'had-the-decency',
    shows: ['tone judgmental'],
    triggers: ['the decency|grace|courtesy|good_grace|good_sense|common_sense|manners to|not_to|of'],
    when: all(either(ofCounted, ofPeople), meant, unkindlyBehind, ofTheOthers),
    examples: [
      'Forty guests smoked in bed. The other one had the grace to open a window.',
      'You parked on the grass again. Nobody had the decency to wave.',
    ],
  },
  {
    cue: 'discretion-taken-back',
    shows: ['tone mocking', 'tone shaming'],
    triggers: [
      'mostly|almost|nearly|publicly|officially',
      'until now|today',
      'for now',
      'so far',
      'well almost|mostly|nearly',
    ],
    when: all(meant, wholeRemark, toldOfBefore, behindDiscretion),
    examples: [
      'Eight couples booked the room by the hour. We said nothing. Until now.',
      'A guest asked for a second bill without the wine. We kept quiet. Mostly.',
    ],
  },
  {
    cue: 'does-it-after-all',
    shows: ['tone mocking'],
    triggers: [
      "fine we|we_are|we're|maybe",
      'ok|okay|alright|all_right fine|maybe|perhaps|we|a_little|a_bit|some',
      "not that we|we're|we_are|anyone_is counting|judging|keeping|watching|looking|complaining|naming|bitter|counted|noticed",
      'no shade|offence|offense|disrespect|judgement|judgment to|intended|meant',
    ],
    when: all(either(ofCounted, ofPeople), meant, opensRemark, unkindlyBehind, toUsNotYou),
    examples: [
      'Not that we’re keeping a list. Fine, we are: 410 of you returned it worn.',
      'No offence to the 26 guests who ironed a sandwich.',
    ],
  },
  {
    cue: 'seen-by-things-too',
    shows: ['tone mocking'],
    triggers: ['and so does|do|did|can|will|has|have the|your|his|her|their'],
    when: all(ofPeople, meant, unkindlyNear, ofThingThatSpeaks),
    examples: [
      'Three puddings, no soup. We see you, Ripon, and so does the spoon.',
      'Four wet towels on the rope: we saw you, Leeds, and so did the mop.',
    ],
  },
  {
    cue: 'outgrew-them',
    shows: ['tone mocking'],
    triggers: [
      'has|have since retired|graduated|married|finished|moved|died|grown|turned|learned|learnt|given|emigrated|evolved|had|left|divorced|remarried|gone|become|written|earned|got|passed',
    ],
    when: all(ofCounted, meant, ofAThingThatOutgrew),
    examples: [
      '1,800 pupils never got beyond the verb “to go”; the verb has since left.',
      'You lost the first round 90 times. The referee has since retired.',
    ],
  },
  {
    cue: 'most-adults-manage',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'most|other grown-ups|adults|grown_ups',
      'most|other people|customers|humans|folk|passengers|guests|members|drivers|pupils|children manage|managed|cope|coped',
    ],
    when: all(toldInFront, meant, opensClause, unkindly),
    examples: [
      'You rang us 14 times about the bin. Most adults open the lid.',
      'To the 31 guests who lost a key: most people manage a pocket.',
    ],
  },
  {
    cue: 'neither-is-yours',
    shows: ['tone mocking'],
    triggers: ['neither is|are|does|do|did|has|have|was|were your|their|his|her'],
    when: all(ofPeople, meant, opensRemark, unkindlyNear),
    examples: [
      'Our discount code does not work. Neither does your diet.',
      'The lift did not stop on two. Neither did your singing.',
    ],
  },
  {
    cue: 'tested-on-beasts',
    shows: ['tone mocking'],
    triggers: ['tested|tried|trialled|piloted|ran|checked it|this|them|that|ours|one on|with|past'],
    when: all(either(ofCounted, ofPeople), meant, withYardstick),
    examples: [
      'Every fifth guest cannot open our window. We tried it on a gull.',
      '700 of you failed the quiz. We tested it on hamsters.',
    ],
  },
  {
    cue: 'why-so-hard-for-you',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'so|that hard|difficult|tricky|complicated|confusing|impossible|much_to_ask for|of you|them|some|people|everyone',
    ],
    when: all(either(not(unpointed), ofCounted), meant, behindWhyIs),
    examples: [
      'To the 14 drivers on the pavement: why is a zebra crossing so hard for you.',
      'Nineteen of you left a plate on the bus. Why is a bin so difficult for you?',
    ],
  },
  {
    cue: 'can-nobody-do-it',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'can|could|does|did|do|will|has|is nobody|no_one|none_of_you|anybody|anyone|somebody|a_single_one_of_you',
      'is|was there a|one single person|adult|soul|household|driver|passenger|customer|parent|pupil|member|guest',
    ],
    when: all(meant, opensClause, byDenial, unkindly),
    examples: [
      'Dear tenants of Oak Row: can nobody read a bin calendar?',
      'Is there a single person on the 8.15 who can share an armrest?',
    ],
  },
  {
    cue: 'what-exactly',
    shows: ['tone judgmental'],
    triggers: ['what|where|who|why exactly'],
    when: all(either(toldInFront, not(unpointed)), meant, unkindly, behindOurMark),
    examples: [
      'Your neighbours use half of that. What exactly are you washing in there?',
      'So what exactly went wrong, dear 64 buyers of our divorce kit',
    ],
  },
  {
    cue: 'the-needy-ones',
    shows: ['tone judgmental'],
    triggers: [
      'the needy|desperate|clingy|cheap|lazy|messy|rude|shallow|vain|dull|boring|selfish|stingy|mean|greedy|fussy|jealous|nosy|loud|dishonest|gullible|grumpy|lonely|sad|smelly|dirty|slow|clueless ones|sort|type|lot',
    ],
    when: all(ofPeople, meant, unkindlyBehind),
    examples: [
      'Guests in the west wing are, we learn, the messy ones.',
      'It is always the fathers who are the stingy ones, 41 birthdays tell us.',
    ],
  },
  {
    cue: 'does-it-count-as',
    shows: ['tone mocking'],
    triggers: ['a personality|personality_trait|food_group|balanced_diet'],
    when: all(inQuestion, meant, unkindlyBehind),
    examples: [
      'At what point, students of Leeds, did toast become a personality?',
      'Since when is gravy a food group, 91 of you?',
    ],
  },
  {
    cue: 'spoken-to-about-it',
    shows: ['tone shaming'],
    triggers: [
      'has|have been spoken|talked to',
      'has|have been dealt with',
      'has|have been told off',
      'parents|mothers|tutors|employers|wives|husbands|boss|manager has|have been told|informed|notified|written_to',
    ],
    when: all(ofPeople, meant, toThoseTold, unkindlyNear),
    examples: [
      'Twelve of our 40 campers hid a goat. All twelve have been spoken to.',
      'Six guests smoked in the lift. Their boss has been informed.',
    ],
  },
];
