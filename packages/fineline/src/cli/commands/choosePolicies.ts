import { placeProblem, renderDiagnostics, type PlacedProblem } from '@fineline/report';
import { hasErrors } from '@fineline/ruleset';
import type { LoadedPolicy } from '../../files/loadedPolicies.ts';
import { loadPolicyFiles, type DeclaredPolicy, type LoadOptions } from '../../files/loadPolicyFiles.ts';
import type { FormatChoice } from '../output/formats.ts';
import { showRefusal } from '../output/showRefusal.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { chooseTrust, type TrustOptions } from './chooseTrust.ts';
import { UsageError } from '../../terminal/usageError.ts';

/** The policies that the arguments name, or the reasons why there are none, ready to be shown. */
export interface ChosenPolicies {
  /** Absent where a policy cannot be read or does not compile. */
  readonly policies?: readonly DeclaredPolicy[];
  /** What the compiler said, with the places. */
  readonly problems: readonly PlacedProblem[];
  /** Shows what the compiler said: in words on stderr; where there are no policies, as JSON in those of `formats`. */
  readonly report: (formats?: readonly FormatChoice<string>[]) => Promise<void>;
}

/** Every policy that the files declare, or the one called `name` among them. */
export async function choosePolicies(
  files: readonly string[],
  name: string | undefined,
  terminal: Terminal,
  options: LoadOptions = {},
): Promise<ChosenPolicies> {
  const { policies, diagnostics, sources } = await loadPolicyFiles(files, terminal.folder, options);
  const isRefused = hasErrors(diagnostics);
  const report = async (formats: readonly FormatChoice<string>[] = []): Promise<void> => {
    if (isRefused) await showRefusal(diagnostics, sources, formats, terminal);
    else terminal.err(renderDiagnostics(diagnostics, sources, terminal.paintErr, terminal.widthErr));
  };
  const problems = diagnostics.map(one => {
    const source = sources.get(one.file);
    return placeProblem(one, source === undefined ? {} : { source });
  });
  if (isRefused) return { problems, report };
  return { problems, policies: name === undefined ? policies : [policyNamed(name, policies)], report };
}

/** The same, of whoever the options say counts: where they name a key, signed policies alone. */
export async function chooseTrusted(
  files: readonly string[],
  options: TrustOptions & { readonly policy?: string },
  terminal: Terminal,
): Promise<ChosenPolicies | 'unusable'> {
  const trust = chooseTrust(options, terminal);
  if (trust === 'unusable') return trust;
  return choosePolicies(files, options.policy, terminal, trust === 'unasked' ? {} : { trust });
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
