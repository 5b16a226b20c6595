import { resolve } from 'node:path';
import { recentAnswers, sameReaders, type Others } from '@fineline/reading';
import { renderDiagnostics } from '@fineline/report';
import type { Diagnostic } from '@fineline/ruleset';
import type { Config } from '../../files/findConfig.ts';
import { givingUp } from '../../readers/givingUp.ts';
import type { Remark } from '../../readers/guardReader.ts';
import { loadReader, noReader } from '../../readers/loadReader.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/**
 * The readers of the project's settings and those that `--reader` names, to be asked besides the built-in one. Undefined
 * where none is named; where one cannot be used, that was said on stderr. `remark` is told of what fails
 * beside their answers. One that hangs is given up, but in a service, which goes on when the model is there again.
 */
export async function chooseReaders(
  files: readonly string[] | undefined,
  config: Config,
  terminal: Terminal,
  remark: Remark = (reader, reason) =>
    terminal.err(`warning: the reader \`${reader}\` failed beside its answer, which counts: ${reason}\n`),
  givesUp = true,
): Promise<Others | undefined | 'unusable'> {
  const always = config.readers.map(file => ({ file, folder: config.folder }));
  const named = (files ?? []).map(file => ({ file, folder: terminal.folder }));
  const wanted = new Map([...always, ...named].map(one => [resolve(one.folder, one.file), one]));
  if (wanted.size === 0) return undefined;
  const loaded = await Promise.all(
    [...wanted.values()].map(({ file, folder }) => loadReader(file, folder, remark)),
  );
  const readers = loaded.flatMap(one => ('reader' in one ? [one.reader] : []));
  const problems = loaded.flatMap((one, at) => {
    if (!('problem' in one)) return [];
    // Those of the settings come first.
    return [at < always.length ? namedIn(config.file, one.problem) : one.problem];
  });
  const same = problems.length > 0 ? undefined : sameReaders(readers);
  if (same) {
    const [one, other] = same.map(place => [...wanted.values()][place]!.file);
    problems.push(
      noReader(
        other!,
        `it is the same as \`${one}\`, in name, version and digest`,
        'Name one of them, or give each a `name` of its own.',
      ),
    );
  }
  if (problems.length > 0) {
    terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
    return 'unusable';
  }
  return {
    readers: readers.map(reader => (givesUp ? givingUp(reader) : reader)),
    cache: recentAnswers(),
  };
}

/** Whoever named no reader looks for it in vain. */
function namedIn(file: string | undefined, problem: Diagnostic): Diagnostic {
  return file === undefined
    ? problem
    : { ...problem, help: `${problem.help ?? ''} It is named in \`${file}\`.`.trim() };
}
