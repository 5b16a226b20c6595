import { k } from '../lexing/tokens.ts';
import type { ClauseBodyNode, Grain, MinDiversityNode, PerNode, WordNode } from '../tree/ast.ts';
import { ConditionParser } from './conditionParser.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** The production of one kind of body. */
export type Body<Kind extends ClauseBodyNode['kind']> = Rule<
  Extract<ClauseBodyNode, { readonly kind: Kind }>
>;

/** What a clause demands at least, or at most. */
export class LimitParser extends ConditionParser {
  private readonly minBodies: Alternatives<ClauseBodyNode> = [
    { ALT: () => this.SUBRULE(this.minCohort) },
    { ALT: () => this.SUBRULE(this.minWindow) },
    { ALT: () => this.SUBRULE(this.minDiversity) },
    { ALT: () => this.SUBRULE(this.minProtection) },
    { ALT: () => this.SUBRULE(this.minDifference) },
    { ALT: () => this.SUBRULE(this.minLimit) },
  ];

  /** `"min" ( "cohort" … | "window" … | "diversity" … | "protection" … | "difference" … | "value" … | "age" … )` */
  protected readonly minClause: Rule<ClauseBodyNode> = this.rule('minClause', () => {
    const { startOffset } = this.CONSUME(k.min);
    const body = this.OR(this.minBodies);
    return this.from(startOffset, body);
  });

  /** `"min" "cohort" bound [ "or" bound ] [ per ] [ "zero" "allowed" ]` */
  protected readonly minCohort: Body<'min-cohort'> = this.rule('minCohort', () => {
    const { startOffset } = this.CONSUME(k.cohort);
    const bound = this.SUBRULE(this.bound);
    const or = this.OPTION(() => {
      this.CONSUME(k.or);
      return this.SUBRULE1(this.bound);
    });
    const per = this.OPTION1(() => this.SUBRULE(this.per));
    const zeroAllowed = this.OPTION2(() => {
      this.CONSUME(k.zero);
      this.CONSUME(k.allowed);
      return true;
    });
    return {
      kind: 'min-cohort',
      bound,
      ...(or && { or }),
      ...(per && { per }),
      zeroAllowed: zeroAllowed ?? false,
      span: this.since(startOffset),
    };
  });

  /** `"min" "window" bound` */
  protected readonly minWindow: Body<'min-window'> = this.rule('minWindow', () => {
    const { startOffset } = this.CONSUME(k.window);
    return { kind: 'min-window', bound: this.SUBRULE(this.bound), span: this.since(startOffset) };
  });

  /** `"min" "diversity" NUMBER [ "entropy" | "recursive" NUMBER ] "of" column per` */
  protected readonly minDiversity: Body<'min-diversity'> = this.rule('minDiversity', () => {
    const { startOffset } = this.CONSUME(k.diversity);
    const number = this.SUBRULE(this.number);
    const as = this.OPTION(() =>
      this.OR<Alternatives<MinDiversityNode['as']>>([
        { ALT: () => (this.CONSUME(k.entropy), 'entropy') },
        { ALT: () => (this.CONSUME(k.recursive), { recursive: this.SUBRULE1(this.number) }) },
      ]),
    );
    this.CONSUME(k.of);
    const column = this.SUBRULE(this.word);
    const per = this.SUBRULE(this.per);
    return {
      kind: 'min-diversity',
      number,
      as: as ?? 'distinct',
      column,
      per,
      span: this.since(startOffset),
    };
  });

  /** `"min" "protection" bound "of" column per` */
  protected readonly minProtection: Body<'min-protection'> = this.rule('minProtection', () => {
    const { startOffset } = this.CONSUME(k.protection);
    const bound = this.SUBRULE(this.bound);
    this.CONSUME(k.of);
    const column = this.SUBRULE(this.word);
    const per = this.SUBRULE(this.per);
    return { kind: 'min-protection', bound, column, per, span: this.since(startOffset) };
  });

  /** `"min" "difference" bound per` */
  protected readonly minDifference: Body<'min-difference'> = this.rule('minDifference', () => {
    const { startOffset } = this.CONSUME(k.difference);
    const bound = this.SUBRULE(this.bound);
    const per = this.SUBRULE(this.per);
    return { kind: 'min-difference', bound, per, span: this.since(startOffset) };
  });

  /** `"min" ( "value" NUMBER | "age" bound ) "of" columns` */
  protected readonly minLimit: Body<'limit'> = this.rule('minLimit', () => this.limit('min'));

  /** `"max" ( "details" … | "closeness" … | "share" … | "uniques" … | "risk" … | "precision" … | "value" … | "age" … )` */
  protected readonly maxClause: Rule<ClauseBodyNode> = this.rule('maxClause', () => {
    const { startOffset } = this.CONSUME(k.max);
    const body = this.OR<Alternatives<ClauseBodyNode>>([
      { ALT: () => this.SUBRULE(this.maxDetails) },
      { ALT: () => this.SUBRULE(this.maxCloseness) },
      { ALT: () => this.SUBRULE(this.maxShare) },
      { ALT: () => this.SUBRULE(this.maxUniques) },
      { ALT: () => this.SUBRULE(this.maxRisk) },
      { ALT: () => this.SUBRULE(this.maxPrecision) },
      { ALT: () => this.SUBRULE(this.maxLimit) },
    ]);
    return this.from(startOffset, body);
  });

  /** `"max" "details" NUMBER` */
  protected readonly maxDetails: Body<'max-details'> = this.rule('maxDetails', () => {
    const { startOffset } = this.CONSUME(k.details);
    return { kind: 'max-details', number: this.SUBRULE(this.number), span: this.since(startOffset) };
  });

  /** `"max" "closeness" NUMBER "of" column per` */
  protected readonly maxCloseness: Body<'max-closeness'> = this.rule('maxCloseness', () => {
    const { startOffset } = this.CONSUME(k.closeness);
    const number = this.SUBRULE(this.number);
    this.CONSUME(k.of);
    const column = this.SUBRULE(this.word);
    const per = this.SUBRULE(this.per);
    return { kind: 'max-closeness', number, column, per, span: this.since(startOffset) };
  });

  /** `"max" "share" bound "of" column "by" "top" NUMBER per` */
  protected readonly maxShare: Body<'max-share'> = this.rule('maxShare', () => {
    const { startOffset } = this.CONSUME(k.share);
    const bound = this.SUBRULE(this.bound);
    this.CONSUME(k.of);
    const column = this.SUBRULE(this.word);
    this.CONSUME(k.by);
    this.CONSUME(k.top);
    const top = this.SUBRULE(this.number);
    const per = this.SUBRULE(this.per);
    return { kind: 'max-share', bound, column, top, per, span: this.since(startOffset) };
  });

  /** `"max" "uniques" bound per` */
  protected readonly maxUniques: Body<'max-uniques'> = this.rule('maxUniques', () => {
    const { startOffset } = this.CONSUME(k.uniques);
    const bound = this.SUBRULE(this.bound);
    const per = this.SUBRULE(this.per);
    return { kind: 'max-uniques', bound, per, span: this.since(startOffset) };
  });

  /** `"max" "risk" bound [ "journalist" | "marketer" ] per` */
  protected readonly maxRisk: Body<'max-risk'> = this.rule('maxRisk', () => {
    const { startOffset } = this.CONSUME(k.risk);
    const bound = this.SUBRULE(this.bound);
    const model = this.OPTION(() =>
      this.OR<Alternatives<'journalist' | 'marketer'>>([
        { ALT: () => (this.CONSUME(k.journalist), 'journalist') },
        { ALT: () => (this.CONSUME(k.marketer), 'marketer') },
      ]),
    );
    const per = this.SUBRULE(this.per);
    return { kind: 'max-risk', bound, model: model ?? 'prosecutor', per, span: this.since(startOffset) };
  });

  /** `"max" "precision" grain "of" columns` */
  protected readonly maxPrecision: Body<'max-precision'> = this.rule('maxPrecision', () => {
    const { startOffset } = this.CONSUME(k.precision);
    const grain = this.SUBRULE(this.grain);
    this.CONSUME(k.of);
    const columns = this.SUBRULE(this.words);
    return { kind: 'max-precision', grain, columns, span: this.since(startOffset) };
  });

  /** `grain = "year" | "quarter" | "month" | "week" | "day" | NUMBER ( "digits" | "decimals" ) | "nearest" NUMBER` */
  protected readonly grain: Rule<Grain> = this.rule('grain', () =>
    this.OR<Alternatives<Grain>>([
      { ALT: () => (this.CONSUME(k.year), { kind: 'calendar', unit: 'year' }) },
      { ALT: () => (this.CONSUME(k.quarter), { kind: 'calendar', unit: 'quarter' }) },
      { ALT: () => (this.CONSUME(k.month), { kind: 'calendar', unit: 'month' }) },
      { ALT: () => (this.CONSUME(k.week), { kind: 'calendar', unit: 'week' }) },
      { ALT: () => (this.CONSUME(k.day), { kind: 'calendar', unit: 'day' }) },
      {
        ALT: () => {
          const number = this.SUBRULE(this.number);
          const kind = this.OR1<Alternatives<'digits' | 'decimals'>>([
            { ALT: () => (this.CONSUME(k.digits), 'digits') },
            { ALT: () => (this.CONSUME(k.decimals), 'decimals') },
          ]);
          return { kind, number };
        },
      },
      { ALT: () => ({ kind: 'nearest', number: this.SUBRULE(this.nearest) }) },
    ]),
  );

  /** `"max" ( "value" NUMBER | "age" bound ) "of" columns` */
  protected readonly maxLimit: Body<'limit'> = this.rule('maxLimit', () => this.limit('max'));

  /** `per = "per" ( "key" | columns ) [ "missing" "as" "any" ] [ "against" NAME ]` */
  protected readonly per: Rule<PerNode> = this.rule('per', () => {
    const { startOffset } = this.CONSUME(k.per);
    const columns = this.OR<Alternatives<'key' | readonly WordNode[]>>([
      { ALT: () => (this.CONSUME(k.key), 'key') },
      { ALT: () => this.SUBRULE(this.words) },
    ]);
    const missingAsAny = this.OPTION(() => {
      this.CONSUME(k.missing);
      this.CONSUME(k.as);
      this.CONSUME(k.any);
      return true;
    });
    const against = this.OPTION1(() => {
      this.CONSUME(k.against);
      return this.SUBRULE(this.name);
    });
    return {
      kind: 'per',
      columns,
      missingAsAny: missingAsAny ?? false,
      ...(against && { against }),
      span: this.since(startOffset),
    };
  });

  private limit(side: 'min' | 'max'): Extract<ClauseBodyNode, { readonly kind: 'limit' }> {
    const start = this.start();
    const of = this.OR<Alternatives<Extract<ClauseBodyNode, { readonly kind: 'limit' }>['of']>>([
      { ALT: () => (this.CONSUME(k.value), { value: this.SUBRULE(this.number) }) },
      { ALT: () => (this.CONSUME(k.age), { age: this.SUBRULE(this.bound) }) },
    ]);
    this.CONSUME(k.of);
    const columns = this.SUBRULE(this.words);
    return { kind: 'limit', side, of, columns, span: this.since(start) };
  }

  /** A body with the verb that stands before it. */
  protected from(start: number, body: ClauseBodyNode): ClauseBodyNode {
    return this.ACTION(() => ({ ...body, span: { start, end: body.span.end } }));
  }
}
