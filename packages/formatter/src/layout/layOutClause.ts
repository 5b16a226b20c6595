import type { ClauseNode, ClausePartNode } from '@fineline/language';
import { glue, group, indented, line, soft, type Doc } from './doc.ts';
import { layOutBody } from './layOutBody.ts';
import { layOutCondition } from './layOutCondition.ts';
import { layOutName, layOutText, layOutTexts } from './layOutWords.ts';

/** A clause on one line, or each of its scopes on a line of its own; notes are on lines of their own always. */
export function layOutClause({ label, body, parts }: ClauseNode, source: string): Doc {
  const firstNote = parts.findIndex(isNote);
  const scopes = firstNote === -1 ? parts : parts.slice(0, firstNote);
  const notes = firstNote === -1 ? [] : parts.slice(firstNote);
  return [
    group([
      label ? [layOutName(label), glue, ':'] : [],
      body ? layOutBody(body, source) : [],
      indented(
        scopes.map((part, at) => [isReviewer(part, scopes[at - 1]) ? [] : soft, layOutPart(part, source)]),
      ),
    ]),
    indented(notes.map(part => [line('never'), layOutPart(part, source)])),
  ];
}

function isNote({ kind }: ClausePartNode): boolean {
  return kind === 'because' || kind === 'suggest' || kind === 'see';
}

/** `by "legal"` stays beside its `else review`. */
function isReviewer(part: ClausePartNode, before: ClausePartNode | undefined): boolean {
  return part.kind === 'by' && before?.kind === 'else';
}

function layOutPart(part: ClausePartNode, source: string): Doc {
  switch (part.kind) {
    case 'when':
    case 'unless':
      return [part.kind, indented(layOutCondition(part.condition, source))];
    case 'during':
      return ['during', part.from.day, 'to', part.to.day];
    case 'else':
      return ['else', part.effect];
    case 'by':
    case 'because':
    case 'suggest':
      return [part.kind, layOutText(part.text, source)];
    case 'see':
      return ['see', layOutTexts(part.texts, source)];
    case 'never-waived':
      return 'never waived';
  }
}
