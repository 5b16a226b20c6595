import { junitXml } from '@fineline/report';
import { expect, test } from 'vitest';

test('suites, cases and what went wrong', () => {
  const passed = { name: 'one', className: 'p' };
  const noted = { name: 'four', className: 'p', said: 'waived <b>' };
  const failed = {
    name: 'two',
    className: 'p',
    problem: { kind: 'failure', message: 'a', details: 'b\nc' },
  } as const;
  const broken = {
    name: 'three',
    className: 'p',
    problem: { kind: 'error', message: 'd', details: '' },
  } as const;
  expect(junitXml([{ name: 'p', cases: [passed, failed, broken, noted] }])).toBe(
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites tests="4" failures="1" errors="1">',
      '  <testsuite name="p" tests="4" failures="1" errors="1">',
      '    <testcase classname="p" name="one"/>',
      '    <testcase classname="p" name="two">',
      '      <failure message="a">b&#10;c</failure>',
      '    </testcase>',
      '    <testcase classname="p" name="three">',
      '      <error message="d"></error>',
      '    </testcase>',
      '    <testcase classname="p" name="four">',
      '      <system-out>waived &lt;b&gt;</system-out>',
      '    </testcase>',
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n'),
  );
});

test.each([
  ['marks of XML', `<a> & "b" 'c'`, '&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos;'],
  ['the end of a section', ']]>', ']]&gt;'],
  ['blanks that attributes lose', 'a\tb\r\nc', 'a&#9;b&#13;&#10;c'],
  ['control characters', '\u0000\u0007\u001b[31m\u007f\u0085', '\u2400\u2407\u241b[31m\u2421\ufffd'],
  ['what turns the writing', 'a\u202eb\u2066c', 'a\ufffdb\ufffdc'],
  ['half a pair and no characters', '\ud83d\ufffe\uffff', '\ufffd\ufffd\ufffd'],
  ['a whole pair', '😀', '😀'],
])('%s', (_name, text, written) => {
  expect(junitXml([{ name: text, cases: [] }])).toContain(`<testsuite name="${written}" `);
});

test('no suites', () => {
  expect(junitXml([])).toContain('<testsuites tests="0" failures="0" errors="0">\n</testsuites>');
});
