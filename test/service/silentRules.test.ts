// Rules that judge nothing today: readiness says so, and they take the place of none that judge.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../endToEnd/commandLine.ts';
import { ask, post, startService, until } from './service.ts';

const policy = (dates: string): string =>
  `policy p {\n  version 1.0.0\n  ${dates}\n  posts {\n    floor: min cohort 100 people\n  }\n}\n`;
const some = { id: 'some', text: 'Some 50 people watched it last month.' };

test.each([
  ['effective 2027-01-01', '`p` decides from 2027-01-01 on, and this is 2026-12-01'],
  ['expires 2026-01-01', '`p` expired after 2026-01-01, and this is 2026-12-01'],
])('a service is not ready on a day on which it judges nothing: %s', async (dates, notInForce) => {
  const folder = folderWith({ 'p.disclosure': policy(dates) });
  const service = await startService(folder, 'p.disclosure', '--date', '2026-12-01');
  const { status, text } = await ask(service, '/readyz');
  expect([status, JSON.parse(text)]).toMatchObject([
    503,
    { status: 'not-in-force', policies: [{ name: 'p', notInForce }] },
  ]);
  expect((await post(service, '/v1/check', some)).text).toContain('"verdict": "none"');
  expect(service.log()).toContain('not every policy is in force today');
  await service.end();
});

test('of one that is over, nobody is told to wait', async () => {
  const folder = folderWith({ 'p.disclosure': policy('effective 2026-01-01') });
  const service = await startService(folder, 'p.disclosure', '--watch', '--date', '2026-12-01');
  writeFileSync(join(folder, 'p.disclosure'), policy('expires 2026-11-01'));
  await until('it is refused', async () => (await ask(service, '/readyz')).text.includes('refused'));
  const { text } = await ask(service, '/readyz');
  const message = '`p` expired after 2026-11-01, and this is 2026-12-01: the one before stays in force';
  const help = expect.stringContaining('Give it days and a block that hold today') as string;
  expect(JSON.parse(text)).toMatchObject({ refused: [{ message, help }] });
  await service.end();
});

test('a policy of another day leaves in force the one that judges', async () => {
  const folder = folderWith({ 'p.disclosure': policy('effective 2026-01-01') });
  const service = await startService(folder, 'p.disclosure', '--watch', '--date', '2026-12-01');
  writeFileSync(join(folder, 'p.disclosure'), policy('effective 2027-01-01'));
  await until('it is refused', async () => (await ask(service, '/readyz')).text.includes('refused'));
  const { status, text } = await ask(service, '/readyz');
  const message = '`p` decides from 2027-01-01 on, and this is 2026-12-01: the one before stays in force';
  expect([status, JSON.parse(text)]).toMatchObject([200, { status: 'ready', refused: [{ message }] }]);
  expect((await post(service, '/v1/check', some)).text).toContain('"verdict": "deny"');
  writeFileSync(join(folder, 'p.disclosure'), policy('effective 2026-02-01'));
  await until('another is taken', () => service.log().includes('other rules were taken'));
  expect(JSON.parse((await ask(service, '/readyz')).text)).not.toHaveProperty('refused');
  await service.end();
});
