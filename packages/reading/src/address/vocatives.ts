// Whoever reads, called by what they are: *Gardeners, …*, *Bristol, slow down*, *Chin up, ladies*, *…, does it, Margate?*
import { isFigureOfSpeech, meansPeopleByForm } from '../lexicon/peopleForms.ts';
import { isRelativeWho, pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { givenNames } from '../lexicon/lists/givenNames.ts';
import { smallNumbers } from '../lexicon/lists/numberWords.ts';
import { isTown } from '../lexicon/isTown.ts';
import type { Passage } from '../passage/passage.ts';
import { hasOneCapital, isMark, standsAt, wordAt } from '../tokens/token.ts';
import { closedClass, isFiniteVerb, looksPlural, secondPersonWords } from '../lexicon/lists/wordLists.ts';
import { isImperativeAt } from '../moods/imperatives.ts';

/** Verbs of a tag question. */
export const tagVerbs: ReadonlySet<string> = new Set(
  "is isn't are aren't was wasn't were weren't do don't does doesn't did didn't have haven't has hasn't can can't will won't".split(
    ' ',
  ),
);

const audience = new Set('everyone everybody folks guys all friends fans team people'.split(' '));
/** How many words a call to a crowd may have before its comma. */
const longestCall = 4;

/** *Coffee fans, rejoice: …*, *Night owls, take note.*: a crowd by its name, and what it is told to do. */
function isRallied(passage: Passage, start: number): boolean {
  const { tokens } = passage;
  // *Bristol, slow down.*, *Tyler, hand over the keys.*
  const first = wordAt(tokens, start) ?? '';
  if (
    isMark(tokens, start + 1, ',') &&
    (isTown(tokens[start]) || givenNames.has(first)) &&
    hasOneCapital(tokens[start])
  )
    return isImperativeAt(passage, start + 2) || isToldOfTown(tokens, start);
  for (let at = start; at < start + longestCall; at++) {
    if (isMark(tokens, at + 1, ',')) {
      // *Bible Belt, we see those searches.*
      if (hasOneCapital(tokens[start]) && hasOneCapital(tokens[at]) && isToldByUs(tokens, at + 2))
        return true;
      if (pluralPeople(wordAt(tokens, at) ?? '') !== 'people') return false;
      return isImperativeAt(passage, at + 2) || isTurnedTo(tokens, start, at);
    }
    if (tokens[at]?.kind === 'mark' && !isMark(tokens, at, '-')) return false;
  }
  return false;
}

/** *Dallas, we know about the hats*, *Leeds, is that a kite?* */
function isToldOfTown(tokens: Passage['tokens'], town: number): boolean {
  if (!isTown(tokens[town])) return false;
  const [next, verb] = [wordAt(tokens, town + 2) ?? '', wordAt(tokens, town + 3) ?? ''];
  return isToldByUs(tokens, town + 2) || (tagVerbs.has(next) && turning.has(verb));
}

/** *We see*, *we heard*. */
function isToldByUs(tokens: Passage['tokens'], at: number): boolean {
  // *Amazon, we hear, is slow.*
  return (
    wordAt(tokens, at) === 'we' && knowing.has(wordAt(tokens, at + 1) ?? '') && !isMark(tokens, at + 2, ',')
  );
}

const knowing = new Set([
  'know',
  'see',
  'saw',
  'noticed',
  'heard',
  'hear',
  'counted',
  'love',
  'thank',
  'miss',
]);

/** *Night-shift parents, we see you*: people who are described, and a clause that turns to them. */
function isTurnedTo(tokens: Passage['tokens'], start: number, noun: number): boolean {
  for (let at = start; at < noun; at++) {
    const word = wordAt(tokens, at);
    if (word !== undefined && (closedClass.has(word) || isFiniteVerb(word))) return false;
  }
  if (!turning.has(wordAt(tokens, noun + 2) ?? '')) return false;
  for (let at = noun + 2; at < noun + 2 + turnedWithin; at++)
    if (secondPersonWords.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** How far behind the comma its *you* may stand, in tokens. */
const turnedWithin = 6;
const turning = new Set("we we're we've you you're you've your this it's here's there's".split(' '));

const oneReader = new Set("reader sir madam ma'am mate pal buddy dude bro darling".split(' '));

/** *Folks, …*, *Gardeners, …*, *Ladies and gentlemen, …*: whoever reads, before a comma; *runners, cyclists and …* is a list. */
export function isVocative(passage: Passage, at: number, from: number, to: number): boolean {
  const { tokens } = passage;
  const word = wordAt(tokens, at) ?? '';
  if (at !== from) return false;
  if (word === 'welcome') return ['to', 'back', 'aboard', 'home'].includes(wordAt(tokens, at + 1) ?? '');
  if (audience.has(word) && isMark(tokens, at + 1, ',')) return true;
  if (oneReader.has(word) && isMark(tokens, at + 1, ',')) return tokens[at + 2]?.kind !== 'mark';
  if (word === 'asking' && standsAt(tokens, at + 1, ['for', 'a', 'friend'])) return true;
  if (word === 'ladies' && wordAt(tokens, at + 1) === 'and') return isMark(tokens, at + 3, ',');
  if (isRallied(passage, at)) return true;
  // *Adults, allegedly.* says what they are.
  if (isMark(tokens, at + 1, ',') && wordAt(tokens, at + 2)?.endsWith('ly') && at + 4 >= to) return false;
  const comma = wordAt(tokens, at + 1) === 'of' ? at + 3 : at + 1;
  if (isMark(tokens, at + 1, ':') && pluralPeople(word) === 'people') return isSpokenTo(passage, at + 2, to);
  if (!isMark(tokens, comma, ',') || pluralPeople(word) !== 'people') return false;
  for (let ahead = comma + 1; ahead < comma + 5; ahead++)
    if (isMark(tokens, ahead, ',') || ['and', 'or'].includes(wordAt(tokens, ahead) ?? '')) return false;
  // *People of Ely, who took the oar?*
  if (isRelativeWho(wordAt(tokens, comma + 1))) return comma > at + 1 && isMark(tokens, to - 1, '?');
  return !looksPlural(wordAt(tokens, comma + 1) ?? '');
}

/** *Rowers: awake yet?*, *Cyclists: mind the tram.*: what stands behind the colon asks, commands or says *you*. */
function isSpokenTo(passage: Passage, start: number, to: number): boolean {
  const { tokens } = passage;
  if (isMark(tokens, to - 1, '?') || isImperativeAt(passage, start)) return true;
  for (let at = start; at < to; at++) if (secondPersonWords.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

/** What is said to a town: *Goodnight, Leeds.*, *Nice one, Hull: …* */
const saying = new Set(
  'goodnight goodbye bye farewell bless tut poor shame steady easy hello morning evening nice good well bravo sorry thanks cheers congratulations congrats welcome happy oh see never chin heads lovely sweet sleep rest cheer hang hats'.split(
    ' ',
  ),
);

/** Places by which those in them are called. */
export const calledPlaces: ReadonlySet<string> = new Set([
  'table',
  'seat',
  'room',
  'row',
  'bay',
  'desk',
  'lane',
  'carriage',
  'flat',
  'platform',
  'gate',
]);

const endearments = new Set(
  'loves gents chaps lads lasses babes darlings mate mates pal love hun hon honey babe sweetie darling dude bro buddy sir madam cheapskate genius champ team friend chum comrade soldier captain legend'.split(
    ' ',
  ),
);

const crews = new Set('crew gang squad shift brigade posse ones bunch rabble mob'.split(' '));

const tagPronouns = new Set(['it', 'you', 'we']);

/** *Chin up, ladies.*, *Bad bet, lads?*: people, or one by a pet name, behind the only comma of a short sentence. */
export function isCalledLast({ tokens }: Passage, at: number, from: number, to: number): boolean {
  if (!isMark(tokens, at - 1, ',')) return false;
  if (tokens[at + 1]?.kind === 'word' && !calledPlaces.has(wordAt(tokens, at) ?? ''))
    return isDescribedLast(tokens, at, from, to) || isNicknamedLast(tokens, at, from, to);
  // *…, does it, Bournemouth?*
  const tagged = tagPronouns.has(wordAt(tokens, at - 2) ?? '') && tagVerbs.has(wordAt(tokens, at - 3) ?? '');
  if (tagged && isMark(tokens, at + 1, '?') && hasOneCapital(tokens[at])) return true;
  const word = wordAt(tokens, at) ?? '';
  // *Some shame, table 14.*, *alone again, are we, seat H12?*
  if (calledPlaces.has(word) && isPlaceNumber(tokens[at + 1]) && at + 2 >= to - 1 && at - from >= 2)
    return true;
  if (at - from > 9 || at - from < 2) return false;
  const remark = from > 0 && at - from <= 5 && isPlainRemark(tokens, from, at - 1);
  const called =
    endearments.has(word) || (isTown(tokens[at]) && (saying.has(firstWord(tokens, from)) || remark));
  const known = called || crews.has(word) || isFigureOfSpeech(wordAt(tokens, at - 1), word);
  if (!known && pluralPeople(word) !== 'people' && !meansPeopleByForm(word, false)) return false;
  for (let before = from; before < at - 1; before++) if (tokens[before]!.kind !== 'word') return false;
  // *Heads up, rowers: …*
  return at + 1 >= to - 2 || isMark(tokens, at + 1, ':');
}

/** *14*, *fourteen*, *B*, *H12*. */
function isPlaceNumber(token: Passage['tokens'][number] | undefined): boolean {
  if (token?.kind === 'number') return true;
  if (token?.kind !== 'word') return false;
  return token.text.length === 1 || smallNumbers.has(token.text) || /^[a-z]\d{1,3}$/.test(token.text);
}

/** *So close, Leicester*, *knees of jelly, Leeds*: words alone, without a name or a preposition of place before them. */
function isPlainRemark(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || (at > from && token.capitals !== 'none')) return false;
    if (placing.has(token.text)) return false;
  }
  return true;
}

const placing = new Set('in near at from by to a an the our new'.split(' '));

/** *Skip the pier, Thursday crew.*, *for one, dear night owls*: two or three words that name a crowd, and end what is said. */
function isNicknamedLast(tokens: Passage['tokens'], at: number, from: number, to: number): boolean {
  const last = tokens[to - 1]?.kind === 'mark' ? to - 2 : to - 1;
  if (last <= at || last > at + 2 || at - from < 2) return false;
  for (let before = at; before < last; before++) {
    const word = wordAt(tokens, before);
    if (word === undefined || closedClass.has(word) || isFiniteVerb(word) || word === 'other') return false;
  }
  for (let before = from; before < at - 1; before++) if (isMark(tokens, before, ',')) return false;
  const noun = wordAt(tokens, last) ?? '';
  if (wordAt(tokens, last - 1) === 'dear' && pluralPeople(noun) === 'people') return true;
  return crews.has(noun) || endearments.has(noun) || isFigureOfSpeech(wordAt(tokens, last - 1), noun);
}

/** The first word of a sentence, which may open with a bracket. */
function firstWord(tokens: Passage['tokens'], from: number): string {
  return wordAt(tokens, tokens[from]?.kind === 'mark' ? from + 1 : from) ?? '';
}

const telling = new Set(['of', 'in', 'on', 'at', 'from', 'with', 'who']);
/** How far its sentence may go on behind the noun, in tokens. */
const describedWithin = 9;

/** *Nothing says spring like a wet sock, members of the rowing club.*: people who are described, at the end of what is said to them. */
function isDescribedLast(tokens: Passage['tokens'], at: number, from: number, to: number): boolean {
  if (pluralPeople(wordAt(tokens, at) ?? '') !== 'people' || !telling.has(wordAt(tokens, at + 1) ?? ''))
    return false;
  if (to - at > describedWithin) return false;
  for (let ahead = at + 2; ahead < to - 1; ahead++)
    if (isMark(tokens, ahead, ',') || wordAt(tokens, ahead) === 'and') return false;
  if (
    isMark(tokens, to - 1, '?') ||
    (wordAt(tokens, from) === 'nothing' && wordAt(tokens, from + 1) === 'says')
  )
    return true;
  for (let before = from; before < at; before++)
    if (secondPersonWords.has(wordAt(tokens, before) ?? '')) return true;
  return false;
}
