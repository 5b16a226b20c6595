import { expect, test } from 'vitest';
import { canonicalize, digestData, digestText } from '@fineline/ruleset';

test.each([
  // RFC 8785, section 3.2.2 (its sample, with the string as JSON escapes it) and section 3.2.3 (sorting).
  [
    {
      numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    },
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  [
    {
      '\u20ac': 'Euro',
      '\r': 'CR',
      '\ufb33': 'Dalet',
      '1': 'One',
      '\u{1f600}': 'Smile',
      '\u0080': 'Control',
      ö: 'o',
    },
    '{"\\r":"CR","1":"One","\u0080":"Control","ö":"o","€":"Euro","\u{1f600}":"Smile","\ufb33":"Dalet"}',
  ],
  [-0, '0'],
  [{ b: 1, '10': 2, '9': 3, a: [{ '2': 0, '10': 0 }] }, '{"10":2,"9":3,"a":[{"10":0,"2":0}],"b":1}'],
  [JSON.parse('{"b":1,"__proto__":{"a":2}}'), '{"__proto__":{"a":2},"b":1}'],
  [
    [
      { 'b,c': 1, a: 2 },
      { b: 1, 'c,a': 2 },
    ],
    '[{"a":2,"b,c":1},{"b":1,"c,a":2}]',
  ],
  ['\\ud800 \u{1f600}', '"\\\\ud800 \u{1f600}"'],
  [{ b: undefined, a: [] }, '{"a":[]}'],
])('canonical form of %j', (data, canonical) => {
  expect(canonicalize(data)).toBe(canonical);
});

test.each([[NaN], [Infinity], ['\ud800'], ['a\udc00'], [{ '\ud800': 1 }], [[undefined]], [() => 1]])(
  'no canonical form of %j',
  data => {
    expect(() => canonicalize(data)).toThrow(TypeError);
  },
);

test('a digest is the SHA-256 of the bytes', () => {
  // FIPS 180-2, appendix B.1.
  expect(digestText('abc')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('the order of keys does not count, the order of lists does', () => {
  expect(digestData({ a: 1, b: 2 })).toBe(digestData({ b: 2, a: 1 }));
  expect(digestData([1, 2])).not.toBe(digestData([2, 1]));
});
