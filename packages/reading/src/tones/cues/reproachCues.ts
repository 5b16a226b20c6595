// What people ought to have done, or to have known: told that one might have asked, that the sign is there, that what they say is
// not so, that they would not follow it; thanked for a failing; held below a beast.
import { all, type Cue } from '../../cues/cue.ts';
import { ofCounted, pointed } from '../../cues/aboutWhom.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { unkindly, unkindlyBehind } from '../../cues/besideKindness.ts';
import { affirmed, endsClause, meant, notBefore, notInQuestion } from '../../cues/conditions.ts';
import { notOfPride } from '../marks/hostileConditions.ts';
import { unboastedBefore } from '../marks/unboasted.ts';
import {
  beatenByABeast,
  behindClaimOrDoubt,
  behindThoseCounted,
  butTheyWouldNot,
  inParentheses,
  namesWhatTells,
  toThoseWhoDidWrong,
  withABeast,
} from './reproachConditions.ts';
import { wholeRemark } from './sneerConditions.ts';

/** Constructions that show one of the tones below `hostile` by what people ought to have done. */
export const reproachCues: readonly Cue[] = [
  {
    cue: 'might-have-asked',
    shows: ['tone judgmental'],
    triggers: [
      'you|they could|might asked|knocked|checked|waited',
      'you|they could|might have asked|knocked|checked|waited|rung_first|looked|said_so',
    ],
    when: all(pointed, meant, unkindly, wholeRemark, notInQuestion),
    examples: [
      'Around 800 of you opened the crate with an axe. You could have asked.',
      '44 guests let themselves in through the cellar. They might have knocked.',
    ],
  },
  {
    cue: 'none-should-have',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: ['not|hardly one|any of you|them should', 'none|neither|few of you|them should'],
    when: all(ofCounted, meant, unkindly, (_, { from, to }) => ({ from, to: to + 1 }), endsClause),
    examples: [
      '510 of you sang at the wedding, and not one of you should have.',
      'Thirty parents raced the toddlers. None of them should have.',
    ],
  },
  {
    cue: 'thanks-for-nothing',
    shows: ['tone sarcastic'],
    triggers: ['thanks|thank_you|cheers|ta for nothing'],
    when: all(ofCounted, meant, notBefore('less more short but other')),
    examples: [
      'Thanks for nothing, all 61 of you who said you would bring chairs.',
      '900 of you took a leaflet and left it on the floor. Cheers for nothing.',
    ],
  },
  {
    cue: 'thanked-for-a-failing',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: ['thanks|thank_you|cheers|gratitude to'],
    when: all(meant, unkindlyBehind, toThoseWhoDidWrong),
    examples: [
      'Thank you to the 38 drivers who ignored the cones.',
      'Thanks to the 4,000 of you who littered the towpath. The ducks have never eaten so much foil.',
    ],
  },
  {
    cue: 'so-to-call-them',
    shows: ['tone mocking'],
    triggers: [
      "if that's|that_is|it_is|it_can_be_called the|a word",
      'for want of a better word',
      'to use the word|term loosely',
      'in the loosest|widest|broadest sense',
      'their|your word|words|term',
    ],
    when: all(ofCounted, meant, unkindly, inParentheses),
    examples: [
      '270 swimmers, if that is the word, held on to the rail.',
      'Ninety of our gardeners (their word) planted the bulbs upside down.',
    ],
  },
  {
    cue: 'would-not-follow',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "we'd|i'd explain|spell|draw",
      'we|i would|could explain|spell|draw',
      "we'd|i'd|we_would|i_would|we_could have explained|spelled|spelt|drawn",
    ],
    when: all(ofCounted, meant, unkindly, butTheyWouldNot),
    examples: [
      '1,100 of you asked what the red light means. We’d explain it, but you would only forget.',
      '66 of our customers lost the spare key with the key. We could explain spare, but they’d need a chair.',
    ],
  },
  {
    cue: 'flatly-denied',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "they|you weren't|aren't|didn't|don't|haven't|hadn't|can't|couldn't",
      'they|you were|are|did|do|have|had|could not',
    ],
    when: all(besideFact, affirmed, unkindly, wholeRemark, notInQuestion, behindClaimOrDoubt),
    examples: [
      '31 tenants swear that they “never” smoke. They do not.',
      'Some 700 of you insist that you read the terms. You didn’t.',
    ],
  },
  {
    cue: 'it-tells-you',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['there is|are|was|were', 'it|the_door|the_sign|the_label|the_lid|the_box says|said'],
    when: all(behindThoseCounted, meant, unkindly, notOfPride, namesWhatTells, unboastedBefore),
    examples: [
      '90 of you got lost between the gate and the till. There are arrows.',
      '2,000 shoppers broke the handle by pulling it. It says push.',
    ],
  },
  {
    cue: 'less-than-a-beast',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['less|fewer|slower|later|lazier|duller|ruder|worse|dimmer|messier'],
    when: all(meant, unkindly, notInQuestion, withABeast),
    examples: [
      'This month 340 of you were slower than a snail.',
      'Nineteen of our members have less patience than a toddler.',
    ],
  },
  {
    cue: 'beaten-by-a-beast',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['better|faster|quicker|sooner|more_often|harder|longer than'],
    when: all(meant, unkindly, notInQuestion, beatenByABeast),
    examples: [
      'My cat can park better than 75 of you.',
      'A goldfish remembers its password longer than 3,000 of you.',
    ],
  },
];
