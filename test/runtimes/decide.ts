// What every runtime is asked: the posts of the story, read and judged by each of its policies, and a table. The answer is
// the bytes of the decisions, which are the same everywhere.
import { createTableChecker, readTable } from '@fineline/datasets';
import { createReader, parsePostLine, readPost } from '@fineline/reading';
import { loadRuleSet } from '@fineline/ruleset';
import { createJudge } from '@fineline/runtime';

/** Put in by the bundler: rule sets as JSON texts, posts as lines of JSON, a table as CSV. */
declare const RULE_SETS: readonly string[];
declare const POSTS: readonly string[];
declare const TABLE: { readonly ruleSet: string; readonly csv: string };

/** The decisions, a line each. */
export function decide(): string {
  const lines: string[] = [];
  for (const text of RULE_SETS) {
    const { value: loaded, problems } = loadRuleSet(JSON.parse(text));
    if (!loaded) throw new Error(JSON.stringify(problems));
    const { vocabularies, facts, requires } = loaded.ruleSet;
    const reader = createReader({ vocabularies, digest: requires.vocabulary });
    const judge = createJudge(loaded);
    for (const [at, line] of POSTS.entries()) {
      const { value: post } = parsePostLine('posts.jsonl', line, at + 1);
      const read = post && readPost(post, { reader, vocabularies, facts }).value;
      if (!post || !read) throw new Error(`line ${at + 1} cannot be read`);
      lines.push(JSON.stringify(judge(read, { date: '2026-12-01', id: post.id })));
    }
  }
  const { value: loaded } = loadRuleSet(JSON.parse(TABLE.ruleSet));
  const { value: table } = readTable('table.csv', TABLE.csv);
  const checker = createTableChecker(loaded!);
  lines.push(JSON.stringify(checker.check(table!, { dataset: 'viewing', date: '2026-12-01', keys: true })));
  return `${lines.join('\n')}\n`;
}
