// How readers combine. A word that anybody found is there. A word that other readers were asked about is absent where
// all of them say so and nobody found it: they may settle what the built-in reader could not tell, as a statement may.
// Of all other words the built-in reader has the last word. A reader that failed rules nothing out.
import { wordsAtOrAbove, type Evidence, type VocabularyWord, type WordsFact } from '@fineline/ruleset';
import { isNothingShown } from '../words/wordsFact.ts';
import type { WordsFound } from './otherReader.ts';

/** What one reader says of one set. */
export interface Told {
  readonly reader: string;
  readonly askedAbout: readonly string[];
  /** Absent where it failed. */
  readonly found?: WordsFound;
}

/** The set that the built-in reader (undefined where it cannot tell) and the others read together. */
export function joinAnswers(
  read: WordsFact | undefined,
  told: readonly Told[],
  vocabulary: readonly VocabularyWord[],
): WordsFact {
  const above = wordsAtOrAbove(vocabulary);
  const reaches = (word: string): ReadonlySet<string> => above.get(word) ?? new Set([word]);
  // That nothing was shown holds while everybody who looks finds nothing.
  const overtaken = isNothingShown(read) && !told.every(foundNothing);
  const before = overtaken ? undefined : read;
  const shown = told.flatMap(evidenceOf);
  const has = [...new Set([...(before?.has ?? []), ...told.flatMap(({ found }) => found?.has ?? [])])].sort();
  const there = new Set(has.flatMap(word => [...reaches(word)]));

  const ruledOut = (word: string): boolean => {
    const asked = told.filter(({ askedAbout }) => askedAbout.includes(word));
    if (asked.length > 0) return asked.every(({ found }) => found && !(found.unsure ?? []).includes(word));
    // What nothing showed was absent but for that one word, which goes where something else is shown.
    return (
      read !== undefined && (overtaken ? shown.length > 0 || !read.has.includes(word) : isAbsent(read, word))
    );
  };
  const isAbsent = (fact: WordsFact, word: string): boolean => {
    const excluded = (fact.lacks ?? []).some(lacking => reaches(word).has(lacking));
    const possible = fact.open === true || fact.has.some(other => other !== word && reaches(word).has(other));
    return excluded || (!possible && !fact.has.some(other => reaches(other).has(word)));
  };

  const words = vocabulary.map(({ word }) => word);
  const possible = words.filter(word => !there.has(word) && !ruledOut(word));
  // To say that a word is absent says so of all below it.
  const blind = new Set(possible.flatMap(word => [...reaches(word)]));
  const absent = words.filter(word => !there.has(word) && !blind.has(word));
  const open = possible.length > 0;
  const lacks = open ? absent : absent.filter(word => has.some(other => reaches(word).has(other)));
  const evidence = [...(before?.evidence ?? []), ...shown];
  return { has, ...(lacks.length > 0 && { lacks }), ...(open && { open }), evidence };
}

function foundNothing({ found }: Told): boolean {
  return found !== undefined && found.has.length === 0 && (found.unsure ?? []).length === 0;
}

function evidenceOf({ reader, found }: Told): readonly Evidence[] {
  if (found === undefined) return [];
  const { has, evidence = [] } = found;
  const unplaced = has.filter(word => !evidence.some(shown => shown.word === word));
  return [
    ...evidence.map(({ word, span: { start, end } }) => ({ word, cue: reader, span: { start, end } })),
    ...unplaced.map(word => ({ word, cue: reader })),
  ];
}
