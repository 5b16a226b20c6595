// Numbers that what stands before them says are somebody's: *account 12345678*, *sort code 20-00-00*, *a/c no. 0001234*,
// *card ending 4242*, *CVV 123*. How long they are proves nothing, so each needs its label.
import type { Evidence } from '@fineline/ruleset';
import { holdsDigit } from '../lexicon/traits.ts';
import { hasCapital, isMark, wordAt, type Token } from '../tokens/token.ts';

/** What may stand between a label and its number. */
const between = new Set(
  "number numbers no num nr id code is was are were ending ends ended that which in with the last four digits digit starting beginning it's".split(
    ' ',
  ),
);
/** What makes a number of what stands behind it. */
const numbering = new Set('number no num nr id code # : /'.split(' '));
const marksBetween = new Set([...'.:#(*…-–=']);
const farthest = 8;

interface Label {
  readonly word: 'account-number' | 'payment-card' | 'quasi';
  /** The fewest digits of its number; `alone` where only spaces stand between. */
  readonly digits: number;
  readonly alone: number;
}

const account: Label = { word: 'account-number', digits: 4, alone: 5 };
const card: Label = { word: 'payment-card', digits: 4, alone: 12 };
const secret: Label = { word: 'payment-card', digits: 3, alone: 3 };
/** A pin without more is dropped on a map. */
const pin: Label = { word: 'payment-card', digits: 4, alone: Infinity };
const paper: Label = { word: 'quasi', digits: 6, alone: 6 };
/** People are customer 9 without being known by it; only what is called a number is. */
const member: Label = { word: 'account-number', digits: 5, alone: 6 };
/** The fewest digits of a number that starts with nought and so counts nothing: *donor 00418*. */
const fewestPadded = 4;

const labels: ReadonlyMap<string, Label> = new Map<string, Label>([
  ...['account', 'acct', 'acc', 'iban', 'bban'].map(word => [word, account] as const),
  ...(
    'customer member membership client user patient subscriber cardholder donor rider policyholder borrower tenant supporter ' +
    'pupil student passenger guest donation player learner caller'
  )
    .split(' ')
    .map(word => [word, member] as const),
  ...['card', 'visa', 'mastercard', 'amex'].map(word => [word, card] as const),
  ...['cvv', 'cvc', 'cvv2', 'cvc2', 'cv2'].map(word => [word, secret] as const),
  ['pin', pin],
  ...['passport', 'ssn', 'nino', 'nhs', 'mrn', 'licence', 'license'].map(word => [word, paper] as const),
]);
/** Two words, by the second, which the look back passes over. */
const labelsOfTwo: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['sort code', account],
  ['routing number', account],
  ['transit number', account],
  ['security code', secret],
  ['ni number', paper],
  ['insurance number', paper],
  ['security number', paper],
]);

/** Such numbers, with their labels, in the order of the text; `telltale` are the tokens that may hold a digit. */
export function labelledNumbers(
  source: string,
  tokens: readonly Token[],
  telltale: readonly number[],
): readonly Evidence[] {
  const found: Evidence[] = [];
  let floor = 0;
  for (const at of telltale) {
    if (at < floor) continue;
    const token = tokens[at]!;
    if (token.kind === 'word' && isOfLetters(token)) {
      const labelled = labelBefore(tokens, at, floor);
      if (labelled?.label === paper)
        found.push({
          word: 'quasi',
          cue: 'labelled-number',
          span: { start: tokens[labelled.from]!.start, end: token.end },
        });
    }
    if (token.kind !== 'number') continue;
    const to = endOfNumber(tokens, at);
    const labelled = labelBefore(tokens, at, floor);
    if (labelled !== undefined) {
      const { label, from, ends } = labelled;
      const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
      if (isLongEnough(source, tokens, at, to, from, label, ends))
        found.push({ word: label.word, cue: 'labelled-number', span });
    }
    floor = to;
  }
  return found;
}

/** *QQ123456C*: letters and digits in one. */
function isOfLetters(token: Token): boolean {
  return holdsDigit(token) && token.text.replaceAll(/[^0-9]/g, '').length >= paper.digits;
}

/** *20-00-00*, *1234 5678*: numbers with one sign or space between. */
function endOfNumber(tokens: readonly Token[], at: number): number {
  let to = at + 1;
  for (;;) {
    const next = isMark(tokens, to, '-') ? to + 1 : to;
    const number = tokens[next];
    if (number?.kind !== 'number' || number.start > tokens[to - 1]!.end + 1) return to;
    to = next + 1;
  }
}

interface Labelled {
  readonly label: Label;
  readonly from: number;
  /** Whether the label tells the end of a number alone. */
  readonly ends: boolean;
}

function labelBefore(tokens: readonly Token[], number: number, floor: number): Labelled | undefined {
  let ends = false;
  for (let at = number - 1; at >= Math.max(floor, number - farthest); at--) {
    const token = tokens[at]!;
    const word = token.word;
    if (word === undefined) {
      if (!marksBetween.has(token.text)) return undefined;
      continue;
    }
    const two = labelsOfTwo.get(`${wordAt(tokens, at - 1) ?? ''} ${word}`);
    if (two !== undefined) return { label: two, from: at - 1, ends };
    const label = labels.get(word);
    if (label !== undefined) return { label, from: at, ends };
    // *a/c 0001234*
    if (word === 'c' && isMark(tokens, at - 1, '/') && wordAt(tokens, at - 2) === 'a')
      return { label: account, from: at - 2, ends };
    // *NI number QQ 12 34 56 C*
    const letters = word.length <= 2 && hasCapital(token);
    if (!between.has(word) && !letters) return undefined;
    ends ||= word.startsWith('end') || word === 'last';
  }
  return undefined;
}

function isLongEnough(
  source: string,
  tokens: readonly Token[],
  at: number,
  to: number,
  from: number,
  label: Label,
  ends: boolean,
): boolean {
  const written = source.slice(tokens[at]!.start, tokens[to - 1]!.end);
  // *Account number 1,000,000* is the millionth.
  if (/[,.]/.test(written)) return false;
  const digits = written.replaceAll(/\D/g, '').length;
  if (ends) return digits >= 2 && digits <= 8;
  if (label === member && written.startsWith('0')) return digits >= fewestPadded;
  // Customer 100000 gets a cake.
  if (written.endsWith('000')) return false;
  const isOfTwo = !labels.has(wordAt(tokens, from) ?? '') && wordAt(tokens, from) !== 'a';
  const isCode = label === secret || label === pin;
  const next = tokens[from + (isOfTwo ? 2 : 1)]!;
  const told = numbering.has(next.text) || (isCode && (next.text === 'is' || next.text === 'was'));
  return digits >= (told || isOfTwo ? label.digits : label.alone) && !(isCode && digits > 6);
}
