import { both, type RuleSet } from '@fineline/ruleset';
import type { RuleInWords } from './ruleStatement.ts';
import { date, ended, onOneLine } from './wordings.ts';

/** What the policy is, whose, from when until when, what it builds on and what it is about. */
export function policyStatements({ policy, parents, applies, presets }: RuleSet): readonly RuleInWords[] {
  const { name, version, owner, doc } = policy;
  return [
    {
      text: `This is the policy ${name}${version === undefined ? '' : `, version ${version}`}.`,
      notes: [
        ...(doc === undefined ? [] : [ended(doc)]),
        ...(owner === undefined ? [] : [`${onOneLine(owner)} answers for it.`]),
      ],
    },
    { text: inForce(policy), notes: [] },
    ...(parents.length === 0
      ? []
      : [
          {
            text: `It extends ${both(
              parents.map(parent =>
                parent.version === undefined ? parent.policy : `${parent.policy} ${parent.version}`,
              ),
            )}: the rules of all of them hold, and none of them is loosened here.`,
            notes: [],
          },
        ]),
    { text: about(applies), notes: [] },
    ...(presets && presets.length > 0
      ? [
          {
            text: 'It uses values and policies that come with Fineline, taken from published sources.',
            notes: presets.map(preset => `${preset.module}: ${preset.name}, as of ${date(preset.date)}.`),
          },
        ]
      : []),
  ];
}

function inForce(policy: RuleSet['policy']): string {
  const from = policy.effective === undefined ? undefined : `from ${date(policy.effective)}`;
  const until = untilWhen(policy);
  if (from === undefined && until === undefined) return 'It is in force on every day.';
  return `It is in force ${[from, until].filter(it => it !== undefined).join(' ')}${until === undefined ? ' on' : ''}.`;
}

function untilWhen({ expires, withdrawn }: RuleSet['policy']): string | undefined {
  if (withdrawn !== undefined && (expires === undefined || withdrawn <= expires))
    return `until it is withdrawn on ${date(withdrawn)}, that day not included`;
  return expires === undefined ? undefined : `until ${date(expires)}, that day included`;
}

function about({ posts, datasets }: RuleSet['applies']): string {
  const judged = [...(posts ? ['posts'] : []), ...tablesJudged(datasets)];
  return judged.length === 0 ? 'It judges nothing yet.' : `It judges ${both(judged)}.`;
}

function tablesJudged(datasets: RuleSet['applies']['datasets']): readonly string[] {
  if (datasets === 'every') return ['tables of every kind'];
  if (datasets.length === 0) return [];
  return [`the ${datasets.length === 1 ? 'table' : 'tables'} ${both(datasets)}`];
}
