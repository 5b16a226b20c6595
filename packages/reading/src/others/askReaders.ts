// Other readers are asked all at once, each about the words that it reads. There is no clock here: how long is too long
// is said by the caller's signal.
import type { Facts, ReaderIdentity, Vocabularies } from '@fineline/ruleset';
import type { AnswerCache } from './answerCache.ts';
import { askReader } from './askReader.ts';
import type { CheckedAnswer } from './checkAnswer.ts';
import { joinAnswers, type Told } from './joinAnswers.ts';
import { askable, type Askable, type Asked, type OtherReader } from './otherReader.ts';
import { sameReaders } from './sameReaders.ts';
import type { StopSignal } from './stopSignal.ts';
import { whyNoReader } from './whyNoReader.ts';

/** The readers to ask besides the built-in one. */
export interface Others {
  /** Each with a name and version of its own. */
  readonly readers: readonly OtherReader[];
  /** Where their answers are remembered; nowhere without it. */
  readonly cache?: AnswerCache;
}

/** A reader that gave no answer that can be used or was asked nothing, or a cache that did not do its part. */
export interface Failure {
  readonly reader: OtherReader;
  /** Where it is not the reader, nothing of what it says is lost. */
  readonly of: 'reader' | 'words' | 'some words' | 'cache';
  /** In words, without a final period. */
  readonly why: string;
}

/**
 * The facts of a text as the built-in reader has them, joined with what the others say. What a reader that fails looks for
 * is unknown wherever nobody found it; no failure of a reader makes it reject.
 * @throws TypeError where something is no reader.
 */
export async function askReaders(
  text: string,
  read: Facts,
  others: Others,
  vocabularies: Vocabularies,
  signal?: StopSignal,
): Promise<{ readonly facts: Facts; readonly failures: readonly Failure[] }> {
  const { readers, cache } = checkedOthers(others);
  const language = read.reading?.language ?? 'unknown';
  const asked = readers.map(reader => ({ text, language, words: wordsFor(reader, vocabularies) }));
  const said = await Promise.all(
    readers.map(async (reader, nth) =>
      isAskedNothing(asked[nth]!)
        ? { answer: { answer: {} }, ofCache: [] }
        : askReader(reader, asked[nth]!, cache, signal),
    ),
  );
  const answers = said.map(({ answer }) => answer);
  const joined: { [F in Askable]?: Facts[F] } = {};
  for (const facet of askable) {
    const told = readers.flatMap((reader, nth) => toldBy(reader, asked[nth]!, answers[nth]!, facet));
    if (told.length > 0) joined[facet] = joinAnswers(read[facet], told, vocabularies[facet]);
  }
  const failures = readers.flatMap((reader, nth): readonly Failure[] => {
    const { answer, ofCache } = said[nth]!;
    return [
      ...unknownWords(reader, asked[nth]!, vocabularies),
      ...('wrong' in answer ? [{ reader, of: 'reader' as const, why: answer.wrong }] : []),
      ...ofCache.map(why => ({ reader, of: 'cache' as const, why })),
    ];
  });
  // Who was asked nothing took no part.
  const otherReaders = readers.flatMap((reader, nth) =>
    isAskedNothing(asked[nth]!) ? [] : [identityOf(reader, 'wrong' in answers[nth]!)],
  );
  const reading = read.reading && { reading: { ...read.reading, otherReaders } };
  return { facts: { ...read, ...joined, ...reading }, failures };
}

function checkedOthers(others: Others): Others {
  if (typeof others !== 'object' || others === null)
    throw new TypeError('other readers are given as `{ readers: [own] }`');
  if (!Array.isArray(others.readers)) throw new TypeError('`readers` is no list of readers');
  for (const [at, reader] of others.readers.entries()) {
    const why = whyNoReader(reader);
    if (why !== undefined) throw new TypeError(`\`readers[${at}]\` is no reader: ${why}`);
  }
  const [one, other] = sameReaders(others.readers as readonly OtherReader[]) ?? [];
  if (other !== undefined)
    throw new TypeError(
      `\`readers[${one}]\` and \`readers[${other}]\` are both \`${others.readers[other]!.name}\` of the same version: give each a \`name\` of its own`,
    );
  return others;
}

/** Where the policy knows none of its words, there is nothing that it could say. */
function isAskedNothing({ words }: Asked): boolean {
  return Object.values(words).every(known => known.length === 0);
}

/** Words that it looks for and that the policy does not know. They may be misspelt: then it is not asked about them. */
function unknownWords(reader: OtherReader, asked: Asked, vocabularies: Vocabularies): readonly Failure[] {
  const unknown = askable.flatMap(facet => {
    const looked = reader.reads[facet];
    if (looked === undefined || looked === 'all') return [];
    return looked.filter(word => !vocabularies[facet].some(known => known.word === word));
  });
  if (unknown.length === 0 && !isAskedNothing(asked)) return [];
  const why = unknown.map(word => `\`${word}\``).join(', ');
  return [{ reader, of: isAskedNothing(asked) ? 'words' : 'some words', why }];
}

function wordsFor({ reads }: OtherReader, vocabularies: Vocabularies): Asked['words'] {
  const words: { [F in Askable]?: readonly string[] } = {};
  for (const facet of askable) {
    const looked = reads[facet];
    if (looked === undefined) continue;
    const known = vocabularies[facet].map(({ word }) => word);
    words[facet] = looked === 'all' ? known : known.filter(word => looked.includes(word));
  }
  return words;
}

function toldBy(
  reader: OtherReader,
  { words }: Asked,
  answer: CheckedAnswer,
  facet: Askable,
): readonly Told[] {
  const askedAbout = words[facet];
  if (askedAbout === undefined || askedAbout.length === 0) return [];
  const found = 'answer' in answer ? answer.answer[facet] : undefined;
  return [{ reader: reader.name, askedAbout, ...(found && { found }) }];
}

function identityOf(
  { name, version, digest }: OtherReader,
  failed: boolean,
): ReaderIdentity & { readonly failed?: true } {
  return { name, version, ...(digest !== undefined && { digest }), ...(failed && { failed: true }) };
}
