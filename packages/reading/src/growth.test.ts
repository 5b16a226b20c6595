// Work grows with the text and not with its square, whatever the text is: thirty times the text may take thirty times the
// work, and a few times more where memory is short, but never the nine hundred times of a walk that is taken again at
// every word.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });
const opening = 'To the people who are with us and to you. ';
const [small, large] = [5_500, 165_000];

/** Microseconds of the processor, which others that use it too do not lengthen as they lengthen a span of time. */
function workOf(text: string): number {
  const before = process.cpuUsage();
  reader.read(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

test.each([
  'a',
  '7',
  '9 ',
  '"',
  '"a ',
  '[{',
  '@',
  '#A',
  '😡',
  '\u200b',
  '. ',
  'the the the ',
  'who who ',
  'last last ',
  '9 of you? ',
  'To the 9 people who left: who hurt you? ',
  'Thank you! ',
  'ann@x.example 4111 1111 1111 1111 ',
  'Hey Bill. ',
  'Anna Berg watched it. ',
  'ANNA LINDBERG AND ',
  'anna lindberg, ',
  'by Anna Berg, ',
  ': Anna Berg ',
  'R&B &rsquo;',
  // What may be said again without end, and no sentence ends.
  'hey ',
  'and, ',
  'tut, ',
  'you, sir, ',
  '3rd and ',
  // No sentence ends, and each number asks what was said before it.
  'fewer than 9 shelves held 900 lamps tonight while our 9 drivers slept ',
])(
  '%j',
  part => {
    const [short, long] = [small, large].map(size => opening + part.repeat(Math.ceil(size / part.length)));
    workOf(short!);
    const once = Math.min(workOf(short!), workOf(short!));
    const growth = (): number => workOf(long!) / Math.max(once, 1_000);
    const most = (large / small) * 6;
    let least = growth();
    // Again where something else had the memory: a square stays a square.
    for (let again = 0; again < 3 && least >= most; again++) least = Math.min(least, growth());
    expect(least).toBeLessThan(most);
  },
  120_000,
);
