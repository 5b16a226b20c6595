// Every post in the order in which it comes in. A few are judged where they are read; when there are many texts, threads
// judge them side by side, and what they say is put back in order. As many are under way as keep the threads busy, so memory
// does not grow with the number of posts, and a slow reader of the output slows down the reading of the input.
import type { Others, Post } from '@fineline/reading';
import { decisionLine, type Judged } from '@fineline/report';
import type { Diagnostic, Facts } from '@fineline/ruleset';
import type { Decision } from '@fineline/runtime';
import type { PostInput } from '../files/readPosts.ts';
import type { Waiting } from '../readers/withinTime.ts';
import type { ExitCode } from '../terminal/exitCodes.ts';
import type { Outcome, PostJudge, Setting } from './judgePost.ts';
import { originOf } from './originOf.ts';
import { startThreads, type Threads } from './startThreads.ts';
import type { ManyOutcomes, ManyPosts } from './threadProtocol.ts';

/** An input with all that is said of it. */
export interface JudgedInput {
  readonly input: PostInput;
  readonly judged: readonly JudgedPost[];
  readonly problems: readonly Diagnostic[];
}

export interface JudgedPost {
  /** Put together where it is asked for, as is the next: some formats want the one, some the other. */
  readonly shown: () => Judged;
  /** The decision as a line of JSON. */
  readonly line: () => string;
  readonly code: ExitCode;
  /** For the log; always there where one is kept. */
  readonly logged?: { readonly decision: Decision; readonly facts: Facts };
}

export interface JudgeAllOptions {
  readonly judge: PostJudge;
  /** What the judge was built from, for the threads to build their own. */
  readonly setting: Setting;
  readonly logged: boolean;
  /** Readers to be asked besides, and how long they are waited for. They live in this thread alone. */
  readonly others: (Waiting & { readonly readers: Others }) | undefined;
}

/** So many texts are read before threads are worth their start. What is stated is judged sooner than sent to a thread. */
const few = 5_000;
const batchSize = 250;

/**
 * Judges every post; nothing is lost, an input that cannot be read among them. Of those that come together one is judged
 * when the one before was taken, so that what is said of it need not be kept.
 */
export async function* judgeAll(
  inputs: AsyncIterable<readonly PostInput[]>,
  { judge, setting, logged, others }: JudgeAllOptions,
): AsyncGenerator<Iterable<JudgedInput>> {
  let texts = 0;
  const iterator = inputs[Symbol.asyncIterator]();
  try {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      if (others) {
        for (const input of next.value) {
          const { value, diagnostics } = input.read();
          const outcome = value
            ? await judge.judgeWithOthers(value, others.readers, others)
            : unreadable(diagnostics);
          yield [judgedAs(input, value, outcome, setting)];
        }
        continue;
      }
      yield judgeInTurn(next.value);
      if (texts >= few) yield* judgeInThreads(iterator, setting, logged);
    }
  } finally {
    await iterator.return?.();
  }

  function* judgeInTurn(inputs: readonly PostInput[]): Generator<JudgedInput> {
    for (const input of inputs) {
      const { value, diagnostics } = input.read();
      if (value && value.text !== '') texts++;
      yield judgedAs(input, value, value ? judge.judge(value) : unreadable(diagnostics), setting);
    }
  }
}

async function* judgeInThreads(
  iterator: AsyncIterator<readonly PostInput[]>,
  setting: Setting,
  logged: boolean,
): AsyncGenerator<readonly JudgedInput[]> {
  const threads = startThreads({ setting, logged });
  try {
    const underWay: Promise<readonly JudgedInput[]>[] = [];
    for (let batch = await take(iterator); batch.length > 0; batch = await take(iterator)) {
      const judged = judgeBatch(batch, threads, setting);
      // Where a thread dies, the first batch that is waited for says so for all of them.
      judged.catch(() => undefined);
      underWay.push(judged);
      if (underWay.length > 2 * threads.count) yield await underWay.shift()!;
    }
    for (const batch of underWay) yield await batch;
  } finally {
    await threads.stop();
  }
}

async function take(iterator: AsyncIterator<readonly PostInput[]>): Promise<readonly PostInput[]> {
  const batch: PostInput[] = [];
  while (batch.length < batchSize) {
    const next = await iterator.next();
    if (next.done) break;
    for (const input of next.value) batch.push(input);
  }
  return batch;
}

async function judgeBatch(
  batch: readonly PostInput[],
  threads: Threads,
  setting: Setting,
): Promise<readonly JudgedInput[]> {
  const lines = linesOfOneFile(batch);
  if (lines) return judgedElsewhere(batch, await threads.judge(lines), setting);
  const results = batch.map(input => input.read());
  const readable = batch.filter((_, at) => results[at]!.value);
  const outcomes = await threads.judge(results.flatMap(({ value }) => value ?? []));
  const judged = judgedElsewhere(readable, outcomes, setting).values();
  return batch.map((input, at) => {
    const { value, diagnostics } = results[at]!;
    return value ? judged.next().value! : judgedAs(input, value, unreadable(diagnostics), setting);
  });
}

/** Lines that nobody has read yet, which a thread can read as well. */
function linesOfOneFile(batch: readonly PostInput[]): ManyPosts | undefined {
  const { file } = batch[0]!;
  const lines: string[] = [];
  const at: number[] = [];
  for (const { source, line, file: itsFile } of batch) {
    if (source === undefined || line === undefined || itsFile !== file) return undefined;
    lines.push(source);
    at.push(line);
  }
  return file === undefined ? undefined : { file, lines: lines.join('\n'), at };
}

function unreadable(problems: readonly Diagnostic[]): Outcome {
  return { verdicts: [], problems };
}

function judgedAs(
  input: PostInput,
  post: Post | undefined,
  { verdicts, problems }: Outcome,
  setting: Setting,
): JudgedInput {
  const judged = verdicts.map(({ policy, decision, shown, facts, code }) => ({
    shown: () => ({ decision: shown, ...aboutPost(input, post!, policy, setting) }),
    line: () => decisionLine({ decision: shown }),
    code,
    logged: { decision, facts },
  }));
  return { input, judged, problems };
}

function judgedElsewhere(
  inputs: readonly PostInput[],
  { counts, policies, codes, shown, problems, logged }: ManyOutcomes,
  setting: Setting,
): readonly JudgedInput[] {
  const lines = shown.split('\n');
  const problemsAt = new Map(problems);
  let next = 0;
  return inputs.map((input, at) => {
    const judged: JudgedPost[] = [];
    for (const end = next + counts[at]!; next < end; next++) {
      const [line, policy, code] = [lines[next]!, policies[next]!, codes[next]!];
      const own = logged?.[next];
      judged.push({
        shown: () => ({
          decision: JSON.parse(line) as Decision,
          ...aboutPost(input, input.read().value!, policy, setting),
        }),
        line: () => `${line}\n`,
        code,
        ...(own && { logged: own }),
      });
    }
    return { input, judged, problems: problemsAt.get(at) ?? [] };
  });
}

function aboutPost(
  input: PostInput,
  post: Post,
  policy: number,
  { policies }: Setting,
): Pick<Judged, 'text' | 'origin' | 'map'> {
  const { map } = policies[policy]!;
  return { text: post.text, origin: originOf(post, input), ...(map && { map }) };
}
