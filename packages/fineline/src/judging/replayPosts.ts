// Posts of the past, judged by an old policy and a new one. Both count as if they had always been in force: the question
// is what the new one would have said, not since when it says it.
import type { Replay, Turn } from '@fineline/report';
import type { Day, LoadedRuleSet } from '@fineline/ruleset';
import { severity } from '@fineline/runtime';
import type { PostInput } from '../files/readPosts.ts';
import { judgeAll, type JudgedInput } from './judgeAll.ts';
import { createPostJudge, type Setting } from './judgePost.ts';

/** Ids are kept of so many posts of each turn, so that memory does not grow with their number. */
const mostIds = 10_000;

/** Judges every post by both, one after the other; `onPost` hears of each, and of what is wrong with it. */
export async function replayPosts(
  old: LoadedRuleSet,
  now: LoadedRuleSet,
  posts: AsyncIterable<readonly PostInput[]>,
  date: Day,
  onPost: (post: JudgedInput) => void,
): Promise<Replay> {
  const policies = [old, now].map(loaded => ({ loaded: inForceAlways(loaded) }));
  const setting: Setting = { policies, date, today: date, failOn: 'never', rewrites: false };
  const judge = createPostJudge(setting);
  const turns = new Map<string, { turn: Omit<Turn, 'count' | 'ids'>; count: number; ids: string[] }>();
  let [judged, changed, unreadable] = [0, 0, 0];
  const tell = (post: JudgedInput): void => {
    onPost(post);
    const [before, after] = post.judged.map(({ shown }) => shown().decision);
    if (!before || !after) {
      unreadable++;
      return;
    }
    judged++;
    if (before.verdict === after.verdict) return;
    changed++;
    const turn = { before: before.verdict, after: after.verdict };
    const key = `${turn.before} ${turn.after}`;
    const one = turns.get(key) ?? { turn, count: 0, ids: [] };
    turns.set(key, one);
    one.count++;
    if (one.ids.length < mostIds) one.ids.push(before.id ?? '');
  };
  for await (const many of judgeAll(posts, { judge, setting, logged: false, others: undefined }))
    for (const { problems, ...post } of many)
      // That posts of the past are of the past is what was asked for.
      tell({ ...post, problems: problems.filter(({ code }) => code !== 'FL0711') });
  return {
    posts: judged,
    changed,
    unreadable,
    turns: [...turns.values()]
      .map(({ turn, count, ids }) => ({ ...turn, count, ids }))
      .sort((a, b) => stepOf(a) - stepOf(b) || severity[a.before] - severity[b.before]),
  };
}

/** How much more severe: the loosest turn has the least. */
function stepOf({ before, after }: Turn): number {
  return severity[after] - severity[before];
}

function inForceAlways({ ruleSet, digest }: LoadedRuleSet): LoadedRuleSet {
  const { effective: _, expires: __, withdrawn: ___, ...policy } = ruleSet.policy;
  return { ruleSet: { ...ruleSet, policy }, digest };
}
