import type { Finding, Verdict } from '@fineline/runtime';
import { lineStarts, positionOf, shortRuleId, type Span } from '@fineline/ruleset';
import type { Judged, Origin } from '../decisions/judged.ts';
import { findingNotes, waiverInWords } from '../decisions/findingNotes.ts';
import { placesOf } from '../decisions/placesOf.ts';
import { actionOf, dayInWords, inReadingOrder } from '../decisions/wording.ts';
import type { Annotation, Level, Region } from './annotation.ts';

const levels: { readonly [V in Exclude<Verdict, 'none'>]: Level } = {
  deny: 'error',
  review: 'warning',
  warn: 'note',
  allow: 'note',
};

/**
 * The findings of a decision as annotations of the post. They point at the words that show it; without such words, and in
 * JSON, where the text does not stand letter by letter, at the post.
 */
export function annotateDecision(judged: Judged): readonly Annotation[] {
  const { decision, text, origin, map } = judged;
  const from: Origin = origin ?? { file: decision.id ?? decision.policy, line: 1, column: 1, literal: false };
  const regionIn = createLocator(text, from);
  const { id = from.file, policy, reason } = decision;
  if (reason !== undefined) return [noDecision(reason, policy, id, from.file, regionIn(whole(text)))];
  const day = decision.dateFrom === 'publishes' ? [`Judged ${dayInWords(decision)}.`] : [];
  return inReadingOrder(decision.findings, map).map(finding => {
    const [region = regionIn(whole(text)), ...related] = from.literal
      ? inTextOrder(finding).map(regionIn)
      : [];
    const name = shortRuleId(finding.rule, decision.policy);
    const notes = findingNotes(finding, judged).filter(({ label }) => label !== 'words');
    return {
      rule: finding.rule,
      about: finding.because ?? `the rule ${name} of ${decision.policy}`,
      level: levels[finding.countsAs],
      title: id,
      action: `${actionOf(finding)} ${name}`,
      message: finding.message,
      help: [...notes.map(({ said }) => said), ...day],
      file: from.file,
      region,
      related,
      ...(finding.waiver && { lifted: waiverInWords(finding.waiver) }),
      sameBy: [finding.rule, id, finding.state, ...finding.missing, ...wordsOf(finding, text)],
    };
  });
}

/** Nobody decided, which is no reason to go on. */
function noDecision(reason: string, policy: string, id: string, file: string, region: Region): Annotation {
  return {
    rule: policy,
    about: `the policy ${policy}`,
    level: 'error',
    title: id,
    action: 'no decision',
    message: reason,
    help: [],
    file,
    region,
    related: [],
    sameBy: [policy, id, reason],
  };
}

function whole(text: string): Span {
  return { start: 0, end: text.length };
}

/** The words that show a finding, in the order of the text. */
function inTextOrder({ evidence }: Finding): readonly Span[] {
  return placesOf(evidence).toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The words that tell it from others of its rule; of a group that was stated, what is said of it. */
function wordsOf(finding: Finding, text: string): readonly string[] {
  const words = inTextOrder(finding).map(({ start, end }) => text.slice(start, end));
  return words.length === 0 && finding.cohort !== undefined ? [finding.message] : words;
}

/** Turns spans of a text into regions of the file that it stands in; the whole post where it does not stand there as it is. */
function createLocator(text: string, { line, column, end, literal }: Origin): (span: Span) => Region {
  if (!literal)
    return () => ({
      startLine: line,
      startColumn: column,
      endLine: end?.line ?? line,
      endColumn: end?.column ?? column,
    });
  const starts = lineStarts(text);
  const place = (offset: number): readonly [line: number, column: number] => {
    const at = positionOf(offset, starts);
    return [at.line + line - 1, at.line === 1 ? at.column + column - 1 : at.column];
  };
  return ({ start, end }) => {
    const [startLine, startColumn] = place(start);
    const [endLine, endColumn] = place(end);
    return { startLine, startColumn, endLine, endColumn };
  };
}
