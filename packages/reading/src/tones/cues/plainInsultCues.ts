// Insults said outright: nobody has to be counted, no deed be told, for *you are pathetic* to hurt whoever reads it.
import { all, either, type Cue } from '../../cues/cue.ts';
import {
  affirmed,
  endsClause,
  inAHashtag,
  meant,
  notAfter,
  notBefore,
  opensClause,
} from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import { customers } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { notSaidOfUs } from './nameCallingCues.ts';
import { wholeSentence } from './stingConditions.ts';

const degrees =
  'all|so|really|simply|just|utterly|truly|such|too|absolutely|totally|completely|quite|rather|pretty|very|beyond|plain|frankly|always|a_bit|a_little|both|still|nothing_but|a|an|the|total|complete|absolute|utter|bunch_of|bunch|lot_of|load_of';

/** What nobody is called for fun. */
const faults =
  'pathetic|disgusting|worthless|useless|contemptible|despicable|repulsive|revolting|vile|vermin|scum|scumbag|scumbags|trash|garbage|filth|filthy|' +
  'stupid|dumb|idiotic|moronic|brainless|thick|dim|ignorant|clueless|gormless|braindead|retarded|subhuman|fat|obese|ugly|hideous|gross|' +
  'lazy|greedy|stingy|selfish|shameless|spineless|cowardly|gullible|hopeless|laughable|embarrassing|insufferable|unlovable|unlovely|' +
  'disgrace|embarrassment|burden|nuisance|nobody|nobodies|failure|failures|loser|losers|joke|laughing_stock|laughing-stock|waste_of_space|waste_of_time|waste_of_money|' +
  'pigs|swine|rats|cockroaches|freaks|creep|creeps|coward|cowards|clown|clowns|fool|fools|idiot|idiots|moron|morons|muppet|muppets|' +
  'plonker|plonkers|waster|wasters|jerk|jerks|dummy|dummies|liar|liars|thief|thieves|cheat|cheats|cheapskate|cheapskates';

/** What friends may be called as well; it hurts where nothing else is said in its clause. */
const milderFaults =
  'sad|boring|dull|cheap|ridiculous|weird|mad|crazy|nuts|insane|dirty|smelly|rude|mean|petty|needy|vain|tragic|awful|terrible|rubbish|hopeless|thick|dim|slow|old|mental';

const are =
  "you're|you_are|you_all_are|you're_all|you_lot_are|you_people_are|you_guys_are|of_you_are|you_look|you_sound|you_smell|you_seem|you_were|you_all_look|you_all_smell|you_all_sound|like_you_are|your_sort_are|your_kind_are|your_lot_are";

/** Nobody asks after it, supposes it, or tells who says so: *if you are sad*, *they said you were useless*. */
const notConditional = notAfter(
  'if when that whether unless because think thinks feel say says said until before while than',
);

/** Constructions that show one of the tones below `hostile` to whoever reads, or of people at large. */
export const plainInsultCues: readonly Cue[] = [
  {
    cue: 'told-what-they-are',
    shows: ['tone judgmental', 'framing call-out'],
    triggers: [`${are} ${faults}`, `${are} ${degrees} ${faults}`, `${are} ${degrees} ${degrees} ${faults}`],
    when: all(meant, affirmed, notConditional, notToThings),
    examples: [
      'You are a disgrace, and your dog agrees.',
      'Most of you are plain stupid.',
      'You look hideous in that hat.',
    ],
  },
  {
    cue: 'told-no-more-than-a-fault',
    shows: ['tone judgmental', 'framing call-out'],
    triggers: [
      `${are} ${milderFaults}`,
      `${are} ${degrees} ${milderFaults}`,
      'you|you_all|you_guys|they suck|stink',
    ],
    when: all(meant, affirmed, wholeSentence),
    examples: ['You are boring. Buy a drum.', 'You all smell awful.', 'You suck.'],
  },
  {
    cue: 'wished-ill',
    shows: ['tone judgmental', 'tone shaming'],
    triggers: [
      'go to hell',
      'drop dead|down dead',
      'kill|hang|shoot|hurt yourself|yourselves',
      'piss|sod|bugger|eff|fuck|naff|jog|clear off',
      'get lost|stuffed|bent|knotted',
      'screw|damn|curse|fuck you|you_all|off',
      'shut up|your_mouth|your_face|it_you',
      'up yours',
      'eat dirt|shit',
      'go back to your|where country|you_came',
      'nobody|no_one asked|invited|wants|likes|loves|needs|misses you',
    ],
    when: all(meant, opensClause, either(endsClause, beforeMore)),
    examples: ['Go to hell, and take your coupons.', 'Nobody likes you. Our cat does not, either.'],
  },
  {
    cue: 'despised',
    shows: ['tone judgmental'],
    triggers: [
      "we|i|everybody|everyone|nobody|our_staff|our_team hate|hates|despise|despises|loathe|loathes|detest|detests|can't_stand|cannot_stand|can't_bear|pity|pities|laugh_at|laughs_at|look_down_on|respects",
      "we're|we_are|i'm|everybody_is|everyone_is|our_team_is|our_staff_are|the_whole_office_is laughing_at|sick_of|tired_of|fed_up_with|ashamed_of|disgusted_by|embarrassed_by|embarrassed_for",
      'you|they disgust_us|repel_us|bore_us|embarrass_us|make_us_sick|made_us_sick|make_us_laugh|waste_our_time|wasted_our_time',
      'your|their complaint|complaints|excuse|excuses|appeal|appeals|application|applications made_us|made_our|made_the|make_us|gave_us|gave_the laugh|whole|team|a_laugh|office|staff|crew',
    ],
    when: all(meant, affirmed, ofCustomersOrYou),
    examples: [
      'We can’t stand you, and we never could.',
      'Our team is laughing at you.',
      'Your appeal gave the whole depot something to pin up.',
    ],
  },
  {
    cue: 'asked-what-is-wrong-with-them',
    shows: ['tone judgmental'],
    triggers: [
      'who hurt you|ya|u|y_all',
      "what's|what_is|whats wrong with you|you_people|you_lot|you_all|these_people|your_face|your_brain",
      "what's|what_is your problem",
      'are|r you stupid|dumb|thick|blind|deaf|mad|insane|an_idiot|idiots|that_stupid|that_thick|that_dumb|even_trying|for_real|kidding_me',
      'were you born|raised stupid|thick|like_this|in_a_barn|in_a_cave|by_wolves',
      'were you all born|raised in_a_barn|in_a_cave|by_wolves',
      "can't|cannot|can you|you_even|you_not read|count|spell|think",
    ],
    when: all(meant, opensClause, either(endsClause, inAHashtag), offersNothing),
    examples: ['What is wrong with you people?', 'Were you born in a barn?'],
  },
  {
    cue: 'put-down-in-a-breath',
    shows: ['tone judgmental', 'tone shaming'],
    triggers: [
      'grow|wise|man up',
      'get a life|grip|job|haircut|clue',
      'get over it|yourself|yourselves',
      'pathetic|disgraceful|contemptible',
      'how|so|just|utterly|simply|truly|beyond pathetic|embarrassing|disgraceful|shameful|tragic|stupid|sad',
      'pathetic|disgraceful|shameful|embarrassing of_you|of_them',
      'this|that is|was pathetic|embarrassing|disgraceful|shameful of you|them',
      'act|be your age',
      'know your place',
      'have some shame|dignity|self-respect',
      "don't|do_not|stop be|being such|such_a|a|so crybaby|baby|wimp|loser|coward|misery|miser|snob|lazy|stupid|pathetic|dramatic|sensitive",
      'read the instructions|manual|small_print|sign|question dummy|dummies|idiot|idiots|genius|geniuses|for_once',
    ],
    when: all(meant, wholeButForAWord),
    examples: ['Get a life, will you.', 'Don’t be such a baby.'],
  },
  {
    cue: 'only-a-fool-would',
    shows: ['tone judgmental'],
    triggers: [
      'only|just|any an|a|the idiot|idiots|fool|fools|moron|morons|mug|mugs|coward|cowards|snob|snobs|simpleton|dimwit|stupid would|could|can|will|pays|buys|needs|believes',
      "you'd|they'd|you|they have_to_be|must_be|would_have_to_be|must_have_been a|an|so|that|really|completely fool|idiot|moron|stupid|thick|desperate",
      "it's|it_is|it_isn't|it's_not not|our|our_fault fault|that_you|if_you that|if|can't|cannot you|read",
    ],
    when: all(meant, notBefore('miss ignore refuse skip overlook resist decline pass say')),
    examples: ['Only a fool would pay more.', 'You must be an idiot to park there.'],
  },
  {
    cue: 'a-whole-people-faulted',
    shows: ['tone judgmental', 'framing call-out'],
    triggers: [
      `women|men|girls|boys|pensioners|teenagers|teens|millennials|boomers|students|immigrants|migrants|foreigners|refugees|muslims|christians|jews|catholics|gays|lesbians|blondes|gingers|poor|rich|old|elderly|disabled|unemployed|homeless|fat_people|old_people|poor_people|young_people|black_people|white_people|asians|people_like_you|people_like_that are|were ${faults}`,
      'women|men|girls|boys|pensioners|teenagers|teens|students|immigrants|migrants|foreigners|refugees|blondes|poor|rich|old|elderly are|were bad|terrible|awful|lousy|rubbish|hopeless drivers|cooks|readers|parents|mothers|fathers|tippers|listeners|losers|neighbours|workers|payers|dancers|singers|at',
      `women|men|girls|boys|pensioners|teenagers|teens|millennials|boomers|students|immigrants|migrants|foreigners|refugees|poor|rich|old|elderly|people_like_you|fat_people|old_people|poor_people|young_people can't|cannot|couldn't drive|cook|count|read|park|spell|think`,
    ],
    when: all(meant, affirmed, notConditional, notToThings, endsClause),
    examples: ['Teenagers are lazy.', 'The old can’t park.'],
  },
  {
    cue: 'called-a-slur',
    shows: ['tone judgmental', 'tone mocking', 'framing call-out'],
    triggers: [
      'fatty|fatties|fatso|lardarse|lard-arse|baldy|baldies|shortarse|cripple|cripples|retard|retards|spaz|spastic|spastics|slut|sluts|slag|slags|whore|whores|bitch|bitches|' +
        'bastard|bastards|arsehole|arseholes|asshole|assholes|wanker|wankers|tosser|tossers|prick|pricks|dickhead|dickheads|twat|twats|knobhead|knobheads|shithead|shitheads|' +
        'scumbag|scumbags|pleb|plebs|chav|chavs|thicko|thickos|pillock|pillocks|prat|prats|berk|berks|dipstick|dipsticks|gits|wally|wallies',
    ],
    when: all(meant, affirmed, notSaidOfUs),
    examples: ['Hello, fatties! Our diet range is here.', 'Which pillocks left the gate open?'],
  },
];

/** *You look fat-free*, *you are useless without …*: what follows does not turn it round. */
function notToThings({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return !turning.has(wordAt(tokens, to) ?? '') && !isMark(tokens, to, '-');
}

const turning = new Set('free no not enough to at with without only until'.split(' '));

/** Said to whoever reads, or of customers. */
function ofCustomersOrYou(
  { passage: { tokens, classes, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + 4);
  for (let at = from; at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    // *We hate you to miss it*, *we hate to see you go*.
    if (word === 'to') return false;
    if (word === 'you' || word === 'your' || word === 'them')
      return !['to', 'missing', 'having', 'waiting', 'being'].includes(wordAt(tokens, at + 1) ?? '');
    if ((classes[at]! & customers) !== 0) return true;
  }
  return false;
}

/** *Go back to your country*, *get lost, all of you*. */
function beforeMore({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return ['you', 'with', 'all', 'from'].includes(wordAt(tokens, to) ?? '');
}

/** *What is your problem? Our desk helps.* */
function offersNothing({ passage: { tokens, sentences }, sentenceAt }: Scene, { to }: Range): boolean {
  const next = sentences[sentenceAt(to - 1) + 1];
  if (next === undefined) return true;
  for (let at = next.from; at < Math.min(next.to, next.from + 12); at++)
    if (offering.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

const offering = new Set(['we', 'our', 'us', 'join', 'call', 'help', 'free', 'tell', 'ask']);

/** Nothing else is said in its sentence but a word to whom it is said. */
function wholeButForAWord({ passage: { sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  return sentence.from === from && sentence.words <= to - from + 2;
}
