// Which of the topics that words show are told of people whom a post is about.
import type { Evidence, Mention, Span } from '@fineline/ruleset';
import { aGroup, promise, you, type Scene } from '../scene/scene.ts';
import { overlapsAny } from '../tokens/overlaps.ts';
import { isMark, spanOf, wordAt } from '../tokens/token.ts';
import { announcesAWork } from './announcedWorks.ts';
import { withoutPlainService } from './plainService.ts';
import { touchesNobody } from './touchesNobody.ts';
import { withoutTurnsOfPhrase } from './turnsOfPhrase.ts';

/** What a promise not to tell names, what people told a survey and what is offered to everybody is told of no customer. */
export function topicsTold(
  scene: Scene,
  mentions: readonly Mention[],
  read: readonly Evidence[],
): readonly Evidence[] {
  if (read.length === 0) return read;
  const shown = withoutPlainService(scene, withoutTurnsOfPhrase(scene, read));
  const { groups, address, holds, passage } = scene;
  const surveyed = mentions.some(({ kind }) => kind === 'survey');
  if (surveyed && groups.length === 0 && address.fact.has.length === 0) return [];
  if (announcesAWork(scene)) return [];
  const isOfNobody = touchesNobody(scene);
  // *In episode three, eleven patients vanish*, *the boot takes two teenagers*.
  const invented = mentions.filter(({ kind }) => ofNoCustomer.has(kind));
  const ofNobody = passage.sentences
    .map(({ from, to }) => spanOf(passage.tokens, from, to))
    .filter(
      (span, index) =>
        (holds[index]! & promise) !== 0 ||
        isOfNobody(index) ||
        ((holds[index]! & you) === 0 && isOfAPoll(scene, index)) ||
        ((holds[index]! & (aGroup | you)) === 0 && holdsOne(invented, span)),
    );
  // *All 58 of our midwives*: what they are is their work. *Senate staffers* work for somebody else.
  for (const { kind, span } of mentions)
    if (kind === 'staff' && /\bour\b/i.test(passage.source.slice(span.start, span.end))) ofNobody.push(span);
  if (ofNobody.length === 0) return shown;
  const isPassedOver = overlapsAny(ofNobody);
  return shown.filter(({ span }) => !isPassedOver(span!));
}

const polls = new Set(['poll', 'pollster', 'yougov', 'ipsos', 'gallup']);
/** How much of a sentence is looked at, in tokens. */
const longest = 60;

/** *Three in five parents in a YouGov poll*: those whom a pollster asked are no customers. */
function isOfAPoll({ passage: { tokens, sentences } }: Scene, index: number): boolean {
  const { from, to } = sentences[index]!;
  for (let at = from; at < Math.min(to, from + longest); at++)
    if (polls.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const ofNoCustomer = new Set(['fiction', 'capacity', 'yardstick', 'example']);

function holdsOne(mentions: readonly Mention[], { start, end }: Span): boolean {
  return mentions.some(({ span }) => span.start >= start && span.end <= end);
}

/** From this age on nobody is a child. */
const grown = 18;

/** *Theo, 6, of St Anne’s*: somebody whose age makes them a child. */
export function childrenByAge({ groups, passage: { tokens } }: Scene): readonly Evidence[] {
  return groups.flatMap(({ from, to, cohort: { kind } }) => {
    const age = isMark(tokens, to, ',') ? tokens[to + 1] : undefined;
    const told = age?.kind === 'number' && age.suffix === '' && Number.isInteger(age.value);
    if (kind !== 'single' || !told || age.value >= grown || age.value < 1) return [];
    const ends = isMark(tokens, to + 2, ',') || isMark(tokens, to + 2, '.');
    return ends ? [{ word: 'children', cue: 'told-by-age', span: spanOf(tokens, from, to + 2) }] : [];
  });
}
