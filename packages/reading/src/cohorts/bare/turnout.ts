import type { NumberPhrase } from '../../numbers/numberPhrase.ts';
import type { Passage } from '../../passage/passage.ts';
import { wordAt } from '../../tokens/token.ts';
import { opensClause } from './bareNumbers.ts';

/** How many came. */
const turnouts = new Set(
  'attendance headcount turnout footfall attendees present rsvps attending'.split(' '),
);
const placing = new Set('at in on for of'.split(' '));
/** What only people do. */
const labels = new Set(
  (
    'watched cried wept laughed attended voted joined unsubscribed subscribed married proposed cancelled quit complained applied ' +
    'enrolled registered stayed came listened signed-up slept'
  ).split(' '),
);

/** *Attendance: 53*, *Watched: 53. Cried: 12.* */
export function turnout(
  passage: Passage,
  { from, to }: NumberPhrase,
): { readonly unit: string; readonly kind: 'people' | 'unclear' } | undefined {
  const { tokens, sentences, sentenceOf } = passage;
  const sign = tokens[from - 1];
  const next = tokens[to];
  if (sign?.kind !== 'mark' || !':–'.includes(sign.text)) return undefined;
  if (next?.kind === 'word') return undefined;
  const label = wordAt(tokens, from - 2) ?? '';
  if (turnouts.has(label)) return { unit: 'people', kind: 'people' };
  // *Attendance at our Bath opening: 53*.
  const start = sentences[sentenceOf[from]!]!.from;
  if (turnouts.has(wordAt(tokens, start) ?? '') && placing.has(wordAt(tokens, start + 1) ?? ''))
    return { unit: 'people', kind: 'people' };
  return labels.has(label) && opensClause(passage, from - 2)
    ? { unit: 'people', kind: 'unclear' }
    : undefined;
}
