// What each mark is worth, in tenths: above nothing it speaks for a jibe, below against. The figures were set so that they tell
// apart the posts of `test/accuracy` and some hundreds more as people labelled them; none was set for a single post.

/** Above this a post holds a jibe. */
export const jibe = 0;
/** Above this it may. */
export const doubt = -10;

/** What a fact about people weighs before anything speaks for it or against. */
export const always = -23;

/** By mark; what is not listed weighs nothing. */
export const worth: ReadonlyMap<string, number> = new Map([
  ['told quoted', 12],
  ['called', 9],
  ['counted', 9],
  ['told things', 9],
  ['idle', 7],
  ['petted', 7],
  ['told awkward', 7],
  ['outdone', 6],
  ['said ailments', 6],
  ['even', 5],
  ['said authorities', 5],
  ['told authorities', 5],
  ['told blame', 5],
  ['told question', 5],
  ['personified', 4],
  ['question', 4],
  ['said quoted', 4],
  ['share', 4],
  ['told ailments', 4],
  ['hearsay', 3],
  ['own', 3],
  ['remark', 3],
  ['said awkward', 3],
  ['spoken to', 3],
  ['the rest', 3],
  ['told turn', 3],
  ['echo', 2],
  ['said blame', 2],
  ['said loaded praise', 2],
  ['said stance', 2],
  ['said things', 2],
  ['said witness', 2],
  ['said yardsticks', 2],
  ['flat answer', -1],
  ['of them', -1],
  ['some', -1],
  ['told kind', -1],
  ['one', -2],
  ['told ours', -2],
  ['commands', -3],
  ['told bang', -3],
  ['we serve', -3],
  ['our', -4],
  ['said admirable', -4],
  ['said number', -4],
  ['teasing shown', -4],
  ['told loaded praise', -4],
  ['vast', -4],
  ['crowd', -5],
  ['informs', -6],
  ['bang', -8],
  ['kindness shown', -9],
  ['told admirable', -9],
]);
