import { EOF } from 'chevrotain';
import type { Diagnostic, Effect, Span } from '@fineline/ruleset';
import type {
  CohortNode,
  ExampleNode,
  RuleIdNode,
  SubjectNode,
  TestFieldNode,
  TestItemNode,
  TestNode,
  TextNode,
} from '../ast.ts';
import { errorAt, quote } from '../errorAt.ts';
import { Close, Comma, Day, k, Open } from '../lexing/tokens.ts';
import { DeclarationParser } from './declarationParser.ts';
import type { ParserMistake } from './describeMistake.ts';
import { needs } from './needs.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** Tests: examples with the verdict that is due to them. */
export class TestParser extends DeclarationParser {
  /** The first field of a post whose value stands on another line: where a field breaks off, that one lacks its value. */
  private lonelyName: Span | undefined;

  protected override describe(mistake: ParserMistake): Diagnostic {
    const isOfPost = mistake.context.ruleStack.includes('post');
    return isOfPost && this.lonelyName ? this.noField() : super.describe(mistake);
  }

  /** `test = "test" NAME [ "at" DATE ] "{" { example | "cases" "from" STRING } "}"` */
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
    this.skipExamples();
    this.MANY(() => {
      const read = this.guarded(
        () =>
          this.OR<Alternatives<ExampleNode | TextNode>>([
            { ALT: () => this.SUBRULE(this.example) },
            { ALT: () => this.SUBRULE(this.cases) },
          ]),
        () => this.atExample() || this.at(Close, EOF) || this.atDeclaration(),
        () =>
          this.isFirstOnLine()
            ? this.noExample()
            : this.misplaced(`${quote(this.LA(1).image)} does not belong here`),
      );
      if (read.value?.kind === 'example') examples.push(read.value);
      else if (read.value) cases.push(read.value);
      this.skipExamples();
    });
    this.closeBrace(open);
    return {
      kind: 'test',
      policy: damaged ? { ...policy, text: '' } : policy,
      ...(at && { at }),
      examples,
      cases,
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
    const verdict = this.OR([
      { ALT: () => this.CONSUME(k.allow) },
      { ALT: () => this.CONSUME(k.warn) },
      { ALT: () => this.CONSUME(k.review) },
      { ALT: () => this.CONSUME(k.deny) },
    ]).image as 'allow' | Effect;
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

  /** `"by" [ "only" ] id { "," id }` */
  protected readonly byRules: Rule<NonNullable<ExampleNode['by']>> = this.rule('byRules', () => {
    this.CONSUME(k.by);
    const only = this.OPTION(() => (this.CONSUME(k.only), true));
    const rules: RuleIdNode[] = [this.SUBRULE(this.ruleId)];
    this.MANY(() => {
      this.CONSUME(Comma);
      rules.push(this.SUBRULE1(this.ruleId));
    });
    return { only: only ?? false, rules };
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
    this.MANY(() => fields.push(this.SUBRULE(this.field)));
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
    const value = this.OR<Alternatives<TestFieldNode['value']>>([
      { ALT: () => (this.CONSUME(k.unknown), { kind: 'unknown' }) },
      {
        ALT: () => {
          const from = this.SUBRULE(this.number);
          this.CONSUME(k.to);
          return { kind: 'range', from, to: this.SUBRULE(this.quantity) };
        },
      },
      { ALT: () => this.SUBRULE(this.items) },
    ]);
    return { kind: 'field', name, value, span: this.since(start) };
  });

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

  private noField(): Diagnostic {
    if (this.lonelyName) return errorAt(this.file, this.lonelyName, 'FL0102', needs['field']!);
    return this.misplaced(
      `${quote(this.LA(1).image)} does not belong here`,
      'A field is a name and a value, such as `tone playful`.',
    );
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
    return this.misplaced(
      `no example starts with ${quote(this.LA(1).image)}`,
      'An example starts with the verdict: `allow`, `warn`, `review` or `deny`.',
    );
  }

  private atExample(): boolean {
    return this.at(k.allow, k.warn, k.review, k.deny, k.cases);
  }
}
