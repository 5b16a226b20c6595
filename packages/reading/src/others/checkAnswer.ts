import { closest } from '@fineline/ruleset';
import { askable, type Answer, type Askable, type Asked, type WordsFound } from './otherReader.ts';

/** An answer of the promised shape, or what is wrong with it. */
export type CheckedAnswer = { readonly answer: Answer } | { readonly wrong: string };

type Checked<Value> = { readonly value: Value } | { readonly wrong: string };

/**
 * Holds an answer against what was asked: each set is there and nothing else, its words are known, its places lie in the
 * text. What comes of it is a copy, each part of which was looked at once, so that nothing can be changed that was checked.
 * It never throws.
 */
export function checkAnswer(answer: unknown, asked: Asked): CheckedAnswer {
  try {
    return answered(answer, asked);
  } catch {
    return { wrong: 'it throws when it is looked at' };
  }
}

function answered(answer: unknown, asked: Asked): CheckedAnswer {
  if (!isObject(answer)) return { wrong: 'it is no object' };
  const sets = askable.filter(facet => asked.words[facet] !== undefined);
  const stray = strayIn(answer, sets);
  if (stray !== undefined) return { wrong: `it holds ${stray}, which \`reads\` does not name` };
  const checked: { [F in Askable]?: WordsFound } = {};
  for (const facet of sets) {
    const found = foundIn(answer[facet], asked.words[facet]!, asked.text.length);
    if ('wrong' in found) return { wrong: `\`${facet}\` ${found.wrong}` };
    checked[facet] = found.value;
  }
  return { answer: checked };
}

const parts = ['has', 'unsure', 'evidence'];

function foundIn(found: unknown, words: readonly string[], length: number): Checked<WordsFound> {
  if (!isObject(found)) return { wrong: 'is missing' };
  const stray = strayIn(found, parts);
  if (stray !== undefined) return { wrong: `holds ${stray}, which says nothing` };
  const { has: saysHas, unsure: saysUnsure = [], evidence: shows = [] } = found;
  const has = textsOf(saysHas);
  if (has === undefined) return { wrong: 'has no list of words `has`' };
  const unsure = textsOf(saysUnsure);
  if (unsure === undefined) return { wrong: 'has an `unsure` that is no list of words' };
  const unasked = [...has, ...unsure].find(word => !words.includes(word));
  if (unasked !== undefined) {
    const near = closest(unasked, words);
    return {
      wrong: `names \`${unasked}\`, which it was not asked about${near === undefined ? '' : ` (\`${near}\` it was)`}`,
    };
  }
  const evidence = Array.isArray(shows)
    ? shows.map((one: unknown) => shownBy(one, has, length))
    : [undefined];
  if (!evidence.every(one => one !== undefined))
    return {
      wrong: 'has an `evidence` that is no list of words in `has` with their places in the text',
    };
  return {
    value: {
      has,
      ...(unsure.length > 0 && { unsure }),
      ...(evidence.length > 0 && { evidence }),
    },
  };
}

type Shown = NonNullable<WordsFound['evidence']>[number];

function shownBy(it: unknown, has: readonly string[], length: number): Shown | undefined {
  if (!isObject(it)) return undefined;
  const { word, span } = it;
  if (typeof word !== 'string' || !has.includes(word) || !isObject(span)) return undefined;
  const { start, end } = span;
  if (!isWhole(start) || !isWhole(end)) return undefined;
  return 0 <= start && start < end && end <= length ? { word, span: { start, end } } : undefined;
}

/** A name in `it` that is none of those known, with the one that may be meant. */
function strayIn(it: object, known: readonly string[]): string | undefined {
  const stray = Object.keys(it).find(name => !known.includes(name));
  if (stray === undefined) return undefined;
  const near = closest(stray, known);
  return `\`${stray}\`${near === undefined ? '' : ` (\`${near}\` may be meant)`}`;
}

function isWhole(it: unknown): it is number {
  return Number.isInteger(it);
}

/** A copy of a list of texts. */
function textsOf(it: unknown): readonly string[] | undefined {
  if (!Array.isArray(it)) return undefined;
  const texts: unknown[] = [...(it as unknown[])];
  return texts.every(text => typeof text === 'string') ? texts : undefined;
}

function isObject(it: unknown): it is { readonly [name: string]: unknown } {
  return typeof it === 'object' && it !== null && !Array.isArray(it);
}
