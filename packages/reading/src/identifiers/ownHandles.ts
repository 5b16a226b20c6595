// *Follow us: @…*, *tag @…*: where whoever speaks is found, or a firm that it works with. A handle that closes a text alone may sign
// it or call to a customer; whoever took a picture or is reposted may be one, too.
import type { Evidence } from '@fineline/ruleset';
import type { Passage } from '../passage/passage.ts';
import { singularPeople } from '../lexicon/lists/peopleNouns.ts';
import { isMark, wordAt, type Token } from '../tokens/token.ts';
import { closedClass, isAdverb, isFiniteVerb } from '../lexicon/lists/wordLists.ts';
import { pictured } from '../names/ledNames.ts';

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

/** The handles among what reaches somebody, by whose they are: those of the speaker and its partners, and those of nobody knows whom. */
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
    if (isOurs(tokens, at, span.end) || isPartner(tokens, at) || isOurThing(tokens, at, span.end))
      ours.add(handle);
    else if (closes(source, tokens, at, span.end) || isCredited(tokens, at)) unclear.add(handle);
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

const withPartners = new Set(
  'partnership partnered partnering collaboration collaborating conjunction association'.split(' '),
);
const byPartners = new Set('sponsored powered supported hosted organised organized presented'.split(' '));
const news = new Set('tickets bookings info details more news updates website shop menu'.split(' '));

/** *In partnership with @…*, *sponsored by @…*, *tickets: @…*. */
function isPartner(tokens: readonly Token[], sign: number): boolean {
  const what = wordAt(tokens, sign - 2) ?? '';
  const link = wordAt(tokens, sign - 1);
  if (link === 'with')
    return withPartners.has(what) || (what === 'up' && (wordAt(tokens, sign - 3) ?? '').startsWith('team'));
  return link === 'by' ? byPartners.has(what) : isMark(tokens, sign - 1, ':') && news.has(what);
}

/** *Our @… app is out*; *our @… ate nine pies* tells of somebody. */
function isOurThing(tokens: readonly Token[], sign: number, end: number): boolean {
  const next = wordAt(tokens, endOfHandle(tokens, sign, end));
  if (wordAt(tokens, sign - 1) !== 'our' || next === undefined) return false;
  return (
    !closedClass.has(next) && !isFiniteVerb(next) && !isAdverb(next) && singularPeople(next) === undefined
  );
}

/** *Photo by @…*, *via @…*, *RT @…: …*. */
function isCredited(tokens: readonly Token[], sign: number): boolean {
  const before = wordAt(tokens, sign - 1);
  if (before === 'via' || (before === 'rt' && sign === 1)) return true;
  if (before !== 'by' && !isMark(tokens, sign - 1, ':'))
    return ['📷', '📸'].includes(tokens[sign - 1]?.text ?? '');
  return pictured.has(wordAt(tokens, sign - 2) ?? '');
}

function endOfHandle(tokens: readonly Token[], sign: number, end: number): number {
  let behind = sign;
  while (behind < tokens.length && tokens[behind]!.start < end) behind++;
  return behind;
}

/** *Follow @…, who ordered 14 pizzas*. */
function isToldOf(tokens: readonly Token[], sign: number, end: number): boolean {
  const behind = endOfHandle(tokens, sign, end);
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
