import { unitOf } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { decodeText } from '../lexing/decodeText.ts';
import type { ReadNumber } from '../lexing/refineNumeral.ts';
import type { ScannedText } from '../lexing/scanText.ts';
import { Comma, Day, k, Name, NumberToken, Percent, Text, UnitWord } from '../lexing/tokens.ts';
import type {
  BoundNode,
  DayNode,
  NameNode,
  NumberNode,
  QuantityNode,
  TextNode,
  UnitNode,
  WordNode,
} from '../tree/ast.ts';
import { type Alternatives, RecoveringParser, type Rule } from './recoveringParser.ts';

/** The smallest productions: names, words, texts, numbers, days and lists of them. */
export class WordParser extends RecoveringParser {
  /** `NAME` */
  protected readonly name: Rule<NameNode> = this.rule('name', () => {
    const { image, startOffset } = this.CONSUME(Name);
    return { kind: 'name', text: image, span: this.since(startOffset) };
  });

  private readonly wordForms: Alternatives<WordNode> = [
    {
      ALT: () => {
        const { image, startOffset } = this.CONSUME(Name);
        return { kind: 'word', text: image, quoted: false, span: this.since(startOffset) };
      },
    },
    {
      ALT: () => {
        const token = this.CONSUME(Text);
        const text = this.ACTION(() => decodeText(token));
        return { kind: 'word', text, quoted: true, span: this.since(token.startOffset) };
      },
    },
  ];

  /** `word = NAME | STRING`; columns are words too. */
  protected readonly word: Rule<WordNode> = this.rule('word', () => this.OR(this.wordForms));

  /** `STRING` */
  protected readonly string: Rule<TextNode> = this.rule('string', () => {
    const token = this.CONSUME(Text);
    return this.ACTION(() => ({
      kind: 'text',
      value: decodeText(token),
      long: (token.payload as ScannedText).marks === 'long',
      span: this.since(token.startOffset),
    }));
  });

  /** `NUMBER` */
  protected readonly number: Rule<NumberNode> = this.rule('number', () => {
    const token = this.CONSUME(NumberToken);
    return this.ACTION(() => {
      const { value, decimal } = token.payload as ReadNumber;
      return { kind: 'number', value, decimal, span: this.since(token.startOffset) };
    });
  });

  /** `DATE` */
  protected readonly day: Rule<DayNode> = this.rule('day', () => {
    const token = this.CONSUME(Day);
    return { kind: 'day', day: token.payload as string, span: this.since(token.startOffset) };
  });

  private readonly unitForms: Alternatives<IToken> = [
    { ALT: () => this.CONSUME(UnitWord) },
    { ALT: () => this.CONSUME(Percent) },
  ];

  /** `unit = "%" | "people" | "person" | "rows" | … | "digits" | "digit"` */
  protected readonly unit: Rule<UnitNode> = this.rule('unit', () => {
    const { image, startOffset } = this.OR(this.unitForms);
    return { kind: 'unit', unit: unitOf(image) ?? '%', span: this.since(startOffset) };
  });

  /** `quantity = NUMBER [ unit ]` */
  protected readonly quantity: Rule<QuantityNode> = this.rule('quantity', () => {
    const start = this.start();
    const number = this.SUBRULE(this.number);
    const unit = this.OPTION(() => this.SUBRULE(this.unit));
    const span = this.since(start);
    return unit ? { kind: 'quantity', number, unit, span } : { kind: 'quantity', number, span };
  });

  private readonly boundForms: Alternatives<BoundNode> = [
    { ALT: () => this.SUBRULE(this.quantity) },
    { ALT: () => this.SUBRULE(this.name) },
  ];

  /** `bound = quantity | NAME` */
  protected readonly bound: Rule<BoundNode> = this.rule('bound', () => this.OR(this.boundForms));

  /** `names = NAME { "," NAME }` */
  protected readonly names: Rule<readonly NameNode[]> = this.rule('names', () => this.listOf(this.name));

  /** `words = word { "," word }`; so are columns. */
  protected readonly words: Rule<readonly WordNode[]> = this.rule('words', () => this.listOf(this.word));

  /** `strings = STRING { "," STRING }` */
  protected readonly strings: Rule<readonly TextNode[]> = this.rule('strings', () =>
    this.listOf(this.string),
  );

  /** `"nearest" NUMBER` */
  protected readonly nearest: Rule<NumberNode> = this.rule('nearest', () => {
    this.CONSUME(k.nearest);
    return this.SUBRULE(this.number);
  });

  private listOf<T>(rule: Rule<T>): readonly T[] {
    const items = [this.SUBRULE(rule)];
    this.MANY(() => {
      this.CONSUME(Comma);
      items.push(this.SUBRULE1(rule));
    });
    return items;
  }
}
