import {
  factsInWords,
  type Difference,
  type DiffVerdict,
  type Move,
  type PolicyDiff,
  type RuleDiff,
} from '@fineline/analysis';
import { printable } from '../layout/cells.ts';
import { unpainted, type Paint, type Style } from '../layout/paint.ts';
import { wrapWords } from '../layout/wrapText.ts';
import { daysInWords, diffNames, effectOf, regionInWords, turnOf } from './wording.ts';

const styles: { readonly [V in DiffVerdict]: Style } = {
  same: 'green',
  stricter: 'yellow',
  looser: 'red',
  incomparable: 'red',
  undecided: 'red',
};

/** What changed between two policies, as people read it in a terminal: the verdict first, then each rule with an example. */
export function renderDiff(
  diff: PolicyDiff,
  look: { readonly width: number; readonly paint?: Paint },
): string {
  const paint = look.paint ?? unpainted;
  const { verdict, old, new: now, rules, unchanged, moves } = diff;
  const head = `${paint(styles[verdict], diffNames[verdict])}${aside(diff)}`;
  const sides = (
    [
      ['old', old],
      ['new', now],
    ] as const
  ).map(
    ([side, { name, version, digest, rules: count }]) =>
      `  ${side}  ${printable(version === undefined ? name : `${name} ${version}`)}, ${count} rules, ${digest}`,
  );
  const compared = `  ${rules.length + unchanged} rules compared: ${rules.length} changed, ${unchanged} as they were`;
  return [
    head,
    ...sides,
    compared,
    ...(diff.everyRuleWaived === 'same' || diff.everyRuleWaived === verdict
      ? []
      : [`  with every rule waived that may be: ${diffNames[diff.everyRuleWaived]}`]),
    ...rules.flatMap(rule => ['', ...renderRule(rule, look.width, paint)]),
    ...(moves.length > 0 ? ['', ...moves.map(move => renderMove(move, paint))] : []),
    '',
  ].join('\n');
}

function aside({ verdict, wording, onlyWhenMissing }: PolicyDiff): string {
  if (wording) return ', the wording alone differs';
  return onlyWhenMissing && verdict !== 'same' ? ', only when a fact is missing' : '';
}

const changes: { readonly [C in RuleDiff['change']]: string } = {
  added: 'added',
  removed: 'removed',
  renamed: 'renamed',
  changed: 'changed',
  rewritten: 'written in another way',
  wording: 'worded in another way',
};

function renderRule(rule: RuleDiff, width: number, paint: Paint): readonly string[] {
  const { subject, was } = rule;
  const about = subject.on === 'posts' ? '' : ` (tables${subject.table === null ? '' : ` ${subject.table}`})`;
  const from = was === undefined ? '' : ` from ${printable(was)}`;
  const missing = rule.onlyWhenMissing ? ', only when a fact is missing' : '';
  const title = `  ${paint('bold', printable(rule.rule))}${about}  ${changes[rule.change]}${from}: ${paint(styles[rule.inEffect], effectOf(rule))}${missing}`;
  return [
    title,
    ...(rule.looser ? renderDifference('lets through', rule.looser, width, paint) : []),
    ...(rule.stricter ? renderDifference('stops', rule.stricter, width, paint) : []),
  ];
}

function renderDifference(
  what: string,
  difference: Difference,
  width: number,
  paint: Paint,
): readonly string[] {
  const { facts, date, region, days } = difference;
  const words = factsInWords(facts);
  const note = (name: string, text: string): readonly string[] =>
    wrapWords(text, Math.max(20, width - 19)).map(
      (line, row) => `    ${row === 0 ? paint('dim', name.padEnd(13)) : ' '.repeat(13)} ${line}`,
    );
  return [
    ...note(what, words.length === 0 ? 'a post of which nothing is known' : words.join(', ')),
    ...note('', `${turnOf(difference)}, on ${date}`),
    ...(region.length > 0 ? note('and so for', regionInWords(region)) : []),
    ...(days ? note('on the days', daysInWords(days)) : []),
  ];
}

function renderMove({ message, verdict, gates }: Move, paint: Paint): string {
  const said = verdict === 'same' ? '' : `${paint(styles[verdict], verdict)}: `;
  return `  ${gates ? '!' : '-'} ${said}${printable(message)}`;
}
