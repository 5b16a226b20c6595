import { scopesOf, type Place } from '@fineline/language';
import { mentionAt } from '../names/mentionAt.ts';
import { mentionsIn } from '../names/mentionsIn.ts';
import type { Source } from '../names/source.ts';

/** A place where something is named. */
export interface Reference extends Place {
  readonly isDeclaration: boolean;
}

/**
 * Everywhere that what is named at an offset is named, file by file in the order given.
 *
 * @param files Every policy file of the project, the one asked about among them or not.
 */
export function referencesTo(source: Source, offset: number, files: readonly Source[]): readonly Reference[] {
  const key = mentionAt(source, offset).mention?.target.key;
  if (key === undefined) return [];
  const all = files.some(({ file }) => file === source.file) ? files : [source, ...files];
  return all.flatMap(one => {
    const { file } = one;
    const program = scopesOf(one, one.host);
    return mentionsIn(program[0]!, program)
      .filter(({ target }) => target.key === key)
      .map(({ span, isDeclaration }) => ({ file, span, isDeclaration }));
  });
}
