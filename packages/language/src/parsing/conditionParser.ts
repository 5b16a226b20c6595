import type {
  ConditionNode,
  IsNode,
  KnownNode,
  NoneNode,
  OrderNode,
  PathNode,
  ValueNode,
} from '../tree/ast.ts';
import { adding, quote, replacing, type Diagnostic } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import {
  Above,
  AtLeast,
  AtMost,
  Below,
  CloseParenthesis,
  Comma,
  Dot,
  endOf,
  Equals,
  k,
  Name,
  OpenParenthesis,
  spanOf,
  Text,
} from '../lexing/tokens.ts';
import { decodeText } from '../lexing/decodeText.ts';
import { missingJoin } from './joinedConditions.ts';
import { missingIs, otherWay } from './otherWays.ts';
import { type Alternatives, type Rule } from './recoveringParser.ts';
import { WordParser } from './wordParser.ts';

/** Conditions. Alternatives are made once, not for each word that is read: that shows in the time of a whole compile. */
export class ConditionParser extends WordParser {
  private readonly joinWords: Alternatives<IToken> = [
    { ALT: () => this.CONSUME(k.and) },
    { ALT: () => this.CONSUME(k.or) },
  ];

  /**
   * `cond = term [ "and" term { "and" term } | "or" term { "or" term } ]`. Both are read side by side, so that mixing
   * them is one mistake with a message of its own.
   */
  protected readonly condition: Rule<ConditionNode> = this.rule('condition', () => {
    const start = this.start();
    const parts = [this.SUBRULE(this.term)];
    const joins: IToken[] = [];
    this.MANY(() => {
      const join = this.OR(this.joinWords);
      joins.push(join);
      parts.push(this.SUBRULE1(this.term));
    });
    return this.ACTION((): ConditionNode => {
      const first = joins[0];
      if (!first) return parts[0]!;
      const other = joins.find(({ image }) => image !== first.image);
      if (other) this.reportMixed(other, endsList(parts, joins));
      return { kind: first.tokenType === k.and ? 'and' : 'or', parts, span: this.since(start) };
    });
  });

  private readonly not = (): IToken => this.CONSUME(k.not);

  private readonly termForms: Alternatives<ConditionNode> = [
    {
      ALT: () => {
        const open = this.CONSUME(OpenParenthesis);
        const inner = this.SUBRULE(this.condition);
        this.closeParenthesis(open);
        return { kind: 'group', inner, span: this.since(open.startOffset) };
      },
    },
    { ALT: () => this.SUBRULE(this.atom) },
  ];

  /** `term = [ "not" ] ( "(" cond ")" | atom )` */
  protected readonly term: Rule<ConditionNode> = this.rule('term', () => {
    const not = this.OPTION(this.not);
    const part = this.OR(this.termForms);
    return not ? { kind: 'not', part, span: this.since(not.startOffset) } : part;
  });

  private readonly sayings: Alternatives<Comparison> = [
    { ALT: () => this.SUBRULE(this.isRelation) },
    { ALT: () => this.SUBRULE(this.order) },
  ];

  private readonly said = (): Comparison => this.OR(this.sayings);

  /** Where the fact ends that was named last in a condition. */
  protected factEnd: number = -1;

  /** `atom = path [ is … | ( "<" | "<=" | ">" | ">=" ) bound ]` */
  protected readonly atom: Rule<ConditionNode> = this.rule('atom', () => {
    const fact = this.SUBRULE(this.path);
    this.ACTION(() => (this.factEnd = fact.span.end));
    const said = this.OPTION(this.said);
    return said ? this.comparison(fact, said) : { kind: 'alone', fact, span: fact.span };
  });

  private readonly member = (): IToken => {
    this.CONSUME(Dot);
    return this.CONSUME1(Name);
  };

  private readonly pathForms: Alternatives<PathNode> = [
    {
      ALT: () => {
        const { image, startOffset } = this.CONSUME(Name);
        const member = this.OPTION(this.member);
        const name = member ? `${image}.${member.image}` : image;
        return { kind: 'path', name, quoted: false, span: this.since(startOffset) };
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(Text);
        const name = this.ACTION(() => decodeText(token));
        return { kind: 'path', name, quoted: true, span: this.since(token.startOffset) };
      },
    },
  ];

  /** `path = NAME [ "." NAME ] | STRING` */
  protected readonly path: Rule<PathNode> = this.rule('path', () => this.OR(this.pathForms));

  private readonly relations: Alternatives<Comparison> = [
    {
      ALT: () => {
        this.CONSUME(k.any);
        this.CONSUME(k.of);
        return { kind: 'is', relation: 'is any of', values: this.SUBRULE(this.values) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(k.none);
        this.CONSUME1(k.of);
        return { kind: 'is', relation: 'is none of', values: this.SUBRULE1(this.values) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(k.only);
        return { kind: 'is', relation: 'is only', values: this.SUBRULE2(this.values) };
      },
    },
    {
      ALT: () => {
        this.CONSUME(k.known);
        return { kind: 'known', known: true };
      },
    },
    {
      ALT: () => {
        this.CONSUME(k.unknown);
        return { kind: 'known', known: false };
      },
    },
    {
      ALT: () => {
        const not = this.OPTION(() => this.CONSUME(k.not));
        return { kind: 'is', relation: not ? 'is not' : 'is', values: [this.SUBRULE(this.value)] };
      },
    },
  ];

  /** `"is" ( ( "any" "of" | "none" "of" | "only" ) value { "," value } | "known" | "unknown" | [ "not" ] value )` */
  protected readonly isRelation: Rule<Comparison> = this.rule('isRelation', () => {
    this.CONSUME(k.is);
    return this.OR(this.relations);
  });

  private readonly orderSigns: Alternatives<IToken> = [
    { ALT: () => this.CONSUME(AtMost) },
    { ALT: () => this.CONSUME(AtLeast) },
    { ALT: () => this.CONSUME(Below) },
    { ALT: () => this.CONSUME(Above) },
  ];

  /** `( "<" | "<=" | ">" | ">=" ) bound` */
  protected readonly order: Rule<Comparison> = this.rule('order', () => {
    const { image } = this.OR(this.orderSigns);
    return { kind: 'order', operator: image as OrderNode['operator'], bound: this.SUBRULE(this.bound) };
  });

  /** `value { "," value }` */
  protected readonly values: Rule<readonly ValueNode[]> = this.rule('values', () => {
    const values = [this.SUBRULE(this.value)];
    this.MANY(() => {
      this.CONSUME(Comma);
      values.push(this.SUBRULE1(this.value));
    });
    return values;
  });

  private readonly valueForms: Alternatives<ValueNode> = [
    { ALT: () => this.SUBRULE(this.word) },
    { ALT: () => this.SUBRULE(this.quantity) },
    { ALT: () => this.SUBRULE(this.noneValue) },
  ];

  /** `value = word | quantity | "none"` */
  protected readonly value: Rule<ValueNode> = this.rule('value', () => this.OR(this.valueForms));

  /** `"none"` */
  protected readonly noneValue: Rule<NoneNode> = this.rule('noneValue', () => {
    const { startOffset } = this.CONSUME(k.none);
    return { kind: 'none', span: this.since(startOffset) };
  });

  private comparison(fact: PathNode, said: Comparison): ConditionNode {
    return this.ACTION((): ConditionNode => {
      const span = this.since(fact.span.start);
      // Written out, since copying what may be of several shapes is slow.
      switch (said.kind) {
        case 'is':
          return { kind: 'is', relation: said.relation, values: said.values, fact, span };
        case 'known':
          return { kind: 'known', known: said.known, fact, span };
        case 'order':
          return { kind: 'order', operator: said.operator, bound: said.bound, fact, span };
      }
    });
  }

  private closeParenthesis(open: IToken): void {
    if (this.RECORDING_PHASE || this.at(CloseParenthesis)) {
      this.CONSUME(CloseParenthesis);
      return;
    }
    const span = spanOf(open);
    this.report(
      this.otherWay() ??
        this.equalsForIs() ??
        this.missingIs() ??
        this.missingJoin() ??
        errorAt(this.file, span, 'FL0110', 'this `(` is never closed', {
          help: 'Close it with `)`.',
          fix: adding(')', endOf(this.LA(0))),
        }),
    );
  }

  /** What was meant where reading stopped, in words of another language. */
  protected otherWay(): Diagnostic | undefined {
    return otherWay(this.file, ahead => this.LA(ahead), this.factEnd);
  }

  /** `tone mocking` */
  protected missingIs(): Diagnostic | undefined {
    return missingIs(this.file, ahead => this.LA(ahead), this.factEnd);
  }

  /** `tone is mocking channel is twitter` */
  protected missingJoin(): Diagnostic | undefined {
    return missingJoin(this.file, ahead => this.LA(ahead));
  }

  /** `tone = mocking` */
  protected equalsForIs(): Diagnostic | undefined {
    if (!this.at(Equals) || !this.isAhead(0, Name)) return undefined;
    const first = this.tokenSpan(1);
    const span = this.isAhead(2, Equals) ? { start: first.start, end: this.tokenSpan(2).end } : first;
    return errorAt(
      this.file,
      span,
      'FL0102',
      `${quote(this.text.slice(span.start, span.end))} is said as \`is\` here`,
      {
        fix: replacing(span, 'is', 'review'),
      },
    );
  }

  /** `list`: the `or` before the last word of a list, which may be all that is wrong. */
  private reportMixed(join: IToken, list: IToken | undefined): void {
    const span = spanOf(join);
    this.report(
      errorAt(this.file, span, 'FL0108', '`and` and `or` stand side by side', {
        help: list
          ? 'The words of a list are joined by commas alone; else put parentheses around what belongs together.'
          : 'Put parentheses around what belongs together, such as `(a and b) or c`.',
        fix: list && replacing({ start: this.endBefore(list), end: endOf(list) }, ',', 'review'),
      }),
    );
  }

  /** Where the blanks before a token start. */
  private endBefore({ startOffset }: IToken): number {
    let at = startOffset;
    while (/\s/.test(this.text[at - 1] ?? '')) at--;
    return at;
  }
}

/** `tone is any of a, b or c and …`: the `or` between a list and a name that stands alone. */
function endsList(parts: readonly ConditionNode[], joins: readonly IToken[]): IToken | undefined {
  return joins.find((join, at) => {
    const before = parts[at];
    const isBehindList = before?.kind === 'is' && before.relation !== 'is' && before.relation !== 'is not';
    return join.tokenType === k.or && isBehindList && parts[at + 1]?.kind === 'alone';
  });
}

/** What a comparison says of its fact, before the fact is put to it. */
type Comparison =
  Omit<IsNode, 'fact' | 'span'> | Omit<KnownNode, 'fact' | 'span'> | Omit<OrderNode, 'fact' | 'span'>;
