import type { DiffVerdict } from '@fineline/analysis';
import type { RuleSet } from '@fineline/ruleset';
import { smtOf } from './smtOf.ts';
import type { Z3 } from './z3.ts';

/** What a policy is to another one, by z3: a question for each level and direction. */
export async function verdictOfZ3(old: RuleSet, now: RuleSet, z3: Z3): Promise<DiffVerdict> {
  const { declarations, looser, stricter } = smtOf(old, now);
  const questions = [...looser, ...stricter].map(it => `(push)(assert ${it})(check-sat)(pop)`);
  const said = await z3.answer(`${declarations}\n${questions.join('\n')}\n`);
  const answers = said.trim().split('\n');
  if (answers.length !== questions.length || answers.some(it => it !== 'sat' && it !== 'unsat'))
    throw new Error(`z3 says: ${said.slice(0, 500)}`);
  const [isLooser, isStricter] = [answers.slice(0, looser.length), answers.slice(looser.length)].map(some =>
    some.includes('sat'),
  );
  return isLooser && isStricter ? 'incomparable' : isLooser ? 'looser' : isStricter ? 'stricter' : 'same';
}
