import { quote } from '@fineline/ruleset';
import type { Host, ReadProblem } from './host.ts';

const problems: { readonly [P in ReadProblem]: true } = {
  missing: true,
  outside: true,
  folder: true,
  'not-text': true,
};

/**
 * What a host says of a path. A text that is taken for none would be an import that is lost in silence.
 * @throws TypeError where it gives neither a text nor one of the problems: a promise, above all.
 */
export function answerOf(host: Host, path: string): ReturnType<Host['read']> {
  const answer: unknown = host.read(path);
  if (typeof answer === 'object' && answer !== null) {
    const { text, problem } = answer as { readonly text?: unknown; readonly problem?: unknown };
    if (typeof text === 'string') return { text };
    if (text === undefined && typeof problem === 'string' && Object.hasOwn(problems, problem))
      return { problem: problem as ReadProblem };
    if ('then' in answer)
      throw new TypeError(
        `the host gives a promise for ${quote(path)}: read the files first, or give \`{ text }\` at once`,
      );
  }
  const known = Object.keys(problems).map(name => `'${name}'`);
  throw new TypeError(
    `the host gives neither a text nor a problem for ${quote(path)}: it gives \`{ text }\`, or \`{ problem }\` with one of ${known.join(', ')}`,
  );
}
