// Where a file goes on after a mistake, and what is said of what stands between its declarations.
import { leavingOut, quote, replacing, type Diagnostic } from '@fineline/ruleset';
import { EOF } from 'chevrotain';
import type { DeclarationNode } from '../tree/ast.ts';
import { errorAt } from '../diagnostics/errorAt.ts';
import { Close, Comma, Equals, FacetWord, isName, k, Label, Name, Slash, Text } from '../lexing/tokens.ts';
import { meantWord } from './meantWord.ts';
import { needs } from './needs.ts';
import { declarationTokens, declarationWords, partTokens } from './startingWords.ts';
import { PolicyParser } from './policyParser.ts';
import { unknownUnit } from './unknownUnit.ts';

/** What the productions of files share. */
export class FileRecovery extends PolicyParser {
  /** Whether a declaration can be read from here, after something that could not be. */
  protected mayResume(): boolean {
    const isWord = this.at(...declarationTokens);
    return this.at(EOF) || (isWord && (this.isFirstOnLine() || this.atDeclaration()));
  }

  /** Skips what is no declaration; what is left of it stands for the names that it may have meant. */
  protected skipToDeclaration(declarations: DeclarationNode[]): void {
    const start = this.start();
    this.readAsMeant();
    const isJunk = this.skipJunk(
      () => this.at(EOF, ...declarationTokens),
      () => this.noDeclaration(),
    );
    if (isJunk) declarations.push({ kind: 'damaged', keyword: '', span: this.since(start) });
  }

  /** `use fineline/health`, `const few = 5 people`: nothing else can be meant, so it is told and read as that. */
  protected readAsMeant(): void {
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
  protected meantDeclaration(): 'import' | 'let' | undefined {
    if (this.RECORDING_PHASE || this.LA(1).tokenType !== Name || !this.isFirstOnLine()) return undefined;
    const meant = meantWord(this.LA(1).image, this.tokenSpan(1), ['import', 'let']).fix?.edits[0]?.text;
    if (meant === 'import')
      return this.isAhead(2, Text) || this.isNamed(Slash, Comma, k.from) ? meant : undefined;
    return meant === 'let' && this.isNamed(Equals) ? meant : undefined;
  }

  /** Whether a declaration may be over here: a keyword within a line may still be a word of the one before it. */
  protected endsDeclaration(): boolean {
    if (this.at(EOF) || this.atDeclaration() || this.meantDeclaration() !== undefined) return true;
    const isBareWord =
      this.at(FacetWord) && this.isAhead(2, Name) && this.isAhead(3, EOF, ...declarationTokens);
    return this.at(...declarationTokens) && (this.isFirstOnLine() || isBareWord);
  }

  protected noDeclaration(): Diagnostic {
    const next = this.LA(1);
    const span = this.tokenSpan(1);
    if (this.at(...declarationTokens)) return this.misplaced(`${quote(next.image)} does not belong here`);
    const isWithinLine = !this.isFirstOnLine() && this.isAhead(0, Name, Text);
    if (isWithinLine && this.at(k.and, k.or) && this.isAhead(2, Name, Text)) return this.joinInList();
    if (this.at(Close)) {
      const isLast = this.isAhead(2, EOF, ...declarationTokens);
      const fix = leavingOut('}', isLast ? 'safe' : 'review', span);
      return errorAt(this.file, span, 'FL0102', 'this `}` closes nothing', { fix });
    }
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
    const colon = this.strayColon(['under', 'covers', 'otherwise']);
    if (colon) return colon;
    const within = this.isFirstOnLine() ? {} : meantWord(next.image, span, ['under', 'covers', 'otherwise']);
    if (within.help !== undefined) return this.misplaced(`${quote(next.image)} does not belong here`, within);
    const near = isName(next) ? meantWord(next.image, span, declarationWords) : {};
    return errorAt(this.file, span, 'FL0102', `no declaration starts with ${quote(next.image)}`, {
      help: this.atClause()
        ? 'A clause stands in a block of a policy, such as `policy public-posts { posts { … } }`.'
        : 'A policy starts with a line such as `policy public-posts {`.',
      ...near,
    });
  }

  /** Whether what stands here is part of a declaration, and none itself. */
  protected atPart(): boolean {
    return this.at(...partTokens, k.cases, k.each) || this.atClause() || this.atRole();
  }
}
