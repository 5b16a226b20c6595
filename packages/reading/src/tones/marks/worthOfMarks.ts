// What each mark is worth: above nothing it speaks for a jibe, below against. Three grades and no finer ones: they were set
// with labelled posts in view, and a person has to be able to say why a mark is a strong sign and not a hint.
import type { Field } from '../../lexicon/lists/fieldsOfWords.ts';

const none = 0;
const hint = 2;
const sign = 4;
const strong = 7;

/** Above this a post holds a jibe: it takes three strong signs, or more of the weaker. */
export const jibe = 18;
/** Above this it may. */
export const doubt = 9;

/** What a careful reader would point at in a post, in a fact that it tells of people or in a remark beside it. */
export type Mark = OfPost | OfFact | OfRemark | OfWords;

type OfPost = 'vast' | 'share' | 'kindness shown';
type OfFact = 'counted' | 'called' | 'one' | 'crowd' | 'told ours' | 'told bang' | 'told question';
type OfRemark =
  | 'remark'
  | 'idle'
  | 'bang'
  | 'question'
  | 'question of us'
  | 'short question'
  | 'we serve'
  | 'informs'
  | 'three words'
  | 'echo'
  | 'even'
  | 'commands'
  | 'personified'
  | 'outdone'
  | 'petted'
  | 'contradicts'
  | Unkind
  | Settling;
/** `unkindMarks.ts` */
type Unkind =
  | 'denies them'
  | 'rates them'
  | 'unloved'
  | 'sets apart'
  | 'judged by others'
  | 'likened'
  | 'takes back'
  | 'too much'
  | 'charged';
/** `settlingMarks.ts` */
type Settling = 'owns up' | 'our deed' | 'mends' | 'offers' | 'sides' | 'plain';
/** Words of a fact, and of a remark. */
type OfWords =
  `${'told' | 'said'} ${'kind' | 'telling' | 'awkward' | 'admirable' | 'stance' | 'number' | 'quoted' | Field}`;

/** By mark; those below nothing speak against a jibe. */
export const worth: Readonly<Record<Mark, number>> = {
  'told awkward': strong,
  'told quoted': strong,
  counted: strong,
  idle: strong,
  'told things': strong,
  'rates them': strong,
  unloved: strong,
  'takes back': strong,
  'too much': strong,
  likened: sign,
  'judged by others': sign,
  'sets apart': sign,
  'denies them': sign,
  charged: sign,
  called: sign,
  petted: sign,
  'said ailments': sign,
  'told blame': sign,
  'said quoted': sign,
  echo: hint,
  remark: hint,
  'told question': hint,
  contradicts: hint,
  even: hint,
  outdone: hint,
  personified: hint,
  question: hint,
  'said awkward': hint,
  'said blame': hint,
  'said stance': hint,
  share: hint,
  'told ailments': hint,
  'told authorities': hint,
  // Noted, and by themselves neither a sign of a jibe nor against one.
  'told stance': none,
  'told number': none,
  'told human deeds': none,
  'told yardsticks': none,
  'said kind': none,
  'said telling': none,
  'said human deeds': none,
  'said things': none,
  'said yardsticks': none,
  'said authorities': none,
  'said loaded praise': none,
  'question of us': none,
  'short question': none,
  one: -hint,
  'said admirable': -hint,
  'three words': -hint,
  'told bang': -hint,
  'told kind': -hint,
  'told ours': -hint,
  'told telling': -hint,
  bang: -hint,
  commands: -hint,
  'said number': -hint,
  vast: -hint,
  crowd: -sign,
  informs: -sign,
  'told loaded praise': -sign,
  'we serve': -sign,
  plain: -sign,
  'our deed': -sign,
  'owns up': -strong,
  mends: -strong,
  offers: -strong,
  sides: -strong,
  'kindness shown': -strong,
  'told admirable': -strong,
};

/** What shows a remark to be unkind; without one of them a post may hold a jibe, and nobody can say that it does. */
export const unkind: ReadonlySet<Mark> = new Set([
  'denies them',
  'sets apart',
  'rates them',
  'unloved',
  'judged by others',
  'likened',
  'takes back',
  'too much',
  'charged',
  'outdone',
  'said quoted',
]);

/** What does where nothing shows that it is none. */
export const harsh: ReadonlySet<Mark> = new Set([
  'contradicts',
  'even',
  'said ailments',
  'said blame',
  'told quoted',
]);

/** What is so unkind that a post which may hold a jibe holds one. */
export const damning: ReadonlySet<Mark> = new Set(['rates them', 'unloved', 'too much', 'takes back']);

/** What shows a remark to be none, and no tease either. */
export const settling: ReadonlySet<Mark> = new Set([
  'owns up',
  'our deed',
  'mends',
  'offers',
  'sides',
  'plain',
]);
