import { compare, replay } from '@fineline/analysis';
import { shortened } from '@fineline/ruleset';
import { runOldTests, type OldTestChange, type TestedRelease } from '@fineline/testing';
import { hostOf, loadProject, type LoadedProject } from './loadProject.ts';
import { writtenDifference } from './writtenDifference.ts';
import type { Compared, Project, Questions, Replayed, Unusable } from './protocol.ts';

/** What the new policy is to the old one, for every combination of facts, and what became of the old examples. */
export function comparePolicies({ before, after }: Questions['compare']['asks']): Compared | Unusable {
  const sides = bothSides(before, after);
  if ('kind' in sides) return sides;
  const diff = compare(sides.old.compiled, sides.now.compiled);
  const { value: tests } = runOldTests(releaseOf(before, sides.old), releaseOf(after, sides.now));
  return {
    kind: 'compared',
    diff,
    ...(tests && { tests: { examples: tests.examples, held: tests.held } }),
    broken: tests?.changes.map(inShort) ?? [],
  };
}

/** What both say of the facts of one difference. */
export function replayDifference({
  before,
  after,
  subject,
  difference,
}: Questions['replay']['asks']): Replayed | Unusable {
  const sides = bothSides(before, after);
  if ('kind' in sides) return sides;
  const decisions = replay(sides.old.compiled, sides.now.compiled, subject, difference);
  const written =
    subject.on === 'posts'
      ? writtenDifference(difference, sides, {
          before: decisions.before.verdict,
          after: decisions.after.verdict,
        })
      : undefined;
  return { kind: 'replayed', subject, ...decisions, ...(written && { written }) };
}

function bothSides(
  before: Project,
  after: Project,
): { readonly old: LoadedProject; readonly now: LoadedProject } | Unusable {
  const old = loadProject(before, 'policy-before');
  if (old.kind === 'unusable') return old;
  const now = loadProject(after);
  return now.kind === 'unusable' ? now : { old, now };
}

function releaseOf({ files }: Project, { policy }: LoadedProject): TestedRelease {
  const [entry] = files;
  return { file: { file: entry!.name, text: entry!.text, host: hostOf(files) }, policy };
}

function inShort({ kind, example: { subject, expected }, says }: OldTestChange): Compared['broken'][number] {
  const example =
    subject.kind === 'table'
      ? shortened(subject.written, 200)
      : 'written' in subject
        ? (subject.text ?? subject.written)
        : subject.text;
  return {
    example,
    demands: expected.verdict,
    ...(says !== undefined && { says }),
    ...(kind === 'less' && { isLess: true }),
  };
}
