// Random policy files: every declaration, clause and condition that the grammar has, and none that it lacks. They are
// well formed and say nothing sensible: names are picked without regard to what is declared. A file is made as the row
// of its words, so that it can be laid out in any way.
import fc from 'fast-check';

/** The words of a text in their order, signs such as `,` and `.` included. */
export type Words = readonly string[];

type Arbitrary = fc.Arbitrary<Words>;

const say = (words: string): Arbitrary => fc.constant(words === '' ? [] : words.split(' '));
const oneOf = (...some: readonly (Arbitrary | string)[]): Arbitrary => fc.oneof(...some.map(toWords));
const join = (rows: readonly Words[]): Words => rows.flat();
const row = (...parts: readonly (Arbitrary | string)[]): Arbitrary =>
  fc.tuple(...parts.map(toWords)).map(rows => join(rows));
const maybe = (...parts: readonly (Arbitrary | string)[]): Arbitrary => fc.oneof(say(''), row(...parts));
const several = (part: Arbitrary, minLength = 0, maxLength = 3): Arbitrary =>
  fc.array(part, { minLength, maxLength }).map(join);
const listOf = (part: Arbitrary, maxLength = 3): Arbitrary =>
  fc
    .array(part, { minLength: 1, maxLength })
    .map(rows => rows.flatMap((words, at) => (at === 0 ? words : [',', ...words])));

function toWords(part: Arbitrary | string): Arbitrary {
  return typeof part === 'string' ? say(part) : part;
}

// Words

const name = oneOf(
  'floor',
  'small-cell',
  'tone',
  'posts',
  'a',
  'org-baseline',
  'from',
  'snide',
  'zero',
  'x_1',
);
const policyName = oneOf('public-posts', 'org-baseline', 'p');
const longText = fc.constantFrom(
  '"""one line"""',
  '"""\n    Some lines,\n      indented.\n\n    The last.\n    """',
  '"""first\nsecond"""',
);
const text: Arbitrary = fc
  .oneof(
    { weight: 9, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map(quote) },
    { weight: 2, arbitrary: fc.constantFrom('"// no comment"', '"a \\"quote\\" and \\\\ and \\t"', '"{ }"') },
    {
      weight: 1,
      arbitrary: fc.string({ unit: fc.constant('long '), minLength: 15, maxLength: 25 }).map(quote),
    },
    { weight: 1, arbitrary: longText },
  )
  .map(one => [one]);
const word = fc.oneof({ weight: 4, arbitrary: name }, { weight: 1, arbitrary: text });
const number = oneOf('0', '3', '0.30', '1000', '1_000_000', '1234567.5', '007');
const unit = oneOf(
  '%',
  'people',
  'person',
  'rows',
  'row',
  'hours',
  'hour',
  'days',
  'day',
  'weeks',
  'week',
  'digits',
  'digit',
);
const day = oneOf('2026-01-01', '2026-12-31');
const quantity = row(number, maybe(unit));
const bound = oneOf(quantity, name);
const words = listOf(word, 12);
const texts = listOf(text);
const names = listOf(name);
const ruleId = row(name, maybe('/', name));

/** A text in quotation marks, with what a text cannot hold left out. */
function quote(inner: string): string {
  return `"${inner.replaceAll(/["\\\r\n]/g, '')}"`;
}

// Conditions

const path = fc.oneof(
  { weight: 3, arbitrary: name },
  { weight: 2, arbitrary: row('cohort', '.', oneOf('size', 'exact', 'share')) },
  { weight: 1, arbitrary: text },
);
const value = oneOf(word, quantity, 'none');
const atom = oneOf(
  path,
  row(path, 'is', oneOf('any of', 'none of', 'only'), listOf(value, 6)),
  row(path, oneOf('is known', 'is unknown')),
  row(path, 'is', maybe('not'), value),
  row(path, oneOf('<', '<=', '>', '>='), bound),
);
const condition: Arbitrary = fc.letrec<{ condition: Words; term: Words }>(tie => ({
  condition: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'condition' },
    tie('term'),
    row(tie('term'), several(row('and', tie('term')), 1)),
    row(tie('term'), several(row('or', tie('term')), 1)),
  ),
  term: row(
    maybe('not'),
    fc.oneof(
      { maxDepth: 4, depthIdentifier: 'condition' },
      { weight: 3, arbitrary: atom },
      { weight: 1, arbitrary: row('(', tie('condition'), ')') },
    ),
  ),
})).condition;

// Clauses

const facets = oneOf('tones', 'framings', 'topics', 'channels', 'audiences', 'identifiers', 'addressees');
const per = row('per', oneOf('key', words), maybe('missing as any'), maybe('against', name));
const grain = oneOf(
  'year',
  'quarter',
  'month',
  'week',
  'day',
  row(number, oneOf('digits', 'decimals')),
  row('nearest', number),
);
const body = oneOf(
  row('min cohort', bound, maybe('or', bound), maybe(per), maybe('zero allowed')),
  row('min window', bound),
  row('max details', number),
  row('round counts to', oneOf(row('nearest', number), bound)),
  row('ban identifiers in values', maybe('of', words)),
  row('ban', facets, maybe(words)),
  row('allow only', facets, words),
  row('ban columns', words),
  row('ban', oneOf('zero', 'full'), 'cells', maybe('of', word), per),
  row('min diversity', number, oneOf('', 'entropy', row('recursive', number)), 'of', word, per),
  row('max closeness', number, 'of', word, per),
  row('max share', bound, 'of', word, 'by top', number, per),
  row('min protection', bound, 'of', word, per),
  row('max uniques', bound, per),
  row('max risk', bound, oneOf('', 'journalist', 'marketer'), per),
  row('min difference', bound, per),
  row('max precision', grain, 'of', words),
  row(oneOf('min', 'max'), oneOf(row('value', number), row('age', bound)), 'of', words),
  row('keep suppressed cells unknown', maybe('to within', bound)),
  row('require', condition),
);
const shuffled = (...parts: readonly Arbitrary[]): Arbitrary =>
  fc.tuple(...parts).chain(rows => fc.shuffledSubarray(rows, { minLength: rows.length }).map(join));
const scopes = shuffled(
  maybe('when', condition),
  maybe('unless', condition),
  maybe('during', day, 'to', day),
);
const notes = shuffled(
  maybe('because', text),
  maybe('suggest', text),
  maybe('see', texts),
  maybe('never waived'),
);
const outcome = oneOf('', 'else warn', row('else review', maybe('by', text)));
const clause = row(
  maybe(name, ':'),
  oneOf(
    row(body, scopes, outcome),
    row(oneOf('deny', 'warn'), 'when', condition, maybe('unless', condition)),
    row('review when', condition, maybe('during', day, 'to', day), maybe('by', text)),
  ),
  notes,
);

// Declarations

const importLine = row('import', maybe(names, 'from'), oneOf(text, row(name, '/', name, maybe('/', name))));
const letLine = row('let', name, '=', quantity, maybe('see', texts), maybe('withdrawn', day));
const factType = oneOf('text', 'yes-no', unit, row('one of', words));
const factLine = row('fact', name, ':', factType, maybe('otherwise none'));
const phrases = row('phrases', oneOf(texts, row('from', text, 'column', word)));
const wordLine = row(
  oneOf('tone', 'framing', 'topic', 'channel', 'audience', 'identifier'),
  name,
  maybe('under', words),
  maybe('covers', words),
  maybe('{', several(phrases), '}'),
);
const role = oneOf(
  row(oneOf('person', 'weight'), word),
  row('count', word, maybe('to nearest', number)),
  row(oneOf('key', 'measure', 'harmless'), words),
  row('sensitive', listOf(row(word, maybe('ordered')))),
  row(oneOf('suppressed as', 'missing as', 'total'), texts),
);
const dataset = row('dataset', name, '{', several(role, 0, 4), '}');
const header = shuffled(
  maybe('version 2.1.0'),
  maybe('owner', text),
  maybe('effective', day),
  maybe('expires', day),
  maybe('withdrawn', day),
);
const section = row(oneOf('posts', row('datasets', maybe(names))), '{', several(clause, 0, 5), '}');
const policy = row('policy', policyName, maybe('extends', names), '{', header, several(section, 0, 2), '}');
const waive = row(
  row('waive', ruleId, 'in', name, 'for campaign', texts),
  row(maybe('from', day), 'until', day, 'by', text, 'because', text),
);
const guarantee = row(
  'guarantee',
  name,
  oneOf(
    row(
      oneOf('denies', 'never allows', 'allows'),
      oneOf('posts', row('datasets', maybe(name))),
      'when',
      condition,
    ),
    row('is at least as strict as', name),
  ),
);

const fieldValue = oneOf(
  'unknown',
  row(number, 'to', quantity),
  row(oneOf('', 'at least', 'at most'), listOf(row(maybe('not'), value))),
);
const field = row(oneOf('text', 'tone', 'size', 'exact'), fieldValue);
const post = row('post {', several(oneOf(field, row('cohort {', several(field), '}')), 0, 4), '}');
const subject = oneOf(text, post, row('table', name, maybe('from'), text));
const example = row(
  row(oneOf('allow', 'warn', 'review', 'deny'), listOf(subject), maybe('on', words)),
  row(maybe('for campaign', text), maybe('at', day), maybe('by', maybe('only'), listOf(ruleId))),
);
// Every row of a table stands on a line of its own, so each is one word here.
const onOneLine = (words: Words): Words => [`\n${words.join(' ')}\n`];
const tableHead: Arbitrary = fc.constant(['tone | cohort.size | verdict']).map(onOneLine);
const tableRow = row(
  row(maybe(fieldValue), '|', maybe(fieldValue), '|', oneOf('allow', 'warn', 'review', 'deny')),
  row(maybe('at', day), maybe('by', maybe('only'), listOf(ruleId))),
).map(onOneLine);
const table = row('each', maybe(text), '{', tableHead, several(tableRow, 0, 3), '}');
const test = row(
  row('test', name, maybe('at', day)),
  row('{', several(oneOf(example, row('cases from', text), table), 0, 4), '}'),
);

const declaration = oneOf(importLine, letLine, factLine, wordLine, dataset, policy, waive, guarantee, test);

/** The words of a policy file, without comments. */
export const arbitraryPolicyWords: fc.Arbitrary<Words> = several(declaration, 1, 4);

const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\n\n',
      '\t',
      '\r',
      '\r\n    ',
      '\n\n\n  ',
      ' // a remark\n',
      '\n/// said of it\n',
    ),
  },
);

/** The words with something between them; `gaps` are used up in their order. */
export function layOut(words: Words, gaps: fc.Stream<string>): string {
  return words.map(word => `${gaps.next().value}${word}`).join('');
}

/** The text of a policy file that can be read, laid out in some way, with comments. */
export const arbitraryPolicyText: fc.Arbitrary<string> = fc
  .tuple(arbitraryPolicyWords, fc.infiniteStream(gap))
  .map(([words, gaps]) => layOut(words, gaps));
