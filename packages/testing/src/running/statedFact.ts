// A field of `post { … }` or of `cohort { … }` as the value of its fact. Unlike a post, a test sets facts outright, so
// nothing here is joined with anything.
import type { TestFieldNode, TestItemNode, ValueNode, WordNode } from '@fineline/language';
import {
  didYouMean,
  listed,
  quote,
  replacing,
  type CustomFact,
  type Evidence,
  type FactDefinition,
  type NumberFact,
  type TextFact,
  type WordsFact,
  type YesNoFact,
} from '@fineline/ruleset';
import { refuse, type Complaints } from '../loading/complaints.ts';
import { statedInterval } from './statedInterval.ts';
import type { Stating } from './stating.ts';

/** A fact with the name that conditions use. */
export type NamedFact = FactDefinition & { readonly name: string };

/** What shows a fact that a test sets: nothing in the text. */
export const statedInTest: readonly Evidence[] = [{ cue: 'stated' }];

/** The value of a field that is not `unknown`, or undefined after a complaint. */
export function statedFact(field: TestFieldNode, fact: NamedFact, stating: Stating): CustomFact | undefined {
  const { type } = fact;
  switch (type.kind) {
    case 'words':
      return statedWords(
        field,
        fact,
        stating.vocabularies[type.facet].map(({ word }) => word),
        stating,
      );
    case 'choice':
      return statedWords(field, fact, type.words, stating);
    case 'number':
      return statedNumber(field, fact, type.unit, stating);
    case 'yes-no':
      return statedYesNo(field, fact, stating);
    case 'text':
      return statedText(field, fact, stating);
  }
}

/**
 * A list of words is the whole set, unless `at least` goes before it or it names only words that are not there. Those
 * after `not` are known to be absent.
 */
function statedWords(
  field: TestFieldNode,
  fact: NamedFact,
  known: readonly string[],
  stating: Stating,
): WordsFact | undefined {
  const items = field.value;
  if (items.kind !== 'items')
    return refuse(stating, field.span, 'FL0305', `${quote(fact.name)} is set to words`);
  if (items.at === 'most')
    return refuse(stating, field.span, 'FL0305', '`at most` goes before a number, not before words', {
      help: 'A list without it is the whole set.',
    });
  const words = items.items.map(item => ({ ...item, word: wordOf(item, fact, known, stating) }));
  if (words.some(({ word }) => word === undefined)) return undefined;
  const named = (negated: boolean): readonly string[] =>
    [...new Set(words.filter(item => item.negated === negated).map(({ word }) => word!))].sort();
  const [has, lacks] = [named(false).filter(word => word !== nothing), named(true)];
  const isNone = has.length < named(false).length;
  const both = words.find(({ negated, word }) => negated && has.includes(word!));
  if (both)
    return refuse(
      stating,
      both.span,
      'FL0803',
      `${quote(both.word!)} is said to be there and not to be there`,
    );
  const isNoneAmongOthers = has.length > (isNone ? 0 : 1) && (isNone || has.includes('none'));
  if (isNoneAmongOthers || (isNone && items.at))
    return refuse(stating, field.span, 'FL0305', '`none` is no word of a list', {
      help: `Write it alone: ${quote(`${fact.name} none`)}.`,
    });
  const isOpen = items.at === 'least' || (has.length === 0 && !isNone);
  return { has, ...(lacks.length > 0 && { lacks }), ...(isOpen && { open: true }), evidence: statedInTest };
}

/** Stands for `none` where that is no word of the vocabulary. */
const nothing = '';

function wordOf(
  { value, negated, span }: TestItemNode,
  { name, type }: NamedFact,
  known: readonly string[],
  stating: Stating,
): string | undefined {
  if (value.kind === 'quantity') return refuse(stating, span, 'FL0305', `${quote(name)} is set to words`);
  const word = value.kind === 'none' ? 'none' : value.text;
  if (known.includes(word)) return word;
  if (value.kind === 'none')
    return negated
      ? refuse(stating, span, 'FL0305', '`not none` names no word', {
          help: `Name the words, as in ${quote(`${name} at least ${known[0] ?? 'a'}`)}.`,
        })
      : nothing;
  const kind = type.kind === 'words' ? type.facet : name;
  return refuse(stating, span, 'FL0201', `${quote(word)} is no ${kind}`, {
    help: `Known are ${listed(known)}.`,
    ...didYouMean(word, value.span, known),
  });
}

function statedNumber(
  field: TestFieldNode,
  fact: NamedFact,
  unit: Parameters<typeof statedInterval>[2],
  stating: Stating,
): NumberFact | undefined {
  const mayBeNone = fact.name === 'window' || fact.of === 'release';
  if (mayBeNone && aloneValue(field)?.kind === 'none') return { value: null, evidence: statedInTest };
  const interval = statedInterval(field, fact.name, unit, stating);
  return interval && { value: interval, evidence: statedInTest };
}

function statedYesNo(field: TestFieldNode, { name }: NamedFact, stating: Stating): YesNoFact | undefined {
  const word = aloneWord(field);
  if (word && !word.quoted && (word.text === 'yes' || word.text === 'no'))
    return { value: word.text === 'yes', evidence: statedInTest };
  const meant =
    word &&
    (['true', 'y'].includes(word.text) ? 'yes' : ['false', 'n'].includes(word.text) ? 'no' : undefined);
  const fix = meant && replacing(word.span, meant);
  return refuse(stating, field.span, 'FL0305', `${quote(name)} is \`yes\` or \`no\``, fix && { fix });
}

function statedText(field: TestFieldNode, { name }: NamedFact, stating: Stating): TextFact | undefined {
  if (aloneValue(field)?.kind === 'none') return { value: null, evidence: statedInTest };
  const word = aloneWord(field);
  if (word?.quoted) return { value: word.text, evidence: statedInTest };
  const fix = word && replacing(word.span, `"${word.text}"`);
  return refuse(stating, field.span, 'FL0305', `${quote(name)} is a text in quotation marks`, fix && { fix });
}

/** Whether no fact is set twice, by two fields or by a field and what has set `others`; complains where one is. */
export function isSetOnce(
  fields: readonly TestFieldNode[],
  others: readonly string[],
  complaints: Complaints,
): boolean {
  const seen = new Set(others);
  const again = fields.filter(({ name: { text } }) => seen.size === seen.add(text).size);
  for (const { name } of again)
    refuse(complaints, name.span, 'FL0803', `${quote(name.text)} is set twice in this example`, {
      help: 'Keep one of them; a list of words is one field: `tone playful, warm`.',
    });
  return again.length === 0;
}

/** The text after `text`, or undefined after a complaint. */
export function textOf(field: TestFieldNode, complaints: Complaints): string | undefined {
  const word = aloneWord(field);
  if (word?.quoted) return word.text;
  return refuse(complaints, field.span, 'FL0305', '`text` is a text in quotation marks');
}

/** A single value without `at least`, `at most` or `not`. */
function aloneValue({ value }: TestFieldNode): ValueNode | undefined {
  if (value.kind !== 'items' || value.at || value.items.length !== 1) return undefined;
  const [item] = value.items;
  return item?.negated ? undefined : item?.value;
}

function aloneWord(field: TestFieldNode): WordNode | undefined {
  const value = aloneValue(field);
  return value?.kind === 'word' ? value : undefined;
}
