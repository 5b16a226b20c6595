// Questions that needle: they ask what is wrong with somebody, what they can have thought, or, as nurses do, whether *we* are
// back again. Nobody waits for an answer.
import { all, either, type Cue } from '../../cues/cue.ts';
import { endsClause, inQuestion, meant, opensClause } from '../../cues/conditions.ts';
import { beforeFailing } from '../marks/beforeTold.ts';
import { aloneOrWithAsked, twoWordsAsked } from './sarcasmConditions.ts';
import { behindAFact, looksForNoTrouble, wholeRemark } from './sneerConditions.ts';

/** Constructions that show one of the tones below `hostile` by a question. */
export const needlingCues: readonly Cue[] = [
  {
    cue: 'asked-what-is-wrong',
    shows: ['tone judgmental'],
    triggers: [
      'happy|proud|pleased|satisfied|comfortable|ashamed now|of|with of_yourselves|yourselves|yourself|of_yourself',
      'happy|proud|satisfied now',
      'proud of|with yourself|yourselves',
      'feel|feeling better|proud now|yet',
      'who raised you|them',
      'who hurt you|them',
      'were|was you|they raised|born in a barn|cave|field',
      'did|does nobody|no_one|anybody teach|tell|warn you|them',
      'what is|was wrong with you|them|people|everyone',
      "what's|what_is|whats wrong with you|them|people",
      'what are you|they a camel|an_owl|a_bat|made_of|nocturnal|hiding|running_from|afraid_of|hiding_from',
      'what are you|they',
      'do|should|shall we need|have|call|send to|somebody|someone|your talk|help|mother|mum|mom|search_party',
      'do we need to talk',
      'shall|should we call|send|phone somebody|someone|help|your_mother|your_mum|your_mom|a_doctor|a_search_party|a_priest',
      'want|need us to call|send|phone|fetch|text somebody|someone|your_mother|your_mum|your_mom|mum|help',
      'need|want a hug|hobby|cuddle|tissue|biscuit|map|calendar|dictionary|torch|hand_with_that',
      'everything|all all|is right|okay|ok|alright at home',
      'everything|all ok|okay|alright|good at home|work|there|in_there',
      'are you|they even|quite|sure_you_are|really trying|all_there|ok|okay|alright|well',
      'are you|they even|quite|really trying|well|awake|there',
      'have you|they no shame|pride|home_to_go_to|homes_to_go_to|self-control|friends|hobbies',
      'is there nobody|no_one|nothing|no at|else|on home',
      'what were|was you|they|anyone thinking',
      'how hard can|could it be',
      'is it that hard',
      'was it worth it',
      'worth it',
      'why though|tho|bother',
      'who does that|this',
      'coincidence',
    ],
    when: all(either(behindAFact, beforeFailing), meant, wholeRemark),
    examples: [
      'You ate the emergency noodles twice on Sunday. Everything okay at home?',
      'Around 700 of you left the projector on all weekend. Were you raised in a barn?',
    ],
  },
  {
    cue: 'asked-what-they-thought',
    shows: ['tone judgmental', 'tone sarcastic'],
    triggers: [
      'did|do you|they|anyone|anybody really|honestly|seriously|actually think|believe|imagine|expect|suppose',
      'did|do you|they think|imagine|suppose|expect|reckon we|the|a|an|your|it|that|nobody|no_one|they|gravity|money|our',
      'did|does it|that|this|any_of_this not|never|ever occur to you|them',
      'did it not|never|ever occur to you|them',
      'had it|you never|not|forgotten|thought occurred|that|of to|how you|them',
      'have you|they never|not|ever heard|met|seen|considered|tried of|a|the|not|walking|reading|listening|asking',
      'ever heard|tried|considered|thought of|a|the|about|not|walking|reading|asking|going',
    ],
    when: all(behindAFact, meant, opensClause, looksForNoTrouble, inQuestion),
    examples: [
      'Around 3,000 of you left the hose on over the bank holiday. Did you think the reservoir refills itself?',
      'You parked across two bays again on Tuesday. Ever heard of lines?',
    ],
  },
  {
    cue: 'lonely-much',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'lonely|bored|clumsy|lazy|needy|desperate|jealous|obsessed|dramatic|thirsty|hungry|single|petty|nosy|sleepy|impatient|paranoid|forgetful|vain|cheap|stingy much',
    ],
    when: all(meant, opensClause, inQuestion, twoWordsAsked),
    examples: [
      'You checked the tracker 212 times on Sunday. Impatient much?',
      'Clumsy much? That is cup number nine.',
    ],
  },
  {
    cue: 'nurses-we',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: ["are|aren't|do|don't|did|didn't|have|were|shall we", 'is|was it', 'then'],
    when: all(meant, endsClause, inQuestion, aloneOrWithAsked),
    examples: ['Back again, are we?', 'You ordered one fork and six puddings. Just the one of you, is it?'],
  },
];
