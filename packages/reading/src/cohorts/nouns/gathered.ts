// Several people as one noun, with how many they are in front of it: *a 12-member club*, *a twelve-strong group of debtors*.
// What has room for so many (*a two-person tent*) is a thing, and nobody is counted.
import { standsAt, wordAt, type Token } from '../../tokens/token.ts';
import { closedClass, isAdverb, isPastVerb } from '../../lexicon/lists/wordLists.ts';
import { doerOf } from './doerOf.ts';
import type { Head } from '../groups/head.ts';
import { pluralPeople, singularPeople } from '../../lexicon/lists/peopleNouns.ts';

const gatherings = new Set(
  (
    'club group panel choir family household party band queue committee cohort community league class congregation jury ' +
    'syndicate network forum council gang crowd audience circle chorus orchestra cluster pool bunch tribe'
  ).split(' '),
);
const ofStaff = new Set('team crew staff squad board workforce department'.split(' '));
const nobodys = new Set('for average typical any every each'.split(' '));

/** The head behind the hyphen at `hyphen` of a number that starts at `from`. */
export function gatheredAt(tokens: readonly Token[], from: number, hyphen: number): Head | undefined {
  const measure = wordAt(tokens, hyphen + 1) ?? '';
  // *Twelve-customers*
  if (pluralPeople(measure) === 'people')
    return { kind: 'people', unit: measure, to: hyphen + 2, partitive: false };
  const strong = measure === 'strong';
  // *Our coffee is nine-strong on a scale of ten*.
  if (strong && standsAt(tokens, hyphen + 2, ['on', 'a', 'scale']))
    return { kind: 'thing', unit: measure, to: hyphen + 2, partitive: false };
  if (!strong && singularPeople(measure) === undefined) return undefined;
  if (nobodys.has(wordAt(tokens, from - 1) ?? '') || nobodys.has(wordAt(tokens, from - 2) ?? ''))
    return undefined;
  // *A 12-member secret club*
  const noun = [hyphen + 2, hyphen + 3].find(
    at => gatherings.has(wordAt(tokens, at) ?? '') || ofStaff.has(wordAt(tokens, at) ?? ''),
  );
  if (noun === undefined)
    return strong ? { kind: 'people', unit: 'people', to: hyphen + 2, partitive: false } : undefined;
  const members = wordAt(tokens, noun + 1) === 'of' ? (wordAt(tokens, noun + 2) ?? '') : '';
  const told = pluralPeople(members);
  if (told !== undefined) return { kind: told, unit: members, to: noun + 3, partitive: false };
  const kind = ofStaff.has(wordAt(tokens, noun)!) ? 'staff' : 'people';
  return { kind, unit: strong ? 'people' : measure, to: noun + 1, partitive: false };
}

const organs = new Set(['eyes', 'ears']);

/** *Nine pairs of eyes watched it*: the token behind them. */
export function endOfEyes(tokens: readonly Token[], at: number): number | undefined {
  if (wordAt(tokens, at) !== 'pairs' || wordAt(tokens, at + 1) !== 'of') return undefined;
  return organs.has(wordAt(tokens, at + 2) ?? '') && doerOf(tokens, at + 3, true) === 'people'
    ? at + 3
    : undefined;
}

const crowds = new Set('crowd audience congregation cohort intake fanbase queue'.split(' '));
const clubs = new Set('choir club class group party band congregation'.split(' '));

/** *57 of last night's crowd*, *of our choir*: where the crowd is; undefined where there is none, as in *of our choir robes*. */
export function crowdAt(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < from + 4 && tokens[at]?.kind === 'word'; at++) {
    const word = wordAt(tokens, at) ?? '';
    if (crowds.has(word)) return at;
    const next = wordAt(tokens, at + 1);
    const ends = next === undefined || closedClass.has(next) || isAdverb(next) || isPastVerb(next);
    if (clubs.has(word) && ends && doerOf(tokens, at + 1, false) !== 'thing') return at;
  }
  return undefined;
}
