// Those who live in one street or go to one class, who can tell each other apart.
import { wordAt, type Token } from '../tokens/token.ts';

const closeBy = new Set(
  'street building block close estate lane terrace floor corridor village courtyard'.split(' '),
);

/** *62 homes in this street*: neighbours, who can tell which. */
export function neighboursAt(tokens: readonly Token[], to: number): number | undefined {
  const placed = ['in', 'on', 'from', 'of'].includes(wordAt(tokens, to) ?? '');
  const pointed = ['this', 'one', 'your'].includes(wordAt(tokens, to + 1) ?? '');
  if (placed && pointed && closeBy.has(wordAt(tokens, to + 2) ?? '')) return to + 3;
  // *27 drivers on the Mayfield estate*.
  const article = wordAt(tokens, to + 1) === 'the' ? to + 2 : to + 1;
  for (let at = article; placed && at < article + 3; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (at > article && closeBy.has(token.text)) return at + 1;
    if (token.capitals === 'none') return undefined;
  }
  return undefined;
}

/** *14 girls of Class 3 at St Bride’s*: whoever goes there can tell which. */
export function pupilsAt(tokens: readonly Token[], to: number): number | undefined {
  for (let at = to; at < to + 6; at++) {
    if (tokens[at]?.kind === 'mark') return undefined;
    // *6 parents in the Year 4 group*; a year alone has several classes.
    const years = ['year', 'class', 'grade', 'form', 'reception'].includes(wordAt(tokens, at) ?? '');
    if (years && tokens[at + 1]?.kind === 'number' && inClass(tokens, at)) return at + 2;
    const saint = ['st', 'saint'].includes(wordAt(tokens, at + 1) ?? '');
    const place = tokens[at + 2];
    if (['at', 'from', 'of'].includes(wordAt(tokens, at) ?? '') && saint && place?.kind === 'word')
      if (place.capitals !== 'none') return at + 3;
  }
  return undefined;
}

const classmates = new Set(['class', 'group', 'set', 'chat', 'whatsapp', 'team']);

function inClass(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'class' || [2, 3].some(by => classmates.has(wordAt(tokens, at + by) ?? ''));
}
