import type { Result, Span } from '@fineline/ruleset';
import type { Post } from './post.ts';
import { postFromDistinct, postFromFields, type Origin } from './postFromFields.ts';
import { readObject } from './readObject.ts';
import { readJson, type JsonMember, type JsonNode } from './readJson.ts';

/**
 * The post on one line of a `.jsonl` file.
 * @param line The line without its line break.
 * @param number Its number, counted from 1. Spans count from the start of the line.
 */
export function parsePostLine(file: string, line: string, number: number): Result<Post> {
  const start = line.charCodeAt(0) === 0xfeff ? 1 : 0;
  const origin = { file, line: number, place: { start, end: line.length } };
  const fields = readObject(line, start);
  if (fields) return postFromDistinct(origin, fields);
  const read = readJson(line, start);
  if ('problem' in read) {
    const span = { start: read.problem.at, end: Math.min(read.problem.at + 1, line.length) };
    const message = `line ${number} is not JSON: ${read.problem.message}`;
    const help = 'Write one post a line: `{ "text": "…" }`.';
    return { diagnostics: [{ code: 'FL0705', severity: 'error', message, file, span, help }] };
  }
  return postFromNode(origin, read.node);
}

/** The post that an object of a JSON file is. */
export function postFromNode(origin: Origin, node: JsonNode): Result<Post> {
  if (node.members === undefined) return notAPost(origin.file, node.span);
  const fields = node.members.map(({ name, node: { value }, span }) => ({ name, value, span }));
  return postFromFields(
    origin,
    fields,
    undefined,
    node.members.flatMap(({ node }) => twiceWithin(node)),
  );
}

/** The members that an object states once more, however deep it stands: nobody can tell which of the two is meant. */
function twiceWithin({ members = [], items = [] }: JsonNode): readonly JsonMember[] {
  const seen = new Set<string>();
  const twice = members.filter(({ name }) => seen.size === seen.add(name).size);
  const within = [...members.map(({ node }) => node), ...items].flatMap(twiceWithin);
  return [...twice, ...within];
}

function notAPost(file: string, span: Span): Result<Post> {
  return {
    diagnostics: [
      {
        code: 'FL0706',
        severity: 'error',
        message: 'a post is an object with a `text`, and this is none',
        file,
        span,
        help: 'Write `{ "text": "…" }`.',
      },
    ],
  };
}
