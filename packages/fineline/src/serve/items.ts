// What a body holds, one item after the other. Posts are those of `fineline check - `, so that both say the same of them:
// `-` stands for the body where it would stand for standard input.
import {
  knownNames,
  parsePosts,
  postFromNode,
  readJson,
  unknownField,
  type JsonMember,
  type JsonNode,
  type Post,
} from '@fineline/reading';
import { hasErrors, type Diagnostic, type Facts, type Result } from '@fineline/ruleset';
import { factsSchema } from '../schemas/schemas.generated.ts';
import { strayNames } from '../schemas/strayNames.ts';

/** One thing to judge, or why there is none. */
export interface Item {
  readonly result: Result<Post>;
  /** What was read of the post before, where that is given in the place of its text. */
  readonly facts?: Facts;
  /** The text that spans count in. */
  readonly source: string;
  /** The line of the body that `source` is; absent where it is the whole body. */
  readonly line?: number;
}

/** A line of an item's source, as a line of the body. */
export function lineOfItem({ line = 1 }: Item, within: number): number {
  return line + within - 1;
}

/** One JSON document: a list, or one post. */
export function itemsOfJson(
  body: string,
  longest: number,
): { readonly items: readonly Item[]; readonly isList: boolean } {
  const read = readJson(body, body.startsWith('\ufeff') ? 1 : 0);
  if ('problem' in read) return { items: [notJson(body, read.problem, 'the body')], isList: false };
  const list = read.node.items;
  // Counted from 0, as whoever sent the list does.
  const items = list
    ? list.map((node, at) => itemOf(node, body, { file: `-[${at}]` }, longest))
    : [itemOf(read.node, body, { file: '-' }, longest)];
  return { items, isList: list !== undefined };
}

/** JSON lines, each read when its turn comes. Empty ones are skipped, as in files. */
export function* itemsOfLines(body: string, longest: number): Generator<Item> {
  let line = 0;
  for (let at = body.startsWith('\ufeff') ? 1 : 0; at < body.length;) {
    const end = body.indexOf('\n', at);
    const source = body.slice(at, end < 0 ? body.length : end).replace(/\r$/, '');
    at = end < 0 ? body.length : end + 1;
    line++;
    if (source.trim() === '') continue;
    const read = readJson(source, 0);
    const item =
      'problem' in read
        ? notJson(source, read.problem, `line ${line}`)
        : itemOf(read.node, source, { file: '-', line }, longest);
    yield { ...item, line };
  }
}

/** A text with or without front matter. */
export function itemsOfText(body: string, longest: number): readonly Item[] {
  if (body.length > longest) return [tooLong(body, { start: 0, end: body.length }, longest)];
  const { value = [], diagnostics } = parsePosts('-', body);
  if (value.length === 0) return [{ result: { diagnostics }, source: body }];
  return value.map(post => ({ result: { value: post, diagnostics }, source: body }));
}

function notJson(source: string, { message, at }: { message: string; at: number }, what: string): Item {
  const span = { start: at, end: Math.min(at + 1, source.length) };
  return refused(source, { code: 'FL0705', message: `${what} is not JSON: ${message}`, span });
}

function tooLong(source: string, span: Diagnostic['span'], longest: number, file = '-'): Item {
  const message = `the post is longer than ${longest} characters`;
  return refused(source, { code: 'FL0707', message, span, help: 'Judge it in parts.' }, file);
}

function refused(source: string, problem: Omit<Diagnostic, 'severity' | 'file'>, file = '-'): Item {
  return { result: { diagnostics: [{ severity: 'error', file, ...problem }] }, source };
}

/** Where a post comes from, by which it goes without an id of its own: the body, its place in the list there, or its line. */
interface Place {
  readonly file: string;
  readonly line?: number;
}

function itemOf(node: JsonNode, source: string, from: Place, longest: number): Item {
  const { span } = node;
  if (span.end - span.start > longest) return tooLong(source, span, longest, from.file);
  const origin = { ...from, place: span };
  const facts = node.members?.find(({ name }) => name === 'facts');
  return facts ? itemOfFacts(node, facts, source, origin) : { result: postFromNode(origin, node), source };
}

/**
 * What `fineline read` wrote, `{ formatVersion, id, facts }`, with whatever else is stated: the post stands as one without
 * a text. The judge looks at the facts themselves; what has the wrong shape is unknown to it.
 */
function itemOfFacts(
  node: JsonNode,
  { node: facts, span }: JsonMember,
  source: string,
  origin: Parameters<typeof postFromNode>[0],
): Item {
  const members = node.members!;
  const text = members.find(({ name }) => name === 'text');
  if (text) {
    const help = 'Give the `text`, or the `facts` that were read from it.';
    return refused(
      source,
      { code: 'FL0702', message: '`facts` stand beside a `text`', span, help },
      origin.file,
    );
  }
  const version = members.find(({ name }) => name === 'formatVersion');
  if (version && version.node.value !== 1) {
    const message = '`formatVersion` is not 1';
    const help = 'Read the post again: `fineline read`.';
    return refused(source, { code: 'FL0702', message, span: version.span, help }, origin.file);
  }
  if (facts.members === undefined) {
    const help = 'Write `"facts": { … }`, as `fineline read` does.';
    return refused(source, { code: 'FL0702', message: '`facts` wants an object', span, help }, origin.file);
  }
  const empty = { name: 'text', node: { value: '', span }, span };
  const { value, diagnostics } = postFromNode(origin, { ...node, members: [...members, empty] });
  if (!value) return { result: { diagnostics }, source };
  const stated = value.stated.filter(({ name }) => name !== 'facts' && name !== 'formatVersion');
  const unknown = [
    ...facts.members.flatMap(member =>
      factNames.has(member.name) ? [] : [unknownField(origin.file, member, knownFacts)],
    ),
    ...strayNames(origin.file, facts.members),
  ];
  return {
    result: { ...(!hasErrors(unknown) && { value: { ...value, stated } }), diagnostics: unknown },
    facts: facts.value as Facts,
    source,
  };
}

const factNames: ReadonlySet<string> = new Set(Object.keys(factsSchema.$defs['facts']?.properties ?? {}));

const knownFacts = knownNames(factNames, []);
