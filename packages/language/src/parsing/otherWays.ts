// What other languages, and plain English, have other words and signs for. An author who writes them is told the way of
// this one, at the place where reading stopped.
import { adding, builtInFacts, leavingOut, quote, replacing, type Diagnostic } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';
import { errorAt } from '../diagnostics/errorAt.ts';
import {
  Above,
  AtLeast,
  AtMost,
  Bar,
  Below,
  Close,
  CloseParenthesis,
  Comma,
  Dot,
  endOf,
  Equals,
  isName,
  k,
  keywords,
  Name,
  NumberToken,
  Open,
  OpenParenthesis,
  Percent,
  spanOf,
  Text,
  UnitWord,
} from '../lexing/tokens.ts';
import { beforeConditions, yesNoFacts } from './joinedConditions.ts';
import type { Look, OtherWay } from './look.ts';
import { beforeTexts } from './startingWords.ts';
import { commaAtEnd, commaBeforePart, commaInCondition, startsList } from './strayCommas.ts';

const comparisons: readonly (readonly [meant: string, ...ways: string[]])[] = [
  ['is none of', 'is not one of', 'is not in', 'not in', 'none of'],
  ['is any of', 'is one of', 'is in', 'is among', 'is either', 'one of', 'any of', 'in', 'among'],
  ['is not', 'isnt', 'arent', 'is not equal to', 'is different from', '< >'],
  ['<', 'is less than', 'is fewer than', 'is smaller than', 'is under', 'is below', 'is <'],
  ['<', 'less than', 'fewer than', 'smaller than', 'under', 'below'],
  ['>', 'is more than', 'is greater than', 'is larger than', 'is over', 'is above', 'is >'],
  ['>', 'more than', 'greater than', 'larger than', 'over', 'above', 'exceeds'],
  ['<=', 'is at most', 'is up to', 'at most', 'up to', 'is <=', '= <'],
  ['>=', 'is at least', 'at least', 'is >=', '= >'],
  ['is', 'is equal to', 'equals', 'are', 'has', 'have', 'contains', 'includes'],
  ['is known', 'exists'],
];

/** Every way with its words, longer ones first. */
const ways = comparisons
  .flatMap(([meant, ...said]) => said.map(way => ({ meant, words: way.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length);

const partsOfCohort: ReadonlySet<string> = new Set(['size', 'share', 'exact', 'digits']);
const fillers: ReadonlySet<string> = new Set(['the', 'that', 'this', 'our']);
const anyOfAKind: ReadonlySet<string> = new Set(['all', 'any', 'every']);
const beforeNumbers = [k.cohort, k.window, k.details, k.diversity, k.protection, k.difference, k.closeness];
const needless = [Equals, k.of, k.is];
const orders = [AtLeast, AtMost, Above, Below];

/** What was meant where reading stopped; `factEnd` is the end of the fact that was named last. */
export function otherWay(file: string, look: Look, factEnd: number): Diagnostic | undefined {
  const found =
    capitals(look) ??
    range(look, factEnd) ??
    neitherOf(look, factEnd) ??
    comparison(look, factEnd) ??
    orSign(look) ??
    commaInCondition(look) ??
    commaBeforePart(look) ??
    commaAtEnd(look) ??
    enclosedList(look) ??
    signBeforeNumber(look) ??
    filler(look);
  return found && errorAt(file, found.span, 'FL0102', found.message, found);
}

/** `consent documented`: a word right behind a fact, or before one. */
export function missingIs(file: string, look: Look, factEnd: number): Diagnostic | undefined {
  const word = look(1);
  if (endOf(look(0)) !== factEnd || (word.tokenType !== Text && !isName(word))) return undefined;
  const first = look(0);
  // `documented consent`, `no question`
  if (builtInFacts.has(word.image) && !builtInFacts.has(first.image)) {
    const said =
      first.image === 'no'
        ? yesNoFacts.has(word.image)
          ? `not ${word.image}`
          : `${word.image} is none`
        : `${word.image} is ${first.image}`;
    const span = spanOf(first, word);
    return errorAt(
      file,
      span,
      'FL0102',
      `${quote(`${first.image} ${word.image}`)} is said as ${quote(said)} here`,
      {
        fix: replacing(span, said, 'review'),
      },
    );
  }
  return errorAt(file, spanOf(word), 'FL0102', `\`is\` is missing before ${quote(word.image)}`, {
    fix: adding('is ', word.startOffset),
  });
}

/** `cohort.size less than 10 people`, `tone is one of a, b`: right behind a fact. */
function comparison(look: Look, factEnd: number): OtherWay | undefined {
  let first = 1;
  while (first > -3 && endOf(look(first - 1)) !== factEnd) first--;
  const fact = look(first - 1);
  if (endOf(fact) !== factEnd) return undefined;
  if (fact.image === 'cohort' && partsOfCohort.has(look(first).image)) {
    const part = `cohort.${look(first).image}`;
    const span = spanOf(fact, look(first));
    return { span, message: `a part of \`cohort\` is written ${quote(part)}`, fix: replacing(span, part) };
  }
  const way = ways.find(
    ({ words }) => first + words.length > 0 && words.every((word, at) => look(first + at).image === word),
  );
  if (!way) return undefined;
  const span = spanOf(look(first), look(first + way.words.length - 1));
  const written = way.words.join(span.end - span.start < way.words.join(' ').length ? '' : ' ');
  const message = `${quote(written)} is said as ${quote(way.meant)} here`;
  // `tone is under hostile` has no order, and of a window that exists it may be known how long it is, or that it is there.
  const isNumber = look(first + way.words.length).tokenType === NumberToken;
  const isSure = way.meant !== 'is known' && (isNumber || way.meant.startsWith('is'));
  return { span, message, fix: replacing(span, way.meant, isSure ? 'safe' : 'review') };
}

/** `tone is neither mocking nor shaming` */
function neitherOf(look: Look, factEnd: number): OtherWay | undefined {
  const first = [1, 0, -1].find(at => endOf(look(at - 1)) === factEnd);
  if (first === undefined) return undefined;
  const start = look(first).tokenType === k.is ? first + 1 : first;
  if (look(start).image !== 'neither') return undefined;
  const words = [look(start + 1)];
  let ahead = start + 2;
  for (; ['nor', 'or'].includes(look(ahead).image) || look(ahead).tokenType === Comma; ahead += 2)
    words.push(look(ahead + 1));
  if (words.length === 1 || words.some(word => !isName(word) && word.tokenType !== Text)) return undefined;
  const span = spanOf(look(first), words.at(-1));
  const said = `is none of ${words.map(({ image }) => image).join(', ')}`;
  return {
    span,
    message: `${quote('neither … nor')} is said as ${quote('is none of')} here`,
    fix: replacing(span, said, 'review'),
  };
}

/** `channel is paid AND audience is staff` */
function capitals(look: Look): OtherWay | undefined {
  const word = look(1);
  const meant = word.image.toLowerCase();
  if (word.tokenType !== Name || meant === word.image || !keywords.has(meant)) return undefined;
  if (beforeTexts.includes(look(0).tokenType)) return undefined;
  const message = `${quote(word.image)} is written in small letters, ${quote(meant)}`;
  return { span: spanOf(word), message, fix: replacing(spanOf(word), meant) };
}

/** `||` */
function orSign(look: Look): OtherWay | undefined {
  if (look(1).tokenType !== Bar || look(2).tokenType !== Bar) return undefined;
  const span = spanOf(look(1), look(2));
  return { span, message: '`||` is said as `or` here', fix: replacing(span, 'or') };
}

/** `cohort.size between 5 and 9 people` */
function range(look: Look, factEnd: number): OtherWay | undefined {
  const first = [1, 0, -1].find(at => endOf(look(at - 1)) === factEnd);
  if (first === undefined) return undefined;
  const start = look(first).tokenType === k.is ? first + 1 : first;
  if (look(start).image !== 'between' || look(start + 1).tokenType !== NumberToken) return undefined;
  const unitOf = (at: number): IToken | undefined =>
    look(at).tokenType === Percent || look(at).tokenType.CATEGORIES?.includes(UnitWord)
      ? look(at)
      : undefined;
  const lowUnit = unitOf(start + 2);
  const join = lowUnit ? start + 3 : start + 2;
  if (look(join).tokenType !== k.and || look(join + 1).tokenType !== NumberToken) return undefined;
  const highUnit = unitOf(join + 2);
  const last = highUnit ? join + 2 : join + 1;
  const inUnit = (number: IToken, unit: IToken | undefined): string =>
    unit ? `${number.image}${unit.tokenType === Percent ? '' : ' '}${unit.image}` : number.image;
  const from = look(first - 2).tokenType === Dot ? first - 3 : first - 1;
  const fact = from === first - 1 ? look(from).image : `${look(from).image}.${look(first - 1).image}`;
  const said = `${fact} >= ${inUnit(look(start + 1), lowUnit ?? highUnit)} and ${fact} <= ${inUnit(look(join + 1), highUnit ?? lowUnit)}`;
  const isAlone =
    [...beforeConditions, OpenParenthesis].includes(look(from - 1).tokenType) &&
    look(last + 1).tokenType !== k.and &&
    look(last + 1).tokenType !== k.or;
  const whole = spanOf(look(from), look(last));
  return {
    span: spanOf(look(start)),
    message: '`between` is said with two comparisons here',
    help: 'Both ends belong to what lies between them.',
    fix: replacing(whole, isAlone ? said : `(${said})`, 'review'),
  };
}

/** `ban tones (sarcastic, mocking)` */
function enclosedList(look: Look): OtherWay | undefined {
  const open = look(1);
  const isBraced = open.tokenType === Open;
  if (!isBraced && open.tokenType !== OpenParenthesis) return undefined;
  if (!startsList(look(0))) return undefined;
  let ahead = 2;
  while (ahead < 100 && (isName(look(ahead)) || [Text, Comma].includes(look(ahead).tokenType))) ahead++;
  const close = look(ahead);
  if (close.tokenType !== (isBraced ? Close : CloseParenthesis)) return undefined;
  const signs = isBraced ? '{ }' : '( )';
  return {
    span: spanOf(open),
    message: `a list stands without ${isBraced ? 'braces' : 'parentheses'}`,
    fix: leavingOut(signs, 'safe', spanOf(open), spanOf(close)),
  };
}

/** `min cohort >= 1_000 people`; of `min cohort > 1_000 people` nobody can tell whether 1_000 will do. */
function signBeforeNumber(look: Look): OtherWay | undefined {
  const [side, what, sign, number] = [look(-1), look(0), look(1), look(2)];
  const isOrder = orders.includes(sign.tokenType);
  if (!isOrder && !needless.includes(sign.tokenType)) return undefined;
  if (number.tokenType !== NumberToken || !beforeNumbers.includes(what.tokenType)) return undefined;
  const isMin = side.tokenType === k.min;
  const saysMore = isOrder && sign.tokenType !== (isMin ? AtLeast : AtMost);
  const said = `${side.image} ${what.image} ${number.image}`;
  return {
    span: spanOf(sign),
    message: `${quote(sign.image)} does not belong before this number`,
    ...(saysMore
      ? { help: `${quote(said)} means ${number.image} or ${isMin ? 'more' : 'less'}.` }
      : { fix: leavingOut(sign.image, 'safe', { start: sign.startOffset, end: number.startOffset }) }),
  };
}

/** `ban the tones mocking` */
function filler(look: Look): OtherWay | undefined {
  const word = fillers.has(look(0).image) ? look(0) : look(1);
  const isAny = anyOfAKind.has(word.image) && look(0).tokenType === k.ban;
  // `deny posts when …`
  const isSaid = word.tokenType === k.posts && [k.deny, k.review, k.warn].includes(look(0).tokenType);
  if (!fillers.has(word.image) && !isAny && !(isSaid && look(2).tokenType === k.when)) return undefined;
  const next = word === look(1) ? look(2) : look(1);
  return {
    span: spanOf(word),
    message: `${quote(word.image)} does not belong here`,
    help: 'What is left says the same.',
    fix: leavingOut(word.image, 'review', { start: word.startOffset, end: next.startOffset }),
  };
}
