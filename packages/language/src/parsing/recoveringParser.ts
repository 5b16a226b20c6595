// Going on after a mistake. Chevrotain's own recovery inserts and deletes single tokens, which makes one slip into several
// messages; here a mistake ends the part it is in (a clause, a header line, a declaration), is told once, and reading goes
// on where the next part starts. What stands there may still belong to the mistake: see `isPartOfMistake`.
import { quote, type Diagnostic, type Span } from '@fineline/ruleset';
import { EOF, isRecognitionException, type IToken } from 'chevrotain';
import { errorAt, type Extras } from '../diagnostics/errorAt.ts';
import type { LexedFile } from '../lexing/lex.ts';
import { Close, CloseParenthesis, endOf, Open, OpenParenthesis, retype, spanOf } from '../lexing/tokens.ts';
import { describeMistake, type ParserMistake } from './describeMistake.ts';
import { LookingParser } from './lookingParser.ts';
import { meantWord } from './meantWord.ts';
import { missingBrace } from './missingBrace.ts';
import { unknownUnit } from './unknownUnit.ts';

export type { Alternatives, Rule } from './lookingParser.ts';

/** A part as far as it could be read. */
export interface Guarded<T> {
  readonly value?: T;
  readonly span: Span;
  /** Something in it was reported. */
  readonly damaged: boolean;
}

/** Productions that go on after a mistake. */
export class RecoveringParser extends LookingParser {
  protected found: Diagnostic[] = [];
  private lexical: readonly Diagnostic[] = [];
  private toldUnclosed: { readonly before: IToken; readonly mistake: Diagnostic | undefined } | undefined;
  private toldNoBraces: boolean = false;
  /** Offset at which reading went on after the last mistake. */
  private wentOnAt: number = -1;

  /** Makes ready for a file. Mistakes found while lexing are known, so that nothing more is said about their parts. */
  begin(file: string, text: string, lexed: LexedFile): void {
    this.look(file, text, lexed);
    this.found = [];
    this.lexical = lexed.mistakes;
    this.toldUnclosed = undefined;
    this.toldNoBraces = false;
    this.wentOnAt = -1;
  }

  /** What the productions found wrong since `begin`. */
  get mistakes(): readonly Diagnostic[] {
    return this.found;
  }

  protected report(diagnostic: Diagnostic): void {
    this.found.push(diagnostic);
  }

  /**
   * Reads a part of which one mistake is told at most. A part that breaks off is left at the next place where `resumes`
   * holds; so is one behind which `ends` does not hold, for what is `leftover`.
   */
  protected guarded<T>(
    read: () => T,
    resumes: () => boolean,
    leftover: () => Diagnostic,
    ends: () => boolean = resumes,
  ): Guarded<T> {
    const start = this.start();
    const before = this.found.length;
    const isTold = this.isPartOfMistake();
    const part = this.recovered(read, resumes);
    if (this.RECORDING_PHASE) return { span: { start, end: start }, damaged: false };
    if (!part.isBroken && !ends()) {
      this.report(leftover());
      this.skipTo(resumes);
    }
    const damaged = this.settle(start, before, isTold) || part.isBroken || isTold;
    const span = this.since(start);
    return part.value === undefined ? { span, damaged } : { value: part.value, span, damaged };
  }

  /** Reads a part; where it breaks off, reports why and goes on to the next place where `resumes` holds. */
  protected recovered<T>(
    read: () => T,
    resumes: () => boolean,
  ): { readonly value?: T; readonly isBroken: boolean } {
    const start = this.start();
    const isTold = this.isPartOfMistake();
    try {
      return { value: read(), isBroken: false };
    } catch (error) {
      if (!(error instanceof Error && isRecognitionException(error))) throw error;
      const mistake = this.describe(error as ParserMistake);
      if (!isTold) this.report(mistake);
      // A reserved word that was meant as a name does not start anything.
      if (this.start() === start || mistake.code === 'FL0114') this.advance();
      this.skipTo(resumes, this.depthSince(start));
      this.wentOnAt = this.start();
      return { isBroken: true };
    }
  }

  /** The message about what could not be read. */
  protected describe(mistake: ParserMistake): Diagnostic {
    return describeMistake(mistake, this.file, this.text);
  }

  /**
   * Reports what stands where `stops` should hold, and goes on to the next place where `resumes` does. `isApart` where
   * it cannot be the rest of an earlier mistake.
   */
  protected skipJunk(
    stops: () => boolean,
    junk: () => Diagnostic,
    resumes: () => boolean = stops,
    isApart: boolean = false,
  ): boolean {
    if (this.RECORDING_PHASE || stops()) return false;
    const start = this.start();
    const before = this.found.length;
    const mistake = junk();
    this.report(mistake);
    // Nothing tells it apart from the mistake before it, but for a word that is nearly the start of a part.
    const isTold =
      !isApart && start === this.wentOnAt && (!mistake.fix || this.at(Close) || this.isPartOfMistake());
    const depth = this.at(Open) && !this.isStrayOpen() ? 1 : 0;
    this.advance();
    this.skipTo(resumes, depth);
    this.settle(start, before, isTold);
    return true;
  }

  /** The `{` of a block. Where other words stand before it they are reported; where it is missing, that is. */
  protected openBrace(after: string): IToken {
    if (this.RECORDING_PHASE || this.at(Open)) {
      const open = this.CONSUME(Open);
      if (!this.at(Open)) return open;
      this.report(this.misplaced('`{` stands here twice'));
      while (this.at(Open)) this.advance();
      this.wentOnAt = this.start();
      return open;
    }
    const other = this.otherBrace(after);
    if (other) return other;
    const last = this.LA(0);
    let ahead = 1;
    while (ahead < 9 && !this.isAhead(ahead, Open, Close, EOF)) ahead++;
    const isNear = ahead === 2 || this.isOnLineOf(last, this.LA(ahead));
    if (this.isAhead(ahead, Open) && isNear && !this.atSection()) {
      const { image } = this.LA(1);
      const message = `${quote(image)} does not belong between ${after} and its \`{\``;
      const mistake = this.strayColon(['extends']);
      this.report(mistake ?? this.misplaced(message, meantWord(image, this.tokenSpan(1), ['extends'])));
      while (!this.at(Open)) this.advance();
      const open = this.consume(0, Open);
      this.wentOnAt = this.start();
      return open;
    }
    this.reportNoBrace(after);
    this.wentOnAt = this.start();
    return last;
  }

  /** `posts ( … )`: parentheses or brackets around a block, which are read as what they stand for. */
  private otherBrace(after: string): IToken | undefined {
    if (!this.at(OpenParenthesis)) return undefined;
    let depth = 1;
    let ahead = 2;
    for (; depth > 0 && !this.isAhead(ahead, EOF); ahead++)
      depth += this.isAhead(ahead, OpenParenthesis) ? 1 : this.isAhead(ahead, CloseParenthesis) ? -1 : 0;
    const [open, close] = [this.LA(1), depth === 0 ? this.LA(ahead - 1) : undefined];
    const span = this.tokenSpan(1);
    const edits = [{ span, text: '{' }, ...(close ? [{ span: spanOf(close), text: '}' }] : [])];
    this.report(
      errorAt(
        this.file,
        span,
        'FL0102',
        `${after} stands between \`{\` and \`}\`, not behind ${quote(open.image)}`,
        {
          fix: { title: 'write `{` and `}`', safety: 'review', edits },
        },
      ),
    );
    retype(open, Open);
    if (close) retype(close, Close);
    return this.consume(1, Open);
  }

  /** In a text without any brace, where lines are set in instead, that is one mistake. */
  private reportNoBrace(after: string): void {
    const span = this.tokenSpan(0);
    if (/[{}]/.test(this.text)) {
      this.report(
        errorAt(this.file, span, 'FL0102', `${after} has no \`{\` behind it`, {
          help: 'A block stands between `{` and `}`.',
        }),
      );
    } else if (!this.toldNoBraces)
      this.report(
        errorAt(this.file, span, 'FL0102', `${after} and its blocks stand between no braces`, {
          help: 'How far lines are set in means nothing: `policy public-posts { posts { … } }`.',
        }),
      );
    this.toldNoBraces = true;
  }

  /** The `}` of a block, or a complaint about the `{` that none closes. */
  protected closeBrace(open: IToken): void {
    if (this.RECORDING_PHASE || this.at(Close)) {
      const isBehindMistake = this.start() === this.wentOnAt;
      this.CONSUME(Close);
      if (isBehindMistake) this.wentOnAt = this.start();
      return;
    }
    const here = this.LA(1);
    const last = this.lexical.at(-1);
    // A text or a comment that is never closed has swallowed the rest.
    const isSwallowed = this.at(EOF) && last !== undefined && this.swallowsRest(last);
    if (isSwallowed || open.tokenType !== Open) {
      this.toldUnclosed = { before: here, mistake: undefined };
      return;
    }
    // The blocks around it end here as well, and are closed with it.
    const inner = this.toldUnclosed?.before === here ? this.toldUnclosed : undefined;
    if (inner && (!inner.mistake || inner.mistake !== this.found.at(-1))) return;
    if (inner) this.found.pop();
    const { start, end } = inner?.mistake?.span ?? { start: open.startOffset, end: open.startOffset + 1 };
    const fix = missingBrace(this.text, open.startOffset, this.LA(0), here, inner?.mistake?.fix);
    const extras = { help: 'Close it with `}`.', fix };
    const mistake = errorAt(this.file, { start, end }, 'FL0110', 'this `{` is never closed', extras);
    this.report(mistake);
    this.toldUnclosed = { before: here, mistake };
  }

  /** A colon behind one of the words, which is no label then. */
  protected strayColon(_words?: readonly string[]): Diagnostic | undefined {
    return undefined;
  }

  private swallowsRest({ code, span }: Diagnostic): boolean {
    if (code === 'FL0105') return this.LA(0).startOffset === span.start;
    return /^(?:\/\*|<!--)/.test(this.text.slice(span.start, span.end)) && span.start >= endOf(this.LA(0));
  }

  /** Something that does not belong where it stands. */
  protected misplaced(message: string, extras: Extras = {}): Diagnostic {
    return (
      unknownUnit(this.file, this.LA(0), this.LA(1)) ??
      errorAt(this.file, this.tokenSpan(1), 'FL0102', message, extras)
    );
  }

  /**
   * Leaves one message about a part: what was seen in its words, else the first that its form shows, else none where
   * `isTold`, since it is part of a mistake that was told. Whether there was anything to say.
   */
  protected settle(start: number, before: number, isTold: boolean = false): boolean {
    const end = this.at(EOF) ? Infinity : this.start();
    const isLexical = this.firstLexicalFrom(start) < end;
    const isFound = this.found.length > before;
    this.found.length = Math.min(this.found.length, isLexical || isTold ? before : before + 1);
    if (isFound) this.wentOnAt = this.start();
    return isLexical || isFound;
  }

  /** Reads what stands before a block, `{` included. Whether it is damaged: other names may have been meant. */
  protected head<T>(read: () => T): T & { readonly damaged: boolean } {
    const start = this.start();
    const before = this.found.length;
    const isTold = !this.RECORDING_PHASE && this.isPartOfMistake();
    const value = read();
    return { ...value, damaged: !this.RECORDING_PHASE && this.settle(start, before, isTold) };
  }

  /** Whether what comes next belongs to the last mistake, though it reads as a part: reading goes on within a line. */
  private isPartOfMistake(): boolean {
    return this.start() === this.wentOnAt && !this.isFirstOnLine();
  }

  /** Where the first mistake of a single word stands, from an offset on. */
  private firstLexicalFrom(offset: number): number {
    let low = 0;
    let high = this.lexical.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.lexical[middle]!.span.start < offset) low = middle + 1;
      else high = middle;
    }
    return this.lexical[low]?.span.start ?? Infinity;
  }

  /** Whether a declaration starts here for sure, whatever block is open. */
  protected atDeclaration(): boolean {
    return false;
  }

  /** Whether a block of a policy starts here for sure. */
  protected atSection(): boolean {
    return false;
  }

  /** Whether the `{` that comes next slipped into a clause, and opens nothing. */
  protected isStrayOpen(): boolean {
    return false;
  }

  /** How many braces were opened since `start` and not closed. */
  private depthSince(start: number): number {
    let depth = 0;
    for (let back = 0; !this.isAhead(back, EOF) && this.LA(back).startOffset >= start; back--) {
      if (this.isAhead(back, Open)) depth++;
      else if (this.isAhead(back, Close)) depth--;
    }
    return Math.max(0, depth);
  }

  /** Goes on to the next place where `stops` holds outside of `depth` blocks and all that open on the way. */
  protected skipTo(stops: () => boolean, depth: number = 0): void {
    while (!this.at(EOF) && !(depth === 0 && stops()) && !this.atDeclaration()) {
      if (this.at(Open) && !this.isStrayOpen()) depth++;
      else if (this.at(Close)) depth = Math.max(0, depth - 1);
      this.advance();
    }
  }
}
