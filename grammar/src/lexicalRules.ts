// What stands for itself in the productions and is made of letters. The lexer reads most of it by hand, so that it is
// written here by hand, too; a test holds every rule and its pattern against the lexer.

/** One kind of word. */
export interface LexicalRule {
  /** As productions name it, or in small letters where only other lexical rules do. */
  readonly name: string;
  readonly ebnf: string;
  /** How an editor finds it: a regular expression for one line, unanchored. */
  readonly pattern?: string;
}

/** Signs that go on with a name. */
export const nameSign = '[A-Za-z0-9_-]';

export const lexicalRules: readonly LexicalRule[] = [
  {
    name: 'NAME',
    ebnf: 'plain-word - reserved',
    pattern: '[A-Za-z_][A-Za-z0-9_-]*',
  },
  { name: 'plain-word', ebnf: '( letter | "_" ) { letter | digit | "_" | "-" }' },
  {
    name: 'NUMBER',
    ebnf: '( digit { digit } | thousands ) [ "." digit { digit } ]',
    pattern: '(?:[0-9]{1,3}(?:_[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?',
  },
  {
    name: 'thousands',
    ebnf: 'digit [ digit [ digit ] ] "_" digit digit digit { "_" digit digit digit }',
  },
  {
    name: 'DATE',
    ebnf: 'digit digit digit digit "-" digit digit "-" digit digit',
    pattern: '[0-9]{4}-[0-9]{2}-[0-9]{2}',
  },
  {
    name: 'VERSION',
    ebnf: 'digit { digit } "." digit { digit } "." digit { digit }',
    pattern: '[0-9]+\\.[0-9]+\\.[0-9]+',
  },
  { name: 'STRING', ebnf: 'line-text | long-text' },
  { name: 'line-text', ebnf: `'"' { escape | sign - ( '"' | "\\" | line-end ) } '"'` },
  { name: 'escape', ebnf: `"\\" ( '"' | "\\" | "n" | "t" )` },
  { name: 'long-text', ebnf: `'"""' ( { sign } - ( { sign } '"""' { sign } ) ) '"""'` },
  { name: 'letter', ebnf: '? A to Z and a to z ?' },
  { name: 'digit', ebnf: '? 0 to 9 ?' },
  { name: 'sign', ebnf: '? any character ?' },
  { name: 'line-end', ebnf: '? line feed | carriage return ?' },
  { name: 'comment', ebnf: '"//" { sign - line-end }' },
];

/** The pattern of a rule. @throws RangeError where it has none. */
export function patternOf(name: string): string {
  const pattern = lexicalRules.find(rule => rule.name === name)?.pattern;
  if (pattern === undefined) throw new RangeError(`${name} has no pattern`);
  return pattern;
}
