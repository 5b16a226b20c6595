const channels = ['blog', 'twitter', 'email', 'tv', 'billboard', 'push'];
const tones = ['mocking', 'shaming', 'pitying', 'sarcastic', 'teasing', 'playful'];
const topics = ['health', 'politics', 'religion', 'finances', 'location'];

/** A policy with so many rules, each scoped to one of a tenth as many regions; or a later release of it. */
export function releaseOf(size: number, kind: 'old' | 'refactored' | 'edited'): string {
  const clauses = Array.from({ length: size }, (_, at) => clauseOf(at, size, kind));
  return [
    'fact region: text',
    'fact reach: people',
    'policy bench {',
    '  posts {',
    ...(kind === 'refactored' ? clauses.toReversed() : clauses),
    '  }',
    '}',
    '',
  ].join('\n');
}

function clauseOf(at: number, size: number, kind: 'old' | 'refactored' | 'edited'): string {
  const region = `region is "r${at % Math.max(1, Math.floor(size / 10))}"`;
  const channel = `channel is ${channels[at % channels.length]}`;
  const isEdited = kind === 'edited' && at % Math.ceil(size / 3) === 0;
  const people = 20 * (1 + (at % 50)) + (isEdited ? (at % 3 === 0 ? 5 : -5) : 0);
  const [tone, other] = [tones[at % tones.length], tones[(at + 1) % tones.length]];
  const label = `    r${at}:`;
  switch (at % 4) {
    case 0:
      return kind === 'refactored'
        ? `${label} deny when not (cohort.size >= ${people} people or not (${channel} and ${region}))`
        : `${label} deny when cohort.size < ${people} people and ${channel} and ${region}`;
    case 1:
      return kind === 'refactored'
        ? `${label} deny when (tone is ${other} or tone is ${tone}) and ${region} unless consent is documented`
        : `${label} deny when tone is any of ${tone}${isEdited ? '' : `, ${other}`} and ${region} unless consent is documented`;
    case 2:
      return `${label} require window >= ${1 + (at % 30)} days when ${region} and topic is ${topics[at % topics.length]} else review`;
    default:
      return `${label} require reach >= ${people * 10} people when ${region} and ${channel}`;
  }
}
