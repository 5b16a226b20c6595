import { lineStarts, positionOf, type Diagnostic } from '@fineline/ruleset';
import { h, type Child } from './element.ts';
import { coded, sentence } from './prose.ts';

/** Mistakes as a list, each with where it stands and the way out. */
export function showProblems(
  problems: readonly Diagnostic[],
  textOf: (file: string) => string | undefined,
): Child {
  return h(
    'ul',
    { class: 'problems' },
    problems.map(({ file, span, message, help, severity }) => {
      const text = textOf(file);
      const place = text === undefined ? undefined : positionOf(span.start, lineStarts(text));
      return h(
        'li',
        { class: `tone-${severity === 'error' ? 'deny' : 'review'}` },
        h('p', {}, sentence(message)),
        help === undefined ? undefined : h('p', { class: 'hint' }, coded(help)),
        place && h('p', { class: 'place' }, `${file}, line ${place.line}`),
      );
    }),
  );
}
