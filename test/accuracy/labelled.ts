import { builtInVocabularies } from '@fineline/ruleset';
import { readFileSync } from 'node:fs';

/** A post labelled by hand; the README beside this file says what each field means. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly channel: string;
  readonly verdict: 'allow' | 'review' | 'deny';
  readonly cohort: {
    readonly size: number | null;
    readonly exact: boolean;
    readonly kind: string;
    readonly bound?: 'min' | 'max';
    readonly disclosed?: boolean;
  } | null;
  readonly window: string | null;
  readonly windowSpan?: readonly [number, number] | null;
  readonly directAddress: boolean;
  readonly question: boolean;
  readonly tones: readonly string[];
  readonly framings: readonly string[];
  readonly sensitive: readonly string[];
  readonly identifying: boolean;
}

/** What platforms and people call channels, as the vocabulary has it. */
const channels: ReadonlyMap<string, string> = new Map([
  ['tweet', 'twitter'],
  ['press-release', 'newsroom'],
  ['statement', 'newsroom'],
  ['video', 'tv'],
  ['instore', 'in-store'],
  ['reply', 'support-reply'],
  ['comment', 'blog'],
]);

/** A word of the vocabulary `channel`; undefined for a channel that it does not know. */
export function channelOf({ channel }: Labelled): string | undefined {
  const word = channels.get(channel) ?? channel;
  return builtInVocabularies.channel.some(known => known.word === word) ? word : undefined;
}

/** The posts of a file, one a line; throws where a line is none, with its number. */
export function labelledPosts(file: string): Labelled[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [labelledPost(line, `${file}:${at + 1}`)]));
}

function labelledPost(line: string, place: string): Labelled {
  let post: Partial<Labelled> | null;
  try {
    post = JSON.parse(line) as Partial<Labelled> | null;
  } catch {
    throw new Error(`${place} is no JSON: a file of labelled posts holds one post a line`);
  }
  const missing = (['text', 'channel', 'verdict', 'tones', 'framings', 'sensitive'] as const).find(
    field => post?.[field] === undefined,
  );
  if (missing !== undefined) throw new Error(`${place} has no \`${missing}\`, which each labelled post has`);
  return post as Labelled;
}
