// What has to be true of one fact for a comparison to come out as wanted.
import type { Comparison } from '@fineline/ruleset';

export type Demand =
  | {
      readonly kind: 'number';
      readonly min?: number;
      readonly above?: number;
      readonly max?: number;
      readonly below?: number;
      readonly multipleOf?: number;
    }
  /** It holds these words, none of those, and where `only` is there no word but these. */
  | {
      readonly kind: 'words';
      readonly has: readonly string[];
      readonly lacks: readonly string[];
      readonly only?: readonly string[];
    }
  | { readonly kind: 'is'; readonly value: string | boolean }
  /** It is known that there is none. */
  | { readonly kind: 'none' };

/** How many words are tried where one of several would do. */
const mostWords = 6;

/** Every way for a comparison to be surely true, or surely false; none where there is no simple one. */
export function demandsOf(comparison: Comparison, wanted: boolean): readonly Demand[] {
  const { operator, value } = comparison;
  switch (operator) {
    case 'lessThan':
      return wanted ? [number({ below: value })] : [number({ min: value }), none];
    case 'lessThanInclusive':
      return wanted ? [number({ max: value })] : [number({ above: value }), none];
    case 'greaterThan':
      return wanted ? [number({ above: value })] : [number({ max: value }), none];
    case 'greaterThanInclusive':
      return wanted ? [number({ min: value })] : [number({ below: value }), none];
    case 'multipleOf':
      return wanted ? [number({ multipleOf: value })] : [none];
    case 'equal':
      if (typeof value === 'boolean') return [{ kind: 'is', value: value === wanted }];
      if (typeof value === 'string') return wanted ? [{ kind: 'is', value }] : [none];
      return wanted
        ? [number({ min: value, max: value })]
        : [number({ above: value }), number({ below: value }), none];
    case 'containsAny':
      return wanted
        ? value.slice(0, mostWords).map(word => words({ has: [word] }))
        : [words({ lacks: value })];
    case 'containsOnly':
      return wanted
        ? [
            words({ only: value }),
            ...value.slice(0, mostWords).map(word => words({ has: [word], only: value })),
          ]
        : [];
    case 'empty':
      return wanted ? [none] : [];
    case 'known':
      return [];
  }
}

const none: Demand = { kind: 'none' };

function number(bounds: Omit<Extract<Demand, { readonly kind: 'number' }>, 'kind'>): Demand {
  return { kind: 'number', ...bounds };
}

function words(sets: Partial<Omit<Extract<Demand, { readonly kind: 'words' }>, 'kind'>>): Demand {
  return { kind: 'words', has: [], lacks: [], ...sets };
}

/** Both demands as one; undefined where nothing meets both. */
export function bothDemands(a: Demand, b: Demand): Demand | undefined {
  if (a.kind === 'number' && b.kind === 'number') return bothNumbers(a, b);
  if (a.kind === 'words' && b.kind === 'words') {
    const only = a.only && b.only ? a.only.filter(word => b.only!.includes(word)) : (a.only ?? b.only);
    return {
      kind: 'words',
      has: union(a.has, b.has),
      lacks: union(a.lacks, b.lacks),
      ...(only && { only }),
    };
  }
  return JSON.stringify(a) === JSON.stringify(b) ? a : undefined;
}

function bothNumbers(
  a: Extract<Demand, { readonly kind: 'number' }>,
  b: Extract<Demand, { readonly kind: 'number' }>,
): Demand | undefined {
  const pick = (
    key: 'min' | 'above' | 'max' | 'below' | 'multipleOf',
    choose: (...all: number[]) => number,
  ): { readonly [key: string]: number } => {
    const given = [a[key], b[key]].filter(it => it !== undefined);
    return given.length === 0 ? {} : { [key]: choose(...given) };
  };
  if (a.multipleOf !== undefined && b.multipleOf !== undefined && a.multipleOf !== b.multipleOf)
    return undefined;
  return {
    kind: 'number',
    ...pick('min', Math.max),
    ...pick('above', Math.max),
    ...pick('max', Math.min),
    ...pick('below', Math.min),
    ...pick('multipleOf', Math.max),
  };
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
  return [...new Set([...a, ...b])].sort();
}
