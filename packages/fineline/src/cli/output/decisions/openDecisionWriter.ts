import { unpainted } from '@fineline/report';
import type { Terminal } from '../../../terminal/terminal.ts';
import { addressing } from '../addressing.ts';
import { openSink, type FormatChoice, type Sink } from '../formats.ts';
import type { WriterSetting } from '../writerSetting.ts';
import type { DecisionWriter } from './decisionWriter.ts';
import { githubWriter } from './githubWriter.ts';
import { htmlWriter } from './htmlWriter.ts';
import { jsonWriter } from './jsonWriter.ts';
import { junitWriter } from './junitWriter.ts';
import { linesWriter } from './linesWriter.ts';
import { markdownWriter } from './markdownWriter.ts';
import { plainWriter } from './plainWriter.ts';
import { sarifWriter } from './sarifWriter.ts';
import { textWriter } from './textWriter.ts';

export type DecisionFormat =
  'text' | 'plain' | 'json' | 'jsonl' | 'sarif' | 'junit' | 'github' | 'markdown' | 'html';

const writers: { readonly [F in DecisionFormat]: (sink: Sink, setting: WriterSetting) => DecisionWriter } = {
  text: textWriter,
  plain: plainWriter,
  json: jsonWriter,
  jsonl: linesWriter,
  sarif: sarifWriter,
  junit: junitWriter,
  github: githubWriter,
  markdown: markdownWriter,
  html: htmlWriter,
};

/** The first is for people, and what is meant where nobody says. */
export const decisionFormats: readonly [DecisionFormat, ...DecisionFormat[]] = [
  'text',
  'plain',
  'json',
  'jsonl',
  'sarif',
  'junit',
  'github',
  'markdown',
  'html',
];

/** A writer for one format and place. */
export function openDecisionWriter(
  { format, file }: FormatChoice<DecisionFormat>,
  terminal: Terminal,
  { version, fails }: Pick<WriterSetting, 'version' | 'fails'>,
): DecisionWriter {
  const isKept = file !== undefined;
  const look = isKept ? { width: terminal.width, paint: unpainted } : terminal;
  const { summary } = terminal;
  const setting = { look, isKept, version, fails, summary, addressed: addressing(terminal) };
  return writers[format](openSink(file, terminal), setting);
}
