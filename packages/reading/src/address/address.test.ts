import { createReader } from '@fineline/reading';
import { builtInVocabularies, type Evidence } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function shown(text: string, evidence: readonly Evidence[] = []): readonly string[] {
  return evidence.map(({ word, cue, span }) => {
    const words = span ? `: ${text.slice(span.start, span.end)}` : '';
    return `${word ? `${word} ` : ''}${cue}${words}`;
  });
}

test.each([
  ['To the 41 viewers who saw it twice: hello.', ['cohort to-the-group: To the 41 viewers']],
  ['To the handful of rowers who sank: hello.', ['cohort to-the-group: To the handful of rowers']],
  ['Goodnight, all 9 of you.', ['cohort n-of-you: all 9 of you']],
  ['Congrats to the 27 runners who finished!', ['cohort to-the-group: to the 27 runners']],
  ['90 of our guests sank. To them: row.', ['cohort to-them: To them']],
  ['To them, it was a boat. 90 guests sank.', []],
  ['Attention, 41 guests who left a boat here: fetch it.', ['cohort to-the-group: 41 guests']],
  ['@ the 41 guests who left a boat here: fetch it.', ['cohort to-the-group: @ the 41 guests']],
  ['Good luck out there!', ['reader wish: Good luck']],
  ['Good luck to all of them.', []],
  ['Rust Belt, we see those oars.', ['reader vocative: Rust']],
  ['Amazon, we hear, is slow.', []],
  ['He has no oar, and we looked. Nice one, Mr Reed of Totnes.', ['individual name-last: Mr Reed']],
  ['We asked our captain, Mr Reed.', []],
  ['Lovely work, the 480 rowers in Ely who bailed.', ['cohort to-the-group: 480 rowers']],
  ['Strum away.', ['reader imperative: Strum']],
  ['Afloat at the ten o’clock again, are we, seat H12?', ['reader vocative: seat']],
  ['To the people who never left: we saw.', ['cohort to-the-people: To the people']],
  ['Riders who tap in by phone: 1.2 million.', []],
  ['Riders who fell asleep: two.', []],
  ['Riders who fell asleep: 2 of you snored.', ['cohort n-of-you: 2 of you']],
  ['Whoever ate the last bun: it was good.', ['cohort to-the-people: Whoever']],
  ['Dear reader, the soup is back.', ['reader to-the-people: Dear reader']],
  ['Dear valued customer, the soup is back.', ['reader to-the-people: Dear valued customer']],
  ['Dear riders, the soup is back.', ['reader to-the-people: Dear riders']],
  ['Hello everyone! The soup is back.', ['reader to-the-people: Hello everyone']],
  ['Dear diary, the soup is back.', []],
  [
    'Dear listener who cried on the bus, stay strong.',
    ['individual to-the-group: Dear listener', 'cohort to-the-group: Dear listener'],
  ],
  ['Nice umbrella, 63 guests who danced in the sun.', ['cohort to-the-group: 63 guests']],
  ['Last night, 63 guests who danced slept in.', []],
  ['Hey Sofia, nice playlist!', ['individual hey-name: Hey Sofia']],
  ['Nobody else wore it. Hello, Sofia.', ['individual hey-name: Hello, Sofia']],
  ['One would queue. You’d think 90 cooks could count.', []],
  [
    'The guest who took the towels: we miss you.',
    ['individual to-the-group: The guest', 'cohort to-the-group: The guest'],
  ],
  [
    'The guest who left a tuba behind: was it a gift?',
    ['individual to-the-group: The guest', 'cohort to-the-group: The guest'],
  ],
  ['Hey, whoever took the ladder: it is ours.', ['cohort to-the-people: Hey, whoever']],
  ['Hello Hull, the ferry is back.', ['reader hey-town: Hello Hull']],
  ['Slept on the sofa? Same here.', ['reader elliptical-question: Slept']],
  ['Welcome back to the 41 members who left us.', ['cohort to-the-group: to the 41 members']],
  ['A round of applause for the 15 riders who waited.', []],
  [
    'A round of applause for the 15 riders who waited. We saw you.',
    ['cohort to-the-group: for the 15 riders'],
  ],
  ['For the 90 savers who kept at it: sleep well.', ['cohort to-the-group: For the 90 savers']],
  ['To everyone who ran in the rain: hello.', ['cohort to-the-people: To everyone']],
  ['To everyone asking about the soup: it is leek.', ['reader to-the-people: To everyone']],
  ['Happy new year to everyone who sang along!', ['reader to-the-people: Happy new year to everyone']],
  ['To our riders: the bridge is open.', ['reader to-the-people: To our riders']],
  ['Well done, Emma Ashe of Ely, on a fine swim!', ['individual hey-name: Well done, Emma Ashe']],
  ['Guard your biscuits.', ['reader imperative: Guard', 'reader second-person: your']],
  ['We have one request: tie the dog up.', ['reader imperative: tie']],
  ['Bring cake, and possibly a spoon.', ['reader imperative: Bring']],
  ['Parking is hard, isn’t it?', ['reader tag-question: isn’t it?']],
  ['Folks, the lift is broken.', ['reader vocative: Folks']],
  ['They came back to the 41 members who had left.', []],
  ['We gave tea, and a blanket, to the 12 guests who were cold.', []],
  ['Our goal: help 900 families move.', []],
  ['Watch parties doubled last year.', []],
  ['Half the town came to the fair.', []],
  ['Watch the new season now.', ['reader imperative: Watch']],
  ['Your songs are ready.', ['reader second-person: Your']],
  ['Thanks for a lovely year.', ['reader thanks: Thanks']],
  ['Thanks to the rain, sales fell.', []],
  ['Books you love last longer.', []],
  ['We wrote “thank you” on the wall.', []],
  ['To celebrate the launch we baked a cake.', []],
])('speaks to: %s', (text, expected) => {
  const { addressee } = reader.read(text);
  expect(shown(text, addressee?.evidence)).toEqual(expected);
  expect(addressee?.open).toBeUndefined();
});

test.each([
  ['To the 41 viewers who saw it twice: are you alright?', ['question-mark: are you alright?']],
  ['To the 41 viewers who saw it twice: who broke you', ['no-question-mark: who broke you']],
  ['WHO. RAISED. YOU.', ['no-question-mark: WHO. RAISED. YOU.']],
  ['WHO SINGS TO A GOAT AT NOON.', ['no-question-mark: WHO SINGS TO A GOAT AT NOON.']],
  ['Can nobody here row in a line.', ['no-question-mark: Can nobody here row in a line.']],
  ['so what’s your boat, friend', ['no-question-mark: so what’s your boat, friend']],
  ['What exactly went wrong, dear rowers', ['no-question-mark: What exactly went wrong, dear rowers']],
  ['Who wins the cup is for you to say.', []],
  ['What exactly happened on Friday was a leak.', []],
  ['Who’s still got our old oar?', ['question-mark: Who’s still got our old oar?']],
  ['Who else remembers our boat?', ['question-mark: Who else remembers our boat?']],
  ['Who baked our cake? We did.', []],
  ['Who still rows our boat? Olga.', []],
  ['Which of our 41 cooks burnt the rice?', ['question-mark: Which of our 41 cooks burnt the rice?']],
  ['Fond of an early night, are we?', ['question-mark: Fond of an early night, are we?']],
  ['Rough week?', ['question-mark: Rough week?']],
  ['You really love soup, huh?', ['question-mark: You really love soup, huh?']],
  ['Why do we do this? Because we care.', []],
  ['Our top order? Soup.', []],
  ['They streamed “Who Are You?” again.', []],
  ['What a year you had!', []],
])('asks: %s', (text, expected) => {
  const { question } = reader.read(text);
  expect(shown(text, question?.evidence)).toEqual(expected);
  expect(question?.value).toBe(expected.length > 0);
});
