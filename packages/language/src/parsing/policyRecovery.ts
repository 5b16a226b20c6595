// Where a policy and its parts go on after a mistake, and what is said of what stands between them.
import { quote, type Diagnostic } from '@fineline/ruleset';
import { EOF, type IToken, type TokenType } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import {
  Close,
  Colon,
  Comma,
  Day,
  Equals,
  FacetWord,
  isName,
  k,
  Name,
  Open,
  Slash,
  Text,
  Version,
} from '../lexing/tokens.ts';
import type { HeaderNode, SectionNode } from '../tree/ast.ts';
import { meantWord } from './meantWord.ts';
import {
  clauseTokens,
  declarationTokens,
  headerTokens,
  headerWords,
  partTokens,
  sectionWords,
} from './startingWords.ts';
import { TestParser } from './testParser.ts';

/** How far ahead the end of a brace is looked for. */
const nearby = 400;

const aboutThePolicy: ReadonlySet<string> = new Set(['name', 'title', 'description', 'summary', 'purpose']);

/** What the productions of policies share. */
export class PolicyRecovery extends TestParser {
  /** How far to the right the policy starts that is being read, if on a line of its own. */
  protected policyColumn: number | undefined;

  /** Whether clauses are being read. */
  protected isInSection: boolean = false;

  /** Whether what belongs beside a policy stands in the one that is being read. */
  protected holdsDeclaration: boolean = false;

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
  protected isWithinPolicy(): boolean {
    const column = this.columnOfLine();
    return this.policyColumn !== undefined && column !== undefined && column > this.policyColumn;
  }

  /**
   * A `{` in a clause that would be closed by the `}` of the block around it, or behind the start of another clause: it
   * takes nothing of what follows with it.
   */
  protected override isStrayOpen(): boolean {
    if (!this.isInSection) return false;
    const indent = this.indentOf(this.start());
    let depth = 1;
    for (let ahead = 2; ahead < nearby; ahead++) {
      const token = this.LA(ahead);
      if (token.tokenType === EOF) return true;
      const isFirst = !this.isOnLineOf(this.LA(ahead - 1), token);
      const isFurtherLeft = isFirst && this.indentOf(token.startOffset) < indent;
      if (token.tokenType === Open) depth++;
      else if (token.tokenType === Close && --depth === 0) return isFurtherLeft;
      else if (isFirst && this.isAhead(ahead, ...clauseTokens) && this.indentOf(token.startOffset) <= indent)
        return true;
    }
    return false;
  }

  /** Whether a `}` comes next that slipped into a line of clauses: what stands behind it goes with no end of a block. */
  protected isStrayClose(): boolean {
    if (this.RECORDING_PHASE || !this.at(Close) || this.isFirstOnLine()) return false;
    if (this.isAhead(2, Close, EOF, ...partTokens, ...declarationTokens)) return false;
    return this.isOnLineOf(this.LA(1), this.LA(2));
  }

  protected isNamed(...then: readonly TokenType[]): boolean {
    return this.isAhead(2, Name) && this.isAhead(3, ...then);
  }

  protected mayResumePolicy(): boolean {
    return this.at(Close, EOF) || this.atSection() || this.atHeader() || this.atDeclaration();
  }

  protected override atSection(): boolean {
    if (this.at(k.posts)) return this.isAhead(2, Open);
    return this.at(k.datasets) && (this.isAhead(2, Open) || this.isNamed(Open, Comma));
  }

  protected atHeader(): boolean {
    if (!this.at(...headerTokens)) return false;
    return this.isFirstOnLine() || this.isAhead(2, Version, Text, Day);
  }

  protected skipToPart(): boolean {
    return this.skipJunk(
      () => this.at(...partTokens) || this.mayResumePolicy(),
      () => this.noPart(),
    );
  }

  protected noPart(): Diagnostic {
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
    const join = this.nearlyLabel() ? undefined : this.missingJoin();
    if (join) return join;
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
  protected declarationInside(): Diagnostic {
    this.holdsDeclaration = true;
    const word = quote(this.LA(1).image);
    return errorAt(this.file, this.tokenSpan(1), 'FL0102', `${word} stands in no policy, but beside it`, {
      help: 'A file declares it before or after its policies.',
    });
  }

  protected isHeaderInPlace(
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
  protected closePolicy(open: IToken, sections: readonly SectionNode[]): void {
    const last = this.RECORDING_PHASE || this.at(Close) ? undefined : sections.at(-1);
    const isOuter = last && this.indentOf(last.span.end - 1) < this.indentOf(last.span.start);
    const brace = isOuter ? this.text.indexOf('{', last.span.start) : -1;
    this.closeBrace(brace === -1 ? open : { ...open, startOffset: brace });
  }

  /** How many blanks stand before the first word of the line that holds `offset`. */
  protected indentOf(offset: number): number {
    const line = this.text.lastIndexOf('\n', offset - 1) + 1;
    return /[^ \t]|$/.exec(this.text.slice(line, offset))?.index ?? 0;
  }
}
