import { annotate, printable, wrapWords, type Mark, type Paint, type Style } from '@fineline/report';
import { labelOfRule, shortRuleId } from '@fineline/ruleset';
import type { ExampleResult, Gap, PolicyTests, RulesCoverage } from '@fineline/testing';
import {
  coverageOf,
  waysToReach,
  outcomeOf,
  placeOf,
  postOf,
  scoreOf,
  summaryOf,
  titleOf,
  type Outcome,
  type TestRun,
} from './wording.ts';

interface Look {
  readonly width: number;
  readonly paint: Paint;
}

const signs: { readonly [O in Outcome]: { readonly sign: string; readonly style: Style } } = {
  passed: { sign: '✓', style: 'green' },
  failed: { sign: '✗', style: 'red' },
};

/**
 * Results as people read them in a terminal: an example that passed takes one line, one that did not shows the post, the
 * difference and the place; then what the examples reach, the small changes that they do not notice, each with a test
 * that would, and a line that sums up.
 */
export function renderTests({ policies, coverage, mutation }: TestRun, look: Look): string {
  const examples = policies.flatMap(it => it.examples);
  const blocks = examples.map(example => renderExample(example, look));
  const shown = blocks.map((block, at) =>
    at > 0 && isTall(block) && !isTall(blocks[at - 1]!) ? `\n${block}` : block,
  );
  const measured = coverage ? policies.map(it => renderCoverage(it, look)) : [];
  const mutated = mutation ? policies.flatMap(it => renderMutation(it, look)) : [];
  const parts = [
    ...(shown.length > 0 ? [shown.join('')] : []),
    ...measured,
    ...mutated,
    `${summaryOf(examples)}\n`,
  ];
  return parts.map(part => (part.endsWith('\n\n') ? part.slice(0, -1) : part)).join('\n');
}

/** Takes more than a line, and ends with a blank one. */
function isTall(block: string): boolean {
  return block.endsWith('\n\n');
}

function renderExample(example: ExampleResult, { width, paint }: Look): string {
  const { policy, subject, expected, differences, decision, date } = example;
  const outcome = outcomeOf(example);
  const { sign, style } = signs[outcome];
  const title = printable(titleOf(subject, Math.max(20, width - 40)));
  const by = paint('dim', `by ${policy} on ${date}`);
  const head = `${paint(style, `${sign} ${outcome}`)}  ${expected.verdict.padEnd(6)}  ${paint('bold', title)}  ${by}\n`;
  if (outcome === 'passed') return head;
  const inner = Math.max(20, width - 2);
  const text = postOf(subject);
  const marks: readonly Mark[] =
    'text' in subject && decision
      ? decision.findings.flatMap(({ rule, evidence }) =>
          evidence.flatMap(({ span }) =>
            span ? [{ span, label: labelOfRule(rule), style: 'red' as const }] : [],
          ),
        )
      : [];
  const post = text === undefined ? [] : [...annotate(text, marks, { width: inner, paint }), ''];
  const [first = '', ...more] = differences.flatMap(line => wrapWords(line, Math.max(20, inner - 9)));
  const name = (word: string): string => paint('dim', word.padEnd(7));
  const lines = [
    '',
    ...post,
    `${name('differs')}  ${first}`,
    ...more.map(line => `${' '.repeat(7)}  ${line}`),
    `${name('at')}  ${printable(placeOf(example))}`,
    '',
  ];
  return `${head}${lines.map(line => (line === '' ? '\n' : `  ${line}\n`)).join('')}`;
}

function renderCoverage(
  { policy, examples, coverage: { own, parents } }: PolicyTests,
  { paint }: Look,
): string {
  const head = `${paint('bold', `coverage of ${policy}`)}: ${coverageOf(own)}`;
  if (examples.length === 0) return `${head}, as nothing tests it\n`;
  const apart = parents.map(it => `  the rules of ${it.policy}: ${coverageOf(it)}\n`);
  const help = waysToReach(own).map((line, at) => `  ${at === 0 ? 'help:' : '     '} ${line}\n`);
  return [`${head}\n`, ...own.gaps.map(gap => gapLine(gap, own, paint)), ...help, ...apart].join('');
}

/** Changes that nothing notices, each with a test that would, or why there is none. */
function renderMutation({ policy, mutation }: PolicyTests, { paint }: Look): readonly string[] {
  if (!mutation) return [];
  const head = `${paint('bold', `small changes of ${policy}`)}: ${scoreOf(mutation)}\n`;
  const survivors = mutation.survivors.map(({ rule, change, place, test, why }) => {
    const at = place ? `  ${paint('dim', printable(placeOf({ place })))}` : '';
    const title = `  ${paint('yellow', 'not noticed')}  ${paint('bold', shortRuleId(rule, policy))} ${printable(change)}${at}\n`;
    const lines = test?.trimEnd().split('\n') ?? [why ?? ''];
    return `${title}${lines.map(line => `      ${printable(line)}\n`).join('')}\n`;
  });
  return [[head, ...survivors].join('')];
}

function gapLine({ rule, message, place }: Gap, own: RulesCoverage, paint: Paint): string {
  const at = paint('dim', printable(placeOf({ place })));
  return `  ${paint('bold', shortRuleId(rule, own.policy))}: ${printable(message)}  ${at}\n`;
}
