// Files that are no policy from their first sign on, and would be a page of complaints if they were read as one.
import type { Diagnostic } from '@fineline/ruleset';
import { errorAt } from '../diagnostics/errorAt.ts';

const formats: readonly (readonly [name: string, looks: (text: string) => boolean])[] = [
  ['RTF, the format of a text processor', text => text.startsWith('{\\rtf')],
  ['HTML, the format of web pages', text => /^<(?:!doctype html|html)\b/i.test(text)],
  ['XML', text => text.startsWith('<?xml')],
  ['JSON', text => /^(?:\{|\[\s*\{)\s*"(?:\\.|[^"\\\r\n])*"\s*:/.test(text)],
  // No declaration starts with a name and a colon, and none does without a brace or an equals sign.
  [
    'YAML',
    text => /^(?:---|"?[A-Za-z_][\w-]*"?:)[ \t]*(?:\S.*)?$/m.test(firstLine(text)) && !/[{=]/.test(text),
  ],
];

/** What is wrong with a text in another format; nothing more is said of it. */
export function otherFormat(file: string, text: string): Diagnostic | undefined {
  const begin = /^\ufeff?\s*/.exec(text)![0].length;
  // Comments are lines that start with `#` in YAML.
  const start = begin + /^(?:#[^\r\n]*\s*)*/.exec(text.slice(begin))![0].length;
  const found = formats.find(([, looks]) => looks(text.slice(start)));
  if (!found) return undefined;
  const end = start + firstLine(text.slice(start)).length;
  return errorAt(
    file,
    { start, end },
    'FL0113',
    `this file is written in ${found[0]}, and declares nothing`,
    {
      help: 'A policy is plain text and starts with a line such as `policy public-posts {`.',
    },
  );
}

function firstLine(text: string): string {
  return /^[^\r\n]*/.exec(text)![0].trimEnd();
}
