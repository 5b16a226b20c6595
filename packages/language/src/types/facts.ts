import {
  builtInFacts,
  didYouMean,
  listed,
  quote,
  replacing,
  type FactDefinition,
  type FactType,
} from '@fineline/ruleset';
import type { Scope } from '../resolve/scope.ts';
import type { FactNode, PathNode } from '../tree/ast.ts';
import { refuse, refuseUnknown, type Checking } from './checking.ts';
import { refuseTwoMeanings } from './refuseTwoMeanings.ts';
import { columnsOf, refuseColumn } from './tables.ts';

/** A fact that a condition names. */
export interface KnownFact extends FactDefinition {
  readonly name: string;
}

const builtIn: ReadonlyMap<string, KnownFact> = new Map(
  [...builtInFacts].map(([name, definition]) => [name, { name, ...definition }]),
);

/** The fact of a name, built in or declared where `scope` sees it. */
export function factNamed(name: string, scope: Scope): KnownFact | undefined {
  const known = builtIn.get(name);
  if (known) return known;
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
  if (fact && refuseTwoMeanings(path, fact, checking)) return undefined;
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
  if (path.quoted && checking.on === 'post' && factNamed(path.name, checking.scope))
    return refuse(
      checking,
      path.span,
      'FL0202',
      `the fact ${quote(path.name)} stands without quotation marks`,
      {
        fix: replacing(path.span, path.name),
      },
    );
  if (path.quoted || isColumnHere(path.name, checking)) return refuseColumnHere(path, checking);
  if (path.name === 'cohort')
    return refuse(checking, path.span, 'FL0202', 'a condition names a part of `cohort`', {
      help: 'There are `cohort.size`, `cohort.share`, `cohort.exact` and `cohort.digits`.',
    });
  const meant = meantFact(path.name, checking.scope);
  if (meant !== undefined)
    return refuse(checking, path.span, 'FL0202', `there is no fact ${quote(path.name)}`, {
      help: `Did you mean ${quote(meant)}?`,
      fix: replacing(path.span, meant, 'review'),
    });
  const columns = checking.groups?.columns ?? [];
  const names = [...builtInFacts.keys(), ...checking.scope.facts.keys(), ...columns];
  return refuseUnknown(checking, path.span, 'FL0202', `there is no fact ${quote(path.name)}`, {
    help:
      checking.on === 'dataset' && checking.tables?.known.length === 0
        ? 'Columns are compared where the block names its table: `datasets NAME { … }`.'
        : 'A fact of your own is declared by a line such as `fact region: text`.',
    ...didYouMean(path.name, path.span, names),
  });
}

/** `size` for `cohort.size`, `post.tone` for `tone`. */
function meantFact(name: string, scope: Scope): string | undefined {
  const part = name.slice(name.indexOf('.') + 1);
  return [part, `cohort.${part}`].find(it => it !== name && factNamed(it, scope) !== undefined);
}

function releaseFacts(scope: Scope): readonly string[] {
  const everywhere = [...builtIn.values()].filter(({ of }) => of === 'release').map(({ name }) => name);
  return [...everywhere, ...scope.facts.keys()];
}

function isColumnHere(name: string, { tables }: Checking): boolean {
  return tables?.known.some(({ roles }) => columnsOf(roles).includes(name)) ?? false;
}

/** A column where a condition cannot speak of it: why not. */
function refuseColumnHere({ name, span }: PathNode, checking: Checking): undefined {
  const { on, tables, groups } = checking;
  if (on === 'post') {
    const help = 'A fact of your own is declared by a line such as `fact region: text`.';
    return refuse(checking, span, 'FL0202', `${quote(name)} would be a column, and posts have none`, {
      help,
    });
  }
  const [first] = tables?.known ?? [];
  if (!first)
    return refuse(checking, span, 'FL0411', `a block for every table knows no column ${quote(name)}`, {
      help: 'Name the table: `datasets NAME { … }`.',
    });
  const without = tables?.known.find(({ roles }) => !columnsOf(roles).includes(name));
  if (without) return without.isDamaged ? undefined : refuseColumn(name, span, without, checking);
  if (!groups)
    return refuse(
      checking,
      span,
      'FL0411',
      `this clause looks at the whole table, not at groups by ${quote(name)}`,
      {
        help: 'Columns are compared in clauses with `per`.',
      },
    );
  const known = [...groups.columns, ...(groups.count === undefined ? [] : [groups.count])];
  return refuse(checking, span, 'FL0411', `the rows of a group may differ in ${quote(name)}`, {
    help: `This clause knows of its groups ${listed(known)}.`,
  });
}
