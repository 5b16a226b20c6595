import { closest, type Dispute } from '@fineline/ruleset';
import type { Complain } from './complaint.ts';

/** Who says that the reader is wrong, about which of the `known` facts, and why: one dispute or a list. */
export function statedDisputes(
  value: unknown,
  known: readonly string[],
  complain: Complain,
): readonly Dispute[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const disputes: Dispute[] = [];
  for (const item of list) {
    const fields = new Map<string, unknown>(
      typeof item === 'object' && item !== null ? Object.entries(item) : [],
    );
    const [fact, by, because] = ['fact', 'by', 'because'].map(name => fields.get(name));
    if (!isText(fact) || !isText(by) || !isText(because)) {
      return complain('FL0702', 'a dispute wants a `fact`, who disputes it (`by`) and why (`because`)');
    }
    if (!known.includes(fact)) {
      const near = closest(fact, known);
      const help =
        near === undefined ? 'Name a fact as conditions do, or `cohort`.' : `Did you mean \`${near}\`?`;
      return complain('FL0703', `\`${fact}\` is no fact that could be disputed`, help);
    }
    disputes.push({ fact, by, because });
  }
  return disputes;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
