import { createChecker } from '@fineline/checking';
import { factsLine, renderDiagnostics, renderFacts, type ReadPost } from '@fineline/report';
import {
  builtInVocabularies,
  digestVocabularies,
  type Diagnostic,
  type Facts,
  type Result,
} from '@fineline/ruleset';
import {
  createReader,
  readPost,
  readPostWithOthers,
  type Frame,
  type Others,
  type Post,
} from '@fineline/reading';
import { filesOf } from '../../files/findConfig.ts';
import { findInputs } from '../../files/findInputs.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import { readPosts } from '../../files/readPosts.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import { chooseFormats, openSink, type FormatChoice, type Sink } from '../output/formats.ts';
import { spareInputs } from '../output/spareInputs.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';
import { chooseConfig } from './chooseConfig.ts';
import { chooseTrusted } from './choosePolicies.ts';
import type { TrustOptions } from './chooseTrust.ts';
import { readersPatience, withinTime } from '../../readers/withinTime.ts';
import { chooseReaders } from './chooseReaders.ts';
import { problemReporter } from './problemReporter.ts';

type FactsFormat = 'text' | 'json' | 'jsonl';
const factsFormats: readonly [FactsFormat, ...FactsFormat[]] = ['text', 'json', 'jsonl'];

export interface ReadOptions extends TrustOptions {
  readonly format: readonly string[];
  readonly policy?: string;
  readonly reader?: readonly string[];
}

/** `fineline read INPUT…`: the facts of each post, with the words that show them. */
export async function read(
  names: readonly string[],
  options: ReadOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const formats = chooseFormats(options.format, factsFormats, terminal);
  const config = chooseConfig(terminal);
  if (config === 'unusable') return exitCodes.couldNotRun;
  const policyFiles = names.filter(isPolicy);
  const inputs = names.filter(name => !isPolicy(name));
  if (inputs.length === 0)
    throw new UsageError('name the posts to read: files, patterns such as `posts/*.md`, or `-`');
  const { files, problems } = findInputs(inputs, terminal.folder);
  spareInputs(
    formats.map(({ file }) => file),
    [...policyFiles, ...files, ...(options.reader ?? []), ...filesOf(config, terminal.folder)],
    terminal.folder,
  );
  const others = await chooseReaders(options.reader, config, terminal);
  if (others === 'unusable') return exitCodes.couldNotRun;
  const reader = await chooseReader(policyFiles, options, formats, terminal, others);
  if (!reader) return exitCodes.couldNotRun;
  terminal.err(renderDiagnostics(problems, new Map(), terminal.paintErr));
  let code: ExitCode = problems.length > 0 ? exitCodes.couldNotRun : exitCodes.fine;
  const writers = formats.map(({ format, file }) => factsWriter(format, openSink(file, terminal), terminal));
  const report = problemReporter(terminal);
  for (const file of files) {
    for await (const inputs of readPosts(file, terminal.folder, () => terminal.stdin)) {
      for (const input of inputs) {
        const result = input.read();
        const post = result.value;
        const { value: facts, diagnostics } = post ? await reader(post) : result;
        report(policyFiles.length === 0 ? diagnostics.map(withoutPolicy) : diagnostics, input);
        if (diagnostics.some(({ severity }) => severity === 'error')) code = exitCodes.couldNotRun;
        if (post && facts)
          for (const writer of writers)
            await writer.write({ id: post.id, text: post.text, facts: facts as Facts });
      }
    }
  }
  for (const writer of writers) await writer.close();
  return code;
}

/** A fact of somebody's own is known to nobody where no policy declares it. */
function withoutPolicy(problem: Diagnostic): Diagnostic {
  if (problem.code !== 'FL0704') return problem;
  const message = `${problem.message}; a fact of your own is known with the policy that declares it`;
  const help = `${problem.help ?? ''} Name the policy, too: \`fineline read my.disclosure POST\`.`.trim();
  return { ...problem, message, help };
}

/** Reads with the words of the policy that the arguments name, else with the built-in ones; asks the others, too. */
async function chooseReader(
  policyFiles: readonly string[],
  options: ReadOptions,
  formats: readonly FormatChoice<FactsFormat>[],
  terminal: Terminal,
  others: Others | undefined,
): Promise<((post: Post) => Result<Facts> | Promise<Result<Facts>>) | undefined> {
  if (policyFiles.length === 0) {
    const vocabularies = builtInVocabularies;
    const reader = createReader({ vocabularies, digest: digestVocabularies(vocabularies) });
    const frame: Frame = { reader, vocabularies, facts: [] };
    return others
      ? post =>
          withinTime({ patience: readersPatience }, signal => readPostWithOthers(post, frame, others, signal))
      : post => readPost(post, frame);
  }
  const chosen = await chooseTrusted(policyFiles, options, terminal);
  if (chosen === 'unusable') return undefined;
  await chosen.report(formats);
  if (!chosen.policies) return undefined;
  const [policy, ...more] = chosen.policies;
  if (!policy || more.length > 0)
    throw new UsageError(
      'posts are read with the words of one policy: name one file, or add `--policy NAME`',
    );
  const checker = createChecker(policy.loaded);
  return others
    ? post =>
        withinTime({ patience: readersPatience }, signal => checker.readWithOthers(post, others, signal))
    : checker.read;
}

interface FactsWriter {
  readonly write: (post: ReadPost) => Promise<void> | undefined;
  readonly close: () => Promise<void>;
}

function factsWriter(format: FactsFormat, sink: Sink, { width, paint }: Terminal): FactsWriter {
  let count = 0;
  switch (format) {
    case 'text':
      return {
        write: post => sink.write(`${count++ === 0 ? '' : '\n'}${renderFacts(post, { width, paint })}`),
        close: sink.close,
      };
    case 'jsonl':
      return { write: post => sink.write(factsLine(post)), close: sink.close };
    case 'json':
      return {
        write: post =>
          sink.write(
            `${count++ === 0 ? '{"formatVersion":1,"posts":[\n' : ',\n'}${factsLine(post).trimEnd()}`,
          ),
        async close() {
          await sink.write(count === 0 ? '{"formatVersion":1,"posts":[]}\n' : '\n]}\n');
          await sink.close();
        },
      };
  }
}
