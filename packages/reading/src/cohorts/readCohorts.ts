import type { CohortFact, Mention } from '@fineline/ruleset';
import type { NumberPhrase } from '../numbers/numberPhrase.ts';
import type { Passage } from '../tokens/passage.ts';
import { cohortOf } from './cohortOf.ts';
import { countedElsewhere } from './countedElsewhere.ts';
import { generalMentions } from './generalMentions.ts';
import { findHead } from './findHead.ts';
import { ellipsisAt, type Counted } from './ellipsis.ts';
import { isNoCount } from './noCounts.ts';
import { singlePeople } from './singlePeople.ts';
import { inTitle } from '../masks/masks.ts';
import { spanOf } from '../tokens/token.ts';

/** A group of people with the tokens that tell of it: determiner or number first, head last. */
export interface Group {
  readonly cohort: CohortFact;
  readonly from: number;
  readonly to: number;
}

export interface People {
  /** In the order of the text. */
  readonly groups: readonly Group[];
  readonly mentions: readonly Mention[];
}

/** The groups of people that the text gives a number for, and the numbers that count nobody measured. */
export function readCohorts(passage: Passage, numbers: readonly NumberPhrase[]): People {
  const groups: Group[] = [];
  const mentions: Mention[] = [];
  let last: Counted | undefined;
  for (const number of numbers) {
    if (passage.masks.of[number.core] === inTitle || isNoCount(passage, number)) continue;
    const one = number.form === 'count' && number.value.min === 1 && number.value.max === 1;
    const head = findHead(passage, number.to, one) ?? ellipsisAt(passage, number, last);
    if (head === undefined) continue;
    const sentence = passage.sentenceOf[number.core]!;
    const span = spanOf(passage.tokens, number.from, head.to);
    const other = head.kind === 'people' ? countedElsewhere(passage, number.from, head.to) : head.kind;
    if (other !== undefined) {
      const mention: Mention = { kind: other, unit: head.unit, span };
      mentions.push(number.form === 'share' ? mention : { ...mention, size: number.value });
      if (other === 'thing') last = { kind: 'thing', unit: head.unit, sentence, share: false };
      continue;
    }
    const cohort = cohortOf(number, head.unit, span);
    // An average (*2.4 people*) is the size of no group.
    if (cohort === undefined) continue;
    groups.push({ cohort, from: number.from, to: head.to });
    last = { kind: 'people', unit: head.unit, sentence, share: number.form === 'share' };
  }
  const singles = singlePeople(passage, groups, mentions);
  return {
    groups: [...groups, ...singles.groups].sort((a, b) => a.from - b.from),
    mentions: [...mentions, ...singles.mentions, ...generalMentions(passage)].sort(
      (a, b) => a.span.start - b.span.start,
    ),
  };
}
