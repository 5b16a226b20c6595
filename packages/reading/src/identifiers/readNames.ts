// Names of people who are spoken to or told of as customers.
import { inTitle } from '../passage/masks.ts';
import type { Evidence } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import { isNotice } from './notices.ts';
import type { Scene } from '../scene/scene.ts';
import { isTown as isTownByName } from '../lexicon/isTown.ts';
import { singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import type { Range } from '../tokens/range.ts';
import { givenNames, titlesOfNames } from '../lexicon/lists/givenNames.ts';
import { isOneOfOurs } from '../names/ourPeople.ts';
import { isKnownToAll } from '../names/publicNames.ts';
import { hails } from '../lexicon/lists/wordLists.ts';
import { institutions, isNameWord, nameAt } from '../names/fullNames.ts';

/** Names of customers in a text: those in `told`, and those that it greets. `isPrivate`: something private is told in it. */
export function readNames(scene: Scene, told: readonly Range[], isPrivate: boolean): readonly Evidence[] {
  const { passage, address } = scene;
  const { tokens } = passage;
  const found: Evidence[] = [];
  let at = 0;
  // A first name in an answer to whoever bears it tells nobody who that is.
  const answered =
    isServiceReply(passage) ||
    isAnswered(tokens) ||
    (!isPrivate && scene.groups.length === 0 && isNotice(scene));
  const greeted = answered ? [] : (address.fact.evidence ?? []);
  for (const { cue, span } of greeted) {
    if (span === undefined) continue;
    if (cue === 'name-last' && !isThankedColleague(tokens, tokenAtOffset(tokens, span.start)))
      found.push({ word: 'person-name', cue: 'greeted-by-name', span });
    if (cue !== 'hey-name') continue;
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    let from = at + 1;
    // *Happy birthday, Olga*: the name is behind the rest of the greeting.
    while (from < at + 4 && !isNameWord(tokens[from]) && !isHandle(tokens, from)) from++;
    const name = nameAt(tokens, from);
    // *Hey Leeds* greets a town as well as it greets anybody.
    const somebody =
      name !== undefined &&
      (name > from + 1 || givenNames.has(wordAt(tokens, from) ?? '') || isServed(tokens, name));
    if (
      name !== undefined &&
      somebody &&
      !isKnownToAll(tokens, from) &&
      !isHandle(tokens, from) &&
      !isThankedColleague(tokens, from) &&
      !isInstitution(wordAt(tokens, name - 1)) &&
      !isTown(tokens, from, name)
    )
      found.push({ word: 'person-name', cue: 'greeted-by-name', span: spanOf(tokens, from, name) });
  }
  found.push(...scoldedLast(scene));
  const isGreeted = overlapsAny(foundIn(found, ({ span }) => span));
  for (const { from, to } of told) {
    const span = spanOf(tokens, from, to);
    const cue = titlesOfNames.has(wordAt(tokens, from) ?? '') ? 'titled-name' : 'named-customer';
    if (!isGreeted(span)) found.push({ word: 'person-name', cue, span });
  }
  return found;
}

/** *One cyclist stopped for three hours. That is no ride, Darren.*: whoever was told of is called by name at the end. */
function scoldedLast({ passage: { tokens, sentences, masks }, groups, address }: Scene): readonly Evidence[] {
  const isOne = groups.some(({ cohort: { kind, size } }) => kind === 'single' || size?.max === 1);
  if (!isOne || (address.fact.evidence ?? []).some(({ cue }) => cue === 'name-last')) return [];
  return sentences.flatMap(({ from, to }) => {
    const name = to - 2;
    if (name < from + 3 || masks.of[name] === inTitle || tokens[to - 1]?.kind !== 'mark') return [];
    if (!isNameWord(tokens[name]) || !givenNames.has(wordAt(tokens, name)!) || !isMark(tokens, name - 1, ','))
      return [];
    // *Thanks to our baker, Olga.*
    const apposed = [2, 3].some(by => singularPeople(wordAt(tokens, name - by) ?? '') !== undefined);
    return apposed
      ? []
      : [{ word: 'person-name', cue: 'greeted-by-name', span: spanOf(tokens, name, name + 1) }];
  });
}

/** How far from whoever is thanked they may be told of, in tokens. */
const colleagueWithin = 60;
const thanking = new Set('thank thanks bravo cheers you'.split(' '));

/** *Our driver Ada found 90 phones. Thank you, Ada!*: whoever is thanked was told of as one of ours. */
function isThankedColleague(tokens: readonly Token[], name: number): boolean {
  if (![1, 2, 3].some(by => thanking.has(wordAt(tokens, name - by) ?? ''))) return false;
  const word = wordAt(tokens, name);
  for (let at = name - colleagueWithin; at < name + colleagueWithin; at++)
    if (at !== name && wordAt(tokens, at) === word && isOneOfOurs(tokens, { from: at, to: at + 1 }))
      return true;
  return false;
}

const ofTowns = new Set(
  'wells spa city springs beach falls keynes valley heath bridge bay island hill hills park'.split(' '),
);

/** *Dear Tunbridge Wells*: a town whose name is no first name. */
function isTown(tokens: readonly Token[], from: number, to: number): boolean {
  if (to < from + 2 || givenNames.has(wordAt(tokens, from) ?? '')) return false;
  return isTownByName(tokens[from]) || ofTowns.has(wordAt(tokens, to - 1) ?? '');
}

const hedging = new Set("i'm we're we am are so very really truly i".split(' '));
const answering = new Set('sorry apologies thanks thank'.split(' '));
const regretted = new Set('that your about for the we to'.split(' '));

/** *Hey Luca, sorry your kettle leaked*: whoever wrote is answered with an apology or thanks. */
function isAnswered(tokens: readonly Token[]): boolean {
  if (!hails.has(wordAt(tokens, 0) ?? '') || !isMark(tokens, 2, ',')) return false;
  let at = 3;
  while (at < 6 && hedging.has(wordAt(tokens, at) ?? '')) at++;
  return answering.has(wordAt(tokens, at) ?? '') && regretted.has(wordAt(tokens, at + 1) ?? '');
}

const papers = new Set(
  'order parcel refund account booking ticket policy loan card delivery claim'.split(' '),
);

/** *Hi Mo, your parcel …*: any name, where a company tells of what it does for who bears it. */
function isServed(tokens: readonly Token[], name: number): boolean {
  return (
    isMark(tokens, name, ',') &&
    wordAt(tokens, name + 1) === 'your' &&
    papers.has(wordAt(tokens, name + 2) ?? '')
  );
}

/** *Dear Public Transport Office* greets nobody by name. */
function isInstitution(word: string | undefined): boolean {
  return word !== undefined && institutions.has(word);
}

function isHandle(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at, '@');
}
