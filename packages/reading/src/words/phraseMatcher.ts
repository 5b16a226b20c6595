// Every phrase of every word in one automaton (Aho and Corasick, "Efficient string matching", CACM 18(6), 1975), over
// words rather than characters: one walk through a text finds them all, however many there are.
import type { Passage } from '../tokens/passage.ts';
import { sentencesOf } from '../tokens/sentences.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { matchable, type Matchable } from './matchable.ts';

/** A phrase found: which of the given ones, and the tokens that it covers. */
export interface Match {
  readonly phrase: number;
  readonly from: number;
  readonly to: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Where to go on when no word fits: the longest end of what was read that starts a phrase. */
  fail: Node | undefined;
  /** Phrases that end here, and how many words each has. */
  readonly ends: { readonly phrase: number; readonly length: number }[];
  /** The nearest node along `fail` at which a phrase ends. */
  shorter: Node | undefined;
}

export type PhraseMatcher = (passage: Passage) => readonly Match[];

/** Builds the automaton once; the matcher takes time linear in the text and the number of matches. */
export function phraseMatcher(phrases: readonly string[]): PhraseMatcher {
  const root: Node = emptyNode();
  phrases.forEach((phrase, index) => {
    const tokens = tokenize(phrase);
    const words = matchable(tokens, sentencesOf(tokens));
    if (words.length === 0) return;
    let node = root;
    for (const { text } of words) {
      let next = node.next.get(text);
      if (next === undefined) node.next.set(text, (next = emptyNode()));
      node = next;
    }
    node.ends.push({ phrase: index, length: words.length });
  });
  linkFailures(root);
  return ({ tokens, sentences }) => matches(root, matchable(tokens, sentences));
}

function emptyNode(): Node {
  return { next: new Map(), fail: undefined, ends: [], shorter: undefined };
}

function linkFailures(root: Node): void {
  const queue: Node[] = [root];
  for (let at = 0; at < queue.length; at++) {
    const node = queue[at]!;
    for (const [text, child] of node.next) {
      let fail = node.fail;
      while (fail !== undefined && !fail.next.has(text)) fail = fail.fail;
      child.fail = fail?.next.get(text) ?? root;
      child.shorter = child.fail.ends.length > 0 ? child.fail : child.fail.shorter;
      queue.push(child);
    }
  }
}

function matches(root: Node, words: readonly Matchable[]): readonly Match[] {
  const found: Match[] = [];
  // Tokens of the words that led to where the walk is.
  const walked: number[] = [];
  const report = (end: Node | undefined, to: number): void => {
    for (; end !== undefined; end = end.shorter)
      for (const { phrase, length } of end.ends)
        found.push({ phrase, from: walked[walked.length - length]!, to });
  };
  let node = root;
  for (const { text, token, between } of words) {
    if (between && !node.next.has(text)) {
      // An emoji comes between the words of no phrase, and may be one by itself.
      walked.push(token);
      report(root.next.get(text), token + 1);
      walked.pop();
      continue;
    }
    let from: Node | undefined = node;
    while (from !== undefined && !from.next.has(text)) from = from.fail;
    node = from?.next.get(text) ?? root;
    walked.push(token);
    report(node, token + 1);
  }
  return found;
}
