// What a new name would do, found out by doing it on the texts: a mistake that was not there, or a name that now means
// something else as well.
import { check, type Host, type Place } from '@fineline/language';
import { quote, type Diagnostic } from '@fineline/ruleset';
import type { Source } from '../names/source.ts';
import { referencesTo } from './referencesTo.ts';

/** One change of a file. */
export interface Edit extends Place {
  readonly text: string;
}

/** Changes of files, those of one in the order of their places. */
export interface Edits {
  /** The file that somebody has before them. */
  readonly source: Source;
  readonly edits: readonly Edit[];
}

/** Why changes that give something another name must not be made; undefined where nothing is against them. */
export function problemAfter({ source, edits }: Edits, files: readonly Source[]): string | undefined {
  const all = files.some(({ file }) => file === source.file) ? files : [source, ...files];
  const after = edited(all, edits);
  for (const [at, one] of after.entries()) {
    const mistake = newMistake(all[at]!, one);
    if (mistake) return `in ${quote(one.file)}, ${mistake.message}`;
  }
  const [first] = edits;
  const there = first && after.find(({ file }) => file === first.file);
  if (!there) return undefined;
  const named = referencesTo(there, first.span.start, after).length;
  return named === edits.length ? undefined : 'something else that is named there has that name already';
}

/** The files as they would be, each seeing the others so. */
function edited(files: readonly Source[], edits: readonly Edit[]): readonly Source[] {
  const texts = new Map(
    files.map(({ file, text }) => [
      file,
      withEdits(
        text,
        edits.filter(edit => edit.file === file),
      ),
    ]),
  );
  return files.map(({ file, text, host }) => {
    const over: Host = {
      read(path) {
        const now = texts.get(path);
        const read = host.read(path);
        return now !== undefined && 'text' in read ? { text: now } : read;
      },
    };
    return { file, text: texts.get(file) ?? text, host: over };
  });
}

function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (done, edit) => done.slice(0, edit.span.start) + edit.text + done.slice(edit.span.end),
    text,
  );
}

/** A mistake that a file has afterwards and had not before. */
function newMistake(before: Source, after: Source): Diagnostic | undefined {
  const had = new Map<string, number>();
  for (const { code } of mistakesIn(before)) had.set(code, (had.get(code) ?? 0) + 1);
  return mistakesIn(after).find(({ code }) => {
    const left = had.get(code) ?? 0;
    had.set(code, left - 1);
    return left === 0;
  });
}

function mistakesIn(source: Source): readonly Diagnostic[] {
  return check(source, source.host).diagnostics.filter(
    ({ file, severity }) => file === source.file && severity === 'error',
  );
}
