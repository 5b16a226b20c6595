// *The widow, the priest and the gambler: a new mystery starts tonight*: what a story is about is told of nobody.
import { aDeed, aGroup, you, type Scene } from '../scene/scene.ts';
import { wordAt, type Token } from '../tokens/token.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';

const works = new Set(
  (
    'drama thriller novel sitcom series film whodunnit soap mystery romcom comedy musical documentary docuseries miniseries podcast ' +
    'play opera ballet sequel prequel trilogy memoir saga episode episodes chapter season story tale'
  ).split(' '),
);
const coming = new Set(
  (
    'streaming stream cinemas starts begins premieres returns arrives lands tonight tomorrow soon new now monday tuesday wednesday thursday ' +
    'friday saturday sunday'
  ).split(' '),
);
const watching = new Set(
  (
    'watched watch watching replayed streamed searched search searches paused finished binged rewatched viewers viewer listeners readers ' +
    'most percent half again someone somebody whoever our you your'
  ).split(' '),
);
/** How much of a text is looked at, in tokens. */
const longest = 80;

/** True where a text announces a story and tells of nobody besides. */
export function announcesAWork({ passage: { tokens, sentences }, groups, address, holds }: Scene): boolean {
  if (address.calls.length > 0 || tokens.length > longest) return false;
  // *Two nuns and a cellar: the new thriller starts tonight*: whoever is counted before the colon is in it.
  const cast = groups.length === 0 ? undefined : castBefore(tokens);
  if (groups.some(({ from }) => from >= (cast ?? 0))) return false;
  for (let index = 0; index < sentences.length; index++)
    if ((holds[index]! & (cast === undefined ? aGroup | aDeed | you : you)) !== 0) return false;
  let [work, comes] = [false, false];
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      if (tokens[at]!.text === '%' || tokens[at]!.text === '?') return false;
      continue;
    }
    if (watching.has(word) && !isNew(tokens, at)) return false;
    work ||= works.has(word);
    comes ||= coming.has(word);
  }
  return work && comes;
}

const articles = new Set(['a', 'an', 'the']);

/** The colon behind a list of who is in a story, in which nobody does anything. */
function castBefore(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.text === ':') return at;
    if (token.kind === 'mark' && '.?!'.includes(token.text)) return undefined;
    // *A lost goat*.
    const adjective = articles.has(wordAt(tokens, at - 1) ?? '');
    if ((isFiniteVerb(wordAt(tokens, at)) && !adjective) || wordAt(tokens, at) === 'who') return undefined;
  }
  return undefined;
}

/** *Our new thriller*. */
function isNew(tokens: readonly Token[], at: number): boolean {
  return wordAt(tokens, at) === 'our' && ['new', 'next', 'latest'].includes(wordAt(tokens, at + 1) ?? '');
}
