import {
  dialects,
  howToReadLines,
  planStatements,
  planTable,
  rolesOf,
  type DialectName,
} from '@fineline/datasets';
import { renderDiagnostics } from '@fineline/report';
import type { RuleSet } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseTrusted } from './choosePolicies.ts';
import type { TrustOptions } from './chooseTrust.ts';

export interface SqlOptions extends TrustOptions {
  readonly dialect: DialectName;
  readonly policy?: string;
  readonly as?: string;
  readonly table?: string;
}

/** `fineline sql POLICY`: prints the queries that give the figures which the rules about a table need. */
export async function sql(file: string, options: SqlOptions, terminal: Terminal): Promise<ExitCode> {
  const chosen = await chooseTrusted([file], options, terminal);
  if (chosen === 'unusable') return exitCodes.couldNotRun;
  await chosen.report();
  if (!chosen.policies) return exitCodes.couldNotRun;
  const [policy, ...others] = chosen.policies;
  if (!policy || others.length > 0)
    throw new UsageError(`\`${file}\` declares several policies: add \`--policy NAME\``);
  const { ruleSet } = policy.loaded;
  const dataset = datasetOf(ruleSet, options.as);
  const plan = planTable(ruleSet, rolesOf(ruleSet, dataset));
  const table = options.table ?? dataset;
  const { statements, refusals } = planStatements(plan, table, dialects[options.dialect]);
  if (refusals.length > 0) {
    const problems = refusals.map(({ message, help }) => fileProblem('FL0722', file, message, help));
    terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
    return exitCodes.couldNotRun;
  }
  if (statements.length === 0)
    throw new UsageError(`no rule of \`${ruleSet.policy.name}\` needs a figure of \`${dataset}\``);
  const head = comment(`figures for ${ruleSet.policy.name} about ${dataset}; ${policy.loaded.digest}`);
  const forms =
    plan.roles.person !== undefined || plan.roles.sensitive.length > 0 ? formsOf(options.dialect) : '';
  const texts = statements.map(({ reads, sql: text }) => `${reads.map(comment).join('')}${text};\n`);
  const lines = howToReadLines.map(comment).join('');
  await terminal.out(`${head}${lines}${forms}\n${texts.join('\n')}`);
  return exitCodes.fine;
}

/** What a database cannot say of people and values, though every engine of ours goes by it. */
function formsOf(dialect: DialectName): string {
  if (dialects[dialect].normalizes) return '';
  return comment(
    `${dialect} knows no normal forms of Unicode: people and values that are written in two of them count twice`,
  );
}

/** A line that no name can break out of, whatever ends a line in one dialect or another. */
function comment(text: string): string {
  return `-- ${text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')}\n`;
}

function datasetOf({ policy, applies, datasets }: RuleSet, named: string | undefined): string {
  const known = applies.datasets === 'every' ? datasets.map(({ name }) => name) : applies.datasets;
  if (named !== undefined && (known.includes(named) || applies.datasets === 'every')) return named;
  const [only, ...others] = known;
  if (named === undefined && only !== undefined && others.length === 0) return only;
  if (only === undefined) throw new UsageError(`\`${policy.name}\` has no rule about tables`);
  throw new UsageError(
    `say which table of \`${policy.name}\` is meant: ${known.map(name => `\`--as ${name}\``).join(', ')}`,
  );
}
