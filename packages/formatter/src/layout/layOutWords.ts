// The smallest parts. What the tree keeps without its spelling (texts with their escapes, numbers, units) is taken from
// the source by its span.
import type {
  BoundNode,
  NameNode,
  NumberNode,
  PathNode,
  QuantityNode,
  RuleIdNode,
  TextNode,
  UnitNode,
  ValueNode,
  WordNode,
} from '@fineline/language';
import type { Span } from '@fineline/ruleset';
import { glue, list, type Doc } from './doc.ts';

/** A name, which is never quoted. */
export function layOutName({ text }: NameNode): Doc {
  return text;
}

/** Names, joined by commas. */
export function layOutNames(names: readonly NameNode[]): Doc {
  return list(names.map(layOutName));
}

/** A text in quotation marks. */
export function layOutText(node: TextNode, source: string): Doc {
  return quoted(node.span, node.value, source);
}

/** Texts, joined by commas. */
export function layOutTexts(nodes: readonly TextNode[], source: string): Doc {
  return list(nodes.map(node => layOutText(node, source)));
}

/** A word of a vocabulary or a column, quoted if the author quoted it. */
export function layOutWord(node: WordNode, source: string): Doc {
  return node.quoted ? quoted(node.span, node.text, source) : node.text;
}

/** Words or columns, joined by commas. */
export function layOutWords(nodes: readonly WordNode[], source: string): Doc {
  return list(nodes.map(node => layOutWord(node, source)));
}

/** A fact or a column, as a condition names it. */
export function layOutPath(node: PathNode, source: string): Doc {
  return node.quoted ? quoted(node.span, node.name, source) : joined(node.name, '.');
}

/** `floor` or `org-baseline/floor`. */
export function layOutRuleId({ id }: RuleIdNode): Doc {
  return joined(id, '/');
}

/** `cohort.size`, `fineline/health`: words that belong together, with nothing between them. */
export function joined(name: string, sign: string): Doc {
  return name.split(sign).map((part, at) => (at === 0 ? part : [glue, sign, glue, part]));
}

/** A number, its thousands set apart. */
export function layOutNumber({ span }: NumberNode, source: string): Doc {
  const written = source.slice(span.start, span.end);
  return { kind: 'verbatim', source: written, text: spelled(written) };
}

/** A unit, in the number that the author put it in. */
export function layOutUnit({ span }: UnitNode, source: string): Doc {
  return source.slice(span.start, span.end);
}

/** A number and its unit; `%` stands close. */
export function layOutQuantity({ number, unit }: QuantityNode, source: string): Doc {
  const isClose = unit?.unit === '%';
  return [layOutNumber(number, source), isClose ? glue : [], unit ? layOutUnit(unit, source) : []];
}

/** A quantity or the name of one. */
export function layOutBound(node: BoundNode, source: string): Doc {
  return node.kind === 'name' ? layOutName(node) : layOutQuantity(node, source);
}

/** What a fact is compared with. */
export function layOutValue(node: ValueNode, source: string): Doc {
  switch (node.kind) {
    case 'none':
      return 'none';
    case 'word':
      return layOutWord(node, source);
    case 'quantity':
      return layOutQuantity(node, source);
  }
}

/** A text in quotation marks as the author wrote it, but for the indentation of one that goes over several lines. */
function quoted({ start, end }: Span, value: string, source: string): Doc {
  const written = source.slice(start, end);
  const isOneLine = !written.includes('\n') && !written.includes('\r');
  const text = isOneLine ? written : ['"""', ...value.split('\n'), '"""'];
  return { kind: 'verbatim', source: written, text };
}

/** `1234567.50` as `1_234_567.50`: whole numbers in groups of three, decimals as exact as they were written. */
function spelled(written: string): string {
  const [whole = '', decimals] = written.replaceAll('_', '').split('.');
  let digits = whole;
  while (digits.length > 1 && digits.startsWith('0')) digits = digits.slice(1);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join('_') + (decimals === undefined ? '' : `.${decimals}`);
}
