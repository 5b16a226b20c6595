import { builtInFacts, type FactType, type RuleSet } from '@fineline/ruleset';
import type { InputName, InputPart } from '../solving/createCircuit.ts';

/** What says where and when a post goes out is asked first, numbers last: so diagrams stay small. */
const kinds: readonly (FactType['kind'] | 'day' | 'cohort')[] = [
  'day',
  'cohort',
  'text',
  'choice',
  'yes-no',
  'words',
  'number',
];

const parts: readonly InputPart[] = [
  'given',
  'there',
  'stated',
  'disputed',
  'none',
  'value',
  'single',
  'unbounded',
  'open',
  'multiple',
  'since',
  'text',
  'has',
  'low',
];

/** Pairs are told apart by nothing but the order in which they were made. */
function orderOf(part: InputPart): number {
  return parts.indexOf(part === 'high' ? 'low' : part === 'lacks' ? 'has' : part);
}

/** Inputs in the order in which every diagram asks them, whatever the rules were that brought them in. */
export function inOrder(inputs: readonly InputName[], { facts }: RuleSet): readonly InputName[] {
  const own = new Map(facts.map(({ name, type }) => [name, type.kind]));
  const kindOf = (fact: string): (typeof kinds)[number] =>
    fact === 'day' || fact === 'cohort' ? fact : (builtInFacts.get(fact)?.type.kind ?? own.get(fact)!);
  // Both ends of a number lie beside each other, and so do what says of a word that it is there and that it is not.
  const besides = ({ fact, part, of = '' }: InputName): string => [fact, orderOf(part), of].join(' ');
  const places = new Map<string, number>();
  for (const input of inputs) if (!places.has(besides(input))) places.set(besides(input), places.size);
  const keyOf = (input: InputName): readonly (string | number)[] => [
    kinds.indexOf(kindOf(input.fact)),
    input.fact,
    orderOf(input.part),
    places.get(besides(input))!,
  ];
  return inputs
    .map(input => ({ input, key: keyOf(input) }))
    .sort(({ key: a }, { key: b }) => {
      const at = a.findIndex((part, place) => part !== b[place]);
      return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
    })
    .map(({ input }) => input);
}

/** Parts that a rule brings into a world by the constants that it names. */
const written: ReadonlySet<string> = new Set(['low', 'high', 'text', 'multiple', 'since']);

/** Whether an input is there because a rule names a constant: its fact can be told without it. */
export function isConstant({ part }: InputName): boolean {
  return written.has(part);
}

/** The constant that an input is there for, the same for both ends of a number. */
export function constantOf({ fact, part, of }: InputName): string {
  return JSON.stringify([fact, part === 'high' ? 'low' : part, of]);
}
