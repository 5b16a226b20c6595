// An answer comes from another program, so its type is a promise that may be broken.
import { closest } from '@fineline/ruleset';
import { askable, type Answer, type Asked } from './otherReader.ts';

/** An answer of the promised shape, or what is wrong with it. */
export type CheckedAnswer = { readonly answer: Answer } | { readonly wrong: string };

/** Holds an answer against what was asked: each set is there, its words are known, its places lie in the text. */
export function checkAnswer(answer: unknown, asked: Asked): CheckedAnswer {
  if (!isObject(answer)) return { wrong: 'it is no object' };
  for (const facet of askable) {
    const words = asked.words[facet];
    if (words === undefined) continue;
    const wrong = whatIsWrong(answer[facet], words, asked.text.length);
    if (wrong !== undefined) return { wrong: `\`${facet}\` ${wrong}` };
  }
  return { answer: answer as Answer };
}

function whatIsWrong(found: unknown, words: readonly string[], length: number): string | undefined {
  if (!isObject(found)) return 'is missing';
  const { has, unsure = [], evidence = [] } = found;
  if (!isTexts(has)) return 'has no list of words `has`';
  if (!isTexts(unsure)) return 'has an `unsure` that is no list of words';
  const stray = [...has, ...unsure].find(word => !words.includes(word));
  if (stray !== undefined) {
    const near = closest(stray, words);
    return `names \`${stray}\`, which it was not asked about${near === undefined ? '' : ` (\`${near}\` it was)`}`;
  }
  const isShown = (it: unknown): boolean => isObject(it) && isOneOf(it.word, has) && isPlace(it.span, length);
  if (!Array.isArray(evidence) || !evidence.every(isShown))
    return 'has an `evidence` that is no list of words in `has` with their places in the text';
  return undefined;
}

function isPlace(it: unknown, length: number): boolean {
  if (!isObject(it)) return false;
  const { start, end } = it;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  return 0 <= Number(start) && Number(start) < Number(end) && Number(end) <= length;
}

function isOneOf(it: unknown, words: readonly string[]): boolean {
  return typeof it === 'string' && words.includes(it);
}

function isTexts(it: unknown): it is readonly string[] {
  return Array.isArray(it) && it.every(text => typeof text === 'string');
}

function isObject(it: unknown): it is { readonly [name: string]: unknown } {
  return typeof it === 'object' && it !== null && !Array.isArray(it);
}
