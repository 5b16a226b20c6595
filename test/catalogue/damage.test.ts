// One slip, one message, at the slip: every word of every policy here is left out, written twice and swapped with the
// next, and the compiler's answer is held against that.
import { expect, test } from 'vitest';
import { check, parse } from '@fineline/language';
import { lineStarts, positionOf, type Diagnostic } from '@fineline/ruleset';
import { cataloguePolicies } from './cataloguePolicies.ts';
import { damage, type Damaged } from './damage.ts';
import { faultsInWords } from './plainWords.ts';

/** Slips that hurt two parts, so that two messages are due. */
const twoAreDue: ReadonlySet<string> = new Set([
  // A reserved word becomes the label of the next clause, and its own clause loses its end.
  'tables.disclosure swapped: any mixed',
  // And the label becomes a column, which the table does not have.
  'tables.disclosure swapped: key spread',
  'tables.disclosure swapped: key outside',
  // A quantity loses its unit, and the unit stands behind the end of the block.
  'tables.disclosure swapped: people }',
  // The last word of a row is swapped with the first of what comes next: another row, the end of the table, an example.
  'everything.disclosure swapped: allow "Ha, 3 of you."',
  'everything.disclosure swapped: calm |',
  'everything.disclosure swapped: review }',
  'everything.disclosure swapped: } allow',
]);

test.each(cataloguePolicies)('$name', ({ name, text, host }) => {
  const told = (damaged: string): readonly Diagnostic[] =>
    check({ file: name, text: damaged }, host).diagnostics;
  expect(told(text)).toEqual([]);
  const faults = damage(text).flatMap(damaged => {
    const diagnostics = told(damaged.text);
    const slip = `${name} ${damaged.slip}: ${damaged.words}`;
    const due = twoAreDue.has(slip) ? 2 : 1;
    return [
      ...(diagnostics.length > due
        ? [`${slip}: ${diagnostics.map(({ message }) => message).join(' + ')}`]
        : []),
      ...diagnostics
        .filter(it => !isAtSlip(it, damaged, due))
        .map(({ message }) => `${slip}: far off: ${message}`),
      ...diagnostics.flatMap(faultsInWords).map(fault => `${slip}: ${fault}`),
      ...(diagnostics.length === 0 && isDamaged(damaged.text) ? [`${slip}: lost without a word`] : []),
    ];
  });
  expect(faults).toEqual([]);
});

/** On a line of the damage: from the word before it to the one behind. What is never closed is shown where it opens. */
function isAtSlip(
  { code, span, labels = [] }: Diagnostic,
  { text, start, end, words }: Damaged,
  due: number,
): boolean {
  if (code === 'FL0110' && (words.includes('}') || due > 1))
    return text[span.start] === '{' && span.start < end;
  const starts = lineStarts(text);
  const lineOf = (offset: number): number => positionOf(offset, starts).line;
  return [span, ...labels.map(label => label.span)].some(
    place => lineOf(place.start) >= lineOf(start) && lineOf(place.start) <= lineOf(end),
  );
}

/** Whether a part of the tree is marked, so that later passes leave it alone. */
function isDamaged(text: string): boolean {
  return /"(?:damaged|headDamaged)":true|"kind":"damaged"/.test(JSON.stringify(parse('main', text).value));
}
