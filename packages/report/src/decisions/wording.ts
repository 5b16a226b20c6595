// The words that every rendering of a decision shares.
import type { SourceMap, Span } from '@fineline/ruleset';
import { severity, type Decision, type FactChange, type Finding, type Verdict } from '@fineline/runtime';
import type { Style } from '../layout/paint.ts';

/** How a verdict looks: a sign that carries it without colour, its name, its colour. */
export const verdicts: {
  readonly [V in Verdict]: { readonly sign: string; readonly name: string; readonly style: Style };
} = {
  allow: { sign: '✓', name: 'allow', style: 'green' },
  warn: { sign: '!', name: 'warn', style: 'yellow' },
  review: { sign: '?', name: 'review', style: 'yellow' },
  deny: { sign: '✗', name: 'deny', style: 'red' },
  none: { sign: '–', name: 'no decision', style: 'blue' },
};

/** `public-posts 2.1.0`. */
export function policyName({ policy, version }: Pick<Decision, 'policy' | 'version'>): string {
  return version === undefined ? policy : `${policy} ${version}`;
}

/** `on 2026-12-01`, and whose word that is where it is the post's. */
export function dayInWords({ date, dateFrom }: Decision): string {
  return `on ${date}${dateFrom === 'publishes' ? ', as the post says' : ''}`;
}

/** What a finding does to the post, as a verb phrase before the rule's name: "denied by". */
export function actionOf({ countsAs, state }: Pick<Finding, 'countsAs' | 'state'>): string {
  if (state === 'waived') return 'waived:';
  const verb = { allow: 'noted by', warn: 'warned by', review: 'sent to review by', deny: 'denied by' }[
    countsAs
  ];
  return state === 'undetermined'
    ? `undetermined, ${verb}`
    : state === 'disputed'
      ? `disputed, ${verb}`
      : verb;
}

/** `policies/public-posts.disclosure:21:5`, where the place is known. */
export function placeOf(rule: string, map: SourceMap | undefined): string | undefined {
  const place = map?.rules.find(({ id }) => id === rule);
  return place && `${place.file}:${place.line}:${place.column}`;
}

/** The verdicts by how much they weigh. */
export const worstFirst: readonly Verdict[] = ['none', 'deny', 'review', 'warn', 'allow'];

/** "16 decisions: 11 deny, 2 review, 3 allow": each verdict that occurs, worst first. */
export function summaryOf(tally: ReadonlyMap<Verdict, number>): string {
  const counts = worstFirst.flatMap(verdict => {
    const count = tally.get(verdict);
    return count === undefined ? [] : [`${count} ${verdicts[verdict].name}`];
  });
  const all = [...tally.values()].reduce((sum, count) => sum + count, 0);
  return [`${all} ${all === 1 ? 'decision' : 'decisions'}`, counts.join(', ')].filter(Boolean).join(': ');
}

/** Where a post shows what the findings are about. */
export function spansOf(findings: readonly Finding[]): readonly Span[] {
  return findings.flatMap(({ evidence }) => evidence.flatMap(({ span }) => span ?? []));
}

/** Findings as people want them: what weighs most first, then in the author's order where it is known. */
export function inReadingOrder(findings: readonly Finding[], map: SourceMap | undefined): readonly Finding[] {
  const places = new Map(map?.rules.map(({ id }, at) => [id, at]));
  const place = ({ rule }: Finding): number => places.get(rule) ?? places.size;
  return findings.toSorted((a, b) => severity[b.countsAs] - severity[a.countsAs] || place(a) - place(b));
}

/** "at least 1,000 people; say it to everybody": what would make it pass, each thing once. */
export function changesInWords(changes: readonly FactChange[]): string {
  return [...new Set(changes.map(({ change }) => change))].join('; ');
}

/** What would make the whole post pass, where that is more than one finding says by itself. */
export function wayOutOf({ findings, wouldPass }: Decision): string | undefined {
  const open = findings.filter(({ state }) => state !== 'waived');
  return wouldPass && open.length > 1 ? changesInWords(wouldPass) : undefined;
}

/** Readers that were asked besides and gave no answer, which is why something is not known. */
export function unansweredIn({ otherReaders = [] }: Decision): readonly string[] {
  return otherReaders.flatMap(({ name, failed }) =>
    failed
      ? [
          `The reader \`${name}\` gave no answer, so what it looks for is unknown. Judge again when it does, or let a person look.`,
        ]
      : [],
  );
}
