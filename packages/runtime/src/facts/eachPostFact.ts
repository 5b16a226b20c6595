import { builtInFacts } from '@fineline/ruleset';
import { isObject, type Unchecked } from './factShapes.ts';
import type { FactSlots } from './factSlots.ts';

/**
 * Hands over what is given as the facts of a post, each with the index of its slot. Built-in ones are named one by one, and
 * asked here whether they are given: an engine finds a name that stands in the code many times as fast as one that it is
 * told, and need not call for what nobody states.
 */
export function eachPostFact<Into>(
  given: Unchecked,
  slots: FactSlots,
  into: Into,
  take: (into: Into, index: number, raw: unknown) => void,
): void {
  const { custom } = given;
  if (given.addressee !== undefined) take(into, 0, given.addressee);
  if (given.audience !== undefined) take(into, 1, given.audience);
  if (given.campaign !== undefined) take(into, 2, given.campaign);
  if (given.channel !== undefined) take(into, 3, given.channel);
  if (given.consent !== undefined) take(into, 8, given.consent);
  if (given.details !== undefined) take(into, 9, given.details);
  if (given.framing !== undefined) take(into, 10, given.framing);
  if (given.identifier !== undefined) take(into, 11, given.identifier);
  if (given.question !== undefined) take(into, 12, given.question);
  if (given.tone !== undefined) take(into, 13, given.tone);
  if (given.topic !== undefined) take(into, 14, given.topic);
  if (given.window !== undefined) take(into, 15, daysOf(given.window));
  if (isObject(custom))
    for (const name in custom) {
      const index = slots.get(name)?.index ?? 0;
      if (index >= builtInFacts.size && custom[name] !== undefined) take(into, index, custom[name]);
    }
}

/** A window as a number of days; one without a number is no window. */
function daysOf(raw: unknown): unknown {
  if (raw === null) return { value: null };
  return isObject(raw) ? { value: raw.days ?? 0, evidence: [{ cue: 'window', span: raw.span }] } : raw;
}
