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

function inForce({ effective, expires, withdrawn }: RuleSet['policy']): string {
  const from = effective === undefined ? undefined : `from ${date(effective)}`;
  const until =
    withdrawn !== undefined && (expires === undefined || withdrawn <= expires)
      ? `until it is withdrawn on ${date(withdrawn)}, that day not included`
      : expires === undefined
        ? undefined
        : `until ${date(expires)}, that day included`;
  if (from === undefined && until === undefined) return 'It is in force on every day.';
  return `It is in force ${[from, until].filter(it => it !== undefined).join(' ')}${until === undefined ? ' on' : ''}.`;
}

function about({ posts, datasets }: RuleSet['applies']): string {
  const tables =
    datasets === 'every'
      ? ['tables of every kind']
      : datasets.length === 0
        ? []
        : [`the ${datasets.length === 1 ? 'table' : 'tables'} ${both(datasets)}`];
  const judged = [...(posts ? ['posts'] : []), ...tables];
  return judged.length === 0 ? 'It judges nothing yet.' : `It judges ${both(judged)}.`;
}
