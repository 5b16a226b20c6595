// What reaches or numbers somebody, however it is written down; where a company is reached is nobody.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  'Write to jane.doe [at] example [dot] com',
  'Write to jane dot doe at example dot com, she loves it.',
  'Our fan is at rosa.quill(at)mail.example, say hi.',
  'Our fan reads rosa (at) mail (dot) com every day.',
  'Call 0 7 7 0 0 9 0 0 1 2 3.',
  'Ring her on 0-7-7-0-0-9-0-0-1-2-3.',
  'Find our top fan at facebook.com/jane.doe.7',
  'Our fan is at instagram.com/rosaquill, go and look.',
  'She is on linkedin.com/in/rosa-quill-42, and loves us.',
  '51.5034, -0.1276 is where our top fan lives.',
  'Our top fan lives at 51.5034° N, 0.1276° W.',
  'Patient MRN 00482913 left a lovely review.',
  'The NI number QQ123456C was left here.',
  'NI number QQ123456C, congratulations.',
  'Her NHS number is 943 476 5919.',
  'SSN 078-05-1120 won the draw.',
  'Case no. 00482913 left a lovely review.',
  'Jаne Dоe wins the draw.',
  'Jane Dоe won our draw.',
  'Rоsа Quill bought the last one.',
  'Thanks jdoe82 (on Insta) for the photo.',
  'Thanks u/rosaquill for the photo.',
  'Passport 533380006 was left here.',
])('somebody: %s', text => {
  expect(reader.read(text).identifier?.has.length).toBeGreaterThan(0);
});

test.each([
  'Follow us at facebook.com/ourbakery for more.',
  'More at instagram.com/bakery and youtube.com/bakery.',
  'We are at 10 and at 12 dot on.',
  'It is 3 2 1 go.',
  'Count with us: 1 2 3 4 5 6 7 8 9 10.',
  '0 0 7 is back in cinemas.',
  'We scored 3.5, -1.2 and 4.7 in the test.',
  'Our shop is at 51.5034, -0.1276.',
  'Meet us at dot com.',
  'Write to hello [at] bakery [dot] example with questions.',
  'Find us at facebook.com/bakery.2.',
  'Watch it at youtube.com/watch?v=12345.',
  'Our post is at twitter.com/bakery/status/123456.',
  'We are open at shop dot example.',
])('nobody: %s', text => {
  expect(reader.read(text).identifier?.has).toEqual([]);
});
