// Where a clause goes on after a mistake, and what is said of what stands in its place.
import { closest, quote, replacing, type Diagnostic } from '@fineline/ruleset';
import { EOF, type IToken } from 'chevrotain';
import type { ClauseNode, NameNode } from '../tree/ast.ts';
import { errorAt } from '../diagnostics/errorAt.ts';
import {
  Above,
  AtLeast,
  AtMost,
  Below,
  Colon,
  Dot,
  endOf,
  Equals,
  k,
  Label,
  Name,
  NumberToken,
  Open,
  spanOf,
  Text,
} from '../lexing/tokens.ts';
import { elseOfEffect } from './clauseOrder.ts';
import { BehindClause } from './behindClause.ts';
import type { ParserMistake } from './describeMistake.ts';
import { meantWord } from './meantWord.ts';
import { clausePartWords, clauseTokens, clauseVerbs, verbTokens } from './startingWords.ts';
import type { Guarded } from './recoveringParser.ts';
import { noColonBehind } from './specialMistakes.ts';

const plainVerbTokens = verbTokens.filter(token => token !== k.review && token !== k.warn);

/** How far back the start of a clause is looked for. */
const nearby = 60;

/** What productions that hold clauses share. */
export class ClauseRecovery extends BehindClause {
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
    return this.isFirstOnLine() && this.at(Name) && closest(this.LA(1).image, clausePartWords) === undefined;
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
        { fix: replacing(this.tokenSpan(2), ' {', 'review') },
      );
    const { span, message, fix } = noColonBehind(this.LA(1).image, this.tokenSpan(2));
    return errorAt(this.file, span, 'FL0102', message, { fix });
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
      fix: replacing(sign, ':'),
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
    const labelSpan = spanOf(label);
    const name: NameNode = { kind: 'name', text: label.image, span: labelSpan };
    return { ...lost, label: name };
  }
}
