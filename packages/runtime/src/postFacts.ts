import { builtInFacts } from '@fineline/ruleset';
import { isObject, type Unchecked } from './factShapes.ts';
import type { FactSlots } from './factSlots.ts';

/**
 * What is given as the facts of a post, by the index of their slots. Built-in ones are named one by one: an engine finds a
 * name that stands in the code many times as fast as one that it is told.
 */
export function postFactsIn(given: Unchecked, slots: FactSlots): unknown[] {
  const values = new Array<unknown>(slots.size);
  const { custom } = given;
  values[0] = given.addressee;
  values[1] = given.audience;
  values[2] = given.campaign;
  values[3] = given.channel;
  values[8] = given.consent;
  values[9] = given.details;
  values[10] = given.framing;
  values[11] = given.identifier;
  values[12] = given.question;
  values[13] = given.tone;
  values[14] = given.topic;
  values[15] = daysOf(given.window);
  if (isObject(custom))
    for (const name in custom) {
      const slot = slots.get(name);
      if (slot && slot.index >= builtInFacts.size) values[slot.index] = custom[name];
    }
  return values;
}

/** A window as a number of days. */
function daysOf(raw: unknown): unknown {
  if (raw === null) return { value: null };
  return isObject(raw) ? { value: raw.days, evidence: [{ cue: 'window', span: raw.span }] } : raw;
}
