// What is worth a line and stops nothing: a version that does not say how much changed, a waiver that is over.
import type { PolicyDiff } from '@fineline/analysis';
import type { Day, RuleSet } from '@fineline/ruleset';
import { isLooser } from './gatesOf.ts';

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

/** What lets more through asks for a new first number, what stops more for a new second, all else for a new third. */
function versionRemarks(
  diff: PolicyDiff,
  was: string | undefined,
  is: string | undefined,
): readonly string[] {
  if (diff.old.digest === diff.new.digest) return [];
  if (is === undefined) return ['it names no `version`'];
  const [before, after] = [numbersOf(was), numbersOf(is)];
  if (!before || !after) return [];
  const { place, why } = bumpOf(diff);
  const wanted = before.map((number, at) => (at < place ? number : at === place ? number + 1 : 0));
  return isBelow(after, wanted)
    ? [`\`version\` is ${is} after ${was}: a release that ${why} is ${wanted.join('.')} or later`]
    : [];
}

function bumpOf({ verdict, everyRuleWaived, moves }: PolicyDiff): {
  readonly place: number;
  readonly why: string;
} {
  if (isLooser(verdict) || isLooser(everyRuleWaived)) return { place: 0, why: 'lets more through' };
  if (moves.some(({ gates }) => gates)) return { place: 0, why: 'promises less' };
  return verdict === 'stricter'
    ? { place: 1, why: 'stops more' }
    : { place: 2, why: 'decides as before in other words' };
}

function numbersOf(version: string | undefined): readonly number[] | undefined {
  const parts = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(version ?? '');
  return parts ? parts.slice(1).map(Number) : undefined;
}

function isBelow(version: readonly number[], other: readonly number[]): boolean {
  const at = version.findIndex((number, at) => number !== other[at]);
  return at >= 0 && version[at]! < other[at]!;
}
