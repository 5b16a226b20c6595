import { createChecker, publicationDay } from '@fineline/checking';
import { contrast } from '@fineline/analysis';
import type { Post } from '@fineline/reading';
import { contrastJson, describeContrast, renderContrast, renderDiagnostics } from '@fineline/report';
import { filesOf } from '../../files/findConfig.ts';
import { findInputs } from '../../files/findInputs.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import { readPosts } from '../../files/readPosts.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { chooseFormats, openSink } from '../output/formats.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseConfig } from './chooseConfig.ts';
import { chooseTrusted } from './choosePolicies.ts';
import type { TrustOptions } from './chooseTrust.ts';
import { problemReporter } from './problemReporter.ts';

export interface WhyOptions extends TrustOptions {
  readonly format: readonly string[];
  readonly policy?: string;
  readonly date?: string;
}

/** `fineline why POLICY POST POST`: what sets two posts apart for a policy. */
export async function why(
  names: readonly string[],
  options: WhyOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, ['text', 'plain', 'json'], terminal);
  const config = chooseConfig(terminal);
  if (config === 'unusable') return exitCodes.couldNotRun;
  const named = names.filter(isPolicy);
  const policyFiles = named.length > 0 ? named : config.policies;
  const inputs = findInputs(
    names.filter(name => !isPolicy(name)),
    terminal.folder,
  );
  spareInputs(
    formats.map(({ file }) => file),
    [...policyFiles, ...inputs.files, ...filesOf(config, terminal.folder)],
    terminal.folder,
  );
  const chosen = await chooseTrusted(policyFiles, options, terminal);
  if (chosen === 'unusable') return exitCodes.couldNotRun;
  await chosen.report(formats);
  if (!chosen.policies) return exitCodes.couldNotRun;
  const [policy, ...others] = chosen.policies;
  if (!policy || others.length > 0)
    throw new UsageError('posts are compared by one policy: name one file, or add `--policy NAME`');
  const posts = await twoPosts(inputs, terminal);
  if (!posts) return exitCodes.couldNotRun;
  const { read } = createChecker(policy.loaded);
  const contrasted = posts.flatMap(post => {
    const { value: facts, diagnostics } = read(post);
    terminal.err(renderDiagnostics(diagnostics, new Map(), terminal.paintErr));
    const { day: date } = publicationDay(post, options.date, terminal.today());
    return facts ? [{ id: post.id, facts, date }] : [];
  });
  const [one, other] = contrasted;
  if (!one || !other) return exitCodes.couldNotRun;
  const result = contrast(policy.loaded, one, other);
  for (const { format, file } of formats) {
    const sink = openSink(file, terminal);
    const look = file === undefined ? { width: terminal.width, paint: terminal.paint } : { width: 110 };
    await sink.write(
      format === 'json'
        ? contrastJson(result)
        : format === 'plain'
          ? describeContrast(result)
          : renderContrast(result, look),
    );
    await sink.close();
  }
  return [result.one, result.other].some(({ verdict }) => verdict === 'none')
    ? exitCodes.couldNotRun
    : exitCodes.fine;
}

/** The two posts that the arguments name; undefined where one cannot be read, which is said. */
async function twoPosts(
  { files, problems }: ReturnType<typeof findInputs>,
  terminal: Terminal,
): Promise<readonly Post[] | undefined> {
  terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
  const report = problemReporter(terminal);
  const posts: Post[] = [];
  let isWhole = problems.length === 0;
  for (const file of files)
    for await (const inputs of readPosts(file, terminal.folder, () => terminal.stdin)) {
      for (const input of inputs) {
        const { value, diagnostics } = input.read();
        report(diagnostics, input);
        if (value) posts.push(value);
        else isWhole = false;
        if (posts.length > 2) break;
      }
      if (posts.length > 2) break;
    }
  if (!isWhole) return undefined;
  if (posts.length !== 2) throw new UsageError('name two posts to tell apart');
  return posts;
}
