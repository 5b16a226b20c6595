import type { Decision } from '@fineline/runtime';
import type { Judged } from './judged.ts';

/** One decision as one line of JSON. */
export function decisionLine({ decision }: Pick<Judged, 'decision'>): string {
  return `${asJson(decision)}\n`;
}

/** What a decision without findings came to, around its id. */
interface Written {
  readonly keys: readonly string[];
  /** What the keys hold, `nothing` for empty lists. */
  readonly values: readonly unknown[];
  readonly before: string;
  readonly after: string;
}

const nothing = Symbol('an empty list');

let last: Written | undefined;

/**
 * In a stream most posts pass, and what is said of one that passes is what is said of the last one, but for its id: to put
 * it down anew takes longer than to judge it.
 */
function asJson(decision: Decision): string {
  if (decision.findings.length > 0 || typeof decision.id !== 'string') return JSON.stringify(decision);
  const id = JSON.stringify(decision.id);
  if (last && isSame(decision, last)) return last.before + id + last.after;
  const text = JSON.stringify(decision);
  const values = Object.values(decision);
  last = values.every(isSettled) ? around(text, id, Object.keys(decision), values) : undefined;
  return text;
}

/** What stands before and behind the id in the JSON of a decision. */
function around(text: string, id: string, keys: readonly string[], values: readonly unknown[]): Written {
  const first = keys.slice(0, keys.indexOf('id')).map((key, at) => [key, values[at]]);
  const opening = JSON.stringify(Object.fromEntries(first)).slice(0, -1);
  const before = `${opening}${first.length === 0 ? '' : ','}"id":`;
  return {
    keys,
    values: values.map(value => (isEmpty(value) ? nothing : value)),
    before,
    after: text.slice(before.length + id.length),
  };
}

/** Key by key, without lists of them, which would take longer than all else. */
function isSame(decision: object, { keys, values }: Written): boolean {
  let at = 0;
  for (const key in decision) {
    if (key !== keys[at]) return false;
    const value = (decision as Readonly<Record<string, unknown>>)[key];
    const known = values[at++];
    if (key !== 'id' && value !== known && (known !== nothing || !isEmpty(value))) return false;
  }
  return at === keys.length;
}

/** Whether it says the same for ever, or an empty list does now. */
function isSettled(value: unknown): boolean {
  return typeof value !== 'object' || Object.isFrozen(value) || isEmpty(value);
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
