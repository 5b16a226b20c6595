import { EOF } from 'chevrotain';
import { builtInFacts, leavingOut, quote, type Diagnostic, type Span } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';
import { Close, Comma, Day, Dot, k, Name, NumberToken, Open, Percent, UnitWord } from '../lexing/tokens.ts';
import type {
  CohortNode,
  ExampleNode,
  SubjectNode,
  TestFieldNode,
  TestNode,
  TestTableNode,
  TextNode,
} from '../tree/ast.ts';
import type { ParserMistake } from './describeMistake.ts';
import { meantWord } from './meantWord.ts';
import { needs } from './needs.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';
import { TestTableParser } from './testTableParser.ts';

/** What a post of an example may set: facts, and those of a group by their part. */
const fieldNames: ReadonlySet<string> = new Set([
  'text',
  'cohort',
  ...[...builtInFacts.keys()].map(name => name.slice(name.indexOf('.') + 1)),
]);

const exampleWords = ['allow', 'warn', 'review', 'deny', 'cases', 'each'] as const;

/** Tests: examples with the verdict that is due to them. */
export class TestParser extends TestTableParser {
  /** The first field of a post whose value stands on another line: where a field breaks off, that one lacks its value. */
  private lonelyName: Span | undefined;

  protected override describe(mistake: ParserMistake): Diagnostic {
    const isOfPost = mistake.context.ruleStack.includes('post');
    if (!isOfPost) return super.describe(mistake);
    const special = this.commaBetweenFields() ?? this.partOfCohort();
    return special ?? (this.lonelyName ? this.noField() : super.describe(mistake));
  }

  /** `test = "test" NAME [ "at" DATE ] "{" { example | "cases" "from" STRING | each } "}"` */
  protected readonly test: Rule<TestNode> = this.rule('test', () => {
    const { startOffset, policy, at, open, damaged } = this.head(() => {
      const { startOffset } = this.CONSUME(k.test);
      const policy = this.SUBRULE(this.name);
      const at = this.OPTION(() => {
        this.CONSUME(k.at);
        return this.SUBRULE(this.day);
      });
      return { startOffset, policy, at, open: this.openBrace(`\`test ${policy.text}\``) };
    });
    const examples: ExampleNode[] = [];
    const cases: TextNode[] = [];
    const tables: TestTableNode[] = [];
    const resumes = (): boolean => this.atExample() || this.at(Close, EOF) || this.atDeclaration();
    this.skipExamples();
    this.MANY(() => {
      this.OR1([
        {
          ALT: () => {
            const read = this.guarded(
              () =>
                this.OR<Alternatives<ExampleNode | TextNode>>([
                  { ALT: () => this.SUBRULE(this.example) },
                  { ALT: () => this.SUBRULE(this.cases) },
                ]),
              resumes,
              () =>
                this.isFirstOnLine()
                  ? this.noExample()
                  : (this.dayBehindRules() ??
                    this.misplaced(`${quote(this.LA(1).image)} does not belong here`)),
            );
            if (read.value?.kind === 'example') examples.push(read.value);
            else if (read.value) cases.push(read.value);
          },
        },
        {
          ALT: () => {
            const { value } = this.recovered(() => this.SUBRULE(this.each), resumes);
            if (value) tables.push(value);
          },
        },
      ]);
      this.skipExamples();
    });
    this.closeBrace(open);
    return {
      kind: 'test',
      policy: damaged ? { ...policy, text: '' } : policy,
      ...(at && { at }),
      examples,
      cases,
      tables,
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `"cases" "from" STRING` */
  protected readonly cases: Rule<TextNode> = this.rule('cases', () => {
    this.CONSUME(k.cases);
    this.CONSUME(k.from);
    return this.SUBRULE(this.string);
  });

  /**
   * `example = verdict subject { "," subject } [ "on" words ] [ "for" "campaign" STRING ] [ "at" DATE ]
   * [ "by" [ "only" ] id { "," id } ]`
   */
  protected readonly example: Rule<ExampleNode> = this.rule('example', () => {
    const start = this.start();
    const verdict = this.SUBRULE(this.verdict);
    const subjects = [this.SUBRULE(this.subject)];
    this.MANY(() => {
      this.CONSUME(Comma);
      subjects.push(this.SUBRULE1(this.subject));
    });
    const channels = this.OPTION(() => {
      this.CONSUME(k.on);
      return this.SUBRULE(this.words);
    });
    const campaign = this.OPTION1(() => {
      this.CONSUME(k.for);
      this.CONSUME(k.campaign);
      return this.SUBRULE(this.string);
    });
    const at = this.OPTION2(() => {
      this.CONSUME(k.at);
      return this.SUBRULE(this.day);
    });
    const by = this.OPTION3(() => this.SUBRULE(this.byRules));
    return {
      kind: 'example',
      verdict,
      subjects,
      channels: channels ?? [],
      ...(campaign && { campaign }),
      ...(at && { at }),
      ...(by && { by }),
      span: this.since(start),
    };
  });

  /** `subject = STRING | "post" "{" … "}" | "table" NAME ( STRING | "from" STRING )` */
  protected readonly subject: Rule<SubjectNode> = this.rule('subject', () =>
    this.OR<Alternatives<SubjectNode>>([
      { ALT: () => this.SUBRULE(this.string) },
      { ALT: () => this.SUBRULE(this.post) },
      { ALT: () => this.SUBRULE(this.table) },
    ]),
  );

  /** `"post" "{" { field | cohort } "}"` */
  protected readonly post: Rule<SubjectNode> = this.rule('post', () => {
    const { startOffset } = this.CONSUME(k.post);
    const open = this.openBrace('`post`');
    const fields: TestFieldNode[] = [];
    const cohorts: CohortNode[] = [];
    this.lonelyName = undefined;
    this.MANY({
      MAX_LOOKAHEAD: 1,
      GATE: () => !this.atTable(),
      DEF: () =>
        this.OR({
          MAX_LOOKAHEAD: 1,
          IGNORE_AMBIGUITIES: true,
          DEF: [
            {
              GATE: () => this.isAhead(2, Open),
              ALT: () => cohorts.push(this.SUBRULE(this.cohort)),
            },
            { ALT: () => fields.push(this.SUBRULE(this.field)) },
          ],
        }),
    });
    this.skipJunk(
      () => this.endsPost(),
      () => this.noField(),
    );
    this.closeBrace(open);
    return { kind: 'post', fields, cohorts, span: this.since(startOffset) };
  });

  /** `"cohort" "{" { field } "}"` */
  protected readonly cohort: Rule<CohortNode> = this.rule('cohort', () => {
    const { startOffset } = this.CONSUME(k.cohort);
    const open = this.openBrace('`cohort`');
    const fields: TestFieldNode[] = [];
    this.MANY({ GATE: () => !this.atTable(), DEF: () => fields.push(this.SUBRULE(this.field)) });
    this.skipJunk(
      () => this.endsPost(),
      () => this.noField(),
    );
    this.closeBrace(open);
    return { kind: 'cohort', fields, span: this.since(startOffset) };
  });

  /** `"table" NAME ( STRING | "from" STRING )` */
  protected readonly table: Rule<SubjectNode> = this.rule('table', () => {
    const { startOffset } = this.CONSUME(k.table);
    const dataset = this.SUBRULE(this.name);
    const from = this.OPTION(() => this.CONSUME(k.from));
    const source = this.SUBRULE(this.string);
    return { kind: 'table', dataset, source, inline: from === undefined, span: this.since(startOffset) };
  });

  /** `field = NAME ( "unknown" | NUMBER "to" quantity | [ "at" ( "least" | "most" ) ] item { "," item } )` */
  protected readonly field: Rule<TestFieldNode> = this.rule('field', () => {
    const start = this.start();
    const name = this.SUBRULE(this.name);
    if (this.isFirstOnLine()) this.lonelyName ??= name.span;
    const value = this.SUBRULE(this.fieldValue);
    return { kind: 'field', name, value, span: this.since(start) };
  });

  /**
   * `{ tone warm, topic health }`: the comma went on with a list, took the name of a field for its next word, and the
   * value of that one for a name. All commas of the post that stand before a field are taken out at once.
   */
  private commaBetweenFields(): Diagnostic | undefined {
    const at = [-1, -2].find(it => this.isAhead(it, Comma) && this.isAhead(it + 1, Name));
    if (at === undefined || !(this.isField(at + 1) || at === -2)) return undefined;
    const commas = [this.tokenSpan(at)];
    let depth = 1;
    for (let ahead = at + 1; depth > 0 && !this.isAhead(ahead, EOF); ahead++) {
      depth += this.isAhead(ahead, Open) ? 1 : this.isAhead(ahead, Close) ? -1 : 0;
      if (this.isAhead(ahead, Comma) && this.isField(ahead + 1)) commas.push(this.tokenSpan(ahead));
    }
    return errorAt(this.file, commas[0]!, 'FL0102', 'no comma stands between fields', {
      help: 'Such as `channel paid audience staff`; a comma joins the words of one field.',
      fix: leavingOut(',', 'review', ...commas),
    });
  }

  /** `post { cohort.size 3 people }` */
  private partOfCohort(): Diagnostic | undefined {
    if (!this.at(Dot) || !this.isAhead(0, k.cohort) || !this.isAhead(2, Name)) return undefined;
    let last = 2;
    while (
      this.isAhead(last + 1, NumberToken, UnitWord, Percent, k.at, k.to, k.least, k.most, k.unknown, k.none)
    )
      last++;
    const [dot, end] = [this.tokenSpan(1), this.tokenSpan(last).end];
    const whole = { start: this.tokenSpan(0).start, end: this.tokenSpan(2).end };
    const edits = [
      { span: dot, text: ' { ' },
      { span: { start: end, end }, text: ' }' },
    ];
    return errorAt(this.file, whole, 'FL0102', 'what is said of a group stands in its braces', {
      help: 'Such as `cohort { size 3 people exact yes }`.',
      fix:
        last > 2 && this.isAhead(last + 1, Close)
          ? { title: 'write `cohort { … }`', safety: 'review', edits }
          : undefined,
    });
  }

  /** Whether what sets a fact may stand here. */
  private isField(ahead: number): boolean {
    const { image } = this.LA(ahead);
    return fieldNames.has(image) && !this.isAhead(ahead + 1, Comma, Close);
  }

  private noField(): Diagnostic {
    if (this.lonelyName) return errorAt(this.file, this.lonelyName, 'FL0102', needs['field']!);
    const stray = this.strayColon() ?? this.commaBetweenFields() ?? this.partOfCohort();
    if (stray) return stray;
    return this.misplaced(`${quote(this.LA(1).image)} does not belong here`, {
      help: 'A field is a name and a value, such as `tone playful`.',
    });
  }

  /** Whether a post is over here, if only for want of its `}`. */
  private endsPost(): boolean {
    if (this.at(k.at)) return this.isAhead(2, Day);
    if (this.atExample()) return !this.isAhead(2, Close);
    return this.at(Close, EOF, Comma, k.on, k.for, k.by) || this.atDeclaration();
  }

  private skipExamples(): void {
    this.skipJunk(
      () => this.atExample() || this.at(Close, EOF) || this.atDeclaration(),
      () => this.noExample(),
    );
  }

  private noExample(): Diagnostic {
    const { image } = this.LA(1);
    const near = this.at(Name) ? meantWord(image, this.tokenSpan(1), exampleWords) : {};
    return errorAt(this.file, this.tokenSpan(1), 'FL0102', `no example starts with ${quote(image)}`, {
      help: 'An example starts with the verdict: `allow`, `warn`, `review` or `deny`.',
      ...near,
    });
  }

  private atExample(): boolean {
    if (this.at(k.each)) return this.isFirstOnLine() || this.atTable();
    return this.at(k.allow, k.warn, k.review, k.deny, k.cases);
  }
}
