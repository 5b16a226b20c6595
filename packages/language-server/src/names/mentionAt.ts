import { scopesOf, type ScopedFile } from '@fineline/language';
import type { Source } from './source.ts';
import type { Mention } from './mention.ts';
import { mentionsIn } from './mentionsIn.ts';

/** What is named at a place, with the program that it was looked up in, the file itself first. */
export interface Found {
  readonly mention: Mention | undefined;
  readonly here: ScopedFile;
  readonly program: readonly ScopedFile[];
}

/** The name at an offset, or right before it. */
export function mentionAt(source: Source, offset: number): Found {
  const program = scopesOf(source, source.host);
  const here = program[0]!;
  const mention = mentionsIn(here, program).find(({ span }) => span.start <= offset && offset <= span.end);
  return { mention, here, program };
}
