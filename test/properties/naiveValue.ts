// What is known of one fact by name, once claims, disputes, groups and the words of the reader are taken into account.
import {
  builtInFacts,
  type CohortFact,
  type CustomFact,
  type Facts,
  type FactType,
  type Interval,
  type RuleSet,
  type VocabularyWord,
  type WordsFact,
} from '@fineline/ruleset';

/** The group that a rule is judged for; `none` where the post has no group, `unknown` where nobody knows. */
export type Group = CohortFact | 'none' | 'unknown';

/** One post as one rule looks at it. */
export interface View {
  readonly ruleSet: RuleSet;
  readonly facts: Facts;
  readonly group: Group;
  /** Facts that count as unknown because somebody disputes the reading. */
  readonly disputed: readonly string[];
}

/** A dispute about `cohort` makes everything about groups unknown, also whether there are any. */
export function groupOf({ group, disputed }: View): Group {
  return disputed.includes('cohort') ? 'unknown' : group;
}

/** A fact of any kind. */
export type Value =
  | { readonly kind: 'number'; readonly value: Interval | null; readonly whole: Interval }
  | { readonly kind: 'text'; readonly value: string | null }
  | { readonly kind: 'yes-no'; readonly value: boolean }
  | { readonly kind: 'words'; readonly value: WordsFact; readonly words: readonly VocabularyWord[] }
  | 'missing';

/** A fact as it stands in a view. */
export function valueOf(name: string, view: View): Value {
  const { facts, ruleSet, disputed } = view;
  if (disputed.includes(name)) return 'missing';
  const group = groupOf(view);
  switch (name) {
    case 'cohort.size':
      return typeof group === 'string' || !group.size ? 'missing' : number(group.size, null);
    case 'cohort.share':
      return typeof group === 'string' || !group.share ? 'missing' : number(group.share, 1);
    case 'cohort.digits':
      if (typeof group === 'string' || group.digits === undefined) return 'missing';
      return number({ min: group.digits, max: group.digits }, null);
    case 'cohort.exact':
      if (typeof group === 'string' || group.exact === undefined) return 'missing';
      return { kind: 'yes-no', value: group.exact };
    case 'window':
      if (facts.window === undefined) return 'missing';
      return number(facts.window && facts.window.days, null);
    case 'details':
      return facts.details ? number(facts.details.value, null) : 'missing';
    case 'question':
      return facts.question ? { kind: 'yes-no', value: facts.question.value } : 'missing';
    case 'campaign':
      return { kind: 'text', value: facts.campaign ? facts.campaign.value : null };
    case 'consent':
      return words(claimed(facts.consent), ruleSet.vocabularies.consent);
    case 'channel':
    case 'audience':
      return facts[name] ? words(facts[name], ruleSet.vocabularies[name]) : 'missing';
    case 'tone':
    case 'framing':
    case 'topic':
    case 'identifier':
    case 'addressee': {
      const set = facts[name];
      if (!set) return 'missing';
      const readWithOtherWords = facts.reading && facts.reading.vocabulary !== ruleSet.requires.vocabulary;
      return words(readWithOtherWords ? { ...set, open: true } : set, ruleSet.vocabularies[name]);
    }
    default:
      return customValue(name, facts.custom?.[name], ruleSet);
  }
}

const number = (value: Interval | null, top: number | null): Value => ({
  kind: 'number',
  value,
  whole: { min: 0, max: top },
});

const words = (value: WordsFact, vocabulary: readonly VocabularyWord[]): Value => ({
  kind: 'words',
  value,
  words: vocabulary,
});

function customValue(name: string, fact: CustomFact | undefined, ruleSet: RuleSet): Value {
  const declared = ruleSet.facts.find(one => one.name === name);
  if (!declared || builtInFacts.has(name)) throw new Error(`no rule of this bench may name ${name}`);
  if (fact === undefined) return declared.otherwiseNone ? none(declared.type) : 'missing';
  const { type } = declared;
  if ('has' in fact && type.kind === 'choice') {
    return words(
      fact,
      type.words.map(word => ({ word, under: [] })),
    );
  }
  if (!('value' in fact)) throw new Error(`${name} has another type`);
  if (typeof fact.value === 'boolean') return { kind: 'yes-no', value: fact.value };
  if (type.kind === 'text' && (typeof fact.value === 'string' || fact.value === null)) {
    return { kind: 'text', value: fact.value };
  }
  if (type.kind === 'number' && typeof fact.value !== 'string') {
    return number(fact.value, type.unit === 'fraction' ? 1 : null);
  }
  throw new Error(`${name} has another type`);
}

/** Consent that nobody states is none. */
function claimed(consent: WordsFact | undefined): WordsFact {
  return isConsent(consent) ? consent : { has: ['none'] };
}

/** Whoever states an empty list states nothing, and so does whoever states `none` and something else. */
function isConsent(consent: WordsFact | undefined): consent is WordsFact {
  if (!consent || (consent.has.length > 1 && consent.has.includes('none'))) return false;
  return consent.has.length > 0 || consent.open === true;
}

/** Whether a fact is a claim that nobody made. */
export function isUnmadeClaim(name: string, { facts, ruleSet }: View): boolean {
  if (name === 'campaign') return facts.campaign === undefined;
  if (name === 'consent') return !isConsent(facts.consent);
  const declared = ruleSet.facts.find(one => one.name === name);
  return declared?.otherwiseNone === true && facts.custom?.[name] === undefined;
}

/** What a claim is taken for while nobody states it. */
function none(type: FactType): Value {
  if (type.kind === 'yes-no') return { kind: 'yes-no', value: false };
  if (type.kind === 'text') return { kind: 'text', value: null };
  if (type.kind === 'number') return number(null, null);
  return words({ has: [] }, type.kind === 'choice' ? type.words.map(word => ({ word, under: [] })) : []);
}
