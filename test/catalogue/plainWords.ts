import type { Said } from './runExample.ts';

/** The machine's words, which no lawyer reads. What stands in back-ticks is the author's own. */
const jargon =
  /\b(tokens?|unexpected|expecting|expected|invalid|illegal|syntax|pars(?:e|er|ed|ing)|EOF|lexical|grammar|AST|null|undefined|NaN)\b/i;

/** How long a line may grow: wider ones are read twice. */
const longest = { message: 150, help: 200, sentence: 220 };

/** What a text says that people would not say, and sentences that go on for too long. */
export function unplain(text: string): readonly string[] {
  const [said] = jargon.exec(withoutQuotations(text)) ?? [];
  return [
    ...(said === undefined ? [] : [`says \`${said}\``]),
    ...sentencesOf(text)
      .filter(sentence => sentence.length > longest.sentence)
      .map(sentence => `goes on and on: ${sentence}`),
  ];
}

/** What is wrong with the way a diagnostic speaks: its message, its help, what it says of other places and its fix. */
export function faultsInWords({ code, message, help, labels = [], fix }: Said): readonly string[] {
  const lines = [message, ...labels.map(label => label.message), ...(fix ? [fix.title] : [])];
  // In conditions an identifier is what reaches a person; in how a policy is written it is a machine's word.
  const aboutForm = code.startsWith('FL01') && /\bidentifiers?\b/.test(withoutQuotations(message));
  return [
    ...lines.flatMap(unplain),
    ...lines.filter(line => !isPlainLine(line)).map(line => `is no plain line: ${line}`),
    ...(help === undefined ? [] : unplain(help)),
    ...(help !== undefined && (!/^[A-Z`].*[.?!]$/.test(help) || help.length > longest.help)
      ? [`is no sentence: ${help}`]
      : []),
    ...(aboutForm ? ['says `identifier`'] : []),
  ];
}

/** Lower case, one line, no final period. */
function isPlainLine(line: string): boolean {
  return /^[^A-Z\n\r][^\n\r]*$/.test(line) && !/[.\s]$/.test(line) && line.length <= longest.message;
}

function withoutQuotations(text: string): string {
  return text.replaceAll(/`[^`]*`/g, '');
}

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?!]) /);
}
