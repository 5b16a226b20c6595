// Every post in the order in which it comes in. A few are judged where they are read; when there are many, threads judge
// them side by side, and what they say is put back in order. As many are under way as keep the threads busy, so memory
// does not grow with the number of posts, and a slow reader of the output slows down the reading of the input.
import type { Others } from '@fineline/reading';
import type { Judged } from '@fineline/report';
import type { Diagnostic, Facts } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { ExitCode } from '../cli/exitCodes.ts';
import type { PostInput } from '../files/readPosts.ts';
import type { Outcome, PostJudge, Setting } from './judgePost.ts';
import { originOf } from './originOf.ts';
import { startThreads, type Threads } from './startThreads.ts';
import type { ThreadOutcome } from './threadProtocol.ts';

/** An input with all that is said of it. */
export interface JudgedInput {
  readonly input: PostInput;
  readonly judged: readonly JudgedPost[];
  readonly problems: readonly Diagnostic[];
}

export interface JudgedPost {
  readonly shown: Judged;
  readonly code: ExitCode;
  /** For the log; always there where one is kept. */
  readonly logged?: { readonly decision: Decision; readonly facts: Facts };
}

export interface JudgeAllOptions {
  readonly judge: PostJudge;
  /** What the judge was built from, for the threads to build their own. */
  readonly setting: Setting;
  readonly logged: boolean;
  /** Readers to be asked besides, and for how many milliseconds. They live in this thread alone. */
  readonly others: { readonly readers: Others; readonly patience: number } | undefined;
}

/** So many are judged before threads are worth their start. */
const few = 5_000;
const batchSize = 250;

/** Judges every post; nothing is lost, an input that cannot be read among them. */
export async function* judgeAll(
  inputs: AsyncIterable<PostInput>,
  { judge, setting, logged, others }: JudgeAllOptions,
): AsyncGenerator<JudgedInput> {
  let count = 0;
  const iterator = inputs[Symbol.asyncIterator]();
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const input = next.value;
      const post = input.result.value;
      const outcome = !post
        ? unreadable(input)
        : others
          ? await judge.judgeWithOthers(post, others.readers, others.patience)
          : judge.judge(post);
      yield judgedHere(input, outcome, setting);
      if (!others && ++count === few) yield* judgeInThreads(iterator, setting, logged);
    }
  } finally {
    await iterator.return?.();
  }
}

async function* judgeInThreads(
  iterator: AsyncIterator<PostInput>,
  setting: Setting,
  logged: boolean,
): AsyncGenerator<JudgedInput> {
  const threads = startThreads({ setting, logged });
  try {
    const underWay: Promise<readonly JudgedInput[]>[] = [];
    for (let batch = await take(iterator); batch.length > 0; batch = await take(iterator)) {
      const judged = judgeBatch(batch, threads, setting);
      // Where a thread dies, the first batch that is waited for says so for all of them.
      judged.catch(() => undefined);
      underWay.push(judged);
      if (underWay.length > 2 * threads.count) yield* await underWay.shift()!;
    }
    for (const batch of underWay) yield* await batch;
  } finally {
    await threads.stop();
  }
}

async function take(iterator: AsyncIterator<PostInput>): Promise<readonly PostInput[]> {
  const batch: PostInput[] = [];
  while (batch.length < batchSize) {
    const next = await iterator.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

async function judgeBatch(
  batch: readonly PostInput[],
  threads: Threads,
  setting: Setting,
): Promise<readonly JudgedInput[]> {
  const outcomes = await threads.judge(batch.flatMap(({ result }) => result.value ?? []));
  let at = 0;
  return batch.map(input =>
    input.result.value
      ? judgedElsewhere(input, outcomes[at++]!, setting)
      : judgedHere(input, unreadable(input), setting),
  );
}

function unreadable({ result }: PostInput): Outcome {
  return { verdicts: [], problems: result.diagnostics };
}

function judgedHere(input: PostInput, { verdicts, problems }: Outcome, setting: Setting): JudgedInput {
  const judged = verdicts.map(({ policy, decision, shown, facts, code }) => ({
    shown: { decision: shown, ...aboutPost(input, policy, setting) },
    code,
    logged: { decision, facts },
  }));
  return { input, judged, problems };
}

function judgedElsewhere(
  input: PostInput,
  { verdicts, problems }: ThreadOutcome,
  setting: Setting,
): JudgedInput {
  const judged = verdicts.map(({ policy, shown, code, logged }) => {
    let decision: Decision | undefined;
    return {
      shown: {
        line: shown,
        // Most formats never look inside.
        get decision(): Decision {
          return (decision ??= JSON.parse(shown) as Decision);
        },
        ...aboutPost(input, policy, setting),
      },
      code,
      ...(logged && { logged }),
    };
  });
  return { input, judged, problems };
}

function aboutPost(
  input: PostInput,
  policy: number,
  { policies }: Setting,
): Pick<Judged, 'text' | 'origin' | 'map'> {
  const post = input.result.value!;
  const { map } = policies[policy]!;
  return { text: post.text, origin: originOf(post, input), ...(map && { map }) };
}
