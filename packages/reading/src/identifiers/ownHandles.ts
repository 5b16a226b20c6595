// *Follow us: @…*, *tag @…*: where whoever speaks is found. A handle that closes a text alone may sign it or call to a customer.
import type { Evidence } from '@fineline/ruleset';
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';

const asking = new Set(
  'follow tag find join message dm mention add ping tweet visit see catch reach us'.split(' '),
);
/** Orders to readers that are about the speaker, though no *us* says so. */
const following = new Set('follow tag dm mention'.split(' '));
const between = new Set(
  (
    'on at over via or and to in for more here now too today instagram insta ig facebook fb twitter x tiktok threads youtube linkedin ' +
    'bluesky mastodon snapchat'
  ).split(' '),
);
const before = new Set('and or please then just to'.split(' '));
/** How far before a handle it is said whose it is, in tokens. */
const within = 8;

/** The handles among what reaches somebody, by whose they are: those of the speaker, and those of nobody knows whom. */
export function handlesOfUs(
  { source, tokens }: Passage,
  evidence: readonly Evidence[],
): { readonly ours: ReadonlySet<string>; readonly unclear: ReadonlySet<string> } {
  const ours = new Set<string>();
  const unclear = new Set<string>();
  let at = 0;
  for (const { word, cue, span } of evidence) {
    if (word !== 'handle' || cue !== 'at-handle' || span === undefined) continue;
    while (at < tokens.length && tokens[at]!.start < span.start) at++;
    const handle = source.slice(span.start, span.end).toLowerCase();
    if (isOurs(tokens, at, span.end)) ours.add(handle);
    else if (closes(source, tokens, at, span.end)) unclear.add(handle);
  }
  return { ours, unclear };
}

function isOurs(tokens: readonly Token[], sign: number, end: number): boolean {
  const verb = wordAt(tokens, sign - 1) ?? '';
  const opens = tokens[sign - 2] === undefined || tokens[sign - 2]!.kind !== 'word';
  if (following.has(verb) && (opens || before.has(wordAt(tokens, sign - 2) ?? '')))
    return !isToldOf(tokens, sign, end);
  for (let at = sign - 1; at >= Math.max(0, sign - within); at--) {
    const word = wordAt(tokens, at);
    if (word === undefined) {
      if (tokens[at]!.kind === 'mark' && !':-–(@,/'.includes(tokens[at]!.text)) return false;
    } else if (word === 'us') return asking.has(wordAt(tokens, at - 1) ?? '') && !isToldOf(tokens, sign, end);
    else if (!between.has(word)) return false;
  }
  return false;
}

/** *Follow @…, who ordered 14 pizzas*. */
function isToldOf(tokens: readonly Token[], sign: number, end: number): boolean {
  let behind = sign;
  while (behind < tokens.length && tokens[behind]!.start < end) behind++;
  return wordAt(tokens, isMark(tokens, behind, ',') ? behind + 1 : behind) === 'who';
}

/** *Our season starts on Friday. @…*: alone at the end, and no answer to a question. */
function closes(source: string, tokens: readonly Token[], sign: number, end: number): boolean {
  const last = tokens[sign - 1];
  const alone =
    last !== undefined && (last.kind === 'symbol' || (last.kind === 'mark' && '.!¶–'.includes(last.text)));
  const apart = last !== undefined && source.slice(last.end, tokens[sign]!.start).includes('\n');
  return (alone || apart) && tokens.at(-1)!.end <= end + 1;
}
