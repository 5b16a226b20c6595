// People who are pointed at with a *you*, and no number.
import type { Evidence } from '@fineline/ruleset';
import { meansPeopleByForm } from '../lexicon/peopleForms.ts';
import { isRelativeWho, pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { isName } from '../names/isName.ts';
import { promise, regret, toldSaying, type Scene } from '../scene/scene.ts';
import { secondPerson } from '../lexicon/classes.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isAdverb } from '../lexicon/lists/wordLists.ts';

/** *We see you, night owls*, *looking at you, gentlemen*: people by a noun, behind the *you* that points at them. */
export function hailed({
  passage: { tokens, classes, masks },
  holds,
  sentenceAt,
}: Scene): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let at = 1; at + 2 < tokens.length; at++) {
    if ((classes[at]! & secondPerson) === 0) continue;
    if (wordAt(tokens, at) !== 'you' || !isMark(tokens, at + 1, ',') || masks.of[at] !== 0) continue;
    if (!pointing.has(wordAt(tokens, at - 1) ?? '') || (holds[sentenceAt(at)]! & promise) !== 0) continue;
    // *We see you, Clapham, and so does the salad.*
    if (isNoticed(tokens, at) && isName(tokens[at + 2]) && tokens[at + 3]?.kind === 'mark') {
      found.push({ word: 'call-out', cue: 'hailed-people', span: spanOf(tokens, at, at + 3) });
      continue;
    }
    for (let noun = at + 2; noun < at + 6; noun++) {
      const word = wordAt(tokens, noun);
      if (word === undefined && tokens[noun]?.kind !== 'number' && !isMark(tokens, noun, '-')) break;
      if (word === undefined || (pluralPeople(word) === undefined && !meansPeopleByForm(word, false)))
        continue;
      const next = tokens[noun + 1];
      if (next === undefined || next.kind === 'mark')
        found.push({ word: 'call-out', cue: 'hailed-people', span: spanOf(tokens, at, noun + 1) });
      break;
    }
  }
  return found;
}

/** *We see you*, where *we hear you* listens to whoever asked for something. */
function isNoticed(tokens: Scene['passage']['tokens'], at: number): boolean {
  return wordAt(tokens, at - 2) === 'we' && ['see', 'saw'].includes(wordAt(tokens, at - 1) ?? '');
}

const pointing = new Set('see saw at hear watching to about'.split(' '));

/** *Some of you still say please*: those whom it fits know that they are meant, unless they only asked for something. */
export function someOfYou(
  { passage: { tokens, classes, masks }, holds, sentenceAt }: Scene,
  kindly: boolean,
): readonly Evidence[] {
  if (kindly) return [];
  const found: Evidence[] = [];
  for (let at = 2; at < tokens.length; at++) {
    if ((classes[at]! & secondPerson) === 0) continue;
    if (wordAt(tokens, at) !== 'you' || wordAt(tokens, at - 1) !== 'of') continue;
    const some = wordAt(tokens, at - 2) ?? '';
    if (!(somebody.has(some) || some === 'all') || masks.of[at] !== 0) continue;
    const sentence = sentenceAt(at);
    if (
      (holds[sentence]! & (promise | toldSaying | regret)) !== 0 ||
      telling.has(wordAt(tokens, at - 3) ?? '')
    )
      continue;
    // *All of you who skipped it*.
    if (some === 'all' && (!isRelativeWho(wordAt(tokens, at + 1)) || isPromised(tokens, at + 2))) continue;
    const verb = isAdverb(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
    const has = ['have', 'had'].includes(wordAt(tokens, verb) ?? '') ? verb + 1 : verb;
    if (wordAt(tokens, verb) === undefined || asking.has(wordAt(tokens, has) ?? '')) continue;
    found.push({ word: 'call-out', cue: 'some-of-you', span: spanOf(tokens, at - 2, at + 1) });
  }
  return found;
}

/** How far behind *who* it may stand what they will get, in tokens. */
const promisedWithin = 8;

/** *All of you who entered will hear from us*. */
function isPromised(tokens: Scene['passage']['tokens'], from: number): boolean {
  for (let at = from; at < from + promisedWithin; at++)
    if (['will', 'can', 'may', 'get'].includes(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const somebody = new Set(['some', 'certain', 'two', 'several', 'which']);
const telling = new Set('told let gave give sent send asked owe for to that'.split(' '));
/** What people do that a company answers, and may do. */
const asking = new Set(
  'asked told said wrote written wanted want requested noticed wondered asking may might will can could should would prefer like need know already'.split(
    ' ',
  ),
);
