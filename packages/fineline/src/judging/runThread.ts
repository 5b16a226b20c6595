import type { MessagePort } from 'node:worker_threads';
import { createPostJudge } from './judgePost.ts';
import type { Batch, BatchOutcome, ThreadStart } from './threadProtocol.ts';

/** The life of a thread: it judges batch by batch until nobody sends any. */
export function runThread(port: MessagePort, { setting, logged }: ThreadStart): void {
  const { judge } = createPostJudge(setting);
  port.on('message', ({ number, posts }: Batch) => {
    const outcomes = posts.map(post => {
      const { verdicts, problems } = judge(post);
      return {
        problems,
        verdicts: verdicts.map(({ policy, shown, code, decision, facts }) => ({
          policy,
          shown: JSON.stringify(shown),
          code,
          ...(logged && { logged: { decision, facts } }),
        })),
      };
    });
    port.postMessage({ number, outcomes } satisfies BatchOutcome);
  });
}
