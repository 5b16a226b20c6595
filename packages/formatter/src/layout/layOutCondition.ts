import type { ConditionNode } from '@fineline/language';
import { glue, group, indented, list, soft, type Doc } from './doc.ts';
import { layOutBound, layOutPath, layOutValue } from './layOutWords.ts';

/** A condition; its `and` and `or` may start lines, each pair of parentheses one step further to the right. */
export function layOutCondition(node: ConditionNode, source: string): Doc {
  switch (node.kind) {
    case 'and':
    case 'or':
      return group(
        node.parts.map((part, at) => [at === 0 ? [] : [soft, node.kind], layOutCondition(part, source)]),
      );
    case 'not':
      return ['not', layOutCondition(node.part, source)];
    case 'group':
      return ['(', glue, indented(layOutCondition(node.inner, source)), glue, ')'];
    case 'is':
      return [
        layOutPath(node.fact, source),
        node.relation,
        list(node.values.map(value => layOutValue(value, source))),
      ];
    case 'known':
      return [layOutPath(node.fact, source), node.known ? 'is known' : 'is unknown'];
    case 'order':
      return [layOutPath(node.fact, source), node.operator, layOutBound(node.bound, source)];
    case 'alone':
      return layOutPath(node.fact, source);
  }
}
