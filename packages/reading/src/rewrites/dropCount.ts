import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import type { Passage } from '../passage/passage.ts';
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb, looksPlural } from '../lexicon/lists/wordLists.ts';
import type { Counted } from './counted.ts';
import { leadOf, opensSentence, pointers, withDegree, type Lead } from './leadOf.ts';
import { needsNumber, standsFree } from './needsNumber.ts';
import { saidOfMany } from './plainVerbs.ts';
import type { Splice } from './splice.ts';

const determiners = new Set([
  'the',
  'our',
  'your',
  'its',
  'his',
  'her',
  'this',
  'these',
  'those',
  'all',
  'you',
  'them',
  'us',
  'my',
  'their',
]);
const pronouns = new Set(['you', 'them', 'us']);

/**
 * *53 people* to *people*, *53 of our members* to *some of our members*, *62% of listeners* to *some listeners*, *the 53 of
 * you* to *those of you*; undefined where what is left would be no good English or would say something else.
 */
export function dropCount(passage: Passage, counted: Counted): readonly Splice[] | undefined {
  const { tokens } = passage;
  const { group, number } = counted;
  const all = wordAt(tokens, number.from) === 'all';
  const from = all ? number.from + 1 : withDegree(tokens, number.from);
  const { start, end } = spanOf(tokens, from, number.to);
  if (!standsFree(passage, start, end) || needsNumber(passage, counted)) return undefined;
  const lead = leadOf(passage, all ? number.from : from);
  if (lead === undefined || lead === 'link' || leavesNothing(passage, counted, lead)) return undefined;
  const first = !all && opensSentence(tokens, from);
  const next = wordAt(tokens, number.to);
  if (next === 'of') return dropPart(passage, counted, from, lead, first, all);
  if (group.to <= number.to) {
    // *53 watched it.*
    if (lead !== 'opens' || !isFiniteVerb(wordAt(tokens, behindAdverbs(passage, number.to))))
      return undefined;
    return [all ? cut(start, tokens[number.to]!.start) : { start, end, by: first ? 'Some' : 'some' }];
  }
  if (next === undefined || closedClass.has(next) || !isPlural(wordAt(tokens, group.to - 1)))
    return undefined;
  const { start: behind } = tokens[number.to]!;
  if (passage.source.slice(end, behind).trim() !== '') return undefined;
  if (number.form === 'share') {
    const verb = agreeing(passage, counted);
    if (verb === undefined || lead === 'determiner') return undefined;
    return [{ start, end, by: first ? 'Some' : 'some' }, ...verb];
  }
  return [{ start, end: behind, by: '', capital: first }];
}

/** A number of something: *53 of our members*, *dozens of readers*, *the 53 of you who …*. */
function dropPart(
  passage: Passage,
  counted: Counted,
  from: number,
  lead: Lead,
  first: boolean,
  all: boolean,
): readonly Splice[] | undefined {
  const { tokens } = passage;
  const { group, number } = counted;
  const of = number.to;
  const { start, end } = spanOf(tokens, from, of);
  const whole = wordAt(tokens, of + 1) ?? '';
  const last = wordAt(tokens, group.to - 1) ?? '';
  if (lead === 'there' || !(isPlural(last) || pronouns.has(last))) return undefined;
  if (lead === 'determiner') {
    // With its article a number is a noun, which cannot just be left out.
    if (!pointers.has(wordAt(tokens, from - 1) ?? '') || !determiners.has(whole)) return undefined;
    if (!narrowing.has(wordAt(tokens, group.to) ?? '')) return undefined;
    const article = tokens[from - 1]!;
    return [{ start: article.start, end, by: opensSentence(tokens, from - 1) ? 'Those' : 'those' }];
  }
  if (all) return determiners.has(whole) ? [cut(start, tokens[of]!.start)] : undefined;
  const verb = agreeing(passage, counted);
  if (verb === undefined) return undefined;
  const some = first ? 'Some' : 'some';
  return [{ start, end: determiners.has(whole) ? end : tokens[of]!.end, by: some }, ...verb];
}

/** What may follow *those of you*. */
const narrowing = new Set("who who've who're that whose with from in at".split(' '));

/** *One in five … shops* to *some … shop*: none where it agrees already, undefined where the verb is not to be seen. */
function agreeing(passage: Passage, { group, number }: Counted): readonly Splice[] | undefined {
  const { tokens } = passage;
  if (number.form !== 'share') return [];
  const at = behindAdverbs(passage, group.to);
  const verb = wordAt(tokens, at) ?? '';
  const plural = saidOfMany(verb);
  const change = plural === undefined ? [] : [{ ...spanOf(tokens, at, at + 1), by: plural }];
  if (isFiniteVerb(verb)) return change;
  if (!ones.has(tokens[number.core]!.text)) return [];
  return plural === undefined || closedClass.has(verb) ? undefined : change;
}

const ones = new Set(['one', '1', 'a', 'every']);

function behindAdverbs({ tokens }: Passage, at: number): number {
  let behind = at;
  while (isAdverb(wordAt(tokens, behind))) behind++;
  return behind;
}

function isPlural(noun: string | undefined): boolean {
  return noun !== undefined && (pluralPeople(noun) !== undefined || looksPlural(noun));
}

/** *There were 53 people.*, *it was seen by 53 people*, *we have 53 clients and 9 shops*: nothing is said of them but the number. */
function leavesNothing({ tokens }: Passage, { group: { to } }: Counted, lead: Lead): boolean {
  const ends = tokens[to] === undefined || ['.', '!', '?', '¶', ','].some(mark => isMark(tokens, to, mark));
  const isListed = wordAt(tokens, to) === 'and' && coreNumberAt(tokens, to + 1) !== undefined;
  return (ends || isListed) && (lead === 'there' || lead === 'verb' || lead === 'preposition');
}

function cut(start: number, end: number): Splice {
  return { start, end, by: '' };
}
