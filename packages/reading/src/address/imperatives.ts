// Sentences that tell whoever reads to do something: they start with a bare verb and go on as a verb does.
import type { Passage } from '../tokens/passage.ts';
import { isMark, wordAt } from '../tokens/token.ts';

const verbs = new Set(
  (
    'add answer apply ask beat become begin bet blink book bring browse buy call cancel celebrate check cheer choose click close come ' +
    'connect consider cook count create dance discover dive do download dream drink drive drop eat enjoy enter explore fill ' +
    'find finish follow forget get give go grab guess hang have head hear help hit hold imagine invite join jump keep kick ' +
    'laugh lean learn leave let like listen live look love make meet mind move order pack pass pay pick play please plan post ' +
    'prepare press pull put quit raise reach read relax remember rest return ride run save say scroll see seek sell send set ' +
    'settle share shop sign sing sit skip sleep slow smile speak spend spread stand start stay stop stream swap swipe take talk ' +
    'tap tell think treat trust try tune turn unlock update upgrade use visit vote wait wake walk watch wear win wish work ' +
    'worry write'
  ).split(' '),
);

const afterVerb = new Set(
  (
    'being a an the this that these those your our my it us me them him her up in out on off to for at with down back away over ' +
    'now here there more less twice once again and or who what how why when where if as by ahead together yourself no some ' +
    'any all every free today tonight help like well easy ready from about through into around responsibly kindly'
  ).split(' '),
);

/** True where an imperative starts at `at`, which must be the start of a clause. */
export function isImperativeAt({ tokens }: Passage, start: number): boolean {
  let at = start;
  const first = wordAt(tokens, at);
  // *Don't* at the start of a clause commands, whatever the verb, unless it asks: *Don't you …?*
  if (first === "don't") return tokens[at + 1]?.kind === 'word' && !isSubject(wordAt(tokens, at + 1));
  if (first === "let's") return false;
  if (first === 'never' || first === 'please' || first === 'just' || first === 'always' || first === 'now')
    at++;
  if (!verbs.has(wordAt(tokens, at) ?? '')) return false;
  const next = tokens[at + 1];
  if (next === undefined || (next.kind === 'mark' && !'-\'"'.includes(next.text))) return true;
  if (next.kind === 'word') return afterVerb.has(next.text) || next.capitals !== 'none';
  return next.kind === 'number';
}

function isSubject(word: string | undefined): boolean {
  return ['you', 'we', 'they', 'i', 'the', 'our', 'your', 'these', 'those', 'some'].includes(word ?? '');
}

/** Where clauses start in a sentence: at its start, and after a colon, a dash or a comma. */
export function clauseStarts({ tokens }: Passage, from: number, to: number): readonly number[] {
  const starts: number[] = [];
  let fresh = true;
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind === 'word' || token.kind === 'number') {
      if (fresh) starts.push(at);
      fresh = false;
    } else if (
      token.kind === 'symbol' ||
      isMark(tokens, at, ':') ||
      isMark(tokens, at, '–') ||
      isMark(tokens, at, ',')
    ) {
      fresh = true;
    }
  }
  return starts;
}
