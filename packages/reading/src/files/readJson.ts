// JSON (RFC 8259) read with places: the platform's parser gives none for fields and words its complaints differently
// on every engine. Values are plain data; objects keep `__proto__` as an ordinary name.
import type { Span } from '@fineline/ruleset';

export interface JsonMember {
  readonly name: string;
  readonly node: JsonNode;
  /** From the name to the end of the value. */
  readonly span: Span;
}

export interface JsonNode {
  readonly value: unknown;
  readonly span: Span;
  /** Of an object. */
  readonly members?: readonly JsonMember[];
  /** Of an array. */
  readonly items?: readonly JsonNode[];
}

/** What is wrong and where. */
export interface JsonProblem {
  readonly message: string;
  readonly at: number;
}

/** Deeper data is refused rather than walked. */
export const deepest = 100;

/** Reads `source` from `start` to its end as one JSON value. */
export function readJson(
  source: string,
  start: number,
): { readonly node: JsonNode } | { readonly problem: JsonProblem } {
  let at = start;
  let problem: JsonProblem | undefined;

  function fail(message: string, place = at): undefined {
    problem ??= { message, at: place };
    return undefined;
  }

  function skipSpace(): void {
    for (;;) {
      const unit = source.charCodeAt(at);
      if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) return;
      at++;
    }
  }

  function value(depth: number): JsonNode | undefined {
    skipSpace();
    if (depth > deepest) return fail(`lists and objects stand more than ${deepest} deep in each other`);
    const from = at;
    const sign = source[at];
    if (sign === undefined) return fail('it ends where a value is missing');
    if (sign === '{') return object(from, depth);
    if (sign === '[') return array(from, depth);
    if (sign === '"') {
      const text = string();
      return text === undefined ? undefined : { value: text, span: { start: from, end: at } };
    }
    return word(from);
  }

  function object(from: number, depth: number): JsonNode | undefined {
    const members: JsonMember[] = [];
    at++;
    skipSpace();
    if (source[at] === '}') at++;
    else {
      for (;;) {
        skipSpace();
        const nameAt = at;
        if (source[at] !== '"') return fail('a name in double quotes is missing');
        const name = string();
        if (name === undefined) return undefined;
        skipSpace();
        if (source[at] !== ':') return fail('a `:` is missing after the name');
        at++;
        const node = value(depth + 1);
        if (node === undefined) return undefined;
        members.push({ name, node, span: { start: nameAt, end: node.span.end } });
        skipSpace();
        const next = source[at];
        if (next !== ',' && next !== '}') return fail('a `,` or `}` is missing');
        at++;
        if (next === '}') break;
      }
    }
    return { value: plainObject(members), span: { start: from, end: at }, members };
  }

  function array(from: number, depth: number): JsonNode | undefined {
    const items: JsonNode[] = [];
    at++;
    skipSpace();
    if (source[at] === ']') at++;
    else {
      for (;;) {
        const node = value(depth + 1);
        if (node === undefined) return undefined;
        items.push(node);
        skipSpace();
        const next = source[at];
        if (next !== ',' && next !== ']') return fail('a `,` or `]` is missing');
        at++;
        if (next === ']') break;
      }
    }
    return { value: items.map(item => item.value), span: { start: from, end: at }, items };
  }

  function string(): string | undefined {
    const from = at++;
    let escaped = false;
    for (;;) {
      const unit = source.charCodeAt(at);
      if (Number.isNaN(unit)) return fail('a text is not closed', from);
      if (unit < 32) return fail('a line break or tab stands in a text; write `\\n` or `\\t`');
      if (unit === 34) break;
      if (unit === 92) escaped = true;
      at += unit === 92 ? 2 : 1;
    }
    at++;
    if (!escaped) return source.slice(from + 1, at - 1);
    try {
      return String(JSON.parse(source.slice(from, at)));
    } catch {
      return fail('a text holds a `\\` that stands for nothing', from);
    }
  }

  /** A number, `true`, `false` or `null`: short, and the platform knows them. */
  function word(from: number): JsonNode | undefined {
    while (isOfWord(source.charCodeAt(at))) at++;
    try {
      return { value: JSON.parse(source.slice(from, at)) as unknown, span: { start: from, end: at } };
    } catch {
      return fail(
        'a text wants double quotes, and only numbers, `true`, `false` and `null` stand without',
        from,
      );
    }
  }

  const node = value(0);
  const end = at;
  skipSpace();
  if (node !== undefined && at < source.length)
    fail(
      /\r(?!\n)/.test(source.slice(end, at))
        ? 'something stands after the end, behind a carriage return, which alone ends no line; write line feeds'
        : 'something stands after the end',
    );
  return node === undefined || problem !== undefined
    ? { problem: problem ?? { message: 'it holds no value', at: start } }
    : { node };
}

/** Letters, digits and what else stands in a number; nothing behind the end is. */
function isOfWord(unit: number): boolean {
  if (unit >= 48 && unit <= 57) return true;
  const letter = unit | 32;
  return (letter >= 97 && letter <= 122) || unit === 43 || unit === 45 || unit === 46;
}

function plainObject(members: readonly JsonMember[]): Readonly<Record<string, unknown>> {
  const object: Record<string, unknown> = {};
  for (const { name, node } of members) {
    if (name !== '__proto__') object[name] = node.value;
    else
      Object.defineProperty(object, name, {
        value: node.value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return object;
}
