// A text that turns to people, *To the 53 people who’ve watched it: …*, said otherwise: as a fact about them, or to
// everyone.
import type { Span } from '@fineline/ruleset';
import { isImperativeAt } from '../moods/imperatives.ts';
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';
import { secondPerson } from '../lexicon/classes.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import type { Passage } from '../passage/passage.ts';
import { isFiniteVerb, isPastVerb, looksPlural } from '../lexicon/lists/wordLists.ts';
import type { Splice } from './splice.ts';

/** A sentence that turns to people, by its tokens. */
export interface Call {
  /** Its first token. */
  readonly from: number;
  /** The first token behind the greeting and its articles: a number, a noun. */
  readonly people: number;
  /** *who*, *who’ve*, *that*. */
  readonly who: number;
  /** The token that ends what is said of them: a colon, a comma before words to them, the end mark. */
  readonly end: number;
  /** The token behind the sentence. */
  readonly to: number;
}

const greetings = new Set(['to', 'dear', 'hey', 'hi', 'hello']);
const articles = new Set(['the', 'all', 'those', 'our', 'you']);
const pronouns = new Map([
  ['who', ''],
  ['that', ''],
  ["who've", 'have '],
  ["who's", 'has '],
  ["who're", 'are '],
]);

/** The sentences that greet people and say what they did. */
export function callsIn(passage: Passage): readonly Call[] {
  const { tokens, sentences, masks } = passage;
  return sentences.flatMap(({ from, to }) => {
    if (!greetings.has(wordAt(tokens, from) ?? '')) return [];
    // *Hello to the 53 …*.
    let people = wordAt(tokens, from) !== 'to' && wordAt(tokens, from + 1) === 'to' ? from + 2 : from + 1;
    if (isMark(tokens, people, ',')) people++;
    while (articles.has(wordAt(tokens, people) ?? '')) people++;
    let who = people + 1;
    while (who < Math.min(to, people + 8) && !pronouns.has(wordAt(tokens, who) ?? '')) who++;
    if (!isSubject(wordAt(tokens, who), wordAt(tokens, who + 1))) return [];
    let end = to - 1;
    for (let at = who + 2; at < to; at++) {
      if (masks.of[at] !== 0) continue;
      const appeal = isMark(tokens, at, ',') && isAppeal(passage, at + 1);
      if (isMark(tokens, at, ':') || appeal) {
        end = at;
        break;
      }
    }
    return tokens[end]?.kind === 'mark' ? [{ from, people, who, end, to }] : [];
  });
}

/** *Who* and *that* stand for those who do something, not for those to whom it is done: *the people that we love*. */
function isSubject(pronoun: string | undefined, next: string | undefined): boolean {
  if (pronoun === undefined || next === undefined || !pronouns.has(pronoun)) return false;
  return pronoun === 'that' ? isFiniteVerb(next) : !subjects.has(next);
}

/** Nouns that tell no more of people than that they are some. */
const standsFor = new Set(
  'people folks readers viewers listeners members customers users subscribers guests visitors fans'.split(
    ' ',
  ),
);

const subjects = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'the', 'our', 'your', 'this', 'that']);

/** Behind a comma: words to those who were greeted. */
function isAppeal(passage: Passage, at: number): boolean {
  return isImperativeAt(passage, at) || appeals.has(wordAt(passage.tokens, at) ?? '');
}

const appeals = new Set(['you', "you're", 'thank', 'thanks', 'we', "we're", 'hey']);

/** Whether the text ends with a greeting, so that nothing is said to those who are greeted. */
export function saysNothing(passage: Passage): boolean {
  const last = callsIn(passage).at(-1);
  return last !== undefined && last.to === passage.tokens.length && last.end === last.to - 1;
}

/** What is said to those who are greeted, behind a colon or a comma; undefined where nothing is. */
export function saidTo({ tokens, source }: Passage, { end, to }: Call): Span | undefined {
  if (end === to - 1) return undefined;
  const said = spanOf(tokens, end, to);
  const behind = source.slice(tokens[end]!.end, said.end);
  return { start: said.end - behind.trimStart().length, end: said.end };
}

/** Whether what is said to those who are greeted may stand by itself: thanks, or words that speak to nobody. */
export function maySayToAll({ tokens, classes }: Passage, { end, to }: Call): boolean {
  if (['thank', 'thanks'].includes(wordAt(tokens, end + 1) ?? '')) return true;
  for (let at = end + 1; at < to; at++)
    if ((classes[at]! & secondPerson) !== 0 || isMark(tokens, at, '?')) return false;
  return true;
}

/** *To the 53 people who’ve watched it: …* to *53 people have watched it.*, with what is `kept` of the rest as a sentence. */
export function asFact(
  { tokens }: Passage,
  { from, people, who, end, to }: Call,
  kept: Span | undefined,
): readonly Splice[] | undefined {
  const noun = wordAt(tokens, who - 1);
  if (noun === undefined || (pluralPeople(noun) === undefined && !looksPlural(noun))) return undefined;
  if (wordAt(tokens, people) === 'of' || who <= people) return undefined;
  const [pronoun, verb] = [tokens[who]!, tokens[who + 1]!];
  const said = pronouns.get(wordAt(tokens, who)!)!;
  // *The people who cried, who left* tells of them once more.
  for (let at = who + 1; at < end; at++) if (pronouns.has(wordAt(tokens, at) ?? '')) return undefined;
  return [
    { start: tokens[from]!.start, end: tokens[people]!.start, by: '', capital: true },
    { start: pronoun.start, end: verb.start, by: said },
    kept === undefined
      ? { start: tokens[end]!.start, end: tokens[to - 1]!.end, by: '.' }
      : { start: tokens[end]!.start, end: kept.start, by: '. ', capital: true },
  ];
}

/**
 * *To the 53 people who’ve watched it* to *To everyone who’s watched it*, where the verb can be made to agree and the noun is
 * all that tells who they are.
 */
export function toEveryone(
  { tokens, source }: Passage,
  { people, who }: Call,
  numberEnd: number,
): readonly Splice[] | undefined {
  if (who !== numberEnd + 1 || !standsFor.has(wordAt(tokens, numberEnd) ?? '')) return undefined;
  const pronoun = tokens[who]!;
  const verb = tokens[who + 1]!;
  const everyone: Splice = { start: tokens[people]!.start, end: pronoun.start, by: 'everyone ' };
  const article = tokens[people - 1]!;
  const group = articles.has(wordAt(tokens, people - 1) ?? '')
    ? { ...everyone, start: article.start }
    : everyone;
  const word = wordAt(tokens, who)!;
  if (word === "who've") {
    const apostrophe = source.slice(pronoun.start, pronoun.end).charAt(3);
    return [group, { start: pronoun.start + 3, end: pronoun.end, by: `${apostrophe}s` }];
  }
  if (word !== 'who') return undefined;
  const agreed = new Map([
    ['have', 'has'],
    ['are', 'is'],
    ['were', 'was'],
  ]).get(wordAt(tokens, who + 1) ?? '');
  if (agreed !== undefined) return [group, { start: verb.start, end: verb.end, by: agreed }];
  return isPastVerb(wordAt(tokens, who + 1)) ? [group] : undefined;
}
