// Examples of the catalogue, run as their reader would: policies and posts in this process, all else by the command line.
import { compile, createChecker, parsePosts } from 'fineline';
import type { Code, Diagnostic, Example } from '@fineline/ruleset';
import { fineline, folderWith } from '../endToEnd/commandLine.ts';

/** What is said of something, without its place. */
export type Said = Omit<Diagnostic, 'file' | 'span' | 'severity'>;

/** What running an example says, in its order. */
export function saidOf(example: Example): readonly Said[] {
  const files = stretched(example);
  const [command, first = '', second = '', ...more] = example.command.split(' ');
  if (command === 'lint' && second === '') return compiled(first, files);
  if (command === 'check' && more.includes('--fail-on')) return checked(first, second, files);
  const { out, err } = fineline(example.command.split(' '), { folder: folderWith(files) });
  return [...`${out}\n${err}`.matchAll(/^(?:error|warning)\[(FL\d{4})\]: (.*)$/gm)].map(
    ([, code, message]): Said => ({ code: code as Code, message: message! }),
  );
}

/** The files as they are meant where they are shown short. */
function stretched({ files, elided = [] }: Example): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      elided.reduce((so, { shown, letter, times }) => so.replace(shown, letter.repeat(times)), text),
    ]),
  );
}

function compiled(name: string, files: Readonly<Record<string, string>>): readonly Diagnostic[] {
  const read = (path: string): { text: string } | { problem: 'missing' | 'outside' } => {
    const text = files[path];
    if (text !== undefined) return { text };
    return { problem: path.startsWith('..') ? 'outside' : 'missing' };
  };
  return compile({ file: name, text: files[name]! }, { read }, { today: '2026-12-01', idle: true })
    .diagnostics;
}

function checked(
  policy: string,
  post: string,
  files: Readonly<Record<string, string>>,
): readonly Diagnostic[] {
  const { value: policies = [] } = compile(
    { file: policy, text: files[policy]! },
    { read: () => ({ problem: 'missing' }) },
  );
  const { ruleSet, digest } = policies[0]!;
  const parsed = parsePosts(post, files[post]!);
  const checker = createChecker({ ruleSet, digest });
  return [...parsed.diagnostics, ...(parsed.value ?? []).flatMap(it => checker.read(it).diagnostics)];
}
