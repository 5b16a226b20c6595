// Parts of a unit of time, and what may stand behind any length: *half an hour*, *three quarters of an hour*, *a day in a row*.
import { coreNumberAt } from '../numbers/coreNumber.ts';
import { phraseAt, phrasesOf, type Phrases } from '../tokens/phrases.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { lengthOf, unitDays } from '../lexicon/lists/calendar.ts';
import { exactly, type Stretch } from './piece.ts';

/** What may stand behind a length. */
export const trailing: Phrases = phrasesOf(
  'straight',
  'running',
  'in a row',
  'on the trot',
  'later',
  'ago',
  'nonstop',
);

/** The length with what may stand behind it: *ago*, *in a row*. */
export function withTrail(tokens: readonly Token[], { to, days }: Stretch, framed: boolean): Stretch {
  const end = phraseAt(tokens, to, trailing);
  return { to: to + (end?.length ?? 0), days, bare: !framed && end === undefined };
}

/** *Half an hour*, *half a day*. */
export function halfAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const article = wordAt(tokens, at + 1);
  const unit = article === 'a' || article === 'an' ? unitDays.get(wordAt(tokens, at + 2) ?? '') : undefined;
  if (unit === undefined || wordAt(tokens, at) !== 'half') return undefined;
  return withTrail(tokens, { to: at + 3, days: lengthOf(exactly(0.5), unit), bare: true }, false);
}

/** *Three quarters of an hour*. */
export function partOfUnitAt(tokens: readonly Token[], at: number): Stretch | undefined {
  const part = coreNumberAt(tokens, at);
  if (part?.form !== 'share' || wordAt(tokens, part.to) !== 'of') return undefined;
  const article = wordAt(tokens, part.to + 1);
  const unit =
    article === 'a' || article === 'an' ? unitDays.get(wordAt(tokens, part.to + 2) ?? '') : undefined;
  return unit && withTrail(tokens, { to: part.to + 3, days: lengthOf(part.value, unit), bare: true }, false);
}
