// Where the people are named once and counted twice, the second count is theirs; a number that means something else is not.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function sizes(text: string): readonly unknown[] {
  const { cohorts = [], openCohorts = false } = reader.read(text);
  return [...cohorts.map(({ size }) => size?.min), ...(openCohorts ? ['open'] : [])];
}

test.each([
  // The place or the time is told twice.
  ['Truro has 18,000 readers; Bodmin has 6.', [18000, 6]],
  ['Truro has 18,000 readers, Penzance 2,500 and Bodmin 6.', [18000, 2500, 6]],
  ['We have 18,000 readers in Truro and 6 in Bodmin.', [18000, 6]],
  ['Eighty readers in Truro borrow crime, 12 in Penzance and six in Bodmin.', [80, 12, 6]],
  ['In Truro 18,000 readers borrow crime; in Bodmin, six.', [18000, 6]],
  ['18,000 readers borrow crime in Truro. In Bodmin, just six do.', [18000, 6]],
  ['18,000 readers borrow crime in Truro. In Bodmin it was six.', [18000, 6]],
  ['18,000 readers on Monday, 6 on Tuesday.', [18000, 6]],
  ['On Monday 18,000 readers came by, on Tuesday six.', [18000, 6]],
  ['18,000 readers renewed in 2022 and six in 2024.', [18000, 6]],
  ['In 2022, 18,000 readers renewed by post; in 2024, six.', [18000, 6]],
  ['Last spring 18,000 readers renewed by post. This spring: six.', [18000, 6]],
  // So is what they did it with, or what they did it to.
  ['18,000 readers paid by card, 300 by phone and six by post.', [18000, 300, 6]],
  ['By card, 18,000 readers paid; by post, six.', [18000, 6]],
  ['18,000 readers chose the thriller and six the sonnets.', [18000, 6]],
  ['18,000 readers chose the thriller, 300 the memoir and 6 the sonnets.', [18000, 300, 6]],
  ['18,000 readers moved to Truro, 300 to Bodmin and six to Lyme.', [18000, 300, 6]],
  ['18,000 readers moved to Truro, and just six to Lyme.', [18000, 6]],
  // Some of them are told apart.
  ['Our shop had 18,000 readers, including six from Lyme.', [18000, 6]],
  ['Our shop had 18,000 readers, among them six from Lyme.', [18000, 6]],
  // One count is held against the other.
  ['18,000 readers borrow crime in Truro, compared with 6 in Bodmin.', [18000, 6]],
  ['18,000 readers borrow crime in Truro vs 6 in Bodmin.', [18000, 6]],
  ['18,000 readers borrow crime in Truro, against six in Bodmin.', [18000, 6]],
  ['18,000 readers renewed by post last year, down to six this year.', [18000, 6]],
  ['18,000 readers renewed by post this year, up from six.', [18000, 6]],
  ['We had 18,000 readers who renewed by post. Now we are down to six.', [18000, 6]],
  ['Readers renewing by post fell from 18,000 to 6 this year.', [18000, 6]],
  ['18,000 readers said yes, six no.', [18000, 6]],
  // Others, and more of them.
  ['18,000 readers loved the ending and six more did not.', [18000, 6]],
  ['18,000 readers loved the ending. A further six did not.', [18000, 6]],
  ['18,000 readers heard the ending. All loved it but six.', [18000, 6]],
])('%s counts both', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});

test.each([
  ['18,000 readers borrow crime in Truro. Bodmin? Six.'],
  ['In Truro, 18,000 readers borrow crime. Bodmin has six.'],
  ['We had 18,000 readers who renewed by post. Now there are six.'],
  ['18,000 readers read the memoir, six in the bath.'],
  ['18,000 readers took crime, 6 poetry.'],
  ['18,000 readers finished part one, six part two.'],
  ['18,000 readers finished the memoir, but the sonnets were finished by six.'],
  ['18,000 readers heard the ending. Hated it: 6.'],
  ['Our shop had 18,000 readers last spring, including six from Lyme.'],
  ['Our shop had 18,000 readers aged 5 to 97 and two over 100.'],
  ['18,000 readers came and six to Lyme.'],
])('%s leaves open whom the second counts', text => {
  expect(sizes(text)).toEqual([18000, 'open']);
});

test.each([
  // What the people have or do is counted.
  ['18,000 readers own one card; 4,000 have two.', [18000, 4000]],
  ['18,000 readers bought 300 pens on Monday and 6 on Tuesday.', [18000]],
  ['18,000 readers took part and each read four.', [18000]],
  ['18,000 readers heard the band. Most know six, and some got 7.', [18000]],
  // Hours, days, years, ages, marks.
  ['18,000 readers came to our fair at 7 and left by 9.', [18000]],
  ['18,000 readers came to our fair. Doors open at 9, and in winter at 10.', [18000]],
  ['18,000 readers came to our fair on 5 and 6 June.', [18000]],
  ['18,000 readers joined in 2023 and 2024.', [18000]],
  ['18,000 readers heard from Tom, 9, who wrote a sonnet.', [18000, 1]],
  ['18,000 readers rated it 5 and called it a gem.', [18000]],
  ['18,000 readers heard the band. The youngest singer is 4.', [18000]],
  ['18,000 readers came by. It was six in the morning.', [18000]],
  ['18,000 readers say prices fell from 12 to 5.', [18000]],
  ['Calls from readers in Truro fell to 6.', []],
  ['Our readers’ average age fell to 41.', []],
  ['18,000 readers came to Truro from nine to five.', [18000]],
  ['18,000 readers went to Truro, and Rovers won 6 to 2.', [18000]],
  ['18,000 readers came to Truro, and our bar is open nine to Sunday night.', [18000]],
  ['18,000 readers borrowed books in 40 languages, including six from Asia.', [18000]],
  // Names with a number.
  ['18,000 readers sat in rows 4, 5 and 6.', [18000]],
  ['18,000 readers finished book one and went on to book four.', [18000]],
  ['18,000 readers took part in leg one and in leg two.', [18000]],
  ['18,000 readers finished in May. This one is for them.', [18000]],
  ['18,000 readers came in May.\nTrains: 3', [18000]],
  ['18,000 readers walked. Water is at miles three and six.', [18000]],
  ['18,000 readers watched Alien and Frozen 2.', [18000]],
  ['18,000 readers joined our club: see page 4.', [18000]],
  ['18,000 readers, give or take six, renewed.', [18000]],
  // Those before it are no measured customers, so neither are those behind it.
  ['Our halls seat 300 readers in Truro and 40 in Bodmin.', []],
  ['We have 14 staff in Leeds and 3 in York.', []],
  ['We have 18,000 readers. We employ 14 bakers in Leeds and 3 in York.', [18000]],
  ['We sold 300 pies on Monday and 6 on Tuesday.', []],
])('%s counts those who are named', (text, expected) => {
  expect(sizes(text)).toEqual(expected);
});
