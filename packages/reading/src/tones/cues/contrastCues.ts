// People are set against the rest of the world, mourned though nobody died, or told of as *somebody* by whoever knows who.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { unkindly } from '../../cues/besideKindness.ts';
import { behindOwnNumbers } from '../../cues/besideNumbers.ts';
import { inQuestion, meant, notBefore, opensClause } from '../../cues/conditions.ts';
import { aFew, type Scene } from '../../scene/scene.ts';
import { awkward, kindness, negation, stance } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { isCalendarWord } from '../../lexicon/lists/calendar.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { opensClauseOrSo } from './retortConditions.ts';

/** Constructions that show one of the tones below `hostile` by what they set people beside. */
export const contrastCues: readonly Cue[] = [
  {
    cue: 'set-against-the-rest',
    shows: ['tone mocking'],
    triggers: [
      'some|most|many|normal|sensible|other|wise|sane|smart|clever|reasonable|ordinary people|folk|folks|couples|families|adults|humans|men|women|of_us|customers|guests|members|drivers|diners|shoppers|players|riders|tenants|neighbours|parents',
      'half|most|the_rest of the country|nation|world|town|city|planet',
      'the whole world|country|town|nation',
      'everyone|everybody else',
    ],
    when: all(meant, opensClause, beforeThoseWhoDiffer),
    examples: [
      'Some people read the map. These 19 hikers followed a goat.',
      'Everybody else brought a dish. Then there were 33 of you.',
    ],
  },
  {
    cue: 'poor-so-and-so',
    shows: ['tone pitying'],
    triggers: ['poor'],
    when: all(meant, opensClause, isPitiedByName),
    examples: [
      'Poor Ripon: 12 umbrellas sold, and all of them left on the bus.',
      'Poor you. Nine evenings with a salad.',
    ],
  },
  {
    cue: 'mourned-alive',
    shows: ['tone pitying', 'tone mocking'],
    triggers: [
      'a|one moment|minute of silence|reflection|respect',
      'rest in peace|pieces',
      'rip',
      'in loving memory',
      'gone but not',
      'light a candle',
      'lower the flags',
      'our thoughts|hearts are|go with|out',
      'our|my heart|hearts bleed|bleeds|bled for',
      'our deepest|sincerest|heartfelt condolences|sympathies',
      'say a prayer',
      'flowers to',
      'spare a thought',
    ],
    when: all(ofCounted, meant, opensClause, nobodyDied),
    examples: [
      'A minute of silence for the 58 diners who chose the oysters.',
      'Rest in peace to the sofa of 24 members who took up the tuba.',
    ],
  },
  {
    cue: 'coy-somebody',
    shows: ['tone mocking'],
    triggers: [
      "somebody|someone isn't|overdid|missed|lost|skipped|overslept|regrets|drank|needs|needed|clearly|really|didn't|doesn't|can't|couldn't|won't|never|forgot|got|still|must|should|ought",
      "somebody's|someone's in|been|got|not|having|had|a|out|clearly|still",
    ],
    when: all(meant, opensClause, behindSomething, isUnkindRemark),
    examples: [
      'Our most searched word at night was *ex*. Somebody needs to sleep.',
      '14 ladders came back bent. Someone never read the leaflet.',
    ],
  },
  {
    cue: 'we-all-know',
    shows: ['tone mocking'],
    triggers: [
      "we|you all|both know|knew which|what|why|who|how|where|that's|it's|that|they",
      'we all know',
      'we both know',
      'everybody|everyone knows why|what|who|how',
      'you|they know why|full_well|perfectly_well|very_well|exactly_why|exactly_what',
    ],
    when: all(either(ofCounted, behindOwnNumbers), meant, toThoseTold, opensClauseOrSo, notBefore('the')),
    examples: [
      '28 guests asked for a cot and a corkscrew. We all know which was used.',
      'We’d lend you a map, 58 hikers, but we all know where you would put it.',
      'The 17 tenants with a drum kit say that it is quiet. We both know how that ends.',
    ],
  },
  {
    cue: 'kindness-taken-back',
    shows: ['tone mocking'],
    triggers: [
      "we'd|we_would have sent|called|helped|offered|asked|brought|invited|given|liked|loved|told|warned|written|wished|come|lend|send|offer|hug|clap|applaud|congratulate|salute|sympathise|sympathize|weep|cry",
    ],
    when: all(ofCounted, meant, beforeBut),
    examples: [
      'We’d have called the 51 hikers in the bog, but they would only have moaned about the reception.',
      '420 guests wept at the quiz. We would have brought cake, but you’d have dropped it.',
    ],
  },
  {
    cue: 'vow-broken',
    shows: ['tone mocking'],
    triggers: [
      "swore|vowed|pledged|resolved|insisted they'd|they_would|you'd|you_would|he'd|she'd|never|not_to|this_was|it_was",
    ],
    when: all(ofCounted, meant, breaksIt, unkindly),
    examples: [
      '82 guests swore they’d never fly again, and boarded on Monday.',
      'Thirty-one of you vowed never to text the florist. He has had a busy week.',
    ],
  },
  {
    cue: 'worse-guess',
    shows: ['tone mocking'],
    triggers: ['or'],
    when: all(ofCounted, meant, inQuestion, opensASentence, unkindly),
    examples: [
      'Those 44 members who bought a second duvet: cold. Or thrown out?',
      'Sixteen lodgers asked for an early breakfast. Or a late dinner?',
    ],
  },
  {
    cue: 'more-to-life',
    shows: ['tone judgmental'],
    triggers: [
      "there's|there_is more|much_more|so_much_more to life|living|love|cooking|fashion|reading|friendship than",
    ],
    when: all(ofPeople, meant),
    examples: [
      'To the 14 guests who rank the pillows: there is more to life than feathers.',
      'There’s more to life than ringtones, you know.',
    ],
  },
  {
    cue: 'curse',
    shows: ['tone mocking'],
    triggers: ['may your|their|his|her|all_your'],
    when: all(either(ofCounted, behindOwnNumbers), meant, opensClause, isCurse),
    examples: [
      '41 of you took two umbrellas each. May your socks be damp for ever.',
      'Nine riders blocked the door. May their tea always be cold.',
    ],
  },
];

/** It is the first word of its sentence. */
function opensASentence({ passage: { sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  return sentences[sentenceAt(from)]!.from === from;
}

/** Those in the sentence behind it are told of as the exception: counted, few or exact, or *you*; and nothing kind is said. */
function beforeThoseWhoDiffer({ passage, groups, sentenceAt }: Scene, { from }: Range): boolean {
  const here = sentenceAt(from);
  if (denies(passage, from)) return false;
  const counted = groups.some(({ from: at, cohort }) => sentenceAt(at) === here && cohort.size !== undefined);
  if (counted) return false;
  const next = passage.sentences[here + 1];
  if (next === undefined || isKind(passage, next) || helps(passage, next)) return false;
  return groups.some(
    ({ from: at, cohort: { exact, size, share, kind, unit } }) =>
      sentenceAt(at) === here + 1 &&
      kind !== 'share' &&
      share === undefined &&
      kind !== 'zero' &&
      (exact || unit === 'you' || (size?.max != null && size.max < 10_000)),
  );
}

/** *Most people never see a whale*: whoever differs does well. */
function denies({ classes, sentences, sentenceOf }: Scene['passage'], from: number): boolean {
  const { to } = sentences[sentenceOf[from]!]!;
  for (let at = from; at < to; at++) if ((classes[at]! & negation) !== 0) return true;
  return false;
}

/** *… came to help* */
function helps({ tokens }: Scene['passage'], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 20); at++)
    if (wordAt(tokens, at) === 'help' && wordAt(tokens, at - 1) === 'to') return true;
  return false;
}

function isKind({ classes }: Scene['passage'], { from, to }: Range): boolean {
  for (let at = from; at < Math.min(to, from + 60); at++) if ((classes[at]! & kindness) !== 0) return true;
  return false;
}

/** *Poor Leeds.*, *Poor you*, *Poor Mr Tibbs*; *poor sleep* and *poor weather* are no pity. */
function isPitiedByName({ passage: { tokens } }: Scene, { from, to }: Range): boolean | Range {
  const next = tokens[to];
  if (next?.kind !== 'word' || isCalendarWord(next.text)) return false;
  const named =
    next.capitals === 'first' && tokens[from]?.kind === 'word' && tokens[from].capitals === 'first';
  const meantOne = [
    'you',
    'him',
    'her',
    'them',
    'thing',
    'things',
    'lamb',
    'lambs',
    'love',
    'loves',
  ].includes(next.text);
  return named || meantOne ? { from, to: to + 1 } : false;
}

const grave = new Set(
  'died dead death killed fallen war hospice cancer bereaved victims victim murdered lost funeral tragedy remembrance service veterans crash attack survivors home sea miners remember remembered'.split(
    ' ',
  ),
);

function nobodyDied({ passage: { tokens } }: Scene): boolean {
  for (let at = 0; at < Math.min(tokens.length, 120); at++)
    if (grave.has(wordAt(tokens, at) ?? '')) return false;
  return true;
}

/** A sentence with a number, a superlative or a deed of customers stands before it. */
function behindSomething(scene: Scene, match: Range): boolean {
  if (scene.sentenceAt(match.from) === 0) return false;
  if (ofCounted(scene, match) !== false || behindOwnNumbers(scene, match) !== false) return true;
  const last = scene.passage.sentences[scene.sentenceAt(match.from) - 1];
  if (last === undefined) return false;
  const { tokens } = scene.passage;
  for (let at = last.from; at < Math.min(last.to, last.from + 60); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (tokens[at]!.kind === 'number' || word === 'most' || word === 'top' || word === 'again') return true;
  }
  return (scene.holds[scene.sentenceAt(match.from) - 1]! & aFew) !== 0;
}

/** It is short, holds something awkward, a stance or a denial, and no kindness. */
function isUnkindRemark({ passage, sentenceAt }: Scene, { from }: Range): boolean {
  const { classes, sentences, tokens } = passage;
  const sentence = sentences[sentenceAt(from)]!;
  if (sentence.words > 9 || isKind(passage, sentence) || isMark(tokens, sentence.to - 1, '?')) return false;
  for (let at = from; at < sentence.to; at++) if ((classes[at]! & (awkward | stance)) !== 0) return true;
  return sentence.words <= 5;
}

const ofPersons = new Set(
  "you they he she you'd they'd he'd she'd you're they're we're somebody someone nobody".split(' '),
);

const breaking = new Set('never not no last quit stop only again'.split(' '));

/** *Swore they would never …*: a vow to leave something off is told to be laughed at, *swore they would be back* is not. */
function breaksIt({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  for (let at = from + 1; at < to + 6; at++) if (breaking.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** *…, but they would only have …* */
function beforeBut(
  { passage: { tokens, sentences }, sentenceAt }: Scene,
  { from, to }: Range,
): boolean | Range {
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + 14);
  for (let at = to; at < end; at++)
    if (wordAt(tokens, at) === 'but' && ofPersons.has(wordAt(tokens, at + 1) ?? ''))
      return { from, to: at + 1 };
  return false;
}

const cursed = new Set(
  'cold soggy stale damp wet late empty flat dull slow lost stuck burnt haunt rain itch leak squeak limp lukewarm expire crumble sour'.split(
    ' ',
  ),
);

function isCurse({ passage, sentenceAt }: Scene, { from, to }: Range): boolean {
  const sentence = passage.sentences[sentenceAt(from)]!;
  if (isKind(passage, sentence)) return false;
  for (let at = to; at < Math.min(sentence.to, to + 40); at++)
    if (cursed.has(wordAt(passage.tokens, at) ?? '')) return true;
  return false;
}
