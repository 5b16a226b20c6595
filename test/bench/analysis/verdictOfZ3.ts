import type { DiffVerdict } from '@fineline/analysis';
import type { RuleSet } from '@fineline/ruleset';
import { smtOf } from './smtOf.ts';
import type { Z3 } from './z3.ts';

/** What a policy is to another one, by z3: a question for each level and direction. */
export async function verdictOfZ3(old: RuleSet, now: RuleSet, z3: Z3): Promise<DiffVerdict> {
  const { declarations, looser, stricter } = smtOf(old, now);
  const questions = [...looser, ...stricter];
  const names = questions.map((_, at) => `question${at}`);
  const asked = questions.map((it, at) => `(declare-const ${names[at]} Bool)(assert (= ${names[at]} ${it}))`);
  const answers = await z3.canBe(`${declarations}\n${asked.join('\n')}\n`, names);
  if (answers.includes(undefined)) throw new Error('z3 does not know');
  const [isLooser, isStricter] = [answers.slice(0, looser.length), answers.slice(looser.length)].map(some =>
    some.includes(true),
  );
  return isLooser && isStricter ? 'incomparable' : isLooser ? 'looser' : isStricter ? 'stricter' : 'same';
}
