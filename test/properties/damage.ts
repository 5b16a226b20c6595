// Facts come from files and from other people's readers: a judge must live with anything.
import fc from 'fast-check';
import type { Facts } from '@fineline/ruleset';

const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    true,
    -1,
    0.5,
    Number.NaN,
    Infinity,
    '',
    'mocking',
    'constructor',
  ),
  fc.constantFrom<unknown>(
    [],
    {},
    [null],
    [[]],
    { has: 'mocking' },
    { has: [1, null] },
    { value: { min: 'a' } },
  ),
  fc.constantFrom<unknown>({ min: 9, max: 1 }, { min: Number.NaN, max: null }, { value: [] }, { days: null }),
  fc.anything({ maxDepth: 2, withNullPrototype: true }),
);

/** Facts with up to three places replaced by something that has no business there; or no facts at all. */
export function damage(facts: Facts): fc.Arbitrary<unknown> {
  const blow = fc.record({ way: fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }), value: junk });
  const blows = fc
    .array(blow, { minLength: 1, maxLength: 3 })
    .map(all => all.reduce<unknown>((damaged, { way, value }) => strike(damaged, way, value), facts));
  return fc.oneof({ weight: 12, arbitrary: blows }, { weight: 1, arbitrary: junk });
}

/** A copy with the place that `way` leads to replaced; a way that is too long ends where the data does. */
function strike(data: unknown, way: readonly number[], value: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof data !== 'object' || data === null) return value;
  const keys = Object.keys(data);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, at) => (String(at) === key ? strike(item, rest, value) : item));
  return Object.fromEntries(
    Object.entries(data).map(([name, part]) => [name, name === key ? strike(part, rest, value) : part]),
  );
}
