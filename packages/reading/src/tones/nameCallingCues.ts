// Names that people are called, and judgements passed on them outright. No crowd is so large that these are a joke.
import { all, either, not, type Cue } from '../cues/cue.ts';
import {
  affirmed,
  behindComma,
  endsClause,
  meant,
  ofCounted,
  ofCustomers,
  ofPeople,
  opensClause,
  unkindly,
} from '../cues/conditions.ts';
import type { Scene } from '../cues/scene.ts';
import { customers, firstPerson, onePerson } from '../lexicon/classes.ts';
import type { Range } from '../tokens/range.ts';
import { wordAt } from '../tokens/token.ts';
import { closedClass, isPastVerb } from '../tokens/wordLists.ts';
import { failsBefore } from './hostileConditions.ts';
import { toThoseTold } from './heeding.ts';

const names =
  'loser|losers|idiot|idiots|moron|morons|fool|fools|muppet|muppets|clown|clowns|coward|cowards|quitter|quitters|slacker|slackers|' +
  'slob|slobs|cheapskate|cheapskates|miser|misers|tightwad|tightwads|skinflint|skinflints|freeloader|freeloaders|scrounger|scroungers|' +
  'hypocrite|hypocrites|liar|liars|snob|snobs|weirdo|weirdos|creep|creeps|freak|freaks|psycho|psychos|psychopath|psychopaths|lunatic|' +
  'lunatics|nutter|nutters|dimwit|dimwits|halfwit|halfwits|nitwit|nitwits|dunce|dunces|simpleton|simpletons|imbecile|imbeciles|cretin|' +
  'cretins|plonker|plonkers|numpty|numpties|twit|twits|twerp|twerps|wimp|wimps|crybaby|crybabies|whiner|whiners|whinger|whingers|' +
  'moaner|moaners|layabout|layabouts|lazybones|couch_potato|couch_potatoes|deadbeat|deadbeats|time-waster|time-wasters|timewaster|' +
  'timewasters|no-hoper|no-hopers|busybody|busybodies|killjoy|killjoys|spoilsport|spoilsports|' +
  'party_pooper|party_poopers|saddo|saddos|sucker|suckers|chump|chumps|airhead|airheads|bozo|bozos|jerk|jerks|lout|louts|yob|yobs|oaf|' +
  'oafs|peasants|philistine|philistines|glutton|gluttons|pervert|perverts|drama_queen|drama_queens|control_freak|control_freaks|donkeys|' +
  'dinosaurs|ostriches|scrooges|barbarian|barbarians|savages|degenerates|vultures|parasite|parasites|leech|leeches';

/** What is an insult only where somebody is called it. */
const milderNames =
  'amateur|amateurs|lightweight|lightweights|big_baby|scrooge|donkey|ostrich|dinosaur|misery_guts|lazy_bones|fusspot|fusspots|scaredy_cat|sore_loser';

/** Names that praise: an insult behind a failing, and a nudge behind anything else. */
const cleverNames =
  'genius|geniuses|mastermind|masterminds|einsteins|brainiac|brainiacs|rocket_scientists|brainboxes|show-off|show-offs|know-it-all|know-it-alls|' +
  'clever_clogs|smarty-pants|overachiever|overachievers|swots|swot';

const faults =
  'pathetic|lazy|gullible|stingy|greedy|selfish|clueless|spineless|shameless|tasteless|hopeless|useless|idiotic|stupid|dim|dumb|brainless|' +
  'thick|ignorant|cowardly|workshy|feckless|deluded|delusional|desperate|disgusting|filthy|rude|vain|petty|needy|whiny|whining|moaning|' +
  'grumpy|bitter|jealous|boring|sad|lonely|cheap|tight-fisted|penny-pinching|ungrateful|entitled|spoilt|spoiled|insufferable|unbearable|' +
  'uncultured|unwashed|unimaginative|witless|gormless|dishonest|lying|cheating|thieving|sad_little|tragic|miserable';

/** Constructions that call people names or pass judgement on them. */
export const nameCallingCues: readonly Cue[] = [
  {
    cue: 'insulting-noun',
    shows: ['tone mocking', 'tone judgmental', 'framing call-out'],
    triggers: [names],
    when: all(meant, affirmed, isCalledThat),
    examples: [
      'What absolute muppets: three million viewers sat through the credits.',
      'These 38 skinflints split a bill for toast.',
    ],
  },
  {
    cue: 'name-called',
    shows: ['tone judgmental', 'tone mocking', 'framing call-out'],
    triggers: [names, milderNames],
    when: all(meant, calledOut),
    examples: ['You left a tip of a penny, skinflint.', 'Sleeping through the alarm again, lazybones?'],
  },
  {
    cue: 'called-clever-for-failing',
    shows: ['tone mocking', 'tone judgmental', 'framing call-out'],
    triggers: [cleverNames],
    when: all(meant, either(calledOut, isCalledThat), failsBefore),
    examples: [
      'Nineteen of you locked the key in the safe. Good thinking, masterminds.',
      'To the 27 guests who missed the fire drill asleep: well spotted, brainiacs.',
    ],
  },
  {
    cue: 'called-clever',
    shows: ['tone teasing'],
    triggers: [cleverNames],
    when: all(meant, ofPeople, calledOut, not(failsBefore)),
    examples: [
      'Only 61 of you solved the cryptic clue. Swots.',
      'You finished the course in a day, brainiac.',
    ],
  },
  {
    cue: 'fault-of-people',
    shows: ['tone judgmental', 'framing call-out'],
    triggers: [faults],
    when: all(meant, affirmed, beforePeople),
    examples: [
      'About 200,000 gullible shoppers believed our April prank.',
      'You stingy people left the waiter a button.',
    ],
  },
  {
    cue: 'likened-to-beasts',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: [
      'like sheep|lemmings|savages|vultures|pigs|zombies|locusts|hyenas|toddlers|wild_animals|a_pack_of|a_herd_of',
      'like spoilt|spoiled|lost|confused|headless|naughty|sulky children|toddlers|chickens|sheep|puppies|teenagers|child|toddler',
    ],
    when: all(ofCounted, meant, affirmed, unkindly),
    examples: [
      '600 of you crossed on red, like sheep.',
      'To the 38 guests who fought over a towel like spoilt children: we have more.',
    ],
  },
  {
    cue: 'called-a-beast',
    shows: ['tone mocking'],
    triggers: ['sheep|lemmings|zombies|sloths|pigs|piggies|rats|hyenas|vultures|slugs|snails'],
    when: all(either(ofPeople, ofCounted), meant, calledByName),
    examples: ['Evening, lemmings. All 900 of you took the wrong exit.', 'You ate the whole tray, piggies.'],
  },
  {
    cue: 'wasted-on-them',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: [
      'is|are|was|were|clearly|obviously|plainly|evidently wasted|lost|squandered on you|them|some|most|many|people|these|those|him|her|half',
      'pearls before|to swine',
    ],
    when: all(ofPeople, meant, affirmed),
    examples: [
      'Two million viewers talked through the overture. Beauty is wasted on them.',
      '31 diners asked for ketchup with the oysters. Pearls before swine.',
    ],
  },
  {
    cue: 'name-denied',
    shows: ['tone mocking', 'tone judgmental'],
    triggers: ['allegedly|supposedly|reportedly|in_theory|technically|so_they_say|on_paper|so_we_hear'],
    when: all(ofPeople, meant, behindNoun),
    examples: [
      'Some 900,000 drivers slept through the recall. Adults, supposedly.',
      'Nineteen of our guests fought over a bath towel. Adults, on paper.',
    ],
  },
  {
    cue: 'named-by-emoji',
    shows: ['tone mocking', 'tone shaming'],
    triggers: ['🤡', '🐷', '🐽', '🐖', '🤥', '💩', '🤮', '🤢'],
    when: all(ofCounted, meant, unkindly, notOfBeasts),
    examples: [
      '41 guests cleared the whole buffet before nine 🐷',
      'Two million viewers walked out before the chorus 🤡',
    ],
  },
  {
    cue: 'people-are-a-fault',
    shows: ['tone judgmental', 'framing call-out'],
    triggers: [
      "are|is|you're|they're|he's|she's just|so|really|simply|plain|officially|all gullible|stingy|greedy|selfish|clueless|spineless|shameless|tasteless|stupid|dim|thick|ignorant|cowardly|deluded|delusional|disgusting|filthy|vain|needy|ungrateful|entitled|insufferable|unbearable|dishonest",
      "are|is|you're|they're|he's|she's gullible|stingy|greedy|selfish|clueless|spineless|shameless|tasteless|stupid|thick|cowardly|deluded|disgusting|filthy|needy|ungrateful|insufferable|unbearable|dishonest",
    ],
    when: all(either(ofCustomers, ofPeople), meant, affirmed, endsClause, ofSomebody),
    examples: [
      'A million of our viewers are simply clueless.',
      'Nine guests took the lamps. They are shameless.',
    ],
  },
  {
    cue: 'shame-on-them',
    shows: ['tone shaming'],
    triggers: ['shame on'],
    when: all(ofPeople, meant, either(opensClause, endsClause)),
    examples: [
      'Shame on the 9 of you who fed the swans crisps.',
      'You let the candle burn all night. Shame on whoever lit it.',
    ],
  },
  {
    cue: 'shaming-imperative',
    shows: ['tone shaming'],
    triggers: [
      'have a word|think with|about yourself|yourselves',
      'take a long|good|hard look',
      'hang your head|heads',
      'grow up',
      'act|be your age',
      'get a grip|life',
      'touch grass',
      'pull yourself|yourselves together',
      'sort yourself|yourselves out',
      'sort your life|lives out',
      'sort it out you',
      'know your place',
      'be ashamed',
      'be better than this',
      'do better',
      'try harder',
      'raise your standards',
      'lower your expectations',
      'learn some manners|respect',
      'show some respect|restraint|dignity|self-respect',
    ],
    when: all(ofPeople, meant, toThoseTold, either(opensClause, endsClause)),
    examples: [
      'If you left your tray on the table again, have a word with yourself.',
      'You parked on the lawn in the rain. Show some respect.',
    ],
  },
];

const nameCalling: ReadonlySet<string> = new Set([
  ...nameCallingCues.map(({ cue }) => cue),
  'named-weakness',
]);

/** True for what a cue shows that calls people names, where others joke. */
export function callsNames(cue: string): boolean {
  return nameCalling.has(cue);
}

/** It is called to somebody: behind a comma at the end, or at the start before one. */
function calledOut({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'symbol';
  if (!ends) return false;
  return (
    before === undefined || before.kind === 'mark' || ['you', 'the'].includes(wordAt(tokens, from - 1) ?? '')
  );
}

/** A comma stands before it, and its clause ends with it: *morning, sheep*. */
function calledByName(scene: Scene, match: Range): boolean {
  return behindComma(scene, match) !== false && endsClause(scene, match) !== false;
}

const openers = new Set(
  "what you such these those utter absolute total complete bunch load proper bloody you're they're he's she's are is were was".split(
    ' ',
  ),
);

/** It heads a counted group, or stands behind *what*, *you*, *these*, *such*, *are*; nobody says it of themselves. */
function isCalledThat(
  { groups, passage: { tokens, classes, sentenceOf } }: Scene,
  { from, to }: Range,
): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) {
    const ours = (classes[at]! & firstPerson) !== 0 && wordAt(tokens, at) !== 'our';
    if (ours && sentenceOf[at] === sentenceOf[from]) return false;
  }
  if (tokens[from - 1]?.kind === 'number' || groups.some(group => group.from < to && from < group.to))
    return true;
  let at = from - 1;
  while (at > from - 4 && mayDescribe(wordAt(tokens, at))) at--;
  return openers.has(wordAt(tokens, at) ?? '');
}

/** *Adults, allegedly.*: a noun for people and a comma are all that stands before it in its sentence, and nothing behind. */
function behindNoun(
  { passage: { tokens, classes, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean {
  const sentence = sentences[sentenceAt(from)]!;
  if (sentence.to - to > 1 || from - sentence.from > 3 || tokens[from - 1]?.kind !== 'mark') return false;
  return ((classes[from - 2] ?? 0) & customers) !== 0 || peopleNouns.has(wordAt(tokens, from - 2) ?? '');
}

const peopleNouns = new Set(
  'adults grown-ups professionals athletes gentlemen ladies experts foodies friends lovers humans'.split(' '),
);

const beasts = new Set(
  'pig pigs piglet piglets pork bacon ham sausage sausages roast farm farms zoo animal animals circus clown clowns halloween toilet toilets loo poo dung virus stomach bug pirate snout'.split(
    ' ',
  ),
);

/** The text tells of no pigs and no circus that the picture may show. */
function notOfBeasts({ passage: { tokens } }: Scene): boolean {
  for (let at = 0; at < Math.min(tokens.length, 120); at++)
    if (beasts.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** The company does not say it of itself. */
function ofSomebody({ passage: { classes, sentenceOf } }: Scene, { from }: Range): boolean {
  return !(sentenceOf[from - 1] === sentenceOf[from] && ((classes[from - 1] ?? 0) & firstPerson) !== 0);
}

/** A customer stands within two words. */
function beforePeople(
  { groups, passage: { tokens, classes, sentenceOf } }: Scene,
  { from, to }: Range,
): boolean | Range {
  for (let at = to; at < to + 2; at++) {
    if (sentenceOf[at] !== sentenceOf[from] || ((classes[at] ?? 0) & (customers | onePerson)) === 0) continue;
    const counted = groups.some(group => group.from <= at && at < group.to);
    const called = ['you', 'these', 'those', 'our', 'such', 'what'].includes(wordAt(tokens, from - 1) ?? '');
    return counted || called ? { from, to: at + 1 } : false;
  }
  return false;
}

/** *What feeble little losers*, *a bunch of losers*: what may stand between an opening and the name. */
function mayDescribe(word: string | undefined): boolean {
  if (word === undefined || isPastVerb(word)) return false;
  return word === 'of' || word === 'a' || word === 'an' || !(closedClass.has(word) || openers.has(word));
}
