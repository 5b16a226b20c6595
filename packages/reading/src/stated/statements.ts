// What each field of a post adds to the facts that were read from it. A statement may settle what is unknown or add to
// what is there; none takes away what the reader saw.
import {
  builtInFacts,
  facets,
  isDay,
  type CustomFact,
  type DeclaredFact,
  type Facet,
  type Facts,
  type FactType,
  type Interval,
  type Vocabularies,
  type Writable,
} from '@fineline/ruleset';
import type { Complain } from './complaint.ts';
import { overlap } from './joinIntervals.ts';
import { joinCohorts, sizesFromShares, statedCohorts } from './statedCohorts.ts';
import { statedDisputes } from './statedDisputes.ts';
import { statedQuantity } from './statedQuantity.ts';
import { joinWords, statedWords } from './statedWords.ts';
import { statedYesNo } from './statedYesNo.ts';
import { knownNames, type KnownNames } from './unknownField.ts';

/** Facts that are being put together: a copy for each field would cost more than all else about a post. */
export type Joined = Writable<Omit<Facts, 'custom'>> & { custom?: Record<string, CustomFact> };

/** Joins one field to the facts; leaves them as they are after a complaint. */
export type Statement = (facts: Joined, value: unknown, complain: Complain) => void;

/** The words and facts that a post may state. */
export interface Statable {
  readonly vocabularies: Vocabularies;
  readonly facts: readonly DeclaredFact[];
}

/** What the field of a name states, or undefined where no fact is named like that. */
export type StatementOf = (name: string) => Statement | undefined;

/** What each field states, made once for all posts. */
export function statementsFor(statable: Statable): StatementOf {
  const known = madeFor.get(statable);
  if (known) return known;
  const made = new Map<string, Statement>();
  const statementOf: StatementOf = name => {
    const known = made.get(name);
    if (known) return known;
    const statement = makeStatement(name, statable);
    if (statement) made.set(name, statement);
    return statement;
  };
  madeFor.set(statable, statementOf);
  return statementOf;
}

const madeFor = new WeakMap<Statable, StatementOf>();

function makeStatement(name: string, statable: Statable): Statement | undefined {
  const facet = facets.find(candidate => candidate === name);
  if (facet !== undefined) return wordsOf(facet, statable.vocabularies);
  if (name === 'dispute') return dispute(statable);
  const declared = statable.facts.find(fact => fact.name === name);
  return statements.get(name) ?? (declared && customFact(declared, statable.vocabularies));
}

/** Every name that a field may have; made once for all posts. */
export function namesFor(statable: Statable): KnownNames {
  const before = namesMadeFor.get(statable);
  if (before) return before;
  const own = statable.facts.map(({ name }) => name);
  const names = knownNames(
    ['id', 'text', 'dispute', ...facets, ...statements.keys(), ...own],
    statable.facts,
  );
  namesMadeFor.set(statable, names);
  return names;
}

const namesMadeFor = new WeakMap<Statable, KnownNames>();

function wordsOf(facet: Facet, vocabularies: Vocabularies): Statement {
  const words = new Set(vocabularies[facet].map(({ word }) => word));
  return (facts, value, complain) => {
    const stated = statedWords(facet, value, words, complain);
    if (stated) facts[facet] = joinWords(facts[facet], stated);
  };
}

const stated = [{ cue: 'stated' }];

const campaign: Statement = (facts, value, complain) => {
  const text = statedText('campaign', value, complain);
  if (text !== undefined) facts.campaign = { value: text, evidence: stated };
};

const cohorts: Statement = (facts, value, complain) => {
  const groups = statedCohorts(value, complain);
  if (groups === undefined) return;
  const joined = joinCohorts(facts.cohorts ?? [], groups);
  const conflicts = [...(facts.conflicts ?? []), ...joined.conflicts];
  // Like words, groups that are stated settle what nobody could tell: the list is closed.
  delete facts.openCohorts;
  facts.cohorts = joined.cohorts;
  if (conflicts.length > 0) facts.conflicts = conflicts;
};

const details: Statement = (facts, value, complain) => {
  const number = statedQuantity('details', value, 'count', complain);
  if (number === undefined) return;
  const read = facts.details?.value;
  const both = read ? overlap(read, number) : number;
  if (both === undefined) inConflict(facts, 'details', number, read!);
  else facts.details = { value: both, evidence: [...(facts.details?.evidence ?? []), ...stated] };
};

const window: Statement = (facts, value, complain) => {
  // That the post has no stretch of time takes nothing away where one was read.
  if (value === 'none') {
    if (facts.window === undefined) facts.window = null;
    return;
  }
  const days = statedQuantity('window', value, 'days', complain);
  if (days === undefined) return;
  const both = facts.window ? overlap(facts.window.days, days) : days;
  if (both === undefined) inConflict(facts, 'window', days, facts.window!.days);
  else facts.window = { ...facts.window, days: both };
};

function inConflict(facts: Joined, fact: string, statedNumber: Interval, read: Interval): void {
  facts.conflicts = [...(facts.conflicts ?? []), { fact, stated: statedNumber, read }];
}

const question: Statement = (facts, value, complain) => {
  const yes = statedYesNo('question', value, complain);
  if (yes === undefined) return;
  const read = facts.question;
  if (read?.value === true && !yes) return;
  facts.question = { value: yes, evidence: [...(read?.evidence ?? []), ...stated] };
};

/** Needs every group to be there already: it is joined last. */
const population: Statement = (facts, value, complain) => {
  const people = statedQuantity('population', value, 'people', complain);
  if (people === undefined) return;
  if (people.min === 0) complain('FL0702', '`population` wants a whole number of people such as `250000`');
  else if (facts.cohorts !== undefined) facts.cohorts = sizesFromShares(facts.cohorts, people.min);
};

const publishes: Statement = (_, value, complain) => {
  if (!isDay(value)) complain('FL0702', '`publishes` wants a day such as `2026-12-31`');
};

const statements: ReadonlyMap<string, Statement> = new Map([
  ['campaign', campaign],
  ['cohorts', cohorts],
  ['details', details],
  ['population', population],
  ['publishes', publishes],
  ['question', question],
  ['window', window],
]);

function dispute({ facts: declared }: Statable): Statement {
  const known = [...builtInFacts.keys(), 'cohort', ...declared.map(({ name }) => name)];
  return (facts, value, complain) => {
    const disputes = statedDisputes(value, known, complain);
    if (disputes) facts.disputes = disputes;
  };
}

function customFact({ name, type }: DeclaredFact, vocabularies: Vocabularies): Statement {
  const words = new Set(wordsOfType(type, vocabularies));
  return (facts, value, complain) => {
    const fact = customValue(name, type, value, words, complain);
    if (!fact) return;
    (facts.custom ??= {})[name] = fact;
  };
}

function wordsOfType(type: FactType, vocabularies: Vocabularies): readonly string[] {
  if (type.kind === 'choice') return type.words;
  return type.kind === 'words' ? vocabularies[type.facet].map(({ word }) => word) : [];
}

function customValue(
  name: string,
  type: FactType,
  value: unknown,
  words: ReadonlySet<string>,
  complain: Complain,
): CustomFact | undefined {
  switch (type.kind) {
    case 'words':
    case 'choice': {
      const named = statedWords(name, value, words, complain);
      return named && joinWords(undefined, named);
    }
    case 'yes-no': {
      const yes = statedYesNo(name, value, complain);
      return yes === undefined ? undefined : { value: yes, evidence: stated };
    }
    case 'number': {
      if (value === 'none') return { value: null, evidence: stated };
      const number = statedQuantity(name, value, type.unit, complain);
      return number && { value: number, evidence: stated };
    }
    case 'text': {
      const text = statedText(name, value, complain);
      return text === undefined ? undefined : { value: text, evidence: stated };
    }
  }
}

function statedText(name: string, value: unknown, complain: Complain): string | null | undefined {
  if (value === 'none') return null;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : complain('FL0702', `\`${name}\` wants a text`);
}
