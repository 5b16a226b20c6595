import type { Span, Unit } from '@fineline/ruleset';

/** What every node says: its kind, and the span of its own words without the comments before it. */
export interface NodeOf<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
}

/** What a declaration, a policy or a clause says of itself in `///` comments. */
export interface Documented {
  readonly doc?: string;
}

export interface NameNode extends NodeOf<'name'> {
  readonly text: string;
}

/** A word of a vocabulary or a column: a name, or anything in quotation marks. */
export interface WordNode extends NodeOf<'word'> {
  readonly text: string;
  readonly quoted: boolean;
}

export interface TextNode extends NodeOf<'text'> {
  /** Escapes resolved; a long text is dedented. */
  readonly value: string;
  readonly long: boolean;
}

export interface NumberNode extends NodeOf<'number'> {
  readonly value: number;
  /** Written with a decimal point. */
  readonly decimal: boolean;
}

export interface QuantityNode extends NodeOf<'quantity'> {
  readonly number: NumberNode;
  readonly unit?: UnitNode;
}

export interface UnitNode extends NodeOf<'unit'> {
  readonly unit: Unit;
}

/** A whole day, `2026-12-31`; the checker sees whether the calendar has it. */
export interface DayNode extends NodeOf<'day'> {
  readonly day: string;
}

/** A quantity, or the name of one. */
export type BoundNode = QuantityNode | NameNode;

export interface CommentNode extends NodeOf<'comment'> {
  /** True for `///`. */
  readonly doc: boolean;
  /** As written, slashes included. */
  readonly text: string;
}
