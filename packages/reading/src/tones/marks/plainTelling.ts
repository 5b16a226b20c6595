import type { Scene } from '../../scene/scene.ts';
import { customers, onePerson, secondPerson } from '../../lexicon/classes.ts';
import { isMark, wordAt, type Token } from '../../tokens/token.ts';
import { auxiliaries, causes, mended, serving } from '../../lexicon/lists/settlingWords.ts';

/** What a company says of its things: *the gates open at five*, *applications stay confidential*, *new lawns were exempt*. */
export function isPlain({ tokens, classes }: Scene['passage'], from: number, to: number): boolean {
  if (isMark(tokens, to - 1, '?') || isMark(tokens, to - 1, '!')) return false;
  for (let at = from; at < Math.min(to, from + 7); at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      // *Platform 2 opens at six*
      if (tokens[at]!.kind === 'number') continue;
      return false;
    }
    if ((classes[at]! & (customers | onePerson | secondPerson)) !== 0 || word === 'we') return false;
    // *Reading a letter takes four minutes* tells how easy it is.
    if (at === from && word.endsWith('ing')) return false;
    if (at === from) continue;
    if (serving.has(word) && !isFollowedByPeople(classes, at)) return true;
    if (auxiliaries.has(word)) return tellsOfState(tokens, at + 1, Math.min(to, at + 5));
    if (word === 'never' || word.endsWith("n't")) return isService(wordAt(tokens, at + 1) ?? '');
  }
  return false;
}

/** *The bridge never loaded*, *the page didn't open*. */
function isService(deed: string): boolean {
  return serving.has(deed) || serving.has(`${deed}s`) || mended.has(deed) || causes.has(deed);
}

function isFollowedByPeople(classes: readonly number[], at: number): boolean {
  return ((classes[at + 1] ?? 0) & (secondPerson | customers)) !== 0;
}

function tellsOfState(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined && !isMark(tokens, at, ',')) return false;
    if (word === 'not' || word === 'never') return false;
    if (word !== undefined && (causes.has(word) || mended.has(word))) return true;
  }
  return false;
}
