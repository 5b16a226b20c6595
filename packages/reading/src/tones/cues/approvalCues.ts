// Approval of what nobody boasts of, counts that belittle, and proof that is held over people.
import { all, either, type Cue } from '../../cues/cue.ts';
import { ofCounted, ofPeople } from '../../cues/aboutWhom.ts';
import { unkindlyBehind, unkindlyNear } from '../../cues/besideKindness.ts';
import { meant, notInQuestion, opensClause } from '../../cues/conditions.ts';
import { endOf, startOf, type Scene } from '../../scene/scene.ts';
import { admirable, firstPerson, kindness, startsNumber } from '../../lexicon/classes.ts';
import type { Range } from '../../tokens/range.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { failedBefore, failsBehind, isFailingDenied } from '../marks/hostileConditions.ts';
import { isDoubted } from '../../scene/scareQuotes.ts';
import { behindAFact, wholeRemark } from './sneerConditions.ts';
import { besideFact } from '../../cues/besideFact.ts';
import { unboastedBefore, unboastedHere } from '../marks/unboasted.ts';

/** Constructions that show one of the tones below `hostile` by what they approve of, count or keep. */
export const approvalCues: readonly Cue[] = [
  {
    cue: 'approves-of-a-failing',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'good|great|nice|lovely|sweet|delightful|wonderful|heartwarming|reassuring|touching|refreshing|cute|charming|comforting to see|hear|know|learn|find|discover|watch|read',
      'how thoughtful|kind|sweet|generous|considerate|nice|good|noble|gracious|lovely|brave|charming|decent of',
      'sweet|kind|thoughtful|generous|considerate|nice|good|noble|gracious|lovely|brave|big|decent of',
      'cute|sweet|adorable|touching|impressive|heartwarming|lovely|nice|charming that|how',
    ],
    when: all(
      meant,
      opensClause,
      either(all(failsBehind, either(ofPeople, ofCounted)), doubtsAWordBehind),
      unkindlyBehind,
    ),
    examples: [
      'Nice to know that 23 of our tenants lost the key and changed the lock themselves.',
      'How considerate of the 14 drivers who blocked the fire station.',
    ],
  },
  {
    cue: 'praised-for-a-failing',
    shows: ['tone sarcastic'],
    triggers: [
      'lovely|delightful|marvellous|marvelous|wonderful|splendid|brilliant|superb|heartwarming|adorable|magnificent|glorious|beautiful|excellent|inspiring|charming|classy|genius|stylish|elegant|dignified|gracious',
      'lovely|delightful|marvellous|marvelous|wonderful|splendid|brilliant|superb|heartwarming|charming|classy|stylish|excellent|great|nice stuff|behaviour|behavior|people|work|effort|form|manners|consistency|teamwork|parenting|timing|planning',
    ],
    when: all(meant, wholeRemark, besideFact, failedBefore),
    examples: [
      'The man in seat 3B snored and swore from Perth to Crewe. Lovely.',
      'Eleven parents swore at the referee on Sunday. Charming behaviour.',
    ],
  },
  {
    cue: 'thanked-by-a-thing',
    shows: ['tone sarcastic'],
    triggers: [
      'sends|send its|their|her|his regards|love|thanks|best|compliments|condolences|greetings',
      'says|say thank_you|thanks|cheers|hello|hi|bravo|well_done',
    ],
    when: all(meant, behindFeignedPraise),
    examples: [
      'Kudos, Frome, for leaving every tap on through the drought. The reservoir sends its love.',
      'Well done, Elm Road: six fridges on the verge this month. The foxes say thank you.',
    ],
  },
  {
    cue: 'guessed-at-in-jest',
    shows: ['tone mocking', 'tone sarcastic'],
    triggers: ['what|who are|were|is you|he|she|they', 'what|who exactly are|were|is you|he|she|they'],
    when: all(meant, opensClause, guessesAThing, behindAComparison),
    examples: [
      'Your neighbours ran the tap for half as long. What are you filling, a lake?',
      'The rest of the floor prints ten pages a day. What are you printing, an atlas?',
    ],
  },
  {
    cue: 'wants-to-hear-more',
    shows: ['tone mocking', 'tone sarcastic'],
    triggers: [
      'do|please tell us|me',
      'do|please go on',
      'do tell|explain|elaborate',
      'tell us more',
      "we|we're|we_are all ears",
      "we're|we_are listening|fascinated|intrigued",
      "we'd|we_would|we would love|like to hear|know more",
    ],
    when: all(meant, opensClause, either(all(besideFact, failedBefore), doubtsAWordBefore), unkindlyBehind),
    examples: [
      'To the 19 guests who “finished” the museum in four minutes: do tell us more.',
      '41 drivers claimed that the tree jumped out and crashed into them. We are all ears.',
    ],
  },
  {
    cue: 'belittling-total',
    shows: ['tone sarcastic', 'tone mocking'],
    triggers: [
      'grand|sum|whopping total of',
      'mighty|heroic|staggering|majestic|whopping|breathtaking|whole|mere',
    ],
    when: all(meant, either(besideFact, ofCounted), beforeAFew, ofNothingAdmirable),
    examples: [
      'Our 88 platinum members used the pool a grand total of twice last year.',
      'You read a mighty nine pages of your novel in May.',
    ],
  },
  {
    cue: 'quotes-are-ours',
    shows: ['tone mocking', 'tone sarcastic'],
    triggers: [
      'quotation|quote|speech marks',
      'inverted commas',
      'air|scare quotes',
      'quotes ours|theirs|his|hers|generous|intended|deliberate',
    ],
    when: all(meant, notInQuestion, doubtsAWordBefore, saysWhose),
    examples: [
      'You “cleaned” the oven twice in May. The inverted commas are ours.',
      'Rider 44 logged a “sprint” of nine kilometres an hour. Quotation marks ours.',
    ],
  },
  {
    cue: 'proof-kept',
    shows: ['tone shaming', 'tone mocking'],
    triggers: [
      "we've|we_have|we_kept|we_saved|we_keep|we_hold|we've_got|we_have_got the|a|all_the|your|his|her|their footage|photo|photos|photographs|photograph|logs|log|cameras|tapes|recording|recordings|video|videos|cctv|pictures|screenshots|list|evidence|proof|timestamps",
      'we have|keep cameras|evidence|proof|footage|logs|cctv|names',
    ],
    when: all(meant, either(ofCounted, besideFact), either(unboastedHere, unboastedBefore), unkindlyBehind),
    examples: [
      'Nine tenants have dumped a sofa on the stairs. We have the footage.',
      '18 households hid a fridge behind the bins. We kept the photographs.',
    ],
  },
  {
    cue: 'known-to-be-known',
    shows: ['tone shaming', 'tone mocking'],
    triggers: ['you|they know which', 'they|you|he|she know|knows we know'],
    when: all(meant, either(behindAFact, all(ofPeople, unkindlyNear))),
    examples: [
      'Some of our tenants pay on the first. Others pay in March. You know which one you are.',
      'Two of our members bring a guest in through the sauna, and they know we know.',
    ],
  },
  {
    cue: 'just-saying',
    shows: ['tone judgmental'],
    triggers: ['just|only|merely saying', "we're|we_are just|only|merely saying"],
    when: all(meant, wholeRemark, behindAFact),
    examples: [
      'Your neighbours at number 9 heat the house for half the price. Just saying.',
      '61 of you rang about the noise of the rain. Only saying.',
    ],
  },
];

/** A word stands behind it in quotation marks that doubt it: *good to see our ‘early birds’*. */
function doubtsAWordBehind(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  for (let at = to; at < Math.min(endOf(scene, from), to + 12); at++) if (isDoubted(tokens, at)) return true;
  return false;
}

/** The same before it, in its sentence or the one before. */
function doubtsAWordBefore(scene: Scene, { from }: Range): boolean {
  const { tokens } = scene.passage;
  const start = startOf(scene, from);
  const before = startOf(scene, Math.max(0, start - 1));
  for (let at = from - 1; at > Math.max(before, from - 60); at--) if (isDoubted(tokens, at)) return true;
  return false;
}

const whose = new Set('ours theirs his hers yours mine generous intended deliberate doing'.split(' '));

/** *Ours*, *very much theirs*. */
function saysWhose(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  for (let at = to - 1; at < Math.min(endOf(scene, from), to + 5); at++)
    if (whose.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const largest = 12;
const times = new Set(['once', 'twice']);

/** *Of twice*, *nine words*, *4 minutes*: so few that nobody would add them up. */
function beforeAFew({ passage: { tokens, classes } }: Scene, { from, to }: Range): boolean {
  const next = tokens[to];
  if (next === undefined) return false;
  if (next.kind === 'number') return next.value > 0 && next.value <= largest;
  const word = wordAt(tokens, to) ?? '';
  if (times.has(word)) return true;
  // *A whole one hundred*
  return small.has(word) && ((classes[to + 1] ?? 0) & startsNumber) === 0 && to > from;
}

const small = new Set('one two three four five six seven eight nine ten eleven twelve'.split(' '));

/** Nothing in its sentence is kind or anything to be proud of, and the company does not tell of itself. */
function ofNothingAdmirable(scene: Scene, { from, to }: Range): boolean {
  const { classes } = scene.passage;
  const start = startOf(scene, from);
  const { tokens } = scene.passage;
  // *Cleaned the stairs a grand total of once*
  const praising = times.has(wordAt(tokens, to) ?? '') ? kindness : admirable | kindness;
  for (let at = Math.max(start, from - 40); at < Math.min(endOf(scene, from), to + 40); at++) {
    const word = wordAt(tokens, at) ?? '';
    if ((classes[at]! & praising) !== 0 && !congratulating.has(word)) return false;
    if ((classes[at]! & firstPerson) !== 0 && word !== 'our') return false;
  }
  return true;
}

/** What a jibe opens with. */
const congratulating = new Set('congratulations congrats bravo kudos hats done applause cheers'.split(' '));

const praising = new Set(
  'well kudos congratulations congrats bravo hats props cheers applause shout-out'.split(' '),
);

/** The sentence before it opens the text with praise, and tells of nothing to be proud of. */
function behindFeignedPraise({ passage, sentenceAt }: Scene, { from }: Range): boolean {
  const { tokens, classes, sentences } = passage;
  if (sentenceAt(from) === 0 || !praising.has(wordAt(tokens, 0) ?? '')) return false;
  for (let at = 1; at < Math.min(sentences[sentenceAt(from)]!.from, 60); at++)
    if ((classes[at]! & admirable) !== 0 || isFailingDenied(tokens, at)) return false;
  return true;
}

/** *…, a lake?* ends its sentence. */
function guessesAThing(scene: Scene, { from, to }: Range): boolean {
  const { tokens } = scene.passage;
  const end = endOf(scene, from);
  if (!isMark(tokens, end - 1, '?') || end - to > 12) return false;
  for (let at = end - 3; at >= end - 6 && at > to; at--)
    if (articles.has(wordAt(tokens, at) ?? '')) return isMark(tokens, at - 1, ',');
  return false;
}

const articles = new Set(['a', 'an', 'the']);

/** The sentence before it sets them against others. */
function behindAComparison(scene: Scene, { from }: Range): boolean {
  const { tokens } = scene.passage;
  const start = startOf(scene, from);
  for (let at = start - 1; at >= Math.max(0, start - 30); at--)
    if (othersThanThey.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const othersThanThey = new Set(
  'neighbours neighbors rest others everyone everybody half average like than most'.split(' '),
);
