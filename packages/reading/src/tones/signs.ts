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

export type Sign =
  | 'called out'
  | 'counted to the last one'
  | 'named or singled out'
  | 'told their own deeds'
  | 'several facts told'
  | 'a sensitive matter'
  | 'a trait is told'
  | 'something awkward'
  | 'something awkward is told'
  | 'words of blame'
  | 'words of blame are told'
  | 'deeds in quotation marks'
  | 'a remark'
  | 'an idle remark'
  | 'ends with a question'
  | 'ends without a mark'
  | 'ends on people'
  | 'takes a stance'
  | 'mind and body'
  | 'authorities look on'
  | 'things that may speak'
  | 'kind'
  | 'something is offered'
  | 'takes their side'
  | 'the company sees to it'
  | 'something is regretted'
  | 'a plain notice'
  | 'tells of many'
  | 'tells something new'
  | 'something to be proud of'
  | 'the company speaks of itself'
  | 'somebody is quoted'
  | 'petted';

/** By sign; those below nothing speak against a jibe. */
export const signs: Readonly<Record<Sign, number>> = {
  // Who is told of, and how.
  'called out': strong,
  'counted to the last one': strong,
  'named or singled out': strong,
  'told their own deeds': strong,
  'several facts told': sign,
  // What is told.
  'a sensitive matter': strong,
  'a trait is told': strong,
  'something awkward': strong,
  'something awkward is told': sign,
  'words of blame': sign,
  'words of blame are told': strong,
  'deeds in quotation marks': strong,
  // What is said beside it.
  'a remark': sign,
  'an idle remark': strong,
  petted: strong,
  'ends with a question': strong,
  'ends without a mark': strong,
  'ends on people': strong,
  'takes a stance': sign,
  'mind and body': sign,
  'authorities look on': strong,
  'things that may speak': sign,
  // What speaks against it.
  kind: -strong,
  'something is offered': -strong,
  'takes their side': -strong,
  'the company sees to it': -strong,
  'something is regretted': -strong,
  'a plain notice': -strong,
  'tells of many': -strong,
  'tells something new': -strong,
  'something to be proud of': -sign,
  'the company speaks of itself': -sign,
  'somebody is quoted': -sign,
};
