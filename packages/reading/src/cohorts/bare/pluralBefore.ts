import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { closedClass, looksPlural } from '../../lexicon/lists/wordLists.ts';
import { isCalendarWord, unitDays } from '../../lexicon/lists/calendar.ts';
import { pluralPeople } from '../../lexicon/lists/peopleNouns.ts';

/** How far before a number the noun may stand that it means, in tokens. */
const reach = 24;

/** A noun that a number behind it may mean. */
interface Named {
  readonly unit: string;
  readonly kind: 'people' | 'thing';
  /** True for people beside whom things are named, too. */
  readonly torn: boolean;
}

/** The plural that a number at `from` may mean, in its sentence or the one before: people before things, wherever they stand. */
export function pluralBefore({ tokens, sentences, sentenceOf }: Passage, from: number): Named | undefined {
  const start = sentences[Math.max(0, sentenceOf[from]! - 1)]!.from;
  let [people, thing]: (string | undefined)[] = [];
  for (let at = from - 1; at >= Math.max(start, from - reach); at--) {
    const unit = wordAt(tokens, at);
    if (unit === undefined || closedClass.has(unit)) continue;
    if (pluralPeople(unit) === 'people') people ??= unit;
    else if (looksPlural(unit) && !unitDays.has(unit) && !isCalendarWord(unit)) thing ??= unit;
  }
  if (people !== undefined) return { unit: people, kind: 'people', torn: thing !== undefined };
  return thing === undefined ? undefined : { unit: thing, kind: 'thing', torn: false };
}
