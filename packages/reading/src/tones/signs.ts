// What a post as a whole is worth as a jibe. No word of it need be unkind: a call at people who were counted to the last one,
// over what nobody boasts of, with a remark beside it that tells nothing and is no kindness, is a jibe. Each of these is a
// sign, and has one of two grades; which signs count, and how much, was settled on some two thousand labelled posts, and
// held on as many others.
const sign = 4;
const strong = 7;

/** Above this a post jeers at people. */
export const jeers = 29;
/** Above this it may. */
export const mayJeer = 13;

/** By sign; those below nothing speak against a jibe. */
export const signs: ReadonlyMap<string, number> = new Map([
  // Who is told of, and how.
  ['called out', strong],
  ['counted to the last one', strong],
  ['named or singled out', strong],
  ['told their own deeds', strong],
  ['several facts told', sign],
  // What is told.
  ['a sensitive matter', strong],
  ['a trait is told', strong],
  ['something awkward', strong],
  ['something awkward is told', sign],
  ['words of blame', sign],
  ['words of blame are told', strong],
  ['deeds in quotation marks', strong],
  // What is said beside it.
  ['a remark', sign],
  ['an idle remark', strong],
  ['ends with a question', strong],
  ['ends without a mark', strong],
  ['ends on people', strong],
  ['takes a stance', sign],
  ['mind and body', sign],
  ['authorities look on', strong],
  ['things that may speak', sign],
  // What speaks against it.
  ['kind', -strong],
  ['something is offered', -strong],
  ['takes their side', -strong],
  ['the company sees to it', -strong],
  ['something is regretted', -strong],
  ['a plain notice', -strong],
  ['tells of many', -strong],
  ['tells something new', -strong],
  ['something to be proud of', -sign],
  ['the company speaks of itself', -sign],
  ['somebody is quoted', -sign],
]);
