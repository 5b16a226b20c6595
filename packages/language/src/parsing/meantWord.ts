import { didYouMean, quote, replacing, type Span } from '@fineline/ruleset';
import type { Extras } from '../diagnostics/errorAt.ts';

/** What is said for each word elsewhere. Where one stands for several, the first that belongs in a place is meant. */
const elsewhere: { readonly [word: string]: readonly string[] } = {
  min: ['minimum', 'least'],
  max: ['maximum', 'limit', 'most'],
  ban: ['forbid', 'prohibit', 'disallow', 'exclude', 'block', 'no', 'bans', 'banned'],
  allow: ['pass', 'permit', 'accept', 'ok', 'allowed', 'permitted'],
  deny: ['denies', 'denied', 'reject', 'refuse', 'fail', 'stop', 'error', 'block'],
  review: ['flag', 'escalate', 'check', 'reviewed'],
  warn: ['alert', 'notify', 'warning', 'warned'],
  require: ['must', 'needs', 'demand', 'ensure', 'assert'],
  when: ['if', 'where', 'while', 'whenever', 'provided'],
  unless: ['except', 'but', 'excluding', 'excepting'],
  because: ['since', 'reason', 'why'],
  suggest: ['suggestion', 'hint', 'advice', 'instead'],
  see: ['reference', 'ref', 'source', 'cite', 'link'],
  else: ['otherwise', 'then'],
  owner: ['author', 'contact', 'maintainer'],
  effective: ['since', 'from', 'starts', 'start', 'begins', 'valid', 'valid-from'],
  expires: ['until', 'till', 'ends', 'end', 'expiry', 'valid-until'],
  posts: ['rules', 'clauses', 'messages', 'texts'],
  datasets: ['tables', 'table', 'data'],
  import: ['use', 'using', 'include'],
  let: ['const', 'var', 'define', 'set'],
  policy: ['rule', 'rules', 'ruleset', 'policies'],
  dataset: ['table', 'tables'],
  waive: ['exception', 'exempt', 'waiver'],
  guarantee: ['assert', 'prove', 'ensure', 'invariant', 'property'],
  test: ['example', 'examples', 'spec'],
  extends: ['inherits', 'inherit', 'from'],
  key: ['column', 'columns', 'dimension', 'id'],
  under: ['below', 'extends', 'in'],
};

/** The word that was meant where one of `words` belongs: what is said for it elsewhere, or spelled nearly like it. */
export function meantWord(written: string, span: Span, words: readonly string[]): Extras {
  // What is spelled as it should be is wrong for another reason.
  if (words.includes(written)) return {};
  const near = didYouMean(written, span, words);
  if (near.help !== undefined) return near;
  if (written === 'permit' && words.includes('min'))
    return { help: 'Nothing has to be written: what nothing forbids passes.' };
  const word = words.find(it => elsewhere[it]?.includes(written.toLowerCase()));
  return word === undefined
    ? {}
    : { help: `Here this is said as ${quote(word)}.`, fix: replacing(span, word, 'review') };
}
