import { didYouMean, facets, listed, quote, type Facet } from '@fineline/ruleset';
import type { WordNode } from '../tree/ast.ts';
import { refuse, type Checking } from './checking.ts';

/** Words of one facet, sorted and each once, or undefined with a complaint for each that the facet does not have. */
export function wordsOf(
  facet: Facet,
  words: readonly WordNode[],
  checking: Checking,
): readonly string[] | undefined {
  let areKnown = true;
  for (const word of words) if (!isWordOf(facet, word, checking)) areKnown = false;
  return areKnown ? sortedOnce(words.map(({ text }) => text)) : undefined;
}

/** Words of a list that a policy gives itself (`one of spring, summer`), as `wordsOf`. */
export function choicesOf(
  fact: string,
  choices: readonly string[],
  words: readonly WordNode[],
  checking: Checking,
): readonly string[] | undefined {
  const unknown = words.filter(({ text }) => !choices.includes(text));
  for (const word of unknown)
    refuse(checking, word.span, 'FL0201', `${quote(word.text)} is no ${fact}`, {
      help: `It is one of ${listed(choices, 'or')}.`,
      ...didYouMean(word.text, word.span, choices),
    });
  return unknown.length === 0 ? sortedOnce(words.map(({ text }) => text)) : undefined;
}

/** Each word once, in code-unit order. */
export function sortedOnce(words: readonly string[]): readonly string[] {
  for (let at = 1; at < words.length; at++)
    if (words[at - 1]! >= words[at]!) return words.toSorted().filter((word, at, all) => word !== all[at - 1]);
  return words;
}

/** `a tone`, `an audience`. */
export function aWordOf(facet: Facet): string {
  return facet === 'consent' ? 'a kind of consent' : `${'aeiou'.includes(facet[0]!) ? 'an' : 'a'} ${facet}`;
}

function isWordOf(facet: Facet, { text, span }: WordNode, checking: Checking): boolean {
  const { nameable, isIncomplete } = checking.scope;
  const words = nameable[facet];
  if (words.has(text)) return true;
  if (isIncomplete && facet !== 'consent' && facet !== 'addressee') return false;
  const other = facets.find(it => nameable[it].has(text));
  const near = didYouMean(text, span, words);
  const no = facet === 'consent' ? 'no kind of consent' : `no ${facet}`;
  refuse(checking, span, 'FL0201', `${quote(text)} is ${no}${other ? `, but ${aWordOf(other)}` : ''}`, {
    help: `Known are ${listed([...words].sort())}.`,
    ...near,
  });
  return false;
}
