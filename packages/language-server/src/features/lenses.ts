import { parse, type PolicyNode, type TestNode } from '@fineline/language';
import type { Span } from '@fineline/ruleset';
import { runTests, type ExampleResult } from '@fineline/testing';
import type { Source } from '../names/source.ts';
import type { Change } from './changesSince.ts';

/** A line above a part of a file. */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  /** What it does when it is chosen; absent where it only tells. */
  readonly action?: { readonly kind: 'read' } | { readonly kind: 'try-post'; readonly policy: string };
}

/**
 * Above each policy, what became of it and what can be done with it; above each block of tests, how they stand; above each example that fails,
 * why. Nothing is said of tests while something does not compile.
 */
export function lenses(source: Source, changes: readonly Change[] = []): readonly Lens[] {
  const declarations = parse(source.file, source.text).value?.declarations ?? [];
  const tests = declarations.filter(it => it.kind === 'test');
  return [
    ...declarations.filter(it => it.kind === 'policy').flatMap(policy => policyLenses(policy, changes)),
    ...(tests.length === 0 ? [] : testLenses(source, tests)),
  ];
}

function policyLenses({ name, span }: PolicyNode, changes: readonly Change[]): readonly Lens[] {
  if (name.text === '') return [];
  const own = changes.filter(({ policy }) => policy === name.text);
  return [
    ...own.map(({ title }) => ({ span, title })),
    { span, title: 'read as plain English', action: { kind: 'read' } },
    { span, title: 'try with a post', action: { kind: 'try-post', policy: name.text } },
  ];
}

function testLenses(source: Source, blocks: readonly TestNode[]): readonly Lens[] {
  const { value: results = [] } = runTests([source]);
  const examples = results.flatMap(it => it.examples).filter(({ place }) => place.file === source.file);
  return blocks.flatMap(({ span }) => {
    const own = examples.filter(({ place }) => span.start <= place.span.start && place.span.end <= span.end);
    if (own.length === 0) return [];
    const failing = own.filter(({ passed }) => !passed);
    return [
      { span, title: standing(own.length - failing.length, failing.length) },
      ...failing.map(example => ({ span: example.place.span, title: whyItFails(example) })),
    ];
  });
}

/** `3 tests pass`, `2 tests pass, 1 fails`, `1 test fails`. */
function standing(passed: number, failed: number): string {
  const tests = (count: number): string => (count === 1 ? '1 test' : `${count} tests`);
  const passing = `${tests(passed)} ${passed === 1 ? 'passes' : 'pass'}`;
  const verb = failed === 1 ? 'fails' : 'fail';
  if (failed === 0) return passing;
  return passed === 0 ? `${tests(failed)} ${verb}` : `${passing}, ${failed} ${verb}`;
}

function whyItFails({ differences }: ExampleResult): string {
  return `fails: ${differences[0] ?? ''}${differences.length > 1 ? ' …' : ''}`;
}
