// How people are scolded: told to look into a mirror, held against what others, a child or a dog manage, counted up how often it
// was this week.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { meant, notInQuestion, opensClause } from '../../cues/conditions.ts';
import { beforeTheirPlan, countedThisWeek, ofOthersWho } from './sarcasmConditions.ts';
import { behindAFact, opensRemark, wholeRemark } from './sneerConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { unboastedHere } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by scolding. */
export const scoldingCues: readonly Cue[] = [
  {
    cue: 'told-to-reflect',
    shows: ['tone judgmental', 'tone shaming'],
    triggers: [
      'get it|yourself|yourselves|your_act together',
      'sort it|yourself|yourselves out',
      'pull yourself|yourselves together',
      'look|take_a_look|have_a_look|have_a_good_look in|at a|the|yourself|yourselves mirror|again',
      'look at yourself|yourselves',
      'have some|a_little|a_bit_of|a dignity|shame|self-respect|pride|decorum|sense',
      'have a word|word_with_yourself|think|chat with yourself|yourselves',
      'think about that|it|what_you|what_you’ve_done|your_choices|your_life',
      "think about|on what you've|you_have|you|you_all done|did",
      'ask yourself|yourselves why|what_happened|how',
      'let|we_will_let|we’ll_let|we’ll_just_let|just_let that|it|that_one sink|sit|marinate in|with_you|there|a_while|for_a_moment',
      "we'll|we_will let that|that_one sink|sit in|there",
      'let that sink in',
      'do|be|try better|harder',
      'try harder next time',
      'grow up',
      'grow a backbone|spine',
      'get a grip|life|hobby|room|move_on',
      'reflect on that',
      'sit with that',
      'repent',
      'repent at leisure',
      'hang your heads|head in_shame',
      'take the|a hint',
      'perhaps|maybe take|drop the|a hint',
      'be ashamed',
      'shame on you|them|everyone|everybody|us_all',
      'for shame',
      'tut tut',
      'tsk tsk',
      'touch grass',
      'go outside|touch_grass',
      'get out more',
      'seek|get help|some_help|professional_help',
      'we deserve|deserved|expected better',
      'you|they know|knew better',
      'we expected|expect nothing less|better|more|as_much',
      "we're|we_are not angry|mad just disappointed",
      'you|they were|had_been raised|brought_up better',
      'you|they were raised better than that|this',
      'and breathe',
      'calm down everyone|all',
      'you|they had one job',
      'one job',
      'do keep up',
      'do try to keep up',
    ],
    when: all(behindAFact, meant, wholeRemark),
    examples: [
      'You let 40 emails from the school go unread. Have a word with yourself.',
      'Around 900 of you took the last biscuit and left the plate. Think about what you’ve done.',
    ],
  },
  {
    cue: 'a-child-could',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'a|any child|toddler|baby|monkey|chimp|dog|pigeon|four-year-old|five-year-old|goldfish could|can do|manage|master|have',
      'my|our|your|even nan|gran|grandmother|grandma|cat|dog|toddler|hamster|goldfish could|can|manages|managed|does|did do|manage|it|that|better',
      'even the|a|our dog|cat|toddlers|toddler|hamster|goldfish|dogs|cats|kids manages|manage|managed|can|could|knows|know',
      "it|this|that isn't|is_not|wasn't|was_not that|very|rocket|exactly|hard|difficult|complicated hard|science|difficult|rocket|complicated|surgery",
      "it|this|that isn't|is_not|wasn't|was_not hard|difficult|complicated",
      "it's|it_is|that's not that|rocket|hard|difficult|complicated|brain hard|science|surgery|difficult|complicated",
      "it's|it_is|that's|this_is not hard|difficult|complicated",
      'nothing gets past you|them',
      'there is|was a|even clue|a_clue|sign|a_sign',
      "there's a|even clue|a_clue",
      'the clue is in the|its name|title',
      'counting|reading|spelling|parking|sharing|listening|adulting|maths|math|arithmetic|geography is hard|difficult|tricky|tough',
    ],
    when: all(behindAFact, meant, either(opensRemark, wholeRemark)),
    examples: [
      'About 600 of you pushed the door marked pull last month. A toddler could do it.',
      'You rang us nine times about the plug. It isn’t hard.',
    ],
  },
  {
    cue: 'some-of-us-were-raised',
    shows: ['tone judgmental'],
    triggers: [
      'some of us were|are|have|had|pay|work|read|remember|manage|know|like|prefer raised|taught|brought|jobs|to|work|homes|manners|our|the|for',
      'some people were|are|have|had|just|really|simply|never|will|need|attract|read|like raised|not|no|all|need|cannot|can’t|learn|never|bad|the|instructions',
    ],
    when: all(opensRemark, meant, unkindly, notInQuestion, either(behindAFact, beforeTheirPlan)),
    examples: [
      'You left the hall light on for the whole of May. Some of us were raised to flick a switch.',
      'About 60 of you tried to board with a wardrobe. Some people read the ticket.',
    ],
  },
  {
    cue: 'others-manage',
    shows: ['tone judgmental'],
    triggers: [
      'other people|towns|cities|streets|families|couples|readers|members|guests|customers|drivers|parents|passengers|players|residents|tenants|shoppers|households|diners',
      'your|the neighbours|neighbors|sister|brother|mother|mum|mom|colleagues|friends|cat|dog|house_next_door|flat_above|neighbour|neighbor|street managed|manages|manage|did|can|could',
      'even luton|slough|barry|dave|kevin|grandma|gran|nan|the_vicar|the_neighbours|your_mother|your_mum|the_interns|the_intern|the_cat|the_dog managed|did|does|knows|finished|could|can|manages|remembered|got|has|looks',
      'everyone|everybody else in|managed|on|did|has|remembered|finished|your|at',
    ],
    when: all(besideFact, meant, opensRemark, unkindly, notInQuestion, ofOthersWho),
    examples: [
      'You handed the keys back nine days late. Other guests manage it by ten.',
      'About 300 of you left the gate open on Sunday. Even the dog knows to push it.',
    ],
  },
  {
    cue: 'third-this-week',
    shows: ['tone judgmental'],
    triggers: ['third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth'],
    when: all(meant, unkindly, unboastedHere, countedThisWeek),
    examples: [
      'That’s the fourth pizza this week, and it is only Wednesday.',
      'Back already? Fifth doughnut today.',
    ],
  },
  {
    cue: 'yet-to-learn',
    shows: ['tone judgmental'],
    triggers: [
      'have|has|are|is yet to find|learn|discover|meet|master|grasp|work_out|encounter|hear_of',
      'still|have|has|yet have|has|not to|learned|learnt|mastered|worked|grasped learn|how|out|what',
      "still|have haven't|hasn't|not learned|learnt|mastered|worked|grasped|discovered|noticed|met",
    ],
    when: all(ofCounted, meant, unkindly, notInQuestion, not(opensClause)),
    examples: [
      'There is a bin beside the bench, and 80 of you have yet to meet it.',
      'Around 2,000 of our drivers have yet to discover the indicator.',
    ],
  },
];
