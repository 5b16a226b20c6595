// Other words must tell what the text told, but for what they mean to lose: a group, a name or an address that the reader no
// longer sees is hidden, and not gone.
import type { CohortFact, Evidence, Facts, Mention, Span } from '@fineline/ruleset';
import { hostileTones } from '../tones/marks/hostileTones.ts';
import type { Proposal } from './proposal.ts';

/** Whether the facts of a proposal are those of the text without what the proposal says that it loses. */
export function keepsTheRest(
  { text, facts: before }: { readonly text: string; readonly facts: Facts },
  { facts: after, proposal }: { readonly facts: Facts; readonly proposal: Proposal },
  shown: readonly Span[],
): boolean {
  return (
    keepsGroups(before, after, proposal) &&
    keepsUnclear(before, after, proposal) &&
    isNoHalfJibe(before, after) &&
    keepsIdentifiers({ text, facts: before }, { text: proposal.text, facts: after }, proposal, shown)
  );
}

function keepsGroups(
  { cohorts: before = [] }: Facts,
  { cohorts: after = [] }: Facts,
  { leftOut, uncounted, rounded }: Proposal,
): boolean {
  const kept = before.filter(({ span }) => !isIn(span, leftOut) && !isOneOf(span, uncounted));
  return (
    kept.length === after.length &&
    kept.every((cohort, at) => isSame(cohort, after[at]!, isOneOf(cohort.span, rounded)))
  );
}

function isSame(before: CohortFact, after: CohortFact, isRounded: boolean): boolean {
  if (before.unit !== after.unit) return false;
  const [was, is] = [before.size, after.size];
  if (isRounded) return was !== undefined && is !== undefined && is.min <= was.min && is.min > 0;
  return (
    was?.min === is?.min &&
    was?.max === is?.max &&
    before.share?.min === after.share?.min &&
    before.share?.max === after.share?.max
  );
}

/** What may be a group neither goes nor comes. */
function keepsUnclear(
  { mentions: before = [], openCohorts: open = false }: Facts,
  { mentions: after = [], openCohorts: opened = false }: Facts,
  { leftOut }: Proposal,
): boolean {
  const unclear = ({ kind }: Mention): boolean => kind === 'unclear';
  const kept = before.filter(mention => unclear(mention) && !isIn(mention.span, leftOut));
  return kept.length === after.filter(unclear).length && (open || !opened);
}

/** What is left of a jibe does not tease on. */
function isNoHalfJibe({ tone: before }: Facts, { tone: after }: Facts): boolean {
  const jibed = before?.has.some(word => hostileTones.has(word)) ?? false;
  return !jibed || !(after?.has.includes('teasing') ?? false);
}

function keepsIdentifiers(
  { text, facts: before }: { readonly text: string; readonly facts: Facts },
  made: { readonly text: string; readonly facts: Facts },
  { leftOut, uncounted, rounded }: Proposal,
  shown: readonly Span[],
): boolean {
  const changed = [...uncounted, ...rounded];
  const seen = wordsIn(made.text, made.facts.identifier?.evidence ?? []);
  return (before.identifier?.evidence ?? []).every(({ word, span }) => {
    if (span === undefined) return true;
    // What was found against is meant to go; what merely stood beside it is not.
    if (isIn(span, leftOut)) return shown.some(({ start, end }) => start < span.end && end > span.start);
    // *Both of our customers in Nome*: it is their number that singles them out.
    if (isIn(span, changed)) return true;
    return seen.has(`${word} ${text.slice(span.start, span.end)}`);
  });
}

function wordsIn(text: string, evidence: readonly Evidence[]): ReadonlySet<string> {
  return new Set(
    evidence.flatMap(({ word, span }) => (span ? [`${word} ${text.slice(span.start, span.end)}`] : [])),
  );
}

function isIn(span: Span | undefined, places: readonly Span[]): boolean {
  return span !== undefined && places.some(({ start, end }) => start < span.end && end > span.start);
}

function isOneOf(span: Span | undefined, places: readonly Span[]): boolean {
  return span !== undefined && places.some(({ start, end }) => start === span.start && end === span.end);
}
