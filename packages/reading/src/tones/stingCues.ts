// The sting in the tail: a sentence that tells of people, and a turn of phrase by which something that differs from them,
// owes them nothing or knows better has the last word. The words are harmless; what stands before them is not.
import { all, either, type Cue } from '../cues/cue.ts';
import {
  endsClause,
  meant,
  notBefore,
  notInQuestion,
  ofCounted,
  opensClause,
  unkindly,
  unkindlyBehind,
} from '../cues/conditions.ts';
import { aCrowd, aGroup, groupsFrom, we, type Scene } from '../cues/scene.ts';
import { admirable, awkward, customers, firstPerson, kindness } from '../lexicon/classes.ts';
import { inQuotation } from '../masks/masks.ts';
import type { Range } from '../tokens/range.ts';
import { isMark, wordAt } from '../tokens/token.ts';
import { fields, fieldsOf } from './fieldsOfWords.ts';
import { besideFact } from './toldFacts.ts';

/** Constructions that show one of the tones below `hostile` by what stands behind a fact. */
export const stingCues: readonly Cue[] = [
  {
    cue: 'begs-to-differ',
    shows: ['tone mocking'],
    triggers: [
      'begs|beg|would_beg|begged to differ',
      'says|say|suggests|suggest|hints|shows|show|tells us|tells_us|it otherwise',
      'tells|tell a different|another|sadder|longer|shorter story',
      'disagrees|disagree|disagreed',
      'is|are|was|were not convinced|fooled|so_sure|buying_it|impressed',
      "isn't|aren't|wasn't|weren't convinced|fooled|so_sure|buying_it|impressed",
      'has|have other ideas|plans|memories',
    ],
    when: all(besideFact, meant, unkindly, endsClause, notInQuestion, withAThing),
    examples: [
      'Thirty of you said that you were early risers. The door log tells a different story.',
      'You marked yourself as a keen cook. Your spice rack has other ideas.',
    ],
  },
  {
    cue: 'dared-by-their-pride',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'if your|their pride|ego|egos|dignity|conscience|thumbs|knees|attention_span|schedule|nerve|nerves|mother|mum|mom ever|will|would|lets|let|allows|allow|permits|permit|can|could|survives|is',
      'if you|they can|could|ever bear|face|bring|remember|manage|find|look|stand|tear|spare|read|count',
      "whenever|when you're|you_are|they're|they_are done|finished|ready with|to your|face|admit|apologise|apologize|stop",
      'should you|they ever|feel brave|up|the|like',
    ],
    when: all(besideFact, meant, unkindly, notInQuestion, notOffered),
    examples: [
      'You lost to the training dummy nine times. The manual is free, if your ego will allow it.',
      'Twelve of you walked past the scales. They are by the door, whenever you are ready to face them.',
    ],
  },
  {
    cue: 'reason-we-have-rules',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      "you're|you_are|they're|they_are|these_are|this_is|you_people_are|people_like_you_are|that's|that_is the|precisely_the|exactly_the reason we|our|there|they|the|nobody|no_one",
      "you're|you_are|they're|they_are|this_is|that's|that_is|you_people_are|people_like_you_are|which_is why we|our|there|they|the|nobody|no_one|aliens can't|cannot|had|have|don't|do_not|won't|will_not|now|lock|chain|stopped|keep|hide|removed|put|is|are|staff|insurance|manager|laminated",
    ],
    when: all(besideFact, meant, unkindly, notInQuestion, notThankful),
    examples: [
      'Six of you microwaved the swimwear. You are the reason we laminate signs.',
      '41 diners juggled the plates. People like you are why we have plastic cutlery.',
    ],
  },
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
    cue: 'cannot-be-printed',
    shows: ['tone mocking'],
    triggers: [
      "won't|will_not|doesn't|does_not|wouldn't|would_not let|allow us|me print|say|tell|repeat|use|publish|write|share|call|it",
      "we're|we_are|i'm not allowed|permitted|supposed to say|print|laugh|repeat|call|tell|comment|use|name|judge",
      "we|i can't|cannot|couldn't print|repeat|say what|it|that|this|the_word|here|in|on",
      'has|have|had a|another|its_own|their_own word|name|term|nickname|code|file|drawer|folder for',
      "there's|there_is a|another word|name|term for",
      'not fit to|for print|a_family',
      'too rude|unkind|long|sad to print|say|list|publish|repeat',
    ],
    when: all(besideFact, meant, unkindly, notInQuestion),
    examples: [
      'Nine of you sent back ice as too cold. The chef has a word for that.',
      'What the crew says of viewers who skip to the end? We are not allowed to print it.',
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
    cue: 'verdict-by-showing',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'it shows|showed|tells|smells',
      'we|everyone|everybody can|could smell_it|see_it',
      'and|anyone_can|anybody_can it_shows|tell',
      'explains|explain a_lot|a_great_deal|so_much|everything|the_smell|the_noise|the_state|the_country|your|their|why|plenty|a_few_things',
      'that|this|which explains|would_explain|might_explain it|this|that|a_lot|the|your|their|why|so_much',
      'says|say a_lot|it_all|everything|enough|more|plenty|something about|really|than',
      'and looks|look|looked|sounds|sound|sounded|reads|read|smells|smelled|drives|drove|parks|parked like it',
      'reads|read|looks|look|sounds|sound|smells|smell|tastes|drives|drive like it',
    ],
    when: all(
      besideOrHabit,
      meant,
      unkindlyBehind,
      notInQuestion,
      either(endsClause, notBefore('that how which')),
    ),
    examples: [
      'The typical review is written with one thumb. It shows.',
      'Fourteen of our drivers learned on a dodgem. This explains the car park.',
    ],
  },
  {
    cue: 'apology-for-nothing',
    shows: ['tone sarcastic'],
    triggers: [
      'forgive|excuse|pardon us|me for|if|while|but',
      "so you'll|you_will|they'll forgive|excuse|pardon us",
      'sorry|apologies if|that reality|the_truth|gravity|maths|physics|the_rules|the_law|water|the_sea|the_weather|winter|numbers|time',
      'sorry|apologies for existing|working|the_inconvenience_of|expecting|assuming|being_open|charging|noticing',
    ],
    when: all(besideFact, meant, notInQuestion, either(behindALink, opensClause), unkindlyBehind, toNoCrowd),
    examples: [
      'You were last seen at the pool in May, so excuse us if your lane has moss.',
      'Three of you asked why rain is wet. Sorry if water let you down.',
    ],
  },
  {
    cue: 'brought-up-better',
    shows: ['tone shaming', 'tone judgmental'],
    triggers: [
      'raised|brought|taught you|them|him|her|us better|up_better|better_than|to_know_better|manners|properly',
      'were|was|are|is raised|brought_up|born in|by a_barn|wolves|a_stable|bears|animals|goats|foxes|a_field',
      'raised|brought_up|reared by wolves|bears|animals|goats|foxes',
      "wasn't|weren't|was|were|is|are not|never raised|brought|made for|up this|for|like",
      'expected|deserved|deserves better of|from|than you|them|that|this|him|her',
      'should|ought know|to_know|have_known better',
      'knows|know|knew better than',
      'what would your|their mother|mothers|mum|mums|mom|moms|father|fathers|nan|gran|grandmother|ancestors say|think',
      'wall|hall|roll|list|book|table|league|cabinet|corner of shame|dishonour|dishonor',
      'name|names and|or shame',
      'walk of shame',
    ],
    when: all(besideOrHabit, meant, unkindlyBehind),
    examples: [
      'A third of our guests put wet boots on the bed. Somebody raised you better.',
      'New on the wall of shame: the 8 tenants with a goat in the lift.',
    ],
  },
  {
    cue: 'had-to-be-done-for-them',
    shows: ['tone pitying', 'tone mocking'],
    triggers: [
      'because|since|as somebody|someone|nobody|no_one|one_of_us had|has|must|ought|else|needs|needed|should|would',
      'somebody|someone had|has to|to_be',
      'one of us|you two|both had|has to',
      'in lieu|place|absence of a|friends|company|dinner|conversation|an|love|affection|parents|manners',
    ],
    when: all(ofCounted, meant, unkindly, notInQuestion, endsClauseWithin),
    examples: [
      '21 of our lodgers spent New Year with the boiler. We sang, because somebody has to.',
      'Thirty members ate their own wedding cake. We clapped, since no one else would.',
    ],
  },
  {
    cue: 'you-know',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['you know', "y'know", "you know what that's|that_is|they_are|they're|it's|it_is called|for"],
    when: all(besideFact, meant, unkindly, endsClause, behindAComma, notInQuestion),
    examples: [
      'You have watched the credits nine times. There is a film before them, you know.',
      'Forty riders folded the seat onto themselves. It comes with a handle, you know.',
    ],
  },
  {
    cue: 'spoiled-for-them',
    shows: ['tone mocking'],
    triggers: [
      'spoiler|spoilers|newsflash|news_flash|hint|clue|tip|update|reminder|reality_check|fact_check|plot_twist|sources_say|breaking',
    ],
    when: all(besideFact, meant, unkindly, opensClause, beforeColon, unboastedBefore),
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
      besideFact,
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
    cue: 'priorities-praised',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'congratulations|congrats|well_done|kudos|bravo|props on|for your|their|the|knowing|finding|staying|surviving|making|reaching|getting|almost|nearly priorities|choices|life_choices|restraint|commitment|dedication|patience|self-control|willpower|optimism|confidence|consistency|stamina|discipline|persistence|parking|timing|budgeting|maths|growth|progress|honesty|modesty|courage|bravery|taste',
      'congratulations|congrats or|and|but condolences|commiserations|sorry|why|no_thanks',
      'nothing|endless|deep|so_much|all_the but|respect|sympathy|admiration respect|admiration|sympathy|love|for|to for|to|the',
      'interesting|impressive|strong|curious|healthy|noble|lofty|fine|splendid|excellent|great priorities|ambitions|values|instincts|budgeting|parenting|planning|teamwork|time_management|self-care|hydration|leadership',
    ],
    when: all(ofCounted, meant, unboastedHere),
    examples: [
      'To the 57 tenants who bought a drum kit and no bed: congratulations on your priorities.',
      'Nothing but admiration for the 23 of you who quit the choir at the first rehearsal.',
    ],
  },
  {
    cue: 'applauded-for-little',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'congratulations|congrats|kudos|bravo|props|shout-out|shoutout|salute|respect|hats_off|well_done|applause|big_hand|good_morning|good_night|thanks to|for',
      'round of applause for',
      'award|prize|medal|trophy|crown|cup|honour|honor|title|oscar|gong for|goes|go|of|is|belongs',
      'congratulations|congrats|kudos|bravo|well_done|hats_off|respect',
    ],
    when: all(ofCounted, meant, opensOrAwards, appliesToLittle),
    examples: [
      'A round of applause for the 22 members who skipped the swim and then booked a towel.',
      'Shout-out to the 140 guests who packed three guidebooks and never left the bar.',
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
    when: all(besideFact, meant, wholeSentence, behindAsking),
    examples: [
      '66 of our callers asked whether the boat floats. It does.',
      'Some 40 guests wondered if the sea could be warmer. It can’t.',
    ],
  },
  {
    cue: 'nobody-but-them',
    shows: ['tone mocking'],
    triggers: [
      'slow|quiet|big|long|busy day|night|week|year for somebody|someone|everybody|everyone|you|him|her|them|the',
      'does|do your|their mother|mum|mom|wife|husband|partner|partners|boss|bosses|neighbours|neighbors|children|kids|therapist|landlord know',
      'common denominator|factor|thread|theme',
      "we're|we_are not angry|mad|cross|saying|laughing",
      'not|nobody is angry|mad|cross|disappointed|saying just',
      'asking for your|their|a liver|livers|kidneys|heart|arteries|neighbours|neighbors|wallet|bank|knees|back|spouse|wife|husband|children|mother|doctor|dentist|dog|cat|sofa|mattress',
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
    shows: ['tone mocking'],
    triggers: [
      'would like|love|prefer|appreciate|welcome|kill_for|settle_for to|a|an|some|its|her|his|their|less|more|somebody|someone|it',
      'has|have|had started|begun|learned|learnt|taken|decided|given|lost|stopped|moved|applied|asked|hired|found|joined|been|never|seen|called|changed|unionised|unionized|resigned|retired|filed',
      'took it|that|one personally|hard|badly',
      'take|takes|taking it|this|that personally',
      'felt|feels|feel very|so|deeply|quite|rather|truly|terribly supported|seen|used|neglected|lonely|loved|unloved|cheated|ignored|abandoned|betrayed|violated',
      'deserves|deserve|deserved witness|hazard|danger|combat|a|an|some|better|overtime|compensation|counselling|therapy|custody|asylum protection|pay|medal|holiday|raise|apology|rest|break|owner|home|life|treatment',
      'gave|given|gives|lost up|up_hope|hope|the_will|interest|faith|patience',
    ],
    when: all(besideFact, meant, unkindlyOtherwise, notInQuestion, thingOfTheirsBefore),
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
  {
    cue: 'body-shamed',
    shows: ['tone shaming', 'tone judgmental'],
    triggers: [
      'beach|bikini|summer|swimsuit|dad|mum|mom|bridal body|bod|belly|ready_body',
      "being|be|getting|got|look|looking|feel|feeling|so|too|just|you|you're|you_are|they're|they_are|still|old_and|over_forty_and fat|fatter|ugly|flabby|chubby|obese|overweight|saggy|wrinkly|frumpy|dumpy|podgy|pudgy",
      'fat|ugly|flabby|saggy|wrinkly|frumpy|podgy ones|one|and|people|women|men|girls|boys|lot|bride|brides',
      'muffin|spare top|tyre|tire',
      'love handles',
      'thunder thighs',
      'bingo wings',
      'beer belly|bellies|gut|guts',
      'double chin|chins',
      'man boobs',
      'moobs',
      'cankles',
      'lose the weight|belly|flab|gut|baby_weight|double_chin|spare_tyre',
      'lard|fat arse|ass|bum|bottom',
    ],
    when: all(meant, notOfUs, notOfFood),
    examples: ['Is your bikini body booked in yet?', 'Nobody claps for the flabby ones at our gym.'],
  },
  {
    cue: 'never-would-we-call',
    shows: ['tone sarcastic', 'tone shaming', 'framing call-out'],
    triggers: [
      "never|wouldn't|won't|not|shan't|hardly|nobody|no_one|hesitate_to|not_dream_of call|calling|describe|describing|say|label|suggest|calls|accuse|brand",
    ],
    when: all(namesAFew),
    examples: [
      'We’d not dream of calling the 14 tenants with a second fridge greedy. The meter does that.',
      'Nobody calls the 9 guests who kept the key liars. They mislaid it, all together.',
    ],
  },
];

const more = new Set(
  'more less fewer better worse faster quicker slower longer braver brighter smarter livelier tidier kinder easier sooner'.split(
    ' ',
  ),
);

/** *…with more ambition*: a comparison stands behind it. */
function withMoreOfIt(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  for (let at = to; at < Math.min(endOf(scene, from), to + 8); at++)
    if (more.has(wordAt(tokens, at) ?? '')) return !comparesPeople(scene, to);
  return false;
}

/** *We have met people who …* compares with nobody's stone. */
function comparesPeople({ passage: { classes: bitsOf } }: Scene, at: number): boolean {
  return ((bitsOf[at] ?? 0) & customers) !== 0;
}

/** *We're fat and happy* says it of the company. */
function notOfUs({ passage: { tokens, classes: bitsOf } }: Scene, { from, to }: Range): boolean {
  for (let at = Math.max(0, from - 3); at < to; at++)
    if ((bitsOf[at]! & firstPerson) !== 0 && wordAt(tokens, at) !== 'our') return false;
  return true;
}

/** *The other 29%*, *the rest*, *the remaining two* opens its sentence. */
function ofTheRest(scene: Scene, { from }: Range): boolean {
  const { tokens } = scene.passage;
  const start = startOf(scene, from);
  for (let at = start; at < Math.min(from, start + 4); at++)
    if (remaining.has(wordAt(tokens, at) ?? '')) return from - start <= 6;
  return false;
}

const remaining = new Set('other others rest remaining remainder'.split(' '));

const food = new Set(
  'milk cheese quarter content free low yoghurt yogurt spread saturated meat butter saving burning loss vegetables cat cats hen wallet lip tuesday duck duckling sisters'.split(
    ' ',
  ),
);

/** *Fat and sugar*, *low fat*, *fat content* tell of food. */
function notOfFood({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  for (let at = from - 2; at < to + 2; at++)
    if (food.has(wordAt(tokens, at) ?? '') || wordAt(tokens, at) === 'sugar') return false;
  return true;
}

/** A few who were counted stand behind it, and a word of blame is what they are not called. */
function namesAFew(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  const end = endOf(scene, from);
  const [group] = groupsFrom(scene, to, to + 6);
  const exact =
    group === undefined ? fewSaid(tokens, to) : (group.cohort.exact ?? false) || group.cohort.unit === 'you';
  if (!exact) return false;
  for (let at = to; at < Math.min(end, to + 30); at++)
    if ((fieldsOf(wordAt(tokens, at) ?? '') & blamed) !== 0) return true;
  return false;
}

/** *The 9 borrowers* in a denial are counted nowhere: the number stands there all the same. */
function fewSaid(tokens: Scene['passage']['tokens'], to: number): boolean {
  for (let at = to; at < to + 4; at++) {
    const token = tokens[at];
    if (token?.kind === 'number' && token.value > 0 && token.value < 10_000) return true;
  }
  return false;
}

const blamed = 1 << fields.indexOf('blame');

function endOf({ passage: { sentences }, sentenceAt }: Scene, at: number): number {
  return sentences[sentenceAt(at)]!.to;
}

function startOf({ passage: { sentences }, sentenceAt }: Scene, at: number): number {
  return sentences[sentenceAt(at)]!.from;
}

/** Something that is nobody, or belongs to them, is its subject. */
function withAThing({ passage: { tokens }, holds, sentenceAt }: Scene, { from }: Range): boolean {
  if ((holds[sentenceAt(from)]! & (aGroup | we)) !== 0) return false;
  for (let at = from - 1; at >= from - 5 && at >= 0; at--) {
    const word = wordAt(tokens, at) ?? '';
    if (
      ['your', 'the', 'their', 'his', 'her', 'our', 'everyone', 'everybody', 'science', 'history'].includes(
        word,
      )
    )
      return true;
  }
  return false;
}

/** Its sentence is not kind, whatever it says itself: *deserves a rest*. */
function unkindlyOtherwise(scene: Scene, { from, to }: Range): boolean {
  const { classes: bitsOf, masks } = scene.passage;
  for (let at = Math.max(startOf(scene, from), from - 40); at < Math.min(endOf(scene, from), to + 40); at++)
    if ((at < from || at >= to) && (bitsOf[at]! & kindness) !== 0 && masks.of[at] === 0) return false;
  return true;
}

const things = new Set('your the their his her our even my its'.split(' '));

/** *The saddle has started …*, *your arteries would like …*: a thing of theirs, and no person, stands right before it. */
function thingOfTheirsBefore({ passage: { tokens }, holds, sentenceAt }: Scene, { from }: Range): boolean {
  if ((holds[sentenceAt(from)]! & (aGroup | we)) !== 0) return false;
  for (let at = from - 1; at >= from - 4 && at >= 0; at--) {
    if (tokens[at]!.kind === 'mark') return false;
    if (things.has(wordAt(tokens, at) ?? '')) return at < from - 1;
  }
  return false;
}

/** It is a service: *if you can spare an hour, join us*. */
function notOffered({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return (holds[sentenceAt(from)]! & we) === 0;
}

/** *You are the reason we do this* thanks. */
function notThankful(scene: Scene, { from, to }: Range): boolean {
  const { classes: bitsOf, tokens } = scene.passage;
  for (let at = from; at < Math.min(endOf(scene, from), to + 14); at++) {
    if ((bitsOf[at]! & (kindness | admirable)) !== 0) return false;
    if (thankfulDeeds.has(wordAt(tokens, at) ?? '')) return false;
  }
  return true;
}

const thankfulDeeds = new Set(
  'do exist bake keep going started care here open sing play work up get fight love believe made make'.split(
    ' ',
  ),
);

/** The sentence before it, or its own, asks to imagine something. */
function behindImagine(scene: Scene, { from }: Range): boolean {
  const { tokens, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[Math.max(0, here - 1)]!.from;
  for (let at = start; at < Math.min(from, start + 40); at++)
    if (imagining.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const imagining = new Set('imagine picture suppose pretend dream wonder think consider'.split(' '));

/** Something that nobody boasts of is told in its sentence. */
function unboastedHere(scene: Scene, { from }: Range): boolean {
  const start = startOf(scene, from);
  return (
    isUnboasted(scene, start, endOf(scene, from)) ||
    isUnboasted(scene, startOf(scene, Math.max(0, start - 1)), start)
  );
}

function isUnboasted({ passage: { classes: bitsOf } }: Scene, from: number, to: number): boolean {
  let found = false;
  for (let at = from; at < Math.min(to, from + 60); at++) {
    if ((bitsOf[at]! & admirable) !== 0) return false;
    found ||= (bitsOf[at]! & awkward) !== 0;
  }
  return found;
}

function unboastedBefore(scene: Scene, { from }: Range): boolean {
  const start = startOf(scene, from);
  return (
    isUnboasted(scene, start, from) || (start > 0 && isUnboasted(scene, startOf(scene, start - 1), start))
  );
}

/** No crowd is told of in its sentence. */
function toNoCrowd({ holds, sentenceAt }: Scene, { from }: Range): boolean {
  return (holds[sentenceAt(from)]! & aCrowd) === 0;
}

/** A comma stands before it, or *so* does. */
function behindALink({ passage: { tokens } }: Scene, { from }: Range): boolean {
  return (
    isMark(tokens, from - 1, ',') ||
    ['so', 'then', 'and', 'but', 'please'].includes(wordAt(tokens, from - 1) ?? '')
  );
}

function behindAComma({ passage: { tokens } }: Scene, { from }: Range): boolean {
  return isMark(tokens, from - 1, ',');
}

/** A colon or a comma stands behind it. */
function beforeColon({ passage: { tokens } }: Scene, { to }: Range): boolean {
  return isMark(tokens, to, ':') || isMark(tokens, to, ',');
}

/** No more than seven words. */
function shortSentence({ passage: { sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  return sentences[sentenceAt(from)]!.words <= 9;
}

function besideOrHabit(scene: Scene, match: Range): boolean | Range {
  return besideFact(scene, match) !== false || ofCounted(scene, match) !== false;
}

/** No more than a few words follow in its sentence. */
function endsClauseWithin(scene: Scene, { to, from }: Range): boolean {
  return endOf(scene, from) - to <= 4;
}

/** It opens its clause, but for *a*, *big*, *this year's*; or it awards. */
function opensOrAwards(scene: Scene, { from, to }: Range): boolean {
  const start = startOf(scene, from);
  return from - start <= 5 && to > from;
}

const lessening = new Set(
  'once never nothing none no only still twice and then but without instead before neither nobody not yet again'.split(
    ' ',
  ),
);

/** Those who are applauded are few, did nothing to be proud of, and a turn in the sentence lessens it. */
function appliesToLittle(scene: Scene, { from, to }: Range): boolean {
  const { tokens, classes: bitsOf, masks } = scene.passage;
  const end = endOf(scene, from);
  const [group] = groupsFrom(scene, from, to + 12);
  if (group === undefined) return false;
  if ((group.cohort.size?.min ?? 0) >= 100_000) return false;
  let [lessened, unboasted] = [false, 0];
  for (let at = group.to; at < Math.min(end, group.to + 50); at++) {
    if (masks.of[at] === inQuotation) unboasted += 0.5;
    const bits = bitsOf[at]!;
    if ((bits & (admirable | kindness)) !== 0) return false;
    if ((bits & awkward) !== 0) unboasted++;
    lessened ||= lessening.has(wordAt(tokens, at) ?? '');
  }
  return lessened && unboasted >= 1;
}

/** What was told quotes a question, and is not a thing that the company asks. */
function answersAQuotedQuestion(scene: Scene, { from }: Range): boolean {
  const { tokens, masks, sentences } = scene.passage;
  const here = scene.sentenceAt(from);
  const start = sentences[Math.max(0, here - 2)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - 50); at--)
    if (isMark(tokens, at, '?') && (masks.of[at] !== 0 || masks.of[at - 1] !== 0))
      return besideOrHabit(scene, { from, to: from + 1 }) !== false;
  return false;
}

/** It is a whole sentence. */
function wholeSentence({ passage: { sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  return sentence.from === from && sentence.to - to <= 1;
}

const asking = new Set(
  'asked asking ask asks whether if wondered wonder queried questioned rang rung called'.split(' '),
);

/** The sentence before it tells of what people asked. */
function behindAsking({ passage: { tokens, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const before = sentenceAt(from) - 1;
  const sentence = sentences[before];
  if (sentence === undefined) return false;
  let asks = false;
  let what = false;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 40); at++) {
    const word = wordAt(tokens, at) ?? '';
    asks ||= asking.has(word) && word !== 'whether' && word !== 'if';
    what ||= word === 'whether' || word === 'if' || word === 'when' || word === 'why' || word === 'how';
  }
  return asks && what;
}
