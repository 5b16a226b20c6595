import { expect, test } from 'vitest';
import { amountInWords, factTitle } from '@fineline/analysis';

test.each([
  ['tone', 'tone', '0.85'],
  ['cohort.share', 'cohort.share', '85%'],
  ['people per ("region") of v', 'people per `region`:', '0.85'],
  ['rows per (key)', 'rows per key:', '0.85'],
  ['people per ("a") of v, zero allowed', 'people per `a` (zero allowed):', '0.85'],
  [
    'rows per ("a, of b (c)", "d \\" e") of v, w, missing as any, against census',
    'rows per `a, of b (c)`, `d " e` (missing as any, against census):',
    '0.85',
  ],
  ['distinct values of "genre" per ("age") of v', 'different values of `genre` per `age`:', '0.85'],
  ['recursive ratio of "k" per ("a") of v, l 2', 'recursive ratio of `k` per `a` (l 2):', '0.85'],
  ['share of "m" by top 1 per ("r") of v', 'share of `m` by top 1 per `r`:', '85%'],
  ['uniques per ("age", "region") of v', 'rows of whoever is alone per `age`, `region`:', '85%'],
  ['values of ("age") finer than day of v', 'values of `age` finer than day:', '0.85'],
  ['narrowest interval of a suppressed cell', 'narrowest interval of a suppressed cell:', '0.85'],
  ['narrowest interval of a suppressed cell of v', 'narrowest interval of a suppressed cell:', '0.85'],
  ['columns present among ("name", "id") of v', 'which of the columns `name`, `id` the table has:', '0.85'],
  ['"region" of v', 'the column `region`:', '0.85'],
])('%s', (fact, title, amount) => {
  expect([factTitle(fact), amountInWords(fact, 0.8500000000000001)]).toEqual([title, amount]);
});
