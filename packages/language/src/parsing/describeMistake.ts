// From what the parser could not read to what an author should write there. Chevrotain says where it stopped and which
// productions it was in; the innermost production that has something to say speaks.
import {
  adding,
  builtInFacts,
  builtInVocabularies,
  didYouMean,
  facets,
  leavingOut,
  quote,
  replacing,
  type Diagnostic,
  type Fix,
  type Span,
} from '@fineline/ruleset';
import { EOF, type IRecognitionException, type IToken } from 'chevrotain';
import { errorAt, type Extras } from '../errorAt.ts';
import {
  Colon,
  Comma,
  endOf,
  Equals,
  facetPlurals,
  isName,
  isReserved,
  k,
  keywords,
  Label,
  Name,
  spanOf,
  Text,
} from '../lexing/tokens.ts';
import { needs } from './needs.ts';
import { otherForm, type Meant } from './otherForms.ts';
import { unknownUnit } from './unknownUnit.ts';

/** What Chevrotain throws, with the token before the place; `message` holds the kind that would have fitted, if one. */
export type ParserMistake = IRecognitionException & { readonly previousToken?: IToken };

/** The one message about a part that could not be read. */
export function describeMistake(mistake: ParserMistake, file: string, text: string): Diagnostic {
  const { token } = mistake;
  const last = mistake.previousToken?.tokenType === EOF ? undefined : mistake.previousToken;
  const isAtEnd = token.tokenType === EOF;
  const isBeside = !isAtEnd && (!last || !/[\r\n]/.test(text.slice(endOf(last), token.startOffset)));
  const rules = [...mistake.context.ruleStack].reverse();
  const tokenSpan = isAtEnd ? { start: text.length, end: text.length } : spanOf(token);
  const span = isBeside || !last ? tokenSpan : spanOf(last);

  if (isBeside && last) {
    const special =
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
      strayColon(token, last, text);
    if (special) return errorAt(file, special.span, 'FL0102', special.message, { fix: special.fix });
    const unknown = unknownUnit(file, last, token) ?? unknownFacet(file, token, rules);
    if (unknown) return unknown;
    if (isReserved(token) && isNameWanted(rules))
      return errorAt(
        file,
        tokenSpan,
        'FL0114',
        `${quote(token.image)} is a word of the language and no name`,
        {
          help:
            rules[0] === 'name'
              ? 'Choose another name.'
              : token.tokenType === k.not
                ? 'A list holds no `not`: what it does not name is not meant. All but some words are banned by `allow only`.'
                : 'As a word or a column it stands in quotation marks.',
          // Whether it is one, only whoever wrote it knows.
          fix:
            rules[0] === 'name' || token.tokenType === k.not
              ? undefined
              : replacing(tokenSpan, `"${token.image}"`, 'review'),
        },
      );
  }
  const meant: Meant = isBeside
    ? (otherForm(token, text, rules) ??
      (isName(token) || rules[0] === 'clauseBody' ? meantBehindVerb(token, tokenSpan, rules) : {}))
    : {};
  // What is to be written anew is shown whole.
  const anew = meant.fix?.edits[0]?.span ?? meant.span;
  const whole = anew?.start === span.start ? anew : span;
  return errorAt(file, whole, 'FL0102', sentence(rules, last), meant);
}

const bodies: { readonly [rule: string]: readonly string[] } = {
  banClause: ['columns'],
  minClause: ['cohort', 'window', 'diversity', 'protection', 'difference', 'value', 'age'],
  maxClause: ['details', 'closeness', 'share', 'uniques', 'risk', 'precision', 'value', 'age'],
  roundCounts: ['counts'],
};

/** `min cohorts`, `max window`, `ban sarcastic`. */
function meantBehindVerb({ image }: IToken, span: Span, [rule = '']: readonly string[]): Extras {
  if (bodies[rule]?.includes(image))
    return { help: `${quote(image)} stands here already.`, fix: leavingOut(image, 'review', span) };
  const near = didYouMean(image, span, bodies[rule] ?? []);
  if (near.help !== undefined) return near;
  if (rule === 'factType') return meantType(image, span);
  if (rule === 'clauseBody')
    return {
      help: 'A clause starts with `min`, `max`, `round`, `ban`, `allow only`, `require`, `deny when` or the like.',
    };
  const other = { minClause: 'maxClause', maxClause: 'minClause' }[rule];
  if (other !== undefined && bodies[other]!.includes(image))
    return { help: `${quote(image)} goes with ${quote(other.slice(0, 3))}.` };
  if (rule !== 'banClause') return {};
  if (['word', 'words', 'phrase', 'phrases'].includes(image))
    return {
      help: 'A word of a text is a phrase of a tone or topic, such as `tone snide { phrases "get a life" }`.',
    };
  const facet = facets.find(it => builtInVocabularies[it].some(({ word }) => word === image));
  if (facet === undefined || facet === 'consent') return {};
  const said = `${facet}s ${image}`;
  return { help: `Did you mean ${quote(`ban ${said}`)}?`, fix: replacing(span, said, 'review') };
}

/** `fact sponsored: bool` */
function meantType(image: string, span: Span): Extras {
  const word = image.toLowerCase();
  const meant = ['bool', 'boolean', 'flag'].includes(word)
    ? 'yes-no'
    : ['string', 'str'].includes(word)
      ? 'text'
      : undefined;
  if (meant !== undefined) return { fix: replacing(span, meant) };
  return ['number', 'int', 'integer', 'float'].includes(word)
    ? { help: 'A number counts something: name what, such as `people`.' }
    : {};
}

function isNameWanted(rules: readonly string[]): boolean {
  return rules[0] === 'name' || rules[0] === 'word';
}

function sentence(rules: readonly string[], last: IToken | undefined): string {
  for (const rule of rules) {
    // `effective`, `expires`, `withdrawn`
    if (rule === 'headerDay' && last)
      return `${quote(last.image)} needs a day, such as ${quote(`${last.image} 2026-01-01`)}`;
    const need = needs[rule];
    if (need !== undefined) return need;
  }
  return 'something is missing here';
}

interface Special {
  readonly span: Span;
  readonly message: string;
  readonly fix: Fix;
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

/** `ban tonez mocking`. */
function unknownFacet(file: string, token: IToken, rules: readonly string[]): Diagnostic | undefined {
  if (!isFacetWanted(rules) || token.tokenType !== Name) return undefined;
  const meant = didYouMean(token.image, spanOf(token), facetPlurals);
  if (meant.help === undefined) return undefined;
  return errorAt(
    file,
    spanOf(token),
    'FL0216',
    `there is no kind of word called ${quote(token.image)}`,
    meant,
  );
}

function isFacetWanted([rule]: readonly string[]): boolean {
  return rule === 'banClause' || rule === 'facet';
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
  const span = colonBehind(token, text);
  return {
    span,
    message: `no \`:\` belongs behind ${quote(token.image)} here`,
    fix: leavingOut(':', 'safe', span),
  };
}
