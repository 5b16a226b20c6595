import { both } from '@fineline/ruleset';
import type { Contrast, RuleContrast } from '@fineline/analysis';
import { verdicts } from '../decisions/wording.ts';

/** What a rule found, and where it finds nothing on the day of the other post. */
export function ruleInWords({ message, notInForceOn }: RuleContrast): string {
  return notInForceOn === undefined ? message : `${message}; not in force on ${notInForceOn}`;
}

/** How little would make one post fare like the other: "a would be allow like b, if it had the same tone". */
export function editInWords({ one, other, edit }: Contrast): string | undefined {
  if (!edit) return undefined;
  const [poor, rich] = edit.of === 'one' ? [one, other] : [other, one];
  return `${poor.id} would come out as ${verdicts[rich.verdict].name}, if it shared with ${rich.id}: ${both(edit.facts)}`;
}
