// The other engines, each with the same rules in its own language. Each answers whether a post passes.
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString } from 'casbin';
import { Engine } from 'json-rules-engine';
import type { Facts } from '@fineline/ruleset';
import type { BenchRule, PlainPost } from './rules.ts';

export interface BenchEngine {
  readonly name: string;
  readonly passes: (post: PlainPost) => boolean | Promise<boolean>;
}

/** What a person would write for these rules: a function that lists every rule that a post breaks. */
export function writtenByHand(rules: readonly BenchRule[]): (post: PlainPost) => readonly string[] {
  const lines = rules.map(({ id, region, below, tones, channel, question }) => {
    const asks = [
      `post.region === ${JSON.stringify(region)}`,
      `post.reach < ${below}`,
      ...(tones ? [`(${tones.map(tone => `post.tone === '${tone}'`).join(' || ')})`] : []),
      ...(channel === undefined ? [] : [`post.channel === '${channel}'`]),
      ...(question === true ? ['post.question'] : []),
    ];
    return `if (${asks.join(' && ')}) broken.push('${id}');`;
  });
  return new Function('post', `const broken = [];\n${lines.join('\n')}\nreturn broken;`) as (
    post: PlainPost,
  ) => readonly string[];
}

/** The same of facts as Fineline is given them: sets of words, bounds of numbers, and each of them perhaps not said. */
export function writtenByHandOnFacts(rules: readonly BenchRule[]): (facts: Facts) => readonly string[] {
  const lines = rules.map(({ id, region, below, tones, channel, question }) => {
    const asks = [
      `region === ${JSON.stringify(region)}`,
      `most !== null && most < ${below}`,
      ...(tones ? [`(${tones.map(tone => `tones.includes('${tone}')`).join(' || ')})`] : []),
      ...(channel === undefined ? [] : [`channels.includes('${channel}')`]),
      ...(question === true ? ['question'] : []),
    ];
    return `if (${asks.join(' && ')}) broken.push('${id}');`;
  });
  const body = `const region = facts.custom?.region?.value;
const most = facts.custom?.reach?.value?.max ?? null;
const tones = facts.tone?.has ?? [];
const channels = facts.channel?.has ?? [];
const question = facts.question?.value === true;
const broken = [];
${lines.join('\n')}
return broken;`;
  return new Function('facts', body) as (facts: Facts) => readonly string[];
}

export function cedar(rules: readonly BenchRule[]): BenchEngine {
  const forbids = rules.map(({ region, below, tones, channel, question }) => {
    const asks = [
      `context.region == "${region}"`,
      `context.reach < ${below}`,
      ...(tones ? [`${JSON.stringify(tones)}.contains(context.tone)`] : []),
      ...(channel === undefined ? [] : [`context.channel == "${channel}"`]),
      ...(question === true ? ['context.question'] : []),
    ];
    return `forbid (principal, action == Action::"publish", resource) when { ${asks.join(' && ')} };`;
  });
  const preparsedPolicySetId = `rules-${rules.length}`;
  const parsed = preparsePolicySet(preparsedPolicySetId, {
    staticPolicies: ['permit (principal, action, resource);', ...forbids].join('\n'),
  });
  if (parsed.type !== 'success') throw new Error('Cedar does not take its rules');
  return {
    name: 'cedar-wasm, stateful',
    passes(post) {
      const answer = statefulIsAuthorized({
        principal: { type: 'User', id: 'author' },
        action: { type: 'Action', id: 'publish' },
        resource: { type: 'Post', id: 'post' },
        context: { ...post },
        preparsedPolicySetId,
        entities: [],
      });
      if (answer.type !== 'success') throw new Error('Cedar does not take a post');
      return answer.response.decision === 'allow';
    },
  };
}

const casbinModel = `[request_definition]
r = sub, act
[policy_definition]
p = sub_rule, act, eft
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = r.act == p.act && eval(p.sub_rule)
`;

export async function casbin(rules: readonly BenchRule[]): Promise<BenchEngine> {
  const enforcer = await newEnforcer(newModelFromString(casbinModel));
  await enforcer.addPolicy('true', 'publish', 'allow');
  await enforcer.addPolicies(
    rules.map(({ region, below, tones, channel, question }, at) => {
      const asks = [
        `r.sub.region == '${region}'`,
        `r.sub.reach < ${below}`,
        ...(tones ? [`(${tones.map(tone => `r.sub.tone == '${tone}'`).join(' || ')})`] : []),
        ...(channel === undefined ? [] : [`r.sub.channel == '${channel}'`]),
        ...(question === true ? ['r.sub.question'] : []),
        // Of two policies in the same words it would keep one.
        `${at + 1} > 0`,
      ];
      return [asks.join(' && '), 'publish', 'deny'];
    }),
  );
  return { name: 'casbin, enforceSync', passes: post => enforcer.enforceSync({ ...post }, 'publish') };
}

export function jsonRulesEngine(rules: readonly BenchRule[]): BenchEngine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const { id, region, below, tones, channel, question } of rules)
    engine.addRule({
      conditions: {
        all: [
          { fact: 'region', operator: 'equal', value: region },
          { fact: 'reach', operator: 'lessThan', value: below },
          ...(tones ? [{ fact: 'tone', operator: 'in', value: tones }] : []),
          ...(channel === undefined ? [] : [{ fact: 'channel', operator: 'equal', value: channel }]),
          ...(question === true ? [{ fact: 'question', operator: 'equal', value: true }] : []),
        ],
      },
      event: { type: 'deny', params: { id } },
    });
  return {
    name: 'json-rules-engine',
    passes: async post => (await engine.run({ ...post })).events.length === 0,
  };
}
