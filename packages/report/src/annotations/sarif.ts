// SARIF 2.1.0 (OASIS), as code scanning services take it. Results are written as they come; what they refer to stands
// after them, so that memory does not grow with their number.
import { digestText } from '@fineline/ruleset';
import { printableLines } from '../layout/printableLines.ts';
import { sentence } from '../layout/sentence.ts';
import type { Annotation, Region } from './annotation.ts';
import { fileUri } from './fileUri.ts';

/** Writes one SARIF log. */
export interface SarifLog {
  readonly begin: () => string;
  /** One result; empty where there are more than services take. */
  readonly add: (annotation: Annotation) => string;
  /** Notes what kept something from being judged; the log then says that the run did not succeed. */
  readonly notify: (annotation: Annotation) => void;
  readonly end: () => string;
}

/** GitHub refuses files with more results than this in a run. */
const mostResults = 25_000;

interface Descriptor {
  readonly index: number;
  readonly about: string;
  readonly level: Annotation['level'];
}

/** An empty log of this version of Fineline. */
export function createSarifLog(version: string): SarifLog {
  const rules = new Map<string, Descriptor>();
  const notifications: unknown[] = [];
  let written = 0;
  let left = 0;
  let failed = false;
  return {
    begin: () =>
      `{\n"version": "2.1.0",\n"$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",\n"runs": [{\n"columnKind": "utf16CodeUnits",\n"results": [`,
    add(annotation) {
      if (written === mostResults) {
        left++;
        return '';
      }
      const { rule, about, level } = annotation;
      const known = rules.get(rule) ?? { index: rules.size, about, level };
      rules.set(rule, known);
      return `${written++ === 0 ? '\n' : ',\n'}${json(sarifResult(annotation, known.index))}`;
    },
    notify(annotation) {
      failed ||= annotation.level === 'error';
      if (notifications.length < mostResults) notifications.push(notification(annotation));
    },
    end() {
      const text = `${left} further results are left out: services take ${mostResults}`;
      const notes = left > 0 ? [...notifications, { level: 'warning', message: { text } }] : notifications;
      const invocation = {
        executionSuccessful: !failed,
        ...(notes.length > 0 && { toolExecutionNotifications: notes }),
      };
      const driver = {
        name: 'Fineline',
        informationUri: 'https://fineline.example',
        semanticVersion: version,
        rules: [...rules].map(([id, { about, level }]) => ({
          id,
          shortDescription: { text: about },
          defaultConfiguration: { level },
        })),
      };
      return `\n],\n"invocations": [${json(invocation)}],\n"tool": ${json({ driver })}\n}]\n}\n`;
    },
  };
}

/** JSON whose texts may be shown as they are: what turns the writing is a sign in them. */
function json(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? printableLines(part) : part,
  );
}

function sarifResult(
  { rule, level, message, help, file, region, related, lifted, sameBy }: Annotation,
  ruleIndex: number,
): unknown {
  const locationOf = (region: Region): unknown => sarifLocation(file, region);
  return {
    ruleId: rule,
    ruleIndex,
    level,
    message: { text: [sentence(message), ...help].join('\n') },
    locations: [locationOf(region)],
    ...(related.length > 0 && { relatedLocations: related.map(locationOf) }),
    partialFingerprints: { 'fineline/v1': digestText(JSON.stringify(sameBy)) },
    ...(lifted !== undefined && { suppressions: [{ kind: 'external', justification: lifted }] }),
  };
}

function notification({ rule, level, message, help, file, region }: Annotation): unknown {
  return {
    level,
    descriptor: { id: rule },
    message: { text: [sentence(message), ...help].join('\n') },
    // What is said of the run, or of what came through a pipe, is in no file.
    ...(file !== '-' && { locations: [sarifLocation(file, region)] }),
  };
}

function sarifLocation(file: string, region: Region): unknown {
  return { physicalLocation: { artifactLocation: { uri: fileUri(file) }, region: sarifRegion(region) } };
}

/** A region without extent names its line alone, which stands for all of it. */
function sarifRegion({ startLine, startColumn, endLine, endColumn }: Region): unknown {
  const isPoint = startLine === endLine && startColumn === endColumn;
  return isPoint && startColumn === 1 ? { startLine } : { startLine, startColumn, endLine, endColumn };
}
