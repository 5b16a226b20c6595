import { finish, type Steps } from '@fineline/analysis';
import { check, type CheckedFile, type Host } from '@fineline/language';
import {
  hasErrors,
  type Day,
  type Diagnostic,
  type Result,
  type RuleSet,
  type SourceMap,
} from '@fineline/ruleset';
import { lowerPolicy } from './lowering/lowerPolicy.ts';
import { once } from './lowering/once.ts';
import { mapSources } from './mapSources.ts';
import { findIdleClauses } from './proving/findIdleClauses.ts';
import { provePolicy } from './proving/provePolicy.ts';

/** One policy, compiled. */
export interface CompiledPolicy {
  readonly ruleSet: RuleSet;
  /** SHA-256 over the canonical form of the rule set; worked out when it is first asked for, as the map is. */
  readonly digest: string;
  readonly map: SourceMap;
}

/**
 * Compiles a policy file: text → tree → checked tree → one rule set for each policy that the file declares, in its
 * order. What the file imports is read through `host`. No `value` where there is an error, or where what must hold of a
 * policy is not proved.
 *
 * @param options `today` for what only a day can tell, such as that a waiver is over; `idle` to be told of clauses without
 * effect, too, which takes longer. The rule set depends on neither.
 * @throws TypeError where the host gives neither a text nor a problem: a promise, say.
 */
export function compile(
  entry: { readonly file: string; readonly text: string },
  host: Host,
  options: { readonly today?: Day; readonly idle?: boolean } = {},
): Result<readonly CompiledPolicy[]> {
  return finish(compileSteps(entry, host, options));
}

/** The same in steps, of which none takes long, for whoever may have to break off. */
export function* compileSteps(
  entry: { readonly file: string; readonly text: string },
  host: Host,
  options: { readonly today?: Day; readonly idle?: boolean } = {},
): Steps<Result<readonly CompiledPolicy[]>> {
  const { value: checked, diagnostics } = check(entry, host, options);
  if (!checked) return { diagnostics };
  yield;
  const { value, diagnostics: unproved } = yield* checkedSteps(checked, options);
  return { ...(value && { value }), diagnostics: [...diagnostics, ...unproved] };
}

/** As `compile`, from a checked tree, for whoever needs that as well; what was said when it was checked is not repeated. */
export function compileChecked(
  checked: CheckedFile,
  options: { readonly idle?: boolean } = {},
): Result<readonly CompiledPolicy[]> {
  return finish(checkedSteps(checked, options));
}

function* checkedSteps(
  checked: CheckedFile,
  options: { readonly idle?: boolean },
): Steps<Result<readonly CompiledPolicy[]>> {
  const compiled: { readonly value: CompiledPolicy; readonly unproved: readonly Diagnostic[] }[] = [];
  for (const policy of checked.policies) {
    const lowered = lowerPolicy(policy);
    const map = once(() => mapSources(policy, lowered.digest, checked.sources));
    const value: CompiledPolicy = {
      ruleSet: lowered.ruleSet,
      get digest() {
        return lowered.digest;
      },
      get map() {
        return map();
      },
    };
    const unproved = provePolicy(policy, lowered.ruleSet);
    // What is wrong comes first: nobody mends what is idle in a policy that does not hold.
    const isIdle = options.idle === true && unproved.length === 0;
    compiled.push({ value, unproved: isIdle ? yield* findIdleClauses(policy, lowered.ruleSet) : unproved });
  }
  const diagnostics = compiled.flatMap(({ unproved }) => unproved);
  if (hasErrors(diagnostics)) return { diagnostics };
  return { value: compiled.map(({ value }) => value), diagnostics };
}
