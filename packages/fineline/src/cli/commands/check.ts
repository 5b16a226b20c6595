import type { Others } from '@fineline/reading';
import { renderDiagnostics, type Judged } from '@fineline/report';
import type { Day, Diagnostic, Effect, Facts } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import { createChecker, type Checker } from '../../createChecker.ts';
import { findInputs } from '../../files/findInputs.ts';
import { isPolicy, type LoadedPolicy } from '../../files/loadPolicies.ts';
import { readPosts, type PostInput } from '../../files/readPosts.ts';
import { exitCodes, worst, type ExitCode } from '../exitCodes.ts';
import { decisionFormats, openDecisionWriter } from '../output/decisions/openDecisionWriter.ts';
import { chooseFormats } from '../output/formats.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usageError.ts';
import { choosePolicies } from './choosePolicies.ts';
import { chooseReaders, patience } from './chooseReaders.ts';
import { chooseTrust } from './chooseTrust.ts';
import { isTextTable, judgeTable, type TableOptions } from './judgeTable.ts';
import { originOf } from './originOf.ts';
import { publicationDay } from './publicationDay.ts';
import { problemReporter } from './problemReporter.ts';
import { startLog } from './startLog.ts';

export interface CheckOptions extends TableOptions {
  readonly format: readonly string[];
  readonly failOn: 'deny' | 'review' | 'warn' | 'never';
  readonly policy?: string;
  readonly date?: string;
  readonly key?: readonly string[];
  readonly threshold?: number;
  readonly log?: string;
  readonly reader?: readonly string[];
  readonly rewrites: boolean;
}

/** A policy with everything it takes to hold posts against it. */
interface Bench {
  readonly policy: LoadedPolicy;
  readonly checker: Checker;
}

/** `fineline check POLICY INPUT…`: judges every post by every policy, in the order of the arguments. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  version: string,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, decisionFormats);
  const [policyFiles, inputNames] = partition(names);
  const trust = chooseTrust(options, terminal);
  if (trust === 'unusable') return exitCodes.couldNotRun;
  const trusted = trust === 'unasked' ? undefined : trust;
  const chosen = await choosePolicies(policyFiles, options.policy, terminal, trusted);
  if (!chosen.policies) {
    await chosen.report(formats[0]?.format === 'json' ? 'json' : 'text');
    return exitCodes.couldNotRun;
  }
  await chosen.report('text');
  const { files, problems } = findInputs(inputNames, terminal.folder);
  terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
  let code: ExitCode = problems.length > 0 ? exitCodes.couldNotRun : exitCodes.fine;
  const benches = chosen.policies.map(policy => ({ policy, checker: createChecker(policy.loaded) }));
  const log = options.log === undefined ? undefined : startLog(options.log, terminal);
  if (log === 'unusable') return exitCodes.couldNotRun;
  const others = await chooseReaders(options.reader, terminal);
  if (others === 'unusable') return exitCodes.couldNotRun;
  const writers = formats.map(format => openDecisionWriter(format, terminal, version));
  const report = problemReporter(terminal);
  for (const file of files) {
    if (isTextTable(file, options)) {
      const { judged, problems, source } = judgeTable(file, chosen.policies, options, terminal);
      report(problems, { result: { diagnostics: problems }, ...(source !== undefined && { source }) });
      if (problems.length > 0) code = exitCodes.couldNotRun;
      for (const one of judged) {
        log?.add(one.decision, {});
        for (const writer of writers) await writer.write(one);
        code = worst(code, exitCodeOf(one.decision, options.failOn));
      }
      continue;
    }
    for await (const input of readPosts(file, terminal.folder, terminal.stdin)) {
      const { judged, problems } = await judgeInput(input, benches, options, terminal.today(), others);
      report(problems, input);
      if (problems.some(({ severity }) => severity === 'error')) code = exitCodes.couldNotRun;
      for (const { facts, rewritten, ...one } of judged) {
        // What is not in the log was not decided: the log comes first.
        log?.add(one.decision, facts);
        const shown = { ...one, decision: rewritten() };
        for (const writer of writers) await writer.write(shown);
        code = worst(code, exitCodeOf(one.decision, options.failOn));
      }
    }
  }
  for (const writer of writers) await writer.close();
  log?.close();
  return code;
}

function partition(
  names: readonly string[],
): readonly [policies: readonly string[], inputs: readonly string[]] {
  const policies = names.filter(isPolicy);
  const inputs = names.filter(name => !isPolicy(name));
  if (policies.length === 0)
    throw new UsageError('name a policy to hold the posts against: a `.disclosure` or a `.rules.json` file');
  if (inputs.length === 0)
    throw new UsageError('name the posts to judge: files, patterns such as `posts/*.md`, or `-`');
  return [policies, inputs];
}

interface JudgedInput extends Judged {
  readonly facts: Facts;
  /** The decision with the rewrites that were seen to help, where they are wanted; worked out when asked for. */
  readonly rewritten: () => Decision;
}

async function judgeInput(
  input: PostInput,
  benches: readonly Bench[],
  options: CheckOptions,
  today: Day,
  others: Others | undefined,
): Promise<{ readonly judged: readonly JudgedInput[]; readonly problems: readonly Diagnostic[] }> {
  const post = input.result.value;
  if (!post) return { judged: [], problems: input.result.diagnostics };
  const problems = new Map<string, Diagnostic>();
  const judged: JudgedInput[] = [];
  for (const { policy, checker } of benches) {
    const { value: facts, diagnostics } = others
      ? await checker.readWithOthers(post, others, AbortSignal.timeout(patience))
      : checker.read(post);
    // Two policies that know the same words complain of the same field: once is enough.
    for (const problem of diagnostics) problems.set(JSON.stringify(problem), problem);
    if (!facts) continue;
    const { day, from } = publicationDay(post, options.date, today);
    const decision: Decision = { ...checker.judge(facts, { date: day, id: post.id }), dateFrom: from };
    // Rewrites are judged as the post was, and nobody asks a model over HTTP thirty times for one post.
    const rewritten = (): Decision =>
      options.rewrites && !others ? checker.suggestRewrites(post, decision) : decision;
    judged.push({
      decision,
      rewritten,
      facts,
      text: post.text,
      origin: originOf(post, input),
      ...(policy.map && { map: policy.map }),
    });
  }
  return { judged, problems: [...problems.values()] };
}

const severity: { readonly [E in Effect]: number } = { warn: 1, review: 2, deny: 3 };

/** An undetermined or disputed finding fails every gate that its effect would fail. */
function exitCodeOf({ verdict, findings }: Decision, failOn: CheckOptions['failOn']): ExitCode {
  if (verdict === 'none') return exitCodes.couldNotRun;
  if (failOn === 'never') return exitCodes.fine;
  const fails = findings.some(
    ({ state, effect }) => state !== 'waived' && severity[effect] >= severity[failOn],
  );
  return fails ? exitCodes.findings : exitCodes.fine;
}
