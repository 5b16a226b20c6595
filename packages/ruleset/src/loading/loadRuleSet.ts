import type { RuleSet } from '../rules/ruleSet.ts';
import { checkLaws } from './checkLaws.ts';
import { checkPlain } from './checkPlain.ts';
import { checkReferences } from './checkReferences.ts';
import { checkSchema } from './checkSchema.ts';
import { digestText } from './digest.ts';
import type { Problem } from './problem.ts';

/** A rule set that was checked, with the digest of its canonical form. */
export interface LoadedRuleSet {
  readonly ruleSet: RuleSet;
  readonly digest: string;
}

/**
 * Checks plain data (the parsed JSON of a `*.rules.json`) and gives the rule set, or what is wrong with it. Never
 * throws. Fails closed: another format version, anything the schema does not know, a name that leads nowhere, what no
 * policy compiles to, or another digest than the one demanded, and there is no rule set.
 */
export function loadRuleSet(
  data: unknown,
  options: { readonly digest?: string } = {},
): { readonly value?: LoadedRuleSet; readonly problems: readonly Problem[] } {
  const version = formatVersionOf(data);
  if (version !== undefined && version !== 1)
    return refuse('/formatVersion', `this is format version ${version}, and only version 1 can be read`);
  const plain = checkPlain(data);
  if ('problem' in plain) return { problems: [plain.problem] };
  const problems = checkSchema(data);
  if (problems.length > 0) return { problems };
  const ruleSet = data as RuleSet;
  const references = checkReferences(ruleSet);
  if (references.length > 0) return { problems: references };
  const laws = checkLaws(ruleSet);
  if (laws.length > 0) return { problems: laws };
  const digest = digestText(plain.canonical);
  if (options.digest !== undefined && options.digest !== digest)
    return refuse('', `this rule set is ${digest}, not ${options.digest}`);
  return { value: { ruleSet, digest }, problems: [] };
}

function refuse(path: string, message: string): { readonly problems: readonly Problem[] } {
  return { problems: [{ path, message }] };
}

function formatVersionOf(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null || !('formatVersion' in data)) return undefined;
  return typeof data.formatVersion === 'number' ? data.formatVersion : undefined;
}
