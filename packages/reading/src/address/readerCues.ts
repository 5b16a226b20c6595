// What speaks to whoever reads: *you*, thanks, imperatives, questions that ask to agree, *folks*.
import { isPromise } from '../moods/promises.ts';
import { secondPerson } from '../lexicon/classes.ts';
import type { Passage } from '../passage/passage.ts';
import { hasCapital, isMark, standsAt, wordAt } from '../tokens/token.ts';
import { isPastVerb, looksPlural, secondPersonWords } from '../lexicon/lists/wordLists.ts';
import { clauseStarts, isImperativeAt, isListedVerb } from '../moods/imperatives.ts';
import { isCalledLast, isVocative, tagVerbs } from './vocatives.ts';

/** *As you know*, *you name it*: words with *you* that speak to nobody. */
const idioms: readonly (readonly string[])[] = [
  ['you', 'name', 'it'],
  ['you', 'never', 'know'],
  ['as', 'you', 'do'],
  ['you', 'know', 'what'],
  ['if', 'you', 'will'],
  ["you'd", 'think'],
  ["you'd", 'expect'],
  ['you', 'would', 'think'],
  ['you', "can't", 'please', 'everyone'],
  ['you', "can't", 'win', 'them', 'all'],
  ['you', "can't", 'have', 'everything'],
  ['you', 'learn', 'to'],
  ['say', 'thank', 'you'],
  ['says', 'thank', 'you'],
  ['said', 'thank', 'you'],
];

export interface ReaderCue {
  readonly cue: string;
  readonly at: number;
  readonly to: number;
}

/**
 * Every word that speaks to whoever reads, where the text speaks to nobody in the data. People are counted in the sentence
 * before `countedUpTo`: a question with neither *you* nor a verb of wishing is asked about them.
 */
export function readerCues(passage: Passage, countedUpTo: number): readonly ReaderCue[] {
  const { tokens, classes, masks, sentences } = passage;
  const cues: ReaderCue[] = [];
  sentences.forEach(({ from, to }, index) => {
    if (isGeneric(passage, from)) return;
    // *We would never sell what you write* speaks to them, *any number of you* of them.
    const promised = isPromise(passage, index);
    if (promised) {
      const rule = clauseStarts(passage, from, to).find(
        at =>
          ['never', "don't"].includes(wordAt(tokens, at) ?? '') &&
          masks.of[at] === 0 &&
          isImperativeAt(passage, at),
      );
      if (rule !== undefined) cues.push({ cue: 'imperative', at: rule, to: rule + 1 });
      for (let at = from; at < to; at++)
        if ((classes[at]! & secondPerson) !== 0 && masks.of[at] === 0 && wordAt(tokens, at - 1) !== 'of')
          cues.push({ cue: 'second-person', at, to: at + 1 });
      return;
    }
    const ofThem = index > 0 && index === countedUpTo && !wishing.has(wordAt(tokens, from) ?? '');
    if (masks.of[from] === 0 && !ofThem && isElliptical(passage, from, to))
      cues.push({ cue: 'elliptical-question', at: from, to: from + 1 });
    const tag = tagAt(passage, from, to);
    if (tag !== undefined) cues.push({ cue: 'tag-question', at: tag, to });
    for (const at of clauseStarts(passage, from, to)) {
      if (masks.of[at] !== 0) continue;
      const word = wordAt(tokens, at);
      if (isVocative(passage, at, from, to) || isCalledLast(passage, at, from, to))
        cues.push({ cue: 'vocative', at, to: at + 1 });
      else if (
        isForeignThanks(tokens, at) ||
        ((word === 'thanks' || word === 'cheers') && isThanks(passage, at))
      )
        cues.push({ cue: 'thanks', at, to: at + 1 });
      else if (
        (at === from ||
          isMark(tokens, at - 1, ':') ||
          isMark(tokens, at - 1, '–') ||
          isMark(tokens, at - 1, ';') ||
          isBehindTime(tokens, from, at)) &&
        isImperativeAt(passage, at) &&
        !isPlanned(passage, at) &&
        !isListed(tokens, at)
      ) {
        cues.push({ cue: 'imperative', at, to: at + 1 });
      } else if (word === 'so' && isMark(tokens, at - 1, ',') && isCommandBehindSo(passage, at + 1)) {
        cues.push({ cue: 'imperative', at: at + 1, to: at + 2 });
      } else if (
        at === from &&
        softening.has(word ?? '') &&
        isImperativeAt(passage, behindNextTime(tokens, at + 1))
      ) {
        const verb = behindNextTime(tokens, at + 1);
        cues.push({ cue: 'imperative', at: verb, to: verb + 1 });
      } else if (at === from && isRequest(tokens, from, to)) {
        cues.push({ cue: 'imperative', at, to: at + 1 });
      } else if (at === from && isPraise(tokens, at)) {
        cues.push({ cue: 'praise', at, to: at + 2 });
      } else if (at === from && isGoodLuck(tokens, at)) {
        cues.push({ cue: 'wish', at, to: at + 2 });
      }
    }
    for (let at = from; at < to; at++) {
      if ((classes[at]! & secondPerson) === 0 || masks.of[at] !== 0) continue;
      // *A cosy thank-you* is a noun.
      const noun = at > 1 && isMark(tokens, at - 1, '-') && wordAt(tokens, at - 2) === 'thank';
      if (!noun && !isSignedOff(tokens, at) && !isIdiom(tokens, at))
        cues.push({ cue: 'second-person', at, to: at + 1 });
    }
  });
  return cues;
}

const signingOff = new Set(['sincerely', 'truly', 'faithfully', 'respectfully']);

/** *Sincerely yours*, *yours truly*. */
function isSignedOff(tokens: Passage['tokens'], at: number): boolean {
  if (wordAt(tokens, at) !== 'yours') return false;
  return [at - 1, at + 1].some(beside => signingOff.has(wordAt(tokens, beside) ?? ''));
}

/** Whether the *you* at `at` stands in one of the idioms. */
function isIdiom(tokens: Passage['tokens'], at: number): boolean {
  const word = wordAt(tokens, at);
  for (const words of idioms)
    for (let shift = 0; shift < words.length; shift++)
      if (words[shift] === word && standsAt(tokens, at - shift, words)) return true;
  return false;
}

/** *…, so leave the car at home*, *…, so do try*. */
function isCommandBehindSo(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const verb = wordAt(tokens, at) === 'do' ? at + 1 : at;
  if (!isListedVerb(wordAt(tokens, verb) ?? '')) return false;
  return verb > at ? tokens[verb + 1]?.kind !== 'word' : isImperativeAt(passage, verb);
}

const softening = new Set(['maybe', 'perhaps']);

/** *Perhaps next time skip the cake*. */
function behindNextTime(tokens: Passage['tokens'], at: number): number {
  return standsAt(tokens, at, ['next', 'time']) ? at + 2 : at;
}

const requesting = new Set(['would', 'could', 'will', 'can']);

/** *Would whoever took the ladder please ring us?* */
function isRequest(tokens: Passage['tokens'], from: number, to: number): boolean {
  if (!requesting.has(wordAt(tokens, from) ?? '')) return false;
  for (let at = from + 2; at < to; at++) if (wordAt(tokens, at) === 'please') return true;
  return false;
}

/** *Well done on finding the door*, *nice work!*: said to those who did it. */
function isPraise(tokens: Passage['tokens'], at: number): boolean {
  const good = wordAt(tokens, at + 1) ?? '';
  const praises =
    (wordAt(tokens, at) === 'well' && good === 'done') ||
    (praising.has(wordAt(tokens, at) ?? '') && done.has(good));
  const next = tokens[at + 2];
  return (
    praises &&
    (next === undefined || next.text === 'on' || (next.kind === 'mark' && '!.'.includes(next.text)))
  );
}

/** *Good luck out there!*; *good luck to all of them* is wished to others. */
function isGoodLuck(tokens: Passage['tokens'], at: number): boolean {
  return (
    wordAt(tokens, at) === 'good' && wordAt(tokens, at + 1) === 'luck' && wordAt(tokens, at + 2) !== 'to'
  );
}

const praising = new Set(['nice', 'great', 'good', 'lovely', 'brilliant']);
const done = new Set(['work', 'going', 'job', 'one', 'effort']);

const adverbial = new Set(
  'this on in from if when for before after next today tonight once until wherever whenever'.split(' '),
);

/** *This Christmas, give …*: a command behind a short phrase that says when. */
function isBehindTime(tokens: Passage['tokens'], from: number, at: number): boolean {
  if (!isMark(tokens, at - 1, ',') || at - from > 8 || !adverbial.has(wordAt(tokens, from) ?? ''))
    return false;
  for (let before = from; before < at - 1; before++) if (tokens[before]!.kind === 'mark') return false;
  return isListedVerb(wordAt(tokens, at) ?? '');
}

const tags = new Set('right eh huh no yeah ok much'.split(' '));
const others = new Set(['they', 'he', 'she']);

/** *…, isn't it?*, *…, right?*: where the words behind the last comma ask whoever reads to agree. */
function tagAt({ tokens, masks }: Passage, from: number, to: number): number | undefined {
  if (!isMark(tokens, to - 1, '?') || masks.of[to - 1] !== 0) return undefined;
  const at = isMark(tokens, to - 3, ',') ? to - 2 : isMark(tokens, to - 4, ',') ? to - 3 : undefined;
  if (at === undefined || at <= from) return undefined;
  const word = wordAt(tokens, at) ?? '';
  // *…, don't they?* speaks of others.
  if (at === to - 3 && others.has(wordAt(tokens, at + 1) ?? '')) return undefined;
  return (at === to - 2 ? tags : tagVerbs).has(word) ? at : undefined;
}

const plans = new Set(
  'goal aim target mission ambition plan dream promise job resolution motto self habit'.split(' '),
);

/** *Our goal: help 900 families*: what somebody means to do, not what they tell others to. */
function isPlanned({ tokens }: Passage, at: number): boolean {
  if (!isMark(tokens, at - 1, ':')) return false;
  // *2018 goals: love like …* tells whoever reads.
  if (tokens[at - 3]?.kind === 'number') return false;
  for (let before = at - 2; before >= Math.max(0, at - 6); before--)
    if (plans.has(wordAt(tokens, before) ?? '')) return true;
  return false;
}

/** *3. Don't Look Back*: a title in a numbered list. */
function isListed(tokens: Passage['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  const numbered =
    tokens[at - 2]?.kind === 'number' && (isMark(tokens, at - 1, '.') || isMark(tokens, at - 1, ')'));
  return numbered && hasCapital(next);
}

const wishing = new Set(
  'anyone anybody still ready looking need want fancy feeling hungry curious thinking planning got ever tired sick bored stuck missing struggling worried remember seen heard everything same rematch another coming joining up game cold thirsty interested keen'.split(
    ' ',
  ),
);

const helping = new Set(['did', 'was', 'were', 'had']);
const subjects = new Set(['we', 'they', 'it', 'he', 'she', 'i', 'this', 'that']);

/** *Still looking for a gift?*, *Cried at the end?*: a question without a subject asks whoever reads. */
function isElliptical({ tokens }: Passage, from: number, to: number): boolean {
  const first = wordAt(tokens, from);
  // *Did we plan that?* has a subject.
  if (helping.has(first ?? '') && subjects.has(wordAt(tokens, from + 1) ?? '')) return false;
  return isMark(tokens, to - 1, '?') && to - from <= 12 && (wishing.has(first ?? '') || isPastVerb(first));
}

const foreignThanks = new Set(
  'merci gracias danke grazie obrigado obrigada diolch arigato takk tack ta'.split(' '),
);

/** *Merci!*, *Gracias, friends.* */
function isForeignThanks(tokens: Passage['tokens'], at: number): boolean {
  return foreignThanks.has(wordAt(tokens, at) ?? '') && tokens[at + 1]?.kind === 'mark';
}

/** *Thanks to the rain* gives a cause, and *Thanks, 2016* speaks to nobody who reads. */
function isThanks({ tokens }: Passage, at: number): boolean {
  const next = wordAt(tokens, at + 1);
  if (next === 'to')
    return secondPersonWords.has(wordAt(tokens, at + 2) ?? '') || wordAt(tokens, at + 2) === 'everyone';
  const named = tokens[at + 2];
  return !(isMark(tokens, at + 1, ',') && (named?.kind === 'number' || hasCapital(named)));
}

/** *Shows you love come back*: after a bare plural that opens the sentence, *you* is anybody. */
function isGeneric({ tokens }: Passage, from: number): boolean {
  const noun = wordAt(tokens, from);
  if (noun !== undefined && looksPlural(noun) && wordAt(tokens, from + 1) === 'you') return true;
  // *When you lose a parcel, you learn every name*: whoever does so.
  const lesson =
    noun === 'when' && wordAt(tokens, from + 1) === 'you' && !isPastVerb(wordAt(tokens, from + 2));
  for (let at = from + 2; lesson && at < Math.min(tokens.length, from + 20); at++)
    if (wordAt(tokens, at) === 'you' && wordAt(tokens, at + 1) === 'learn') return true;
  return false;
}
