// Where a clause goes on after a mistake, and what is said of what stands in its place or behind it.
import {
  builtInFacts,
  builtInVocabularies,
  closest,
  facets,
  quote,
  replacing,
  type Diagnostic,
} from '@fineline/ruleset';
import { EOF, type IToken, type TokenType } from 'chevrotain';
import type { ClauseNode, NameNode } from '../ast.ts';
import { errorAt } from '../errorAt.ts';
import { adding, leavingOut } from '../fixes.ts';
import {
  Above,
  AtLeast,
  AtMost,
  Below,
  Close,
  CloseParenthesis,
  Colon,
  Comma,
  Day,
  Dot,
  endOf,
  Equals,
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
import { elseOfEffect } from './clauseOrder.ts';
import { ClauseParser } from './clauseParser.ts';
import type { ParserMistake } from './describeMistake.ts';
import { meantWord } from './meantWord.ts';
import type { Guarded } from './recoveringParser.ts';
import { unknownUnit } from './unknownUnit.ts';

const clauseVerbs = [
  'min',
  'max',
  'round',
  'ban',
  'allow',
  'require',
  'deny',
  'review',
  'warn',
  'keep',
] as const;
const verbTokens = clauseVerbs.map(verb => k[verb]);
/** The tokens that a clause starts with. */
export const clauseTokens: readonly TokenType[] = [Label, ...verbTokens];
const plainVerbTokens = verbTokens.filter(token => token !== k.review && token !== k.warn);
const partWords = ['when', 'unless', 'during', 'else', 'by', 'because', 'suggest', 'see', 'never'] as const;
const partTokens = partWords.map(word => k[word]);
/** What plain English limits a clause with. */
const limitWords: ReadonlySet<string> = new Set(['on', 'in', 'for', 'via', 'only', 'within', 'to']);
const numberWords: ReadonlySet<string> = new Set([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twenty', 'fifty'],
  ...['dozen', 'hundred', 'thousand', 'million'],
]);

/** How far back the start of a clause is looked for. */
const nearby = 60;

/** What productions that hold clauses share. */
export class ClauseRecovery extends ClauseParser {
  protected override describe(mistake: ParserMistake): Diagnostic {
    const span = this.tokenSpan(1);
    if (mistake.context.ruleStack.at(-1) === 'clauseBody' && this.at(Name)) {
      const { image } = this.LA(1);
      const other = this.mustNot();
      if (other) return other;
      const meant = meantWord(image, span, clauseVerbs);
      if (meant.help !== undefined)
        return errorAt(this.file, span, 'FL0102', `no clause starts with ${quote(image)}`, meant);
    }
    return this.otherWay() ?? this.secondOutcome() ?? super.describe(mistake);
  }

  /** `warn when … else deny`: an outcome behind one that the clause begins with. */
  private secondOutcome(): Diagnostic | undefined {
    if (!this.isAhead(0, k.else) || !this.at(k.deny)) return undefined;
    let back = -1;
    while (back > -nearby && !this.isAhead(back, Label, Open, EOF, ...verbTokens)) back--;
    if (!this.isAhead(back, k.deny, k.review, k.warn)) return undefined;
    const span = { start: this.tokenSpan(0).start, end: this.tokenSpan(1).end };
    return elseOfEffect(this.LA(back).image, span, this.file, this.text);
  }

  /** A clause, whole or damaged. `stops` holds where no clause of this block goes on. */
  protected guardedClause(stops: () => boolean): ClauseNode {
    const label = this.at(Label) ? this.LA(1) : undefined;
    const start = this.start();
    const column = this.columnOfLine();
    const read = this.guarded(
      () => this.SUBRULE(this.clause),
      () => stops() || this.mayResumeClause() || this.startsInColumn(column),
      () => this.leftover(),
      () => stops() || this.atClause() || this.startsAnew(),
    );
    const clause = read.value ?? this.lostClause(label, start, read);
    return read.damaged ? { ...clause, damaged: true } : clause;
  }

  /** Whether a clause surely starts here, after one that broke off: `review` and `warn` may belong to its `else`. */
  protected mayResumeClause(): boolean {
    if (this.at(Label, ...plainVerbTokens)) return true;
    if (!this.isFirstOnLine()) return false;
    return this.at(k.review, k.warn) ? this.isAhead(2, k.when) : this.isNearlyVerb();
  }

  /** Whether a new line starts here with what is no part of a clause, nor nearly one. */
  private startsAnew(): boolean {
    return this.isFirstOnLine() && this.at(Name) && closest(this.LA(1).image, partWords) === undefined;
  }

  /** Whether a line starts here, in the column of an earlier one, with a word that may have been meant as a clause. */
  protected startsInColumn(column: number | undefined): boolean {
    return column !== undefined && this.LA(1).tokenType === Name && this.columnOfLine() === column;
  }

  /** Whether a clause starts here: a label, or one of the verbs. */
  protected atClause(): boolean {
    return this.at(...clauseTokens);
  }

  /** `owner: "me"`: the colon behind a word that is no label, one of `words` if they are given. */
  protected override strayColon(words?: readonly string[]): Diagnostic | undefined {
    if (!this.at(Label) || (words && !this.isKnownLabel(words))) return undefined;
    const isBlock = ['posts', 'datasets'].includes(this.LA(1).image) && !this.isAhead(3, Open);
    if (words && isBlock)
      return errorAt(
        this.file,
        this.tokenSpan(2),
        'FL0102',
        'a block stands between `{` and `}`, not behind a colon',
        {
          fix: { title: 'write `{`', safety: 'review', edits: [{ span: this.tokenSpan(2), text: ' {' }] },
        },
      );
    const message = `no \`:\` belongs behind ${quote(this.LA(1).image)} here`;
    return errorAt(this.file, this.tokenSpan(2), 'FL0102', message, {
      fix: leavingOut(':', 'safe', this.tokenSpan(2)),
    });
  }

  /** Whether a colon stands behind one of the words. */
  protected isKnownLabel(words: readonly string[]): boolean {
    return this.at(Label) && words.includes(this.LA(1).image);
  }

  /** What stands where a clause should start. */
  protected noClause(): Diagnostic {
    const next = this.LA(1);
    const span = this.tokenSpan(1);
    if (this.at(Name) && this.isAhead(2, ...verbTokens))
      return errorAt(this.file, span, 'FL0102', `${quote(next.image)} has no \`:\` behind it`, {
        help: 'A label and its clause are parted by a colon.',
        // Whatever stands before a clause may keep it from counting, to its author.
        fix: replacing(span, `${next.image.replace(/[-_]+$/, '')}:`, 'review'),
      });
    const found = this.nearlyLabel() ?? this.numberedItem() ?? this.mustNot();
    if (found) return found;
    const message = `no clause starts with ${quote(next.image)}`;
    return errorAt(this.file, span, 'FL0102', message, meantWord(next.image, span, clauseVerbs));
  }

  /** `small posts: …`, `"small": …`, `1: …`, `small = …`: what was meant as a label. */
  protected nearlyLabel(): Diagnostic | undefined {
    const span = this.tokenSpan(1);
    const next = this.LA(2);
    if (this.at(Text) && this.isAhead(2, Colon)) {
      const meant = this.LA(1).image.slice(1, -1);
      const fix = /^[A-Za-z][\w-]*$/.test(meant) ? replacing(span, meant) : undefined;
      return errorAt(this.file, span, 'FL0102', 'a label stands without quotation marks', { fix });
    }
    if (this.at(NumberToken) && this.isAhead(2, Colon))
      return errorAt(this.file, span, 'FL0102', 'a label starts with a letter');
    if (!this.at(Name)) return undefined;
    if (this.isAhead(2, Label) && this.isOnLineOf(this.LA(1), next)) {
      const whole = { start: span.start, end: endOf(next) };
      const fix = replacing(whole, `${this.LA(1).image}-${next.image}`, 'review');
      return errorAt(this.file, whole, 'FL0102', 'a label is one word, whose parts are joined by hyphens', {
        fix,
      });
    }
    if (this.isAhead(2, Dot) && this.isAhead(3, ...verbTokens))
      return errorAt(this.file, this.tokenSpan(2), 'FL0102', 'a label and its clause are parted by a colon', {
        fix: replacing(this.tokenSpan(2), ':', 'review'),
      });
    const isArrow = this.isAhead(3, Above);
    if (!this.isAhead(2, Equals) || !this.isAhead(isArrow ? 4 : 3, ...verbTokens)) return undefined;
    const sign = { start: span.end, end: endOf(isArrow ? this.LA(3) : next) };
    return errorAt(this.file, this.tokenSpan(2), 'FL0102', 'a label and its clause are parted by a colon', {
      fix: { title: 'write `:`', safety: 'safe', edits: [{ span: sign, text: ':' }] },
    });
  }

  /** `1. ban tones mocking`, `2) ban identifiers`, `(3) …`, `a) …` */
  private numberedItem(): Diagnostic | undefined {
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

  /** `must not mock`: what is forbidden is not required. */
  private mustNot(): Diagnostic | undefined {
    const isMust = ['must', 'may', 'shall', 'should', 'do', 'can'].includes(this.LA(1).image);
    if (!isMust || !this.isAhead(2, k.not) || this.isAhead(4, k.is, Below, Above, AtMost, AtLeast, Dot))
      return undefined;
    const span = { start: this.start(), end: this.tokenSpan(2).end };
    return errorAt(this.file, span, 'FL0102', `no clause starts with ${quote(`${this.LA(1).image} not`)}`, {
      help: 'What must not be is banned, such as `ban tones mocking`, or denied, such as `deny when question`.',
    });
  }

  private isNearlyVerb(): boolean {
    return this.LA(1).tokenType === Name && closest(this.LA(1).image, clauseVerbs) !== undefined;
  }

  private lostClause(label: IToken | undefined, start: number, { span }: Guarded<unknown>): ClauseNode {
    const lost = { kind: 'clause', parts: [], ...this.docAt(start), damaged: true, span } as const;
    if (!label) return lost;
    const labelSpan = { start: label.startOffset, end: endOf(label) };
    const name: NameNode = { kind: 'name', text: label.image, span: labelSpan };
    return { ...lost, label: name };
  }

  /** What stands behind a clause that was read whole. */
  private leftover(): Diagnostic {
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
        fix: replacing(span, 'during'),
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
    const near = this.at(Name) ? meantWord(next.image, span, partWords) : {};
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

  /** `tone is mocking, shaming`, `min cohort 9 people, 5%` */
  private strayComma(): Diagnostic {
    const span = this.tokenSpan(1);
    const isNegated = this.isAhead(-1, k.not) && this.isAhead(-2, k.is);
    const isOfWords = isNegated || this.isAhead(-1, k.is);
    const meant = isNegated ? 'is none of' : 'is any of';
    const isKind = facets.some(facet => this.LA(0).image === `${facet}s`);
    if (isKind)
      return errorAt(this.file, span, 'FL0102', '`,` does not belong here', {
        help: 'Each kind of word has a clause of its own: `ban tones` and, on the next line, `ban topics`.',
      });
    const said = { start: this.tokenSpan(isNegated ? -2 : -1).start, end: this.tokenSpan(-1).end };
    return errorAt(this.file, span, 'FL0102', '`,` does not belong here', {
      help: this.isAhead(0, UnitWord, Percent, NumberToken)
        ? 'A clause has one limit; `min cohort 1_000 people or 5%` has another way to keep it.'
        : `Several words are compared with ${quote(meant)}.`,
      // `none` is no word of a list; and all of the words may be meant, or a fact of the author's own.
      fix: isOfWords && !this.isAhead(0, k.none) ? replacing(said, meant, 'review') : undefined,
    });
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
    const edit = { span: { start: endOf(this.LA(0)), end: span.end }, text: ',' };
    // `mocking and topics health`, `mocking and question`: what follows may be no word of the list.
    const isWord =
      this.isAhead(2, Name, Text) && !this.isAhead(2, FacetPlural) && !builtInFacts.has(this.LA(2).image);
    return errorAt(this.file, span, 'FL0102', message, {
      fix: { title: 'write `,`', safety: isWord ? 'safe' : 'review', edits: [edit] },
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
    return this.isAhead(2, Comma, Close, EOF, ...partTokens) || !this.isOnLineOf(this.LA(1), this.LA(2));
  }
}
