// One person without a number: *the member who …*, *Dear person in …*, *a single rider*, *our most loyal listener*, or
// with a number that only names them: *customer #53*. Such a group has size 1, but nobody counted it, so it is not exact.
import type { Mention } from '@fineline/ruleset';
import { inTitle } from '../masks/masks.ts';
import { onePerson, relativeWho } from '../lexicon/classes.ts';
import type { Passage } from '../tokens/passage.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { closedClass, isPastVerb } from '../tokens/wordLists.ts';
import { doerOf } from './doerOf.ts';
import { meansPeopleByForm } from './peopleForms.ts';
import { isRelativeWho, singularPeople, type PeopleKind } from './peopleNouns.ts';
import type { Group } from './group.ts';

interface Singles {
  readonly groups: readonly Group[];
  readonly mentions: readonly Mention[];
}

/** The single people of a text, but for those that a number already told of. */
export function singlePeople(
  passage: Passage,
  groups: readonly Group[],
  counted: readonly Mention[],
): Singles {
  const taken = new Set(groups.flatMap(({ to }) => [to - 1]));
  const takenEnds = new Set(counted.map(({ span }) => span.end));
  const found: Group[] = [];
  const mentions: Mention[] = [];
  const { tokens, classes, masks } = passage;
  for (let at = 0; at < tokens.length; at++) {
    if ((classes[at]! & onePerson) === 0 && ((classes[at + 1] ?? 0) & relativeWho) === 0) continue;
    const token = tokens[at]!;
    if (token.kind !== 'word' || masks.of[at] === inTitle || taken.has(at) || takenEnds.has(token.end))
      continue;
    const kind = kindOfSingle(passage, at);
    if (kind === undefined || isMark(tokens, at + 1, '-')) continue;
    const numbered = endOfNumbered(passage, at);
    const from = numbered === undefined ? startOfSingle(passage, at) : at;
    if (from === undefined) continue;
    const to = numbered ?? at + 1;
    const span = spanOf(tokens, from, to);
    const size = token.text === 'couple' ? 2 : 1;
    if (kind !== 'people') mentions.push({ kind, size: { min: size, max: size }, unit: token.text, span });
    else {
      const two = size === 2;
      found.push({
        cohort: {
          size: { min: size, max: size },
          exact: two,
          digits: 1,
          unit: two ? 'people' : token.text,
          kind: two ? 'count' : 'single',
          span,
        },
        from,
        to,
      });
    }
  }
  return { groups: found, mentions };
}

function kindOfSingle({ tokens }: Passage, at: number): PeopleKind | undefined {
  const noun = wordAt(tokens, at)!;
  if (noun === 'someone' || noun === 'somebody') return 'people';
  const kind = singularPeople(noun);
  if (kind !== undefined) return kind;
  return isRelativeWho(wordAt(tokens, at + 1)) && meansPeopleByForm(`${noun}s`, false) ? 'people' : undefined;
}

/** *Customer #53*, *member no. 1,000*, *guest 14 ordered …*: the token after the number that names one person. */
function endOfNumbered({ tokens }: Passage, at: number): number | undefined {
  const sign = tokens[at + 1]?.text;
  const signed = sign === '#' || sign === '№' || sign === 'number' || sign === 'no';
  const number = !signed ? at + 1 : isMark(tokens, at + 2, '.') ? at + 3 : at + 2;
  const token = tokens[number];
  if (token?.kind !== 'number' || !Number.isInteger(token.value) || token.suffix !== '') return undefined;
  return signed || doerOf(tokens, number + 1, true) === 'people' ? number + 1 : undefined;
}

const greetings = new Set(['dear', 'hey', 'hi', 'hello']);
const definite = new Set(['the', 'that', 'this']);
const places = new Set(['in', 'from', 'at', 'with', 'near', 'on']);

/** Where the phrase starts whose head, in the singular, is at `at`; undefined where it means nobody in particular. */
function startOfSingle(passage: Passage, at: number): number | undefined {
  const { tokens } = passage;
  const word = wordAt(tokens, at)!;
  const follows = wordAt(tokens, at + 1);
  const toldOf = isRelativeWho(follows) || follows === 'whose';
  const placed = places.has(follows ?? '');
  const inNamedPlace = placed && startsName(passage, at + 2);
  if (word === 'someone' || word === 'somebody') {
    const numbered = follows === 'in' && tokens[at + 3]?.kind === 'number';
    const has =
      follows === 'has' && (isPastVerb(wordAt(tokens, at + 2)) || wordAt(tokens, at + 2) === 'been');
    if (numbered) return at;
    const subject = (isPastVerb(follows) || has) && passage.sentences[passage.sentenceOf[at]!]!.from === at;
    return inNamedPlace || subject ? at : undefined;
  }
  let start = at;
  let singled = false;
  for (let steps = 0; steps < 5; steps++) {
    const before = tokens[start - 1];
    if (
      before?.kind === 'mark'
        ? !'#@-'.includes(before.text)
        : before?.kind !== 'word' && before?.kind !== 'number'
    )
      break;
    if (before!.kind === 'word' && (closedClass.has(before!.text) || greetings.has(before!.text))) break;
    singled ||= isSuperlative(before!.text) || before!.text === '#';
    start--;
  }
  const determiner = wordAt(tokens, start - 1);
  if (greetings.has(determiner ?? '')) return toldOf || placed ? start : undefined;
  if (determiner === 'a' || determiner === 'an') {
    if (wordAt(tokens, start) === 'single' || inNamedPlace)
      return isNegated(passage, start - 1) ? undefined : start - 1;
    return toldOf && isPastVerb(wordAt(tokens, at + 2)) ? start - 1 : undefined;
  }
  if (determiner === 'our' || definite.has(determiner ?? '')) {
    return singled || toldOf || (placed && definite.has(determiner!)) ? start - 1 : undefined;
  }
  // *To person in 4B*, *Customer who …* as a headline.
  return toldOf && determiner === undefined && start === at ? at : undefined;
}

/** *Not a single member* means nobody. */
function isNegated({ tokens }: Passage, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before === 'not' || before === 'without' || before?.endsWith("n't") === true;
}

function isSuperlative(word: string): boolean {
  if (word === 'most' || word === 'top' || word === 'only' || word === 'lone' || word === 'single')
    return true;
  return word.length > 5 && word.endsWith('est') && word !== 'honest' && word !== 'modest';
}

function startsName(passage: Passage, at: number): boolean {
  const next = passage.tokens[wordAt(passage.tokens, at) === 'the' ? at + 1 : at];
  return next?.kind === 'word' && next.capitals !== 'none';
}
