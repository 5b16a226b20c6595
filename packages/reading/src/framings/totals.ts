// Totals without a verb: *9 million journeys. One tired pump.*, *The Christmas run: 138 million cards.*
import type { Evidence, Mention } from '@fineline/ruleset';
import { promise, you, type Scene } from '../scene/scene.ts';
import { wordAt } from '../tokens/token.ts';
import { tokenAtOffset } from '../tokens/tokenAtOffset.ts';
import { isFiniteVerb } from '../lexicon/lists/wordLists.ts';

/** From how many on a total is one to be proud of. */
const great = 10_000;
/** How long a headline may be, in tokens. */
const longest = 24;

/** What people do, as nouns: what is on sale is no total. */
const deeds = new Set(
  (
    'plays journeys trips rides steps cards parcels letters playlists streams downloads orders visits hours miles kilometres ' +
    'kilometers km kudos activities runs walks swims lessons loans searches messages calls swipes matches meals deliveries ' +
    'nights stays check-ins photos reviews ratings votes crossings flights workouts sessions likes views listens renewals ' +
    'donations coffees pints coats passengers laps goals wishes hugs'
  ).split(' '),
);

export function totals(
  { passage, holds, sentenceAt }: Scene,
  mentions: readonly Mention[],
): readonly Evidence[] {
  const { tokens, sentences, masks } = passage;
  const told = new Set<number>();
  return mentions.flatMap(({ kind, size, span }) => {
    if (kind !== 'thing' || size === undefined || size.min < great) return [];
    const at = tokenAtOffset(tokens, span.start);
    const sentence = sentenceAt(at);
    const { from, to } = sentences[sentence]!;
    if (told.has(sentence) || to - from > longest || masks.of[at] !== 0) return [];
    if ((holds[sentence]! & (you | promise)) !== 0) return [];
    // The number opens its sentence, or stands behind its colon or in its list.
    const before = tokens[at - 1];
    if (at !== from && before?.kind !== 'mark') return [];
    if (!endsInDeed(tokens, at, span.end)) return [];
    for (let verb = from; verb < Math.min(to, from + longest); verb++) {
      const word = wordAt(tokens, verb);
      if (word === 'and' && verb > at) break;
      if (isFiniteVerb(word) && !done.has(word!)) return [];
    }
    told.add(sentence);
    return [{ word: 'milestone', cue: 'total-without-a-verb', span }];
  });
}

/** *Half a million lessons finished*. */
const done = new Set(
  'finished played sent delivered walked ridden shared made poured served logged fitted saved'.split(' '),
);

function endsInDeed(tokens: Scene['passage']['tokens'], from: number, end: number): boolean {
  for (let at = from; at < from + 6 && tokens[at] !== undefined; at++) {
    if (deeds.has(wordAt(tokens, at) ?? '')) return true;
    if (tokens[at]!.start >= end + 12) return false;
  }
  return false;
}
