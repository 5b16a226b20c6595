// What a word may be, as bits: the phases that look at every word of a text test a bit where a set would have to be asked.

/** Belongs to what a stretch of time is told with: *day*, *March*, *since*. */
export const ofTime = 1;
/** May start a stretch of time. */
export const startsTime = 2;
/** May start a number in words. */
export const startsNumber = 4;
/** One person, in the singular: *member*, *somebody*. */
export const onePerson = 8;
/** People that are no staff, one or several. */
export const customers = 16;
/** May start *everyone*, *no one*, *all of you*. */
export const startsGeneral = 32;
/** *You* and its forms. */
export const secondPerson = 64;
/** *We*, *I* and their forms. */
export const firstPerson = 128;
/** *Never*, *don't*. */
export const negation = 256;
/** *Who* and its forms. */
export const relativeWho = 512;
/** A first name, or a title before a name. */
export const startsName = 1024;
/** Thanks, wishes, praise, comfort. */
export const kindness = 2048;
/** Information and service. */
export const telling = 4096;
/** What nobody boasts of. */
export const awkward = 8192;
/** Who or what sits in judgement in a jibe: *your mum*, *the fridge*. */
export const witness = 16384;
/** A stance of whoever speaks: *apparently*, *bold*. */
export const stance = 32768;
/** *Meet*, *old*: a name that no list knows may stand behind it. */
export const leadsToName = 65536;
/** *Vicar*, *order*, *tenant*: with a place or a number beside it, it leads to one person. */
export const leadsToOne = 131072;
/** What people are proud of. */
export const admirable = 262144;
/** *Called*, *billboard*: tells of what somebody said. */
export const ofSaying = 1048576;
/** *Sorry*, *rude*: takes back what was said. */
export const ofRegret = 2097152;
/** May lead into a stretch of time that goes on behind it: *late*, *moments*, *each*. */
export const leadsToTime = 4194304;
/** What holds an English sentence together: *the*, *with*, *because*. */
export const ofEnglish = 524288;
/** Where the weight of a word for its language stands; nothing stands there for what is no word. */
const weightAt = 24;
const heaviest = 3;
/** What stands there for a word that tells nothing of its language. */
const weightless = 7;

/** The bits of a weight from -2 to 2, or of none. */
export function weighing(weight: number | undefined): number {
  return (weight === undefined ? weightless : weight + heaviest) << weightAt;
}

/** The weight in the bits of a word, or undefined for one that tells nothing. */
export function weightIn(bits: number): number | undefined {
  const weight = bits >>> weightAt;
  return weight === weightless ? undefined : weight - heaviest;
}

/** What lists say a word may be, without what it weighs. */
export function listedIn(bits: number): number {
  return bits & ((1 << weightAt) - 1);
}

/** What *member's* is because *member* is it. */
export const withPossessive: number = ofTime | onePerson | customers | awkward | witness;
