import type { Mention, Span } from '@fineline/ruleset';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Range } from '../tokens/range.ts';
import type { Passage } from '../passage/passage.ts';
import { cohortOf } from './groups/cohortOf.ts';
import { countedBy } from './countedBy.ts';
import { countedElsewhere } from './elsewhere/countedElsewhere.ts';
import { generalMentions } from './generalMentions.ts';
import { isYearly } from './bare/bareNumbers.ts';
import { fewPeople } from './fewPeople.ts';
import { gapped } from './bare/gappedCounts.ts';
import type { Group, People } from './groups/group.ts';
import { type Counted } from './bare/ellipsis.ts';
import { disguisedCounts } from './disguisedCounts.ts';
import { withHedges } from './elsewhere/hedged.ts';
import { isNoCount } from './bare/noCounts.ts';
import { isRelativeWho } from '../lexicon/lists/peopleNouns.ts';
import { listed } from './bare/listedCounts.ts';
import { ratioBehind } from './nouns/ratioBehind.ts';
import { tabledCounts } from './tabledCounts.ts';
import { ratioToEvery } from './bare/toldShares.ts';
import { type Unnamed } from './bare/unnamedPeople.ts';
import { singlePeople } from './singles/singlePeople.ts';
import { inTitle } from '../passage/masks.ts';
import { allOf } from '../tokens/foundIn.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { isPastVerb, lone } from '../lexicon/lists/wordLists.ts';
import { unitDays } from '../lexicon/lists/calendar.ts';

/**
 * The groups of people that the text gives a number for, and the numbers that count nobody measured. Whoever is in `names`
 * is a group of one.
 */
export function readCohorts(
  passage: Passage,
  numbers: readonly NumberPhrase[],
  names: readonly Range[],
): People {
  const groups: Group[] = [];
  const possible: Group[] = [];
  const mentions: Mention[] = [];
  let last: Counted | undefined;
  let before: Before | undefined;
  let list: Unnamed | undefined;
  let passed = -1;
  for (const told of numbers) {
    const number = ratioToEvery(passage, told) ?? told;
    if (passage.masks.of[number.core] === inTitle) continue;
    const named = isNoCount(passage, number);
    const row = named ? undefined : listed(passage, number, list);
    list = row ?? list;
    const mayAnswer = before?.kind === undefined || before.kind === 'thing';
    const counted = named
      ? undefined
      : (row ??
        countedBy(passage, number, last) ??
        (mayAnswer ? gapped(passage, number, last, passed) : undefined));
    if (counted === undefined) {
      if (passage.tokens[number.core]!.kind === 'number' && !isYearly(passage, number)) passed = number.from;
      continue;
    }
    const { from, to, unit, kind } = counted;
    const sentence = passage.sentenceOf[number.core]!;
    const span = spanOf(passage.tokens, from, to);
    const may = kind === 'people' || kind === 'unclear';
    const other = may ? (countedElsewhere(passage, from, to) ?? likeBefore(passage, from, to, before)) : kind;
    before = { from, to, kind: other };
    if (other !== undefined) {
      mentions.push(mentionOf(other, number, unit, span));
      // *88 times* speaks of nothing that *forty of them* could mean.
      if (other === 'thing' && unit !== 'times' && !unitDays.has(unit))
        last = { kind: 'thing', unit, sentence, share: false, from, to };
      continue;
    }
    const cohort = cohortOf(
      ratioBehind(passage, number, to) ?? withHedges(passage, number, to),
      unit,
      span,
      introducesOne(passage, number),
    );
    // An average (*2.4 people*) is the size of no group.
    if (cohort === undefined) continue;
    // *Zero riders fell off*: nobody is told of.
    if (cohort.kind === 'zero') {
      mentions.push(mentionOf('nobody', number, unit, span));
      continue;
    }
    // *84 billion glorps*: whatever they are, nobody among so many is told apart.
    if (kind === 'unclear' && isMultitude(number)) {
      mentions.push(mentionOf('thing', number, unit, span));
      continue;
    }
    if (kind === 'unclear') {
      possible.push({ cohort, from, to });
      mentions.push(mentionOf(kind, number, unit, span));
      continue;
    }
    groups.push({ cohort, from, to });
    last = { kind: 'people', unit, sentence, share: number.form === 'share', from, to };
  }
  for (const { from, to } of disguisedCounts(passage)) {
    const [unit, span] = [wordAt(passage.tokens, to - 1)!, spanOf(passage.tokens, from, to)];
    possible.push({ cohort: { unit, span }, from, to });
    mentions.push({ kind: 'unclear', unit, span });
  }
  for (const { from, to, unit } of tabledCounts(passage)) {
    const span = spanOf(passage.tokens, from, to);
    possible.push({ cohort: { unit, span }, from, to });
    mentions.push({ kind: 'unclear', unit, span });
  }
  const few = fewPeople(passage);
  for (const group of few.groups)
    if (countedElsewhere(passage, group.from, group.to) === undefined) groups.push(group);
  for (const group of few.possible) {
    possible.push(group);
    mentions.push({ kind: 'unclear', unit: 'people', span: group.cohort.span! });
  }
  const singles = singlePeople(passage, groups, mentions, names);
  return {
    groups: inOrder([groups, singles.groups], ({ from }) => from),
    possible,
    mentions: inOrder([mentions, singles.mentions, generalMentions(passage)], ({ span }) => span.start),
  };
}

/** What several lists hold, in the order of the text. Most are empty. */
function inOrder<T>(lists: readonly (readonly T[])[], placeOf: (one: T) => number): readonly T[] {
  const all = allOf(lists);
  for (let at = 1; at < all.length; at++)
    if (placeOf(all[at]!) < placeOf(all[at - 1]!)) return all.toSorted((a, b) => placeOf(a) - placeOf(b));
  return all;
}

/** What was counted before a number, and why it tells of nobody. */
interface Before extends Range {
  readonly kind: string | undefined;
}

/** What holds of all that are named together; staff may stand beside customers. */
const spreading = new Set('capacity offer fiction rate yardstick hypothetical goal'.split(' '));

/** *Seats four adults or six children*, *takes two trunks or 12 people*: what holds of one holds of the other. */
function likeBefore(
  passage: Passage,
  from: number,
  to: number,
  before: Before | undefined,
): string | undefined {
  const { tokens } = passage;
  // *Of 90 guests surveyed, 12 said no*.
  if (before?.kind === 'survey' && before.to === from - 2 && isMark(tokens, from - 1, ',')) return 'survey';
  const link = wordAt(tokens, from - 1);
  if (before?.to !== from - 1 || (link !== 'or' && link !== 'and' && link !== 'plus')) return undefined;
  if (wordAt(tokens, to - 1) === 'you' || isRelativeWho(wordAt(tokens, to)) || isPastVerb(wordAt(tokens, to)))
    return undefined;
  const kind = before.kind === 'thing' ? countedElsewhere(passage, before.from, before.to) : before.kind;
  return kind !== undefined && spreading.has(kind) ? kind : undefined;
}

const multitude = 1e6;

function isMultitude({ form, value }: NumberPhrase): boolean {
  return form === 'count' && value.min >= multitude;
}

function mentionOf(kind: string, { form, value }: NumberPhrase, unit: string, span: Span): Mention {
  return form === 'share' ? { kind, unit, span } : { kind, size: value, unit, span };
}

/**
 * *One member watched it every day* tells of somebody as *a member* does, and counts nobody; *only one member*, *just one
 * of you* and *1 member* do.
 */
function introducesOne({ tokens }: Passage, { from, core, to }: NumberPhrase): boolean {
  return (
    wordAt(tokens, core) === 'one' &&
    from === core &&
    to === core + 1 &&
    !lone.has(wordAt(tokens, core - 1) ?? '')
  );
}
