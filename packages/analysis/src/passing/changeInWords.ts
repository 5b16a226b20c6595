// What to do about one fact, as somebody says it to the author of a post: "at least 1,000 people", "leave out the question".
import {
  blankWords,
  both,
  either,
  isOfGroup,
  withCommas,
  type Facts,
  type FactType,
} from '@fineline/ruleset';
import { groupTitle } from '../words/factsInWords.ts';
import { lengthUnit } from '../words/lengthUnit.ts';
import type { ChangedFact } from './changedFacts.ts';
import type { Demand } from './demand.ts';
import { isSomething } from './isSomething.ts';

/** What the numbers of a fact count that a policy declares itself. */
type NumberUnit = Extract<FactType, { readonly kind: 'number' }>['unit'];

/**
 * The change as a command or as the value that is wanted; lower case, without a final period. `unit` is that of a number
 * that the policy declares itself, `above` has for each word of the fact itself and those above it; `staysAGroup` where the
 * post gives a number for some group still.
 */
export function changeInWords(
  change: ChangedFact,
  unit: NumberUnit | undefined,
  above: ReadonlyMap<string, ReadonlySet<string>>,
  { cohorts = [] }: Facts,
  staysAGroup: boolean,
): string {
  const { fact, demand, group } = change;
  switch (demand.kind) {
    case 'gone': {
      const gone = group === undefined ? undefined : cohorts[group];
      if (!staysAGroup) return 'give no number of people';
      return gone ? `leave out the ${groupTitle(gone)}` : 'give no other number of people';
    }
    case 'number':
      return numberInWords(fact, demand, unit);
    case 'words':
      return wordsInWords(change, demand, above);
    case 'none':
      return nones.get(fact) ?? `no \`${fact}\` at all`;
    case 'is':
      return isInWords(fact, demand.value);
  }
}

const nones: ReadonlyMap<string, string> = new Map([
  ['addressee', 'say it to everybody'],
  ['framing', 'say it without a framing'],
  ['identifier', 'name nobody'],
  ['tone', 'say it without a tone'],
  ['topic', 'leave out every sensitive topic'],
  ['window', 'mention no stretch of time'],
]);

function numberInWords(
  fact: string,
  { min, above, max, below, multipleOf }: Extract<Demand, { readonly kind: 'number' }>,
  unit: NumberUnit | undefined,
): string {
  const said = (value: number): string => amount(fact, value, unit);
  // Of two bounds on one side the tighter says both.
  const isAbove = above !== undefined && (min === undefined || above >= min);
  const isBelow = below !== undefined && (max === undefined || below <= max);
  const low = isAbove ? above : min;
  const high = isBelow ? below : max;
  const isExact = low !== undefined && low === high && !isAbove && !isBelow;
  const bounds = [
    ...(isExact ? [`exactly ${said(low)}`] : []),
    ...(low === undefined || isExact ? [] : [`${isAbove ? 'more than' : 'at least'} ${said(low)}`]),
    ...(high === undefined || isExact ? [] : [`${isBelow ? 'less than' : 'at most'} ${said(high)}`]),
    ...(multipleOf === undefined ? [] : [`a multiple of ${said(multipleOf)}`]),
  ].join(' and ');
  if (fact === 'cohort.digits') return `round the number of people to ${bounds}`;
  if (fact === 'window') return `speak of ${bounds}`;
  if (fact === 'details') return `combine ${bounds} about one group`;
  return isOfGroup(fact) ? bounds : `\`${fact}\`: ${bounds}`;
}

function amount(fact: string, value: number, unit: NumberUnit | undefined): string {
  const plural = (one: string, many: string): string => `${withCommas(value)} ${value === 1 ? one : many}`;
  switch (fact) {
    case 'cohort.size':
      return plural('person', 'people');
    case 'cohort.share':
      return `${percent(value)}% of everybody`;
    case 'cohort.digits':
      return plural('digit', 'digits');
    case 'window':
      return length(value, 'days');
    case 'details':
      return plural('exact detail', 'exact details');
  }
  if (unit === undefined || unit === 'count') return withCommas(value);
  if (unit === 'fraction') return `${percent(value)}%`;
  if (unit === 'weeks' || unit === 'days' || unit === 'hours') return length(value, unit);
  return plural(unit === 'people' ? 'person' : unit.replace(/s$/, ''), unit);
}

function length(value: number, unit: 'weeks' | 'days' | 'hours'): string {
  const { name, of } = lengthUnit([value], unit);
  return `${withCommas(of(value))} ${of(value) === 1 ? name.slice(0, -1) : name}`;
}

function percent(value: number): number {
  return Number((value * 100).toPrecision(12));
}

const people: ReadonlyMap<string, string> = new Map([
  ['cohort', 'the people in the data'],
  ['individual', 'one person'],
  ['reader', 'the reader'],
]);

function wordsInWords(
  { fact, was, is }: ChangedFact,
  { has, lacks, only }: Extract<Demand, { readonly kind: 'words' }>,
  above: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  const isUnder = (word: string, over: string): boolean =>
    word === over || above.get(word)?.has(over) === true;
  const [before, after] = [was, is].map(it => (it && 'has' in it ? it : { has: [] }));
  const blank = blankWords.get(fact);
  const gone = before!.has.filter(word => !after!.has.includes(word));
  // What stands above a word that stays is not left out by itself, and a word for nothing is not left out at all.
  const isLeft = (word: string): boolean =>
    !after!.has.some(one => isUnder(one, word)) &&
    (word !== blank || (after!.has.length > 0 && has.length === 0));
  const out = gone.filter(isLeft);
  const fine = only?.filter(word => !lacks.some(over => isUnder(word, over)));
  const absent = lacks.filter(
    word => after!.lacks?.includes(word) === true && before!.lacks?.includes(word) !== true,
  );
  const isOpen = before!.open === true || after!.open === true;
  const says = fine && (isOpen || out.length < gone.length || out.length === 0);
  // Another takes its place, so that either the words are all that it may not be, or all that it may not be is said.
  const isReplaced = !says && isSomething(fact) && gone.length > 0 && after!.has.length === 0;
  const saysOut = out.length > 0 && !(isReplaced && absent.some(word => !out.includes(word)));
  const parts = [
    ...(has.length > 0 ? [haveWords(fact, has)] : []),
    ...(saysOut ? [lackWords(fact, out, after!.has)] : []),
    ...(says
      ? [`make sure that ${subjectOf(fact)} is nothing but ${either(has.length > 0 ? after!.has : fine)}`]
      : []),
    ...(!says && absent.length > 0 && !(isReplaced && saysOut) ? [makeSure(fact, absent, saysOut)] : []),
  ];
  return parts.join(', and ');
}

/** `besides`: besides words that are to be left out. */
function makeSure(fact: string, lacks: readonly string[], besides: boolean): string {
  const otherwise = besides ? ' otherwise' : '';
  return fact === 'addressee'
    ? `make sure that it does not speak to ${either(lacks.map(word => people.get(word) ?? word))}${otherwise}`
    : `make sure that ${subjectOf(fact)} is not ${either(lacks)}${otherwise}`;
}

function haveWords(fact: string, words: readonly string[]): string {
  switch (fact) {
    case 'channel':
      return `publish it on ${both(words)}`;
    case 'audience':
      return `say it to ${both(words)}`;
    case 'consent':
      return `have consent that is ${both(words)}`;
    case 'addressee':
      return `speak to ${both(words.map(word => people.get(word) ?? word))}`;
    default:
      return `let ${subjectOf(fact)} be ${both(words)}`;
  }
}

function lackWords(fact: string, words: readonly string[], kept: readonly string[]): string {
  switch (fact) {
    case 'channel':
      return `do not publish it on ${either(words)}`;
    case 'audience':
      return `do not say it to ${either(words)}`;
    case 'addressee':
      return words.includes('cohort') && kept.length === 0
        ? 'say it to everybody'
        : `do not speak to ${either(words.map(word => people.get(word) ?? word))}`;
    case 'identifier':
      return `leave out what identifies somebody: ${both(words)}`;
    case 'tone':
    case 'framing':
    case 'topic':
      return `leave out the ${fact}${words.length === 1 ? '' : 's'} ${both(words)}`;
    default:
      return `let ${subjectOf(fact)} not be ${either(words)}`;
  }
}

function subjectOf(fact: string): string {
  return ['tone', 'framing', 'topic', 'channel', 'audience', 'consent', 'addressee'].includes(fact)
    ? `the ${fact}`
    : `\`${fact}\``;
}

function isInWords(fact: string, value: string | boolean): string {
  if (fact === 'question') return value === true ? 'ask a question' : 'leave out the question';
  if (fact === 'cohort.exact')
    return value === true ? 'give the exact number' : 'say “about”, and round the number of people';
  const said = typeof value === 'boolean' ? (value ? 'yes' : 'no') : `“${value}”`;
  return `let \`${fact}\` be ${said}`;
}
