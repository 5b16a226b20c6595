// The text cut into pieces, by hand: the library's lexer tries its patterns one after the other at every place, which
// took a good part of the time of a whole compile. A test holds it against that lexer.
import type { IToken, TokenType } from 'chevrotain';
import { lineEnd } from './lineEnd.ts';
import { numeralEnd } from './numeralEnd.ts';
import { scanText } from './scanText.ts';
import { strayCommentEnd, strayCommentLineEnd } from './strayComments.ts';
import {
  Above,
  AtLeast,
  AtMost,
  Below,
  Comment,
  keywords,
  Name,
  Numeral,
  Percent,
  signs,
  Slash,
  Text,
} from './tokens.ts';

/** A stretch of signs with which nothing begins. */
export interface StrangeSigns {
  readonly offset: number;
  readonly length: number;
}

/** The pieces of a text, those of each kind in the order of their places; keywords are told from names. */
export interface ScannedTokens {
  readonly tokens: IToken[];
  readonly strange: readonly StrangeSigns[];
  /** `// …` */
  readonly comments: readonly IToken[];
  /** `/// …` */
  readonly docs: readonly IToken[];
  /** Comments as other languages write them. */
  readonly strayComments: readonly IToken[];
  /** Texts in quotation marks that end without one. */
  readonly unclosed: readonly IToken[];
}

/** What a sign of ASCII begins. */
type Beginning = TokenType | 'blank' | 'comment';

const beginnings: readonly (Beginning | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[ \t\r\n]/.test(sign)) return 'blank';
  if (/[A-Za-z_]/.test(sign)) return Name;
  if (/[0-9]/.test(sign)) return Numeral;
  if (/[/#]/.test(sign)) return 'comment';
  if (/["']/.test(sign)) return Text;
  return signs.get(sign);
});

/** What a sign is with `=` behind it. */
const beforeEquals = new Map([
  [Below, AtMost],
  [Above, AtLeast],
]);

/** The signs after its first that a name may hold, as 1. */
const inName = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9_-]/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** A word as all its places share it. */
interface Word {
  readonly image: string;
  /** The keyword's, or that of a name. */
  readonly type: TokenType;
}

/**
 * Most words stand in a policy many times. Each is kept in a slot by its letters and serves all its places: it is cut
 * out and looked up once, and there is less to clear away. A power of two.
 */
const slots = 512;

/** Cuts a text. Every sign of it is in one of the pieces, but for blanks. */
export function scanTokens(text: string): ScannedTokens {
  const tokens: IToken[] = [];
  const strange: { offset: number; length: number }[] = [];
  const [comments, docs, strayComments]: [IToken[], IToken[], IToken[]] = [[], [], []];
  const unclosed: IToken[] = [];
  const { length } = text;
  const words: (Word | undefined)[] = new Array<Word | undefined>(slots);
  for (let at = 0; at < length;) {
    const code = text.charCodeAt(at);
    const beginning = code < 128 ? beginnings[code] : Text;
    if (beginning === 'blank') {
      at++;
      continue;
    }
    if (beginning === Name) {
      let end = at + 1;
      let hash = code;
      for (let next = text.charCodeAt(end); inName[next] === 1; next = text.charCodeAt(++end))
        hash = (hash * 31 + next) | 0;
      if (end - at === 3 && (code | 32) === 114) {
        const commentEnd = strayCommentLineEnd(text, at);
        if (commentEnd !== undefined) {
          strayComments.push(token(Comment, text.slice(at, commentEnd), at));
          at = commentEnd;
          continue;
        }
      }
      const slot = hash & (slots - 1);
      let word = words[slot];
      if (word === undefined || !standsAt(word.image, text, at, end))
        words[slot] = word = wordOf(text.slice(at, end));
      tokens.push(token(word.type, word.image, at));
      at = end;
      continue;
    }
    if (beginning === 'comment') {
      const end = strayCommentEnd(text, at) ?? (text.startsWith('//', at) ? lineEnd(text, at) : at + 1);
      const isDoc = text.startsWith('///', at) && text[at + 3] !== '/';
      const isSlash = end === at + 1 && text[at] === '/';
      const list = isSlash ? tokens : !text.startsWith('//', at) ? strayComments : isDoc ? docs : comments;
      list.push(token(isSlash ? Slash : Comment, text.slice(at, end), at));
      at = end;
      continue;
    }
    if (beginning === Text) {
      const scanned = scanText(text, at);
      if (scanned) {
        const piece = token(Text, text.slice(at, scanned.end), at, scanned.text);
        tokens.push(piece);
        if (!scanned.text.closed) unclosed.push(piece);
        at = scanned.end;
        continue;
      }
    }
    if (
      beginning === undefined ||
      beginning === Text ||
      // Behind a number, on the line before as well, it is a share.
      (beginning === Percent && tokens.at(-1)?.tokenType !== Numeral) ||
      (beginning === Below && text.startsWith('<!--', at))
    ) {
      const end = strayCommentEnd(text, at) ?? strayCommentLineEnd(text, at);
      if (end !== undefined) {
        strayComments.push(token(Comment, text.slice(at, end), at));
        at = end;
        continue;
      }
    }
    if (beginning !== undefined && beginning !== Text) {
      const type = (text[at + 1] === '=' ? beforeEquals.get(beginning) : undefined) ?? beginning;
      const end = type === Numeral ? numeralEnd(text, at) : at + (type === beginning ? 1 : 2);
      tokens.push(token(type, text.slice(at, end), at));
      at = end;
      continue;
    }
    const last = strange.at(-1);
    if (last && last.offset + last.length === at) last.length++;
    else strange.push({ offset: at, length: 1 });
    at++;
  }
  return { tokens, strange, comments, docs, strayComments, unclosed };
}

/** Compared sign by sign: for a word that is less than a call. */
function standsAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  return true;
}

function wordOf(image: string): Word {
  return { image, type: keywords.get(image) ?? Name };
}

/** Always the same fields in the same order: the parser looks at millions of them. */
function token(tokenType: TokenType, image: string, startOffset: number, payload?: unknown): IToken {
  return {
    image,
    startOffset,
    tokenTypeIdx: tokenType.tokenTypeIdx!,
    tokenType,
    payload,
  };
}
