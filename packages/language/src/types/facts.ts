import { builtInFacts, type FactDefinition, type FactType } from '@fineline/ruleset';
import type { FactNode, PathNode } from '../ast.ts';
import { didYouMean } from '../didYouMean.ts';
import { listed, quote } from '../errorAt.ts';
import type { Scope } from '../resolve/scope.ts';
import { refuse, refuseUnknown, type Checking } from './checking.ts';

/** A fact that a condition names. */
export interface KnownFact extends FactDefinition {
  readonly name: string;
}

/** The fact of a name, built in or declared where `scope` sees it. */
export function factNamed(name: string, scope: Scope): KnownFact | undefined {
  const builtIn = builtInFacts.get(name);
  if (builtIn) return { name, ...builtIn };
  const declared = scope.facts.get(name);
  return declared && { name, type: typeOf(declared.node), of: 'release', claim: declared.node.otherwiseNone };
}

/** The type that a declaration gives a fact. */
export function typeOf({ type }: FactNode): FactType {
  switch (type.kind) {
    case 'text-type':
      return { kind: 'text' };
    case 'yes-no-type':
      return { kind: 'yes-no' };
    case 'unit-type':
      return { kind: 'number', unit: type.unit.unit === '%' ? 'fraction' : type.unit.unit };
    case 'choice-type':
      return { kind: 'choice', words: [...new Set(type.words.map(({ text }) => text))].sort() };
  }
}

/** The fact that a condition names, or undefined with a complaint. */
export function factAt(path: PathNode, checking: Checking): KnownFact | undefined {
  const fact = path.quoted ? undefined : factNamed(path.name, checking.scope);
  if (fact && checking.on === 'dataset' && fact.of !== 'release')
    return refuse(
      checking,
      path.span,
      'FL0304',
      `${quote(path.name)} is a fact of posts, and here tables are judged`,
      {
        help: `Known of a table are ${listed(releaseFacts(checking.scope))}.`,
      },
    );
  if (fact) return fact;
  if (checking.on === 'dataset' && (path.quoted || isColumn(path.name, checking.scope)))
    return refuse(
      checking,
      path.span,
      'FL0601',
      `this version cannot compare columns such as ${quote(path.name)} yet`,
    );
  if (path.name === 'cohort')
    return refuse(checking, path.span, 'FL0202', 'a condition names a part of `cohort`', {
      help: 'There are `cohort.size`, `cohort.share`, `cohort.exact` and `cohort.digits`.',
    });
  const names = [...builtInFacts.keys(), ...checking.scope.facts.keys()];
  return refuseUnknown(checking, path.span, 'FL0202', `there is no fact ${quote(path.name)}`, {
    help: 'A fact of your own is declared by a line such as `fact region: text`.',
    ...didYouMean(path.name, path.span, names),
  });
}

function releaseFacts(scope: Scope): readonly string[] {
  const builtIn = [...builtInFacts].filter(([, { of }]) => of === 'release').map(([name]) => name);
  return [...builtIn, ...scope.facts.keys()];
}

function isColumn(name: string, scope: Scope): boolean {
  return [...scope.datasets.values()].some(({ node }) =>
    node.roles.some(role => {
      if (role.kind === 'role') return role.columns.some(({ text }) => text === name);
      if (role.kind === 'count-role') return role.column.text === name;
      return role.kind === 'sensitive-role' && role.columns.some(({ column }) => column.text === name);
    }),
  );
}
