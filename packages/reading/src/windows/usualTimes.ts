// Times that come again and are known by a name of two words: *during rush hour*, *outside office hours*, *in injury time*,
// *on match days*. How long they take is a matter of custom.
import type { Interval } from '@fineline/ruleset';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass } from '../lexicon/lists/wordLists.ts';
import { isSeason, isWeekday } from '../lexicon/lists/calendar.ts';
import type { Stretch } from './piece.ts';

/** What each of these words may stand behind. */
const usual: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  (
    [
      ['hour', 'rush lunch happy peak witching golden dinner'],
      [
        'hours',
        'school office working business visiting trading opening closing daylight peak licensing waking sleeping',
      ],
      [
        'time',
        'closing opening term injury extra stoppage added bath story nap kick-off chucking-out full tea break',
      ],
      ['times', 'peak busy quiet'],
      ['minutes', 'dying closing'],
      ['seconds', 'dying closing'],
      [
        'season',
        'peak high low off flu wedding exam party awards ski growing nesting hunting cricket football mating busy',
      ],
      ['break', 'lunch coffee tea ad commercial half-term tea toilet'],
      ['breaks', 'lunch coffee tea ad commercial'],
      ['week', 'freshers fashion reading exam finals race revision'],
    ] as const
  ).map(([head, before]) => [head, new Set(before.split(' '))] as const),
);

const whenUsual = new Set(
  'in on at during before after until till by outside over through throughout around since towards'.split(
    ' ',
  ),
);
const withinDay: Interval = { min: 0, max: 1 };
const longer: ReadonlyMap<string, Interval> = new Map([
  ['season', { min: 28, max: 366 }],
  ['week', { min: 7, max: 7 }],
]);

/** What stands behind `preposition` where it is such a time, with its article. */
export function usualTimeAt(
  tokens: readonly Token[],
  start: number,
  preposition: string,
): Stretch | undefined {
  if (!whenUsual.has(preposition)) return undefined;
  const at = articles.has(wordAt(tokens, start) ?? '') ? start + 1 : start;
  const first = wordAt(tokens, at);
  if (first === undefined) return undefined;
  const joined = isMark(tokens, at + 1, '-');
  const head = joined ? at + 3 : at + 1;
  const before = joined ? `${first}-${wordAt(tokens, head - 1) ?? ''}` : first.replace(/s?'$|'s$/, '');
  const word = wordAt(tokens, head) ?? '';
  const named = usual.get(word)?.has(before) === true || (word === 'week' && first.startsWith('freshers'));
  if (!named) return preposition === 'on' ? manyDaysAt(tokens, start) : undefined;
  return { to: head + 1, days: longer.get(word) ?? withinDay, bare: false };
}

const articles = new Set(['the', 'our', 'their', 'his', 'her', 'your', 'its', 'every']);

const parts = new Set('days nights mornings evenings afternoons weekends'.split(' '));

/** *On match days*, *on rainy Mondays*, *on most mornings*. *On Friday nights* is a date. */
function manyDaysAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const which = wordAt(tokens, start);
  if (which === undefined || (closedClass.has(which) && !someOf.has(which)) || which.endsWith("'s"))
    return undefined;
  const joined = isMark(tokens, start + 1, '-') ? 2 : 0;
  const head = wordAt(tokens, start + 1 + joined) ?? '';
  const bank = head === 'holidays' && (which === 'bank' || which === 'public');
  if (!bank && !parts.has(head) && !(head.endsWith('s') && isWeekday(head))) return undefined;
  // *On school nights out*, *spent on spa days*.
  if (spending.has(wordAt(tokens, start - 2) ?? '') || wordAt(tokens, start + 2 + joined) === 'out')
    return undefined;
  return { to: start + 2 + joined, days: { min: 1 / 4, max: 2 }, bare: false };
}

const someOf = new Set(['those', 'these']);
const spending = new Set('spent spend spending money splashed off'.split(' '));

/** *In the winter months*, *over the colder weeks*. */
export function darkMonthsAt(tokens: readonly Token[], start: number): Stretch | undefined {
  const which = wordAt(tokens, start + 1) ?? '';
  const many = wordAt(tokens, start + 2);
  if (wordAt(tokens, start) !== 'the' || (many !== 'months' && many !== 'weeks')) return undefined;
  if (!isSeason(which) && !seasonal.has(which)) return undefined;
  return { to: start + 3, days: { min: 14, max: 186 }, bare: false };
}

const seasonal = new Set(
  'dark darker cold colder warm warmer hot hotter wet dry quiet quieter busy busier lean'.split(' '),
);
