// A clause is changed more often than the reason beside it. A number in the reason that the clause does not have is
// mostly what the clause said once. Numbers that name something (article 9, 45 CFR 164.514, 2017) are no such number.
import { quote, type Diagnostic } from '@fineline/ruleset';
import { warningAt } from '../diagnostics/warningAt.ts';
import type { Scope } from '../resolve/scope.ts';
import { partOf } from '../types/clause.ts';
import { factNamed } from '../types/facts.ts';
import type { Law, TypedClause } from '../types/program.ts';

/** Whoever reads why a rule stands finds no other numbers there than in the rule. */
export const numbersInBecauseAreTheClauses: Law = ({ policies }) =>
  [...policies.values()].flatMap(({ scope, clauses }) => clauses.flatMap(typed => strangers(typed, scope)));

function strangers(typed: TypedClause, scope: Scope): readonly Diagnostic[] {
  const because = partOf(typed.node, 'because');
  const numerals = because ? numeralsIn(because.text.value).filter(({ value }) => value > 1) : [];
  if (!because || numerals.length === 0) return [];
  const { body, when, unless } = typed.clause;
  const said = [body, when, unless].flatMap(part => sayingsIn(part, scope));
  const stranger = numerals.find(({ value }) => !said.some(it => Math.abs(it - value) < 1e-9));
  if (!stranger || said.length === 0) return [];
  const message = `the reason says ${quote(stranger.written)}, and the clause does not`;
  return [
    warningAt(scope.file, because.text.span, 'FL0506', message, {
      help: 'Let the two say the same, or leave the number out of the reason.',
    }),
  ];
}

/** Where the first number lies that a clause tells from the one that it names: below the least, above the most. */
const otherSides: ReadonlyMap<unknown, number> = new Map([
  ...['atLeast', 'within', 'min', 'lessThan', 'greaterThanInclusive'].map(least => [least, -1] as const),
  ...['atMost', 'digits', 'max', 'greaterThan', 'lessThanInclusive'].map(most => [most, 1] as const),
]);

/** Every number that says what one of the numbers in a clause does. */
function sayingsIn(data: unknown, scope: Scope, otherSide = 0, unit?: string): readonly number[] {
  if (typeof data === 'number') return sayingsOf(data, otherSide, unit);
  if (typeof data !== 'object' || data === null) return [];
  if ('unit' in data && 'value' in data) return sayingsOf(Number(data.value), otherSide, String(data.unit));
  const type = 'fact' in data ? factNamed(String(data.fact), scope)?.type : undefined;
  const inWeeks = type?.kind === 'number' && type.unit === 'weeks' ? type.unit : undefined;
  const named = 'operator' in data ? data.operator : 'side' in data ? data.side : undefined;
  return Object.entries(data).flatMap(([key, value]) =>
    key === 'span' ? [] : sayingsIn(value, scope, otherSides.get(key) ?? otherSides.get(named), inWeeks),
  );
}

/**
 * The number, and the first on its other side (10 for fewer than 11); a share also as what is left of the whole; a
 * stretch of time in other units. Bare numbers stand in conditions: shares as fractions, stretches in hours or days, and
 * those of facts in weeks by themselves.
 */
function sayingsOf(value: number, otherSide: number, unit?: string): readonly number[] {
  if (unit === '%') return [value, 100 - value];
  const near = [value, value + otherSide];
  if (unit === 'weeks') return [...near, value * 7, value * 168];
  if (unit === 'days' || unit === 'hours') return [...near, value * 24, value / 7, value / 24];
  if (unit !== undefined || value > 1) return unit === undefined ? [...near, value / 7, value / 24] : near;
  return [...near, value * 100, 100 - value * 100];
}

interface Numeral {
  readonly value: number;
  readonly written: string;
}

/** A word that makes a name of the number behind it. */
const naming =
  /(?:^|[^a-z])(?:art|article|section|sec|rule|no|number|nr|paragraph|para|chapter|ch|recital|cfr|usc|gdpr|title|part|page|p|table|step|form|annex|regulation|directive|act|iso)\.? ?$/i;

/** Numbers in a text, without those that are part of a name, a date, a reference or a year. */
function numeralsIn(text: string): readonly Numeral[] {
  return [...text.matchAll(/\d[\d.,_]*/g)].flatMap(({ 0: raw, index }) => {
    const written = raw.replace(/[.,_]+$/, '');
    const before = text.slice(Math.max(0, index - 20), index);
    const behind = text.slice(index + written.length, index + written.length + 8);
    const after = behind.slice(0, 1);
    const value = Number(written.replaceAll(/[,_]/g, ''));
    if (Number.isNaN(value)) return [];
    const isGlued = /[\p{L}/:(-]/u.test(after) || /[\p{L}\d§#/:(-]$/u.test(before);
    if (isGlued) return [];
    const isYear = /^(?:19|20)\d\d$/.test(written);
    const isNamed = naming.test(before) || /^ ?(?:CFR|U\.?S\.?C)/i.test(behind) || /§ ?$/.test(before);
    if (isYear || isNamed) return [];
    return [{ value, written: after === '%' ? `${written}%` : written }];
  });
}
