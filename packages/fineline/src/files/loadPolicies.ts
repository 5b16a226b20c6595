import { resolve } from 'node:path';
import { compile, type Host } from '@fineline/compiler';
import type { Day } from '@fineline/ruleset';
import { fileHost } from './fileHost.ts';
import { loadCompiled } from './loadCompiled.ts';
import type { LoadedPolicies } from './loadedPolicies.ts';
import { readTextFile } from './readTextFile.ts';

export interface LoadOptions {
  /** For what only a day can tell, such as that a waiver is over. */
  readonly today?: Day;
  /** Whether clauses without effect are told of as well. */
  readonly idle?: boolean;
  /** Texts that count as if they were in their files already, by absolute path. */
  readonly changed?: ReadonlyMap<string, string>;
}

/** The policies that a `.disclosure` file declares, compiled, or the one in a `.rules.json` file, checked. */
export function loadPolicies(file: string, folder: string, options: LoadOptions = {}): LoadedPolicies {
  if (file.endsWith('.rules.json')) return loadCompiled(file, folder);
  const read = readTextFile(file, folder);
  if ('problem' in read) return { policies: [], diagnostics: [read.problem], sources: new Map() };
  return compileFile(file, read.text, folder, options);
}

function compileFile(
  file: string,
  held: string,
  folder: string,
  { changed, ...options }: LoadOptions,
): LoadedPolicies {
  const text = changed?.get(resolve(folder, file)) ?? held;
  const sources = new Map([[file, text]]);
  const host = rememberingHost(file, folder, sources, changed);
  const { value = [], diagnostics } = compile({ file, text }, host, options);
  const policies = value.map(({ ruleSet, digest, map }) => ({ loaded: { ruleSet, digest }, map }));
  return { policies, diagnostics, sources };
}

/** The files around a policy, with texts that changed in their place; every text that is read goes into `sources`. */
export function rememberingHost(
  file: string,
  folder: string,
  sources: Map<string, string>,
  changed?: ReadonlyMap<string, string>,
): Host {
  const host = fileHost(file, folder);
  return {
    read(path) {
      const read = host.read(path);
      if ('problem' in read) return read;
      const text = changed?.get(resolve(folder, path)) ?? read.text;
      sources.set(path, text);
      return { text };
    },
  };
}
