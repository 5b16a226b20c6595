// *The widow, the priest and the gambler: a new mystery starts tonight*: what a story is about is told of nobody.
import { aDeed, aGroup, you, type Scene } from '../cues/scene.ts';
import { wordAt } from '../tokens/token.ts';

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
  if (groups.length > 0 || address.calls.length > 0 || tokens.length > longest) return false;
  for (let index = 0; index < sentences.length; index++)
    if ((holds[index]! & (aGroup | aDeed | you)) !== 0) return false;
  let [work, comes] = [false, false];
  for (let at = 0; at < tokens.length; at++) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      if (tokens[at]!.text === '%' || tokens[at]!.text === '?') return false;
      continue;
    }
    if (watching.has(word)) return false;
    work ||= works.has(word);
    comes ||= coming.has(word);
  }
  return work && comes;
}
