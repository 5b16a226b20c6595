// What people are likened to: beasts, clowns, the clever that they are not. What stands for a name is no joke, either,
// however many are called it.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { affirmed, behindComma, endsClause, meant } from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import { customers } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { failsBefore } from '../marks/hostileConditions.ts';
import { calledOut, isCalledThat, nameCallingCues } from './nameCallingCues.ts';

/** Names that praise: an insult behind a failing, and a nudge behind anything else. */
const cleverNames =
  'genius|geniuses|mastermind|masterminds|einsteins|brainiac|brainiacs|rocket_scientists|brainboxes|show-off|show-offs|know-it-all|know-it-alls|' +
  'clever_clogs|smarty-pants|overachiever|overachievers|swots|swot';

/** Constructions that show one of the tones below `hostile`, or tease, by what people are likened to. */
export const likenedCues: readonly Cue[] = [
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
    triggers: [
      '🤡',
      '🐷',
      '🐽',
      '🐖',
      '🐑',
      '🐏',
      '🦥',
      '🐌',
      '🐵',
      '🐒',
      '🐍',
      '🐀',
      '🤥',
      '💩',
      '🤮',
      '🤢',
    ],
    when: all(ofCounted, meant, unkindly, notOfBeasts),
    examples: [
      '41 guests cleared the whole buffet before nine 🐷',
      'Two million viewers walked out before the chorus 🤡',
    ],
  },
];

const nameCalling: ReadonlySet<string> = new Set([
  ...nameCallingCues.map(({ cue }) => cue),
  ...likenedCues.map(({ cue }) => cue),
  'named-weakness',
]);

/** True for what a cue shows that calls people names, where others joke. */
export function callsNames(cue: string): boolean {
  return nameCalling.has(cue);
}

/** A comma stands before it, and its clause ends with it: *morning, sheep*. */
function calledByName(scene: Scene, match: Range): boolean {
  return behindComma(scene, match) !== false && endsClause(scene, match) !== false;
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
