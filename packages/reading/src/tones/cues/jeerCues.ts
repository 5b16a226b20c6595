// How people are jeered at: they are told that somebody knows, spelled things out to, welcomed back with a smirk, ordered
// about, or introduced as a curiosity.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed, toReader } from '../../cues/aboutWhom.ts';
import { unkindly, unkindlyBehind } from '../../cues/besideKindness.ts';
import { affirmed, endsClause, meant, notBefore, opensClause, inQuestion } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import { admirable, awkward } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { notOfMerit } from '../marks/hostileConditions.ts';
import { unboastedHere, unboastedNext } from '../marks/unboasted.ts';
import { beforeFailing, kindInItselfAlone } from '../marks/beforeTold.ts';

/** Constructions that show one of the tones below `hostile` by jeering. */
export const jeerCues: readonly Cue[] = [
  {
    cue: 'somebody-knows',
    shows: ['tone mocking', 'framing trait-inference'],
    triggers: [
      'so do|does|will|has|have he|she|they|hr|your|her|his|their|everyone|everybody|our_lawyers|our_fines|the_neighbours|the_neighbors|the_whole|the_rest|the_cameras',
      "he's|she's|they've|he_has|she_has|they_have moved|found|met on|someone|somebody|another",
      'she|he|they can see|hear|tell|smell the|it|you|that|everything',
      'see you|them in therapy|court|rehab|hell|prison|jail|detention|counselling|counseling',
      'happy guessing|hunting|honking|scrolling',
      'does|do he|she|they|his|her|your|their know|wife|husband|mother|boss',
      'hr|legal|head_office|management|finance sends|says|would|has|is|will',
      'thin walls',
      'the walls are',
      'we heard everything',
      'one of them|you knows|know',
      "he's|she's|they're|he_is|she_is still|never|still_not|not_ever not_going_to|going_to|gonna text|call|ring|write|phone|reply|come back",
      "he|she|they won't|will_not|isn't|aren't|didn't text|call|reply|answer|come|calling|coming|texting",
    ],
    when: all(either(ofPeople, ofCounted), meant, toThoseTold, opensClauseOrAnd, unkindly, notOfMerit),
    examples: [
      'To the 19 tenants who rehearse the tango at midnight: thin walls.',
      'You have drafted that letter for nine weeks. He’s moved on.',
    ],
  },
  {
    cue: 'spelled-out-to',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'do|would you need|want|like us|me|somebody|someone to write|draw|spell|explain|repeat|say|slow|translate|read',
      'shall|should we|i draw|spell|write_it|say_it|speak|repeat|read_it',
      "who's|who_is|who's_going|who_will going|gonna|to|tell to|tell tell|break|explain|you|him|her|them",
      'need|want|fancy|would_you_like a diagram|picture|lesson|reminder|hand_to_hold|user_manual|dictionary|translator',
      'read|say|try it|this|that|again again|slowly|out_loud|back',
      'read that sentence|line|again|back',
      'again|once_more but|and slower|slowly|louder',
      'which part|bit|word of',
      'how many times',
      "it's|it_is|that's|that_is not|hardly that hard|deep|complicated|difficult|confusing",
      'try|do_try to keep_up',
      'pay attention',
      'let|allow us|me explain|spell|help_you_with',
      'spoiler|newsflash|reminder it|that|the|they|you',
      'the word|phrase you were|are looking|searching for',
      'the clue|hint is in the',
    ],
    when: all(
      either(toReader, ofCounted, speaksToSomebody),
      meant,
      either(toThoseTold, inQuestion),
      opensClause,
      unkindly,
    ),
    examples: [
      'Still guessing at the platform, Ely? Shall we draw it?',
      'To the 55 guests who pushed the pull door: which part of pull was new?',
    ],
  },
  {
    cue: 'welcomed-back-with-a-smirk',
    shows: ['tone mocking', 'framing call-out'],
    triggers: [
      "so you|you've|you're came|come|are|back back|crawling|crawled",
      'so you came|crawled back',
      "look who's|who_is|who_finally back|awake|up|here|talking|remembered",
      "couldn't|could_not stay away|resist|last",
      'back for more',
      'missed us',
      'after everything|all you said|wrote|did',
      'thought you|they had|were quit|leaving|done|through|above',
      'didn’t last long',
      "didn't|did_not take|last long",
    ],
    when: all(ofPeople, meant, toThoseTold, unkindly, opensClauseOrIt),
    examples: [
      'So you came back. The tuna melt never doubted it.',
      'We counted your press-ups. It didn’t take long.',
    ],
  },
  {
    cue: 'assumed-failing',
    shows: ['tone sarcastic', 'framing trait-inference'],
    triggers: [
      'we take_it|assume|presume|gather|guess|suppose|imagine|trust|hear the|that|you|it|they|this|he|she|your|their|nobody|somebody',
    ],
    when: all(ofPeople, meant, unkindly, saysUnboasted),
    examples: [
      'To the 31 readers with two books on patience: we take it the first was skipped.',
      'You booked the sunrise walk nine times. We gather you still overslept.',
    ],
  },
  {
    cue: 'ordered-about',
    shows: ['tone judgmental'],
    triggers: [
      'man|toughen|wise|lawyer|sober|wake|hurry|shut|cheer|listen|simmer|pipe|sit|settle|steady|own up|down|on',
      'settle|sit|simmer|pipe|calm down',
      'wise|man|toughen|sober|grow|hurry up',
      'have a|some lie-down|lie|word|think|shower|wash|nap|dignity|decorum|self-respect|standards|shame|vegetable',
      'pick|choose|stay_in|find a|your|one|another|a_new lane|struggle|side|battles|hobby|favourite',
      'take it up with',
      'make up your mind|minds',
      'give it|that a|up rest|already|break',
      'give it up',
      'put|turn|keep it|that down|away|off|to_yourself',
      'mind your own',
      'just|please_just|maybe_just|at_least admit|own|accept|face|stop|let|leave|go|finish|pick|say|call|text|buy|try|use|read it|that|your|him|her|them|one|the|already|up',
      'just admit|accept|face',
      'admit it',
      'face it',
      'own it',
      'sleep it off',
      'let it all_out|go|out',
      'blink twice',
      'log off',
      'switch it|off off|and',
      'finish something|one|your|what|it',
      'use your indicators|indicator|words|brain|head|eyes|manners|imagination|legs',
      'look it up',
      'look up',
      'ask your mum|mother|mom|dad|gran|nan|doctor|priest|cat',
      'tell your mum|mother|mom|therapist|doctor|friends|wife|husband',
      'phone a friend',
      'phone|ring|call|text home|your_mum|your_mother|her|him|somebody|an_ambulance',
      'set an|two|three alarm|alarms',
      'get a map|dictionary|calendar|diary|watch|clue|calculator|mirror|therapist|lawyer|dog|cat|haircut|shed|coat|room|move_on',
      'buy a|an|some map|dictionary|calendar|diary|clue|calculator|mirror|alarm_clock|coat|second_fork|curtains',
      'learn|try to|some cook|share|park|drive|read|spell|count|cooking|sharing|vegetables|soap|sleep|daylight|patience|water',
      'seek|consider therapy|help|counselling|trousers|curtains|vegetables|employment|sleep|moderation',
      'touch|find|see|taste some|the_word|a_bit_of grass|daylight|sunlight|shade|vegetable',
      'lower|raise your expectations|standards|voice',
      'try to|and relax|cope|focus|remember_it|survive',
      'careful|watch_out|easy|steady|behave now|romeo|casanova|tiger',
      'go to|see|find a_doctor|a_friend|the_dentist|the_gym|confession',
      'do something|anything|a_lap|better else',
    ],
    when: all(
      either(pointed, beforeFailing),
      meant,
      toThoseTold,
      affirmed,
      kindInItselfAlone,
      opensClause,
      either(endsClause, notBefore('our us with free')),
    ),
    examples: [
      'To the 71 drivers who rang about the echo in the tunnel: take it up with the hill.',
      'Dear 14 members who polish the kettle at night: sleep it off.',
    ],
  },
  {
    cue: 'do-try',
    shows: ['tone judgmental'],
    triggers: [
      'do try|behave|concentrate|listen|keep_up|grow_up|make_an_effort|pay_attention|try_harder|try_again|pull_yourself_together|pull_yourselves_together',
    ],
    when: all(ofCounted, meant, opensClauseOrAnd, endsClause, unkindly),
    examples: [
      'The 37 tenants with a drum have a new neighbour with a headache, so do behave.',
      '26 of our learners spelled their own town wrong. Do concentrate.',
    ],
  },
  {
    cue: 'held-up-to-ridicule',
    shows: ['tone mocking'],
    triggers: [
      'behold',
      'nice|kind|good|sweet|brave of the|these|those|our',
      'exhibit a|b',
      'pour one out',
      'who among us',
      'two kinds|types|sorts of people|customers|guests|members|drivers',
      'kinds|types of people|customers|guests|members|drivers in',
      "don't|do_not be like|one_of|that",
      'be less like',
      'somebody|someone should|ought_to|has_to|please|needs_to|must tell|stop|warn|explain',
      'legally|contractually required|obliged|bound to',
      'picture the scene',
      'try to imagine',
      "we've|we_have all got|met|had that|a|the friend|friends|one|colleague|neighbour|uncle",
    ],
    when: all(ofCounted, meant, either(unboastedHere, unboastedNext), opensClauseOrAnd, unkindlyBehind),
    examples: [
      'Don’t be like the 38 campers who pitched in the river.',
      'Nice of the 44 lodgers with a trumpet to skip Sunday.',
    ],
  },
  {
    cue: 'shown-as-a-curiosity',
    shows: ['tone mocking'],
    triggers: [
      'special|honourable|honorable|dishonourable mention|mentions to|for|goes',
      'give it up for',
      'big|mad respect|up|shout_out|love to|the',
      'let the record show',
      'for the record',
      "we|can_we|let's|let_us need_to|must|talk talk|about about|the the",
      'public service announcement',
      'psa',
      'in other news',
      'meanwhile',
      'ladies and gentlemen',
      'hello again',
      'welcome back',
      'the award|prize|medal for|goes',
    ],
    when: all(ofCounted, meant, opensClauseOrAnd, unkindlyBehind, beforeUnboasted),
    examples: [
      'A special mention for the 67 anglers who forgot the hook.',
      'In other news, 84 members sneaked in by the kitchen.',
    ],
  },
];

/** The text speaks to somebody. */
function speaksToSomebody({ address }: Scene): boolean {
  return (address.fact.has ?? []).length > 0;
}

/** It opens its clause, or *it*, *that* does right before it. */
function opensClauseOrIt(scene: Scene, { from, to }: Range): boolean {
  const before = wordAt(scene.passage.tokens, from - 1) ?? '';
  const start = ['it', 'that', 'they', 'you', 'and'].includes(before) ? from - 1 : from;
  return opensClause(scene, { from: start, to }) !== false;
}

/** It opens its clause but for a few small words. */
function opensClauseOrAnd(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  let start = from;
  const small = ['and', 'a', 'an', 'there', 'are', "we're", 'we', 'very', 'so', 'then'];
  while (start > from - 4 && small.includes(wordAt(tokens, start - 1) ?? '')) start--;
  return opensClause(scene, { from: start, to }) !== false;
}

/** Behind it in its sentence something is told that nobody boasts of. */
function saysUnboasted({ passage: { classes, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const { to: end } = sentences[sentenceAt(from)]!;
  for (let at = to; at < Math.min(end, to + 30); at++) if ((classes[at]! & awkward) !== 0) return true;
  return false;
}

/** Behind it in its sentence something is told that nobody boasts of, and nothing that they do. */
function beforeUnboasted(
  { passage: { classes, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const { to: end } = sentences[sentenceAt(from)]!;
  let count = 0;
  for (let at = to; at < Math.min(end, to + 50); at++) {
    if ((classes[at]! & admirable) !== 0) return false;
    if ((classes[at]! & awkward) !== 0) count++;
  }
  return count > 0;
}
