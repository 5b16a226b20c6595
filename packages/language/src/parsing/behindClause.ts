// What is said of what stands behind a clause that was read whole.
import {
  adding,
  builtInFacts,
  builtInVocabularies,
  facets,
  leavingOut,
  quote,
  replacing,
  type Diagnostic,
} from '@fineline/ruleset';
import { EOF, type IToken } from 'chevrotain';
import { errorAt, type Extras } from '../diagnostics/errorAt.ts';
import {
  Close,
  CloseParenthesis,
  Comma,
  Day,
  Dot,
  endOf,
  FacetPlural,
  k,
  Label,
  Name,
  NumberToken,
  Open,
  OpenParenthesis,
  Percent,
  Text,
  UnitWord,
} from '../lexing/tokens.ts';
import { ClauseParser } from './clauseParser.ts';
import { meantWord } from './meantWord.ts';
import { clausePartTokens, clausePartWords } from './startingWords.ts';
import { unknownUnit } from './unknownUnit.ts';

/** What plain English limits a clause with. */
const limitWords: ReadonlySet<string> = new Set(['on', 'in', 'for', 'via', 'only', 'within', 'to']);
const numberWords: ReadonlySet<string> = new Set([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'fifty'],
  ...['dozen', 'hundred', 'thousand', 'million'],
]);

/** How far back the start of a clause is looked for. */
const nearby = 60;

/** What productions that hold clauses say of what follows one. */
export class BehindClause extends ClauseParser {
  /** What stands behind a clause that was read whole. */
  protected leftover(): Diagnostic {
    const next = this.LA(1);
    const span = this.tokenSpan(1);
    const word = quote(next.image);
    if (this.at(k.and, k.or)) return this.joinInList();
    const comma = this.at(Comma) ? (this.otherWay() ?? this.strayComma()) : undefined;
    if (comma) return comma;
    if (this.at(UnitWord) && this.isAhead(0, Name))
      return errorAt(this.file, this.tokenSpan(0), 'FL0102', `${quote(this.LA(0).image)} is not a number`, {
        help: 'A quantity is a number and its unit, such as `1_000 people`.',
      });
    if (this.at(Dot) && !this.isOnLineOf(this.LA(1), this.LA(2)))
      return errorAt(this.file, span, 'FL0102', 'no full stop stands at the end of a line', {
        fix: leavingOut('.', 'safe', span),
      });
    if (this.at(Close))
      return errorAt(this.file, span, 'FL0102', '`}` does not belong here', {
        fix: leavingOut('}', 'review', span),
      });
    if (this.at(CloseParenthesis))
      return errorAt(this.file, span, 'FL0102', 'this `)` closes nothing', {
        fix: leavingOut(')', 'review', span),
      });
    const within = this.markWithinText();
    if (within) return within;
    if (next.image === 'from' && this.isAhead(2, Day))
      return errorAt(this.file, span, 'FL0102', '`from` is said as `during` here', {
        ...(this.isAhead(4, Day)
          ? { fix: replacing(span, 'during') }
          : { help: 'It needs two days, such as `during 2027-04-22 to 2027-05-05`.' }),
      });
    const numbered = this.isFirstOnLine() ? this.numberedItem() : undefined;
    const other = numbered ?? this.otherWay() ?? this.equalsForIs() ?? this.valueBehindName();
    if (other) return other;
    if (numberWords.has(next.image) && (this.isAhead(0, NumberToken) || numberWords.has(this.LA(0).image)))
      return errorAt(this.file, span, 'FL0102', `${word} is no number`, {
        help: 'Numbers are written in digits, such as `100` or `1_000`.',
      });
    if (next.image === 'except' && this.isAhead(0, FacetPlural))
      return errorAt(this.file, span, 'FL0102', `${word} does not belong here`, {
        help: 'All but some are banned by `allow only`, such as `allow only tones warm`.',
      });
    const near = this.at(Name) ? this.meantPart() : {};
    if (near.fix?.edits[0]?.text === 'when' && this.hasCondition())
      return errorAt(this.file, span, 'FL0102', `${word} does not belong here`, {
        help: 'A clause has one `when`; a second condition is joined to it by `and`.',
        fix: replacing(span, 'and', 'review'),
      });
    if (near.help === undefined && this.isNextInList())
      return errorAt(this.file, span, 'FL0102', `a comma is missing before ${word}`, {
        // `passive aggressive`, `first name`: the two may be one name.
        fix: adding(',', endOf(this.LA(0)), this.areWords(this.LA(0), next) ? 'safe' : 'review'),
      });
    const unit = unknownUnit(this.file, this.LA(0), next, near.help === undefined);
    if (unit) return unit;
    const missing = near.help === undefined ? (this.missingIs() ?? this.missingJoin()) : undefined;
    if (missing) return missing;
    if (this.isAhead(0, NumberToken) && this.at(UnitWord, Percent))
      return errorAt(this.file, span, 'FL0102', `${word} does not belong here`, {
        help: 'This number stands without a unit.',
        fix: leavingOut(next.image, 'review', { ...span, start: endOf(this.LA(0)) }),
      });
    const isLimit = limitWords.has(next.image) && near.help === undefined;
    const help = 'A clause is limited by a condition, such as `when channel is email`.';
    return errorAt(this.file, span, 'FL0102', `${word} does not belong here`, isLimit ? { help } : near);
  }

  /** The part of a clause that a word was meant for; `except when`, `but not if` are one such word. */
  private meantPart(): Extras {
    const span = this.tokenSpan(1);
    const near = meantWord(this.LA(1).image, span, clausePartWords);
    const isWhen = (at: number): boolean => ['when', 'if', 'where'].includes(this.LA(at).image);
    const last = isWhen(2) ? 2 : this.isAhead(2, k.not) && isWhen(3) ? 3 : 1;
    return near.fix?.edits[0]?.text === 'unless'
      ? { ...near, fix: replacing({ ...span, end: this.tokenSpan(last).end }, 'unless', 'review') }
      : near;
  }

  /** `tone is mocking, shaming`, `min cohort 9 people, 5%` */
  private strayComma(): Diagnostic {
    const span = this.tokenSpan(1);
    const isNegated = this.isAhead(-1, k.not) && this.isAhead(-2, k.is);
    const isOfWords = isNegated || this.isAhead(-1, k.is);
    const meant = isNegated ? 'is none of' : 'is any of';
    const isKind = facets.some(facet => this.LA(0).image === `${facet}s`);
    if (isKind && !this.isAhead(2, FacetPlural))
      return errorAt(this.file, span, 'FL0102', 'no comma stands before the first word of a list', {
        fix: leavingOut(',', 'review', span),
      });
    if (isKind)
      return errorAt(this.file, span, 'FL0102', '`,` does not belong here', {
        help: 'Each kind of word has a clause of its own: `ban tones` and, on the next line, `ban topics`.',
      });
    const said = { start: this.tokenSpan(isNegated ? -2 : -1).start, end: this.tokenSpan(-1).end };
    return errorAt(this.file, span, 'FL0102', '`,` does not belong here', {
      help: this.onePartAlone(isOfWords ? meant : undefined),
      // `none` is no word of a list; and all of the words may be meant, or a fact of the author's own.
      fix: isOfWords && !this.isAhead(0, k.none) ? replacing(said, meant, 'review') : undefined,
    });
  }

  /** Why no comma goes on behind the part of a clause that was read last; `meant` is how several words are compared. */
  private onePartAlone(meant: string | undefined): string | undefined {
    if (this.isAhead(0, UnitWord, Percent, NumberToken))
      return 'A clause has one limit; `min cohort 1_000 people or 5%` has another way to keep it.';
    if (meant !== undefined) return `Several words are compared with ${quote(meant)}.`;
    return this.isAhead(0, Text) ? `A single text stands behind ${quote(this.LA(-1).image)}.` : undefined;
  }

  /** `min cohort size 1_000 people`, `min cohort people 1_000`: a number behind a name that was taken for one. */
  private valueBehindName(): Diagnostic | undefined {
    if (!this.at(NumberToken) || !this.isAhead(0, Name)) return undefined;
    const [{ image }, span, number] = [this.LA(0), this.tokenSpan(0), this.LA(1).image];
    if (this.isAhead(0, UnitWord))
      return errorAt(this.file, span, 'FL0102', 'a unit stands behind its number', {
        fix: replacing({ start: span.start, end: this.tokenSpan(1).end }, `${number} ${image}`),
      });
    return errorAt(this.file, span, 'FL0102', `${quote(image)} does not belong before a number`, {
      fix: leavingOut(image, 'review', { ...span, end: this.start() }),
    });
  }

  /** `ban tones mocking and shaming`, `one of spring or summer` */
  protected joinInList(): Diagnostic {
    const span = this.tokenSpan(1);
    const message = `${quote(this.LA(1).image)} does not belong in a list, whose parts are joined by commas`;
    const withBlank = { start: endOf(this.LA(0)), end: span.end };
    // `mocking and topics health`, `mocking and question`: what follows may be no word of the list.
    const isWord =
      this.isAhead(2, Name, Text) && !this.isAhead(2, FacetPlural) && !builtInFacts.has(this.LA(2).image);
    return errorAt(this.file, span, 'FL0102', message, {
      fix: replacing(withBlank, ',', isWord ? 'safe' : 'review'),
    });
  }

  /** Whether each is a word by itself: all stand in quotation marks, or belong to one built-in vocabulary. */
  private areWords(...tokens: readonly IToken[]): boolean {
    if (tokens.every(({ tokenType }) => tokenType === Text)) return true;
    return facets.some(facet =>
      tokens.every(({ image }) => builtInVocabularies[facet].some(({ word }) => image === word)),
    );
  }

  /** `because "He said "no" to us."`: a text that goes on right behind its last mark. */
  private markWithinText(): Diagnostic | undefined {
    if (!this.isAhead(0, Text) || endOf(this.LA(0)) !== this.start()) return undefined;
    const { startOffset: start } = this.LA(0);
    let last = 1;
    while (
      !this.isAhead(last, EOF) &&
      !this.isAhead(last, Text) &&
      this.isOnLineOf(this.LA(0), this.LA(last))
    )
      last++;
    if (!this.isAhead(last, Text) || !this.isOnLineOf(this.LA(0), this.LA(last))) return undefined;
    const whole = { start, end: endOf(this.LA(last)) };
    const inner = this.text.slice(start + 1, whole.end - 1);
    if (inner.includes('\\')) return undefined;
    const mark = { start: endOf(this.LA(0)) - 1, end: endOf(this.LA(0)) };
    return errorAt(this.file, mark, 'FL0102', 'this `"` ends its text, which goes on behind it', {
      help: 'Within a text, a mark is written `\\"`.',
      fix: {
        ...replacing(whole, `"${inner.replaceAll('"', '\\"')}"`, 'review'),
        title: 'write `\\"` within it',
      },
    });
  }

  /** Whether a `when` stands in the clause already. */
  private hasCondition(): boolean {
    let back = 0;
    while (back > -nearby && !this.isAhead(back, k.when, Open, Label, EOF)) back--;
    return this.isAhead(back, k.when);
  }

  /** `ban tones mocking sarcastic`: whether a word follows one of a list, and the list or the clause goes on behind it. */
  private isNextInList(): boolean {
    const isBehindWord = this.isAhead(0, Name, Text) && this.isAhead(-1, Comma, FacetPlural, k.columns, k.of);
    if (!isBehindWord || !this.at(Name, Text)) return false;
    return (
      this.isAhead(2, Comma, Close, EOF, ...clausePartTokens) || !this.isOnLineOf(this.LA(1), this.LA(2))
    );
  }

  /** `1. ban tones mocking`, `2) ban identifiers`, `(3) …`, `a) …` */
  protected numberedItem(): Diagnostic | undefined {
    const at = this.at(OpenParenthesis) ? 2 : 1;
    const isLetter = this.isAhead(at, Name) && this.LA(at).image.length < 4;
    const isNumber = this.isAhead(at, NumberToken);
    if (!isNumber && !isLetter) return undefined;
    if (!this.isAhead(at + 1, CloseParenthesis) && !(isNumber && at === 1 && this.isAhead(2, Dot)))
      return undefined;
    const span = { start: this.start(), end: this.tokenSpan(at + 1).end };
    return errorAt(this.file, span, 'FL0102', 'clauses are not numbered', {
      help: 'A line starts with its first word; whoever names a rule names it by its label.',
      fix: {
        title: 'leave out the number',
        safety: 'safe',
        edits: [{ span: { ...span, end: this.tokenSpan(at + 2).start }, text: '' }],
      },
    });
  }
}
