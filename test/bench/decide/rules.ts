// The same rules for every engine. A company has many regions with a few rules each, so that a post breaks about as many
// rules out of ten as out of ten thousand: what is timed is finding them, not telling of ever more.
import { builtInVocabularies, type Facts } from '@fineline/ruleset';

/** A rule that denies; a part that is absent asks nothing. */
export interface BenchRule {
  readonly id: string;
  readonly region: string;
  /** Fewer people than these. */
  readonly below: number;
  readonly tones?: readonly string[];
  readonly channel?: string;
  readonly question?: boolean;
}

/** A post as other engines see it. */
export interface PlainPost {
  readonly region: string;
  readonly reach: number;
  readonly tone: string;
  readonly channel: string;
  readonly question: boolean;
}

const tones = ['sarcastic', 'mocking', 'judgmental', 'shaming', 'pitying', 'teasing'];
const channels = ['twitter', 'instagram', 'email', 'billboard', 'tv', 'blog'];
const known = new Set(Object.values(builtInVocabularies).flatMap(words => words.map(({ word }) => word)));
for (const word of [...tones, ...channels])
  if (!known.has(word)) throw new Error(`${word} is no built-in word`);

export function benchRules(count: number): readonly BenchRule[] {
  const random = randomNumbers(count);
  const regions = regionsFor(count);
  return Array.from({ length: count }, (_, at) => ({
    id: `rule-${String(at).padStart(5, '0')}`,
    region: `r${at % regions}`,
    below: 50 + Math.floor(random() * 50) * 20,
    ...[
      { tones: [pick(tones, random), pick(tones, random)] },
      { channel: pick(channels, random) },
      { tones: [pick(tones, random)], channel: pick(channels, random) },
      { question: true },
    ][at % 4],
  }));
}

/** As many regions as leave five rules for each. */
function regionsFor(count: number): number {
  return count / 5;
}

export function benchPosts(count: number, posts: number): readonly PlainPost[] {
  const random = randomNumbers(7);
  return Array.from({ length: posts }, () => ({
    region: `r${Math.floor(random() * regionsFor(count))}`,
    reach: 10 + Math.floor(random() * 2000),
    tone: pick(tones, random),
    channel: pick(channels, random),
    question: random() < 0.3,
  }));
}

/** The rules as a policy. */
export function policyText(rules: readonly BenchRule[]): string {
  const conditions = rules.map(({ id, region, below, tones, channel, question }) => {
    const asks = [
      `region is "${region}"`,
      `reach < ${below} people`,
      ...(tones ? [`tone is any of ${[...new Set(tones)].join(', ')}`] : []),
      ...(channel === undefined ? [] : [`channel is ${channel}`]),
      ...(question === true ? ['question'] : []),
    ];
    return `    ${id}: deny when ${asks.join(' and ')}`;
  });
  return `fact region: text\nfact reach: people\n\npolicy many {\n  version 1.0.0\n\n  posts {\n${conditions.join('\n')}\n  }\n}\n`;
}

/** A post as its author would state it. */
export function factsOf({ region, reach, tone, channel, question }: PlainPost): Facts {
  return {
    tone: { has: [tone] },
    channel: { has: [channel] },
    question: { value: question },
    custom: { region: { value: region }, reach: { value: { min: reach, max: reach } } },
  };
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Numbers from 0 to 1 that are the same in every run. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
