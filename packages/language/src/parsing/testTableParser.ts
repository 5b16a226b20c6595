import { EOF } from 'chevrotain';
import type { Effect } from '@fineline/ruleset';
import type {
  PathNode,
  RuleIdNode,
  TestCellNode,
  TestFieldNode,
  TestItemNode,
  TestRowNode,
  TestTableNode,
} from '../ast.ts';
import { errorAt, quote } from '../errorAt.ts';
import { Bar, Close, Comma, Day, k, Name, NumberToken, Open, Text } from '../lexing/tokens.ts';
import { DeclarationParser } from './declarationParser.ts';
import { needs } from './needs.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** Tables of examples, and what they share with examples: what a fact is set to, and the verdict that is due. */
export class TestTableParser extends DeclarationParser {
  /** `"each" [ STRING ] "{" columns { row } "}"` */
  protected readonly each: Rule<TestTableNode> = this.rule('each', () => {
    const { startOffset } = this.CONSUME(k.each);
    const title = this.OPTION(() => this.SUBRULE(this.string));
    const open = this.openBrace('`each`');
    const head = this.guarded(
      () => this.SUBRULE(this.columns),
      () => this.mayResumeTable(),
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
          () => this.misplaced(needs['row']!),
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
      const value = this.OPTION(() => this.SUBRULE(this.fieldValue));
      const { startOffset } = this.CONSUME(Bar);
      const end = value ? this.endOfCell : startOffset;
      cells.push({ kind: 'cell', ...(value && { value }), span: { start: value ? this.startOfCell : startOffset, end } });
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
