// Waivers, guarantees and tests speak of a policy from outside it. Waivers and guarantees are part of what the policy
// means, so they stand in its own file: whoever imports a policy gets the same one.
import { didYouMean, quote, shortRuleId, type Code, type Diagnostic } from '@fineline/ruleset';
import type { GuaranteeNode, NameNode, PolicyNode } from '../tree/ast.ts';
import type { Program, TypedGuarantee, TypedPolicy, TypedTest, TypedWaiver } from './program.ts';
import type { Definition } from '../resolve/scope.ts';
import { refuse, refuseUnknown, type Checking } from './checking.ts';
import { checkCondition } from './checkCondition.ts';
import { isTableKnown } from './tables.ts';

type Reporting = Pick<Checking, 'scope' | 'report'>;
type Statements = Pick<Program, 'waivers' | 'guarantees' | 'tests'>;

/** What is said about the policies, each with the policy that it is about. */
export function typeStatements({ files, policies }: Pick<Program, 'files' | 'policies'>): Statements & {
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const waivers: TypedWaiver[] = [];
  const guarantees: TypedGuarantee[] = [];
  const tests: TypedTest[] = [];
  for (const { loaded, scope } of files) {
    const reporting: Reporting = { scope, report: diagnostic => diagnostics.push(diagnostic) };
    for (const node of loaded.tree.declarations) {
      if (node.kind === 'waive') {
        const policy = ownPolicy(
          node.policy,
          "A parent's rule is waived only in the parent's own file.",
          'FL0404',
          reporting,
        );
        if (policy)
          waivers.push({
            node,
            policy: policies.get(policy)!,
            rule: shortRuleId(node.rule.id, policy.name.text),
          });
      } else if (node.kind === 'guarantee') {
        const policy = ownPolicy(
          node.policy,
          'A guarantee stands in the file of its policy.',
          'FL0203',
          reporting,
        );
        const said = policy && typeGuarantee(node, policies.get(policy)!, reporting);
        if (said) guarantees.push(said);
      } else if (node.kind === 'test' && node.policy.text !== '') {
        const policy = policyNamed(node.policy, reporting);
        if (policy) tests.push({ node, policy: policy.node });
      }
    }
  }
  return { waivers, guarantees, tests, diagnostics };
}

function typeGuarantee(
  node: GuaranteeNode,
  policy: TypedPolicy,
  reporting: Reporting,
): TypedGuarantee | undefined {
  if (node.claim === 'at-least-as-strict') {
    const than = policyNamed(node.than, reporting);
    return than && { policy, said: { node, than: than.node } };
  }
  if (node.dataset && !isTableKnown(node.dataset.text, node.dataset.span, reporting)) return undefined;
  const condition = checkCondition(node.condition, { ...reporting, on: node.on });
  return condition && { policy, said: { node, condition } };
}

function policyNamed(name: NameNode, reporting: Reporting): Definition<PolicyNode> | undefined {
  const { policies } = reporting.scope;
  return (
    policies.get(name.text) ??
    refuseUnknown(reporting, name.span, 'FL0203', `there is no policy ${quote(name.text)}`, {
      help: 'A policy of another file is seen where that file is imported.',
      ...didYouMean(name.text, name.span, policies.keys()),
    })
  );
}

function ownPolicy(name: NameNode, help: string, code: Code, reporting: Reporting): PolicyNode | undefined {
  const found = policyNamed(name, reporting);
  if (!found || found.file === reporting.scope.file) return found?.node;
  return refuse(reporting, name.span, code, `${quote(name.text)} is declared in another file`, {
    help,
    labels: [{ file: found.file, span: found.name.span, message: 'it is declared here' }],
  });
}
