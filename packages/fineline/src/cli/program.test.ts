import { expect, test } from 'vitest';
import { plainCheck } from './commands/plainCheck.ts';
import { createProgram } from './program.ts';

test('a check that needs no program is told what the program would tell it', () => {
  const [check] = createProgram('0.0.0', async () => {}, 'check').commands;
  expect(check!.opts()).toEqual(plainCheck);
});
