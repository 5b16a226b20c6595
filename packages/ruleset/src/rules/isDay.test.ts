import { expect, test } from 'vitest';
import { isDay } from '@fineline/ruleset';

test.each(['2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30'])(
  '%s is a day',
  text => expect(isDay(text)).toBe(true),
);

test.each([
  ...['2026-02-29', '1900-02-29', '2026-04-31', '2026-00-01', '2026-13-01', '2026-01-00', '0000-01-01'],
  ...['2026-1-1', '2026-01-01T00:00:00Z', '20260101', ' 2026-01-01', '', 20260101, null, undefined],
])('%j is none', value => expect(isDay(value)).toBe(false));
