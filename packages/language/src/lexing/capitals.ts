// Words of the language in capitals: as a text processor starts its lines, or as a contract is shouted.
import { quote, replacing, type Diagnostic } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { Bar, Close, Colon, Comma, endOf, keywords, Name, Open, retype, spanOf } from './tokens.ts';

/** Words that a line may start with. In the middle of one, a column may hold capitals. */
const lineStarts: ReadonlySet<string> = new Set([
  ...['import', 'let', 'fact', 'tone', 'framing', 'topic', 'channel', 'audience', 'identifier', 'dataset'],
  ...[
    'policy',
    'waive',
    'guarantee',
    'test',
    'version',
    'owner',
    'effective',
    'expires',
    'posts',
    'datasets',
  ],
  ...['min', 'max', 'round', 'ban', 'allow', 'require', 'deny', 'review', 'warn', 'keep', 'when', 'unless'],
  ...['during', 'else', 'because', 'suggest', 'see', 'never', 'and', 'or', 'by', 'phrases'],
]);

/** Whether all names of a text are in capitals, words of the language among them. */
export function isShouted(tokens: readonly IToken[]): boolean {
  let isKnown = false;
  for (const { tokenType, image } of tokens) {
    if (tokenType !== Name && !keywords.has(image)) continue;
    if (/[a-z]/.test(image)) return false;
    isKnown ||= keywords.has(image.toLowerCase());
  }
  return isKnown;
}

/** Small letters for all names, with what there is to say of it once. */
export function unshout(tokens: readonly IToken[], file: string): Diagnostic {
  const names = tokens.filter(({ tokenType }) => tokenType === Name);
  const edits = names.map(token => ({
    span: spanOf(token),
    text: token.image.toLowerCase(),
  }));
  for (const token of names) {
    token.image = token.image.toLowerCase();
    retype(token, keywords.get(token.image) ?? Name);
  }
  return errorAt(file, edits[0]!.span, 'FL0102', 'this policy is written in capitals', {
    help: 'The words of the language and the names of policies are written in small letters.',
    fix: { title: 'write small letters', safety: 'review', edits },
  });
}

/** The keyword that a name in capitals at the start of a line surely is. Tokens behind it are as they were scanned. */
export function capitalWord(tokens: readonly IToken[], at: number, text: string): string | undefined {
  const { image, startOffset } = tokens[at]!;
  const first = image.charCodeAt(0);
  if (first < 65 || first > 90) return undefined;
  const word = image.toLowerCase();
  if (!lineStarts.has(word)) return undefined;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (next && [Colon, Comma, Bar].includes(next.tokenType)) return undefined;
  if (!before || [Open, Close, Colon].includes(before.tokenType)) return word;
  return before.tokenType !== Comma && /[\r\n]/.test(text.slice(endOf(before), startOffset))
    ? word
    : undefined;
}

/** What there is to say of a keyword in capitals. */
export function inSmallLetters({ image, startOffset }: IToken, file: string): Diagnostic {
  const span = { start: startOffset, end: startOffset + image.length };
  const word = image.toLowerCase();
  return errorAt(file, span, 'FL0102', `${quote(image)} is written in small letters, ${quote(word)}`, {
    fix: replacing(span, word),
  });
}
