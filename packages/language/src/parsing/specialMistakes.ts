// Mistakes that are known by the token that does not fit and the one before it: each is said by itself, with its way out.
import { adding, builtInFacts, leavingOut, quote, replacing, type Fix, type Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import {
  Colon,
  Comma,
  endOf,
  Equals,
  facetPlurals,
  k,
  keywords,
  Label,
  spanOf,
  Text,
} from '../lexing/tokens.ts';
import { isFacetWanted } from './unknownFacet.ts';

/** A mistake that is known, and its way out. */
export interface Special {
  readonly span: Span;
  readonly message: string;
  readonly fix: Fix;
}

/** What is known of a token that does not fit behind the one before it, in the productions from the innermost outwards. */
export function specialMistake(
  token: IToken,
  last: IToken,
  text: string,
  rules: readonly string[],
): Special | undefined {
  return (
    joinInList(token, last, text) ??
    negatedKnown(token, last) ??
    negatedAny(token, last, text) ??
    singularFacet(token, rules) ??
    onlyForAllow(token, last) ??
    ifForWhen(token, rules) ??
    elseDeny(token, last, text) ??
    elseAllow(token, last) ??
    missingAs(token, last, rules) ??
    colonForBrace(token, text, rules) ??
    colonForEquals(token, text, rules) ??
    strayEquals(token, last, text, rules) ??
    otherTo(token, rules) ??
    strayColon(token, last, text)
  );
}

/** `a, or b`: the comma already joins. */
function joinInList(token: IToken, last: IToken, text: string): Special | undefined {
  if (last.tokenType !== Comma || (token.tokenType !== k.or && token.tokenType !== k.and)) return undefined;
  const span = spanOf(token);
  const word = token.image;
  // `mocking, and topics health`, `mocking, and question`: what follows may be no word of the list.
  const [, next = ''] = /^\s+"?([\w-]+)/.exec(text.slice(span.end, span.end + 80)) ?? [];
  const isWord = next !== '' && !builtInFacts.has(next) && !facetPlurals.includes(next);
  return {
    span,
    message: `\`${word}\` does not belong in a list, whose parts are joined by commas alone`,
    fix: leavingOut(word, isWord ? 'safe' : 'review', { start: endOf(last), end: span.end }),
  };
}

/** `ban tone mocking`. */
function singularFacet(token: IToken, rules: readonly string[]): Special | undefined {
  const plural = `${token.image}s`;
  if (!isFacetWanted(rules) || !facetPlurals.includes(plural)) return undefined;
  const fix = replacing(spanOf(token), plural);
  return {
    span: spanOf(token),
    message: `${quote(token.image)} is said in the plural here, ${quote(plural)}`,
    fix,
  };
}

/** `allow tones warm` */
function onlyForAllow(token: IToken, last: IToken): Special | undefined {
  if (last.tokenType !== k.allow || !facetPlurals.includes(token.image)) return undefined;
  return {
    span: spanOf(last),
    message: 'what nothing forbids passes already; `allow only` bans all that it does not list',
    fix: adding(' only', endOf(last), 'review'),
  };
}

/** `is not known`. */
function negatedKnown(token: IToken, last: IToken): Special | undefined {
  const other = token.tokenType === k.known ? 'unknown' : token.tokenType === k.unknown ? 'known' : undefined;
  if (other === undefined || last.tokenType !== k.not) return undefined;
  const span = spanOf(last, token);
  return { span, message: `\`not ${token.image}\` is said as \`${other}\``, fix: replacing(span, other) };
}

/** `is not any of a, b`. */
function negatedAny(token: IToken, last: IToken, text: string): Special | undefined {
  const rest = /^[ \t]+of\b/.exec(text.slice(endOf(token), endOf(token) + 20));
  if (token.tokenType !== k.any || last.tokenType !== k.not || !rest) return undefined;
  const span = { start: last.startOffset, end: endOf(token) + rest[0].length };
  return { span, message: '`not any of` is said as `none of`', fix: replacing(span, 'none of') };
}

/** `deny if tone is mocking`. */
function ifForWhen(token: IToken, [rule]: readonly string[]): Special | undefined {
  const isEffect = rule === 'denyWhen' || rule === 'reviewWhen' || rule === 'warnWhen';
  if (token.image !== 'if' || !isEffect) return undefined;
  const span = spanOf(token);
  return { span, message: '`if` is said as `when` here', fix: replacing(span, 'when') };
}

/** `else deny`, which is what a clause does without it. */
function elseDeny(token: IToken, last: IToken, text: string): Special | undefined {
  if (token.tokenType !== k.deny || last.tokenType !== k.else) return undefined;
  const span = spanOf(last, token);
  let { start } = span;
  while (/[ \t]/.test(text[start - 1] ?? '')) start--;
  return {
    span,
    message: '`else` is followed by `review` or `warn`; without it a clause denies already',
    fix: { title: 'leave it out', safety: 'safe', edits: [{ span: { start, end: span.end }, text: '' }] },
  };
}

/** `else allow`: what nothing forbids passes. */
function elseAllow(token: IToken, last: IToken): Special | undefined {
  if (!['allow', 'pass', 'none'].includes(token.image) || last.tokenType !== k.else) return undefined;
  return {
    span: spanOf(token),
    message:
      '`else` is followed by `review` or `warn`; where a post may pass all the same, leave the clause out',
    fix: replacing(spanOf(token), 'warn', 'review'),
  };
}

/** `suppressed "*"` */
function missingAs(token: IToken, last: IToken, [rule]: readonly string[]): Special | undefined {
  const isSpelling = rule === 'spellingRole' && [k.suppressed, k.missing].includes(last.tokenType);
  if (!isSpelling || token.tokenType !== Text) return undefined;
  return {
    span: spanOf(last),
    message: `\`as\` is missing behind ${quote(last.image)}`,
    fix: adding(' as', endOf(last), 'safe'),
  };
}

/** The colon that makes a name a label. */
function colonBehind(token: IToken, text: string): Span {
  const start = text.indexOf(':', endOf(token));
  return { start, end: start + 1 };
}

/** `policy public-posts:` */
function colonForBrace(token: IToken, text: string, rules: readonly string[]): Special | undefined {
  if (token.tokenType !== Label || rules[1] !== 'policyName') return undefined;
  const span = colonBehind(token, text);
  return {
    span,
    message: 'a policy stands between `{` and `}`, not behind a colon',
    fix: replacing(span, ' {', 'review'),
  };
}

/** `let few: 12 people` */
function colonForEquals(token: IToken, text: string, rules: readonly string[]): Special | undefined {
  if (token.tokenType !== Label || !rules.includes('letLine')) return undefined;
  const span = colonBehind(token, text);
  return {
    span,
    message: 'a name and its quantity are joined by `=`',
    fix: replacing(span, ' ='),
  };
}

/** `version = 1.0.0` */
function strayEquals(
  token: IToken,
  last: IToken,
  text: string,
  rules: readonly string[],
): Special | undefined {
  if (token.tokenType !== Equals || !rules.includes('header')) return undefined;
  const blanks = /^[ \t]*/.exec(text.slice(endOf(token)))![0].length;
  const edit = { span: { start: endOf(last), end: endOf(token) + blanks }, text: ' ' };
  return {
    span: spanOf(token),
    message: `no \`=\` belongs behind ${quote(last.image)} here`,
    fix: { title: 'leave out `=`', safety: 'safe', edits: [edit] },
  };
}

/** `during 2026-01-01 until 2026-02-01` */
function otherTo(token: IToken, [rule]: readonly string[]): Special | undefined {
  if (rule !== 'during' || !['until', 'till', 'through', 'thru', 'and'].includes(token.image))
    return undefined;
  return {
    span: spanOf(token),
    message: `${quote(token.image)} is said as \`to\` here`,
    // Two days, or all between them.
    fix: replacing(spanOf(token), 'to', token.image === 'and' ? 'review' : 'safe'),
  };
}

/** `min cohort: 100 people`. */
function strayColon(token: IToken, last: IToken, text: string): Special | undefined {
  if (token.tokenType !== Label || last.tokenType === Colon || !keywords.has(token.image)) return undefined;
  return noColonBehind(token.image, colonBehind(token, text));
}

/** What is said of a colon behind a word that is no label. */
export function noColonBehind(word: string, colon: Span): Special {
  return {
    span: colon,
    message: `no \`:\` belongs behind ${quote(word)} here`,
    fix: leavingOut(':', 'safe', colon),
  };
}
