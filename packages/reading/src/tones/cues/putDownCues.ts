// Put-downs with open words in a closed form: a friend is found for somebody, a fault is made a title, a
// suggestion begins with *maybe*, what must be so is guessed.
import { all, either, not, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople, pointed } from '../../cues/aboutWhom.ts';
import { beforeOwnNumbers, behindOwnNumbers } from '../../cues/besideNumbers.ts';
import {
  before,
  endsClause,
  inQuestion,
  meant,
  notAfter,
  notBefore,
  notInQuestion,
  opensClause,
} from '../../cues/conditions.ts';
import type { Scene } from '../../scene/scene.ts';
import { awkward, customers, kindness, ofTime, onePerson, telling, witness } from '../../lexicon/classes.ts';
import { traitsAt } from '../../lexicon/traits.ts';
import { failedBefore } from '../marks/hostileConditions.ts';
import { bitOf } from '../../lexicon/lists/fieldsOfWords.ts';
import { isImperativeAt } from '../../moods/imperatives.ts';
import type { Range } from '../../tokens/range.ts';
import { wordAt } from '../../tokens/token.ts';
import { toThoseTold } from '../marks/heeding.ts';
import { beforeFailing, beforeThoseCounted, besideFailing, kindInItselfAlone } from '../marks/beforeTold.ts';
import { unboastedHere, unboastedNext } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by their form. */
export const putDownCues: readonly Cue[] = [
  {
    cue: 'somebody-help-them',
    shows: ['tone pitying', 'framing trait-inference'],
    triggers: [
      'somebody|someone|anybody|anyone|please|will_someone|will_somebody|can_someone|can_somebody|would_someone get|give|buy|find|make|lend|teach|tell|show|bring|send|take|introduce|cook|hide|adopt|marry|wake|feed him|her|them|this|these|those|that',
    ],
    when: all(ofCounted, meant, opensClause),
    examples: [
      'One of our players lost to the cat 60 times. Someone lend him a cat-proof room.',
      '41 guests ate toast for a week. Somebody teach these people to boil rice.',
    ],
  },
  {
    cue: 'champion-of-a-fault',
    shows: ['tone judgmental', 'framing call-out'],
    triggers: [
      'least',
      'most careless|forgetful|impatient|indecisive|clumsy|gullible|unlucky|stubborn|dramatic|demanding|predictable|distracted|disorganised|disorganized|accident-prone|nervous|confused|unreliable|fussy',
      'laziest|slowest|clumsiest|worst|loudest|messiest|rudest|meanest|fussiest|grumpiest|saddest|loneliest|neediest|cheapest|stingiest|nosiest|dirtiest|weakest|angriest|moodiest|latest',
    ],
    when: all(meant, notInQuestion, notAfter('at'), beforePerson),
    examples: [
      'Our least tidy guest left nine teabags in the bath.',
      'The grumpiest passenger of the year wrote to us 31 times.',
    ],
  },
  {
    cue: 'maybe-try',
    shows: ['tone judgmental'],
    triggers: [
      'maybe|perhaps|possibly|why_not|how_about|next_time|you_could|you_might try|consider|read|reading|learn|learning|start|starting|stop|stopping|ask|asking|open|opening|check|checking|look|looking|buy|buying|set|setting|log|go|going|wash|washing|call|calling|cook|cooking|leave|leaving|save|saving|walk|walking|use|using|pay|paying|talk|talking|change|changing|wear|wearing|answer|answering|drink|drinking|eat|eating|listen|listening|apologise|apologising|count|counting|choose|choosing|practise|practising|sleep|sleeping|skip|skipping|cancel|cancelling|cut|cutting|slow|slowing|rethink|rethinking|bring|bringing|pack|packing|put|putting|wait|waiting|think|thinking|stick|sticking',
      'have you considered|tried|thought|heard|met|ever',
      'ever considered|tried|thought|heard|met|wondered',
    ],
    when: all(either(pointed, beforeFailing, besideFailing), meant, toThoseTold, opensClause, notOffering),
    examples: [
      'Dear 15 guests who rang about the noise of the rain, have you tried an umbrella?',
      'Hi Olga, perhaps read the label before you wash it?',
    ],
  },
  {
    cue: 'must-be-so',
    shows: ['tone sarcastic', 'framing trait-inference'],
    triggers: [
      'must really|surely|truly|secretly|just|still|miss|hate|think|feel',
      'must be very|so|really|quite|bored|lonely|tired|exhausted|desperate|thrilled|proud|fun|nice|hard|rich|cold|hungry|lost|starving',
      'clearly|obviously|evidently|plainly has|have|had|is|are|was|were|need|needs|hate|hates|likes|like|never|cannot|think|thinks',
    ],
    when: all(either(ofCounted, beforeThoseCounted), meant, mustBeSoUnkindly),
    examples: [
      'The 29 tenants who took the curtains must really hate the light.',
      'The man who bought the same rug four times plainly has a moth.',
      'Fourth in the county for unpaid fines, Ripon. Your mothers must be thrilled.',
    ],
  },
  {
    cue: 'impatient-already',
    shows: ['tone judgmental', 'tone mocking'],
    triggers: ['already'],
    when: all(endsClause, meant, commands),
    examples: [
      'To the 18 couples who have looked at one ring all year: buy it already!',
      'Ripon, go to bed already!',
    ],
  },
  {
    cue: 'witness-speaks',
    shows: ['tone shaming', 'tone mocking'],
    triggers: ['your|their'],
    when: all(ofPeople, meant, toThoseTold, notInQuestion, isUnkind, witnessSpeaks, not(ofPetOrPlant)),
    examples: [
      'To the 84 members who ran for the bus: your knees send a postcard.',
      'Five of our guests ate the centrepiece. Their husbands may have questions.',
      'You streamed nine seasons in March. Your dentist misses daylight.',
    ],
  },
  {
    cue: 'pet-or-plant-speaks',
    shows: ['tone teasing'],
    triggers: ['your|their'],
    when: all(ofPeople, meant, isUnkind, ofPetOrPlant, witnessSpeaks),
    examples: [
      'To the 84 members who ran for the bus: your dog sends a postcard.',
      'You streamed nine seasons in March. Your houseplant misses daylight.',
    ],
  },
  {
    cue: 'typical-of-them',
    shows: ['tone judgmental', 'tone teasing'],
    triggers: ['typical', 'classic'],
    when: all(opensClause, meant, aNameAlone),
    examples: [
      'One of our cooks burnt the toast, twice. Classic Olga.',
      'Table nine left no tip. Typical lawyers.',
    ],
  },
  {
    cue: 'worry-before-numbers',
    shows: ['tone pitying', 'framing trait-inference', 'framing interrogation'],
    triggers: [
      'you|u ok|okay|alright|good',
      'are you ok|okay|alright|eating|sleeping',
      'everything ok|okay|alright',
      'rough|tough|bad|hard|long night|day|week|month',
      'still single|up|awake|hungry|alone|there',
    ],
    when: all(inQuestion, opensClause, notBefore('to with for'), beforeOwnNumbers),
    examples: [
      'Rough month? You ordered soup for one 19 times.',
      'You alright? That’s nine episodes of the weather since noon.',
    ],
  },
  {
    cue: 'praise-of-own-failing',
    shows: ['tone sarcastic', 'framing call-out'],
    triggers: [
      'personal best',
      'new record',
      'well done|played',
      'congratulations|congrats|bravo|impressive|amazing|incredible|brilliant|genius|legendary|inspiring',
      'nice|great|good|solid|strong|excellent work|going|effort|job|start|run|form|commitment|discipline|dedication',
      'what commitment|dedication|discipline|stamina|a_hero|an_effort|an_athlete|restraint',
      'gold|full medal|marks',
    ],
    when: all(
      meant,
      opensClause,
      either(endsClause, before('work job effort going stuff form start run', 1)),
      either(praisesOwnFailing, behindOwnNumbersAndFailing),
    ),
    examples: [
      'Amazing! You missed nine classes in a row.',
      'You snoozed your alarm 14 times on Monday. What discipline.',
    ],
  },
];

/** Nothing kind is said but what must be so; where that is kind itself, nobody boasts of what was told. */
function mustBeSoUnkindly(scene: Scene, match: Range): boolean {
  if (isUnkind(scene, match)) return true;
  return kindInItselfAlone(scene, match) && (unboastedHere(scene, match) || unboastedNext(scene, match));
}

/** A customer stands within two words. */
function beforePerson({ groups, passage: { classes, sentenceOf } }: Scene, { from, to }: Range) {
  for (let at = to; at < to + 2; at++)
    if (
      sentenceOf[at] === sentenceOf[from] &&
      (((classes[at] ?? 0) & (customers | onePerson)) !== 0 || groups.some(group => group.to === at + 1))
    )
      return { from, to: at + 1 };
  return false;
}

/** A suggestion that helps has where and when in it. */
function notOffering(
  { passage: { tokens, classes, sentences }, sentenceAt, groups, address }: Scene,
  { from, to }: Range,
): boolean {
  // *Over 20,000 customers: have you ever wondered why?*: behind a figure whoever reads is asked.
  const figures = address.pointedFrom === undefined && groups.length > 0;
  if (figures && groups.every(({ cohort }) => cohort.kind === 'bound')) return false;
  const end = Math.min(sentences[sentenceAt(from)]!.to, to + 14);
  for (let at = to; at < end; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (['our', 'us', 'free', 'new', 'app', 'here', 'online', 'instead'].includes(word)) return false;
    if (tokens[at]!.kind === 'symbol' || ((classes[at] ?? 0) & kindness) !== 0) return false;
  }
  return true;
}

function isUnkind({ passage: { classes, sentences }, sentenceAt }: Scene, { from }: Range): boolean {
  const { from: start, to } = sentences[sentenceAt(from)]!;
  for (let at = start; at < Math.min(to, start + 60); at++) if ((classes[at]! & kindness) !== 0) return false;
  return true;
}

const speaking = new Set(
  (
    'says said say called calls misses missed wants want sends send hates hate thinks think told tells knows knew asked asks filed ' +
    'disagrees weeps wept begs begged remembers deserves pity pities resigned quit moved has have would may might must can cannot is are'
  ).split(' '),
);
const saidOf = new Set(
  (
    'word words question questions regards hi hello disappointed worried watching crying tired furious lonely hungry afraid ' +
    'weep cry blush sigh faint despair disapprove disown ashamed horrified appalled mortified'
  ).split(' '),
);
/** *Is*, *has*, *would* say it with a word of saying or of pity behind them. */
const auxiliary = new Set('has have would may might must can cannot is are'.split(' '));

const authority = bitOf('authorities');

/** *Your arteries would like a word*: somebody or something of theirs is made to comment. */
function witnessSpeaks({ passage: { tokens, classes } }: Scene, { from, to }: Range): boolean | Range {
  const judges = ((classes[to] ?? 0) & witness) !== 0 || (traitsAt(tokens, to) & authority) !== 0;
  if (!judges || !speaking.has(wordAt(tokens, to + 1) ?? '')) return false;
  if (!auxiliary.has(wordAt(tokens, to + 1)!)) {
    // *Your bank called on Monday* tells of a call.
    return ((classes[to + 2] ?? 0) & (telling | ofTime)) === 0 ? { from, to: to + 2 } : false;
  }
  for (let at = to + 2; at < to + 7; at++)
    if (saidOf.has(wordAt(tokens, at) ?? '')) return { from, to: at + 1 };
  return false;
}

const petsAndPlants = new Set(
  'cat cats dog dogs goldfish hamster pigeon pigeons goat goats geese duck ducks houseplant houseplants cactus plant plants'.split(
    ' ',
  ),
);

/** *Your cactus*: what keeps them company pokes fun, and judges nobody. */
function ofPetOrPlant({ passage: { tokens } }: Scene, { from, to }: Range): boolean {
  return petsAndPlants.has(wordAt(tokens, to - from > 1 ? from + 1 : to) ?? '');
}

/** The clause is a command. */
function commands({ passage, sentenceAt }: Scene, { from }: Range): boolean {
  const start = passage.sentences[sentenceAt(from)]!.from;
  for (let at = from - 1; at >= Math.max(start, from - 8); at--) {
    const opens = at === start || passage.tokens[at - 1]?.kind === 'mark';
    if (opens) return isImperativeAt(passage, at);
  }
  return false;
}

/** Nothing but a name or a noun stands behind it. */
function aNameAlone({ passage: { tokens } }: Scene, { from, to }: Range) {
  return tokens[to]?.kind === 'word' && tokens[to + 1]?.kind === 'mark' ? { from, to: to + 1 } : false;
}

/** Awkward words in a stretch. */
function failings({ passage: { classes } }: Scene, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < Math.min(to, from + 40); at++) if ((classes[at]! & awkward) !== 0) count++;
  return count;
}

function praisesOwnFailing(scene: Scene, match: Range): boolean {
  if (beforeOwnNumbers(scene, match) === false) return false;
  const next = scene.passage.sentences[scene.sentenceAt(match.from) + 1]!;
  return failings(scene, next.from, next.to) >= 2;
}

function behindOwnNumbersAndFailing(scene: Scene, match: Range): boolean {
  if (behindOwnNumbers(scene, match) === false) return false;
  const last = scene.passage.sentences[scene.sentenceAt(match.from) - 1]!;
  return failings(scene, last.from, last.to) >= 1 && failedBefore(scene, match) !== false;
}
