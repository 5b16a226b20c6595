import type { DiffReport } from '@fineline/report';
import { hasErrors, type LoadedRuleSet } from '@fineline/ruleset';
import { fileProblem } from '../../files/fileProblem.ts';
import { isPolicy } from '../../files/isPolicy.ts';
import { loadSide, type Side } from '../../files/loadSide.ts';
import { UsageError } from '../../terminal/usageError.ts';
import type { ChosenTrust } from './chooseTrust.ts';

/** A side of a comparison under the name that the user typed. */
export interface NamedSide extends Side {
  readonly side: 'old' | 'new' | 'baseline';
  readonly name: string;
}

/**
 * Loads the old policy, the new one and the baseline, where there is one, in this order.
 *
 * @param besides Other files that signatures are asked of.
 */
export async function chooseSides(
  [old, now, baseline]: readonly [old: string, now: string, baseline: string | undefined],
  folder: string,
  trust: ChosenTrust | undefined,
  besides: readonly string[] = [],
): Promise<readonly NamedSide[]> {
  const asked = [
    { side: 'old', name: old },
    { side: 'new', name: now },
    ...(baseline === undefined ? [] : [{ side: 'baseline', name: baseline } as const]),
  ] as const;
  for (const { name } of asked)
    if (!isPolicy(name))
      throw new UsageError(
        `\`${name}\` is no policy: compare \`.disclosure\` or \`.rules.json\` files, or files in git, \`git:main:policy.disclosure\``,
      );
  const sides = await Promise.all(
    asked.map(async one => ({ ...one, ...(await loadSide(one.name, folder, trust)) })),
  );
  if (!trust) return sides;
  const isSound = sides.every(({ diagnostics }) => !hasErrors(diagnostics));
  if (isSound && besides.length === 0 && sides.every(({ signedBy }) => !signedBy))
    throw new UsageError('`--key` says whose signature counts, and nothing that is compared is signed');
  return sides.map(refuseUnsignedBaseline);
}

/** Where keys are named, what counts as approved comes from their owners. */
function refuseUnsignedBaseline(side: NamedSide): NamedSide {
  if (side.side !== 'baseline' || side.signedBy || hasErrors(side.diagnostics)) return side;
  const problem = fileProblem(
    'FL0910',
    side.name,
    `the baseline \`${side.name}\` is not signed`,
    'Where keys are named, what counts as approved has to be signed: name the signed rule set of that release.',
  );
  return { ...side, diagnostics: [problem] };
}

/** The policy that is meant on a side; a file that declares several needs a name. */
export function policyOf({ name: file, policies }: NamedSide, name: string | undefined): LoadedRuleSet {
  const names = policies.map(({ loaded }) => loaded.ruleSet.policy.name);
  const found = name === undefined ? policies.length === 1 && policies[0] : policies[names.indexOf(name)];
  if (found) return found.loaded;
  if (names.length === 0) throw new UsageError(`\`${file}\` declares no policy`);
  throw new UsageError(
    name === undefined
      ? `\`${file}\` declares ${names.join(', ')}: say which with \`--policy\``
      : `there is no policy \`${name}\` in \`${file}\`: there is ${names.join(', ')}`,
  );
}

/** Who signed which side, and the approvals, by the names of their key files. */
export function signersOf(
  sides: readonly {
    readonly side: DiffReport['signed'][number]['side'];
    readonly signedBy?: readonly string[];
  }[],
  trust: ChosenTrust | undefined,
): DiffReport['signed'] {
  return sides.flatMap(({ side, signedBy }) => {
    if (!signedBy || !trust) return [];
    return [{ side, by: trust.files.filter(({ key }) => signedBy.includes(key.id)).map(it => it.file) }];
  });
}
