// What each mark is worth: above nothing it speaks for a jibe, below against. Three grades and no finer ones: they were set
// with labelled posts in view, and a person has to be able to say why a mark is a strong sign and not a hint.

const hint = 2;
const sign = 4;
const strong = 7;

/** Above this a post holds a jibe: it takes three strong signs, or more of the weaker. */
export const jibe = 18;
/** Above this it may. */
export const doubt = 9;

/** By mark; what is not listed weighs nothing. */
export const worth: ReadonlyMap<string, number> = new Map([
  ['told awkward', strong],
  ['told quoted', strong],
  ['counted', strong],
  ['idle', strong],
  ['told things', strong],
  ['rates them', strong],
  ['unloved', strong],
  ['takes back', strong],
  ['too much', strong],
  ['likened', sign],
  ['judged by others', sign],
  ['sets apart', sign],
  ['denies them', sign],
  ['charged', sign],
  ['called', sign],
  ['petted', sign],
  ['said ailments', sign],
  ['told blame', sign],
  ['said quoted', sign],
  ['echo', hint],
  ['remark', hint],
  ['told question', hint],
  ['contradicts', hint],
  ['even', hint],
  ['outdone', hint],
  ['personified', hint],
  ['question', hint],
  ['said awkward', hint],
  ['said blame', hint],

  ['said stance', hint],
  ['share', hint],
  ['told ailments', hint],
  ['told authorities', hint],
  ['one', -hint],
  ['said admirable', -hint],
  ['three words', -hint],
  ['told bang', -hint],
  ['told kind', -hint],
  ['told ours', -hint],
  ['told telling', -hint],
  ['bang', -hint],
  ['commands', -hint],
  ['said number', -hint],
  ['vast', -hint],
  ['crowd', -sign],
  ['informs', -sign],
  ['told loaded praise', -sign],
  ['we serve', -sign],
  ['plain', -sign],
  ['our deed', -sign],
  ['owns up', -strong],
  ['mends', -strong],
  ['offers', -strong],
  ['sides', -strong],
  ['kindness shown', -strong],
  ['told admirable', -strong],
]);

/** What shows a remark to be unkind; without one of them a post may hold a jibe, and nobody can say that it does. */
export const unkind: ReadonlySet<string> = new Set([
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
export const harsh: ReadonlySet<string> = new Set([
  'contradicts',
  'even',
  'said ailments',
  'said blame',
  'told quoted',
]);

/** What is so unkind that a post which may hold a jibe holds one. */
export const damning: ReadonlySet<string> = new Set(['rates them', 'unloved', 'too much', 'takes back']);

/** What shows a remark to be none, and no tease either. */
export const settling: ReadonlySet<string> = new Set(['owns up', 'our deed', 'mends', 'offers', 'plain']);
