// How people are answered back: a judgement is denied and comes after all, praise is granted late and little, a claim of
// theirs is held against what they did.
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyBehind } from '../../cues/besideKindness.ts';
import {
  before,
  behindComma,
  endsClause,
  meant,
  notBefore,
  notInQuestion,
  opensClause,
} from '../../cues/conditions.ts';
import { all, type Cue, either, not } from '../../cues/cue.ts';
import { beforeThoseCounted, pointedAround, toldOfBefore } from '../marks/beforeTold.ts';
import {
  beforeSomeCounted,
  behindABeast,
  behindConcession,
  behindDeniedJudgement,
  behindShortPraise,
  mocksIfStar,
  soonBefore,
  thenDenies,
} from './retortConditions.ts';
import { notOfUs, unkindlyOtherwise } from './stingConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';

/** Constructions that show one of the tones below `hostile` by answering back. */
export const retortCues: readonly Cue[] = [
  {
    cue: 'judgement-retracted',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'not out_loud|aloud|in_public|to_your_face|to_their_face|to_your_faces|to_their_faces|in_front_of_you',
      'actually|okay|ok|alright|fine|well we|i are|am|do|did|might|may|will|would|were|have',
      'actually|okay|ok|alright|fine|well yes|maybe|perhaps|a_bit|a_little|just_a_little|just_a_bit|some|one',
      'or not|maybe_a_little|maybe_a_bit|only_a_little|only_a_bit',
      "that's|that_was|it_was|it's a lie",
      'we lied',
      'who are we kidding|fooling',
    ],
    when: all(behindDeniedJudgement, either(opensClause, endsClause)),
    examples: [
      'We would never laugh at the 31 members who swim in a hat. Well, not aloud.',
      'No judgement, sock-ironers. Actually, we do judge.',
    ],
  },
  {
    cue: 'praised-at-last',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'you|they|he|she did find|manage|finish|get|make|remember|learn|notice|arrive|spot|reach|pay|open|reply|answer|turn|come|leave|stop',
      'you|they|he|she eventually|finally|got|found|made|managed|worked',
    ],
    when: all(
      besideFact,
      meant,
      notInQuestion,
      behindConcession,
      before('end eventually finally last there', 9),
    ),
    examples: [
      'It took you fourteen goes to join the call. Still, you did find the camera in the end.',
      'Nine of our guests set off two alarms. To be fair, they did leave eventually.',
    ],
  },
  {
    cue: 'not-even-good',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "it's|it_is|it_was|they're|they_are|he's|she's|that's|that_is not even|all_that|really_that|actually that|very|all_that good|funny|great|nice|catchy|tasty|clever|big|new|pretty|interesting",
      "it|they|that isn't|wasn't|aren't|weren't even|really|actually that|very|all_that good|funny|great|nice|catchy|tasty|clever|big|new|pretty|interesting",
    ],
    when: all(
      besideFact,
      meant,
      notInQuestion,
      opensClause,
      notOfUs,
      unkindlyOtherwise,
      notBefore('we us our'),
    ),
    examples: [
      '840 of you queued nine hours for the sandwich. It isn’t even that big.',
      'To the 52 shoppers who bought the single again: it’s not even very catchy.',
    ],
  },
  {
    cue: 'would-be-funny',
    shows: ['tone pitying', 'tone judgmental'],
    triggers: [
      "if|were it|this|that|they|you weren't|wasn't|were_not|not so|quite_so|such sad|tragic|pathetic|predictable|expensive|funny|embarrassing|depressing|awful|serious|a",
    ],
    when: all(ofPeople, meant, notInQuestion),
    examples: [
      'Nine tenants have sued the same pigeon. It would be funny if it weren’t so sad.',
      'You have lost to the tutorial since May. We’d laugh if it weren’t so predictable.',
    ],
  },
  {
    cue: 'shame-about-it',
    shows: ['tone sarcastic'],
    triggers: ['shame|pity about|they|you|he|she your|their|his|her|the|that|can|could|never|still'],
    when: all(either(pointed, ofCounted), meant, opensClause, behindShortPraise),
    examples: [
      'Lovely kitchens, all 310 of you. Shame about the cooking.',
      'To the 29 drivers in the new sports car: nice paint. Pity about the reversing.',
    ],
  },
  {
    cue: 'for-people-who-say',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'for people|someone|somebody|men|women|adults|a_group|a_town|a_city|a_club|a_team|drivers|guests|members|fans who|that say|says|claim|claims|swear|swears|insist|insists|boast|boasts|tell|hate|hates|love|loves',
    ],
    when: all(beforeSomeCounted, meant, opensClause, thenDenies),
    examples: [
      'For people who claim to hate sugar, 44 of you never leave a crumb.',
      'For a town that says it is green, 900 of you sure do burn a lot of coal.',
    ],
  },
  {
    cue: 'not-everyone-can',
    shows: ['tone mocking', 'tone sarcastic'],
    triggers: [
      'not everyone|everybody|all_of_us|all_of_you|anyone can|could|is|was|has|gets|should|knows|understands',
    ],
    when: all(
      ofCounted,
      meant,
      opensClause,
      unkindly,
      soonBefore('prove proved proves proof proven showed confirmed confirm evidence'),
    ),
    examples: [
      'Not everyone can sing. The 38 of you at the open mike are the proof.',
      'Not everybody is made for tents, as 52 of our campers proved on Friday.',
    ],
  },
  {
    cue: 'fine-line-crossed',
    shows: ['tone judgmental'],
    triggers: ["there's|there_is|it's|it_is a|only_a fine|thin|very_fine|very_thin line|difference between"],
    when: all(
      ofCounted,
      meant,
      opensClause,
      unkindly,
      soonBefore('crossed cross crossing wrong-side jumped leapt left past over passed far'),
    ),
    examples: [
      'There’s a thin line between thrift and theft. 17 of our guests crossed it with a lamp.',
      'There is a fine line between keen and creepy, and 26 members are far past it.',
    ],
  },
  {
    cue: 'outread-by-a-goldfish',
    shows: ['tone mocking'],
    triggers: [
      'more|better|faster|further|longer|less|fewer|quicker|sooner than that|this|you|yours|him|her|them',
    ],
    when: all(either(ofCounted, besideFact), meant, unkindly, notInQuestion, behindABeast),
    examples: [
      'Only nine steps today? Our office tortoise walks further than that.',
      'To the 45 members who swam one length: a cat would swim longer than you.',
    ],
  },
  {
    cue: 'parents-to-blame',
    shows: ['tone judgmental'],
    triggers: [
      'we|i blame the|their|your parents|mothers|fathers|schools|school|teachers|upbringing|education|wives|husbands',
    ],
    when: all(either(ofCounted, beforeThoseCounted), meant, opensClause, unkindly),
    examples: [
      'We blame the schools. 380 of you think that Wales is an island.',
      'Nineteen grown men cannot fold a map. We blame their mothers.',
    ],
  },
  {
    cue: 'given-up-asking',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "we've|we_have|i've|our_chef_has|our_staff_have|our_drivers_have stopped|given_up|long_since_stopped asking|wondering|hoping|trying|explaining|expecting|believing|reminding",
      'we|our_chef|our_staff|our_drivers stopped|gave_up asking|wondering|hoping|explaining|expecting|believing|reminding',
    ],
    when: all(either(ofCounted, pointed), meant, opensClause, unkindly, notBefore('for you your')),
    examples: [
      'We’ve given up wondering why 90 members bring a ladder to yoga.',
      'The 24 tenants still hang rugs from the lift. We have stopped explaining.',
    ],
  },
  {
    cue: 'somebody-had-to',
    shows: ['tone sarcastic'],
    triggers: [
      'i|we suppose|guess|imagine|presume|assume someone|somebody|one_of_you had|has|must|was_going|was_bound',
    ],
    when: all(either(ofCounted, beforeThoseCounted), meant, opensClause),
    examples: [
      'We suppose somebody had to buy the brown one. 19 of you did.',
      '230 members voted for the kazoo. I guess someone had to.',
    ],
  },
  {
    cue: 'no-wonder-you-are',
    shows: ['tone judgmental'],
    triggers: [
      "no wonder you're|you_are|you_can't|you_cannot|you_never|you_have|you_keep|you_look|you_feel|your|nobody|no_one",
      'and you call|wonder|expect|say|blame',
    ],
    when: all(besideFact, meant, opensClause, notInQuestion, unkindly),
    examples: [
      'No wonder you’re late: you snoozed nine alarms.',
      'You fed the parking meter once in March. No wonder nobody trusts you.',
    ],
  },
  {
    cue: 'a-word-with-them',
    shows: ['tone judgmental'],
    triggers: [
      "we'd|we_would|we like|love|appreciate|want|need a word",
      'can|could|may we have a word',
      'a word please|in_private|in_our_office|outside',
    ],
    when: all(pointed, meant, either(opensClause, endsClause), endsClause, unkindlyBehind),
    examples: [
      'To the three guests who named the goat after the mayor: we’d like a word.',
      'Dear 18 members who rang the bell and ran: can we have a word?',
    ],
  },
  {
    cue: 'it-would-not-hurt',
    shows: ['tone judgmental'],
    triggers: [
      "haircut|shave|shower|wash|comb|smile|map|calendar|apology|diet|walk|dictionary|deodorant|effort|manners|mint|mirror helps|would_help|might_help|may_help|wouldn't_hurt|won't_hurt|never_hurt|never_hurts|would_be_a_start|goes_a_long_way",
    ],
    when: all(either(pointed, besideFact), meant, unkindlyOtherwise, notInQuestion),
    examples: [
      'Just 9% of the men on our app get a reply. A comb would help, chaps.',
      'To the 34 drivers who took the bus lane: a map wouldn’t hurt.',
    ],
  },
  {
    cue: 'wished-a-good-night',
    shows: ['tone shaming', 'tone sarcastic'],
    triggers: [
      'sleep well|tight|soundly the_rest|everyone|everybody|all_of_you|you_lot',
      'whatever helps|lets|gets|makes you|them sleep|through',
      'whatever you|they have_to tell yourself|yourselves|themselves',
      'whatever you|they tell yourself|yourselves|themselves',
    ],
    when: all(pointedAround, meant, opensClause),
    examples: [
      'One in forty of you answered our appeal. Sleep tight, everyone else.',
      'Whatever helps you sleep, 61 members who cancelled to ‘get fit at home’.',
    ],
  },
  {
    cue: 'forgot-that-it-exists',
    shows: ['tone mocking'],
    triggers: ['you|they forgot|forget|have_forgotten|had_forgotten'],
    when: all(meant, notInQuestion, unkindly, not(behindComma), before('exist exists existed', 4)),
    examples: [
      'Do not blame the soup just because you forgot spoons existed.',
      'The 22 lodgers with a wet floor must think that they forgot that mops exist.',
    ],
  },
  {
    cue: 'virtue-at-its-finest',
    shows: ['tone sarcastic'],
    triggers: [
      'parenting|adulting|multitasking|romance|commitment|teamwork|efficiency|planning|budgeting|maturity|hygiene|leadership|manners|customer_loyalty|self-control|decision-making at its|their|your finest|best|most_modern',
      'gold star|stars',
      'slow clap|handclap|claps|hand_clap',
    ],
    when: all(either(ofCounted, toldOfBefore), meant, opensClause, unkindlyBehind, mocksIfStar),
    examples: [
      'To the 410 couples who broke up over a sofa: commitment at its finest.',
      'Give them a slow clap? 31 of our drivers lost the same wheel. Slow clap.',
    ],
  },
];
