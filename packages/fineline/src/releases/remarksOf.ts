// What is worth a line and stops nothing: a version that does not say how much changed, a waiver that is over.
import type { PolicyDiff } from '@fineline/analysis';
import type { Day, RuleSet } from '@fineline/ruleset';
import { wantedVersion } from './wantedVersion.ts';

/** Remarks on a new release, in words. */
export function remarksOf(diff: PolicyDiff, old: RuleSet, now: RuleSet, date: Day): readonly string[] {
  const [was, is] = [old.policy, now.policy];
  return [
    ...(was.name === is.name ? [] : [`these are two policies: \`${was.name}\` and \`${is.name}\``]),
    ...versionRemarks(diff, was.version, is.version),
    ...now.waivers
      .filter(({ until }) => until < date)
      .map(({ rule, until, by }) => `the waiver of \`${rule}\` by ${by} ran out on ${until}: take it out`),
  ];
}

function versionRemarks(
  diff: PolicyDiff,
  was: string | undefined,
  is: string | undefined,
): readonly string[] {
  if (diff.old.digest !== diff.new.digest && is === undefined) return ['it names no `version`'];
  const wanted = wantedVersion(diff, was, is);
  if (!wanted) return [];
  return [`\`version\` is ${is} after ${was}: a release that ${wanted.why} is ${wanted.version} or later`];
}
