// People who are only thought of: *can two people share one account?*, *should two guests come early, …*, *example: two
// customers share a card*, *say four friends split a bill*, *the four people you'd invite*.
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { closedClass, isFiniteVerb, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { isRelativeWho } from '../../lexicon/lists/peopleNouns.ts';

/** Why the people whose tokens are `from` up to `to` are only thought of, or undefined. */
export function supposedPeople(passage: Passage, from: number, to: number): string | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start, to: end } = sentences[sentenceOf[from]!]!;
  if (wouldBe(passage, to)) return 'hypothetical';
  if (from > start + 2 || !doesSo(passage, to)) return undefined;
  const first = wordAt(tokens, start) ?? '';
  const second = wordAt(tokens, start + 1) ?? '';
  if (from === start + 1) {
    if (first === 'say') return 'hypothetical';
    const asks = isMark(tokens, end - 1, '?');
    return (asking.has(first) && asks) || (first === 'should' && !asks) ? 'hypothetical' : undefined;
  }
  if (second === 'say' && first === "let's") return 'hypothetical';
  return first === 'example' && isMark(tokens, start + 1, ':') ? 'example' : undefined;
}

const asking = new Set(['can', 'could', 'may', 'must', 'should']);
/** What is the same in the past. */
const same = new Set('split put cut set let hit bet quit'.split(' '));

/** *Share a card*, in the form that tells of no time. */
function doesSo({ tokens }: Passage, at: number): boolean {
  const verb = wordAt(tokens, at);
  if (verb === undefined || closedClass.has(verb) || verb === 'please' || verb === 'be') return false;
  return same.has(verb) || (!isFiniteVerb(verb) && !looksPlural(verb));
}

const would = new Set(["you'd", "i'd", "we'd", "they'd"]);
const guessing = new Set('think never expect guess swear assume not hope have'.split(' '));

/** *People you'd invite*, *whom you would bring*; *you'd never guess* says nothing of them. */
function wouldBe({ tokens }: Passage, to: number): boolean {
  const at = isRelativeWho(wordAt(tokens, to)) ? to + 1 : to;
  const two = wordAt(tokens, at) === 'you' && wordAt(tokens, at + 1) === 'would';
  if (!two && !would.has(wordAt(tokens, at) ?? '')) return false;
  const verb = wordAt(tokens, two ? at + 2 : at + 1);
  return verb !== undefined && !guessing.has(verb);
}

/** *When two customers reach for the last bun, …*: whenever so many do, or those who do; nobody says how many there were. */
export function isWhenever(passage: Passage, from: number, to: number): boolean {
  const { tokens, sentences, sentenceOf } = passage;
  const { from: start } = sentences[sentenceOf[from]!]!;
  const first = wordAt(tokens, start);
  return from === start + 1 && (first === 'when' || first === 'whenever') && doesSo(passage, to);
}
