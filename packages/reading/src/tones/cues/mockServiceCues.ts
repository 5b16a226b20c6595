// The manners of service turned against people: a tip that insults, an honour for a vice, thanks for their loss, a hedge or
// quotation marks that take back the word, a hashtag that shames.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { endsClause, inAHashtag, inQuestion, meant, opensClause, notBefore } from '../../cues/conditions.ts';
import { isImperativeAt } from '../../moods/imperatives.ts';
import { aGroup, groupsFrom, toldSaying, you, type Scene } from '../../scene/scene.ts';
import { admirable, firstPerson, telling } from '../../lexicon/classes.ts';
import { inQuotation } from '../../passage/masks.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { besideOrHabit } from './stingConditions.ts';
import { unboastedBefore } from '../marks/unboasted.ts';

const vices =
  'sloth|laziness|idleness|greed|gluttony|vanity|procrastination|dithering|faffing|moaning|complaining|whingeing|rudeness|lateness|' +
  'sulking|snoring|noise|chaos|clutter|mess|drama|denial|indecision|boredom|cowardice|stinginess|excuses|napping|the_sofa';

/** Constructions that show one of the tones below `hostile` in the words of service. */
export const mockServiceCues: readonly Cue[] = [
  {
    cue: 'honoured-for-a-vice',
    shows: ['tone mocking', 'tone sarcastic'],
    triggers: [
      `services|contribution|contributions|devotion|dedication|commitment to ${vices}`,
      `achievement|achievements|excellence|distinction|honours|master|masters|degree|diploma|doctorate|phd in ${vices}`,
      `award|prize|medal|trophy|cup|crown|order|knights|grand_master of|for ${vices}`,
    ],
    when: all(ofCounted, meant, unkindly, withoutUs),
    examples: [
      'The Tin Pillow for Services to Procrastination goes to the 41 pupils who started on Sunday night.',
      '63 of our campers hold a diploma in faffing.',
    ],
  },
  {
    cue: 'mock-tip',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'pro|top|hot|quick|handy|free|helpful|friendly|little|useful|life tip|tips|hint|hack|advice for|to',
      'word|words|piece of advice|wisdom for|to',
    ],
    when: all(ofCounted, meant, opensOrArticle, tellsAFew, insultsShortly),
    examples: [
      'Handy tip for the 92 guests who crawled out of the window: the stairs.',
      'Free advice for the 31 of you who rang twice about the missing remote: look under the cat.',
    ],
  },
  {
    cue: 'heard-of-it',
    shows: ['tone sarcastic'],
    triggers: [
      'heard of it|them|one|those|that',
      'familiar with it|them|one|those|that|the_concept|the_idea',
      'ring|rings a|any bell|bells',
    ],
    when: all(either(pointed, ofCounted), meant, inQuestion, endsClause, shortQuestion),
    examples: [
      'To the 64 members who tried to swim in socks: trunks. Heard of them?',
      '23 of you parked in the pond. Brakes: does that ring a bell?',
    ],
  },
  {
    cue: 'hedged-by-the-speaker',
    shows: ['tone sarcastic'],
    triggers: [
      'shall we|i say|call_it|put_it',
      "let's|let_us just_say|call_it|be_generous",
      'how shall|should|can|do we|i put|say|phrase this|it',
      'if you|we|one can|could|may|want_to|must call|use it|that|them|the_word',
      'to put it mildly|politely|kindly|nicely|gently|charitably|delicately|generously',
      'for want|lack of a better',
      'in the loosest|broadest sense|possible_sense',
      'to|using use|the the|word|term word|term|loosely loosely|lightly',
      "if|and we're|we_are|we_were|i'm being generous|kind|honest|charitable|polite",
    ],
    when: all(ofCounted, meant, unkindly, withoutUs),
    examples: [
      '58 of you cooked our risotto. It was, shall we say, load-bearing.',
      'Some 2,000 guests sang along, to put it mildly, off key.',
    ],
  },
  {
    cue: 'thanked-for-their-loss',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'cheers|thanks|thank_you|ta|much_obliged for',
      'enjoy your|the',
      'keep it|them coming',
      'our|the shareholders|shareholder|accountant|accountants|investors|boss|landlord|treasurer|bank sends|send|says|say|thanks|thank',
    ],
    when: all(ofCounted, meant, opensClause, behindPayingForNothing),
    examples: [
      '310 of you pay for a locker and have never opened it. Thanks for the space.',
      'This year 88 members bought the whole course without starting lesson one. Enjoy your ‘Greek’.',
    ],
  },
  {
    cue: 'scare-quotes',
    shows: ['tone sarcastic'],
    triggers: ['your|their|his|her|such|so|very', 'a|an'],
    when: all(besideOrHabit, meant, doubtsAWord),
    examples: [
      'To the 27 members with a bench and no weights: enjoy your “training”.',
      'Nineteen pupils left the reading room after nine minutes. You are a “studious” town.',
    ],
  },
  {
    cue: 'shaming-hashtag',
    shows: ['tone shaming'],
    triggers: [
      'bare|absolute minimum',
      'deserves|deserve|deserved better',
      'down the drain|pan|toilet',
      'do|be better',
      'try|must_try harder',
      'grow up',
      'get a|over|real',
      'wake up',
      'you|she|he|they have|need|should',
      'shame|shameful|shameless|fail|epic_fail|fails|lazy|cringe|facepalm|awkward|embarrassing|pathetic|desperate|tragic|sad|busted|guilty|greedy|cheapskate|cheapskates|loser|losers|couch_potato|not_cool|not_ok|no_shame|no_excuses|no_excuse|zero_effort|low_effort|first_world_problems|sorry_not_sorry|waste_of_money|what_a_waste|waste|wasted|yikes|ick|smh|priorities|excuses|standards|oops|eww|yuck',
    ],
    when: all(ofPeople, meant, inAHashtag, notBefore('earned done won made got this it us')),
    examples: [
      '61 of you left the tap running while on holiday. #WhatAWaste',
      'You have opened the dictionary once since June. #TryHarder',
    ],
  },
  {
    cue: 'one-word-praise-of-failing',
    shows: ['tone sarcastic'],
    triggers: [
      'efficient|economical|thrifty|resourceful|punctual|sociable|decisive|considerate|gracious|elegant|delightful|responsible|mature|sensible|healthy|hydrated|committed|dedicated|patient|ambitious|adventurous|inventive|practical|cosy|festive|neighbourly|chivalrous|gallant|wholesome|nutritious',
    ],
    when: all(ofCounted, meant, opensClause, endsClause, unboastedBefore, withoutUs),
    examples: [
      '19 of our guests divorced before dessert. Efficient!',
      'Fourteen drivers honked at a funeral. Considerate.',
    ],
  },
  {
    cue: 'took-them-long',
    shows: ['tone sarcastic'],
    triggers: [
      'it|that|which only|just|merely took you|them|him|her|two|three|four|five|six|seven|eight|nine|ten|a|the',
      'took you|them|him|her long|ages enough',
    ],
    when: all(ofCounted, meant, withoutUs, ofYears),
    examples: [
      'Bravo, all 33 who found the light switch. It only took you nine years.',
      'The 12 tenants on floor two have returned the ladder. That only took a decade.',
    ],
  },
];

/** It opens its clause, or an article does right before it. */
function opensOrArticle(scene: Scene, { from, to }: Range): boolean {
  const small = ['a', 'our', 'one'].includes(wordAt(scene.passage.tokens, from - 1) ?? '');
  return opensClause(scene, { from: small ? from - 1 : from, to }) !== false;
}

/** Those to whom it is given are counted right behind it. */
function tellsAFew(scene: Scene, { from, to }: Range): boolean {
  return groupsFrom(scene, from, to + 5).length > 0;
}

/** How far behind its opening the colon may stand, in tokens. */
const colonWithin = 60;

/** Behind the colon stands a thing that everybody knows, or a curt order behind what nobody boasts of, and no service. */
function insultsShortly(scene: Scene, match: Range): boolean {
  const { tokens, sentences, classes } = scene.passage;
  const end = sentences[scene.sentenceAt(match.from)]!.to;
  let colon = match.to;
  while (colon < end && !isMark(tokens, colon, ':')) {
    if (colon - match.to > colonWithin) return false;
    if ((classes[colon]! & admirable) !== 0) return false;
    colon++;
  }
  let words = 0;
  for (let at = colon + 1; at < end; at++) {
    if ((classes[at]! & telling) !== 0 || tokens[at]!.kind === 'number') return false;
    if (tokens[at]!.kind === 'word' && ++words > 4) return false;
  }
  if (words === 0) return false;
  return !isImperativeAt(scene.passage, colon + 1) || unboastedBefore(scene, { from: colon, to: colon + 1 });
}

/** It is all that its sentence asks, or the end of a short one. */
function shortQuestion({ passage: { sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  return sentences[sentenceAt(from)]!.words <= 7;
}

/** Nothing is said of the company in its sentence but by the words themselves. */
function withoutUs(scene: Scene, { from, to }: Range): boolean {
  const { classes, sentences } = scene.passage;
  const sentence = sentences[scene.sentenceAt(from)]!;
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 60); at++)
    if (
      (at < from || at >= to) &&
      (classes[at]! & firstPerson) !== 0 &&
      wordAt(scene.passage.tokens, at) !== 'our'
    )
      return false;
  return true;
}

const paying = new Set(
  'pay pays paid paying bought buy spent spend subscribed subscribe rent rented'.split(' '),
);
const unused = new Set(
  "never without not haven't hasn't unused unopened zero no didn't don't yet once twice barely hardly".split(
    ' ',
  ),
);

/** The sentence before it tells of people who paid for what they never used. */
function behindPayingForNothing(scene: Scene, { from }: Range): boolean {
  const { tokens, sentences, classes } = scene.passage;
  const last = scene.sentenceAt(from) - 1;
  const sentence = sentences[last];
  if (sentence === undefined || (scene.holds[last]! & (aGroup | you)) === 0) return false;
  let [paid, idle] = [false, false];
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + 50); at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((classes[at]! & firstPerson) !== 0 && word !== 'our') return false;
    paid ||= paying.has(word);
    idle ||= unused.has(word);
  }
  return paid && idle;
}

const quoting = new Set(
  'called call calls named name names word words wrote write typed type tap click press button tagged tag titled search searched marked labelled labeled sign signed said say says asked mode'.split(
    ' ',
  ),
);

/** One quoted word stands right behind it, and nothing in its sentence or the one before says that somebody used it. */
function doubtsAWord(scene: Scene, { from, to }: Range): boolean | Range {
  const { tokens, masks, sentences } = scene.passage;
  let at = to;
  while (at < to + 2 && tokens[at]?.kind === 'mark') at++;
  const token = tokens[at];
  if (token?.kind !== 'word' || token.capitals !== 'none' || masks.of[at] !== inQuotation) return false;
  if (tokens[at + 1]?.kind === 'word' && masks.of[at + 1] === inQuotation) return false;
  const here = scene.sentenceAt(from);
  if (((scene.holds[here]! | (scene.holds[here - 1] ?? 0)) & toldSaying) !== 0) return false;
  const { from: start, to: end } = sentences[here]!;
  for (let near = start; near < Math.min(end, start + 60); near++)
    if (quoting.has(wordAt(tokens, near) ?? '')) return false;
  return { from, to: at + 1 };
}

const longTimes = new Set('months years decade decades year century ages reminders attempts'.split(' '));

/** How long it took: nothing that anybody calls quick. */
function ofYears({ passage: { tokens } }: Scene, { to }: Range): boolean {
  if (wordAt(tokens, to - 1) === 'enough') return true;
  for (let at = to; at < to + 3; at++) if (longTimes.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}
