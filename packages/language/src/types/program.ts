// What the laws look at: every policy with its clauses, each beside the node that it was made from.
import type { Day, Diagnostic } from '@fineline/ruleset';
import type { Definition, ScopedFile, Scope } from '../resolve/scope.ts';
import type { ClauseNode, GuaranteeNode, PolicyNode, TestNode, WaiveNode } from '../tree/ast.ts';
import type { CheckedClause, CheckedCondition } from '../tree/checkedTree.ts';
import type { QuantityUse } from './checking.ts';

/** A clause that is sound, and how it was written. */
export interface TypedClause {
  readonly node: ClauseNode;
  readonly clause: CheckedClause;
}

export interface TypedPolicy {
  readonly node: PolicyNode;
  readonly scope: Scope;
  /** The parents that are there, in the author's order. */
  readonly parents: readonly Definition<PolicyNode>[];
  /** Its own clauses that are sound. */
  readonly clauses: readonly TypedClause[];
  /** The named quantities in its clauses. */
  readonly uses: readonly QuantityUse[];
  /** Some of its clauses are not there, since something in them was reported. */
  readonly isIncomplete: boolean;
}

/** A waiver, its policy found in its own file. */
export interface TypedWaiver {
  readonly node: WaiveNode;
  readonly policy: TypedPolicy;
  /** Id of the rule, without the name of this policy before it. */
  readonly rule: string;
}

/** A guarantee, its policy found in its own file. */
export interface TypedGuarantee {
  readonly policy: TypedPolicy;
  readonly said:
    | { readonly node: VerdictGuaranteeNode; readonly condition: CheckedCondition }
    | { readonly node: GuaranteeNode; readonly than: PolicyNode };
}

export type VerdictGuaranteeNode = Extract<GuaranteeNode, { readonly on: unknown }>;

/** A test and the policy that it is about, in whatever file. */
export interface TypedTest {
  readonly node: TestNode;
  readonly policy: PolicyNode;
}

/** All files, names resolved and types known. */
export interface Program {
  readonly files: readonly ScopedFile[];
  /** By node, since two files may each have a policy of one name. */
  readonly policies: ReadonlyMap<PolicyNode, TypedPolicy>;
  readonly waivers: readonly TypedWaiver[];
  readonly guarantees: readonly TypedGuarantee[];
  readonly tests: readonly TypedTest[];
  /** The day of the check, where one was given. */
  readonly today?: Day;
}

/** One law: everything in a program that is against it. */
export type Law = (program: Program) => readonly Diagnostic[];

/** A policy's parents and theirs, each once, nearest first. */
export function ancestorsOf(policy: TypedPolicy, { policies }: Program): readonly TypedPolicy[] {
  const found = new Set<TypedPolicy>();
  let level = [policy];
  while (level.length > 0) {
    const parents = level.flatMap(({ parents }) => parents.map(({ node }) => policies.get(node)));
    level = parents.filter(
      parent => parent !== undefined && parent !== policy && !found.has(parent),
    ) as TypedPolicy[];
    for (const parent of level) found.add(parent);
  }
  return [...found];
}
