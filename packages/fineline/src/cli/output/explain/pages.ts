// The catalogue of codes for people and for programs. The text of an example is shown as it stands in its file.
import { pagesMarkdown, visible, wrapWords, type Paint } from '@fineline/report';
import { bands, catalogue, codes, codesOf, type Code, type Example, type Page } from '@fineline/ruleset';

/** Wider lines of prose are hard to follow. */
const widest = 92;

/** Pages for a terminal. */
export function pagesText(shown: readonly Code[], width: number, paint: Paint): string {
  return shown.map(code => pageText(code, Math.min(width, widest), paint)).join('\n');
}

function pageText(code: Code, width: number, paint: Paint): string {
  const { why, examples } = pageOf(code);
  return [
    `${paint('bold', code)}: ${codes[code]}`,
    '',
    ...wrapWords(why, width),
    '',
    ...(examples
      ? [
          ...exampleLines(paint('red', 'Wrong:'), examples.wrong, paint),
          ...exampleLines(paint('green', 'Right:'), examples.right, paint),
        ]
      : []),
  ].join('\n');
}

/** A lone policy speaks for itself; of several files each is named, and so is what is done with them. */
function exampleLines(title: string, { files, command }: Example, paint: Paint): readonly string[] {
  const texts = Object.entries(files);
  const isPlain = texts.length === 1 && command.startsWith('lint ');
  const shown = texts.flatMap(([name, text]) => [
    ...(isPlain ? [] : [`  ${paint('dim', `${name}:`)}`]),
    ...indented(visible(text)),
    '',
  ]);
  return [title, '', ...shown, ...(isPlain ? [] : [`  ${paint('dim', `$ fineline ${command}`)}`, ''])];
}

function indented(text: string): readonly string[] {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.map(line => (line === '' ? '' : `    ${line}`));
}

/** Pages as sentences, for screen readers. */
export function pagesPlain(shown: readonly Code[]): string {
  return shown
    .map(code => {
      const { why, examples } = pageOf(code);
      const shown = examples
        ? `This is wrong.\n${spoken(examples.wrong)}This is right.\n${spoken(examples.right)}`
        : '';
      return `${code}: ${codes[code]}.\n${why}\n${shown}`;
    })
    .join('\n');
}

function spoken({ files, command }: Example): string {
  const texts = Object.entries(files).map(
    ([name, text]) => `The file ${name} reads:\n${visible(text).replace(/\n?$/, '\n')}`,
  );
  return `${texts.join('')}The command is fineline ${command}.\n`;
}

/** The whole catalogue as one Markdown document, by band. */
export function indexMarkdown(): string {
  const sections = [...bands].map(
    ([band, about]) => `## ${band}: ${about}\n\n${pagesMarkdown(codesOf(band), 3)}`,
  );
  return `# What Fineline says\n\nEvery message has a code that never changes its meaning. \`fineline explain CODE\` shows its page.\n\n${sections.join('\n')}`;
}

/** The codes by band, a line each. */
export function bandsText(): string {
  return [...bands]
    .map(([band, about]) => {
      const all = codesOf(band);
      const range = all.length < 2 ? all.join('') : `${all[0]} to ${all.at(-1)}`;
      return `  ${range.padEnd(18)}${about}\n`;
    })
    .join('');
}

/** Pages for programs. */
export function pagesJson(shown: readonly Code[]): string {
  const pages = shown.map(code => ({ code, title: codes[code], ...pageOf(code) }));
  return `${JSON.stringify({ formatVersion: 1, pages }, null, 2)}\n`;
}

function pageOf(code: Code): Page {
  return catalogue[code];
}
