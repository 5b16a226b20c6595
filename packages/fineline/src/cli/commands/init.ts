import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { printable } from '@fineline/report';
import { starterFiles } from '../../starter/starterFiles.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { exitCodes, type ExitCode } from '../../terminal/exitCodes.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

export interface InitOptions {
  readonly force?: boolean;
}

/** `fineline init [DIR]`: writes a policy with tests, two posts and a CI workflow. All of them, or none. */
export async function init(
  directory: string,
  { force = false }: InitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const files = [...starterFiles].map(([name, text]) => ({ name: join(directory, name), text }));
  const inTheWay = files.filter(({ name }) => existsSync(resolve(terminal.folder, name)));
  if (inTheWay.length > 0 && !force) throw new UsageError(refusal(inTheWay.map(({ name }) => name)));
  for (const { name, text } of files) write(name, text, terminal.folder);
  const lines = made(
    files.map(({ name }) => name),
    directory,
    folderOfRepository(resolve(terminal.folder, directory)),
  );
  await terminal.out(`${lines.map(printable).join('\n')}\n`);
  return exitCodes.fine;
}

function refusal(names: readonly string[]): string {
  const list = names.map(name => `  ${name}`).join('\n');
  return `nothing was written, since ${names.length === 1 ? 'this is' : 'these are'} there already:\n${list}\nname another folder, or write over ${names.length === 1 ? 'it' : 'them'} with \`--force\``;
}

function write(name: string, text: string, folder: string): void {
  const path = resolve(folder, name);
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const isFile = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new UsageError(
      isFile ? `\`${dirname(name)}\` is a file, and not a folder` : cannotWrite(name, error),
    );
  }
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw new UsageError(cannotWrite(name, error));
  }
}

/** How the top of the repository and a folder in it are reached from each other; undefined where the folder is the top, or in none. */
function folderOfRepository(folder: string): { readonly up: string; readonly down: string } | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) {
      const [up, down] = [relative(folder, at), relative(at, folder)].map(path => path.replaceAll(sep, '/'));
      return up === '' ? undefined : { up: up!, down: down! };
    }
    if (dirname(at) === at) return undefined;
  }
}

function made(
  names: readonly string[],
  directory: string,
  repository: ReturnType<typeof folderOfRepository>,
): readonly string[] {
  const quoted = /^[\w./-]+$/.test(directory) ? directory : JSON.stringify(directory);
  const go = relative('.', directory) === '' ? [] : [`  cd ${quoted}`];
  return [
    'Made:',
    ...names.map(name => `  ${name}`),
    '',
    'Now:',
    ...go,
    '  fineline check policy.disclosure drafts/summer.md   # a draft that crosses the line',
    '  fineline test policy.disclosure --coverage          # the examples beside the rules',
    '  fineline explain policy.disclosure                  # the policy in plain English',
    '',
    'The workflow runs the fineline of this project, which is not on npm yet: DISCLOSURE.md says how to install it.',
    ...(repository
      ? [
          `GitHub runs workflows at the top of a repository alone: move this one to \`${repository.up}/.github/workflows/\`, and`,
          `give its job \`defaults: { run: { working-directory: ${JSON.stringify(repository.down)} } }\`.`,
        ]
      : []),
  ];
}
