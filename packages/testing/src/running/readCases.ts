// A line of a file of cases is a post as `check` takes it, with what it is to come out as: `{"text": "…", "expect":
// "deny", "by": ["floor"]}`. `by only` is spelled as in a policy, which no fact can be.
import { joinPath, type Host, type TextNode } from '@fineline/language';
import { parsePostLine, type Post, type StatedField } from '@fineline/reading';
import { didYouMean, quote, type Diagnostic, type Effect, type Span } from '@fineline/ruleset';
import { refuse, unread, type Complaints } from '../loading/complaints.ts';

/** One line of a file of cases, its words not looked at yet. */
export interface Case {
  readonly post: Post;
  /** The line, in its file. */
  readonly span: Span;
  readonly verdict: 'allow' | Effect;
  readonly rules: readonly string[];
  readonly only: boolean;
  /** Where the rules are named. */
  readonly rulesSpan: Span;
}

/** A file of cases. Spans are offsets into its text. */
export interface Cases {
  readonly file: string;
  readonly text: string;
  readonly cases: readonly Case[];
}

const verdicts = ['allow', 'warn', 'review', 'deny'] as const;

/** The cases of the file that a test names, or undefined after a complaint; lines that are wrong are left out. */
export function readCases(named: TextNode, host: Host, complaints: Complaints): Cases | undefined {
  const file = joinPath(complaints.file, named.value);
  const read = host.read(file);
  if ('problem' in read)
    return refuse(complaints, named.span, 'FL0802', unread(read.problem, file), {
      help: 'Cases are named from the folder of the file that the test stands in.',
    });
  const cases: Case[] = [];
  let [start, number] = [0, 0];
  for (const line of read.text.split('\n')) {
    number++;
    const found = line.trim() === '' ? undefined : caseOn(line.replace(/\r$/, ''), number, start);
    if (found) cases.push(found);
    start += line.length + 1;
  }
  if (read.text.trim() === '') refuse(complaints, named.span, 'FL0802', `${quote(file)} holds no cases`);
  return { file, text: read.text, cases };

  function caseOn(line: string, number: number, start: number): Case | undefined {
    const report = (diagnostic: Diagnostic): void => complaints.report(moved(diagnostic, start));
    const { value: post, diagnostics } = parsePostLine(file, line, number);
    for (const diagnostic of diagnostics) report(diagnostic);
    const made = post && caseOf(post, { start: 0, end: line.length }, { file, report });
    return made && { ...made, span: shifted(made.span, start), rulesSpan: shifted(made.rulesSpan, start) };
  }
}

/** A diagnostic about a line as one about its file; `by` is where the line starts there. */
export function moved(diagnostic: Diagnostic, by: number): Diagnostic {
  return { ...diagnostic, span: shifted(diagnostic.span, by) };
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function caseOf(post: Post, span: Span, complaints: Complaints): Case | undefined {
  const field = (name: string): StatedField | undefined => post.stated.find(it => it.name === name);
  const [expect, by, byOnly] = [field('expect'), field('by'), field('by only')];
  const verdict = verdictOf(expect, span, complaints);
  const rules = byOnly ?? by;
  const named = rules ? ruleIds(rules, complaints) : [];
  if (by && byOnly)
    return refuse(complaints, byOnly.span, 'FL0801', '`by` and `by only` stand side by side', {
      help: 'Keep one of them.',
    });
  if (!verdict || !named) return undefined;
  const stated = post.stated.filter(it => it !== expect && it !== rules);
  return {
    post: { ...post, stated },
    span,
    verdict,
    rules: named,
    only: byOnly !== undefined,
    rulesSpan: rules?.span ?? span,
  };
}

function verdictOf(
  field: StatedField | undefined,
  span: Span,
  complaints: Complaints,
): Case['verdict'] | undefined {
  const help = 'Add one of `allow`, `warn`, `review` and `deny`, as in `"expect": "deny"`.';
  if (!field)
    return refuse(complaints, span, 'FL0801', 'the case does not say what verdict is due', { help });
  const verdict = verdicts.find(it => it === field.value);
  if (verdict) return verdict;
  if (typeof field.value !== 'string')
    return refuse(complaints, field.span, 'FL0801', '`expect` wants a verdict', { help });
  const { help: near = help } = didYouMean(field.value, field.span, verdicts);
  return refuse(complaints, field.span, 'FL0801', `${quote(field.value)} is no verdict`, { help: near });
}

function ruleIds({ name, value, span }: StatedField, complaints: Complaints): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.length > 0 && list.every(id => typeof id === 'string')) return list;
  return refuse(complaints, span, 'FL0801', `${quote(name)} wants a rule or a list of rules`, {
    help: `Write ${quote(`"${name}": ["floor"]`)}.`,
  });
}
