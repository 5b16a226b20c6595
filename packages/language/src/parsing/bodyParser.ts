import type { Effect } from '@fineline/ruleset';
import { FacetPlural, k, Name } from '../lexing/tokens.ts';
import type { ClauseBodyNode, FacetNode, RoundCountsNode, WordNode } from '../tree/ast.ts';
import { LimitParser, type Body } from './limitParser.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** What a clause says, without its label, scope and notes. */
export class BodyParser extends LimitParser {
  private readonly bodies: Alternatives<ClauseBodyNode> = [
    { ALT: () => this.SUBRULE(this.minClause) },
    { ALT: () => this.SUBRULE(this.maxClause) },
    { ALT: () => this.SUBRULE(this.roundCounts) },
    { ALT: () => this.SUBRULE(this.banClause) },
    { ALT: () => this.SUBRULE(this.allowOnly) },
    { ALT: () => this.SUBRULE(this.requireClause) },
    { ALT: () => this.SUBRULE(this.denyWhen) },
    { ALT: () => this.SUBRULE(this.reviewWhen) },
    { ALT: () => this.SUBRULE(this.warnWhen) },
    { ALT: () => this.SUBRULE(this.keepSuppressed) },
  ];

  /** `body = min… | max… | round… | ban… | allow… | require… | deny… | review… | warn… | keep…` */
  protected readonly clauseBody: Rule<ClauseBodyNode> = this.rule('clauseBody', () => this.OR(this.bodies));

  /** `"round" "counts" "to" ( "nearest" NUMBER | bound )` */
  protected readonly roundCounts: Body<'round-counts'> = this.rule('roundCounts', () => {
    const { startOffset } = this.CONSUME(k.round);
    this.CONSUME(k.counts);
    this.CONSUME(k.to);
    const to = this.OR<Alternatives<RoundCountsNode['to']>>([
      { ALT: () => ({ nearest: this.SUBRULE(this.nearest) }) },
      { ALT: () => ({ bound: this.SUBRULE(this.bound) }) },
    ]);
    return { kind: 'round-counts', to, span: this.since(startOffset) };
  });

  /** `"ban" ( "identifiers" "in" "values" … | facets [ words ] | "columns" … | ( "zero" | "full" ) "cells" … )` */
  protected readonly banClause: Rule<ClauseBodyNode> = this.rule('banClause', () => {
    const { startOffset } = this.CONSUME(k.ban);
    const body = this.OR<Alternatives<ClauseBodyNode>>([
      { ALT: () => this.SUBRULE(this.banValues) },
      { ALT: () => this.SUBRULE(this.banWords) },
      { ALT: () => this.SUBRULE(this.banColumns) },
      { ALT: () => this.SUBRULE(this.banCells) },
    ]);
    return this.from(startOffset, body);
  });

  /** `"ban" "identifiers" "in" "values" [ "of" columns ]` */
  protected readonly banValues: Body<'ban-identifiers-in-values'> = this.rule('banValues', () => {
    const { startOffset } = this.CONSUME(k.identifiers);
    this.CONSUME(k.in);
    this.CONSUME(k.values);
    const columns = this.OPTION(() => {
      this.CONSUME(k.of);
      return this.SUBRULE(this.words);
    });
    return { kind: 'ban-identifiers-in-values', columns: columns ?? [], span: this.since(startOffset) };
  });

  /** `"ban" facets [ words ]`; a block or a declaration that follows an unclosed one starts with a name, too. */
  protected readonly banWords: Body<'ban'> = this.rule('banWords', () => {
    const start = this.start();
    const facet = this.SUBRULE(this.facet);
    const words = this.OPTION({
      GATE: () => !this.atSection() && !this.atDeclaration() && !this.atOtherCondition(),
      DEF: () => this.SUBRULE(this.words),
    });
    return { kind: 'ban', facet, words: words ?? [], span: this.since(start) };
  });

  /** `ban tones if channel is email`: a word that starts a condition elsewhere, and what may be one behind it. */
  private atOtherCondition(): boolean {
    return /^(?:if|except|where)$/.test(this.LA(1).image) && this.isAhead(2, Name, k.when, k.not);
  }

  /** `"ban" "columns" columns` */
  protected readonly banColumns: Body<'ban-columns'> = this.rule('banColumns', () => {
    const { startOffset } = this.CONSUME(k.columns);
    return { kind: 'ban-columns', columns: this.SUBRULE(this.words), span: this.since(startOffset) };
  });

  /** `"ban" ( "zero" | "full" ) "cells" [ "of" column ] per` */
  protected readonly banCells: Body<'ban-cells'> = this.rule('banCells', () => {
    const start = this.start();
    const cells = this.OR<Alternatives<'zero' | 'full'>>([
      { ALT: () => (this.CONSUME(k.zero), 'zero') },
      { ALT: () => (this.CONSUME(k.full), 'full') },
    ]);
    this.CONSUME(k.cells);
    const column = this.OPTION((): WordNode => {
      this.CONSUME(k.of);
      return this.SUBRULE(this.word);
    });
    const per = this.SUBRULE(this.per);
    return { kind: 'ban-cells', cells, ...(column && { column }), per, span: this.since(start) };
  });

  /** `"allow" "only" facets words` */
  protected readonly allowOnly: Body<'allow-only'> = this.rule('allowOnly', () => {
    const { startOffset } = this.CONSUME(k.allow);
    this.CONSUME(k.only);
    const facet = this.SUBRULE(this.facet);
    const words = this.SUBRULE(this.words);
    return { kind: 'allow-only', facet, words, span: this.since(startOffset) };
  });

  /** `facets = "tones" | "framings" | "topics" | "channels" | "audiences" | "identifiers" | "addressees"` */
  protected readonly facet: Rule<FacetNode> = this.rule('facet', () => {
    const { image, startOffset } = this.CONSUME(FacetPlural);
    return { kind: 'facet', facet: image.slice(0, -1) as FacetNode['facet'], span: this.since(startOffset) };
  });

  /** `"require" cond` */
  protected readonly requireClause: Body<'require'> = this.rule('requireClause', () => {
    const { startOffset } = this.CONSUME(k.require);
    return { kind: 'require', condition: this.SUBRULE(this.condition), span: this.since(startOffset) };
  });

  /** `"deny" "when" cond` */
  protected readonly denyWhen: Body<'effect-when'> = this.rule('denyWhen', () => this.effectWhen('deny'));

  /** `"review" "when" cond` */
  protected readonly reviewWhen: Body<'effect-when'> = this.rule('reviewWhen', () =>
    this.effectWhen('review'),
  );

  /** `"warn" "when" cond` */
  protected readonly warnWhen: Body<'effect-when'> = this.rule('warnWhen', () => this.effectWhen('warn'));

  /** `"keep" "suppressed" "cells" "unknown" [ "to" "within" bound ]` */
  protected readonly keepSuppressed: Body<'keep-suppressed'> = this.rule('keepSuppressed', () => {
    const { startOffset } = this.CONSUME(k.keep);
    this.CONSUME(k.suppressed);
    this.CONSUME(k.cells);
    this.CONSUME(k.unknown);
    const within = this.OPTION(() => {
      this.CONSUME(k.to);
      this.CONSUME(k.within);
      return this.SUBRULE(this.bound);
    });
    return { kind: 'keep-suppressed', ...(within && { within }), span: this.since(startOffset) };
  });

  private effectWhen(effect: Effect): Extract<ClauseBodyNode, { readonly kind: 'effect-when' }> {
    const { startOffset } = this.CONSUME(k[effect]);
    this.CONSUME(k.when);
    const condition = this.SUBRULE(this.condition);
    return { kind: 'effect-when', effect, condition, span: this.since(startOffset) };
  }
}
