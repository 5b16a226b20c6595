// What a post as a whole is worth as a jibe. No word of it need be unkind: a call at people, over what nobody boasts of, with
// a remark beside it that tells nothing and is no kindness, is a jibe. Each of these is a sign, and has one of three grades;
// which signs count, and how much, was settled on some three thousand labelled posts, and held on others.
/** Without it nobody is there to jeer at, or nothing is said; by itself it shows nothing. */
const none = 0;
const slight = 4;
const plain = 7;
const strong = 12;

/** Above this a post jeers at people. */
export const jeers = 28;
/** Above this it may. */
export const mayJeer = 16;
/** Above this it may where a fact is told, and nothing said of it. */
export const mayJeerUnsaid = 18;

export type Sign =
  | 'called out'
  | 'named or singled out'
  | 'singled out by what they did'
  | 'a few were counted'
  | 'told their own deeds'
  | 'several facts told'
  | 'a sensitive matter'
  | 'where they are, or what they believe'
  | 'what they owe'
  | 'a trait is told'
  | 'something awkward'
  | 'words of blame'
  | 'words of blame are told'
  | 'deeds in quotation marks'
  | 'something is denied'
  | 'a remark'
  | 'an idle remark'
  | 'something awkward is said'
  | 'petted'
  | 'a fun fact'
  | 'a colon leads on'
  | 'three sentences'
  | 'teased'
  | 'ends with a question'
  | 'ends without a mark'
  | 'ends on people'
  | 'ends on kind words'
  | 'ends with a bang'
  | 'told to their face'
  | 'one person is told of'
  | 'kind words that cost nothing'
  | 'thousands were counted'
  | 'something kind is said'
  | 'ends on a witness'
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
  | 'a milestone'
  | 'a crowd'
  | 'figures are given'
  | 'something new is told'
  | 'something to be proud of'
  | 'somebody is quoted'
  | 'they agreed'
  | 'everyone is spoken to'
  | 'one sentence';

/** By sign; those below nothing speak against a jibe. */
export const signs: Readonly<Record<Sign, number>> = {
  // Who is told of, and how.
  'called out': strong,
  'named or singled out': plain,
  'singled out by what they did': slight,
  'a few were counted': slight,
  'told their own deeds': plain,
  'several facts told': slight,
  // What is told.
  'a sensitive matter': strong,
  'where they are, or what they believe': plain,
  'what they owe': slight,
  'a trait is told': none,
  'something awkward': slight,
  'words of blame': slight,
  'words of blame are told': slight,
  'deeds in quotation marks': strong,
  'something is denied': slight,
  // What is said beside it, and how.
  'a remark': none,
  'an idle remark': slight,
  'something awkward is said': plain,
  petted: slight,
  'a fun fact': plain,
  'a colon leads on': plain,
  'three sentences': slight,
  teased: slight,
  'ends with a question': slight,
  'ends without a mark': slight,
  'ends on people': slight,
  'ends on kind words': slight,
  'ends on a witness': slight,
  'kind words that cost nothing': slight,
  'takes a stance': slight,
  'mind and body': slight,
  'authorities look on': slight,
  'things that may speak': slight,
  // What speaks against it.
  kind: -strong,
  'something is offered': -plain,
  'takes their side': -plain,
  'the company sees to it': -plain,
  'something is regretted': -slight,
  'a plain notice': -slight,
  'tells of many': -slight,
  'a milestone': -slight,
  'a crowd': -slight,
  'figures are given': -slight,
  'something new is told': -slight,
  'something to be proud of': -slight,
  'somebody is quoted': -slight,
  'they agreed': -plain,
  'everyone is spoken to': -strong,
  'one sentence': -slight,
  'ends with a bang': -slight,
  'told to their face': -plain,
  'one person is told of': -plain,
  'thousands were counted': -slight,
  'something kind is said': -slight,
};
