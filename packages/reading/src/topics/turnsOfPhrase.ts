// Words of sensitive subjects in turns of phrase that mean no such thing: *happy tears*, *we cannot stress this enough*.
// What a company feels itself, and what stories, capacities and yardsticks hold, touches nobody either; a crowd that cries
// at what it watches is not sad.
import type { Evidence, Span } from '@fineline/ruleset';
import type { Scene } from '../scene/scene.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { turns } from './knownTurns.ts';
import { isInJest } from './mindsInJest.ts';
import { endOfPlainMotion } from './plainMotions.ts';
import { areKinAtWork, isTrade } from './tradesOfPeople.ts';

const hailingTheYoung = new Set(
  'remember okay ok sorry hey hi listen humble thanks bye safe there'.split(' '),
);
const caring = new Set(
  'nurses nurse midwives midwife doctors doctor dentists dentist pharmacists pharmacist paramedics surgeons therapists counsellors opticians physios'.split(
    ' ',
  ),
);
const animals = new Set(
  'kitten kittens cat cats puppy puppies dog dogs greyhound greyhounds hedgehog hedgehogs rabbit rabbits hen hens donkey donkeys horse horses lamb lambs'.split(
    ' ',
  ),
);
const takingIn = new Set(
  'fostered fosters foster fostering adopted adopts adopt adopting adoption'.split(' '),
);

/** So many that nobody is sad for being one of them. */
const manyPeople = 1000;

/** What is shown without what a turn of phrase, a hail or somebody who works for the company shows. */
export function withoutTurnsOfPhrase(
  { passage: { tokens }, groups }: Scene,
  shown: readonly Evidence[],
): readonly Evidence[] {
  const meantOtherwise: Span[] = [];
  let played = false;
  const ofMany = groups.every(({ cohort: { size } }) => (size?.min ?? 0) >= manyPeople);
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) continue;
    played ||= word === 'cheated' && isInScareQuotes(tokens, at);
    const to = endOfTurn(tokens, at, word, ofMany);
    if (to !== undefined) meantOtherwise.push(spanOf(tokens, at, to));
  }
  if (meantOtherwise.length === 0 && !played) return shown;
  const isMeantOtherwise = overlapsAny(meantOtherwise);
  return shown.filter(({ word, span }) => !isMeantOtherwise(span!) && !(played && word === 'relationship'));
}

/** *Heart-rate zones*: the words of a turn and the hyphens between them. */
function isWritten(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, by) =>
    word === '-' ? isMark(tokens, at + by, '-') : wordAt(tokens, at + by) === word,
  );
}

function endOfTurn(tokens: readonly Token[], at: number, word: string, ofMany: boolean): number | undefined {
  const turn = turns.get(word)?.find(words => isWritten(tokens, at, words));
  if (turn !== undefined) return at + turn.length;
  if (word === 'kids' && isHailed(tokens, at)) return at + 1;
  if (caring.has(word) && isOurs(tokens, at)) return at + 1;
  if (isInJest(tokens, at)) return at + 2;
  if (word === 'fever' && isOfEnthusiasts(tokens, at)) return at + 1;
  if (word === 'baby' && young.has(wordAt(tokens, at + 1) ?? '')) return at + 2;
  if (isTrade(tokens, at) || areKinAtWork(tokens, at)) return at + 1;
  if (feelings.has(word) && (isOfTheSpeaker(tokens, at) || (ofMany && isOverAWork(tokens, at))))
    return at + 1;
  if (takingIn.has(word)) {
    const one = [1, 2, 3].find(by => animals.has(wordAt(tokens, at + by) ?? ''));
    return one === undefined ? undefined : at + one + 1;
  }
  return endOfPlainMotion(tokens, at, word);
}

const fevers = new Set(
  'hay yellow scarlet glandular dengue lassa swine rheumatic a the of high no with had slight bad and'.split(
    ' ',
  ),
);

/** *Festival fever*. */
function isOfEnthusiasts(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return before !== undefined && !fevers.has(before);
}

const young = new Set(
  'panda elephant seal seals owl owls penguin penguins giraffe gorilla otter otters tapir rhino hedgehogs lambs goats spinach carrots corn'.split(
    ' ',
  ),
);

const feelings = new Set(
  (
    'cried cry crying wept weep weeping sobbed sobbing sob tears panicked panic anxious heartbroken devastated gutted sad ' +
    'stressed worried scared nervous'
  ).split(' '),
);
const speakers = new Set("we we're we've we'd our i'm i i've".split(' '));
const others = new Set("you your you're they their them who that".split(' '));
const colleagues = new Set(
  'team staff crew designers designer engineers engineer editor editors bakers baker chef chefs keeper keepers owl bot robot algorithm'.split(
    ' ',
  ),
);

/** *We are heartbroken*, *our designers still weep*: what the company feels itself. */
function isOfTheSpeaker(tokens: readonly Token[], at: number): boolean {
  let worksHere = false;
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const word = wordAt(tokens, before);
    if (word === undefined || others.has(word)) return false;
    worksHere ||= colleagues.has(word);
    if (word === 'our' || word === 'the') return worksHere;
    if (speakers.has(word)) return true;
  }
  return false;
}

const watched = new Set(
  'finale ending end film movie episode trailer advert ad match final whistle penalty penalties scene season series song concert encore show credits'.split(
    ' ',
  ),
);

/** *Cried at the finale*: what is watched makes a crowd cry, and nobody is sad. */
function isOverAWork(tokens: readonly Token[], at: number): boolean {
  if (!['at', 'during', 'through', 'over'].includes(wordAt(tokens, at + 1) ?? '')) return false;
  return [2, 3, 4].some(by => watched.has(wordAt(tokens, at + by) ?? ''));
}

/** *Stay humble, kids.* */
function isHailed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const ends = next === undefined || next.kind === 'mark' || next.kind === 'symbol';
  return ends && (isMark(tokens, at - 1, ',') || hailingTheYoung.has(wordAt(tokens, at - 1) ?? ''));
}

const confiding = new Set(['told', 'tell', 'asked', 'rang']);

/** *Our nurses*, *all 58 of our midwives*, and not *told our counsellors*. */
function isOurs(tokens: readonly Token[], at: number): boolean {
  return [1, 2].some(
    by => wordAt(tokens, at - by) === 'our' && !confiding.has(wordAt(tokens, at - by - 1) ?? ''),
  );
}

const quotes = new Set(['"', '“', '”', '‘', '’', "'"]);

/** *Have “cheated”*: a word that is put on for fun. */
function isInScareQuotes(tokens: readonly Token[], at: number): boolean {
  return quotes.has(tokens[at - 1]?.text ?? '') && quotes.has(tokens[at + 1]?.text ?? '');
}
