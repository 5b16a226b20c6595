import type { Answer } from './otherReader.ts';

/** Where answers are remembered; either may throw or reject, which is told of, and the reader counts all the same. A key is made of the reader, the words asked about and the digest of the text. */
export interface AnswerCache {
  readonly get: (key: string) => Answer | undefined | Promise<Answer | undefined>;
  readonly set: (key: string, answer: Answer) => void | Promise<void>;
}

/** Remembers the last answers in memory, and forgets those that nobody asked for longest. */
export function recentAnswers(most = 1_000): AnswerCache {
  const answers = new Map<string, Answer>();
  return {
    get(key) {
      const answer = answers.get(key);
      if (answer === undefined) return undefined;
      answers.delete(key);
      answers.set(key, answer);
      return answer;
    },
    set(key, answer) {
      answers.delete(key);
      answers.set(key, answer);
      if (answers.size <= most) return;
      for (const oldest of answers.keys()) {
        answers.delete(oldest);
        return;
      }
    },
  };
}
