// Names that people are called, and judgements passed on them outright. No crowd is so large that these are a joke.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCustomers, ofPeople } from '../../cues/aboutWhom.ts';
import { affirmed, endsClause, meant, opensClause } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import { customers, firstPerson, onePerson } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { closedClass, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { beforeThoseCounted } from '../marks/beforeTold.ts';
import { notOnUs } from '../marks/blamesUs.ts';
import { notFondName } from '../marks/fondly.ts';
import { notBehindUs } from '../marks/meantKindly.ts';
import { toThoseTold } from '../marks/heeding.ts';

const names =
  'loser|losers|idiot|idiots|moron|morons|fool|fools|muppet|muppets|clown|clowns|coward|cowards|quitter|quitters|slacker|slackers|' +
  'slob|slobs|cheapskate|cheapskates|miser|misers|tightwad|tightwads|skinflint|skinflints|freeloader|freeloaders|scrounger|scroungers|' +
  'hypocrite|hypocrites|liar|liars|snob|snobs|weirdo|weirdos|creep|creeps|freak|freaks|psycho|psychos|psychopath|psychopaths|lunatic|' +
  'lunatics|nutter|nutters|dimwit|dimwits|halfwit|halfwits|nitwit|nitwits|dunce|dunces|simpleton|simpletons|imbecile|imbeciles|cretin|' +
  'cretins|plonker|plonkers|numpty|numpties|twit|twits|twerp|twerps|wimp|wimps|crybaby|crybabies|whiner|whiners|whinger|whingers|' +
  'moaner|moaners|layabout|layabouts|lazybones|couch_potato|couch_potatoes|deadbeat|deadbeats|time-waster|time-wasters|timewaster|' +
  'timewasters|no-hoper|no-hopers|busybody|busybodies|killjoy|killjoys|spoilsport|spoilsports|' +
  'party_pooper|party_poopers|saddo|saddos|sucker|suckers|chump|chumps|airhead|airheads|bozo|bozos|jerk|jerks|lout|louts|yob|yobs|oaf|' +
  'oafs|peasants|philistine|philistines|glutton|gluttons|pervert|perverts|drama_queen|drama_queens|control_freak|control_freaks|' +
  'scrooges|barbarian|barbarians|savages|degenerates|parasite|parasites';

/** What is an insult only where somebody is called it. */
const milderNames =
  'amateur|amateurs|lightweight|lightweights|big_baby|scrooge|donkey|ostrich|dinosaur|misery_guts|lazy_bones|fusspot|fusspots|scaredy_cat|sore_loser';

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
    when: all(meant, affirmed, isCalledThat, notFondName),
    examples: [
      'What absolute muppets: three million viewers sat through the credits.',
      'These 38 skinflints split a bill for toast.',
    ],
  },
  {
    cue: 'name-called',
    shows: ['tone judgmental', 'tone mocking', 'framing call-out'],
    triggers: [names, milderNames],
    when: all(meant, calledOut, notFondName),
    examples: ['You left a tip of a penny, skinflint.', 'Sleeping through the alarm again, lazybones?'],
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
    when: all(ofPeople, meant, notOnUs, either(opensClause, endsClause)),
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
      'learn to budget|read|count|drive|park|share|cook|queue|spell|wait|listen|add|swim|tip|behave',
      'pick a lane',
      'show some respect|restraint|dignity|self-respect',
    ],
    when: all(
      either(ofPeople, beforeThoseCounted),
      meant,
      toThoseTold,
      either(opensClause, endsClause),
      notBehindUs,
    ),
    examples: [
      'If you left your tray on the table again, have a word with yourself.',
      'You parked on the lawn in the rain. Show some respect.',
    ],
  },
];

/** It is called to somebody: behind a comma at the end, or at the start before one. */
export function calledOut({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  const before = tokens[from - 1];
  const next = tokens[to];
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'symbol';
  if (!ends) return false;
  return (
    before === undefined || before.kind === 'mark' || ['you', 'the'].includes(wordAt(tokens, from - 1) ?? '')
  );
}

const openers = new Set(
  "what you such these those utter absolute total complete bunch load proper bloody you're they're he's she's are is were was".split(
    ' ',
  ),
);

/** It heads a counted group, or stands behind *what*, *you*, *these*, *such*, *are*; nobody says it of themselves. */
export function isCalledThat(scene: Scene, match: Range): boolean {
  if (!notSaidOfUs(scene, match)) return false;
  const { groups, passage } = scene;
  const { tokens } = passage;
  const { from, to } = match;
  if (tokens[from - 1]?.kind === 'number' || groups.some(group => group.from < to && from < group.to))
    return true;
  let at = from - 1;
  while (at > from - 4 && mayDescribe(wordAt(tokens, at))) at--;
  return openers.has(wordAt(tokens, at) ?? '');
}

/** *We are clowns*: the company says it of itself, within three words; *our clowns* are others. */
export function notSaidOfUs({ passage: { tokens, classes, sentenceOf } }: Scene, { from }: Range): boolean {
  for (let at = Math.max(0, from - 3); at < from; at++) {
    const ours = (classes[at]! & firstPerson) !== 0 && wordAt(tokens, at) !== 'our';
    if (ours && sentenceOf[at] === sentenceOf[from]) return false;
  }
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
