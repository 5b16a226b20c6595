// New works, which tell of people whom nobody serves: *our new thriller*, *in a new drama*.
import { wordAt } from '../../tokens/token.ts';
import type { Passage } from '../../passage/passage.ts';
import type { Sentence } from '../../passage/sentences.ts';
import { happened, longest } from './announcements.ts';

/** What people are made up for. */
export const ofWorks: ReadonlySet<string> = new Set(
  'drama thriller comedy novel mystery whodunnit whodunit play film movie saga series'.split(' '),
);

/** Those that customers sing in, or leave in tears. */
const sung = new Set(['musical', 'opera', 'panto', 'pantomime', 'ballet']);
const clubs = new Set(
  'club society group class workshop course teacher school lessons shelf shop'.split(' '),
);

/** *Our new thriller*, *in a new drama*. */
export function tellsOfNewWork(passage: Passage, sentence: Sentence): boolean {
  const { tokens } = passage;
  const { from, to } = sentence;
  for (let at = from + 1; at < Math.min(to, from + longest); at++) {
    const word = wordAt(tokens, at) ?? '';
    if (!ofWorks.has(word) && !(sung.has(word) && !happened(passage, sentence))) continue;
    // *Our new musical society* plays others.
    if (clubs.has(wordAt(tokens, at + 1) ?? '')) continue;
    if (wordAt(tokens, at - 1) === 'new' || wordAt(tokens, at - 2) === 'new') return true;
  }
  return false;
}
