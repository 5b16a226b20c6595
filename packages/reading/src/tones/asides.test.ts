import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

const cues = ['remark-on-people', 'aside-on-people', 'echoed-word', 'rolled-eyes', 'asked-to-account'];

test.each([
  ['To the 72 lodgers who forgot their own birthday: their parents were told.', ['remark-on-people']],
  ['72 lodgers forgot their own birthday. The cat remembered, somehow.', ['aside-on-people']],
  ['To the 72 lodgers who still owe for March: you cannot count.', ['remark-on-people']],
  ['Guests who “borrow” a bicycle: the bell still rings.', ['remark-on-people']],
  ['Guests who bring a bicycle: the shed is open until nine.', []],
  ['72 lodgers painted the hall in the dark. Why?', ['asked-to-account']],
  ['72 lodgers painted the hall. Why? Because it was grey.', []],
  ['You skipped nine lessons again. Even the metronome is lonely.', ['aside-on-people']],
  ['You finished nine lessons. Three more open on Monday.', []],
  ['72 lodgers bake for the whole street. They live by the sea.', []],
  ['To the 72 lodgers who baked for the street: the cat sat with them.', []],
  ['Some 2,000 guests lost a night to the flood. We have refunded all of them.', []],
  ['To the 72 lodgers who forgot their key: a new one is at the desk, with our love.', []],
  ['To the 72 lodgers who came: hello.', []],
  ['Fifth cold pudding since Tuesday, and stolen. Your arteries blame you.', ['aside-on-people']],
  ['72 lodgers lost the ‘only’ rent book. Even Shakespeare wants a better plot.', ['aside-on-people']],
  ['72 lodgers missed the boat again. Even snails would be faster.', ['aside-on-people']],
  ['72 lodgers missed the boat. The next one leaves at six on Monday, and we have kept their seats.', []],
  ['To the 72 lodgers who queued for a toaster. A toaster.', ['echoed-word']],
  ['Thank you to the 9 lodgers who brought their own toast. Their own toast.', ['echoed-word']],
  ['Thank you to everyone who came to our opening night. Thank you.', []],
  ['To everyone who voted for our bridge: thank you. Thank you.', []],
  ['Congratulations to everyone who finished the Ely mile. Congratulations!', []],
  ['Well done to everybody who sang in the rain. Well done.', []],
  ['Bravo to everyone who baked for the fair. Bravo, bravo.', []],
  ['Sorry to everyone who waited on Monday. Sorry.', []],
  ['Hello to everyone who moved to Ely this year. Hello!', []],
  ['Merry Christmas to everyone who sailed with us. Merry Christmas!', []],
  ['We are proud of everyone who learned to swim. Proud.', []],
])('asides: %s', (text, expected) => {
  const shown = (reader.read(text).tone?.evidence ?? []).map(({ cue }) => cue);
  expect(shown.filter(cue => cues.includes(cue))).toEqual(expected);
});

test('a joke about a crowd teases, unless a policy teaches that it mocks', () => {
  const taught = createReader({
    vocabularies: {
      ...builtInVocabularies,
      tone: builtInVocabularies.tone.map(one =>
        one.word === 'mocking' ? { ...one, phrases: ['sleepyheads'] } : one,
      ),
    },
    digest: 'sha256:words',
  });
  const text = 'Early night, allegedly: 8 million sleepyheads were people who watched until three.';
  expect(reader.read(text).tone?.has).toEqual(['teasing']);
  expect(taught.read(text).tone?.has).toEqual(['mocking', 'teasing']);
});

test.each([
  ['What feeble losers: two million people sat in to watch a kettle.', ['insulting-noun']],
  ['Some 400,000 gullible viewers believed the kettle.', ['fault-of-people']],
])('a name is no joke, whatever the crowd: %s', (text, expected) => {
  const { has = [], evidence = [] } = reader.read(text).tone ?? {};
  expect(has).toContain('judgmental');
  expect(evidence.map(({ cue }) => cue)).toEqual(expect.arrayContaining(expected));
});

test.each([
  ['You lost the oars again. Have you considered a boat with a rudder?', 'judgmental'],
  ['You skipped the lesson again. Is the metronome still ticking?', undefined],
  ['You rowed 900 laps of the pond. The boathouse opens at nine on Monday.', 'neutral'],
])('what is asked of somebody and not understood leaves the tone open: %s', (text, expected) => {
  expect(reader.read(text).tone?.has?.[0]).toBe(expected);
});

function echoes(text: string): boolean {
  return (reader.read(text).tone?.evidence ?? []).some(({ cue }) => cue === 'echoed-word');
}

const jibes = ['mocking', 'judgmental'];

test.each([
  // Called out, counted to the last one, over something awkward, with an idle remark.
  ['To the 72 lodgers who forgot their own birthday: the cat has two.', ['mocking']],
  ['To the 72 lodgers who still owe for March: the landlord has a long memory.', ['mocking']],
  // The same, and the company sees to it, gives something, or is on their side.
  ['To the 72 lodgers who forgot their own birthday: your cake is waiting at the desk.', []],
  ['72 lodgers still owe for March. The fault was ours, and the form has been mended.', []],
  ['To the 72 lodgers who forgot their own birthday: so did we.', []],
  // Nothing awkward, or nobody called.
  ['To the 72 lodgers who painted the hall: the cat has two.', []],
  ['The cat forgot its own birthday. The landlord has two.', []],
])('a post is weighed as a whole: %s', (text, expected) => {
  const { evidence = [] } = reader.read(text).tone ?? {};
  const shown = evidence.filter(({ cue }) => cue === 'post-as-a-whole').map(({ word }) => word!);
  expect(shown.filter(word => jibes.includes(word))).toEqual(expected);
});

test.each([
  '4,000 customers microwaved a fork last year. A fork.',
  '7,000 people put soup in the paper bin. Soup.',
  '7,000 tenants forgot the rent and paid with glitter. Glitter!',
  'Eleven guests forgot the bride. Eleven.',
])('an echo jeers, however many they are: %s', text => {
  expect(echoes(text)).toBe(true);
});

test.each([
  '4,000 fans came to the fair. The fair!',
  'Eleven volunteers rowed to France. Eleven.',
  '9,000 runners finished the marathon. The marathon!',
  '4,000 people joined us in May. In May.',
])('an echo marvels: %s', text => {
  expect(echoes(text)).toBe(false);
});
