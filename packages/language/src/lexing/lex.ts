// Text to the tokens that the grammar knows. Whatever can be wrong with a single word, number or text is found here
// and repaired where its meaning is plain, so that the parser sees sound tokens only.
import { adding, quote, replacing, type Diagnostic } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import type { CommentNode } from '../tree/ast.ts';
import { errorAt } from '../diagnostics/errorAt.ts';
import { capitalWord, inSmallLetters, isShouted, unshout } from './capitals.ts';
import { unknownEscapes } from './decodeText.ts';
import { joinForeignNames } from './joinForeignNames.ts';
import { joinNumerals } from './joinNumerals.ts';
import { joinTexts } from './joinTexts.ts';
import { refineNumeral } from './refineNumeral.ts';
import type { ScannedText } from './scanText.ts';
import { scanTokens } from './scanTokens.ts';
import { strayComment } from './strayComments.ts';
import { withoutFences } from './withoutFences.ts';
import {
  Colon,
  endOf,
  isName,
  isReserved,
  k,
  keywords,
  Label,
  Name,
  Numeral,
  Open,
  retype,
  spanOf,
  Text,
} from './tokens.ts';

/** A file in tokens. */
export interface LexedFile {
  readonly tokens: IToken[];
  readonly comments: readonly CommentNode[];
  /** What `///` comments say of what begins at an offset. */
  readonly docs: ReadonlyMap<number, string>;
  /** In the order of their places. */
  readonly mistakes: readonly Diagnostic[];
}

/** Cuts a text into tokens. Offsets count the byte order mark, where there is one. */
export function lex(file: string, text: string): LexedFile {
  const unfenced = withoutFences(file, text);
  const pieces = scanTokens(text.startsWith('\ufeff') ? ` ${unfenced.text.slice(1)}` : unfenced.text);
  const { scanned, mistakes: broken } = joinTexts(text, pieces, file);
  const whole = joinNumerals(text, scanned);
  const joined = joinForeignNames(text, whole.tokens, whole.strange, file);
  const mistakes: Diagnostic[] = [...broken, ...joined.mistakes];
  if (unfenced.mistake) mistakes.push(unfenced.mistake);
  if (isShouted(joined.tokens)) mistakes.push(unshout(joined.tokens, file));
  const units = new Map<IToken, IToken>();
  let unclosed: IToken | undefined;
  for (let at = 0; at < joined.tokens.length; at++) {
    const token = joined.tokens[at]!;
    if (token.tokenType === Numeral) {
      const { unit, mistake } = refineNumeral(token, file, joined.tokens[at - 1], joined.tokens[at + 1]);
      if (unit) units.set(token, unit);
      if (mistake) mistakes.push(mistake);
    } else if (token.tokenType === Name) {
      const meant = capitalWord(joined.tokens, at, text);
      if (meant !== undefined) {
        mistakes.push(inSmallLetters(token, file));
        retype(token, keywords.get(meant)!);
      }
    } else if (token.tokenType === Text) {
      if (!closesEarlier(token, unclosed))
        for (const mistake of mistakesInText(token, file, text)) mistakes.push(mistake);
      unclosed = (token.payload as ScannedText).closed ? undefined : token;
    }
  }
  const tokens = withUnits(joined.tokens, units);
  for (const token of scanned.strayComments) mistakes.push(strayComment(token, file, text));
  for (const mistake of markLabels(tokens, file, text)) mistakes.push(mistake);
  const comments = [
    ...scanned.comments.map(token => comment(token, false)),
    ...scanned.docs.map(token => comment(token, true)),
  ];
  return {
    tokens,
    comments: comments.sort((a, b) => a.span.start - b.span.start),
    docs: docsByPlace(scanned.docs, tokens),
    mistakes: mistakes.sort((a, b) => a.span.start - b.span.start),
  };
}

/** The units that stood in one piece with their numbers, each behind its own. A second list of all tokens is not for free. */
function withUnits(tokens: IToken[], units: ReadonlyMap<IToken, IToken>): IToken[] {
  if (units.size === 0) return tokens;
  return tokens.flatMap(token => {
    const unit = units.get(token);
    return unit ? [token, unit] : [token];
  });
}

/** A name with a colon behind it is a label, but for the name of a fact that is declared. */
function markLabels(tokens: readonly IToken[], file: string, text: string): readonly Diagnostic[] {
  const mistakes: Diagnostic[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const token = tokens[at]!;
    if (tokens[at + 1]!.tokenType !== Colon || tokens[at - 1]?.tokenType === k.fact) continue;
    if (isReserved(token)) {
      // Behind other words of its line it is what it says, and only the colon is astray.
      if (!mayBeginClause(token, tokens[at - 1], text)) continue;
      mistakes.push(
        errorAt(file, spanOf(token), 'FL0114', `${quote(token.image)} cannot be a label`, {
          help: 'It is a word of the language; any other name will do.',
        }),
      );
    } else if (!isName(token)) continue;
    retype(token, Label);
  }
  return mistakes;
}

function mayBeginClause(token: IToken, before: IToken | undefined, text: string): boolean {
  return !before || before.tokenType === Open || /[\r\n]/.test(text.slice(endOf(before), token.startOffset));
}

/** A mark alone at the end of its line: the other end of a text over several lines, which has been told of. */
function closesEarlier({ image }: IToken, unclosed: IToken | undefined): boolean {
  return unclosed !== undefined && unclosed.image[0] === image[0] && image.trim().length === 1;
}

function mistakesInText(token: IToken, file: string, text: string): readonly Diagnostic[] {
  const { marks, closed } = token.payload as ScannedText;
  const start = token.startOffset;
  if (marks === 'foreign' && closed) return [foreignMarks(token, file)];
  const half = marks === 'straight' && !closed ? halfMarked(token, file, text) : undefined;
  if (half) return [half];
  const mistakes = unknownEscapes(token).map(at =>
    errorAt(
      file,
      { start: start + at, end: start + at + 2 },
      'FL0101',
      `${quote(token.image.slice(at, at + 2))} means nothing in a text`,
      { help: 'Known are `\\"`, `\\\\`, `\\n` and `\\t`; a backslash itself is written `\\\\`.' },
    ),
  );
  if (!closed)
    return [
      errorAt(
        file,
        { start, end: start + (marks === 'long' ? 3 : 1) },
        'FL0105',
        'this text is never closed',
        {
          help:
            marks === 'long'
              ? 'Close it with `"""`.'
              : 'Close it with `"` on its own line; a text of several lines stands between `"""` and `"""`.',
          fix: marks === 'straight' ? adding('"', start + token.image.trimEnd().length) : undefined,
        },
      ),
    ];
  return mistakes;
}

/** `"Too few.”`, closed by the mark of a text processor; `because Too few."`, never opened. */
function halfMarked({ image, startOffset }: IToken, file: string, text: string): Diagnostic | undefined {
  const curly = /^"[^“”„]+([“”])[ \t]*$/.exec(image);
  if (curly) {
    const start = startOffset + image.lastIndexOf(curly[1]!);
    const message = `this text is closed by ${quote(curly[1]!)}, which is no \`"\``;
    const span = { start, end: start + 1 };
    return errorAt(file, span, 'FL0105', message, { fix: replacing(span, '"') });
  }
  if (image.trim() !== '"') return undefined;
  const line = text.slice(text.lastIndexOf('\n', startOffset) + 1, startOffset);
  const bare = /^(.*\b(?:because|suggest|see|owner|by)[ \t]+)([^"]+)$/.exec(line.slice(-400));
  if (!bare) return undefined;
  const start = startOffset - bare[2]!.length;
  return errorAt(file, { start, end: startOffset + 1 }, 'FL0105', 'this text is closed and never opened', {
    fix: adding('"', start, 'safe'),
  });
}

function foreignMarks(token: IToken, file: string): Diagnostic {
  const span = spanOf(token);
  const inner = token.image
    .slice(1, -1)
    .replaceAll(/\\.|["\\]/g, sign => (sign.length === 1 ? `\\${sign}` : sign));
  const isCurly = /[“”„]/.test(token.image[0]!);
  const message = isCurly
    ? 'curly quotation marks do not hold a text'
    : `a text stands between \`"\` and \`"\`, not in marks such as ${quote(token.image[0]!)}`;
  const fix = replacing(span, `"${inner}"`);
  return errorAt(file, span, 'FL0101', message, { help: 'Write straight double marks, `"`.', fix });
}

function comment(token: IToken, doc: boolean): CommentNode {
  return { kind: 'comment', doc, text: token.image, span: spanOf(token) };
}

/** Each run of doc comments belongs to the token that follows it. */
function docsByPlace(docs: readonly IToken[], tokens: readonly IToken[]): ReadonlyMap<number, string> {
  const lines = new Map<number, string[]>();
  let next = 0;
  for (const doc of docs) {
    while (next < tokens.length && tokens[next]!.startOffset < doc.startOffset) next++;
    const token = tokens[next];
    if (!token) break;
    const line = doc.image.slice(doc.image.startsWith('/// ') ? 4 : 3).trimEnd();
    const so = lines.get(token.startOffset);
    if (so) so.push(line);
    else lines.set(token.startOffset, [line]);
  }
  return new Map([...lines].map(([offset, said]) => [offset, said.join('\n')]));
}
