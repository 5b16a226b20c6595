import type { Passage } from '../passage/passage.ts';
import { wordAt } from '../tokens/token.ts';
import { closedClass, looksPlural } from '../lexicon/lists/wordLists.ts';
import { isCalendarWord, unitDays } from '../lexicon/lists/calendar.ts';
import { pluralPeople } from '../lexicon/lists/peopleNouns.ts';

/** How far before a number the noun may stand that it means, in tokens. */
const reach = 24;

/** A noun that a number behind it may mean. */
interface Named {
  readonly unit: string;
  readonly kind: 'people' | 'thing';
}

/** The plural that a number at `from` may mean, in its sentence or the one before: people before things, wherever they stand. */
export function pluralBefore({ tokens, sentences, sentenceOf }: Passage, from: number): Named | undefined {
  const start = sentences[Math.max(0, sentenceOf[from]! - 1)]!.from;
  let thing: Named | undefined;
  for (let at = from - 1; at >= Math.max(start, from - reach); at--) {
    const unit = wordAt(tokens, at);
    if (unit === undefined || closedClass.has(unit)) continue;
    const kind = pluralPeople(unit);
    if (kind === 'people') return { unit, kind };
    if (looksPlural(unit) && !unitDays.has(unit) && !isCalendarWord(unit)) thing ??= { unit, kind: 'thing' };
  }
  return thing;
}
