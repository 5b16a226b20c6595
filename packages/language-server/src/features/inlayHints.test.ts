import { expect, test } from 'vitest';
import { inlayHints } from '@fineline/language-server';
import { posts, sourceOf } from '../../testing/cursor.ts';

/** A text with its hints in it, in brackets. */
function hinted(text: string, files: Readonly<Record<string, string>> = {}): string {
  return [...inlayHints(sourceOf(text, files))]
    .reverse()
    .reduce((shown, hint) => `${shown.slice(0, hint.offset)}[${hint.text}]${shown.slice(hint.offset)}`, text);
}

test('a name that stands for a number says which', () => {
  expect(hinted(`import fineline/health\nlet few = 5%\n${posts('min cohort small-cell or few')}`)).toContain(
    'min cohort small-cell[ = 11 people] or few[ = 5%]',
  );
  expect(hinted('let few = 5 people\n')).not.toContain('[');
});

test('a policy says how many rules it takes over, and a rule what the one asks for that it stands under', () => {
  const files = {
    'top.disclosure': posts('max details 2').replace('policy p', 'policy top'),
    'base.disclosure': `import "./top.disclosure"\n${posts('floor: min cohort 100\n people').replace('policy p', 'policy base extends top')}`,
  };
  const text = `import "./base.disclosure"\n${posts('floor: min cohort 1_000 people because "x"\n    min window 7 days').replace('policy p', 'policy p extends base')}`;
  const shown = hinted(text, files);
  expect(shown).toContain('extends base[ (2 rules)] {');
  expect(shown).toContain('min cohort 1_000 people[ (base: min cohort 100 people)] because');
  expect(shown).toContain('min window 7 days\n');
  const [first] = inlayHints(sourceOf(text, files));
  expect(first?.more).toBe('```disclosure\nfloor: min cohort 100 people\nmax details 2\n```');
});

test('half a text has the hints of what is there', () => {
  expect(hinted('policy p extends nobody {\n posts { floor: min')).toBe(
    'policy p extends nobody {\n posts { floor: min',
  );
  expect(hinted('policy p extends p {\n posts { max details 2 } }')).not.toContain('[');
});
