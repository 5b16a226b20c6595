import { quote } from '@fineline/ruleset';
import { EOF } from 'chevrotain';
import { Close, Colon, Equals, FacetWord, k, Open, Slash } from '../lexing/tokens.ts';
import type {
  DeclaredFacet,
  FactNode,
  FactTypeNode,
  GuaranteeNode,
  ImportNode,
  LetNode,
  ModuleNode,
  PhrasesNode,
  RuleIdNode,
  WaiveNode,
  WordDeclarationNode,
} from '../tree/ast.ts';
import { DatasetParser } from './datasetParser.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';

/** Declarations without clauses. */
export class DeclarationParser extends DatasetParser {
  /** `import = "import" [ NAME { "," NAME } "from" ] ( STRING | NAME "/" NAME { "/" NAME } )` */
  protected readonly importLine: Rule<ImportNode> = this.rule('importLine', () => {
    const { startOffset } = this.CONSUME(k.import);
    const names = this.OPTION(() => {
      const taken = this.SUBRULE(this.names);
      this.CONSUME(k.from);
      return taken;
    });
    const source = this.OR<Alternatives<ImportNode['source']>>([
      { ALT: () => this.SUBRULE(this.string) },
      { ALT: () => this.SUBRULE(this.module) },
    ]);
    return { kind: 'import', names: names ?? [], source, span: this.since(startOffset) };
  });

  /** `NAME "/" NAME { "/" NAME }` */
  protected readonly module: Rule<ModuleNode> = this.rule('module', () => {
    const start = this.start();
    const path = [this.SUBRULE(this.name)];
    this.AT_LEAST_ONE(() => {
      this.CONSUME(Slash);
      path.push(this.SUBRULE1(this.name));
    });
    return { kind: 'module', path: path.map(({ text }) => text).join('/'), span: this.since(start) };
  });

  /** `let = "let" NAME "=" quantity [ "see" strings ] [ "withdrawn" DATE ]` */
  protected readonly letLine: Rule<LetNode> = this.rule('letLine', () => {
    const { startOffset } = this.CONSUME(k.let);
    const name = this.SUBRULE(this.name);
    this.CONSUME(Equals);
    const quantity = this.SUBRULE(this.quantity);
    const see = this.OPTION(() => {
      this.CONSUME(k.see);
      return this.SUBRULE(this.strings);
    });
    const withdrawn = this.OPTION1(() => {
      this.CONSUME(k.withdrawn);
      return this.SUBRULE(this.day);
    });
    return {
      kind: 'let',
      name,
      quantity,
      see: see ?? [],
      ...(withdrawn && { withdrawn }),
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `fact = "fact" NAME ":" type [ "otherwise" "none" ]` */
  protected readonly factLine: Rule<FactNode> = this.rule('factLine', () => {
    const { startOffset } = this.CONSUME(k.fact);
    const name = this.SUBRULE(this.name);
    this.CONSUME(Colon);
    const type = this.SUBRULE(this.factType);
    const otherwiseNone = this.OPTION(() => {
      this.CONSUME(k.otherwise);
      this.CONSUME(k.none);
      return true;
    });
    return {
      kind: 'fact',
      name,
      type,
      otherwiseNone: otherwiseNone ?? false,
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `type = "text" | "yes-no" | unit | "one" "of" words` */
  protected readonly factType: Rule<FactTypeNode> = this.rule('factType', () => {
    const start = this.start();
    return this.OR<Alternatives<FactTypeNode>>([
      { ALT: () => (this.CONSUME(k.text), { kind: 'text-type', span: this.since(start) }) },
      { ALT: () => (this.CONSUME(k['yes-no']), { kind: 'yes-no-type', span: this.since(start) }) },
      { ALT: () => ({ kind: 'unit-type', unit: this.SUBRULE(this.unit), span: this.since(start) }) },
      {
        ALT: () => {
          this.CONSUME(k.one);
          this.CONSUME(k.of);
          const words = this.SUBRULE(this.words);
          return { kind: 'choice-type', words, span: this.since(start) };
        },
      },
    ]);
  });

  /** `word-decl = facet NAME [ "under" words ] [ "covers" words ] [ "{" { phrases } "}" ]` */
  protected readonly wordLine: Rule<WordDeclarationNode> = this.rule('wordLine', () => {
    const { image, startOffset } = this.CONSUME(FacetWord);
    const name = this.SUBRULE(this.name);
    const under = this.OPTION(() => {
      this.CONSUME(k.under);
      return this.SUBRULE(this.words);
    });
    const covers = this.OPTION1(() => {
      this.CONSUME(k.covers);
      return this.SUBRULE1(this.words);
    });
    const phrases: PhrasesNode[] = [];
    this.OPTION2(() => {
      const open = this.CONSUME(Open);
      this.MANY(() => phrases.push(this.SUBRULE(this.phrases)));
      this.skipJunk(
        () => this.at(Close, EOF) || this.atDeclaration(),
        () =>
          this.misplaced(`${quote(this.LA(1).image)} does not belong here`, {
            help: 'A word holds `phrases`.',
          }),
      );
      this.closeBrace(open);
    });
    return {
      kind: 'word-declaration',
      facet: image as DeclaredFacet,
      name,
      under: under ?? [],
      covers: covers ?? [],
      phrases,
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `phrases = "phrases" ( strings | "from" STRING "column" column )` */
  protected readonly phrases: Rule<PhrasesNode> = this.rule('phrases', () => {
    const { startOffset } = this.CONSUME(k.phrases);
    return this.OR<Alternatives<PhrasesNode>>([
      { ALT: () => ({ kind: 'phrases', texts: this.SUBRULE(this.strings), span: this.since(startOffset) }) },
      {
        ALT: () => {
          this.CONSUME(k.from);
          const file = this.SUBRULE(this.string);
          this.CONSUME(k.column);
          const column = this.SUBRULE(this.word);
          return { kind: 'phrases', file, column, span: this.since(startOffset) };
        },
      },
    ]);
  });

  /** `waive = "waive" NAME "in" NAME "for" "campaign" strings [ "from" DATE ] "until" DATE "by" STRING "because" STRING` */
  protected readonly waive: Rule<WaiveNode> = this.rule('waive', () => {
    const { startOffset } = this.CONSUME(k.waive);
    const rule = this.SUBRULE(this.ruleId);
    this.CONSUME(k.in);
    const policy = this.SUBRULE(this.name);
    this.CONSUME(k.for);
    this.CONSUME(k.campaign);
    const campaigns = this.SUBRULE(this.strings);
    const from = this.OPTION(() => {
      this.CONSUME(k.from);
      return this.SUBRULE(this.day);
    });
    this.CONSUME(k.until);
    const until = this.SUBRULE1(this.day);
    this.CONSUME(k.by);
    const by = this.SUBRULE(this.string);
    this.CONSUME(k.because);
    const because = this.SUBRULE1(this.string);
    return {
      kind: 'waive',
      rule,
      policy,
      campaigns,
      ...(from && { from }),
      until,
      by,
      because,
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `id = NAME [ "/" NAME ]` */
  protected readonly ruleId: Rule<RuleIdNode> = this.rule('ruleId', () => {
    const start = this.start();
    const first = this.SUBRULE(this.name);
    const second = this.OPTION(() => {
      this.CONSUME(Slash);
      return this.SUBRULE1(this.name);
    });
    return {
      kind: 'rule-id',
      id: second ? `${first.text}/${second.text}` : first.text,
      span: this.since(start),
    };
  });

  /** `guarantee = "guarantee" NAME ( claim ( "posts" | "datasets" [ NAME ] ) "when" cond | "is" "at" "least" … )` */
  protected readonly guarantee: Rule<GuaranteeNode> = this.rule('guarantee', () => {
    const { startOffset } = this.CONSUME(k.guarantee);
    const policy = this.SUBRULE(this.name);
    const said = this.OR<Alternatives<Said<GuaranteeNode>>>([
      { ALT: () => this.SUBRULE(this.verdictGuarantee) },
      { ALT: () => this.SUBRULE(this.strictnessGuarantee) },
    ]);
    const span = this.since(startOffset);
    return this.ACTION(() => ({ kind: 'guarantee', policy, ...said, ...this.docAt(startOffset), span }));
  });

  /** `( "denies" | "never" "allows" | "allows" ) ( "posts" | "datasets" [ NAME ] ) "when" cond` */
  protected readonly verdictGuarantee: Rule<Said<GuaranteeNode>> = this.rule('verdictGuarantee', () => {
    const claim = this.OR<Alternatives<'denies' | 'never-allows' | 'allows'>>([
      { ALT: () => (this.CONSUME(k.denies), 'denies') },
      { ALT: () => (this.CONSUME(k.never), this.CONSUME(k.allows), 'never-allows') },
      { ALT: () => (this.CONSUME1(k.allows), 'allows') },
    ]);
    const subject = this.OR1<Alternatives<Pick<VerdictGuarantee, 'on' | 'dataset'>>>([
      { ALT: () => (this.CONSUME(k.posts), { on: 'post' }) },
      {
        ALT: () => {
          this.CONSUME(k.datasets);
          const dataset = this.OPTION(() => this.SUBRULE(this.name));
          return { on: 'dataset', ...(dataset && { dataset }) };
        },
      },
    ]);
    this.CONSUME(k.when);
    const condition = this.SUBRULE(this.condition);
    return this.ACTION(() => ({ claim, ...subject, condition }));
  });

  /** `"is" "at" "least" "as" "strict" "as" NAME` */
  protected readonly strictnessGuarantee: Rule<Said<GuaranteeNode>> = this.rule('strictnessGuarantee', () => {
    this.CONSUME(k.is);
    this.CONSUME(k.at);
    this.CONSUME(k.least);
    this.CONSUME(k.as);
    this.CONSUME(k.strict);
    this.CONSUME1(k.as);
    return { claim: 'at-least-as-strict', than: this.SUBRULE(this.name) };
  });
}

type VerdictGuarantee = Extract<GuaranteeNode, { readonly on: unknown }>;
/** What a guarantee says of its policy. */
type Said<T> = T extends unknown ? Omit<T, 'kind' | 'policy' | 'span' | 'doc'> : never;
