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

/** A word of the vocabulary `channel`. */
export function channelOf({ channel }: Labelled): string {
  return channels.get(channel) ?? channel;
}
