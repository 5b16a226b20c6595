import type { Place } from '@fineline/language';
import { mentionAt } from '../names/mentionAt.ts';
import type { Source } from '../names/source.ts';

/** Where the name at an offset is declared. A built-in module is a file by its name, `fineline/health`. */
export function definitionOf(source: Source, offset: number): Place | undefined {
  return mentionAt(source, offset).mention?.target.declared;
}
