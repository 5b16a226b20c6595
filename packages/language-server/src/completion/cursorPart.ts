// Which part of a policy somebody is writing, told from its words and braces alone: a tree of a half-written text has
// lost the very part that is asked about.
import { tokensOf, type Part, type PlainToken } from '@fineline/language';
import { builtInFacts, type Span } from '@fineline/ruleset';

/** What a pair of braces holds. */
export type BlockKind =
  | 'file'
  | 'policy'
  | 'posts'
  | 'datasets'
  | 'dataset'
  | 'word'
  | 'test'
  | 'post'
  | 'cohort'
  | 'table'
  | 'other';

/** An open block, the file being the outermost. */
export interface Block {
  readonly kind: BlockKind;
  /** The words before its `{`. */
  readonly head: readonly PlainToken[];
  /** Offset behind its `{`. */
  readonly start: number;
  /** The number of the word that the part which is being read begins with; undefined behind the last one. */
  part: number | undefined;
}

/** Where a cursor stands. */
export interface CursorPart {
  /** The open blocks, the innermost last. */
  readonly blocks: readonly Block[];
  /** What is written of the part, up to the word at the cursor; empty where none has begun. */
  readonly written: string;
  /** Whether a new part may begin at the cursor. */
  readonly mayBegin: boolean;
  /** Whether nothing but the first line of a table of examples is begun, which names the facts. */
  readonly isHead: boolean;
  /** The word at the cursor, which a completion takes the place of; empty behind a blank. */
  readonly word: Span;
}

/** The productions of the parts that a block may hold. */
export const partsOf: { readonly [K in BlockKind]: readonly Part[] } = {
  file: ['lineDeclaration', 'blockDeclaration'],
  policy: ['header', 'section'],
  posts: ['clause'],
  datasets: ['clause'],
  dataset: ['role'],
  word: ['phrases'],
  test: ['example', 'cases', 'each'],
  post: ['field', 'cohort'],
  cohort: ['field'],
  table: ['row'],
  other: [],
};

const facetWords = ['tone', 'framing', 'topic', 'channel', 'audience', 'identifier'];
const declarationWords = [
  'import',
  'let',
  'fact',
  'dataset',
  'policy',
  'waive',
  'guarantee',
  'test',
  ...facetWords,
];
const verbs = ['min', 'max', 'round', 'ban', 'allow', 'require', 'deny', 'review', 'warn', 'keep'];
const roles = [
  ...['person', 'count', 'weight', 'key', 'sensitive', 'measure'],
  ...['harmless', 'suppressed', 'missing', 'total'],
];

/** Where an offset is; undefined within a text. */
export function cursorPart(text: string, offset: number): CursorPart | undefined {
  const tokens = tokensOf(text);
  const here = tokens.find(({ span }) => span.start < offset && offset <= span.end);
  if (here?.kind === 'text' && (offset < here.span.end || !/.["”]$/.test(here.image))) return undefined;
  const isWord = here !== undefined && here.kind !== 'sign' && here.kind !== 'text';
  const word = isWord ? here.span : { start: offset, end: offset };
  const before = tokens.filter(({ span }) => span.end <= word.start);
  const blocks: Block[] = [{ kind: 'file', head: [], start: 0, part: undefined }];
  before.forEach((token, at) => {
    const block = blocks.at(-1)!;
    if (token.kind === 'sign' && token.image === '}') {
      if (blocks.length > 1) blocks.pop();
      // An example goes on behind the block of its post.
      if (blocks.at(-1)!.kind !== 'test') blocks.at(-1)!.part = undefined;
      return;
    }
    if (token.kind === 'sign' && token.image === '{') {
      const head = before.slice(block.part ?? at, at);
      blocks.push({ kind: kindOf(block, head), head, start: token.span.end, part: undefined });
      return;
    }
    const isFirst = startsLine(text, before, at);
    if (block.part === undefined || begins(block.kind, token, before[at - 1], isFirst)) block.part = at;
  });
  const block = blocks.at(-1)!;
  const last = before.at(-1);
  const behind = last?.span.end ?? 0;
  const isNewLine = /[\r\n]/.test(text.slice(behind, word.start)) || last === undefined;
  const isJoined = last !== undefined && (last.image === ',' || last.image === '.' || last.image === '|');
  return {
    blocks,
    written: block.part === undefined ? '' : text.slice(before[block.part]!.span.start, word.start),
    isHead: isAtHead(block, before),
    mayBegin: block.part === undefined || (isNewLine && !isJoined),
    word,
  };
}

/** Whether no second part of a table has begun. */
function isAtHead({ kind, part, start }: Block, before: readonly PlainToken[]): boolean {
  return (
    kind === 'table' && (part === undefined || before.findIndex(({ span }) => span.start >= start) === part)
  );
}

function startsLine(text: string, before: readonly PlainToken[], at: number): boolean {
  const last = before[at - 1];
  return last === undefined || /[\r\n]/.test(text.slice(last.span.end, before[at]!.span.start));
}

function kindOf({ kind }: Block, head: readonly PlainToken[]): BlockKind {
  const first = head[0]?.image ?? '';
  const last = head.at(-1)?.image;
  switch (kind) {
    case 'file':
      if (first === 'policy' || first === 'dataset' || first === 'test') return first;
      return facetWords.includes(first) ? 'word' : 'other';
    case 'policy':
      return first === 'posts' || first === 'datasets' ? first : 'other';
    case 'test':
      if (first === 'each') return 'table';
      return last === 'post' ? 'post' : 'other';
    case 'post':
      return first === 'cohort' ? 'cohort' : 'other';
    default:
      return 'other';
  }
}

/** Whether a part of a block begins with this word. */
function begins(kind: BlockKind, token: PlainToken, last: PlainToken | undefined, isFirst: boolean): boolean {
  const { image } = token;
  switch (kind) {
    case 'file':
      return isFirst && declarationWords.includes(image);
    case 'policy':
      return isFirst || image === 'posts';
    case 'posts':
    case 'datasets':
      if (token.kind === 'label') return true;
      if (!verbs.includes(image) || last?.image === ':') return false;
      return last?.image !== 'else' || (image !== 'review' && image !== 'warn');
    case 'dataset':
      return roles.includes(image) && last?.image !== ',' && (isFirst || !roles.includes(last?.image ?? ''));
    case 'test':
      return (
        ['allow', 'deny', 'review', 'warn'].includes(image) ||
        (isFirst && (image === 'each' || image === 'cases'))
      );
    case 'post':
      if (last?.image === ',' || last?.image === 'not') return false;
      return isFirst || image === 'text' || image === 'cohort' || builtInFacts.has(image);
    case 'cohort':
      return isFirst || builtInFacts.has(`cohort.${image}`);
    case 'word':
      return image === 'phrases';
    case 'table':
      return isFirst;
    case 'other':
      return false;
  }
}
