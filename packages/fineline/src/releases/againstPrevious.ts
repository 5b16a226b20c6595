// What the release before makes wrong in a policy that is right by itself. `diff` says the same as remarks, for whoever
// compares; here it is an error with its place, for whoever writes.
import { parse, type DeclarationNode } from '@fineline/language';
import {
  canonicalize,
  quote,
  replacing,
  type Diagnostic,
  type LoadedRuleSet,
  type RuleSet,
  type Span,
  type Waiver,
} from '@fineline/ruleset';
import { compareReleases } from './compareReleases.ts';
import { wantedVersion } from './wantedVersion.ts';

/** A policy in its file. */
export interface Written {
  readonly file: string;
  readonly text: string;
  readonly loaded: LoadedRuleSet;
}

/**
 * A version that promises less than the change, and waivers of rules that are not what they were when they were signed
 * off.
 *
 * @param previous The release before, of a policy of the same name.
 */
export function againstPrevious(
  previous: LoadedRuleSet,
  { file, text, loaded }: Written,
): readonly Diagnostic[] {
  const declarations = parse(file, text).value?.declarations ?? [];
  const { ruleSet } = loaded;
  const error = { severity: 'error', file } as const;
  const wanted = wantedVersion(
    compareReleases(previous, loaded),
    previous.ruleSet.policy.version,
    ruleSet.policy.version,
  );
  const place = versionOf(ruleSet, declarations);
  const version: readonly Diagnostic[] = wanted
    ? [
        {
          ...error,
          code: 'FL0414',
          message: `a release that ${wanted.why} is ${wanted.version} or later`,
          span: place.span,
          help: `The release before is ${previous.ruleSet.policy.version}.`,
          ...(place.isVersion && { fix: replacing(place.span, `version ${wanted.version}`, 'review') }),
        },
      ]
    : [];
  const waivers = ruleSet.waivers
    .filter(waiver => outlivesItsRule(waiver, previous.ruleSet, ruleSet))
    .map((waiver): Diagnostic => ({
      ...error,
      code: 'FL0415',
      message: `${quote(waiver.rule)} is not what it was when ${waiver.by} signed this off`,
      span: waiverOf(waiver, ruleSet, declarations) ?? place.span,
      help: 'Have the waiver signed off again for the rule as it is now, or take it out.',
    }));
  return [...version, ...waivers];
}

/** Whether a waiver is as it was, and what it waives is not. */
function outlivesItsRule(waiver: Waiver, old: RuleSet, now: RuleSet): boolean {
  const same = canonicalize(waiver);
  const isOwn = waiver.rule.startsWith(`${now.policy.name}/`);
  if (!isOwn || !old.waivers.some(it => canonicalize(it) === same)) return false;
  const [was, is] = [old, now].map(({ rules }) => {
    const { effect, when, unless, during, dataset } = rules.find(({ id }) => id === waiver.rule) ?? {};
    return canonicalize({ effect, when, unless, during, dataset });
  });
  return was !== is;
}

function versionOf(
  { policy: { name } }: RuleSet,
  declarations: readonly DeclarationNode[],
): { readonly span: Span; readonly isVersion: boolean } {
  const policy = declarations.find(node => node.kind === 'policy' && node.name.text === name);
  if (policy?.kind !== 'policy') return { span: { start: 0, end: 0 }, isVersion: false };
  const line = policy.header.find(({ kind }) => kind === 'version');
  return line ? { span: line.span, isVersion: true } : { span: policy.name.span, isVersion: false };
}

function waiverOf(
  { rule, until, by }: Waiver,
  { policy: { name } }: RuleSet,
  declarations: readonly DeclarationNode[],
): Span | undefined {
  const found = declarations.find(
    node =>
      node.kind === 'waive' &&
      node.policy.text === name &&
      rule.endsWith(`/${node.rule.id}`) &&
      node.until.day === until &&
      node.by.value === by,
  );
  return found?.kind === 'waive' ? found.rule.span : undefined;
}
