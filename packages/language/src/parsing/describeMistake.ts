// From what the parser could not read to what an author should write there. Chevrotain says where it stopped and which
// productions it was in; the innermost production that has something to say speaks.
import {
  builtInVocabularies,
  didYouMean,
  facets,
  leavingOut,
  quote,
  replacing,
  type Diagnostic,
  type Span,
} from '@fineline/ruleset';
import { EOF, type IRecognitionException, type IToken } from 'chevrotain';
import { errorAt, type Extras } from '../diagnostics/errorAt.ts';
import { endOf, isName, isReserved, k, spanOf } from '../lexing/tokens.ts';
import { needs } from './needs.ts';
import { otherForm, type Meant } from './otherForms.ts';
import { specialMistake } from './specialMistakes.ts';
import { unknownFacet } from './unknownFacet.ts';
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
    const special = specialMistake(token, last, text, rules);
    if (special) return errorAt(file, special.span, 'FL0102', special.message, { fix: special.fix });
    const unknown = unknownUnit(file, last, token) ?? unknownFacet(file, token, rules);
    if (unknown) return unknown;
    if (isReserved(token) && isNameWanted(rules)) return reservedName(token, file, rules);
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

/** A word of the language where a name is to stand. */
function reservedName(token: IToken, file: string, [rule]: readonly string[]): Diagnostic {
  const message = `${quote(token.image)} is a word of the language and no name`;
  const say = (extras: Extras): Diagnostic => errorAt(file, spanOf(token), 'FL0114', message, extras);
  if (rule === 'name') return say({ help: 'Choose another name.' });
  if (token.tokenType === k.not)
    return say({
      help: 'A list holds no `not`: what it does not name is not meant. All but some words are banned by `allow only`.',
    });
  // Whether it is one, only whoever wrote it knows.
  const fix = replacing(spanOf(token), `"${token.image}"`, 'review');
  return say({ help: 'As a word or a column it stands in quotation marks.', fix });
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
