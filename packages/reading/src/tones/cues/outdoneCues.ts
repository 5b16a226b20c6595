// Somebody or something does better than those who are told of, or would rather not be with them: the rest of them, a thing of
// theirs, a stone.
import { all, type Cue } from '../../cues/cue.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { meant, notBefore, notInQuestion, opensClause } from '../../cues/conditions.ts';
import {
  besideOrHabit,
  ofTheRest,
  thingOfTheirsBefore,
  unkindlyOtherwise,
  withMoreOfIt,
} from './stingConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';

/** Constructions that show one of the tones below `hostile` by whom or what people are held beside. */
export const outdoneCues: readonly Cue[] = [
  {
    cue: 'nobody-but-them',
    shows: ['tone mocking'],
    triggers: [
      'slow|quiet|big|long|busy day|night|week|year for somebody|someone|everybody|everyone|you|him|her|them|the',
      'does|do your|their mother|mum|mom|wife|husband|partner|partners|boss|bosses|neighbours|neighbors|colleagues|housemates|flatmates|children|kids|therapist|landlord|manager|friends|parents know',
      'common denominator|factor|thread|theme',
      "we're|we_are not angry|mad|cross|laughing",
      'not|nobody is angry|mad|cross|disappointed|saying just',
      'asking for your|their|a liver|livers|kidneys|heart|arteries|neighbours|neighbors|wallet|bank|knees|back|spouse|wife|husband|children|mother|doctor|dentist|dog|cat|sofa|mattress|boss|manager|colleagues|mum|mom|gran|landlord|accountant|therapist|flatmates|housemates',
      'on behalf of your|their|every|all|the liver|kidneys|heart|arteries|neighbours|neighbors|wallet|bank|knees|back|spouse|wife|husband|children|mother|doctor|dentist|dog|cat|sofa|mattress|chair|towels|bathroom',
      'file|filed|filing it|this|that|under|one under|you|user',
      'you|user|a_you|a_user problem|issue|error',
      'problem exists between',
      'between chair|keyboard|screen and',
    ],
    when: all(besideOrHabit, meant, unkindly),
    examples: [
      'Fifth lager since lunch? Asking for your kidneys.',
      'You blamed the racket for 41 lost games. We would call that a user error.',
    ],
  },
  {
    cue: 'prefers-others',
    shows: ['tone teasing'],
    triggers: [
      'would like|love|prefer|appreciate|welcome|kill_for|settle_for to|a|an|some|its|her|his|their|less|more|somebody|someone|it',
      'has|have|had started|begun|learned|learnt|taken|decided|given|lost|moved|applied|asked|hired|found|joined|been|never|seen|called|changed|unionised|unionized|resigned|retired|filed',
      'took it|that|one personally|hard|badly',
      'take|takes|taking it|this|that personally',
      'felt|feels|feel very|so|deeply|quite|rather|truly|terribly supported|seen|used|neglected|lonely|loved|unloved|cheated|ignored|abandoned|betrayed|violated',
      'deserves|deserve|deserved witness|hazard|danger|combat|a|an|some|better|overtime|compensation|counselling|therapy|custody|asylum protection|pay|medal|holiday|raise|apology|rest|break|owner|home|life|treatment',
      'gave|given|gives|lost up|up_hope|hope|the_will|interest|faith|patience',
    ],
    when: all(
      besideFact,
      meant,
      unkindlyOtherwise,
      notInQuestion,
      thingOfTheirsBefore,
      notBefore('shake thank hug meet hire send say kiss buy invite'),
    ),
    examples: [
      'You have skipped nine rides in a row. The saddle has started seeing other people.',
      'You have fried eggs on nine mornings out of nine. Your pan deserves hazard pay.',
    ],
  },
  {
    cue: 'rest-of-them',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'are|is|were|was|must_be|may_be|are_still|are_all|are_probably|are_presumably lying|liars|in_denial|kidding|fibbing|pretending|asleep|lost|drunk|hungover|hiding|bluffing|optimists|deluded|married|single|dead|robots|bots',
      'can read|count|tell_the_time|drive|park|cook|spell|swim|behave|add',
      'know|knows|knew|have|has better|manners|friends|jobs|hobbies|taste|lives|standards|plans',
      'are|is|were|was with|in|at|on|still bed|denial|traffic|hiding',
    ],
    when: all(besideFact, meant, unkindly, notInQuestion, ofTheRest),
    examples: [
      'Six in ten of you say you read the label. The other four are liars.',
      'Half of our guests read the sign. The other half are lost in the sauna.',
    ],
  },
  {
    cue: 'outdone-by-a-stone',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "we've|we_have|i've|i_have seen|met|known|watched|had|heard_of|worked_with|driven_behind|served",
      'there are|is|have_been|were',
      'even a|the|our|your|some',
    ],
    when: all(besideFact, meant, unkindly, notInQuestion, opensClause, withMoreOfIt),
    examples: [
      'You have been in the slow lane since spring. We have met hedges with more drive.',
      'Nineteen of you finished the soup with a fork. Even a spaniel would have been quicker.',
    ],
  },
];
