// Whether a company says that it is like those who are told of: *so did we*, *we had seconds as well*.
import { meansPeopleByForm } from '../../lexicon/peopleForms.ts';
import { isPeopleNoun } from '../../lexicon/lists/peopleNouns.ts';
import { isMark, standsAt, wordAt, type Token } from '../../tokens/token.ts';
import { staff } from '../../lexicon/lists/settlingWords.ts';

/** *We had seconds as well*, *beats us all*, *our kind of people*, *our own manager*, *even our Hamlet*. */
export function isFellow(tokens: readonly Token[], at: number, word: string, to: number): boolean {
  const next = wordAt(tokens, at + 1) ?? '';
  if (word === 'us') return ['all', 'too', 'included', 'both', 'either'].includes(next);
  if (word === 'our')
    return (
      (next === 'own' && isOneOfUs(wordAt(tokens, at + 2))) ||
      (['kind', 'sort'].includes(next) && wordAt(tokens, at + 2) === 'of') ||
      wordAt(tokens, at - 1) === 'even' ||
      likewise.has(wordAt(tokens, at - 2) ?? '')
    );
  if (word !== 'we') return false;
  const before = wordAt(tokens, at - 1) ?? '';
  const first = wordAt(tokens, at - 2) ?? '';
  if (likewise.has(first)) return !isKnown(tokens, at - 2);
  if (before === 'and' && first === 'so') return true;
  for (let ahead = at + 1; ahead < Math.min(to, at + 9); ahead++) {
    const one = wordAt(tokens, ahead);
    if (one === undefined) return false;
    // *We believed in it and so did you*
    if (one === 'so' && wordAt(tokens, ahead + 2) === 'you') return true;
    if (one === 'too' || one === 'either') return tokens[ahead + 1]?.kind !== 'word';
    if (one === 'well') return wordAt(tokens, ahead - 1) === 'as';
  }
  return false;
}

/** *Our own manager*, *our locksmiths*: somebody who works for the company; *our own servers* are things. */
export function isOneOfUs(word: string | undefined): boolean {
  if (word === undefined) return false;
  return (
    staff.has(word) ||
    isPeopleNoun(word) ||
    meansPeopleByForm(word, false) ||
    meansPeopleByForm(`${word}s`, false)
  );
}

/** *You know who you are, and so do we* sides with nobody. */
export function isKnown(tokens: readonly Token[], so: number): boolean {
  // *So do we!* is fond.
  if (isMark(tokens, so + 3, '!')) return false;
  for (let back = so - 1; back > so - 9 && !isMark(tokens, back, '.'); back--)
    if (wordAt(tokens, back) === 'know') return true;
  return false;
}

/** *It's heard worse*, *we knew what you meant*: no harm was done. */
export function makesLittleOfIt(tokens: readonly Token[], from: number): boolean {
  const first = wordAt(tokens, from) ?? '';
  const verb = wordAt(tokens, from + 1) ?? '';
  if (first === 'we' && (verb === 'knew' || verb === 'know'))
    return standsAt(tokens, from + 2, ['what', 'you']) && meaning.has(wordAt(tokens, from + 4) ?? '');
  const seen = enduring.has(first) ? from + 1 : verb === 'has' ? from + 2 : undefined;
  return (
    seen !== undefined && suffering.has(wordAt(tokens, seen) ?? '') && wordAt(tokens, seen + 1) === 'worse'
  );
}

const meaning = new Set(['mean', 'meant']);
const enduring = new Set("it's she's he's they've we've".split(' '));
const suffering = new Set('heard seen had known survived'.split(' '));

const likewise = new Set(['so', 'neither', 'nor']);
