// A rule set that was compiled before. Whoever judges by it loads no compiler.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findNamedTwice, isEnvelope, loadRuleSet, type Diagnostic, type SourceMap } from '@fineline/ruleset';
import { checkedBefore } from './checkedBefore.ts';
import { fileProblem } from './fileProblem.ts';
import type { LoadedPolicies } from './loadedPolicies.ts';
import { notJson } from './notJson.ts';
import { parseJson } from './parseJson.ts';
import { readTextFile } from './readTextFile.ts';

/** What came of a `.rules.json` file. */
export interface CompiledPolicies extends LoadedPolicies {
  /** The text of the rule set, where nobody has yet asked whether it is what it says of itself. */
  readonly unvouched?: string;
}

/** The policy in a `.rules.json` file, checked, with its source map where that lies beside it. */
export function loadCompiled(file: string, folder: string): CompiledPolicies {
  const read = readTextFile(file, folder);
  if ('problem' in read) return { policies: [], diagnostics: [read.problem], sources: new Map() };
  const checked = checkCompiled(file, read.text);
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
export function checkCompiled(file: string, text: string): CompiledPolicies {
  const refuse = (diagnostics: readonly Diagnostic[]): CompiledPolicies => ({
    policies: [],
    diagnostics,
    sources: new Map(),
  });
  const data = parseJson(text);
  const before = data === undefined ? undefined : checkedBefore(data, text);
  // All that follows was seen to before.
  if (before) return { policies: [{ loaded: before }], diagnostics: [], sources: new Map() };
  if (data === undefined) return refuse([notJson(file, text)]);
  const twice = findNamedTwice(text);
  if (twice)
    return refuse([
      {
        ...fileProblem(
          'FL0905',
          file,
          `the rule set \`${file}\` is not sound: it states \`${twice.name}\` twice, and only one of the two would count`,
          'Do not edit rule sets by hand: compile the policy again with `fineline compile`.',
        ),
        span: { start: twice.at, end: twice.at + twice.name.length + 2 },
      },
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
          path === '/formatVersion'
            ? 'Where a newer Fineline wrote it, judge with that one; else compile the policy again with `fineline compile`.'
            : 'Do not edit rule sets by hand: compile the policy again with `fineline compile`.',
        ),
      ),
    );
  return { policies: [{ loaded: value }], diagnostics: [], sources: new Map(), unvouched: text };
}

function strangeMap(map: string, file: string): Diagnostic {
  const message = `\`${map}\` does not belong to \`${file}\`: where rules stand is left out`;
  const help = 'Compile the policy again: `fineline compile`.';
  return { ...fileProblem('FL0907', map, message, help), severity: 'warning' };
}

/** The source map in a file, where it belongs to this very rule set. */
function readMap(beside: string, digest: string, folder: string): SourceMap | undefined {
  const read = readTextFile(beside, folder);
  return 'text' in read ? mapIn(read.text, digest) : undefined;
}

/** The source map in a text, where it belongs to the rule set of this digest. */
export function mapIn(text: string, digest: string): SourceMap | undefined {
  const data = parseJson(text);
  return isMapOf(data, digest) ? data : undefined;
}

function isMapOf(data: unknown, digest: string): data is SourceMap {
  if (typeof data !== 'object' || data === null) return false;
  const { formatVersion, ruleSet, rules } = data as Partial<Record<keyof SourceMap, unknown>>;
  return formatVersion === 1 && ruleSet === digest && Array.isArray(rules);
}
