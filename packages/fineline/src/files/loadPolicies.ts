import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { compile, type Host } from '@fineline/compiler';
import {
  isEnvelope,
  loadRuleSet,
  type Day,
  type Diagnostic,
  type LoadedRuleSet,
  type SourceMap,
} from '@fineline/ruleset';
import { fileHost } from './fileHost.ts';
import { fileProblem } from './fileProblem.ts';
import { parseJson } from './parseJson.ts';
import { readTextFile } from './readTextFile.ts';

/** A policy that is ready to judge, with its places where they are at hand. */
export interface LoadedPolicy {
  readonly loaded: LoadedRuleSet;
  readonly map?: SourceMap;
}

/** What came of a policy file. `sources` holds the texts that the diagnostics speak of. */
export interface LoadedPolicies {
  readonly policies: readonly LoadedPolicy[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** True for what the command line takes as a policy rather than as something to judge. */
export function isPolicy(file: string): boolean {
  return file.endsWith('.disclosure') || file.endsWith('.rules.json');
}

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
  const read = readTextFile(file, folder);
  if ('problem' in read) return { policies: [], diagnostics: [read.problem], sources: new Map() };
  return file.endsWith('.rules.json')
    ? loadCompiled(file, read.text, folder)
    : compileFile(file, read.text, folder, options);
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

function loadCompiled(file: string, text: string, folder: string): LoadedPolicies {
  const checked = checkCompiled(file, text);
  const beside = `${file}.map`;
  const [policy] = checked.policies;
  if (!policy || !existsSync(resolve(folder, beside))) return checked;
  const map = readMap(beside, policy.loaded.digest, folder);
  return {
    ...checked,
    policies: [{ ...policy, ...(map && { map }) }],
    diagnostics: map ? [] : [strangeMap(beside, file)],
  };
}

/** The rule set in the text of a `.rules.json` file, checked, or why there is none. */
export function checkCompiled(file: string, text: string): LoadedPolicies {
  const refuse = (diagnostics: readonly Diagnostic[]): LoadedPolicies => ({
    policies: [],
    diagnostics,
    sources: new Map(),
  });
  const data = parseJson(text);
  if (data === undefined)
    return refuse([
      fileProblem('FL0905', file, `\`${file}\` is not JSON`, 'Compile the policy again: `fineline compile`.'),
    ]);
  if (isEnvelope(data))
    return refuse([
      fileProblem(
        'FL0910',
        file,
        `\`${file}\` is signed, and nobody said whose signature counts`,
        'Name the public key of whoever signed it: `--key legal.pub.pem`.',
      ),
    ]);
  const { value, problems } = loadRuleSet(data);
  if (!value)
    return refuse(
      problems.map(({ path, message }) =>
        fileProblem(
          path === '/formatVersion' ? 'FL0906' : 'FL0905',
          file,
          `the rule set \`${file}\` is not sound${path === '' ? '' : ` at ${path}`}: ${message}`,
          'Do not edit rule sets by hand: compile the policy again with `fineline compile`.',
        ),
      ),
    );
  return { policies: [{ loaded: value }], diagnostics: [], sources: new Map() };
}

function strangeMap(map: string, file: string): Diagnostic {
  const message = `\`${map}\` does not belong to \`${file}\`: where rules stand is left out`;
  const help = 'Compile the policy again: `fineline compile`.';
  return { ...fileProblem('FL0907', map, message, help), severity: 'warning' };
}

/** The source map in a file, where it belongs to this very rule set. */
function readMap(beside: string, digest: string, folder: string): SourceMap | undefined {
  const read = readTextFile(beside, folder);
  const data = 'text' in read ? parseJson(read.text) : undefined;
  return isMapOf(data, digest) ? data : undefined;
}

function isMapOf(data: unknown, digest: string): data is SourceMap {
  if (typeof data !== 'object' || data === null) return false;
  const { formatVersion, ruleSet, rules } = data as Partial<Record<keyof SourceMap, unknown>>;
  return formatVersion === 1 && ruleSet === digest && Array.isArray(rules);
}
