// A question that is aimed at people, in a text that counts nobody, speaks to whoever reads. Without its mark it is known
// by its build: *who cries at it*, *can nobody row*, *what exactly went wrong*.
import type { Evidence, YesNoFact } from '@fineline/ruleset';
import { isPromise } from '../moods/promises.ts';
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import type { Passage } from '../passage/passage.ts';
import { hasOneCapital, isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isAdverb, isFiniteVerb, isPastVerb } from '../lexicon/lists/wordLists.ts';
import { clauseStarts } from '../moods/imperatives.ts';
import { phraseAt, phrasesOf, type Phrases } from '../tokens/phrases.ts';

/** Questions aimed at people. Those in titles and quotations, and those a text asks itself, are none. */
export function readQuestions(passage: Passage, pointedFrom: number | undefined): YesNoFact {
  const evidence: Evidence[] = [];
  for (let index = 0; index < passage.sentences.length; index++) {
    const { from, to } = passage.sentences[index]!;
    if (isPromise(passage, index)) continue;
    const mark = questionMarkIn(passage, from, to);
    const pointed = pointedFrom !== undefined && pointedFrom < to;
    const cue =
      mark === undefined
        ? unmarkedCue(passage, from, to, pointed)
        : isAimed(passage, index, pointed)
          ? 'question-mark'
          : undefined;
    if (cue !== undefined)
      evidence.push({ cue, span: spanOf(passage.tokens, startOf(passage, from, to), to) });
  }
  staccato(passage, evidence);
  return { value: evidence.length > 0, evidence };
}

function questionMarkIn({ tokens, masks }: Passage, from: number, to: number): number | undefined {
  for (let at = to - 1; at >= from; at--) if (isMark(tokens, at, '?') && masks.of[at] === 0) return at;
  return undefined;
}

/** The clause that asks: after the last colon of the sentence, else the whole of it. */
function startOf({ tokens }: Passage, from: number, to: number): number {
  for (let at = to - 2; at > from; at--) if (isMark(tokens, at, ':')) return at + 1;
  return from;
}

const firstPerson = new Set(['we', 'us', 'our', 'i', 'me', "we're", "we've", "we'll"]);
const secondPerson = new Set(['you', 'your', 'yours', 'yourself', "you're", "you've", "you'll", "y'all"]);
const toOneself: Phrases = phrasesOf(
  'who knew',
  'who knows',
  'why',
  'the reason',
  'the result',
  'the verdict',
  'the winner',
  'the catch',
  'what happened',
  'what next',
  'so what',
);

/** A question is aimed at people unless it is about oneself or answered at once. */
function isAimed(passage: Passage, index: number, pointed: boolean): boolean {
  const { tokens, sentences } = passage;
  const { from, to } = sentences[index]!;
  let ours = false;
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (secondPerson.has(word)) return true;
    ours ||= firstPerson.has(word);
  }
  if (isMark(tokens, from + 1, ',') && pluralPeople(wordAt(tokens, from) ?? '') === 'people') return true;
  // *Where is the fire, friends?*
  const mark = questionMarkIn(passage, from, to) ?? to;
  if (isMark(tokens, mark - 2, ',') && called.has(wordAt(tokens, mark - 1) ?? '')) return true;
  // *…, does it, Bournemouth?*
  const last = tokens[mark - 1];
  if (isMark(tokens, mark - 2, ',') && wordAt(tokens, mark - 3) === 'it' && hasOneCapital(last)) return true;
  if (pointed || wordAt(tokens, from) === 'remember') return true;
  if (isPutToOurselves(passage, index)) return false;
  if (asksForWord(tokens, from, to)) return true;
  // *Was it something we said?*, *Bought our soup?*, *What should we bake?*: they ask whoever reads.
  if (asksBack(passage, from, to)) return !isDenied(passage, index);
  if (isAnsweredFlatly(passage, index)) return false;
  // *Can anybody lend us a ladder?*
  if (anybody.has(wordAt(tokens, from + 1) ?? '')) return true;
  // *Which of our riders did this?*, *Scared of the dark, are we?*
  const start = startOf(passage, from, to);
  if (askers.has(wordAt(tokens, start) ?? '') && ['of', 'among'].includes(wordAt(tokens, start + 1) ?? ''))
    return true;
  if (isNursesWe(tokens, from, to)) return true;
  // *…, don't they?*
  const tagged = isMark(tokens, to - 4, ',') && wordAt(tokens, to - 3)?.endsWith("n't") === true;
  if (tagged && tagPronouns.has(wordAt(tokens, to - 2) ?? '')) return true;
  // *…, and honestly? Same goat.*
  if (rhetorical.has(wordAt(tokens, to - 2) ?? '') && to - from > 3) return false;
  const self = phraseAt(tokens, from, toOneself) !== undefined;
  const next = sentences[index + 1];
  // *Our top song? Waterloo.*: a short answer behind it.
  const fragment = ['the', 'our'].includes(wordAt(tokens, from) ?? '');
  const asks = ['what', 'which', 'who', 'where'].includes(wordAt(tokens, from) ?? '');
  const answered =
    (fragment || asks) &&
    next !== undefined &&
    next.words <= 4 &&
    !isMark(tokens, next.to - 1, '?') &&
    !holdsYou(passage, next);
  return (!ours || asksWhoElse(tokens, from)) && !self && !answered;
}

const who = new Set(['who', "who's", "who've", "who'd"]);
const among = new Set(['still', 'else']);

/** *Who’s still got our old mug?*, *who else remembers our bus?*: which of those who read. */
function asksWhoElse(tokens: Passage['tokens'], from: number): boolean {
  if (!who.has(wordAt(tokens, from) ?? '')) return false;
  return [1, 2].some(by => among.has(wordAt(tokens, from + by) ?? ''));
}

/** *Scared of the dark, are we?*, *alone again, are we, seat 12?* */
function isNursesWe(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let at = to - 2; at > from + 1; at--) {
    if (wordAt(tokens, at) !== 'we' || !['are', 'were'].includes(wordAt(tokens, at - 1) ?? '')) continue;
    if (isMark(tokens, at - 2, ',') && tokens[at + 1]?.kind === 'mark') return true;
  }
  return ['are', 'were'].includes(wordAt(tokens, to - 3) ?? '') && wordAt(tokens, to - 2) === 'we';
}

/** *Which letter is the hardest? We asked ourselves, and rewrote it.* */
function isPutToOurselves({ tokens, sentences }: Passage, index: number): boolean {
  const next = sentences[index + 1];
  if (next === undefined || wordAt(tokens, next.from) !== 'we') return false;
  for (let at = next.from + 1; at < Math.min(next.to, next.from + 8); at++)
    if (wordAt(tokens, at) === 'ourselves') return true;
  return false;
}

/** *How did we do?*, *what did we miss?*, *why not try it?*: they ask for an answer, or for a deed. */
function asksForWord(tokens: Passage['tokens'], from: number, to: number): boolean {
  if (wordAt(tokens, from) === 'why') return wordAt(tokens, from + 1) === 'not';
  const verb = wordAt(tokens, from + 3) ?? '';
  const asks = ['how', 'what'].includes(wordAt(tokens, from) ?? '') && wordAt(tokens, from + 2) === 'we';
  return asks && from + 5 >= to && ourService.has(verb);
}

const ourService = new Set(['do', 'doing', 'miss', 'missing', 'forget', 'help']);

const tagPronouns = new Set(['they', 'he', 'she', 'it']);
const called = new Set(
  'friends folks lads ladies gents gang mates everyone everybody people guys parents team'.split(' '),
);

/** It opens with a verb in the past, or asks what *we should* do. */
function asksBack({ tokens }: Passage, from: number, to: number): boolean {
  if (isPastVerb(wordAt(tokens, from)) && to - from > 3) return true;
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const modal = wordAt(tokens, at);
    // *Should we be worried?* wonders.
    if ((modal === 'should' || modal === 'shall') && wordAt(tokens, at + 1) === 'we')
      return wordAt(tokens, at + 2) !== 'be';
  }
  return false;
}

const denials = new Set(['no', 'nope', 'yes', 'yep', "it's", 'it']);
const flat = new Set(['no', 'nope', 'nah', 'yes', 'yep', 'yup']);

/** *Was it a plane? No, …*: the company answers by itself. */
function isDenied({ tokens, sentences }: Passage, index: number): boolean {
  const next = sentences[index + 1];
  if (next === undefined) return false;
  // *Did we plan that? We did not.*
  const ours = wordAt(tokens, next.from) === 'we' && auxiliaries.has(wordAt(tokens, next.from + 1) ?? '');
  return ours || denials.has(wordAt(tokens, next.from) ?? '');
}

/** *Bold strategy? Nope. Carbs.* */
function isAnsweredFlatly({ tokens, sentences }: Passage, index: number): boolean {
  const next = sentences[index + 1];
  return next !== undefined && next.words <= 2 && flat.has(wordAt(tokens, next.from) ?? '');
}

const askers = new Set(['who', 'which', 'how']);
const anybody = new Set(['anybody', 'anyone', 'somebody', 'someone']);
const rhetorical = new Set('honestly seriously surprisingly frankly worse better'.split(' '));

function holdsYou(
  { tokens }: Passage,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = from; at < to; at++) if (secondPerson.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const asking = new Set(['who', 'what', 'why', 'how', 'where', 'when']);
const inverted = new Set(['are', 'did', 'do', 'can', 'could', 'would', 'will', 'have']);
const opensQuestion = new Set([...asking, ...inverted, 'care', 'you']);
const auxiliaries = new Set('is are was were did do does will would can could have has'.split(' '));

/** *who hurt you*, *why are you like this*: a question without its mark. */
function unmarkedCue(passage: Passage, from: number, to: number, pointed: boolean): string | undefined {
  const { tokens, masks } = passage;
  if (isMark(tokens, to - 1, '!')) return undefined;
  for (const start of clauseStarts(passage, from, to)) {
    // *so what’s your usual*
    const at = leading.has(wordAt(tokens, start) ?? '') ? start + 1 : start;
    if (masks.of[at] === 0 && (asksYou(tokens, at) || asksLoosely(tokens, at, from, to, pointed)))
      return 'no-question-mark';
  }
  return undefined;
}

const leading = new Set(['so', 'and', 'but', 'ok', 'okay', 'well', 'erm', 'um']);
const wondering = new Set(['exactly', 'even', 'precisely', 'actually']);
const nobody = new Set(['nobody', 'anybody', 'anyone', 'somebody', 'someone']);
/** *Who knows*, *who cares*: said, and asked of nobody. */
const idle = new Set('knows cares says needs wins gets dares does is has was'.split(' '));

/** *Who cries at a film about moss.*: *who wins is for you to say* has another verb. */
function asksWho(tokens: Passage['tokens'], at: number, to: number): boolean {
  const behind = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const verb = wordAt(tokens, behind) ?? '';
  if (wordAt(tokens, at) !== 'who' || !verb.endsWith('s') || verb.endsWith("'s") || idle.has(verb))
    return false;
  return to > behind + 2 && verbsIn(tokens, behind + 1, to) === 0;
}

function verbsIn(tokens: Passage['tokens'], from: number, to: number): number {
  let verbs = 0;
  for (let at = from; at < to; at++) if (isFiniteVerb(wordAt(tokens, at))) verbs++;
  return verbs;
}

const casual = new Set(['u', 'ur', 'ya', 'yer']);
const being = new Set(['is', 'was', 'were', 'are', 'did']);
const articles = new Set(['the', 'that', 'it', 'ur', 'your', 'his', 'her', 'their']);

/** *how was the pudding*, *is ur heart ok*, *what's your rainy-day film*, *Who else can't stop.*: asked in passing. */
function asksLoosely(
  tokens: Passage['tokens'],
  at: number,
  from: number,
  to: number,
  pointed: boolean,
): boolean {
  const first = wordAt(tokens, at) ?? '';
  const next = wordAt(tokens, at + 1) ?? '';
  if (first === 'who' && next === 'else') return true;
  // *Can nobody on your street count.*, *what exactly went wrong*
  if (auxiliaries.has(first) && nobody.has(next) && first !== 'has') return true;
  if (asking.has(first) && wondering.has(next) && at + 3 < to && verbsIn(tokens, at + 2, to) < 2) return true;
  if (at === from && asksWho(tokens, at, to)) return true;
  if (casual.has(first)) return ['ok', 'good', 'alright'].includes(next);
  if (first === "what's" && secondPerson.has(next)) return true;
  const subject = being.has(first)
    ? next
    : asking.has(first) && being.has(next)
      ? (wordAt(tokens, at + 2) ?? '')
      : '';
  if (!articles.has(subject) || tokens[to - 1]?.kind === 'mark') return false;
  // Whoever writes so puts no mark at the end.
  return (pointed && at > from) || casual.has(subject) || at === from;
}

function asksYou(tokens: Passage['tokens'], at: number): boolean {
  const first = wordAt(tokens, at) ?? '';
  if (!opensQuestion.has(first)) return false;
  const next = wordAt(tokens, at + 1) ?? '';
  const third = wordAt(tokens, at + 2) ?? '';
  if (first === 'who' && isPastVerb(next) && secondPerson.has(third)) return true;
  if (asking.has(first) && auxiliaries.has(next) && secondPerson.has(third)) return true;
  // *Care to explain*
  if (first === 'care' && next === 'to') return true;
  if (first !== 'you') return inverted.has(first) && next === 'you';
  return ['ok', 'alright', 'good'].includes(next) && tokens[at + 2]?.kind !== 'word';
}

/** *WHO. HURT. YOU.*: full stops after single words are emphasis. */
function staccato({ sentences, tokens, masks }: Passage, evidence: Evidence[]): void {
  for (let at = 0; at + 2 < sentences.length; at++) {
    const [one, two, three] = [sentences[at]!, sentences[at + 1]!, sentences[at + 2]!];
    if (one.words !== 1 || two.words !== 1 || three.words !== 1 || masks.of[one.from] !== 0) continue;
    const verb = wordAt(tokens, two.from) ?? '';
    const second =
      secondPerson.has(wordAt(tokens, three.from) ?? '') && (auxiliaries.has(verb) || isPastVerb(verb));
    if (!asking.has(wordAt(tokens, one.from) ?? '') || !second) continue;
    evidence.push({ cue: 'no-question-mark', span: spanOf(tokens, one.from, three.to) });
  }
}
