// What a post as a whole is worth as a jibe. No word of it need be unkind: a call at people, over what nobody boasts of, with
// a remark beside it that tells nothing and is no kindness, is a jibe. Each of these is a sign, and has one of three grades;
// which signs count, and how much, was settled on some three thousand labelled posts, and held on others.
const slight = 4;
const plain = 7;
const strong = 12;

/** Above this a post jeers at people. */
export const jeers = 34;
/** Above this it may. */
export const mayJeer = 17;

export type Sign =
  | 'called out'
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
  'named or singled out': strong,
  'told their own deeds': plain,
  'several facts told': plain,
  // What is told.
  'a sensitive matter': strong,
  'a trait is told': plain,
  'something awkward': plain,
  'something awkward is told': slight,
  'words of blame': slight,
  'words of blame are told': plain,
  'deeds in quotation marks': strong,
  // What is said beside it.
  'a remark': slight,
  'an idle remark': plain,
  petted: plain,
  'ends with a question': plain,
  'ends without a mark': strong,
  'ends on people': slight,
  'takes a stance': slight,
  'mind and body': slight,
  'authorities look on': plain,
  'things that may speak': slight,
  // What speaks against it.
  kind: -strong,
  'something is offered': -plain,
  'takes their side': -plain,
  'the company sees to it': -plain,
  'something is regretted': -plain,
  'a plain notice': -strong,
  'tells of many': -strong,
  'tells something new': -slight,
  'something to be proud of': -slight,
  'the company speaks of itself': -slight,
  'somebody is quoted': -slight,
};
