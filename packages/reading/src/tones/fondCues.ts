// How companies are fond of people: they praise them to their face, look up to them, tell that all went well, spare them a
// reproach, or see to it that they are warm and fed. None of it needs a word of thanks, and it ends what would be awkward.
import { all, type Cue } from '../cues/cue.ts';
import { affirmed, endsClause, meant, notBefore, opensClause } from '../cues/conditions.ts';
import type { Scene } from '../cues/scene.ts';
import type { Range } from '../tokens/range.ts';
import { isNotPraiseOfNothing } from './kindConditions.ts';

/** Constructions that show fondness. */
export const fondCues: readonly Cue[] = [
  {
    cue: 'praised-to-their-face',
    shows: ['tone warm'],
    triggers: [
      "you're|you_are|you_were|they_are|they_were|they're the best|greatest|finest|kindest|loveliest|bravest|real|true|reason|stars|star|heart|pride|backbone|soul|life|highlight|toast",
      "you're|you_are|they_are|they're our people|favourites|favorites|favourite|favorite|inspiration|heroes|pride|stars|rock",
      'you_were|you_all_were|you_have_been|they_were|they_are magnificent|wonderful|brilliant|marvellous|marvelous|fantastic|superb|splendid|glorious|amazing|lovely|great|perfect|incredible|unforgettable',
      "you're|you_are|they_are|they're|you_all_are doing brilliantly|beautifully|wonderfully|great|fine|well|so_well|really_well|marvellously|splendidly|amazingly",
      'you did brilliantly|beautifully|wonderfully|great|well|so_well|really_well|us_proud',
      'braver|kinder|fitter|faster|stronger|tougher|wiser|hardier|quicker|cleverer|better|tidier|smarter|earlier than our|us|we|ours|any_of_us|most_of_us|half_of_us|some_of_us|i',
      'made|make it our|the all|day|night|week|weekend|year|summer',
      'lucky|glad|happy|proud|privileged|honoured|honored|delighted to have|call|know|serve|host|carry|count you|them|each|every',
      'those of us still|at|in|on|under|back',
    ],
    when: all(meant, affirmed, isNotPraiseOfNothing),
    examples: [
      'Ninety campers sang through the hail. You were magnificent.',
      'To the 17 who ran it twice: you are fitter than our coach.',
    ],
  },
  {
    cue: 'proud-of-them',
    shows: ['tone warm'],
    triggers: [
      'so|very|really|incredibly|immensely|enormously|unreasonably|terribly proud of|to',
      "we're|we_are|i'm|makes_us|made_us proud of|to",
      'we|we_all|we_would_like_to|we_want_to|may_we congratulate the|our|every|each|all|both|one|those',
    ],
    when: all(meant, affirmed, notBefore('be been'), isNotPraiseOfNothing),
    examples: [
      'So proud of the six gardeners in Dover who grew the tallest leek.',
      'We congratulate the two tenants who cleared the pond.',
    ],
  },
  {
    cue: 'all-went-well',
    shows: ['tone warm'],
    triggers: [
      'all|both|each|everyone|everybody|they|she|he|it|most|everything|two|three|four|five|six|seven|eight|nine|ten were|was|is|are|got found|rescued|reunited|unharmed|safe|home|fine|home_safely|back_safely|back_home|recovering|answered|collected|claimed|helped|seated|fed',
      'made it home|back|safely|in_time|on_time|down_safely|out_safely|through|to_the|to_their|aboard',
      'is|are|were|was|all doing well|fine|nicely',
      'is|are|was|were reunited|thriving|flourishing|unharmed',
      'happily ever after',
      'happy tears|ending|endings',
      'tears of joy|happiness|laughter',
      'no harm done',
      'good as new',
      'none the worse',
      'flowered|bloomed|grew|worked|arrived|survived|recovered anyway',
    ],
    when: all(meant, affirmed, behindASentence, notBefore('until unless if')),
    examples: [
      'Eleven hikers lost the path in the mist. All were found before supper.',
      'A swan came through our shop window. Bird and glazier are doing well.',
    ],
  },
  {
    cue: 'spared-reproach',
    shows: ['tone warm', 'tone encouraging'],
    triggers: [
      'nobody|no_one|none_of_us will|would judge|mind|blame|laugh|scold|tell_you_off',
      "there's|there_is no rush|hurry|fine|judgement_here|wrong_way|wrong_answer|such_thing_as_too",
      'no shame in asking|needing|calling|ringing|talking|trying|starting|stopping',
      "it's|it_is|that's|that_is|is perfectly|quite|absolutely|completely|all|entirely okay|ok|alright|right|fine|normal|natural|human|understandable to",
      "it's|it_is|that's|that_is okay|ok|alright|fine|normal|natural|only_human|human to|not_to",
      'better late than never',
      'can|could|would you|we|anyone|anybody|anyone_really blame them|him|her|us',
      'who can|could|would blame them|him|her|us|you',
      'worth the wait|queue|walk|climb|detour|trip|effort|drive|swim|mess',
      'it|they|that|this|every_one|all_of_them|each_one|both counts|count|all_counts|still_counts|also_counts|counted',
      'nature|time|dough|the_garden|the_sea forgives|is_patient',
      'hard|tough|difficult|tricky for|on everybody|everyone|us|all_of_us|anyone',
      'harder|tougher|trickier|longer|steeper|colder than it|they|he|she looks|look|sounds|sound|seems|seem',
      'a fine|lovely|perfectly_good|perfectly_fine|wonderful|noble|respectable|excellent|beautiful thing|habit|tradition|dinner|supper|hobby|way_to_spend|reason',
      'good|right|wise|sensible call|decision|choice',
      'happens to|in everybody|everyone|all|every|anyone',
      "there's|there_is always next|tomorrow|another",
      'as long|often|much as you want|like|need|please',
      'come as you are',
      'any time|day you need|like',
    ],
    when: all(affirmed, notBefore('not but except')),
    examples: [
      'If the bill is more than you have, ring us. Nobody will judge.',
      'It is perfectly fine to start with one length of the pool.',
    ],
  },
  {
    cue: 'warm-and-fed',
    shows: ['tone warm'],
    triggers: [
      'kettle|soup|fire|stove|oven|urn|heating|sauna|hearth|coffee|tea|cocoa|stew is|was|stays on|hot|lit|warm|waiting|ready|in_the|free|brewing|always',
      "kettle's|soup's|fire's|coffee's|tea's|cocoa's on|hot|lit|warm|waiting|ready|in_the|free|brewing|always",
      "there|there'll will_be|be|is|are biscuits|cake|tea|coffee|soup|snacks|cocoa|pudding|medals|prizes|cookies|pastries",
      'and yes there_will|there_is|it_is|we_do',
      'bring tissues|snacks|cake|friends|a_friend|a_blanket|a_coat|a_torch|wellies|an_umbrella',
      'have|enjoy a lie-down|rest|sit-down|biscuit|cuppa|seat|drink|slice|safe|lovely|good|great|wonderful|quiet|peaceful',
      'put your feet up',
      'take the day|morning|evening|afternoon|weekend|week|night off',
      "we've|we_have|we kept|saved|set_aside|put_aside|booked|keep you|it|them|one|your",
      'shall|can|may|could we save|keep|put|book|get|bring|make|fetch you|them|it|one|a|some|the',
      'keep|help keep|yourself it|them|to',
      'say hello|hi if|to|at|when',
      'look after yourself|yourselves|one_another|each_other',
      'stay|keep safe|warm|dry|cool|cosy|well|hydrated',
      'safe travels|journey|flight|trip|home|landing',
      'at|in lost property|and',
    ],
    when: all(meant, affirmed),
    examples: [
      'Sixty fans slept in the queue outside our shop. The kettle is on.',
      'The exhibition is cold even in June. Bring a coat.',
    ],
  },
  {
    cue: 'wished-luck',
    shows: ['tone encouraging', 'framing encouragement'],
    triggers: [
      'fingers crossed',
      'rooting|cheering for every|each|all|them|him|her|the',
      'cheering|cheer you|them|him|her|on',
      'more power to',
      "you'll|you_will get|be|make there|fine|it|great",
      "there's|there_is still|always plenty|time|room",
      'go get it|them|em',
      'slow and steady',
      'third|second|next time lucky',
      'third time really is|is the charm',
      'we know you|they can|will',
      'get well soon',
    ],
    when: all(meant, affirmed, isNotPraiseOfNothing),
    examples: [
      'Our twins at Pen-y-Fan zoo are due in May. Fingers crossed!',
      'Forty savers opened a jar for a trip to the moon. Slow and steady.',
    ],
  },
  {
    cue: 'looked-up-to',
    shows: ['tone warm', 'tone celebratory'],
    triggers: [
      'we|us|them|all_of_us|team salute|envy|applaud|admire|bow_to you|them|him|her|each|every|all',
      'can|could we|i be friends|be_you|adopt',
      'put|puts the rest|us of_us|all|to shame',
      'gold stars|star all_round|for_everyone|for_all',
      'take a well-earned|well-deserved',
    ],
    when: all(meant, affirmed, isNotPraiseOfNothing),
    examples: [
      'Twenty pupils read all of the Odyssey aloud. Gold stars all round.',
      'A rider in Perth cycles to the sea at dawn each day, and we salute him.',
    ],
  },
  {
    cue: 'bidden-to-be-kind',
    shows: ['tone warm'],
    triggers: [
      'tip|thank|hug|feed|applaud|toast|congratulate|spoil|cherish them|him|her|your',
      'give|blow them|him|her|your a_wave|a_hug|a_cheer|a_smile|a_kiss|a_tip|a_treat|a_pat|a_ring|a_call|our_love',
      'buy|bring|make|pour|save them|him|her a|some|one',
      'say hello|hi|thanks|thank_you|congratulations|happy to',
      'be kind|gentle|nice to',
      'wish them|him|her|us luck|well|all',
      'raise a glass|toast|mug|cup',
    ],
    when: all(meant, affirmed, opensClause),
    examples: [
      'Our 30 night bakers have worked through the heatwave. Buy them a drink.',
      'Meet the crew of our first ferry tomorrow: give them a wave.',
    ],
  },
  {
    cue: 'flattered',
    shows: ['tone playful', 'tone warm'],
    triggers: [
      "is|was|are|were|she's|he's|it's|they're|we're|very|so|feels|says_it_is flattered|touched|honoured|honored|blushing|chuffed|smitten",
      'took it well|kindly|as_a_compliment',
      'sends her|his love',
      'sends|send you|everybody|everyone|all love|hugs|kisses',
      'won|stole our hearts',
      'with love from',
      'we mean it|that kindly|fondly|nicely',
      'in the nicest|kindest|best|fondest way|possible',
      "we're|we_are|a_bit|a_little|secretly|rather|quite|frankly impressed|jealous|envious|in_awe",
    ],
    when: all(meant, affirmed),
    examples: [
      'A hundred guests asked our parrot for a date. She is flattered.',
      'The 40 of you who hid the piano from us: we are a little impressed.',
    ],
  },
  {
    cue: 'agreed-with',
    shows: ['tone playful', 'tone warm'],
    triggers: [
      'fair',
      'fair is fair',
      'valid',
      'same',
      'relatable',
      'well|nicely played',
      'you win',
      'point taken',
      'touché',
    ],
    when: all(meant, opensClause, endsClause, isNotPraiseOfNothing),
    examples: [
      'Fifteen passengers clapped when we landed. Fair.',
      'Our quiz night was won by a table of nuns. Well played.',
    ],
  },
  {
    cue: 'help-at-hand',
    shows: ['tone warm'],
    triggers: [
      'we can|could|want_to|would_like_to|would_love_to help',
      "we're|we_are here to|for|if|whenever|when|until",
      'helpline|support_line|advice_line|listening_line|listeners|nurses|counsellors|advisers|advisors is|are open|free|staffed|here|available|there|on_hand|waiting',
      'help|support|advice is there|here|free|available|at_hand',
      'for a reason',
      "here's|here_is how to",
    ],
    when: all(meant, affirmed),
    examples: [
      'If the rent is late again, we can help.',
      'Our listening line is staffed until dawn. Help is at hand.',
    ],
  },
  {
    cue: 'invited-over',
    shows: ['tone warm'],
    triggers: [
      'talk|speak|come|write|turn to us|our',
      'ring|call|text|message|email|ask|tell us',
      'come and|in|over|by find|collect|claim|get|say|join|pick|fetch|have|warm|and',
    ],
    when: all(meant, affirmed, opensClause),
    examples: [
      'If the rent went up faster than your pay did, talk to us.',
      'Sixty odd gloves are in our basket: come and claim yours.',
    ],
  },
];

/** It does not stand in the first sentence. */
function behindASentence({ sentenceAt }: Scene, { from }: Range): boolean {
  return sentenceAt(from) > 0;
}
