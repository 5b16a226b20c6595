// People who are wished for, and of whom nobody has come: *we'd love to see six of you at the tasting*, *let's get eight people
// round one table*, *what would you do with four friends and a boat?*. Who is wished to do something else is spoken to.
import type { Passage } from '../../passage/passage.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { anybody } from './capacities.ts';

/** Why the number whose tokens are `from` to `to` counts people who are only wished for, or undefined. */
export function wishedFor(passage: Passage, from: number, to: number): string | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start, to: end } = sentences[sentenceOf[from]!]!;
  if (isRelativeWho(wordAt(tokens, to))) return undefined;
  const noun = wordAt(tokens, to - 1) ?? '';
  if (noun === 'you') return isHopedFor(tokens, from) && isAtSomething(tokens[to]) ? 'goal' : undefined;
  if (!anybody.has(noun)) return undefined;
  const brought = wordAt(tokens, start) === "let's" && from === start + 2;
  if (brought && gathering.has(wordAt(tokens, start + 1) ?? '')) return 'hypothetical';
  return isMark(tokens, end - 1, '?') && wouldYouWith(tokens, start, from) ? 'hypothetical' : undefined;
}

const welcoming = new Set('see welcome have host seat'.split(' '));
const wishing = new Set('love like hope want hoping keen'.split(' '));
const we = new Set(["we'd", 'we', "we're", "we'll", 'would', 'are', "i'd", "i'm"]);

/** *We'd love to see*, *we hope to see*, *we want*. */
function isHopedFor(tokens: Passage['tokens'], from: number): boolean {
  const wish =
    welcoming.has(wordAt(tokens, from - 1) ?? '') && wordAt(tokens, from - 2) === 'to' ? from - 3 : from - 1;
  return wishing.has(wordAt(tokens, wish) ?? '') && we.has(wordAt(tokens, wish - 1) ?? '');
}

const wheres = new Set('at on for there this next tomorrow tonight round around'.split(' '));

/** *At the tasting*, *on Friday*; *we want six of you to stop* tells of them. */
function isAtSomething(next: Token | undefined): boolean {
  return next?.kind === 'word' ? wheres.has(next.text) : next === undefined || '.!'.includes(next.text);
}

const gathering = new Set('get bring find put seat sit invite gather fit squeeze'.split(' '));
const asking = new Set(['what', 'where', 'how']);

/** *What would you do with four friends?* */
function wouldYouWith(tokens: Passage['tokens'], start: number, from: number): boolean {
  return (
    asking.has(wordAt(tokens, start) ?? '') &&
    ['would', 'could'].includes(wordAt(tokens, start + 1) ?? '') &&
    wordAt(tokens, start + 2) === 'you' &&
    wordAt(tokens, from - 1) === 'with' &&
    from <= start + wishWithin
  );
}

/** How far behind its start such a question may come to people, in tokens. */
const wishWithin = 8;
