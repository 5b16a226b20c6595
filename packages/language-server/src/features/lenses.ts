import { parse } from '@fineline/language';
import type { Span } from '@fineline/ruleset';
import { runTests } from '@fineline/testing';
import type { Source } from '../source.ts';

/** A line above a part of a file. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
}

/** How the tests of a file stand, above each block of them. None while something does not compile. */
export function lenses(source: Source): readonly Lens[] {
  const blocks = (parse(source.file, source.text).value?.declarations ?? []).filter(
    ({ kind }) => kind === 'test',
  );
  const results = blocks.length === 0 ? undefined : runTests([source]).value;
  if (!results) return [];
  const examples = results.flatMap(it => it.examples).filter(({ place }) => place.file === source.file);
  return blocks.flatMap(({ span }) => {
    const own = examples.filter(({ place }) => span.start <= place.span.start && place.span.end <= span.end);
    if (own.length === 0) return [];
    const passed = own.filter(it => it.passed).length;
    const tests = own.length === 1 ? 'test' : 'tests';
    const all = own.length === 1 ? `1 test passes` : `${own.length} tests pass`;
    return [{ span, title: passed === own.length ? all : `${passed} of ${own.length} ${tests} pass` }];
  });
}
