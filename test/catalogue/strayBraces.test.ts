// A brace that slipped into a clause is one mistake, told in its line; nothing that stands behind it is lost with it.
import { expect, test } from 'vitest';
import { check, parse, tokensOf } from '@fineline/language';
import { lineStarts, positionOf } from '@fineline/ruleset';
import { cataloguePolicies } from './cataloguePolicies.ts';

test.each(cataloguePolicies)('$name', ({ name, text, host }) => {
  const clauses = parse(name, text).value!.declarations.flatMap(node =>
    node.kind === 'policy' ? node.sections.flatMap(section => section.clauses) : [],
  );
  const ends = lineEndsOf(text);
  // Every third is enough, and takes a third of the time.
  const places = tokensOf(text)
    .map(token => token.span.end)
    .filter((at, place) => place % 3 === 0 && !ends.has(at));
  let tried = 0;
  const faults = clauses.flatMap(({ span }) =>
    places
      .filter(at => at > span.start && at < span.end)
      .flatMap(at =>
        ['{', '}'].flatMap(brace => {
          tried++;
          const damaged = `${text.slice(0, at)} ${brace} ${text.slice(at)}`;
          const line = positionOf(at, lineStarts(damaged)).line;
          const told = check({ file: name, text: damaged }, host).diagnostics;
          const lines = told.map(it => positionOf(it.span.start, lineStarts(damaged)).line);
          const shown = `${line}: ${damaged.split('\n')[line - 1]!.trim()}`;
          return lines.length === 1 && lines[0] === line
            ? []
            : [`${shown} -> ${told.map(({ message }, n) => `${lines[n]!} ${message}`).join(' + ')}`];
        }),
      ),
  );
  expect(faults).toEqual([]);
  expect(tried > 0).toBe(clauses.length > 0);
});

/** Where lines end: a brace there may well be that of a block. */
function lineEndsOf(text: string): ReadonlySet<number> {
  return new Set([...text.matchAll(/[ \t]*(?:\/\/.*)?$/gm)].map(({ index }) => index));
}
