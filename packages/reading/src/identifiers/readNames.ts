// Names of people who are spoken to or told of as customers.
import type { Evidence } from '@fineline/ruleset';
import { isServiceReply } from '../address/serviceReplies.ts';
import type { Scene } from '../cues/scene.ts';
import { foundIn } from '../tokens/foundIn.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import type { Range } from '../tokens/range.ts';
import { givenNames, titlesOfNames } from './givenNames.ts';
import { isKnownToAll } from './publicNames.ts';
import { hails } from '../tokens/wordLists.ts';
import { institutions, isNameWord, nameAt } from './fullNames.ts';

/** Names of customers in a text: those in `told`, and those that it greets. */
export function readNames({ passage, address }: Scene, told: readonly Range[]): readonly Evidence[] {
  const { tokens } = passage;
  const found: Evidence[] = [];
  let at = 0;
  // A first name in an answer to whoever bears it tells nobody who that is.
  const answered = isServiceReply(passage) || isAnswered(tokens);
  const greeted = answered ? [] : (address.fact.evidence ?? []);
  for (const { cue, span } of greeted) {
    if (span === undefined) continue;
    if (cue === 'name-last') found.push({ word: 'person-name', cue: 'greeted-by-name', span });
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
      !isInstitution(wordAt(tokens, name - 1))
    )
      found.push({ word: 'person-name', cue: 'greeted-by-name', span: spanOf(tokens, from, name) });
  }
  const isGreeted = overlapsAny(foundIn(found, ({ span }) => span));
  for (const { from, to } of told) {
    const span = spanOf(tokens, from, to);
    const cue = titlesOfNames.has(wordAt(tokens, from) ?? '') ? 'titled-name' : 'named-customer';
    if (!isGreeted(span)) found.push({ word: 'person-name', cue, span });
  }
  return found;
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
