import { didYouMean, quote, type Diagnostic } from '@fineline/ruleset';
import { EOF } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { Close, Comma, k, Name } from '../lexing/tokens.ts';
import type { DatasetNode, RoleNode, WordNode } from '../tree/ast.ts';
import { ClauseRecovery } from './clauseRecovery.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

const roleWords = ['key', 'person', 'count', 'weight', 'measure', 'harmless', 'sensitive'] as const;
const spellingWords = ['suppressed', 'missing', 'total'] as const;
const roleTokens = [...roleWords, ...spellingWords].map(word => k[word]);

/** Datasets, and the roles of their columns. */
export class DatasetParser extends ClauseRecovery {
  /** `dataset = "dataset" NAME "{" { role } "}"` */
  protected readonly dataset: Rule<DatasetNode> = this.rule('dataset', () => {
    const head = this.head(() => {
      const { startOffset } = this.CONSUME(k.dataset);
      const name = this.SUBRULE(this.name);
      return { startOffset, name, open: this.openBrace(`\`dataset ${name.text}\``) };
    });
    const { startOffset, open } = head;
    const name = head.damaged ? { ...head.name, text: '' } : head.name;
    const roles: RoleNode[] = [];
    let damaged = this.skipRoles() || head.damaged;
    this.MANY(() => {
      const role = this.guarded(
        () => this.SUBRULE(this.role),
        () => this.at(Close, EOF) || (this.atRole() && this.isFirstOnLine()),
        () =>
          this.isFirstOnLine()
            ? this.noRole()
            : this.misplaced(`${quote(this.LA(1).image)} does not belong here`, {
                help: 'Columns are joined by commas.',
              }),
        () => this.at(Close, EOF) || this.atRole() || this.atDeclaration(),
      );
      if (role.value && !role.damaged) roles.push(role.value);
      damaged = this.skipRoles() || role.damaged || damaged;
    });
    this.closeBrace(open);
    return {
      kind: 'dataset',
      name,
      roles,
      damaged,
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `role = "person" … | "count" … | "weight" … | "key" … | "sensitive" … | "suppressed" … | "total" …` */
  protected readonly role: Rule<RoleNode> = this.rule('role', () =>
    this.OR<Alternatives<RoleNode>>([
      { ALT: () => this.SUBRULE(this.columnsRole) },
      { ALT: () => this.SUBRULE(this.countRole) },
      { ALT: () => this.SUBRULE(this.sensitiveRole) },
      { ALT: () => this.SUBRULE(this.spellingRole) },
    ]),
  );

  /** `"person" column | "weight" column | ( "key" | "measure" | "harmless" ) columns` */
  protected readonly columnsRole: Rule<RoleNode> = this.rule('columnsRole', () => {
    const start = this.start();
    return this.OR<Alternatives<RoleNode>>([
      {
        ALT: () =>
          this.oneColumn(
            start,
            'person',
            () => this.CONSUME(k.person),
            () => this.SUBRULE1(this.word),
          ),
      },
      {
        ALT: () =>
          this.oneColumn(
            start,
            'weight',
            () => this.CONSUME(k.weight),
            () => this.SUBRULE2(this.word),
          ),
      },
      {
        ALT: () => {
          const { image } = this.OR1([
            { ALT: () => this.CONSUME(k.key) },
            { ALT: () => this.CONSUME(k.measure) },
            { ALT: () => this.CONSUME(k.harmless) },
          ]);
          const columns = this.SUBRULE(this.words);
          return { kind: 'role', role: image as 'key', columns, span: this.since(start) };
        },
      },
    ]);
  });

  /** `"count" column [ "to" "nearest" NUMBER ]` */
  protected readonly countRole: Rule<RoleNode> = this.rule('countRole', () => {
    const { startOffset } = this.CONSUME(k.count);
    const column = this.SUBRULE(this.word);
    const nearest = this.OPTION(() => {
      this.CONSUME(k.to);
      return this.SUBRULE(this.nearest);
    });
    return { kind: 'count-role', column, ...(nearest && { nearest }), span: this.since(startOffset) };
  });

  /** `"sensitive" column [ "ordered" ] { "," column [ "ordered" ] }` */
  protected readonly sensitiveRole: Rule<RoleNode> = this.rule('sensitiveRole', () => {
    const { startOffset } = this.CONSUME(k.sensitive);
    const columns = [this.SUBRULE(this.sensitiveColumn)];
    this.MANY(() => {
      this.CONSUME(Comma);
      columns.push(this.SUBRULE1(this.sensitiveColumn));
    });
    return { kind: 'sensitive-role', columns, span: this.since(startOffset) };
  });

  /** `column [ "ordered" ]` */
  protected readonly sensitiveColumn: Rule<{ readonly column: WordNode; readonly ordered: boolean }> =
    this.rule('sensitiveColumn', () => {
      const column = this.SUBRULE(this.word);
      const ordered = this.OPTION(() => (this.CONSUME(k.ordered), true));
      return { column, ordered: ordered ?? false };
    });

  /** `( "suppressed" | "missing" ) "as" strings | "total" strings` */
  protected readonly spellingRole: Rule<RoleNode> = this.rule('spellingRole', () => {
    const start = this.start();
    const role = this.OR<Alternatives<(typeof spellingWords)[number]>>([
      { ALT: () => (this.CONSUME(k.suppressed), this.CONSUME(k.as), 'suppressed') },
      { ALT: () => (this.CONSUME(k.missing), this.CONSUME1(k.as), 'missing') },
      { ALT: () => (this.CONSUME(k.total), 'total') },
    ]);
    return { kind: 'spelling-role', role, texts: this.SUBRULE(this.strings), span: this.since(start) };
  });

  private oneColumn(
    start: number,
    role: 'person' | 'weight',
    keyword: () => unknown,
    column: () => WordNode,
  ): RoleNode {
    keyword();
    return { kind: 'role', role, columns: [column()], span: this.since(start) };
  }

  private skipRoles(): boolean {
    return this.skipJunk(
      () => this.atRole() || this.at(Close, EOF) || this.atDeclaration(),
      () => this.noRole(),
    );
  }

  private noRole(): Diagnostic {
    const next = this.LA(1);
    const span = this.tokenSpan(1);
    const near = this.at(Name) ? didYouMean(next.image, span, [...roleWords, ...spellingWords]) : {};
    return errorAt(this.file, span, 'FL0102', `${quote(next.image)} is no role of a column`, near);
  }

  protected atRole(): boolean {
    return this.at(...roleTokens);
  }
}
