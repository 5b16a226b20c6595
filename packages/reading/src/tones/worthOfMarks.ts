// What each mark is worth, in tenths: above nothing it speaks for a jibe, below against. The figures were set so that they tell
// apart the posts of `test/accuracy` and some hundreds more as people labelled them; none was set for a single post.

/** Above this a post holds a jibe. */
export const jibe = 1;
/** Above this it may. */
export const doubt = -10;

/** What a fact about people weighs before anything speaks for it or against. */
export const always = -19;

/** By mark; what is not listed weighs nothing. */
export const worth: ReadonlyMap<string, number> = new Map([
  ['told awkward', 8],
  ['told quoted', 8],
  ['counted', 7],
  ['idle', 7],
  ['told things', 7],
  ['called', 5],
  ['petted', 4],
  ['said ailments', 4],
  ['told blame', 4],
  ['echo', 3],
  ['remark', 3],
  ['told question', 3],
  ['contradicts', 2],
  ['even', 2],
  ['outdone', 2],
  ['personified', 2],
  ['question', 2],
  ['said awkward', 2],
  ['said blame', 2],
  ['said quoted', 2],
  ['said stance', 2],
  ['share', 2],
  ['told ailments', 2],
  ['told authorities', 2],
  ['hearsay', 1],
  ['said authorities', 1],
  ['said things', 1],
  ['said yardsticks', 1],
  ['told insisting', 1],
  ['told number', 1],
  ['told turn', 1],
  ['one', -2],
  ['said admirable', -2],
  ['three words', -2],
  ['told bang', -2],
  ['told kind', -2],
  ['told ours', -2],
  ['told telling', -2],
  ['bang', -3],
  ['commands', -3],
  ['said number', -3],
  ['vast', -3],
  ['crowd', -4],
  ['informs', -4],
  ['told loaded praise', -4],
  ['we serve', -4],
  ['kindness shown', -7],
  ['told admirable', -7],
]);
