import { scopesOf, tokensOf } from '@fineline/language';
import type { Span } from '@fineline/ruleset';
import type { Target } from '../names/mention.ts';
import { mentionsIn } from '../names/mentionsIn.ts';
import type { Source } from '../names/source.ts';

/** A stretch of one line in one colour. */
export interface Coloured {
  readonly span: Span;
  readonly kind: Exclude<Target['kind'], 'file'> | 'keyword' | 'number' | 'text';
  readonly isDeclaration: boolean;
}

/** What stands in a file, by what it means there: `tone` as a fact is no keyword. In the order of places. */
export function colour(source: Source): readonly Coloured[] {
  const program = scopesOf(source, source.host);
  const found: Coloured[] = [];
  let behind = 0;
  const add = (span: Span, kind: Coloured['kind'], isDeclaration = false): void => {
    found.push({ span, kind, isDeclaration });
    behind = span.end;
  };
  const mentions = mentionsIn(program[0]!, program);
  let next = 0;
  for (const { kind, image, span } of tokensOf(source.text)) {
    if (span.start < behind) continue;
    while (next < mentions.length && mentions[next]!.span.start < span.start) next++;
    const mention = mentions[next];
    if (mention && mention.span.start === span.start && mention.target.kind !== 'file')
      add(mention.span, mention.target.kind, mention.isDeclaration);
    else if (kind === 'reserved' || kind === 'keyword') add(span, 'keyword');
    else if (kind === 'number' || kind === 'day' || kind === 'version') add(span, 'number');
    else if (kind === 'label') add(span, 'rule', true);
    // Editors want a colour to end on its line.
    else if (kind === 'text' && !/[\r\n]/.test(image)) add(span, 'text');
  }
  return found;
}
