// Facts from posts of about 200 characters, all vocabularies and cues on; then how the time grows from a post to a
// megabyte, hostile texts included: a walk that is not linear shows as a rising figure.
import { createReader } from '@fineline/reading';
import { builtInVocabularies, digestVocabularies } from '@fineline/ruleset';
import nlp from 'compromise';
import { race, timingsTable } from '../race.ts';
import { samplePosts } from './samplePosts.ts';

const reader = createReader({
  vocabularies: builtInVocabularies,
  digest: digestVocabularies(builtInVocabularies),
});

// A reader is many small functions, and V8 takes some ten thousand posts to compile them all well: a company's stream is
// past that in a second or two.
for (let round = 0; round < 1500; round++) for (const text of samplePosts) reader.read(text);

const length = samplePosts.reduce((sum, text) => sum + text.length, 0) / samplePosts.length;
const perPost = race(
  [
    { name: 'fineline, all facts', run: () => samplePosts.map(text => reader.read(text)) },
    {
      name: 'compromise, people and numbers',
      run: () =>
        samplePosts.map(text => {
          const doc = nlp(text);
          return [doc.people().json(), doc.numbers().json(), doc.questions().json()];
        }),
    },
  ],
  9,
).map(({ name, best, median }) => ({
  name,
  best: best / samplePosts.length,
  median: median / samplePosts.length,
}));
console.log(timingsTable(`a post of ${Math.round(length)} characters`, perPost, 'fineline, all facts'));

const opening = 'To the people who are with us and to you. ';
const sizes = [200, 2_000, 20_000, 200_000, 990_000];
for (const part of [
  'We sold 3 of them. ',
  '9 ',
  '@',
  '"',
  'one ',
  'To the 9 people who ',
  'You? ',
  'Big Red ',
  '9 of you? ',
  '[{',
  '😡',
  '\u200b',
  'a',
  '\n',
]) {
  const timings = sizes.map(size => {
    const text = opening + part.repeat(Math.ceil(size / part.length));
    const [timing] = race([{ name: `${size} characters`, run: () => reader.read(text) }], 3);
    const kilo = text.length / 1000;
    return { name: timing!.name, best: timing!.best / kilo, median: timing!.median / kilo };
  });
  console.log(
    `\n${timingsTable(`for each 1,000 characters of ${JSON.stringify(part)}`, timings, '20000 characters')}`,
  );
}
