import { adding, type Writable } from '@fineline/ruleset';
import type {
  ClauseBodyNode,
  ClauseNode,
  ClausePartNode,
  ConditionNode,
  EffectWhenNode,
  RequireNode,
} from '../tree/ast.ts';
import type { CheckedClause } from '../tree/checkedTree.ts';
import { checkBody, nameOf } from './body.ts';
import { refuse, type Checking } from './checking.ts';
import { checkCondition } from './checkCondition.ts';
import { groupColumns } from './grouping.ts';
import type { BlockTables } from './blockTables.ts';

/** The block that a clause stands in. */
export interface Block extends Checking {
  readonly tables: BlockTables;
}

/** A clause, or undefined with complaints. A damaged one is left alone: it was complained of already. */
export function checkClause(node: ClauseNode, block: Block): CheckedClause | undefined {
  const { body } = node;
  if (node.damaged || !body) return undefined;
  const id = idOf(node, body, block);
  const checked = checkBody(body, block, block.tables);
  const whenPart = partOf(node, 'when');
  const unlessPart = partOf(node, 'unless');
  const groups = 'per' in body ? groupColumns(body.per, block.tables) : undefined;
  const within: Checking = groups ? { ...block, groups } : block;
  const when = whenPart && checkCondition(whenPart.condition, within);
  const unless = unlessPart && checkCondition(unlessPart.condition, within);
  if (id === undefined || !checked || (whenPart && !when) || (unlessPart && !unless)) return undefined;

  const during = partOf(node, 'during');
  const reviewer = partOf(node, 'by')?.text.value;
  const because = partOf(node, 'because')?.text.value;
  const suggest = partOf(node, 'suggest')?.text.value;
  const clause: Writable<CheckedClause> = {
    id,
    labelled: node.label !== undefined,
    place: { file: block.scope.file, span: node.span },
    on: block.on,
    body: checked,
    effect: body.kind === 'effect-when' ? body.effect : (partOf(node, 'else')?.effect ?? 'deny'),
    see: partOf(node, 'see')?.texts.map(({ value }) => value) ?? [],
    neverWaived: partOf(node, 'never-waived') !== undefined,
  };
  if (block.on === 'dataset') clause.dataset = block.tables.named;
  if (when) clause.when = when;
  if (unless) clause.unless = unless;
  if (during) clause.during = { from: during.from.day, to: during.to.day };
  if (reviewer !== undefined) clause.reviewer = reviewer;
  if (because !== undefined) clause.because = because;
  if (suggest !== undefined) clause.suggest = suggest;
  if (node.doc !== undefined) clause.doc = node.doc;
  return clause;
}

/** The part of a kind, if the clause has one. */
export function partOf<Kind extends ClausePartNode['kind']>(
  node: ClauseNode,
  kind: Kind,
): (ClausePartNode & { readonly kind: Kind }) | undefined {
  return node.parts.find((part): part is ClausePartNode & { readonly kind: Kind } => part.kind === kind);
}

function idOf(node: ClauseNode, body: ClauseBodyNode, block: Block): string | undefined {
  if (node.label) return node.label.text;
  if (body.kind !== 'require' && body.kind !== 'effect-when') return nameOf(body);
  const verb = body.kind === 'require' ? 'require' : `${body.effect} when`;
  const span = { start: body.span.start, end: body.span.start + verb.split(' ')[0]!.length };
  return refuse(block, span, 'FL0211', `a rule with \`${verb}\` needs a label`, {
    help: `Put a name and a colon before it, such as \`consent-by-mail: ${verb} …\`.`,
    fix: adding(`${labelFor(body)}: `, body.span.start),
  });
}

/** A name by what the rule leads to and looks at first: `require-consent`. */
function labelFor(body: RequireNode | EffectWhenNode): string {
  const verb = body.kind === 'require' ? body.kind : body.effect;
  const fact = firstFact(body.condition).replaceAll('.', '-');
  return /^[A-Za-z][\w-]*$/.test(fact) ? `${verb}-${fact}` : `${verb}-rule`;
}

function firstFact(condition: ConditionNode): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return firstFact(condition.parts[0]!);
    case 'group':
      return firstFact(condition.inner);
    case 'not':
      return firstFact(condition.part);
    default:
      return condition.fact.name;
  }
}
