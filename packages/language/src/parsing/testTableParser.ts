import { EOF } from 'chevrotain';
import { leavingOut, quote, type Diagnostic, type Effect } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import { Bar, Close, Comma, Day, endOf, k, Name, NumberToken, Open, Slash, Text } from '../lexing/tokens.ts';
import type {
  PathNode,
  RuleIdNode,
  RulesDue,
  TestCellNode,
  TestFieldNode,
  TestItemNode,
  TestRowNode,
  TestTableNode,
} from '../tree/ast.ts';
import { DeclarationParser } from './declarationParser.ts';
import { needs } from './needs.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

const exampleOrder =
  'Behind a verdict and what it is about stands `at` with its day, then `by` with the rules.';
const rowTokens = [Bar, Name, Text, NumberToken, k.unknown, k.none, k.not, k.at];

/** Tables of examples, and what they share with examples: what a fact is set to, and the verdict that is due. */
export class TestTableParser extends DeclarationParser {
  /** `"each" [ STRING ] "{" columns { row } "}"` */
  protected readonly each: Rule<TestTableNode> = this.rule('each', () => {
    const { startOffset } = this.CONSUME(k.each);
    const title = this.OPTION(() => this.SUBRULE(this.string));
    const open = this.openBrace('`each`');
    const head = this.guarded(
      () => this.SUBRULE(this.columns),
      () => this.mayResumeTable() && !this.isHead(),
      () => this.misplaced(needs['columns']!),
    );
    const columns = head.damaged ? [] : (head.value ?? []);
    const rows: TestRowNode[] = [];
    this.skipRows();
    this.MANY({
      GATE: () => !this.endsTable(),
      DEF: () => {
        const row = this.guarded(
          () => this.SUBRULE(this.row),
          () => this.mayResumeTable(),
          () => this.noRow(),
        );
        this.ACTION(() => {
          if (!row.value || row.damaged) return;
          if (columns.length > 0) this.reportCount(row.value, columns);
          rows.push(row.value);
        });
        this.skipRows();
      },
    });
    this.closeBrace(open);
    return { kind: 'each', ...(title && { title }), columns, rows, span: this.since(startOffset) };
  });

  /** `path "|" { path "|" } "verdict"` */
  protected readonly columns: Rule<readonly PathNode[]> = this.rule('columns', () => {
    const columns = [this.SUBRULE(this.path)];
    this.CONSUME(Bar);
    this.MANY({
      GATE: () => !this.at(k.verdict) && !this.isFirstOnLine(),
      DEF: () => {
        columns.push(this.SUBRULE1(this.path));
        this.CONSUME1(Bar);
      },
    });
    this.CONSUME(k.verdict);
    return columns;
  });

  /** `row = { [ value ] "|" } verdict [ "at" DATE ] [ "by" … ]`; an empty cell says nothing of its fact. */
  protected readonly row: Rule<TestRowNode> = this.rule('row', () => {
    const start = this.start();
    const cells: TestCellNode[] = [];
    this.MANY(() => {
      const cell = this.OPTION(() => this.SUBRULE(this.cell));
      const { startOffset } = this.CONSUME(Bar);
      cells.push(cell ?? { kind: 'cell', span: { start: startOffset, end: startOffset } });
    });
    const verdict = this.SUBRULE(this.verdict);
    const at = this.OPTION1({
      GATE: () => this.isAhead(2, Day),
      DEF: () => {
        this.CONSUME(k.at);
        return this.SUBRULE(this.day);
      },
    });
    const by = this.OPTION2(() => this.SUBRULE(this.byRules));
    return { kind: 'row', cells, verdict, ...(at && { at }), ...(by && { by }), span: this.since(start) };
  });

  protected readonly cell: Rule<TestCellNode> = this.rule('cell', () => {
    const start = this.start();
    const value = this.SUBRULE(this.fieldValue);
    return { kind: 'cell', value, span: this.since(start) };
  });

  /** `"unknown" | NUMBER "to" quantity | [ "at" ( "least" | "most" ) ] item { "," item }` */
  protected readonly fieldValue: Rule<TestFieldNode['value']> = this.rule('fieldValue', () =>
    this.OR<Alternatives<TestFieldNode['value']>>([
      { ALT: () => (this.CONSUME(k.unknown), { kind: 'unknown' }) },
      {
        ALT: () => {
          const from = this.SUBRULE(this.number);
          this.CONSUME(k.to);
          return { kind: 'range', from, to: this.SUBRULE(this.quantity) };
        },
      },
      { ALT: () => this.SUBRULE(this.items) },
    ]),
  );

  /** `[ "at" ( "least" | "most" ) ] item { "," item }` */
  protected readonly items: Rule<TestFieldNode['value']> = this.rule('items', () => {
    const at = this.OPTION(() => {
      this.CONSUME(k.at);
      return this.OR<Alternatives<'least' | 'most'>>([
        { ALT: () => (this.CONSUME(k.least), 'least') },
        { ALT: () => (this.CONSUME(k.most), 'most') },
      ]);
    });
    const items = [this.SUBRULE(this.item)];
    this.MANY(() => {
      this.CONSUME(Comma);
      items.push(this.SUBRULE1(this.item));
    });
    return { kind: 'items', ...(at && { at }), items };
  });

  /** `item = [ "not" ] value` */
  protected readonly item: Rule<TestItemNode> = this.rule('item', () => {
    const start = this.start();
    const not = this.OPTION(() => this.CONSUME(k.not));
    const value = this.SUBRULE(this.value);
    return { kind: 'item', negated: not !== undefined, value, span: this.since(start) };
  });

  /** `"allow" | "warn" | "review" | "deny"` */
  protected readonly verdict: Rule<'allow' | Effect> = this.rule('verdict', () => {
    const { image } = this.OR([
      { ALT: () => this.CONSUME(k.allow) },
      { ALT: () => this.CONSUME(k.warn) },
      { ALT: () => this.CONSUME(k.review) },
      { ALT: () => this.CONSUME(k.deny) },
    ]);
    return image as 'allow' | Effect;
  });

  /** `"by" [ "only" ] id { "," id }` */
  protected readonly byRules: Rule<RulesDue> = this.rule('byRules', () => {
    this.CONSUME(k.by);
    const only = this.OPTION(() => (this.CONSUME(k.only), true));
    const rules: RuleIdNode[] = [this.SUBRULE(this.ruleId)];
    this.MANY(() => {
      this.CONSUME(Comma);
      rules.push(this.SUBRULE1(this.ruleId));
    });
    return { only: only ?? false, rules };
  });

  private skipRows(): void {
    this.skipJunk(
      () => this.endsTable() || this.at(...rowTokens),
      () => this.noRow(),
      () => this.endsTable() || (this.isFirstOnLine() && this.at(...rowTokens)),
    );
  }

  /** What stands in a row where it should be over, or where none should be. */
  private noRow(): Diagnostic {
    const isLast = this.at(Bar) && (this.isAhead(2, Close) || !this.isOnLineOf(this.LA(1), this.LA(2)));
    if (isLast && !this.isFirstOnLine())
      return errorAt(this.file, this.tokenSpan(1), 'FL0102', 'no `|` stands behind the verdict', {
        fix: leavingOut('|', 'safe', { start: endOf(this.LA(0)), end: this.tokenSpan(1).end }),
      });
    return this.dayBehindRules() ?? this.misplaced(needs['row']!, { help: exampleOrder });
  }

  /** `deny … by floor at 2026-01-01`: the day belongs before the rules. */
  protected dayBehindRules(): Diagnostic | undefined {
    if (!this.at(k.at) || !this.isAhead(2, Day)) return undefined;
    let back = 0;
    while (this.isAhead(back, Name, Slash, Comma, k.only)) back--;
    if (!this.isAhead(back, k.by)) return undefined;
    const start = this.tokenSpan(back).start;
    const day = { start: endOf(this.LA(0)), end: this.tokenSpan(2).end };
    const said = `at ${this.LA(2).image}`;
    const edits = [
      { span: { start, end: start }, text: `${said} ` },
      { span: day, text: '' },
    ];
    return errorAt(this.file, this.tokenSpan(1), 'FL0109', '`at` comes before `by`', {
      help: exampleOrder,
      fix: { title: 'put them in order', safety: 'safe', edits },
    });
  }

  private mayResumeTable(): boolean {
    return this.isFirstOnLine() || this.at(Close, EOF) || this.atDeclaration();
  }

  /** Whether a line starts here that names columns: what names them may be damaged, and is no row. */
  private isHead(): boolean {
    let last = 1;
    while (!this.isAhead(last, EOF) && this.isOnLineOf(this.LA(last), this.LA(last + 1))) last++;
    return this.isAhead(last, k.verdict);
  }

  /** Whether a table of examples starts here for sure. */
  protected atTable(): boolean {
    return this.at(k.each) && (this.isAhead(2, Open) || (this.isAhead(2, Text) && this.isAhead(3, Open)));
  }

  /** Whether a table is over here, if only for want of its `}`: a row has a cell before its verdict, an example none. */
  private endsTable(): boolean {
    if (this.at(k.cases)) return this.isAhead(2, k.from);
    if (this.at(k.allow, k.warn, k.review, k.deny)) return !this.isAhead(2, Bar);
    return this.at(Close, EOF) || this.atTable() || this.atDeclaration();
  }

  private reportCount({ cells, span }: TestRowNode, columns: readonly PathNode[]): void {
    if (cells.length === columns.length) return;
    const count = (number: number): string => (number === 1 ? '1 cell' : `${number} cells`);
    this.report(
      errorAt(
        this.file,
        span,
        'FL0117',
        `this row has ${count(cells.length)} before its verdict, and its table has ${count(columns.length)}`,
        { help: `They are ${columns.map(({ name }) => quote(name)).join(', ')}; a cell may be left empty.` },
      ),
    );
  }
}
