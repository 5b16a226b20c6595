// The same rules in three languages: as a policy, as TypeScript and as Cedar. Each says of a group of people, a tone
// and a channel when a post is stopped, why, and unless what.

/** Text in each language of a policy of `count` rules. */
export interface SameRules {
  readonly disclosure: string;
  readonly typescript: string;
  readonly cedar: string;
}

const tones = ['sarcastic', 'mocking', 'judgmental', 'shaming', 'pitying', 'teasing'];
const channels = ['twitter', 'instagram', 'email', 'billboard', 'tv', 'blog'];
const topics = ['health', 'politics', 'religion', 'sexuality', 'finances', 'children'];

/** Writes the rules. No two of them are the same. */
export function sameRules(count: number): SameRules {
  const rules = Array.from({ length: count }, (_, index) => {
    const pick = (words: readonly string[], shift: number): string => words[(index + shift) % words.length]!;
    return {
      label: `rule-${index}`,
      size: 100 + index,
      tone: [pick(tones, 0), pick(tones, 2)],
      channel: pick(channels, 1),
      topic: [pick(topics, 0), pick(topics, 3)],
      because: `Reason ${index}: a number this small points at people, not at a trend.`,
    };
  });
  return {
    disclosure: [
      'policy many {\n  version 1.0.0\n\n  posts {',
      ...rules.map(
        ({ label, size, tone, channel, topic, because }) =>
          `    ${label}: deny when cohort.size < ${size} people and tone is any of ${tone.join(', ')}\n        and channel is ${channel}\n      unless topic is none of ${topic.join(', ')}\n      because "${because}"\n`,
      ),
      '  }\n}\n',
    ].join('\n'),
    typescript: [
      "import { all, any, not, type Rule } from './rules.js';\n\nexport const rules: readonly Rule[] = [",
      ...rules.map(
        ({ label, size, tone, channel, topic, because }) =>
          `  {\n    id: 'many/${label}',\n    effect: 'deny',\n    when: (post: Post): boolean =>\n      all(post.cohort.size < ${size}, any(post.tone, ['${tone.join("', '")}']), post.channel === '${channel}'),\n    unless: (post: Post): boolean => not(any(post.topic, ['${topic.join("', '")}'])),\n    because: '${because}',\n  } satisfies Rule,`,
      ),
      '];\n',
    ].join('\n'),
    cedar: rules
      .map(
        ({ label, size, tone, channel, topic, because }) =>
          `@id("${label}")\n@because("${because}")\nforbid (principal, action == Action::"publish", resource)\nwhen {\n  context.cohort.size < ${size} && ["${tone.join('", "')}"].containsAny(context.tone)\n    && context.channel == "${channel}"\n}\nunless {\n  !(["${topic.join('", "')}"].containsAny(context.topic))\n};\n`,
      )
      .join('\n'),
  };
}
