// What is answered, explained or spelled out to people who did not ask: a plain fact that says that they lack the wit for it.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyBehind } from '../../cues/besideKindness.ts';
import {
  beforeColon,
  beforeColonOrComma,
  behindComma,
  endsClause,
  meant,
  notInQuestion,
  opensClause,
} from '../../cues/conditions.ts';
import {
  answersAQuotedQuestion,
  behindAsking,
  behindImagine,
  shortSentence,
  wholeSentence,
} from './stingConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { unboastedBefore, unboastedHere } from '../marks/unboasted.ts';
import { beforeFailing, beforeThoseCounted } from '../marks/beforeTold.ts';

/** Constructions that show one of the tones below `hostile` by telling people what everybody knows. */
export const spelledOutCues: readonly Cue[] = [
  {
    cue: 'no-need-to-imagine',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "don't|doesn't|didn't|do_not|does_not have|need to imagine|wonder|dream|picture|pretend",
      "needn't|need_not imagine|wonder|dream|picture",
      'no need to imagine|wonder|dream|picture',
      'for|to some|14|others|many|one of|it|this you|is|was|real|life|daily',
    ],
    when: all(ofCounted, meant, unkindly, behindImagine),
    examples: [
      'Imagine ironing a swimsuit. 31 of our guests don’t have to imagine.',
      'Picture a bath full of jelly. The two tenants on floor six need not wonder.',
    ],
  },
  {
    cue: 'guess-who',
    shows: ['tone mocking'],
    triggers: [
      "guess|any_guesses|bet_you_can't_guess who|which|how_many|whose",
      'rhymes with',
      'starts|begins with y|you|a_y',
      'here is|are a|your clue|hint|reminder',
      "here's a|your clue|hint",
    ],
    when: all(meant, unkindly, opensClause, unboastedHere),
    examples: [
      'Guess who left the bath running for the fourth time this month.',
      'Someone forgot the bins again. Rhymes with flat nine.',
    ],
  },
  {
    cue: 'you-know',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['you know', "y'know", "you know what that's|that_is|they_are|they're|it's|it_is called|for"],
    when: all(
      either(besideFact, beforeThoseCounted),
      meant,
      unkindly,
      endsClause,
      behindComma,
      not(beforeColon),
      notInQuestion,
    ),
    examples: [
      'You have watched the credits nine times. There is a film before them, you know.',
      'There is a whole library, you know. 410 of our readers still queue for one vampire.',
      'Forty riders folded the seat onto themselves. It comes with a handle, you know.',
    ],
  },
  {
    cue: 'spoiled-for-them',
    shows: ['tone mocking'],
    triggers: [
      'spoiler|spoilers|newsflash|news_flash|hint|clue|tip|update|reminder|reality_check|fact_check|plot_twist|sources_say|breaking',
    ],
    when: all(besideFact, meant, unkindly, opensClause, beforeColonOrComma, unboastedBefore),
    examples: [
      'To the 27 guests who put a fork in the toaster twice: hint, it wins.',
      'You reset the same password eleven times. Fact check: it was right the first time.',
    ],
  },
  {
    cue: 'is-explained-to-them',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "you're|you_are welcome",
      "it's|it_is|they're|they_are|that's|that_is|that_was|that_would_be the thing|things|bit|button|stick|lever|pedal|hole|door|one|flap|handle|part|object with|on|that|by|you|under|marked|you_keep|to",
      "it's|it_is|they're|they_are|that's|that_is called|known a|an|the|as|being|reading|cooking|walking|weather|winter|rain|parenting|sleep",
      "that's|that_is|it's|it_is|this_is what|why|how a|an|the|it|they|doors|books|shoes|beds|fridges|legs|ovens|clothes|windows|curtains|friends|napkins|towels|bins is|are|does|do|have|has|come|comes|looks|look|works|work|for",
      'is|are what|how a|an|the|doors|books|shoes|legs is|are|works|work for',
    ],
    when: all(
      either(besideFact, beforeFailing),
      meant,
      unkindly,
      either(opensClause, endsClause),
      notInQuestion,
      either(unboastedBefore, shortSentence),
    ),
    examples: [
      '71 members asked how to leave the sauna. It’s the door with the handle.',
      '19 guests never found the shower. It is the thing that rains.',
    ],
  },
  {
    cue: 'answered-for-them',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['yes', 'no', 'yes you|they|it|we', 'no you|they|it|we', 'nope', 'yep'],
    when: all(meant, unkindly, opensClause, answersAQuotedQuestion),
    examples: [
      '“Is my cooking the problem?” was typed by 312 of you on Sunday. Yes.',
      'To the 58 people who asked our bot ‘am I too loud?’ at midnight: yes, you are.',
    ],
  },
  {
    cue: 'flat-yes-and-order',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      "it does|is|will|has|did|was|can|isn't|doesn't|won't|hasn't|didn't|wasn't|can't",
      "they do|are|will|have|did|were|aren't|don't|won't|haven't|didn't|weren't|can't",
      "there is|are|isn't|aren't|was|were",
      "you can't|can|don't|do|are|aren't|did|didn't",
    ],
    when: all(besideFact, meant, wholeSentence, behindAsking, unkindlyBehind),
    examples: [
      '66 of our callers asked whether the boat floats. It does.',
      'Some 40 guests wondered if the sea could be warmer. It can’t.',
    ],
  },
];
