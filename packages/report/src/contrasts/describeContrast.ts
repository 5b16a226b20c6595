import type { Contrast } from '@fineline/analysis';
import { shortRuleId } from '@fineline/ruleset';
import { printable } from '../layout/cells.ts';
import { sentence } from '../layout/sentence.ts';
import { verdicts } from '../decisions/wording.ts';
import { editInWords, ruleInWords } from './wording.ts';

/** What sets two posts apart in whole sentences, one a line. */
export function describeContrast(contrast: Contrast): string {
  const { one, other, policy, version, facts, rules } = contrast;
  const by = version === undefined ? policy : `${policy} ${version}`;
  const edit = editInWords(contrast);
  return [
    ...[one, other].map(
      ({ id, verdict, date, reason }) =>
        `Post ${id}: ${verdicts[verdict].name}, by ${by} on ${date}.${reason === undefined ? '' : ` ${sentence(reason)}`}`,
    ),
    ...(facts.length === 0 ? ['They differ in nothing that decides.'] : []),
    ...facts.map(it => `They differ in ${it.fact}: ${one.id} has ${it.one}, ${other.id} has ${it.other}.`),
    ...rules.map(
      it =>
        `Only ${(it.breaks === 'one' ? one : other).id} breaks ${shortRuleId(it.rule, policy)}, which says ${it.effect}: ${sentence(ruleInWords(it))}`,
    ),
    ...(edit === undefined ? [] : [sentence(edit)]),
  ]
    .map(line => `${printable(line)}\n`)
    .join('');
}
