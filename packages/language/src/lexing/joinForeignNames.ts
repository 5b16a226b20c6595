// A name with a letter from another alphabet is lexed in pieces: what is a name here, and what no token begins with.
// The pieces are put together again, so that the author reads of one name and the letter in it.
import { quote, replacing, type Diagnostic, type Fix, type Span } from '@fineline/ruleset';
import { createToken, Lexer, type IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import { lookAlike } from './lookAlike.ts';
import type { StrangeSigns } from './scanTokens.ts';
import { strangeSigns } from './strangeSigns.ts';
import { plainName } from './plainName.ts';
import {
  CloseParenthesis,
  Colon,
  endOf,
  k,
  keywords,
  Name,
  Numeral,
  OpenParenthesis,
  retype,
} from './tokens.ts';
import { isNameBehind, mayBeWord } from './whatFollows.ts';

/** A name that is being put together. */
const Foreign = createToken({ name: 'Foreign', pattern: Lexer.NA });

/** Tokens with the pieces joined, and one mistake for each stretch of signs that mean nothing. */
export function joinForeignNames(
  text: string,
  tokens: IToken[],
  stretches: readonly StrangeSigns[],
  file: string,
): { readonly tokens: IToken[]; readonly mistakes: readonly Diagnostic[] } {
  if (stretches.length === 0) return { tokens, mistakes: [] };
  const joined: IToken[] = [];
  const mistakes: Diagnostic[] = [];
  let next = 0;
  const takeBefore = (offset: number): void => {
    for (; next < tokens.length && tokens[next]!.startOffset < offset; next++) joined.push(tokens[next]!);
  };
  // For each bracket that is open: whether it stands before a block.
  const brackets: boolean[] = [];
  for (const { offset, length } of stretches) {
    takeBefore(offset);
    const strange = text.slice(offset, offset + length);
    if (strange === '[') brackets.push(endsHead(joined));
    const isOfBlock = strange === '[' ? brackets.at(-1) : strange === ']' ? brackets.pop() : undefined;
    if (isOfBlock) {
      joined.push(bracket(strange, offset));
      continue;
    }
    if (!/^[\p{L}\p{M}\p{N}]+$/u.test(strange)) {
      const mistake = strangeSigns(text, { offset, length }, file);
      if (mistake) mistakes.push(mistake);
      continue;
    }
    let start = offset;
    let end = offset + length;
    const before = joined.at(-1);
    if (before && endOf(before) === start && isWordLike(before)) start = joined.pop()!.startOffset;
    const after = tokens[next];
    if (after && after.startOffset === end && isWordLike(after)) {
      end = endOf(after);
      next++;
    }
    joined.push({ image: text.slice(start, end), startOffset: start, tokenType: Foreign, tokenTypeIdx: 0 });
  }
  takeBefore(Infinity);
  const isGiven = (at: number): boolean =>
    isNameBehind(joined[at - 1]) || joined[at + 1]?.tokenType === Colon;
  const given = new Set(joined.flatMap(({ image }, at) => (isGiven(at) ? [image] : [])));
  joined.forEach((token, at) => {
    if (token.tokenType !== Foreign) return;
    const place = given.has(token.image) ? 'name' : mayBeWord(joined[at - 1]) ? 'word' : undefined;
    mistakes.push(foreignName(token.image, token.startOffset, place, file));
    retype(token, Name);
  });
  return { tokens: joined, mistakes };
}

/** Whether the words of a text end where a block is due: `posts`, `datasets viewing`, `policy public-posts`. */
function endsHead(tokens: readonly IToken[]): boolean {
  const [before, last] = [tokens.at(-2)?.tokenType, tokens.at(-1)?.tokenType];
  if (last !== undefined && [k.posts, k.datasets, k.post].includes(last)) return true;
  return before !== undefined && [k.policy, k.datasets, k.dataset, k.test, k.extends].includes(before);
}

/** A bracket around a block, which the parser takes for a parenthesis and says what belongs there. */
function bracket(image: string, startOffset: number): IToken {
  const tokenType = image === '[' ? OpenParenthesis : CloseParenthesis;
  return { image, startOffset, tokenType, tokenTypeIdx: tokenType.tokenTypeIdx!, payload: undefined };
}

function isWordLike(token: IToken): boolean {
  const { tokenType, image } = token;
  return tokenType === Name || tokenType === Numeral || tokenType === Foreign || keywords.has(image);
}

/** `place`: whether it is a name that this file gives, or a word or column that it uses. */
function foreignName(
  name: string,
  start: number,
  place: 'name' | 'word' | undefined,
  file: string,
): Diagnostic {
  const span = { start, end: start + name.length };
  const letters = [...name];
  const strange = letters.find(letter => letter > '\u007f') ?? '';
  const twin = lookAlike(strange);
  if (!twin)
    return errorAt(
      file,
      span,
      'FL0101',
      `${quote(name)} holds the letter ${quote(strange)}, which no name may hold`,
      mending(name, place, span),
    );
  const meant = letters.map(letter => lookAlike(letter)?.letter ?? letter).join('');
  const fix = /^[\x21-\x7e]+$/.test(meant) ? replacing(span, meant) : undefined;
  const message = `${quote(name)} holds a ${twin.alphabet} ${quote(strange)}, which only looks like ${quote(twin.letter)}`;
  return errorAt(file, span, 'FL0111', message, {
    help: 'Names are made of the letters a to z, digits and `-`.',
    fix,
  });
}

/** What to write instead: the words of a policy's own have names, and only those of a table or a choice are quoted. */
function mending(
  name: string,
  place: 'name' | 'word' | undefined,
  span: Span,
): { readonly help: string; readonly fix?: Fix } {
  const letters = 'Names are made of the letters a to z, digits and `-`';
  const quoted = 'a word or a column it is put in quotation marks';
  if (place === 'word') return { help: `As ${quoted}.`, fix: replacing(span, `"${name}"`, 'review') };
  const plain = place === 'name' ? plainName(name) : undefined;
  if (plain !== undefined) return { help: `${letters}.`, fix: replacing(span, plain, 'review') };
  return { help: place === 'name' ? `${letters}: choose another.` : `${letters}; as ${quoted}.` };
}
