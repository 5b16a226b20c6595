import { quote, replacing, type Diagnostic } from '@fineline/ruleset';
import { EOF, type IParserConfig, type IToken, type TokenType } from 'chevrotain';
import type {
  ClauseNode,
  DamagedNode,
  DeclarationNode,
  HeaderNode,
  NameNode,
  PolicyNode,
  SectionNode,
} from '../ast.ts';
import { errorAt } from '../errorAt.ts';
import {
  Close,
  Colon,
  Comma,
  Day,
  endOf,
  Equals,
  FacetWord,
  isName,
  k,
  Label,
  Name,
  Open,
  Slash,
  Text,
  Version,
} from '../lexing/tokens.ts';
import { meantWord } from './meantWord.ts';
import { needs } from './needs.ts';
import type { Alternatives, Rule } from './recoveringParser.ts';
import { TestParser } from './testParser.ts';
import { unknownUnit } from './unknownUnit.ts';

const declarationWords = [
  ...(['import', 'let', 'fact', 'tone', 'framing', 'topic', 'channel', 'audience', 'identifier'] as const),
  ...(['dataset', 'policy', 'waive', 'guarantee', 'test'] as const),
] as const;
const declarationTokens = declarationWords.map(word => k[word]);
const headerWords = ['version', 'owner', 'effective', 'expires', 'withdrawn'] as const;
const sectionWords = ['posts', 'datasets'] as const;
const headerTokens = headerWords.map(word => k[word]);
const partTokens = [...headerTokens, k.posts, k.datasets];

const aboutThePolicy: ReadonlySet<string> = new Set(['name', 'title', 'description', 'summary', 'purpose']);

/** The whole language. */
export class FileParser extends TestParser {
  constructor(config: IParserConfig = { skipValidations: true }) {
    super(config);
    this.performSelfAnalysis();
  }

  /** `file = { import | let | fact | word-decl | dataset | policy | waive | guarantee | test }` */
  readonly declarations: Rule<readonly DeclarationNode[]> = this.rule('declarations', () => {
    const declarations: DeclarationNode[] = [];
    this.skipToDeclaration(declarations);
    this.MANY(() => {
      const start = this.start();
      const keyword = this.LA(1);
      const next = this.LA(2);
      this.OR([
        {
          ALT: () => {
            const { value, damaged } = this.guarded(
              () => this.SUBRULE(this.lineDeclaration),
              () => this.mayResume(),
              () => this.noDeclaration(),
              () => this.endsDeclaration(),
            );
            declarations.push(value && !damaged ? value : lost(keyword, next, this.since(start)));
          },
        },
        {
          ALT: () => {
            const { value } = this.recovered(
              () => this.SUBRULE(this.blockDeclaration),
              () => this.mayResume(),
            );
            declarations.push(value ?? lost(keyword, next, this.since(start)));
          },
        },
      ]);
      this.skipToDeclaration(declarations);
    });
    return declarations;
  });

  /** Declarations of which one mistake is told at most. */
  protected readonly lineDeclaration: Rule<DeclarationNode> = this.rule('lineDeclaration', () =>
    this.OR<Alternatives<DeclarationNode>>([
      { ALT: () => this.SUBRULE(this.importLine) },
      { ALT: () => this.SUBRULE(this.letLine) },
      { ALT: () => this.SUBRULE(this.factLine) },
      { ALT: () => this.SUBRULE(this.wordLine) },
      { ALT: () => this.SUBRULE(this.waive) },
      { ALT: () => this.SUBRULE(this.guarantee) },
    ]),
  );

  /** Declarations with parts, each of which tells its own. */
  protected readonly blockDeclaration: Rule<DeclarationNode> = this.rule('blockDeclaration', () =>
    this.OR<Alternatives<DeclarationNode>>([
      { ALT: () => this.SUBRULE(this.dataset) },
      { ALT: () => this.SUBRULE(this.policy) },
      { ALT: () => this.SUBRULE(this.test) },
    ]),
  );

  /** How far to the right the policy starts that is being read, if on a line of its own. */
  private policyColumn: number | undefined;

  /** Whether what belongs beside a policy stands in the one that is being read. */
  private holdsDeclaration: boolean = false;

  /** `policy = "policy" NAME [ "extends" names ] "{" { header } { section } "}"` */
  protected readonly policy: Rule<PolicyNode> = this.rule('policy', () => {
    this.policyColumn = this.columnOfLine();
    this.holdsDeclaration = false;
    const head = this.head(() => {
      const { startOffset } = this.CONSUME(k.policy);
      const name = this.SUBRULE(this.policyName);
      const parents = this.OPTION(() => this.SUBRULE(this.policyParents));
      return { startOffset, name, parents, open: this.openBrace(`\`policy ${name.text}\``) };
    });
    const { startOffset, name, parents, open, damaged: headDamaged } = head;
    let damaged = headDamaged;

    const header: HeaderNode[] = [];
    const sections: SectionNode[] = [];
    damaged = this.skipToPart() || damaged;
    this.MANY(() => {
      this.OR([
        {
          ALT: () => {
            const line = this.guarded(
              () => this.SUBRULE(this.header),
              () => this.mayResumePolicy(),
              () =>
                this.isFirstOnLine()
                  ? this.noPart()
                  : this.misplaced(`${quote(this.LA(1).image)} does not belong here`),
              () => this.at(Close, EOF, ...partTokens) || this.atDeclaration(),
            );
            this.ACTION(() => {
              if (!line.value || line.damaged) damaged = true;
              else if (this.isHeaderInPlace(line.value, header, sections)) header.push(line.value);
            });
          },
        },
        {
          ALT: () => {
            const section = this.recovered(
              () => this.SUBRULE(this.section),
              () => this.mayResumePolicy(),
            );
            if (section.value) sections.push(section.value);
            else damaged = true;
          },
        },
      ]);
      damaged = this.skipToPart() || damaged;
    });
    this.closePolicy(open, sections);
    this.policyColumn = undefined;
    return {
      kind: 'policy',
      name,
      parents: parents ?? [],
      header,
      sections,
      headDamaged: headDamaged || this.holdsDeclaration,
      damaged: damaged || sections.some(section => section.damaged),
      ...this.docAt(startOffset),
      span: this.since(startOffset),
    };
  });

  /** `NAME`, in kebab-case. */
  protected readonly policyName: Rule<NameNode> = this.rule('policyName', () => {
    const name = this.SUBRULE(this.name);
    this.ACTION(() => {
      const span = { start: name.span.start, end: this.endOfWords() ?? name.span.end };
      const written = this.text.slice(span.start, span.end);
      if (isKebabCase(written)) return;
      const meant = written.toLowerCase().replaceAll(/[_ \t]+/g, '-');
      this.report(
        errorAt(this.file, span, 'FL0116', `${quote(written)} is no name for a policy`, {
          help: 'A policy is named in small letters and digits, joined by single hyphens.',
          fix: isKebabCase(meant) ? replacing(span, meant, 'review') : undefined,
        }),
      );
    });
    return name;
  });

  /** `policy My Policy {`: where the words end that follow a name up to its `{`, if there are any. */
  private endOfWords(): number | undefined {
    let ahead = 1;
    for (; ahead < 9 && this.LA(ahead).tokenType === Name; ahead++)
      if (meantWord(this.LA(ahead).image, this.tokenSpan(ahead), ['extends']).help !== undefined)
        return undefined;
    const last = this.LA(ahead - 1);
    const isHead = ahead > 1 && this.isAhead(ahead, Open) && this.isOnLineOf(this.LA(0), last);
    return isHead ? endOf(last) : undefined;
  }

  /** `"extends" names` */
  protected readonly policyParents: Rule<readonly NameNode[]> = this.rule('policyParents', () => {
    this.CONSUME(k.extends);
    return this.SUBRULE(this.names);
  });

  /** `header = "version" VERSION | "owner" STRING | ( "effective" | "expires" | "withdrawn" ) DATE` */
  protected readonly header: Rule<HeaderNode> = this.rule('header', () =>
    this.OR<Alternatives<HeaderNode>>([
      { ALT: () => this.SUBRULE(this.version) },
      { ALT: () => this.SUBRULE(this.owner) },
      { ALT: () => this.SUBRULE(this.headerDay) },
    ]),
  );

  /** `"version" VERSION` */
  protected readonly version: Rule<HeaderNode> = this.rule('version', () => {
    const { startOffset } = this.CONSUME(k.version);
    const { image } = this.CONSUME(Version);
    return { kind: 'version', version: image, span: this.since(startOffset) };
  });

  /** `"owner" STRING` */
  protected readonly owner: Rule<HeaderNode> = this.rule('owner', () => {
    const { startOffset } = this.CONSUME(k.owner);
    return { kind: 'owner', owner: this.SUBRULE(this.string), span: this.since(startOffset) };
  });

  /** `( "effective" | "expires" | "withdrawn" ) DATE` */
  protected readonly headerDay: Rule<HeaderNode> = this.rule('headerDay', () => {
    const { image, startOffset } = this.OR([
      { ALT: () => this.CONSUME(k.effective) },
      { ALT: () => this.CONSUME(k.expires) },
      { ALT: () => this.CONSUME(k.withdrawn) },
    ]);
    return { kind: image as 'effective', day: this.SUBRULE(this.day), span: this.since(startOffset) };
  });

  /** `section = ( "posts" | "datasets" [ names ] ) "{" { clause } "}"` */
  protected readonly section: Rule<SectionNode> = this.rule('section', () => {
    const start = this.start();
    const head = this.head(() => {
      const about = this.OR<Alternatives<Pick<SectionNode, 'on' | 'datasets'>>>([
        { ALT: () => (this.CONSUME(k.posts), { on: 'post', datasets: [] }) },
        {
          ALT: () => {
            this.CONSUME(k.datasets);
            return { on: 'dataset', datasets: this.OPTION(() => this.SUBRULE(this.names)) ?? [] };
          },
        },
      ]);
      return { ...about, open: this.openBrace(about.on === 'post' ? '`posts`' : '`datasets`') };
    });
    const { on, open } = head;
    const datasets = head.damaged ? [] : head.datasets;
    const clauses: ClauseNode[] = [];
    const isOver = (): boolean => this.at(Close, EOF) || this.atSection() || this.atDeclaration();
    const skipOne = (last?: number): boolean => {
      const column = this.columnOfLine();
      return this.skipJunk(
        () => isOver() || this.atClause(),
        () => this.noClause(),
        () => isOver() || this.mayResumeClause() || this.startsInColumn(column),
        this.startsInColumn(last),
      );
    };
    const skip = (): boolean => {
      let last = this.columnOfLine();
      if (!skipOne()) return false;
      for (let next = this.columnOfLine(); skipOne(last); next = this.columnOfLine()) last = next;
      return true;
    };
    let damaged = skip() || head.damaged;
    this.MANY(() => {
      const isWithinLine = !this.isFirstOnLine();
      const clause = this.guardedClause(isOver);
      // Its first words may have been the end of the clause before it.
      const before = isWithinLine && clause.damaged ? clauses.pop() : undefined;
      if (before) clauses.push({ ...before, damaged: true });
      clauses.push(clause);
      damaged = skip() || damaged;
    });
    this.closeBrace(open);
    return { kind: 'section', on, datasets, clauses, damaged, span: this.since(start) };
  });

  protected override atDeclaration(): boolean {
    if (!isName(this.LA(1)) || this.isWithinPolicy()) return false;
    if (this.at(k.policy)) return this.isNamed(Open, k.extends);
    if (this.at(k.dataset)) return this.isNamed(Open);
    if (this.at(k.test)) return this.isNamed(Open, k.at);
    if (this.at(k.guarantee)) return this.isNamed(k.denies, k.never, k.allows, k.is);
    if (this.at(k.waive)) return this.isNamed(k.in, Slash);
    if (this.at(k.let)) return this.isNamed(Equals);
    if (this.at(k.fact)) return this.isNamed(Colon);
    if (this.at(k.import)) return this.isAhead(2, Text) || this.isNamed(Slash, Comma, k.from);
    return this.at(FacetWord) && this.isNamed(Open, k.under, k.covers);
  }

  /** Whether a declaration stands deeper than the policy around it, which nobody closed by that. */
  private isWithinPolicy(): boolean {
    const column = this.columnOfLine();
    return this.policyColumn !== undefined && column !== undefined && column > this.policyColumn;
  }

  private isNamed(...then: readonly TokenType[]): boolean {
    return this.isAhead(2, Name) && this.isAhead(3, ...then);
  }

  /** Whether a declaration can be read from here, after something that could not be. */
  private mayResume(): boolean {
    const isWord = this.at(...declarationTokens);
    return this.at(EOF) || (isWord && (this.isFirstOnLine() || this.atDeclaration()));
  }

  /** Skips what is no declaration; what is left of it stands for the names that it may have meant. */
  private skipToDeclaration(declarations: DeclarationNode[]): void {
    const start = this.start();
    this.readAsMeant();
    const isJunk = this.skipJunk(
      () => this.at(EOF, ...declarationTokens),
      () => this.noDeclaration(),
    );
    if (isJunk) declarations.push({ kind: 'damaged', keyword: '', span: this.since(start) });
  }

  /** `use fineline/health`, `const few = 5 people`: nothing else can be meant, so it is told and read as that. */
  private readAsMeant(): void {
    const meant = this.meantDeclaration();
    if (meant === undefined) return;
    const span = this.tokenSpan(1);
    this.report(
      errorAt(this.file, span, 'FL0102', `${quote(this.LA(1).image)} is said as ${quote(meant)} here`, {
        fix: replacing(span, meant),
      }),
    );
    Object.assign(this.LA(1), { tokenType: k[meant], tokenTypeIdx: k[meant].tokenTypeIdx });
  }

  /** The keyword that was surely meant by a word of another language. */
  private meantDeclaration(): 'import' | 'let' | undefined {
    if (this.RECORDING_PHASE || this.LA(1).tokenType !== Name || !this.isFirstOnLine()) return undefined;
    const meant = meantWord(this.LA(1).image, this.tokenSpan(1), ['import', 'let']).fix?.edits[0]?.text;
    if (meant === 'import')
      return this.isAhead(2, Text) || this.isNamed(Slash, Comma, k.from) ? meant : undefined;
    return meant === 'let' && this.isNamed(Equals) ? meant : undefined;
  }

  /** Whether a declaration may be over here: a keyword within a line may still be a word of the one before it. */
  private endsDeclaration(): boolean {
    if (this.at(EOF) || this.atDeclaration() || this.meantDeclaration() !== undefined) return true;
    const isBareWord =
      this.at(FacetWord) && this.isAhead(2, Name) && this.isAhead(3, EOF, ...declarationTokens);
    return this.at(...declarationTokens) && (this.isFirstOnLine() || isBareWord);
  }

  private noDeclaration(): Diagnostic {
    const next = this.LA(1);
    const span = this.tokenSpan(1);
    if (this.at(...declarationTokens)) return this.misplaced(`${quote(next.image)} does not belong here`);
    if (this.at(Close)) return errorAt(this.file, span, 'FL0102', 'this `}` closes nothing');
    if (this.isAhead(0, Close) && this.atPart())
      return errorAt(
        this.file,
        this.tokenSpan(0),
        'FL0102',
        `this \`}\` is one too many: ${quote(next.image)} belongs in a block`,
      );
    // With its name left out, `fact` has the colon behind it and counts as a label.
    if (this.at(Label) && next.image === 'fact')
      return errorAt(this.file, span, 'FL0102', needs['factLine']!);
    const unit = unknownUnit(this.file, this.LA(0), next);
    if (unit) return unit;
    if (this.at(Name) && this.isAhead(2, Equals))
      return errorAt(this.file, span, 'FL0102', `\`let\` is missing before ${quote(next.image)}`, {
        fix: replacing(span, `let ${next.image}`, 'review'),
      });
    if (next.image === 'consent' || next.image === 'addressee')
      return errorAt(this.file, span, 'FL0102', `${quote(next.image)} gets no words of your own`);
    const near = isName(next) ? meantWord(next.image, span, declarationWords) : {};
    return errorAt(this.file, span, 'FL0102', `no declaration starts with ${quote(next.image)}`, near);
  }

  /** Whether what stands here is part of a declaration, and none itself. */
  private atPart(): boolean {
    return this.at(...partTokens, k.cases, k.each) || this.atClause() || this.atRole();
  }

  private mayResumePolicy(): boolean {
    return this.at(Close, EOF) || this.atSection() || this.atHeader() || this.atDeclaration();
  }

  protected override atSection(): boolean {
    if (this.at(k.posts)) return this.isAhead(2, Open);
    return this.at(k.datasets) && (this.isAhead(2, Open) || this.isNamed(Open, Comma));
  }

  private atHeader(): boolean {
    if (!this.at(...headerTokens)) return false;
    return this.isFirstOnLine() || this.isAhead(2, Version, Text, Day);
  }

  private skipToPart(): boolean {
    return this.skipJunk(
      () => this.at(...partTokens) || this.mayResumePolicy(),
      () => this.noPart(),
    );
  }

  private noPart(): Diagnostic {
    const next = this.LA(1);
    const span = this.tokenSpan(1);
    if (this.atClause() && !this.isKnownLabel([...headerWords, ...sectionWords]))
      return errorAt(this.file, span, 'FL0102', 'a clause stands in a block', {
        help: 'Put it in `posts { … }` or in `datasets { … }`.',
      });
    const strayColon = this.strayColon([...headerWords, ...sectionWords]);
    if (strayColon) return strayColon;
    if (this.at(...declarationTokens) && !(this.at(k.dataset) && this.isAhead(2, Open)))
      return this.declarationInside();
    if (this.at(k.extends))
      return errorAt(this.file, span, 'FL0102', '`extends` stands before the `{` of its policy', {
        help: 'Such as `policy public-posts extends org-baseline {`.',
      });
    if (aboutThePolicy.has(next.image))
      return errorAt(this.file, span, 'FL0102', `nothing in a policy starts with ${quote(next.image)}`, {
        help: 'What a policy is about stands above it, in lines that start with `///`.',
      });
    const near = isName(next) ? meantWord(next.image, span, [...headerWords, ...sectionWords]) : {};
    return errorAt(this.file, span, 'FL0102', `nothing in a policy starts with ${quote(next.image)}`, near);
  }

  protected override noClause(): Diagnostic {
    if (this.at(...declarationTokens) && this.isWithinPolicy()) return this.declarationInside();
    if (this.at(...headerTokens))
      return errorAt(
        this.file,
        this.tokenSpan(1),
        'FL0102',
        `${quote(this.LA(1).image)} stands before the first block of its policy`,
      );
    return super.noClause();
  }

  /** A declaration in a policy: what it names is lost. */
  private declarationInside(): Diagnostic {
    this.holdsDeclaration = true;
    const word = quote(this.LA(1).image);
    return errorAt(this.file, this.tokenSpan(1), 'FL0102', `${word} stands in no policy, but beside it`, {
      help: 'A file declares it before or after its policies.',
    });
  }

  private isHeaderInPlace(
    line: HeaderNode,
    header: readonly HeaderNode[],
    sections: readonly SectionNode[],
  ): boolean {
    const first = header.find(({ kind }) => kind === line.kind);
    if (first)
      this.report(
        errorAt(this.file, line.span, 'FL0109', `\`${line.kind}\` stands twice in this policy`, {
          labels: [{ file: this.file, span: first.span, message: 'it stands here already' }],
        }),
      );
    else if (sections.length > 0)
      this.report(errorAt(this.file, line.span, 'FL0109', `\`${line.kind}\` comes before the first block`));
    return !first;
  }

  /**
   * The `}` of a policy. Where it is missing and the last block was closed by a `}` that stands further left than the
   * block itself, that one was meant for the policy and the block is the one left open.
   */
  private closePolicy(open: IToken, sections: readonly SectionNode[]): void {
    const last = this.RECORDING_PHASE || this.at(Close) ? undefined : sections.at(-1);
    const isOuter = last && this.indentOf(last.span.end - 1) < this.indentOf(last.span.start);
    const brace = isOuter ? this.text.indexOf('{', last.span.start) : -1;
    this.closeBrace(brace === -1 ? open : { ...open, startOffset: brace });
  }

  /** How many blanks stand before the first word of the line that holds `offset`. */
  private indentOf(offset: number): number {
    const line = this.text.lastIndexOf('\n', offset - 1) + 1;
    return /[^ \t]|$/.exec(this.text.slice(line, offset))?.index ?? 0;
  }
}

/** What is left of a declaration that could not be read. */
function lost(keyword: IToken, next: IToken, span: DamagedNode['span']): DamagedNode {
  return { kind: 'damaged', keyword: keyword.image, ...(isName(next) && { name: next.image }), span };
}

function isKebabCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name);
}
