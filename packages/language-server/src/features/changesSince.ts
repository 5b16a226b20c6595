import { compare, type DiffVerdict, type PolicyDiff } from '@fineline/analysis';
import { compile, type CompiledPolicy } from '@fineline/compiler';
import type { Host } from '@fineline/language';
import { shortRuleId } from '@fineline/ruleset';
import type { Source } from '../names/source.ts';

/** The files of a project at another time. */
export interface Earlier {
  /** What people call it: `main`. */
  readonly name: string;
  readonly host: Host;
}

/** What became of one policy. */
export interface Change {
  readonly policy: string;
  /** `looser than main: floor`. */
  readonly title: string;
}

/** Conflicts that one question to the solver may cost: nobody waits for it, and what is undecided says so. */
const budget = 5_000;

/** What each policy of a file is to what it was; nothing of one that is as it was, nor where either does not compile. */
export function changesSince(source: Source, { name, host }: Earlier): readonly Change[] {
  const read = host.read(source.file);
  if (!('text' in read) || read.text === source.text) return [];
  const before = compile({ file: source.file, text: read.text }, host).value;
  const after = before && compile(source, source.host).value;
  if (!before || !after) return [];
  return after.flatMap(now => {
    const policy = now.ruleSet.policy.name;
    const title = titleOf(
      before.find(({ ruleSet }) => ruleSet.policy.name === policy),
      now,
      name,
    );
    return title === undefined ? [] : [{ policy, title }];
  });
}

function titleOf(old: CompiledPolicy | undefined, now: CompiledPolicy, name: string): string | undefined {
  if (!old) return `new since ${name}`;
  if (old.digest === now.digest) return undefined;
  const diff = compare(old, now, { budget, examples: 0 });
  const what = whatMoved(diff);
  return `${relations[diff.verdict](name, subjectsOf(old, now))}${what === '' ? '' : `: ${what}`}`;
}

/** What either of the two is about. */
function subjectsOf(...policies: readonly CompiledPolicy[]): string {
  const applies = policies.map(({ ruleSet }) => ruleSet.applies);
  return [
    ...(applies.some(({ posts }) => posts) ? ['posts'] : []),
    ...(applies.some(({ datasets }) => datasets.length > 0) ? ['tables'] : []),
  ].join(' or ');
}

const relations: { readonly [V in DiffVerdict]: (name: string, subjects: string) => string } = {
  same: name => `decides as on ${name}`,
  stricter: name => `stricter than ${name}`,
  looser: name => `looser than ${name}`,
  incomparable: (name, subjects) => `looser than ${name} for some ${subjects}, stricter for others`,
  undecided: name => `perhaps looser than ${name}: it takes too long to tell`,
};

/** Names that say where to look, no more than fit above a policy. */
const mostNames = 3;

function whatMoved({ verdict, rules, moves, new: { name } }: PolicyDiff): string {
  if (verdict === 'same') return '';
  const weighty = rules
    .filter(({ inEffect }) => inEffect !== 'same')
    .map(({ rule }) => shortRuleId(rule, name));
  const others = moves.filter(move => move.verdict !== 'same').map(({ message }) => message);
  const all = [...new Set([...weighty, ...others])];
  const left = all.length - mostNames;
  return [...all.slice(0, mostNames), ...(left > 0 ? [`${left} more`] : [])].join(', ');
}
