import { compile, type CompiledPolicy, type Host } from '@fineline/compiler';
import type { Diagnostic } from '@fineline/ruleset';
import type { PolicyFile } from '../state/pageState.ts';
import type { Chosen, Project, Unusable } from './protocol.ts';

/** A policy that is ready to judge, and the others beside it. */
export interface LoadedProject extends Chosen {
  readonly kind: 'loaded';
  readonly compiled: CompiledPolicy;
}

/** The files of a project as a compiler asks for them. */
export function hostOf(files: readonly PolicyFile[]): Host {
  const texts = new Map(files.map(({ name, text }) => [name, text]));
  return {
    read(path) {
      const text = texts.get(path);
      return text === undefined ? { problem: path.startsWith('..') ? 'outside' : 'missing' } : { text };
    },
  };
}

let last: { readonly key: string; readonly loaded: ReturnType<typeof load> }[] = [];

/** Compiles the first file of a project, and picks the policy that is meant. The last few are remembered. */
export function loadProject(project: Project, what: Unusable['what'] = 'policy'): LoadedProject | Unusable {
  const key = JSON.stringify(project);
  const known = last.find(it => it.key === key) ?? { key, loaded: load(project) };
  last = [known, ...last.filter(it => it !== known)].slice(0, 4);
  return 'problems' in known.loaded
    ? { kind: 'unusable', what, problems: known.loaded.problems }
    : known.loaded;
}

function load({ files, policy }: Project): LoadedProject | { readonly problems: readonly Diagnostic[] } {
  const [entry] = files;
  const { value, diagnostics } = compile({ file: entry!.name, text: entry!.text }, hostOf(files));
  if (!value) return { problems: diagnostics.filter(({ severity }) => severity === 'error') };
  const compiled = value.find(({ ruleSet }) => ruleSet.policy.name === policy) ?? value.at(-1);
  if (!compiled) return { problems: [] };
  const policies = value.map(({ ruleSet }) => ruleSet.policy.name);
  return { kind: 'loaded', policies, policy: compiled.ruleSet.policy.name, compiled };
}
