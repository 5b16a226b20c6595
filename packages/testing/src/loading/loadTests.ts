// Which tests a file holds, and the compiled policy that each is about. A policy is tested from its own file or from one
// that imports it, so tests may stand in a file of their own.
import { compileChecked, type CompiledPolicy } from '@fineline/compiler';
import {
  check,
  joinPath,
  parse,
  type CheckedPolicy,
  type DeclarationNode,
  type CheckedFile,
  type Host,
  type TestNode,
} from '@fineline/language';
import { hasErrors, quote, type Diagnostic, type Result } from '@fineline/ruleset';
import { refuse } from './complaints.ts';

/** A policy file whose tests are run, and where the files that it names are. */
export interface TestedFile {
  /** The file as the user typed it. */
  readonly file: string;
  readonly text: string;
  readonly host: Host;
}

/** A policy with everything that tests ask of it. */
export interface TestedPolicy {
  readonly checked: CheckedPolicy;
  readonly compiled: CompiledPolicy;
  /** The texts of its files. */
  readonly sources: readonly { readonly file: string; readonly text: string }[];
}

/** A `test` block, and where it stands. */
export interface TestBlock {
  readonly node: TestNode;
  readonly file: string;
  readonly text: string;
  readonly host: Host;
  /** The quantities that the file names or imports. */
  readonly quantities: CheckedFile['quantities'];
  readonly policy: TestedPolicy;
}

/** What one file has for testing. */
export interface LoadedTests {
  /** The policies that the file declares, tested or not. */
  readonly policies: readonly TestedPolicy[];
  readonly blocks: readonly TestBlock[];
}

/** Loads the tests of a file. No `value` where it does not compile, nor where what it tests does not. */
export function loadTests({ file, text, host }: TestedFile): Result<LoadedTests> {
  const own = loadPolicies({ file, text }, host);
  if (!own.value) return { diagnostics: own.diagnostics };
  const found: Diagnostic[] = [...own.diagnostics];
  const declarations = parse(file, text).value?.declarations ?? [];
  const blocks: TestBlock[] = [];
  for (const node of declarations) {
    if (node.kind !== 'test') continue;
    const name = node.policy.text;
    const policy = own.value.policies.find(it => it.checked.header.name === name) ?? imported(name);
    if (policy) blocks.push({ node, file, text, host, quantities: own.value.quantities, policy });
    else
      refuse(
        { file, report: it => found.push(it) },
        node.policy.span,
        'FL0203',
        `${quote(name)} cannot be tested from here`,
        {
          help: 'Put its tests into its own file, or into one that imports that file.',
        },
      );
  }
  return hasErrors(found)
    ? { diagnostics: found }
    : { value: { policies: own.value.policies, blocks }, diagnostics: found };

  function imported(name: string): TestedPolicy | undefined {
    for (const path of importsOf(declarations, file)) {
      const read = host.read(path);
      if (!('text' in read) || !declares(path, read.text, name)) continue;
      const { value } = loadPolicies({ file: path, text: read.text }, host);
      return value?.policies.find(it => it.checked.header.name === name);
    }
    return undefined;
  }
}

interface LoadedPolicies {
  readonly policies: readonly TestedPolicy[];
  readonly quantities: CheckedFile['quantities'];
}

function loadPolicies(
  entry: { readonly file: string; readonly text: string },
  host: Host,
): Result<LoadedPolicies> {
  const { value: checked, diagnostics } = check(entry, host);
  if (!checked) return { diagnostics };
  const { value: compiled, diagnostics: unproved } = compileChecked(checked);
  if (!compiled) return { diagnostics: [...diagnostics, ...unproved] };
  const { policies, quantities, sources } = checked;
  return {
    value: {
      policies: policies.map((policy, at) => ({ checked: policy, compiled: compiled[at]!, sources })),
      quantities,
    },
    diagnostics,
  };
}

function importsOf(declarations: readonly DeclarationNode[], file: string): readonly string[] {
  return declarations.flatMap(node =>
    node.kind === 'import' && node.source.kind === 'text' ? [joinPath(file, node.source.value)] : [],
  );
}

function declares(file: string, text: string, name: string): boolean {
  const { declarations = [] } = parse(file, text).value ?? {};
  return declarations.some(node => node.kind === 'policy' && node.name.text === name);
}
