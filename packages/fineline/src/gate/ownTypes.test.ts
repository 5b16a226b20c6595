// That this file type-checks is half of what it says: posts of a type of the caller's own go into a gate as they are.
import { compile, createGate, type GatePost } from 'fineline';
import { expect, test } from 'vitest';

interface Article {
  text: string;
  title?: string;
}

class Tweet {
  readonly sent = new Date(0);
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get length(): number {
    return this.text.length;
  }
}

const text = 'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n}\n';
const compiled = compile({ file: 'p.disclosure', text }, { read: () => ({ problem: 'missing' }) });
const gate = createGate(compiled.value![0]!.ruleSet, { today: () => '2026-06-01' });

test('a post of an interface, of a class, and one that is written down', async () => {
  const article: Article = { text: 'Over 4,000 people came.', title: 'Thank you' };
  const stated: GatePost = { text: 'Over 4,000 people came.', channel: 'blog' };
  const tweet = new Tweet('Some 12 people came.');
  expect([article, stated, tweet].map(post => gate.check(post).passes)).toEqual([true, true, false]);
  const articles = new ReadableStream<Article>({
    start(controller) {
      controller.enqueue(article);
      controller.close();
    },
  });
  const passed: boolean[] = [];
  for await (const { passes } of articles.pipeThrough(gate.stream())) passed.push(passes);
  expect(passed).toEqual([true]);
});
