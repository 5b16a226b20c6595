// What a crowd is asked, and what it asks for.
import type { YesNoFact } from '@fineline/ruleset';
import type { Group } from '../cohorts/groups/group.ts';
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../tokens/token.ts';

const wanting = new Set('asked requested wanted begged voted'.split(' '));

/** *Asked for bigger mugs*: what people want of a company. */
export function asksFor(tokens: Scene['passage']['tokens'], at: number): boolean {
  const verb = ['have', 'had'].includes(wordAt(tokens, at) ?? '') ? at + 1 : at;
  return (
    wanting.has(wordAt(tokens, verb) ?? '') && ['for', 'us', 'to'].includes(wordAt(tokens, verb + 1) ?? '')
  );
}

const presumptions = /^(?:did you (?:think|really|just|even)|were you|who raised|what were|have you no)\b/i;

/** *Did you think that heat is free?*: a question that takes a fault for granted spares no crowd. */
export function presumes({ passage: { source } }: Scene, { evidence = [] }: YesNoFact): boolean {
  return evidence.some(
    ({ span }) => span !== undefined && presumptions.test(source.slice(span.start, span.start + 24)),
  );
}

/** A question is put right behind what is told of the group. */
export function asksBehind({ passage }: Scene, { evidence = [] }: YesNoFact, { to }: Group): boolean {
  const end = passage.tokens[to - 1]!.end;
  return evidence.some(({ span }) => span !== undefined && span.start >= end);
}

const offers =
  /^(?:would you like|ready|want|need|fancy|care to|how about|looking|why not|do you|did you|have you|are you|can we|shall we|will you)\b/i;

/** *Half of them ran. Where is the fire, friends?*: the crowd is asked, and not whether whoever reads is one of it. */
export function asksCrowd({ passage: { source } }: Scene, { evidence = [] }: YesNoFact): boolean {
  return evidence.some(({ span }) => {
    const asked = span === undefined ? '' : source.slice(span.start, span.end);
    return !offers.test(asked) && /\b(?:you|your|yours|friends|folks|lads|ladies|gang|mates)\b/i.test(asked);
  });
}
