// Figures of speech that make fun of people: saying that one will not say it, asking who does such a thing and counting
// them out, supposing what would be if it were a sport, correcting a word for what they did, sighing at a town.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindOwnNumbers } from '../../cues/besideNumbers.ts';
import { meant, notBefore, opensClause } from '../../cues/conditions.ts';
import { aGroup, we, you, type Scene } from '../../scene/scene.ts';
import { telling } from '../../lexicon/classes.ts';
import { closedClass } from '../../lexicon/lists/wordLists.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { comfortingWords } from '../../lexicon/lists/remarkWords.ts';
import { notOfMerit } from '../marks/hostileConditions.ts';
import { notForUs, notOfFavourites } from '../marks/kindSequels.ts';
import { namesAFew } from './stingConditions.ts';

/** Constructions that show one of the tones below `hostile` by a figure of speech. */
export const rhetoricCues: readonly Cue[] = [
  {
    cue: 'unsaid-and-said',
    shows: ['tone mocking', 'framing call-out'],
    triggers: [
      "don't|do_not|won't|will_not|wouldn't|would_never|not want|like|mean|wish|dream to|of name|point|judge|pry|be|embarrass|shame|gossip|accuse|naming|pointing|judging",
      "we'd|we_would|we_could|far_be_it_from_us never|to name|judge|point|say|pry|embarrass|gossip",
      'not to name|point|judge|pry|gossip|embarrass',
      'not naming|pointing|mentioning names|fingers|any',
      'naming no names',
      'without naming|pointing names|fingers|anyone',
      'mentioning no names',
      'no names mentioned',
      'far be it from us',
      'with all due respect',
      'with respect',
      'no offence|offense|disrespect but',
      "we're|we_are not naming|pointing|judging|calling",
      'we hate to say|tell',
      'who shall|will remain nameless',
      'you|they know who',
    ],
    when: all(either(ofCounted, pointed), meant, opensClauseOrWe, unkindly, notOfFavourites, notOfMerit),
    examples: [
      'Far be it from us to gossip, but 6 tenants own a drum.',
      'Naming no names, 17 of you still owe us a spoon.',
    ],
  },
  {
    cue: 'who-does-such-a-thing',
    shows: ['tone mocking'],
    triggers: ['who', 'what|which kind|sort|type of'],
    when: all(meant, opensClause, answeredByFew),
    examples: [
      'Who irons a sock? 37 of our members, it turns out.',
      'A riddle: what kind of guest packs a kettle? Answer: 12 of our members.',
    ],
  },
  {
    cue: 'if-it-were-a-sport',
    shows: ['tone mocking'],
    triggers: ["would|they'd|you'd be|have|need|win|qualify|own|rule|get"],
    when: all(ofCounted, meant, unkindly, behindIf),
    examples: [
      'If sulking were a sport, 23 of our players would have a medal.',
      'If excuses paid rent, the 19 tenants on the top floor would own the street.',
    ],
  },
  {
    cue: 'another-word-for-it',
    shows: ['tone mocking'],
    triggers: ["it's|that's|it_is|that_is|this_is|isn't|is|are not a|an|the", "isn't a|an|the", 'not a|an'],
    when: all(either(ofCounted, behindOwnNumbers), meant, unkindly, correctsAWord),
    examples: [
      'Nine members have worn the trial shoes since May. That is not a trial, it’s a theft.',
      'To the 12 guests at the buffet: nine plates is a siege, not a supper.',
    ],
  },
  {
    cue: 'sighed-at',
    shows: ['tone mocking'],
    triggers: [
      'oh|really|seriously|honestly|steady|easy|behave|why|come_on|calm_down|grow_up|settle_down|steady_on|dear_me|good_grief|for_shame|shame_on_you|wakey_wakey|rise_and_shine|cheer_up|wake_up|sober_up|hands_up|nice_try|not_again|get_a_grip|tut_tut|dear_oh_dear|oh_dear',
    ],
    when: all(meant, opensClause, atATown, tellsANumber, notServing),
    examples: [
      'Oh, Ripon. 41 calls about one duck.',
      'Settle down, Whitby. That was the ninth complaint about the moon.',
    ],
  },
  {
    cue: 'outdone',
    shows: ['tone mocking'],
    triggers: [
      'than they|you|he|she|he_did|most_of_them|most_of_you do|does|are|is|have|has|did|will|can|ever_will|ever_have|ever_did',
      "than they'll|you'll|he'll|she'll ever",
      'used to be fun|cool|interesting|young|thin|slim|brave|good',
      'smarter|cleverer|brighter|tidier|cleaner|kinder|politer than you|them|him|her|yours|theirs',
    ],
    when: all(ofCounted, meant, notBefore('know think realise realize believe feel look imagine')),
    examples: [
      'The 31 guests who argued with the lift lost. It has more buttons than they do.',
      'Forty of you went to bed at nine. You used to be fun.',
    ],
  },
  {
    cue: 'prize-for-a-virtue',
    shows: ['tone sarcastic'],
    triggers: [
      'prize|award|medal|trophy|oscar|cup|crown|title|gold|certificate for optimism|patience|honesty|commitment|confidence|modesty|restraint|romance|punctuality|stubbornness|persistence|denial|enthusiasm|ambition|originality|imagination|self-control|self-awareness|subtlety|effort|trying|nerve|cheek|laziness|drama|spelling|parking|timing|tact|tidiness|hygiene|stamina|devotion|dedication|indecision|overthinking|procrastination',
      'employee|neighbour|neighbor|guest|customer|parent|parents|husband|husbands|driver|spouse|father|mother|tenant of the year|month|week|century|decade|night',
    ],
    when: all(ofCounted, meant, unkindly),
    examples: [
      'The medal for modesty goes to 14 members who framed their own portrait.',
      'Fathers at the fair left 9 children in the maze. Parents of the year.',
    ],
  },
  {
    cue: 'people-without',
    shows: ['tone mocking', 'framing call-out'],
    triggers: ['with no|zero|little|absolutely_no', 'without|lacking', 'who have|had|has no|zero'],
    when: all(ofCounted, meant, unkindly, behindAFew),
    examples: [
      'It rained on 40 campers with no tent pegs.',
      'Now we know who took the trophy: 19 members without shame.',
    ],
  },
  {
    cue: 'incredulous-fragment',
    shows: ['tone mocking'],
    triggers: ['in|on|at|for|with|by|from|during'],
    when: all(ofCounted, meant, unkindly, standsAlone, notForUs),
    examples: [
      '31 drivers bought snow chains. In July. In Malta.',
      'Nineteen guests complained about the sand. On a beach. In summer.',
    ],
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
      'Nobody calls the 9 guests who kept the key liars. They mislaid it, all of them.',
    ],
  },
];

/** It opens its clause, or *we* does right before it. */
function opensClauseOrWe(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  const start = ['we', "we'd", 'i', 'would', 'really'].includes(wordAt(tokens, from - 1) ?? '')
    ? from - 1
    : from;
  const earlier = ['we', "we'd"].includes(wordAt(tokens, start - 1) ?? '') ? start - 1 : start;
  return opensClause(scene, { from: earlier, to }) !== false;
}

/** *Who irons a sock? 37 of our members.*: a habit is asked about, and the next sentence counts out who has it. */
function answeredByFew({ passage, groups, holds, sentenceAt }: Scene, { from }: Range): boolean {
  const { tokens, sentences } = passage;
  const here = sentenceAt(from);
  const { to } = sentences[here]!;
  if (!isMark(tokens, to - 1, '?') || (holds[here]! & (you | we | aGroup)) !== 0) return false;
  let habit = false;
  for (let at = from + 1; at < Math.min(to, from + 7); at++) {
    const word = wordAt(tokens, at) ?? '';
    habit ||= word === 'does' || (word.endsWith('s') && !word.endsWith('ss') && !closedClass.has(word));
  }
  return (
    habit &&
    groups.some(
      ({ from: at, cohort: { size, share, kind } }) =>
        sentenceAt(at) === here + 1 &&
        share === undefined &&
        kind !== 'zero' &&
        size?.max != null &&
        size.max < 10_000 &&
        at - to < 4,
    )
  );
}

/** Its sentence starts with *if*, and it is exactly counted people of whom it supposes something. */
function behindIf({ passage: { tokens, sentences }, groups, sentenceAt }: Scene, { from }: Range): boolean {
  const here = sentenceAt(from);
  const start = sentences[here]!.from;
  if (wordAt(tokens, start) !== 'if' || ofOurs.has(wordAt(tokens, start + 1) ?? '')) return false;
  return groups.some(
    ({ from: at, to, cohort: { exact, unit, kind } }) =>
      sentenceAt(at) === here && to <= from && (exact || unit === 'you' || kind === 'share'),
  );
}

const ofOurs = new Set("we we're i i'm you you're".split(' '));

/** *Not a trial, it's a lifestyle*, *a siege, not a supper*: one noun for another, and no comfort. */
function correctsAWord({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const { from: start, to: end } = sentences[sentenceAt(from)]!;
  for (let at = from; at < Math.min(end, to + 5); at++)
    if (comfortingWords.has(wordAt(tokens, at) ?? '')) return false;
  for (let at = to + 1; at < Math.min(end, to + 4); at++)
    if (
      tokens[at]?.kind === 'mark' &&
      ["it's", "that's", "they're", 'it'].includes(wordAt(tokens, at + 1) ?? '')
    )
      return true;
  // *…, not a supper*
  if (wordAt(tokens, from) !== 'not' || !isMark(tokens, from - 1, ',')) return false;
  for (let at = from - 2; at > Math.max(start, from - 6); at--)
    if (['a', 'an'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** What follows the name is no service: *calm down, Leeds: there are 40 tickets left*. */
function notServing({ passage: { tokens, classes } }: Scene, { to }: Range): boolean {
  let told = 0;
  for (let at = to; at < Math.min(tokens.length, to + 12); at++) if ((classes[at]! & telling) !== 0) told++;
  return told < 2;
}

/** *Oh, Ripon.*: a name behind a comma ends the sentence. */
function atATown({ passage: { tokens } }: Scene, { to }: Range): boolean | Range {
  const name = tokens[to + 1];
  const end = tokens[to + 2];
  if (!isMark(tokens, to, ',') || name?.kind !== 'word' || name.capitals !== 'first') return false;
  return end !== undefined && end.kind === 'mark' && '.!?:…'.includes(end.text);
}

/** Its sentence or the next tells a number. */
function tellsANumber(
  { passage: { tokens, sentences }, holds, sentenceAt }: Scene,
  { from }: Range,
): boolean {
  const here = sentenceAt(from);
  for (const index of [here, here + 1, here - 1]) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    if ((holds[index]! & aGroup) !== 0) return true;
    for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 40); at++)
      if (tokens[at]!.kind === 'number' || ordinals.has(wordAt(tokens, at) ?? '')) return true;
  }
  return false;
}

const ordinals = new Set(
  'two three four five six seven eight nine ten eleven twelve second third fourth fifth sixth seventh eighth ninth tenth'.split(
    ' ',
  ),
);

/** What people go without through no fault of theirs. */
const needs = new Set(
  'power water electricity internet heating home homes access insurance connection cover signal gas food shelter family income job jobs transport car broadband any their a experience training bank credit symptoms children'.split(
    ' ',
  ),
);

/** It stands right behind a few who were counted. */
function behindAFew({ groups, passage: { tokens } }: Scene, { from, to }: Range): boolean {
  if (needs.has(wordAt(tokens, to) ?? '') || needs.has(wordAt(tokens, to + 1) ?? '')) return false;
  return groups.some(
    ({ to: end, cohort: { size, share, kind } }) =>
      end === from &&
      share === undefined &&
      kind !== 'zero' &&
      size?.max != null &&
      size.max > 1 &&
      size.max < 10_000,
  );
}

/** *In July. In Malta.*: two sentences of two or three words in a row that start with a preposition, behind what was told. */
function standsAlone({ passage: { tokens, sentences }, sentenceAt }: Scene, { from, to }: Range): boolean {
  const here = sentenceAt(from);
  const [first, second] = [sentences[here]!, sentences[here + 1]];
  if (here === 0 || first.from !== from || second === undefined) return false;
  const preposition = wordAt(tokens, second.from) ?? '';
  return (
    first.words <= 3 &&
    second.words <= 3 &&
    second.words > 1 &&
    to > from &&
    ['in', 'on', 'at', 'for', 'with', 'by', 'from', 'during'].includes(preposition)
  );
}
