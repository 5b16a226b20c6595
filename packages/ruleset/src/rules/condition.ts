// A condition is a tree of comparisons of one fact with constants: no arithmetic, no fact against fact. That is what
// lets two policies be compared exactly. What each operator means on unknown and on missing facts is written in
// README.md beside this folder, under "What a comparison means".

export type NumberOperator =
  'lessThan' | 'lessThanInclusive' | 'greaterThan' | 'greaterThanInclusive' | 'equal' | 'multipleOf';

/** Every operator there is. */
export type Operator = NumberOperator | 'containsAny' | 'containsOnly' | 'empty' | 'known';

export type Comparison =
  | { readonly fact: string; readonly operator: NumberOperator; readonly value: number }
  /** Yes-no facts and texts. */
  | { readonly fact: string; readonly operator: 'equal'; readonly value: boolean | string }
  /** Word facts: it holds one of the words or one below them; it holds no word but these and those below them. */
  | {
      readonly fact: string;
      readonly operator: 'containsAny' | 'containsOnly';
      readonly value: readonly string[];
    }
  /** Known to have no value: no word, no window, no campaign. */
  | { readonly fact: string; readonly operator: 'empty'; readonly value: true }
  /** Somebody read or stated it. */
  | { readonly fact: string; readonly operator: 'known'; readonly value: true };

export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | Comparison;

/** Every comparison in a condition, from left to right. */
export function comparisonsIn(condition: Condition): readonly Comparison[] {
  const found: Comparison[] = [];
  collect(condition, found);
  return found;
}

function collect(condition: Condition, found: Comparison[]): void {
  if ('all' in condition) for (const part of condition.all) collect(part, found);
  else if ('any' in condition) for (const part of condition.any) collect(part, found);
  else if ('not' in condition) collect(condition.not, found);
  else found.push(condition);
}
