import type { Contrast, ContrastSide, RuleContrast } from '@fineline/analysis';
import { shortRuleId } from '@fineline/ruleset';
import { printable, widthOf } from '../layout/cells.ts';
import { unpainted, type Paint } from '../layout/paint.ts';
import { wrapWords } from '../layout/wrapText.ts';
import { verdicts } from '../decisions/wording.ts';
import { editInWords, ruleInWords } from './wording.ts';

/** What sets two posts apart, as people read it in a terminal: both verdicts, the facts, the rules, the way across. */
export function renderContrast(
  contrast: Contrast,
  look: { readonly width: number; readonly paint?: Paint },
): string {
  const paint = look.paint ?? unpainted;
  const { one, other, policy, version, facts, rules } = contrast;
  const width = Math.max(40, look.width);
  const side = ({ id, verdict }: ContrastSide): string => {
    const { sign, name, style } = verdicts[verdict];
    return `${paint(style, `${sign} ${name}`)}  ${paint('bold', printable(id))}`;
  };
  const by = version === undefined ? policy : `${policy} ${version}`;
  const days = one.date === other.date ? one.date : `${one.date} and ${other.date}`;
  const names = Math.max(4, ...facts.map(({ fact }) => fact.length));
  const column = Math.max(10, Math.floor((width - names - 6) / 2));
  const row = (name: string, left: string, right: string): readonly string[] => {
    const [a, b] = [left, right].map(text => wrapWords(text, column));
    return Array.from({ length: Math.max(a!.length, b!.length) }, (_, at) =>
      `  ${paint('dim', (at === 0 ? name : '').padEnd(names))}  ${padded(a![at] ?? '', column)}  ${b![at] ?? ''}`.trimEnd(),
    );
  };
  const rulesOf = (breaks: RuleContrast['breaks'], { id }: ContrastSide): readonly string[] => {
    const own = rules.filter(rule => rule.breaks === breaks);
    if (own.length === 0) return [];
    return [
      '',
      `what stops ${printable(id)} alone`,
      ...own.flatMap(rule => [
        `  ${paint(verdicts[rule.effect].style, verdicts[rule.effect].name)} ${paint('bold', shortRuleId(rule.rule, policy))}`,
        ...wrapWords(ruleInWords(rule), width - 6).map(line => `      ${line}`),
      ]),
    ];
  };
  const edit = editInWords(contrast);
  return [
    side(one),
    side(other),
    paint('dim', `by ${by} on ${days}`),
    ...[one, other].flatMap(({ reason }) => (reason === undefined ? [] : ['', printable(reason)])),
    ...(facts.length === 0
      ? ['', 'they differ in nothing that decides']
      : ['', 'of what decides, they differ in', ...row('', one.id, other.id)]),
    ...facts.flatMap(it => row(it.fact, it.one, it.other)),
    ...rulesOf('one', one),
    ...rulesOf('other', other),
    ...(edit === undefined ? [] : ['', ...wrapWords(edit, width)]),
    '',
  ].join('\n');
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
