import { parse, ruleIdOf, type DeclarationNode, type SectionNode } from '@fineline/language';
import type { Span } from '@fineline/ruleset';

/** Something that a file declares, for a table of contents. */
export interface OutlineItem {
  readonly name: string;
  readonly kind:
    'policy' | 'block' | 'rule' | 'quantity' | 'fact' | 'word' | 'dataset' | 'test' | 'statement';
  /** What stands beside the name, in grey. */
  readonly detail?: string;
  readonly span: Span;
  /** The name itself, within `span`. */
  readonly nameSpan: Span;
  readonly children: readonly OutlineItem[];
}

/** What a file declares, in its order. */
export function outline(file: string, text: string): readonly OutlineItem[] {
  return (parse(file, text).value?.declarations ?? []).flatMap(itemOf);
}

function itemOf(node: DeclarationNode): readonly OutlineItem[] {
  const { span } = node;
  switch (node.kind) {
    case 'policy': {
      const children = node.sections.map(sectionItem);
      const parents = node.parents.map(({ text }) => text).join(', ');
      return named(node, 'policy', children, parents === '' ? undefined : `extends ${parents}`);
    }
    case 'let':
      return named(node, 'quantity');
    case 'fact':
      return named(node, 'fact');
    case 'word-declaration':
      return named(node, 'word', [], node.facet);
    case 'dataset':
      return named(node, 'dataset');
    case 'test':
      return [item(`test ${node.policy.text}`, 'test', span, node.policy.span)];
    case 'waive':
      return [item(`waive ${node.rule.id}`, 'statement', span, node.rule.span, [], `in ${node.policy.text}`)];
    case 'guarantee':
      return [item(`guarantee ${node.policy.text}`, 'statement', span, node.policy.span)];
    case 'import':
    case 'damaged':
      return [];
  }
}

function named(
  { name, span }: { readonly name: { readonly text: string; readonly span: Span }; readonly span: Span },
  kind: OutlineItem['kind'],
  children: readonly OutlineItem[] = [],
  detail?: string,
): readonly OutlineItem[] {
  return name.text === '' ? [] : [item(name.text, kind, span, name.span, children, detail)];
}

function sectionItem({ on, datasets, clauses, span }: SectionNode): OutlineItem {
  const names = datasets.map(({ text }) => text).join(', ');
  const keyword = on === 'post' ? 'posts' : 'datasets';
  const rules = clauses.flatMap(clause => {
    const id = ruleIdOf(clause);
    return id === undefined ? [] : [item(id, 'rule', clause.span, (clause.label ?? clause).span)];
  });
  const head = { start: span.start, end: span.start + keyword.length };
  return item(names === '' ? keyword : `${keyword} ${names}`, 'block', span, head, rules);
}

function item(
  name: string,
  kind: OutlineItem['kind'],
  span: Span,
  nameSpan: Span,
  children: readonly OutlineItem[] = [],
  detail?: string,
): OutlineItem {
  return { name, kind, ...(detail !== undefined && { detail }), span, nameSpan, children };
}
