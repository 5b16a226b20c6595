import type { ClauseNode } from '../tree/ast.ts';
import { nameOf } from '../types/body.ts';

/** The id of a clause within its policy: its label, else the clause's own name, `ban-tones`. */
export function ruleIdOf({ label, body }: ClauseNode): string | undefined {
  return label?.text ?? (body && nameOf(body));
}
