// Whatever is offered may be taken: nothing that an author chooses from the list is told off for what it means. A clause that
// is not whole yet may lack something, and says so; but no word is unknown, and nothing is of the wrong kind.
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '@fineline/language';
import { complete, type Source } from '@fineline/language-server';
import { root } from '../root.ts';

const folder = `${root}examples/holiday-posts/policies/`;
const story = new Map(readdirSync(folder).map(name => [name, readFileSync(folder + name, 'utf8')]));
const small = `fact season: one of spring, summer
fact reach: people
let few = 12 people
tone snide under sarcastic { phrases "bless" }
dataset views {
  person id
  key region, age
  sensitive genre
  measure minutes
}
policy base {
  posts {
    floor: min cohort few
    ban tones snide, mocking unless season is spring
    ask: review when (channel is paid or reach > 1_000 people) and tone is playful
  }
  datasets views {
    min cohort few per key
    min diversity 3 of genre per region
  }
}
policy main extends base {
  posts {
    floor: min cohort 100 people when channel is social else review
    allow only framings trend, fun-fact
    require consent is documented when channel is email
  }
}
waive floor in base for campaign "x" until 2026-12-31 by "x" because "x"
guarantee main denies posts when cohort.size < 10 people
test main {
  deny "To the 3 of you." on blog by floor
  review post { tone playful season spring }
}
`;
const policies: readonly Source[] = [...story, ['small.disclosure', small] as const].map(([file, text]) => ({
  file,
  text,
  host: {
    read: path => {
      const found = story.get(path);
      return found === undefined ? { problem: 'missing' } : { text: found };
    },
  },
}));

/** What is told of words and kinds in a stretch of a text. */
function mistakes({ file, text, host }: Source, from = 0, to = text.length): readonly string[] {
  return check({ file, text }, host)
    .diagnostics.filter(it => it.file === file && it.span.start < to && it.span.end > from)
    .filter(({ code }) => /^FL0[23]/.test(code) && !notOfWords.has(code))
    .map(({ code, message }) => `${code} ${message}`);
}

/** Two rules that want different labels are no matter of what was chosen. */
const notOfWords: ReadonlySet<string> = new Set(['FL0205', 'FL0210', 'FL0211']);

const filledIn = (insert: string): string =>
  insert.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll(/\$\d+/g, '');

test('what is offered, at any place of a sound policy, makes no new mistake of words or kinds', () => {
  expect(policies.flatMap(source => mistakes(source))).toEqual([]);
  let taken = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...policies),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      fc.boolean(),
      (source, place, picks, isSpaced) => {
        // Behind a word, which goes on, or behind a blank, where another begins.
        const stops = [...source.text.matchAll(/\w\b/g)].map(({ index }) => index + 1);
        const stop = stops[Math.floor(place * (stops.length - 1))]!;
        const blanks = isSpaced ? '  ' : '';
        const text = source.text.slice(0, stop) + blanks + source.text.slice(stop);
        const offset = stop + blanks.length / 2;
        const offered = complete({ ...source, text }, offset);
        for (const pick of offered.length === 0 ? [] : picks) {
          const { insert, label, replaces } = offered[pick % offered.length]!;
          const filled = filledIn(insert);
          const now = `${text.slice(0, replaces.start)}${filled}${text.slice(replaces.end)}`;
          const found = mistakes({ ...source, text: now }, replaces.start, replaces.start + filled.length);
          taken++;
          expect([`${label} at ${offset}`, found]).toEqual([`${label} at ${offset}`, []]);
        }
      },
    ),
    { seed: 20261125, numRuns: 150 },
  );
  expect(taken).toBeGreaterThan(200);
});
