// The facts that an example is judged on. A text is read as any post is; what `post { … }` names then replaces what was
// read, since only a test may set facts outright.
import type { CohortNode, ExampleNode, SubjectNode, TestFieldNode } from '@fineline/language';
import {
  builtInFacts,
  didYouMean,
  quote,
  type CohortFact,
  type CustomFact,
  type DeclaredFact,
  type Facts,
  type WordsFact,
} from '@fineline/ruleset';
import { refuse } from '../loading/complaints.ts';
import { isSetOnce, statedFact, statedInTest, textOf, type NamedFact } from './statedFact.ts';
import type { Stating } from './stating.ts';
import { groupParts, statedGroup } from './statedGroup.ts';

/** What it takes to turn an example into facts. */
export interface ExampleFrame extends Stating {
  readonly facts: readonly DeclaredFact[];
  readonly read: (text: string) => Facts;
}

/** A subject that is a post. */
export type PostSubject = Exclude<SubjectNode, { readonly kind: 'table' }>;

/** A fact that a field sets, under its name in the facts; without a value where the field makes it unknown. */
interface Setting {
  readonly name: string;
  /** Whether the policy declares it. */
  readonly custom: boolean;
  readonly value?: unknown;
}

/** The facts of one subject of an example, or undefined after complaints. */
export function exampleFacts(
  example: ExampleNode,
  subject: PostSubject,
  frame: ExampleFrame,
): Facts | undefined {
  const stated = statedBeside(example, frame);
  if (subject.kind === 'text') return stated?.(frame.read(subject.value));
  const { fields, cohorts } = subject;
  const isWhole = isSetOnce(fields, namesBeside(example, cohorts), frame);
  const textField = fields.find(isText);
  const text = textField && textOf(textField, frame);
  const others = fields.filter(field => !isText(field));
  const settings = others.map(field => settingOf(field, frame));
  const groups = cohorts.map(cohort => statedGroup(cohort, frame));
  const failed =
    settings.includes(undefined) || groups.includes(undefined) || (textField && text === undefined);
  if (!isWhole || !stated || failed) return undefined;
  const joined = stated(text === undefined ? {} : frame.read(text));
  return withSettings(joined, settings as readonly Setting[], groups as readonly CohortFact[]);
}

/** The text of a subject, where it has one. */
export function textOfSubject(subject: PostSubject): string | undefined {
  if (subject.kind === 'text') return subject.value;
  const value = subject.fields.find(isText)?.value;
  const item = value?.kind === 'items' ? value.items[0]?.value : undefined;
  return item?.kind === 'word' ? item.text : undefined;
}

function isText({ name }: TestFieldNode): boolean {
  return name.text === 'text';
}

/** What `on` and `for campaign` state: as in a post, it joins what was read. */
export function statedBeside(
  { channels, campaign }: ExampleNode,
  frame: ExampleFrame,
): ((read: Facts) => Facts) | undefined {
  const known = frame.vocabularies.channel.map(({ word }) => word);
  const unknown = channels.filter(({ text }) => !known.includes(text));
  for (const { text, span } of unknown)
    refuse(frame, span, 'FL0201', `${quote(text)} is no channel`, didYouMean(text, span, known));
  if (unknown.length > 0) return undefined;
  const stated = channels.map(({ text }) => text);
  return read => ({
    ...read,
    ...(stated.length > 0 && { channel: withStated(read.channel, stated) }),
    ...(campaign && { campaign: { value: campaign.value, evidence: statedInTest } }),
  });
}

function withStated(read: WordsFact | undefined, stated: readonly string[]): WordsFact {
  const has = [...new Set([...(read?.has ?? []), ...stated])].sort();
  const shown = stated.map(word => ({ word, cue: 'stated' }));
  return { has, evidence: [...(read?.evidence ?? []), ...shown] };
}

/** The facts that are set by something else than a field. */
function namesBeside({ channels, campaign }: ExampleNode, cohorts: readonly CohortNode[]): readonly string[] {
  return [
    ...(channels.length > 0 ? ['channel'] : []),
    ...(campaign ? ['campaign'] : []),
    ...(cohorts.length > 0 ? ['cohort'] : []),
  ];
}

function settingOf(field: TestFieldNode, frame: ExampleFrame): Setting | undefined {
  const name = field.name.text;
  if (name === 'cohort') return cohortSetting(field, frame);
  const fact = factNamed(name, frame);
  if (!fact) return refuseUnknown(field, frame);
  const custom = !builtInFacts.has(name);
  if (field.value.kind !== 'unknown') {
    const value = statedFact(field, fact, frame);
    return value && { name, custom, value: name === 'window' ? windowOf(value) : value };
  }
  if (!fact.claim) return { name, custom };
  return refuse(frame, field.span, 'FL0804', `${quote(name)} is a claim: what nobody states is \`none\``, {
    help: 'Leave it out, or write `none`.',
  });
}

/** `cohort none`, `cohort unknown`. */
function cohortSetting({ value, span }: TestFieldNode, frame: ExampleFrame): Setting | undefined {
  if (value.kind === 'unknown') return { name: 'cohorts', custom: false };
  const [item, ...more] = value.kind === 'items' && !value.at ? value.items : [];
  if (item?.value.kind === 'none' && !item.negated && more.length === 0)
    return { name: 'cohorts', custom: false, value: [] };
  return refuse(frame, span, 'FL0305', 'a group of people is set part by part', {
    help: 'Write `cohort { size 53 people }`, or `cohort none` where the post gives no number of people.',
  });
}

function factNamed(name: string, { facts }: ExampleFrame): NamedFact | undefined {
  const builtIn = builtInFacts.get(name);
  if (builtIn) return { name, ...builtIn };
  const declared = facts.find(fact => fact.name === name);
  return declared && { name, type: declared.type, of: 'release', claim: declared.otherwiseNone };
}

function refuseUnknown({ name: { text, span } }: TestFieldNode, frame: ExampleFrame): undefined {
  const names = [...builtInFacts.keys()].filter(name => !name.includes('.'));
  return refuse(frame, span, 'FL0202', `there is no fact ${quote(text)}`, {
    ...didYouMean(text, span, [...names, 'cohort', 'text', ...frame.facts.map(({ name }) => name)]),
    ...(groupParts.has(text) && { help: `It is a part of a group: ${quote(`cohort { ${text} … }`)}.` }),
  });
}

function withSettings(facts: Facts, settings: readonly Setting[], groups: readonly CohortFact[]): Facts {
  const [custom, builtIn] = [true, false].map(wanted => settings.filter(it => it.custom === wanted));
  return {
    ...known({ ...facts, ...(groups.length > 0 && { cohorts: groups }), ...byName(builtIn!) }),
    ...(custom!.length > 0 && { custom: known(byName(custom!)) }),
  };
}

function byName(settings: readonly Setting[]): Readonly<Record<string, CustomFact>> {
  return Object.fromEntries(settings.map(({ name, value }) => [name, value as CustomFact]));
}

/** What is unknown is missing. */
function known<T extends object>(facts: T): T {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as T;
}

/** A window says its days instead of a value. */
function windowOf(fact: CustomFact): Facts['window'] {
  if (!('value' in fact) || typeof fact.value !== 'object') return undefined;
  return fact.value && { days: fact.value };
}
