import type { RulesDue, TestFieldNode } from '@fineline/language';
import { list, type Doc } from './doc.ts';
import { layOutNumber, layOutQuantity, layOutRuleId, layOutValue } from './layOutWords.ts';

/** What an example sets a fact to. */
export function layOutFieldValue(value: TestFieldNode['value'], source: string): Doc {
  switch (value.kind) {
    case 'unknown':
      return 'unknown';
    case 'range':
      return [layOutNumber(value.from, source), 'to', layOutQuantity(value.to, source)];
    case 'items':
      return [
        value.at ? ['at', value.at] : [],
        list(value.items.map(item => [item.negated ? 'not' : [], layOutValue(item.value, source)])),
      ];
  }
}

/** `by floor`, `by only floor, their-face`. */
export function layOutRulesDue({ only, rules }: RulesDue): Doc {
  return ['by', only ? 'only' : [], list(rules.map(layOutRuleId))];
}
