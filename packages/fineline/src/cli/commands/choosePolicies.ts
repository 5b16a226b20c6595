import { placeProblem, type PlacedProblem } from '@fineline/report';
import { hasErrors } from '@fineline/ruleset';
import type { LoadedPolicy } from '../../files/loadedPolicies.ts';
import { loadPolicyFiles, type DeclaredPolicy, type LoadOptions } from '../../files/loadPolicyFiles.ts';
import { showDiagnostics } from '../output/showDiagnostics.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

/** The policies that the arguments name, or the reasons why there are none, ready to be shown. */
export interface ChosenPolicies {
  /** Absent where a policy cannot be read or does not compile. */
  readonly policies?: readonly DeclaredPolicy[];
  /** What the compiler said, with the places. */
  readonly problems: readonly PlacedProblem[];
  /** Shows what the compiler said: as JSON on standard output, in words on stderr. */
  readonly report: (format: 'text' | 'json') => Promise<void>;
}

/** Every policy that the files declare, or the one called `name` among them. */
export async function choosePolicies(
  files: readonly string[],
  name: string | undefined,
  terminal: Terminal,
  options: LoadOptions = {},
): Promise<ChosenPolicies> {
  const { policies, diagnostics, sources } = await loadPolicyFiles(files, terminal.folder, options);
  const report = async (format: 'text' | 'json'): Promise<void> => {
    if (format === 'json') await terminal.out(showDiagnostics(diagnostics, sources, 'json', terminal.paint));
    else terminal.err(showDiagnostics(diagnostics, sources, 'text', terminal.paintErr, terminal.widthErr));
  };
  const problems = diagnostics.map(one => {
    const source = sources.get(one.file);
    return placeProblem(one, source === undefined ? {} : { source });
  });
  if (hasErrors(diagnostics)) return { problems, report };
  return { problems, policies: name === undefined ? policies : [policyNamed(name, policies)], report };
}

/**
 * The policy of this name.
 * @throws UsageError where there is none.
 */
export function policyNamed<Policy extends LoadedPolicy>(name: string, policies: readonly Policy[]): Policy {
  const names = policies.map(({ loaded }) => loaded.ruleSet.policy.name);
  const found = policies[names.indexOf(name)];
  if (!found)
    throw new UsageError(`there is no policy \`${name}\` in these files: there is ${names.join(', ')}`);
  return found;
}
