import type { Annotation } from '@fineline/report';
import { addressOf } from '../../files/addressOf.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** Names the file of an annotation from the root of the repository, as code scanning and GitHub look for it. */
export function addressing(
  terminal: Pick<Terminal, 'folder' | 'repository'>,
): (annotation: Annotation) => Annotation {
  let repository: string | undefined;
  return annotation => {
    repository ??= terminal.repository;
    return { ...annotation, file: addressOf(annotation.file, terminal.folder, repository) };
  };
}
