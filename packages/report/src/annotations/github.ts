// Commands that GitHub Actions reads from what a step prints, and shows as annotations beside the lines of a change.
import { printableLines } from '../layout/printableLines.ts';
import { sentence } from '../layout/sentence.ts';
import type { Annotation, Level } from './annotation.ts';

/** GitHub shows so many annotations of each kind per step, and drops the others without a word. */
const mostOfAKind = 10;

const kinds: { readonly [L in Level]: string } = { error: 'error', warning: 'warning', note: 'notice' };

/** Gathers annotations; as many as GitHub shows are kept, the others counted. */
export interface GithubAnnotations {
  /** What is said about one post or one place of a policy, and takes one annotation: the first is where it is shown. */
  readonly add: (together: readonly Annotation[]) => void;
  /** The commands, worst first; the last notice counts what had no room. */
  readonly render: () => string;
}

/** An empty collection. What somebody signed off is a notice. */
export function createGithubAnnotations(): GithubAnnotations {
  const shown: { readonly [L in Level]: string[] } = { error: [], warning: [], note: [] };
  let left = 0;
  return {
    add(together) {
      const [first] = together;
      if (!first) return;
      const level = worst(together);
      // One notice is kept free for the count of what had no room.
      const room = level === 'note' ? mostOfAKind - 1 : mostOfAKind;
      if (shown[level].length < room) shown[level].push(command(first, together, level));
      else left++;
    },
    render() {
      const rest =
        left === 0
          ? []
          : [`::notice title=Fineline::${left} more are not shown: \`--format json=FILE\` keeps all`];
      return [...shown.error, ...shown.warning, ...shown.note, ...rest].map(line => `${line}\n`).join('');
    },
  };
}

function worst(together: readonly Annotation[]): Level {
  const levels = together.map(({ lifted, level }) => (lifted === undefined ? level : 'note'));
  return levels.includes('error') ? 'error' : levels.includes('warning') ? 'warning' : 'note';
}

function command({ file, region, title }: Annotation, together: readonly Annotation[], level: Level): string {
  const text = together.length === 1 ? oneThing(together[0]!) : together.map(listed).join('\n');
  const { startLine, startColumn, endLine, endColumn } = region;
  const isPoint = startLine === endLine && startColumn === endColumn;
  const properties = {
    file,
    line: startLine,
    // GitHub takes columns only where a stretch stays on its line.
    ...(endLine === startLine ? (isPoint ? {} : { col: startColumn, endColumn }) : { endLine }),
    title,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${kinds[level]} ${list.join(',')}::${escapedData(text)}`;
}

function oneThing({ message, help }: Annotation): string {
  return [sentence(message), ...help].join('\n');
}

function listed({ action, message, help }: Annotation): string {
  return [`${action}: ${message}`, ...help].join('\n');
}

/** What turns the writing is shown as a sign; the rest as GitHub's own toolkit escapes it: https://github.com/actions/toolkit, `packages/core/src/command.ts`. */
function escapedData(text: string): string {
  return printableLines(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
