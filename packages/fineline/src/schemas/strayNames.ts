// Facts as JSON, held against the names that their schema knows: beside `has`, an `opne` would leave closed what was to be
// open. Of what shape a value is, the judge says itself.
import type { JsonMember, JsonNode } from '@fineline/reading';
import { closest, listed, quote, type Diagnostic } from '@fineline/ruleset';
import { factsSchema, type Part } from './schemas.generated.ts';

/** What is said of each name within the facts that stands where the schema knows none of it. */
export function strayNames(file: string, facts: readonly JsonMember[]): readonly Diagnostic[] {
  return facts.flatMap(({ name, node }) => within(file, name, node, partsOf(propertiesOf(root)[name])));
}

const root = factsSchema.$defs['facts']!;

function within(file: string, of: string, node: JsonNode, parts: readonly Part[]): readonly Diagnostic[] {
  const items = (node.items ?? []).flatMap(item =>
    within(
      file,
      of,
      item,
      parts.flatMap(({ items }) => partsOf(items)),
    ),
  );
  const known = Object.assign({}, ...parts.map(propertiesOf)) as ReturnType<typeof propertiesOf>;
  const others = parts.flatMap(({ additionalProperties }) => partsOf(additionalProperties));
  const members = (node.members ?? []).flatMap(({ name, node, span }) => {
    const fitting = parts.flatMap(part => partsOf(propertiesOf(part)[name]));
    if (Object.hasOwn(known, name)) return within(file, name, node, fitting);
    // Facts that a policy declares have names of its own.
    if (others.length > 0) return within(file, name, node, others);
    return Object.keys(known).length > 0 ? [stray(file, of, { name, span }, Object.keys(known))] : [];
  });
  return [...items, ...members];
}

function stray(
  file: string,
  of: string,
  { name, span }: Pick<JsonMember, 'name' | 'span'>,
  known: readonly string[],
): Diagnostic {
  const near = closest(name, known);
  return {
    ...{ code: 'FL0709', severity: 'error', file, span },
    message: `no part of ${quote(of)} is named ${quote(name)}${near === undefined ? '' : `, and ${quote(near)} may be meant`}`,
    help: near === undefined ? `There are ${listed(known)}. Leave it out.` : `Write ${quote(near)}.`,
  };
}

function propertiesOf({ properties = {} }: Part): { readonly [name: string]: unknown } {
  return properties as { readonly [name: string]: unknown };
}

/** The schemas that a part of one stands for: what it refers to, each of several, itself. */
function partsOf(part: unknown): readonly Part[] {
  if (typeof part !== 'object' || part === null) return [];
  const { $ref, anyOf } = part as { readonly $ref?: string; readonly anyOf?: readonly unknown[] };
  const named = $ref === undefined ? undefined : factsSchema.$defs[$ref.slice($ref.lastIndexOf('/') + 1)];
  return [part as Part, ...partsOf(named), ...(anyOf ?? []).flatMap(partsOf)];
}
