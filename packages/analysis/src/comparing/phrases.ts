// The phrases of a facet, and what they find: a phrase of plain words finds its words in a row, the last of them in each of
// its forms. So what one phrase finds others find, too, that are such a row within it.
import { formsOf, type VocabularyWord } from '@fineline/ruleset';

export interface Phrases {
  /** The words that each phrase shows. */
  readonly shown: ReadonlyMap<string, readonly string[]>;
  /** What a phrase finds and the phrases of a word do not: the phrase itself, or its last form; undefined where they do. */
  readonly missed: (phrase: string, word: string) => string | undefined;
}

export function phrasesOf(words: readonly VocabularyWord[]): Phrases {
  const shown = new Map<string, string[]>();
  for (const { word, phrases = [] } of words)
    for (const phrase of phrases.map(asNoticed)) shown.set(phrase, [...(shown.get(phrase) ?? []), word]);
  let rows: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return {
    shown,
    missed(phrase, word) {
      if (shown.get(phrase)?.includes(word)) return undefined;
      rows ??= rowsOf(shown);
      const isFound = (row: readonly string[]): boolean =>
        runsOf(row).some(run => rows!.get(run)?.has(word) === true);
      const [itself, ...forms] = rowsIn(phrase);
      return isFound(itself!) ? forms.findLast(row => !isFound(row))?.join(' ') : phrase;
    },
  };
}

/** Capitals and blanks make no difference to who looks for a phrase of plain words. */
function asNoticed(phrase: string): string {
  return plainWords.test(phrase)
    ? phrase
        .trim()
        .toLowerCase()
        .replace(/[ \t]+/g, ' ')
    : phrase;
}

const plainWords = /^[A-Za-z' \t-]+$/;
const simple = /^[a-z]+(?:[ -][a-z]+)*$/;

/** Each row of words that a phrase finds, with the words of the facet that it shows. */
function rowsOf(shown: Phrases['shown']): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, Set<string>>();
  for (const [phrase, words] of shown)
    for (const row of rowsIn(phrase)) {
      const name = row.join(' ');
      rows.set(name, new Set([...(rows.get(name) ?? []), ...words]));
    }
  return rows;
}

/** A phrase that is more than letters, blanks and hyphens finds what nothing else is known to find. */
function rowsIn(phrase: string): readonly (readonly string[])[] {
  if (!simple.test(phrase)) return [[phrase]];
  const parts = phrase.split(/[ -]/);
  return formsOf(parts.at(-1)!).map(form => [...parts.slice(0, -1), form]);
}

function runsOf(row: readonly string[]): readonly string[] {
  return row.flatMap((_, from) =>
    row.slice(from).map((_, more) => row.slice(from, from + more + 1).join(' ')),
  );
}
