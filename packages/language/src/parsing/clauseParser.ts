import type { Writable } from '@fineline/ruleset';
import { Colon, k, Label } from '../lexing/tokens.ts';
import type { ClauseNode, ClausePartNode, NameNode } from '../tree/ast.ts';
import { BodyParser } from './bodyParser.ts';
import { clauseOrderMistake } from './clauseOrder.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** Clauses: a body, and what may follow it. */
export class ClauseParser extends BodyParser {
  /** `clause = [ NAME ":" ] body { scope } [ "else" ( "review" | "warn" ) ] [ "by" STRING ] { note }` */
  protected readonly clause: Rule<ClauseNode> = this.rule('clause', () => {
    const start = this.start();
    const label = this.OPTION(() => this.SUBRULE(this.label));
    const body = this.SUBRULE(this.clauseBody);
    const parts: ClausePartNode[] = [];
    this.MANY(() => parts.push(this.SUBRULE(this.clausePart)));
    return this.ACTION(() => {
      const mistake = clauseOrderMistake(body, parts, this.file, this.text);
      if (mistake) this.report(mistake);
      const clause: Writable<ClauseNode> = {
        kind: 'clause',
        body,
        parts,
        span: this.since(start),
        damaged: false,
      };
      if (label) clause.label = label;
      const { doc } = this.docAt(start);
      if (doc !== undefined) clause.doc = doc;
      return clause;
    });
  });

  /** `NAME ":"` */
  protected readonly label: Rule<NameNode> = this.rule('label', () => {
    const { image, startOffset } = this.CONSUME(Label);
    const span = this.since(startOffset);
    this.CONSUME(Colon);
    return { kind: 'name', text: image, span };
  });

  private readonly clauseParts: Alternatives<ClausePartNode> = [
    { ALT: () => this.SUBRULE(this.when) },
    { ALT: () => this.SUBRULE(this.unless) },
    { ALT: () => this.SUBRULE(this.during) },
    { ALT: () => this.SUBRULE(this.otherwise) },
    { ALT: () => this.SUBRULE(this.reviewer) },
    { ALT: () => this.SUBRULE(this.because) },
    { ALT: () => this.SUBRULE(this.suggest) },
    { ALT: () => this.SUBRULE(this.see) },
    { ALT: () => this.SUBRULE(this.neverWaived) },
  ];

  /** `scope | "else" … | "by" STRING | note`; their order is looked at afterwards. */
  protected readonly clausePart: Rule<ClausePartNode> = this.rule('clausePart', () =>
    this.OR(this.clauseParts),
  );

  /** `"when" cond` */
  protected readonly when: Rule<ClausePartNode> = this.rule('when', () => {
    const { startOffset } = this.CONSUME(k.when);
    const condition = this.SUBRULE(this.condition);
    return { kind: 'when', condition, span: this.since(startOffset) };
  });

  /** `"unless" cond` */
  protected readonly unless: Rule<ClausePartNode> = this.rule('unless', () => {
    const { startOffset } = this.CONSUME(k.unless);
    const condition = this.SUBRULE(this.condition);
    return { kind: 'unless', condition, span: this.since(startOffset) };
  });

  /** `"during" DATE "to" DATE` */
  protected readonly during: Rule<ClausePartNode> = this.rule('during', () => {
    const { startOffset } = this.CONSUME(k.during);
    const from = this.SUBRULE(this.day);
    this.CONSUME(k.to);
    const to = this.SUBRULE1(this.day);
    return { kind: 'during', from, to, span: this.since(startOffset) };
  });

  /** `"else" ( "review" | "warn" )` */
  protected readonly otherwise: Rule<ClausePartNode> = this.rule('otherwise', () => {
    const { startOffset } = this.CONSUME(k.else);
    const effect = this.OR<Alternatives<'review' | 'warn'>>([
      { ALT: () => (this.CONSUME(k.review), 'review') },
      { ALT: () => (this.CONSUME(k.warn), 'warn') },
    ]);
    return { kind: 'else', effect, span: this.since(startOffset) };
  });

  /** `"by" STRING` */
  protected readonly reviewer: Rule<ClausePartNode> = this.rule('reviewer', () => {
    const { startOffset } = this.CONSUME(k.by);
    return { kind: 'by', text: this.SUBRULE(this.string), span: this.since(startOffset) };
  });

  /** `"because" STRING` */
  protected readonly because: Rule<ClausePartNode> = this.rule('because', () => {
    const { startOffset } = this.CONSUME(k.because);
    return { kind: 'because', text: this.SUBRULE(this.string), span: this.since(startOffset) };
  });

  /** `"suggest" STRING` */
  protected readonly suggest: Rule<ClausePartNode> = this.rule('suggest', () => {
    const { startOffset } = this.CONSUME(k.suggest);
    return { kind: 'suggest', text: this.SUBRULE(this.string), span: this.since(startOffset) };
  });

  /** `"see" strings` */
  protected readonly see: Rule<ClausePartNode> = this.rule('see', () => {
    const { startOffset } = this.CONSUME(k.see);
    return { kind: 'see', texts: this.SUBRULE(this.strings), span: this.since(startOffset) };
  });

  /** `"never" "waived"` */
  protected readonly neverWaived: Rule<ClausePartNode> = this.rule('neverWaived', () => {
    const { startOffset } = this.CONSUME(k.never);
    this.CONSUME(k.waived);
    return { kind: 'never-waived', span: this.since(startOffset) };
  });
}
