/** What a production takes, freed of the parser that it came from. */
export type Expression =
  /** As it is written: `min`, `{`. */
  | { readonly kind: 'written'; readonly text: string }
  /** A kind of word that `lexicalRules` describes: `NAME`. */
  | { readonly kind: 'lexical'; readonly name: string }
  | { readonly kind: 'rule'; readonly name: string }
  | { readonly kind: 'sequence'; readonly parts: readonly Expression[] }
  | { readonly kind: 'choice'; readonly parts: readonly Expression[] }
  | { readonly kind: 'optional'; readonly part: Expression }
  /** Any number of times, none included. */
  | { readonly kind: 'repeated'; readonly part: Expression };

/** One production. */
export interface Production {
  /** In kebab-case. */
  readonly name: string;
  readonly body: Expression;
}

/** Parts in a row; a single one stands for itself. */
export function sequence(parts: readonly Expression[]): Expression {
  return parts.length === 1 ? parts[0]! : { kind: 'sequence', parts };
}

/** The expressions directly within another. */
export function partsOf(expression: Expression): readonly Expression[] {
  if ('parts' in expression) return expression.parts;
  return 'part' in expression ? [expression.part] : [];
}

/** The names of the productions that an expression names, from left to right. */
export function rulesIn(expression: Expression): readonly string[] {
  return expression.kind === 'rule' ? [expression.name] : partsOf(expression).flatMap(rulesIn);
}

/** Everything written outright in an expression, from left to right. */
export function writtenIn(expression: Expression): readonly string[] {
  return expression.kind === 'written' ? [expression.text] : partsOf(expression).flatMap(writtenIn);
}

/** Whether two expressions take the same. */
export function isSame(one: Expression, other: Expression): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
