// Names of people who are spoken to or told of as customers. A name alone proves nothing (a work, an artist and a town
// have names, too), so each needs what makes it a customer's: a greeting, a title, a first name with a surname that does
// or did something, or *from* a place.
import type { Evidence } from '@fineline/ruleset';
import { pluralPeople } from '../cohorts/peopleNouns.ts';
import { isPromise } from '../cohorts/countedElsewhere.ts';
import { startsName } from '../lexicon/classes.ts';
import type { Scene } from '../cues/scene.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb } from '../tokens/wordLists.ts';
import { isCalendarWord } from '../windows/calendar.ts';
import { givenNames, titlesOfNames } from './givenNames.ts';

const places = new Set('from of in'.split(' '));
/** Behind a name these say that somebody in public is meant, not a customer. */
const makers = new Set(
  "by starring featuring feat with vs and & 's album song film movie tour single show series".split(' '),
);

/** Names of customers in a text. */
export function readNames({ passage, address }: Scene): readonly Evidence[] {
  const { tokens, classes, masks, sentenceOf } = passage;
  const found: Evidence[] = [];
  let at = 0;
  for (const { cue, span } of address.fact.evidence ?? []) {
    if (span === undefined) continue;
    if (cue === 'name-last') found.push({ word: 'person-name', cue: 'greeted-by-name', span });
    if (cue !== 'hey-name') continue;
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    let from = at + 1;
    // *Happy birthday, Olga*: the name is behind the rest of the greeting.
    while (from < at + 4 && !isNameWord(tokens[from]) && !isHandle(tokens, from)) from++;
    const name = nameAt(tokens, from);
    // *Hey Leeds* greets a town as well as it greets anybody.
    const somebody = name !== undefined && (name > from + 1 || givenNames.has(wordAt(tokens, from) ?? ''));
    if (name !== undefined && somebody && !isHandle(tokens, from))
      found.push({ word: 'person-name', cue: 'greeted-by-name', span: spanOf(tokens, from, name) });
  }
  const isGreeted = overlapsAny(found.flatMap(({ span }) => span ?? []));
  for (at = 0; at < tokens.length; at++) {
    if ((classes[at]! & startsName) === 0 || masks.of[at] !== 0) continue;
    const end = titledAt(tokens, at) ?? cheeredAt(tokens, at) ?? toldOfAt(tokens, at);
    if (end === undefined || isPromise(passage, sentenceOf[at]!)) continue;
    const span = spanOf(tokens, at, end);
    if (!isGreeted(span))
      found.push({
        word: 'person-name',
        cue: titlesOfNames.has(wordAt(tokens, at) ?? '') ? 'titled-name' : 'named-customer',
        span,
      });
    at = end - 1;
  }
  return found;
}

/** The token after a name of up to three capitalised words. */
function nameAt(tokens: readonly Token[], from: number): number | undefined {
  let to = from;
  while (to < from + 3 && isNameWord(tokens[to])) to++;
  return to > from ? to : undefined;
}

/** *Mrs Ito*, *Dr. Okafor*: a title before a capitalised word. */
function titledAt(tokens: readonly Token[], at: number): number | undefined {
  const title = tokens[at];
  if (title?.kind !== 'word' || !titlesOfNames.has(title.text) || title.capitals === 'none') return undefined;
  return nameAt(tokens, isMark(tokens, at + 1, '.') ? at + 2 : at + 1);
}

const cheering = new Set(
  'done congratulations congrats welcome birthday meet bravo cheers farewell goodbye'.split(' '),
);
const telling = new Set('who agreed told says said wrote asked has had'.split(' '));

/** *Well done, Priya Raman*, *Meet Tomás*: whoever is cheered or presented by name. */
function cheeredAt(tokens: readonly Token[], at: number): number | undefined {
  const before = ['to', ','].includes(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (!cheering.has(wordAt(tokens, before) ?? '')) return undefined;
  const end = nameAt(tokens, at);
  if (end === undefined) return undefined;
  return end > at + 1 || givenNames.has(wordAt(tokens, at)!) ? end : undefined;
}

/** *Anna Berg watched*, *Bill from Newark*, *Sofia, 34,*: a first name that somebody has, and what is told of them. */
function toldOfAt(tokens: readonly Token[], at: number): number | undefined {
  if (!givenNames.has(wordAt(tokens, at) ?? '') || !isNameWord(tokens[at])) return undefined;
  if (makers.has(wordAt(tokens, at - 1) ?? '')) return undefined;
  const end = isNameWord(tokens[at + 1]) ? at + 2 : at + 1;
  const next = wordAt(tokens, end);
  const place = tokens[end + 1];
  if (next !== undefined && places.has(next))
    return place?.kind === 'word' && place.capitals !== 'none' ? end : undefined;
  const aged = isMark(tokens, end, ',') && tokens[end + 1]?.kind === 'number';
  if (aged) return end;
  if (telling.has(next ?? '')) return end;
  return end === at + 2 && isFiniteVerb(next) ? end : undefined;
}

function isNameWord(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.capitals === 'first' &&
    pluralPeople(token.text) === undefined &&
    !isCalendarWord(token.text)
  );
}

function isHandle(tokens: readonly Token[], at: number): boolean {
  return isMark(tokens, at, '@');
}
