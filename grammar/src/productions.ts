// The live parser's productions as plain expressions. Those that only stand for one name of another (`policyName`, which
// is a NAME) serve the parser's messages and say nothing about the language: what they stand for is put in their place.
import { productions as liveProductions, wordClasses } from '@fineline/language/grammar';
import type { ISerializedGast } from 'chevrotain';
import { type Expression, type Production, partsOf, rulesIn, sequence } from './expression.ts';

/** What each kind of token is called that is not written outright. */
const lexicalNames: ReadonlyMap<string, string> = new Map([
  ['Name', 'NAME'],
  ['Label', 'NAME'],
  ['Text', 'STRING'],
  ['Number', 'NUMBER'],
  ['Day', 'DATE'],
  ['Version', 'VERSION'],
]);

/** Chevrotain's serialized forms, as far as they are used here. */
interface Serialized {
  readonly type: ISerializedGast['type'];
  readonly name?: string;
  readonly label?: string;
  readonly pattern?: unknown;
  readonly definition?: readonly Serialized[];
}

/** Every production, in the order in which they are reached from the first, which is a whole file. */
export const productions: readonly Production[] = reachedFrom('declarations', allProductions());

/** A production by its name. @throws RangeError where there is none. */
export function productionNamed(name: string): Production {
  const found = productions.find(production => production.name === name);
  if (!found) throw new RangeError(`the grammar has no ${name}`);
  return found;
}

/** The names of all productions that are reached from some, themselves included. */
export function reachable(...names: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...rulesIn(productionNamed(name).body));
  }
  return reached;
}

function allProductions(): ReadonlyMap<string, Expression> {
  const bodies = new Map(
    (liveProductions() as readonly Serialized[]).map(({ name, definition }) => [
      kebabCase(name!),
      sequence(definition!.map(expressionOf)),
    ]),
  );
  const stoodFor = (expression: Expression): Expression => {
    const body = expression.kind === 'rule' ? bodies.get(expression.name) : undefined;
    return body?.kind === 'lexical' || body?.kind === 'rule' ? stoodFor(body) : expression;
  };
  return new Map([...bodies].map(([name, body]) => [name, mapped(body, stoodFor)]));
}

function expressionOf({ type, name, label, pattern, definition }: Serialized): Expression {
  const parts = (definition ?? []).map(expressionOf);
  switch (type) {
    case 'NonTerminal':
      return { kind: 'rule', name: kebabCase(name!) };
    case 'Terminal':
      return terminal(name!, label!, pattern);
    case 'Alternative':
      return sequence(parts);
    case 'Alternation':
      // Alternatives within an alternative are read no differently when they stand side by side.
      return { kind: 'choice', parts: parts.flatMap(part => (part.kind === 'choice' ? part.parts : [part])) };
    case 'Option':
      return { kind: 'optional', part: sequence(parts) };
    case 'Repetition':
      return { kind: 'repeated', part: sequence(parts) };
    case 'RepetitionMandatory':
      return { kind: 'sequence', parts: [...parts, { kind: 'repeated', part: sequence(parts) }] };
    default:
      throw new RangeError(`no way to publish ${type}`);
  }
}

function terminal(name: string, label: string, pattern: unknown): Expression {
  const lexical = lexicalNames.get(name);
  if (lexical !== undefined) return { kind: 'lexical', name: lexical };
  const words = wordClasses.get(name);
  if (words) return { kind: 'choice', parts: words.map(text => ({ kind: 'written', text })) };
  // Signs have patterns without any operators, so that a pattern less its backslashes is the sign; keywords have none.
  const text = pattern === 'NOT_APPLICABLE' ? label : String(pattern).replaceAll('\\', '');
  return { kind: 'written', text };
}

function mapped(expression: Expression, change: (leaf: Expression) => Expression): Expression {
  if ('parts' in expression) {
    const parts = expression.parts.map(part => mapped(part, change));
    return { kind: expression.kind, parts: flattened(expression.kind, parts) };
  }
  if ('part' in expression) return { kind: expression.kind, part: mapped(expression.part, change) };
  return change(expression);
}

function flattened(kind: Expression['kind'], parts: readonly Expression[]): readonly Expression[] {
  return parts.flatMap(part => (part.kind === kind ? partsOf(part) : [part]));
}

function reachedFrom(start: string, bodies: ReadonlyMap<string, Expression>): readonly Production[] {
  const reached = new Map<string, Expression>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    const body = bodies.get(name)!;
    reached.set(name, body);
    for (const next of rulesIn(body)) reach(next);
  };
  reach(start);
  return [...reached].map(([name, body]) => ({ name, body }));
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}
