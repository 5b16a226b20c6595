import type { Annotation, Judged } from '@fineline/report';
import type { SourceMap } from '@fineline/ruleset';
import { addressOf } from '../../files/addressOf.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** Names files from the root of the repository, as code scanning and GitHub look for them. */
export interface Addressing {
  readonly annotation: (annotation: Annotation) => Annotation;
  /** The files that the rules stand in. */
  readonly rules: (judged: Judged) => Judged;
}

/** For where the user stands. */
export function addressing(terminal: Pick<Terminal, 'folder' | 'repository'>): Addressing {
  let repository: string | undefined;
  const named = (file: string): string => {
    repository ??= terminal.repository;
    return addressOf(file, terminal.folder, repository);
  };
  const maps = new Map<SourceMap, SourceMap>();
  const addressed = (map: SourceMap): SourceMap => {
    const known = maps.get(map) ?? {
      ...map,
      rules: map.rules.map(rule => ({ ...rule, file: named(rule.file) })),
    };
    maps.set(map, known);
    return known;
  };
  return {
    annotation: annotation => ({ ...annotation, file: named(annotation.file) }),
    rules: judged => (judged.map ? { ...judged, map: addressed(judged.map) } : judged),
  };
}
