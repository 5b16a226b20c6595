// One reader is asked, or its answer remembered. A cache that fails is no fault of the reader's: it is asked all the same,
// and what it says counts.
import { digestText } from '@fineline/ruleset';
import type { AnswerCache } from './answerCache.ts';
import { checkAnswer, type CheckedAnswer } from './checkAnswer.ts';
import type { Asked, OtherReader } from './otherReader.ts';
import type { StopSignal } from './stopSignal.ts';

/** What came of it. */
export interface Said {
  readonly answer: CheckedAnswer;
  /** What the cache did not do, in words without a final period. */
  readonly ofCache: readonly string[];
}

/** Asks one reader unless its answer is remembered. It never rejects, and waits for nobody once the signal says stop. */
export async function askReader(
  reader: OtherReader,
  asked: Asked,
  cache: AnswerCache | undefined,
  signal: StopSignal | undefined,
): Promise<Said> {
  if (!cache) return { answer: await answerOf(reader, asked, signal), ofCache: [] };
  const { name, version, digest } = reader;
  const key = JSON.stringify([name, version, digest, asked.words, digestText(asked.text)]);
  const ofCache: string[] = [];
  const known = await outcomeOf(() => cache.get(key), signal);
  if ('failure' in known) {
    if (signal?.aborted) return { answer: { wrong: `its cache gave no answer: ${known.failure}` }, ofCache };
    ofCache.push(`it gave no answer: ${known.failure}`);
  } else if (known.value !== undefined) {
    const remembered = checkAnswer(known.value, asked);
    if ('answer' in remembered) return { answer: remembered, ofCache };
    ofCache.push(`its answer cannot be used: ${remembered.wrong}`);
  }
  const answer = await joinedAnswerOf(questionsOf(cache), key, signal, () => answerOf(reader, asked, signal));
  if ('answer' in answer) {
    const kept = await outcomeOf(() => cache.set(key, answer.answer), signal);
    if ('failure' in kept) ofCache.push(`it kept no answer: ${kept.failure}`);
  }
  return { answer, ofCache };
}

/** Those that wait for an answer, by key. One that was stopped comes to nothing. */
type Questions = Map<string, Promise<CheckedAnswer | undefined>>;

/** By the cache that will know the answers. */
const underWay = new WeakMap<AnswerCache, Questions>();

function questionsOf(cache: AnswerCache): Questions {
  const questions: Questions = underWay.get(cache) ?? new Map();
  underWay.set(cache, questions);
  return questions;
}

/** What is being asked already is not asked again, unless it is stopped before whoever waits for it here is. */
async function joinedAnswerOf(
  questions: Questions,
  key: string,
  signal: StopSignal | undefined,
  ask: () => Promise<CheckedAnswer>,
): Promise<CheckedAnswer> {
  for (let other = questions.get(key); other; other = questions.get(key)) {
    const waiting = other;
    const outcome = await outcomeOf(() => waiting, signal);
    if ('failure' in outcome) return { wrong: `it gave no answer: ${outcome.failure}` };
    if (outcome.value) return outcome.value;
  }
  const asking = ask();
  const question = asking.then(answer => {
    questions.delete(key);
    return 'wrong' in answer && signal?.aborted ? undefined : answer;
  });
  questions.set(key, question);
  return asking;
}

async function answerOf(
  reader: OtherReader,
  asked: Asked,
  signal: StopSignal | undefined,
): Promise<CheckedAnswer> {
  const outcome = await outcomeOf(() => reader.read(copyOf(asked), signal), signal);
  if ('failure' in outcome) return { wrong: `it gave no answer: ${outcome.failure}` };
  const checked = checkAnswer(outcome.value, asked);
  return 'wrong' in checked ? { wrong: `its answer cannot be used: ${checked.wrong}` } : checked;
}

/** A reader may do what it likes with what it is given; what it was asked stays what it was. */
function copyOf({ text, language, words }: Asked): Asked {
  const copies = Object.entries(words).map(([facet, list]) => [facet, [...list]] as const);
  return { text, language, words: Object.fromEntries(copies) };
}

type OutcomeOf<Value> = { readonly value: Value } | { readonly failure: string };

/** Whoever does not heed the signal is not waited for. */
async function outcomeOf<Value>(
  ask: () => Value | Promise<Value>,
  signal: StopSignal | undefined,
): Promise<OutcomeOf<Value>> {
  try {
    return { value: await unlessStopped(ask, signal) };
  } catch (error) {
    return { failure: reasonOf(error) };
  }
}

function unlessStopped<Value>(
  ask: () => Value | Promise<Value>,
  signal: StopSignal | undefined,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal?.reason);
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop);
    Promise.resolve()
      .then(ask)
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', stop));
  });
}

function reasonOf(error: unknown): string {
  const text = textOf(error);
  const line = text.slice(0, 200).split('\n')[0]!.trim();
  return line === '' ? 'and no reason' : line.replace(/\.$/, '');
}

/** What is thrown may throw itself when it is looked at. */
function textOf(error: unknown): string {
  try {
    return String(error instanceof Error ? error.message : error);
  } catch {
    return '';
  }
}
