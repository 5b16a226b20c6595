// What other languages, and plain English, have other words and signs for. An author who writes them is told the way of
// this one, at the place where reading stopped.
import {
  adding,
  builtInFacts,
  leavingOut,
  quote,
  replacing,
  type Diagnostic,
  type Fix,
  type Span,
} from '@fineline/ruleset';
import { EOF, type IToken } from 'chevrotain';
import { errorAt } from '../errorAt.ts';
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
  FacetPlural,
  isName,
  k,
  keywords,
  Label,
  Name,
  NumberToken,
  Open,
  OpenParenthesis,
  Percent,
  spanOf,
  Text,
  UnitWord,
} from '../lexing/tokens.ts';
import { clausePartTokens, verbTokens } from './partWords.ts';

/** Where reading stopped: the token `ahead` places on, 1 the one that does not fit, 0 and below those before it. */
export type Look = (ahead: number) => IToken;

interface OtherWay {
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
  readonly fix?: Fix;
}

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
const beforeTexts = [k.because, k.suggest, k.see, k.owner, k.by];
const partStarts = [...clausePartTokens, k.owner];
const beforeConditions = [k.when, k.unless, k.require];
/** What no condition goes on behind. */
const beforeBodies = [
  Open,
  Close,
  Label,
  k.min,
  k.max,
  k.round,
  k.ban,
  k.allow,
  k.keep,
  k.during,
  k.else,
  ...beforeTexts,
];
const saidOfFacts = [k.is, Below, Above, AtMost, AtLeast, Equals];
const yesNoFacts: ReadonlySet<string> = new Set(
  [...builtInFacts].flatMap(([name, { type }]) => (type.kind === 'yes-no' ? [name] : [])),
);
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

/** `ban tones mocking, when …`: a comma at which reading stopped, or right behind which. */
function commaBeforePart(look: Look): OtherWay | undefined {
  const comma = [1, 0].find(
    at => look(at).tokenType === Comma && partStarts.includes(look(at + 1).tokenType),
  );
  return comma === undefined ? undefined : needlessComma(look, comma);
}

/** A comma at a place before what no list goes on with; behind a list, another of its words may be missing. */
function needlessComma(look: Look, at: number, isSure: boolean = true): OtherWay {
  const [comma, next] = [look(at), look(at + 1)];
  const isBehindList =
    (isName(look(at - 1)) || look(at - 1).tokenType === Text) &&
    (startsList(look(at - 2)) || look(at - 2).tokenType === Comma);
  return {
    span: spanOf(comma),
    message: `no comma stands before ${quote(next.image)}`,
    fix: leavingOut(',', isSure && !isBehindList ? 'safe' : 'review', spanOf(comma)),
  };
}

/** Whether a list follows. */
function startsList({ tokenType }: IToken): boolean {
  const isBefore = [k.of, k.only, k.columns, k.import, k.under, k.covers, k.per, k.see].includes(tokenType);
  return isBefore || (tokenType.CATEGORIES?.includes(FacetPlural) ?? false);
}

/** `tone is mocking, and channel is twitter`, `tone is mocking, channel is twitter`: what follows is another comparison. */
function commaInCondition(look: Look): OtherWay | undefined {
  // The list before the comma may have taken the fact behind it for one of its words.
  const at = [1, 0, -1].find(it => look(it).tokenType === Comma);
  if (at === undefined || !isInCondition(look, at)) return undefined;
  const [comma, next] = [look(at), look(at + 1)];
  if (next.tokenType === k.and || next.tokenType === k.or)
    return startsComparison(look, at + 2)
      ? needlessComma(look, at, !isJoinedBy(look, at, next.image === 'and' ? k.or : k.and))
      : undefined;
  if (!startsComparison(look, at + 1)) return undefined;
  const join = isJoinedBy(look, at, k.or) ? 'or' : 'and';
  return {
    span: spanOf(comma),
    message: 'no comma joins two conditions',
    help: 'They are joined by `and` or `or`.',
    fix: replacing(spanOf(comma), ` ${join}`, 'review'),
  };
}

/** `tone is mocking channel is twitter`: another comparison, and nothing that joins it to the one before. */
export function missingJoin(file: string, look: Look): Diagnostic | undefined {
  const { startOffset: start, image } = look(1);
  if (!isInCondition(look, 0) || !startsComparison(look, 1)) return undefined;
  const join = isJoinedBy(look, 0, k.or) ? 'or' : 'and';
  return errorAt(file, spanOf(look(1)), 'FL0102', `\`and\` or \`or\` is missing before ${quote(image)}`, {
    fix: adding(`${join} `, start),
  });
}

/** How far back a condition is looked for. */
const nearby = 60;

/** Whether a condition goes on at a place, the parts of a clause looked at backwards. */
function isInCondition(look: Look, from: number): boolean {
  for (let at = from; at > from - nearby; at--) {
    const { tokenType } = look(at);
    if (beforeConditions.includes(tokenType)) return true;
    if (tokenType === EOF || beforeBodies.includes(tokenType)) return false;
  }
  return false;
}

/** Whether a word joins the parts of the condition before a place. */
function isJoinedBy(look: Look, from: number, join: IToken['tokenType']): boolean {
  for (let at = from; at > from - nearby && !beforeConditions.includes(look(at).tokenType); at--)
    if (look(at).tokenType === join) return true;
  return false;
}

/** Whether a comparison starts at a place: a fact with what may stand right behind one, or a yes-no fact. */
function startsComparison(look: Look, at: number): boolean {
  const first = look(at).tokenType === k.not ? at + 1 : at;
  const fact = look(first);
  if (!isName(fact) && fact.tokenType !== Text) return false;
  const hasPart = look(first + 1).tokenType === Dot;
  const behind = look(hasPart ? first + 3 : first + 1).tokenType;
  if (saidOfFacts.includes(behind)) return true;
  return yesNoFacts.has(hasPart ? `${fact.image}.${look(first + 2).image}` : fact.image);
}

/** `ban tones mocking,` at the end of its line or block. */
function commaAtEnd(look: Look): OtherWay | undefined {
  const at = [1, 0].find(it => look(it).tokenType === Comma);
  if (at === undefined) return undefined;
  const [comma, next] = [look(at), look(at + 1)];
  const isLast = [Close, EOF, Label].includes(next.tokenType) || verbTokens.includes(next.tokenType);
  return isLast
    ? {
        span: spanOf(comma),
        message: 'no comma stands behind the last part of a list or a line',
        fix: leavingOut(',', 'review', spanOf(comma)),
      }
    : undefined;
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
