// What a report says, before anybody lays it out: every format says the same, in the same order.
import { withCommas } from '@fineline/ruleset';
import {
  factsInWords,
  type ComparedPolicy,
  type Difference,
  type DiffVerdict,
  type PolicyDiff,
  type RuleDiff,
} from '@fineline/analysis';
import type { DiffReport, Gate, Replay } from './diffReport.ts';
import {
  allElse,
  changeName,
  counted,
  daysInWords,
  diffNames,
  effectOf,
  envelopeChange,
  placeInWords,
  regionInWords,
  turnOf,
} from './wording.ts';

/** A report as headings, entries and notes. Nothing in it is escaped. */
export interface DiffOutline {
  readonly verdict: DiffVerdict;
  /** The verdict in words. */
  readonly title: string;
  readonly sides: readonly Side[];
  /** What was compared, a line each. */
  readonly summary: readonly string[];
  /** Those that have something to say. */
  readonly sections: readonly Section[];
}

export interface Side {
  readonly side: string;
  readonly policy: string;
  readonly rules: number;
  readonly digest: string;
  readonly signedBy?: string;
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export interface Entry {
  /** A rule, or a whole sentence where `says` is absent. */
  readonly name: string;
  /** What happened to it. */
  readonly says?: string;
  readonly verdict?: DiffVerdict;
  /** Whether it has to be approved and is not. */
  readonly stops: boolean;
  readonly notes: readonly Note[];
}

export interface Note {
  readonly label: string;
  readonly text: string;
}

/** So many ids are named in a text; JSON has more. */
const mostIds = 12;

/** A report in the order in which it is read: what changed, then what was found out beside it. */
export function diffOutline(report: DiffReport): DiffOutline {
  const { verdict, baseline, replay, remarks } = report;
  return {
    verdict,
    title: `${diffNames[verdict]}${aside(report)}`,
    sides: sidesOf(report),
    summary: summaryOf(report),
    sections: [
      ...unlessEmpty('what changed', ruleEntries(report, report)),
      ...unlessEmpty('outside the rules', moveEntries(report, report)),
      ...(baseline
        ? [
            {
              title: `since the baseline: ${diffNames[baseline.verdict]}`,
              entries: [...ruleEntries(baseline, report), ...moveEntries(baseline, report)],
            },
          ]
        : []),
      ...(replay ? [{ title: replayInWords(replay), entries: turnEntries(replay) }] : []),
      ...unlessEmpty('approvals', approvalEntries(report)),
      ...unlessEmpty('to note', remarks.map(line)),
    ],
  };
}

function unlessEmpty(title: string, entries: readonly Entry[]): readonly Section[] {
  return entries.length === 0 ? [] : [{ title, entries }];
}

function line(name: string): Entry {
  return { name, stops: false, notes: [] };
}

function aside({ verdict, wording, onlyWhenMissing }: PolicyDiff): string {
  if (wording) return ', the wording alone differs';
  return onlyWhenMissing && verdict !== 'same' ? ', only when a fact is missing' : '';
}

function sidesOf({ old, new: now, baseline, signed }: DiffReport): readonly Side[] {
  const sides: readonly (readonly [DiffReport['signed'][number]['side'], ComparedPolicy])[] = [
    ...(baseline ? [['baseline', baseline.old] as const] : []),
    ['old', old],
    ['new', now],
  ];
  return sides.map(([side, { name, version, rules, digest }]) => {
    const by = signed.find(it => it.side === side)?.by;
    const policy = version === undefined ? name : `${name} ${version}`;
    return { side, policy, rules, digest, ...(by && { signedBy: by.join(' and ') }) };
  });
}

function summaryOf(report: DiffReport): readonly string[] {
  const { rules, unchanged, verdict, everyRuleWaived, tests, gates, approvals, signed } = report;
  const by = signed.find(({ side }) => side === 'approvals')?.by;
  const open = gates.filter(({ approval }) => !approval).length;
  const foreign = approvals?.filter(({ state }) => state === 'foreign').length ?? 0;
  return [
    `${counted(rules.length + unchanged, 'rule')} compared: ${rules.length} changed, ${unchanged} as they were`,
    ...(everyRuleWaived === 'same' || everyRuleWaived === verdict
      ? []
      : [`with every rule waived that may be: ${diffNames[everyRuleWaived]}`]),
    ...meaningInWords(report),
    ...(tests ? [testsInWords(tests)] : []),
    ...(approvals
      ? [
          `${counted(gates.length, 'change')} to approve: ${gates.length - open} approved, ${open} not${by ? `; approvals signed by ${by.join(' and ')}` : ''}`,
          ...(foreign > 0 ? [`${counted(foreign, 'approval')} for other releases`] : []),
        ]
      : []),
  ];
}

/** Worth a line where it is seen that two texts say the same. */
function meaningInWords({ meaning: { old, new: now }, ...diff }: DiffReport): readonly string[] {
  if (diff.old.digest === diff.new.digest) return [];
  if (!('digest' in old) || !('digest' in now) || old.digest !== now.digest) return [];
  return [`both mean the same: ${old.digest} is the digest of what either decides`];
}

function testsInWords({ examples, held }: NonNullable<DiffReport['tests']>): string {
  if (examples === 0) return 'the old policy has no examples to run on the new one';
  return `${counted(examples, 'example')} of the old policy run on the new one: ${held} hold`;
}

function ruleEntries(diff: PolicyDiff, report: DiffReport): readonly Entry[] {
  return diff.rules.map(rule => {
    const { looser, alsoLooser = [], looserBeyond, stricter } = rule;
    const name = changeName(rule);
    const gates = gatesOfChange(name, diff, report);
    const about = (region: string | undefined): readonly Note[] =>
      gates.filter(gate => gate.region === region).flatMap(gate => approvalNotes(gate, report));
    return {
      name,
      says: saysOf(rule),
      verdict: rule.inEffect,
      stops: gates.some(stops),
      notes: [
        ...(looser
          ? [...differenceNotes(looserNames[looser.after], looser, 'looser'), ...about(placeInWords(looser))]
          : []),
        ...notedOnce(alsoLooser).flatMap(it => [
          { label: 'and', text: `${placeInWords(it)}${caveat(it, 'looser')}: ${turnOf(it)}` },
          ...about(placeInWords(it)),
        ]),
        ...(looserBeyond ? [{ label: 'and', text: allElse }, ...about(allElse)] : []),
        ...(stricter ? differenceNotes(stricterNames[stricter.after], stricter, 'stricter') : []),
        ...about(undefined),
      ],
    };
  });
}

/** Posts that differ in what is known in part of them only are told of in the same words, and approved as one. */
function notedOnce(all: readonly Difference[]): readonly Difference[] {
  const noteOf = (it: Difference): string => `${placeInWords(it)} ${it.alike} ${turnOf(it)}`;
  return [...new Map(all.toReversed().map(it => [noteOf(it), it])).values()].toReversed();
}

/** What became of a rule: `changed: looser`. */
export function saysOf(rule: RuleDiff): string {
  const from = rule.was === undefined ? '' : ` from ${rule.was}`;
  const missing = rule.onlyWhenMissing ? ', only when a fact is missing' : '';
  // A rule may be written anew in other comparisons, and say the same.
  const change = rule.change === 'changed' && rule.alone === 'same' ? 'rewritten' : rule.change;
  return `${changes[change]}${from}: ${effectOf(rule)}${missing}`;
}

const changes: { readonly [C in RuleDiff['change']]: string } = {
  added: 'added',
  removed: 'removed',
  renamed: 'renamed',
  changed: 'changed',
  rewritten: 'written in another way',
  wording: 'worded in another way',
};

/** A post that is warned of goes out, and one that a person has to look at does not, as yet. */
const looserNames: { readonly [V in Difference['after']]: string } = {
  allow: 'lets through',
  warn: 'lets through',
  review: 'is softer on',
  deny: 'is softer on',
  none: 'is silent on',
};

const stricterNames: { readonly [V in Difference['after']]: string } = {
  allow: 'is harder on',
  warn: 'is harder on',
  review: 'stops',
  deny: 'stops',
  none: 'is silent on',
};

function differenceNotes(
  label: string,
  difference: Difference,
  turn: 'looser' | 'stricter',
): readonly Note[] {
  const { facts, date, region, days } = difference;
  const missing = region.filter(({ unknown }) => unknown);
  const words = [...factsInWords(facts), ...missing.map(part => regionInWords([part]))];
  return [
    { label, text: words.length === 0 ? 'a post of which nothing is known' : words.join(', ') },
    // Where it is so on every day, no day is worth a word.
    { label: '', text: `${turnOf(difference)}${days ? `, on ${date}` : ''}` },
    ...(region.length > 0
      ? [{ label: 'and so for', text: `${regionInWords(region)}${caveat(difference, turn)}` }]
      : []),
    ...(days ? [{ label: 'on the days', text: daysInWords(days) }] : []),
  ];
}

/** Of a region in which other rules may decide as well. */
function caveat({ alike }: Difference, turn: 'looser' | 'stricter'): string {
  if (alike) return '';
  return turn === 'looser' ? ', where no other rule stops it' : ', where no other rule stopped it before';
}

function moveEntries(diff: PolicyDiff, report: DiffReport): readonly Entry[] {
  const entry = (name: string, verdict: DiffVerdict, gate: Gate | undefined): Entry => ({
    name,
    verdict,
    stops: stops(gate),
    notes: approvalNotes(gate, report),
  });
  const envelope = gateOf(envelopeChange, diff, report);
  return [
    ...diff.moves.map(({ message, verdict }) => entry(message, verdict, gateOf(message, diff, report))),
    ...(envelope ? [entry(envelopeChange, envelope.verdict, envelope)] : []),
  ];
}

/** Approvals that approve nothing here; those for other releases are only counted. */
function approvalEntries({ approvals = [] }: DiffReport): readonly Entry[] {
  return approvals.flatMap(({ state, change, by, until }) => {
    const about = `the approval of ${change} by ${by}`;
    if (state === 'expired') return [line(`${about} ran out on ${until}`)];
    return state === 'idle' ? [line(`${about} names no change that there is`)] : [];
  });
}

function gateOf(change: string, diff: PolicyDiff, report: DiffReport): Gate | undefined {
  return gatesOfChange(change, diff, report)[0];
}

function gatesOfChange(change: string, diff: PolicyDiff, { gates }: DiffReport): readonly Gate[] {
  return gates.filter(gate => gate.change === change && gate.old === diff.old.digest);
}

function stops(gate: Gate | undefined): boolean {
  return gate !== undefined && !gate.approval;
}

function approvalNotes(gate: Gate | undefined, { approvals }: DiffReport): readonly Note[] {
  if (!gate || !approvals) return [];
  if (!gate.approval) return [{ label: 'approved', text: 'by nobody' }];
  const { by, because, until } = gate.approval;
  return [{ label: 'approved', text: `by ${by} until ${until}: ${because}` }];
}

function replayInWords({ posts, changed, unreadable }: Replay): string {
  const rest = unreadable === 0 ? '' : `; ${counted(unreadable, 'post')} could not be judged`;
  return `replayed: of ${counted(posts, 'past post')} ${changed === 0 ? 'none changes' : `${withCommas(changed)} ${changed === 1 ? 'changes' : 'change'}`}${rest}`;
}

function turnEntries({ turns }: Replay): readonly Entry[] {
  return turns.map(({ before, after, count, ids }) => {
    const more = count > mostIds ? ` and ${withCommas(count - mostIds)} more` : '';
    return line(
      `${withCommas(count)} ${turnOf({ before, after })}: ${ids.slice(0, mostIds).join(', ')}${more}`,
    );
  });
}
