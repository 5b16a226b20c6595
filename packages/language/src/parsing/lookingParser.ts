// What all productions look at: the tokens around a place, where they stand, and the documentation there.
import type { Span } from '@fineline/ruleset';
import {
  EmbeddedActionsParser,
  EOF,
  type IOrAlt,
  type IParserConfig,
  type IParserErrorMessageProvider,
  type IToken,
  type ParserMethod,
  type TokenType,
} from 'chevrotain';
import type { LexedFile } from '../lexing/lex.ts';
import { endOf, spanOf, vocabulary } from '../lexing/tokens.ts';

/** A production that gives a `T`. */
export type Rule<T> = ParserMethod<[], T>;

/** Alternatives that give a `T`. */
export type Alternatives<T> = IOrAlt<T>[];

// Chevrotain's texts are never shown; all that is kept is what would have fitted.
const errorMessageProvider: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected }) => expected.name,
  buildNotAllInputParsedMessage: () => '',
  buildNoViableAltMessage: () => '',
  buildEarlyExitMessage: () => '',
};

/** How many tokens a production may look ahead to choose. */
export const maxLookahead = 3;

const undocumented: { readonly doc?: string } = {};

/** Productions over a file in tokens. */
export class LookingParser extends EmbeddedActionsParser {
  protected file: string = '';
  protected text: string = '';
  private docs: ReadonlyMap<number, string> = new Map();

  constructor(config: IParserConfig) {
    super(vocabulary, { recoveryEnabled: false, maxLookahead, errorMessageProvider, ...config });
  }

  /** A production; `RULE` with types that keep the kinds of nodes. */
  protected rule<T>(name: string, read: () => T): Rule<T> {
    return this.RULE(name, read);
  }

  /** Looks at a file from its start. */
  protected look(file: string, text: string, lexed: LexedFile): void {
    this.input = lexed.tokens;
    this.file = file;
    this.text = text;
    this.docs = lexed.docs;
  }

  /** Lets go of the file. */
  end(): void {
    this.input = [];
  }

  /** Offset of what comes next. */
  protected start(): number {
    return this.at(EOF) ? this.text.length : this.LA(1).startOffset;
  }

  /** From `start` to the end of what was read last. */
  protected since(start: number): Span {
    return { start, end: Math.max(start, endOf(this.LA(0))) };
  }

  /** The property `doc`, for what starts at an offset. */
  protected docAt(start: number): { readonly doc?: string } {
    const doc = this.docs.get(start);
    return doc === undefined ? undocumented : { doc };
  }

  /** Whether one of the kinds comes next. */
  protected at(...types: readonly TokenType[]): boolean {
    return this.isAhead(1, ...types);
  }

  /** Whether the token `ahead` places on is of one of the kinds, or of a kind that counts as one. */
  protected isAhead(ahead: number, ...types: readonly TokenType[]): boolean {
    const { tokenType } = this.LA(ahead);
    // Asked several times for every token: no closure, and categories only where there are any.
    const { CATEGORIES } = tokenType;
    for (const type of types)
      if (type === tokenType || (CATEGORIES !== undefined && CATEGORIES.includes(type))) return true;
    return false;
  }

  /** Whether a new line starts before what comes next. */
  protected isFirstOnLine(): boolean {
    if (this.isAhead(0, EOF)) return true;
    return !isOneLine(this.text, endOf(this.LA(0)), this.start());
  }

  /** How far to the right the line starts whose first word comes next; undefined in the middle of a line. */
  protected columnOfLine(): number | undefined {
    if (this.RECORDING_PHASE || !this.isFirstOnLine()) return undefined;
    const start = this.start();
    let at = start;
    while (isBlank(this.text.charCodeAt(at - 1))) at--;
    return start - at;
  }

  /** Where the token stands that is `ahead` places on; 0 is the one read last. */
  protected tokenSpan(ahead: number): Span {
    const token = this.LA(ahead);
    if (token.tokenType === EOF) return { start: this.text.length, end: this.text.length };
    return spanOf(token);
  }

  protected advance(): void {
    if (!this.at(EOF)) this.consume(0, this.LA(1).tokenType);
  }

  protected isOnLineOf(first: IToken, second: IToken): boolean {
    return isOneLine(this.text, endOf(first), second.startOffset);
  }
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9;
}

/** Whether no line ends between two offsets. Asked for every word: nothing is cut out. */
function isOneLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return false;
  }
  return true;
}
