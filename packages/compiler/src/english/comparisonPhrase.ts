// One comparison as part of a sentence about a post, as it stands or turned round: "its tone is hostile", "its tone is not
// hostile". In a post without groups a comparison on a group is false either way, which "the group" says by itself.
import { either, type Comparison, type Measure, type NumberOperator, type RuleSet } from '@fineline/ruleset';
import { measurePhrases } from './measurePhrases.ts';
import { article, counted, named, noneOf, numeral, percentage, quoted } from './wordings.ts';

/** What a sentence needs to know of the policy: its own facts, and what its tables are measured by. */
export type Known = Pick<RuleSet, 'facts' | 'measures'>;

type NumberComparison = Extract<Comparison, { readonly operator: NumberOperator; readonly value: number }>;
type WordsComparison = Extract<Comparison, { readonly value: readonly string[] }>;

/**
 * The phrases for a comparison, of which one has to hold; `holds` is false where the sentence says that it does not. Of what
 * is none no order holds, nor its opposite, so that an order fails in two ways.
 */
export function comparisonPhrases(comparison: Comparison, holds: boolean, known: Known): readonly string[] {
  const phrase = comparisonPhrase(comparison, holds, known);
  const none = holds ? undefined : nonePhrase(comparison, known);
  return none === undefined ? [phrase] : [phrase, none];
}

/** That a number or a yes-no fact is none, where it may be. */
function nonePhrase({ fact, operator, value }: Comparison, { facts }: Known): string | undefined {
  const own = facts.find(({ name }) => name === fact);
  if (typeof value === 'number') return fact === 'window' || own ? emptyPhrase(fact, fact, true) : undefined;
  return operator === 'equal' && value === true && own?.otherwiseNone ? `${fact} is not stated` : undefined;
}

function comparisonPhrase(comparison: Comparison, holds: boolean, known: Known): string {
  const { fact, operator } = comparison;
  const subject = subjectOf(fact, known);
  switch (operator) {
    case 'known':
      return `${knownOf.get(fact) ?? subject} is ${holds ? 'known' : 'not known'}`;
    case 'empty':
      return emptyPhrase(fact, subject, holds);
    case 'containsAny':
      return anyPhrase(comparison, subject, holds);
    case 'containsOnly':
      return onlyPhrase(comparison, subject, holds);
    case 'equal':
      if (typeof comparison.value === 'boolean')
        return yesNoPhrase(fact, subject, comparison.value === holds);
      if (typeof comparison.value === 'string')
        return `${subject} is ${holds ? '' : 'not '}${quoted(comparison.value)}`;
      return numberPhrase(comparison as NumberComparison, subject, holds, known);
    default:
      return numberPhrase(comparison as NumberComparison, subject, holds, known);
  }
}

const subjects: ReadonlyMap<string, string> = new Map([
  ['addressee', 'whom it speaks to'],
  ['audience', 'its audience'],
  ['campaign', 'its campaign'],
  ['channel', 'its channel'],
  ['cohort.digits', 'the number of significant digits in the size of the group'],
  ['cohort.exact', 'whether the size of the group is exact'],
  ['cohort.share', 'the group'],
  ['cohort.size', 'the group'],
  ['consent', 'consent'],
  ['details', 'the number of exact details about one group'],
  ['framing', 'its framing'],
  ['identifier', 'what identifies somebody in it'],
  ['question', 'whether it asks a question'],
  ['tone', 'its tone'],
  ['topic', 'its topic'],
  ['window', 'the shortest stretch of time that it mentions'],
]);

/** What is known of a group or not. */
const knownOf: ReadonlyMap<string, string> = new Map([
  ['cohort.share', 'the part of everybody that the group makes up'],
  ['cohort.size', 'the size of the group'],
]);

/** What the comparison is about: "its tone", "the group", the author's own "region". */
function subjectOf(fact: string, { measures }: Known): string {
  const measure = measures.find(({ id }) => id === fact);
  return measure ? measurePhrases(measure).subject : (subjects.get(fact) ?? fact);
}

/** Built-in words that say little by themselves. */
const spokenWords: ReadonlyMap<string, string> = new Map([
  ['addressee cohort', 'the people in the data'],
  ['addressee reader', 'the reader'],
  ['addressee individual', 'one person'],
  ['audience individual', 'one person'],
  ['audience public', 'the public'],
]);

/** A word as a sentence says it. */
export function spoken(facet: string, word: string): string {
  return spokenWords.get(`${facet} ${word}`) ?? named(word);
}

function anyPhrase({ fact, value }: WordsComparison, subject: string, holds: boolean): string {
  const words = value.map(word => spoken(fact, word));
  if (fact === 'consent' && value.length === 1 && value[0] === 'none')
    return holds ? 'no consent is stated' : 'a consent is stated';
  if (fact === 'addressee')
    return holds ? `it speaks to ${either(words)}` : `it does not speak to ${either(words)}`;
  if (fact === 'identifier')
    return holds ? `it identifies somebody by ${either(words)}` : `it identifies nobody by ${either(words)}`;
  return `${subject} is ${holds ? either(words) : noneOf(words)}`;
}

/** One word of the list is enough, and so is none. */
function onlyPhrase({ fact, value }: WordsComparison, subject: string, holds: boolean): string {
  const words = either(value.map(word => spoken(fact, word)));
  if (fact === 'addressee') return `it speaks to ${holds ? 'nobody' : 'somebody'} other than ${words}`;
  if (fact === 'identifier') return `it identifies ${holds ? 'nobody' : 'somebody'} other than by ${words}`;
  if (!subject.startsWith('its '))
    return `${subject} is ${holds ? 'nothing' : 'something'} other than ${words}`;
  const kind = subject.slice('its '.length);
  return `it has ${holds ? 'no' : article(kind)} ${kind} other than ${words}`;
}

/** Whoever reads it is spoken to as well, and is nobody in particular. */
export const toSomebody = 'it speaks to somebody, if only to the reader';

const emptyPhrases: ReadonlyMap<string, readonly [none: string, some: string]> = new Map([
  ['addressee', ['it speaks to nobody, not even to the reader', toSomebody]],
  ['campaign', ['it belongs to no campaign', 'it belongs to a campaign']],
  ['identifier', ['it identifies nobody', 'it identifies somebody, by name or otherwise']],
  ['window', ['it mentions no stretch of time', 'it mentions a stretch of time']],
  ['consent', ['no consent is stated', 'a consent is stated']],
]);

function emptyPhrase(fact: string, subject: string, holds: boolean): string {
  const phrases = emptyPhrases.get(fact);
  if (phrases) return phrases[holds ? 0 : 1];
  if (subject.startsWith('its ')) {
    const kind = subject.slice('its '.length);
    return `it has ${holds ? 'no' : article(kind)} ${kind}`;
  }
  return `${subject} is ${holds ? 'none' : 'not none'}`;
}

const yesNoPhrases: ReadonlyMap<string, readonly [yes: string, no: string]> = new Map([
  [
    'cohort.exact',
    ['the group is counted to the last person', 'the group is not counted to the last person'],
  ],
  ['question', ['it asks a question', 'it asks no question']],
]);

function yesNoPhrase(fact: string, subject: string, isYes: boolean): string {
  return yesNoPhrases.get(fact)?.[isYes ? 0 : 1] ?? `${subject} is ${isYes ? 'yes' : 'no'}`;
}

/** What is left of an order where it is said not to hold. */
const turnedRound: { readonly [O in NumberOperator]: NumberOperator | undefined } = {
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  equal: undefined,
  multipleOf: undefined,
};

function numberPhrase(
  { fact, operator, value }: NumberComparison,
  subject: string,
  holds: boolean,
  known: Known,
): string {
  const amount = amountOf(fact, value, known);
  const is = fact === 'cohort.size' ? `${subject} counts` : `${subject} is`;
  const less = fact === 'cohort.size' ? 'fewer' : 'less';
  const whole = fact === 'cohort.share' ? ' of everybody' : '';
  switch (holds ? operator : (turnedRound[operator] ?? operator)) {
    case 'lessThan':
      return `${is} ${less} than ${amount}${whole}`;
    case 'lessThanInclusive':
      return `${is} at most ${amount}${whole}`;
    case 'greaterThan':
      return `${is} more than ${amount}${whole}`;
    case 'greaterThanInclusive':
      return `${is} at least ${amount}${whole}`;
    case 'equal':
      return holds ? `${is} exactly ${amount}${whole}` : `${is} anything but ${amount}${whole}`;
    case 'multipleOf':
      return `${is} ${holds ? 'a' : 'no'} multiple of ${amount}${whole}`;
  }
}

/** A number with the unit that the values of its fact stand in. */
function amountOf(fact: string, value: number, { facts, measures }: Known): string {
  const measure = measures.find(({ id }) => id === fact);
  if (measure) return measureAmount(measure, value);
  switch (fact) {
    case 'cohort.size':
      return counted(value, 'people');
    case 'cohort.share':
      return percentage(value);
    case 'window':
      return counted(value, 'days');
    default: {
      const type = facts.find(({ name }) => name === fact)?.type;
      if (type?.kind !== 'number' || type.unit === 'count') return numeral(value);
      return type.unit === 'fraction' ? percentage(value) : counted(value, type.unit);
    }
  }
}

function measureAmount(measure: Measure, value: number): string {
  const { unit } = measurePhrases(measure);
  if (unit === 'fraction') return percentage(value);
  return unit === 'count' ? numeral(value) : counted(value, unit);
}
