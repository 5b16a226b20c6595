// Which of several times is the window, and times that are none.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  // What a text names without saying that anything happened in it, and clauses that name a day.
  ['To the 90 of you who had a hard February: the sauna is warm.', 'February'],
  ['January remembers you, all 40 of you.', 'January'],
  ['2017 also gave us 31 umbrellas and a harp.', '2017'],
  ['40 bakers, one very long Friday, no regrets.', 'one very long Friday'],
  ['Thousands of you had cake for breakfast on a weekday.', 'on a weekday'],
  ['Three riders cancelled the day our tram strike began.', 'the day our tram strike began'],
  ['Two hundred tenants left the month rents went up.', 'the month rents went up'],
  ['Eighty donors left in March, the same week the tax bill came.', 'in March'],
  ['900 of you swam on the first hot day of May.', 'on the first hot day of May'],
  ["Nine of you wrote after Sunday's issue.", "after Sunday's issue"],
  ['41 members slept here last winter. After six hours in our old chairs, they woke.', 'last winter'],
  ['Nine tenants came in June, more than in any month since 2019.', 'in June'],
  ['Members recycled 61% last year, up from 54% in 2017.', 'last year'],
  ['Today, we are glad to say that 40 million people sing every day.', 'every day'],
  ['The dish of 2018 was a bun.', 'of 2018'],
  ['60 drivers left the radio on all August.', 'all August'],
  ['60 drivers left the radio on all Easter weekend.', 'all Easter weekend'],
  ['60 drivers left the radio on over the August bank holiday.', 'over the August bank holiday'],
  ['60 drivers lost a glove twice in one week.', 'in one week'],
  [
    '60 drivers have stayed in every night since the clocks went back.',
    'every night since the clocks went back',
  ],
  ['60 drivers sang each working day since May.', 'each working day since May'],
  ['Sign-ups grew in the quarter.', 'in the quarter'],
  ['60 drivers left before seven again.', 'before seven'],
  ['From Monday to Friday 41 of you got up before six.', 'From Monday to Friday'],
  ['Nine cooks stayed past Christmas.', 'past Christmas'],
  ['Day one brought nine cooks.', 'Day one'],
  ['Soup for one? It is late, and it’s only Tuesday.', 'Tuesday'],
  ['They sang all through the wettest autumn on record.', 'all through the wettest autumn on record'],
  ['Nine of you spent referendum night in our sauna.', 'referendum night'],
  ['Nine of you howled on all hallows’ night.', 'on all hallows’ night'],
  ['Nine of you returned the tent on night 29 of a 30-night trial.', 'on night 29 of a 30-night trial'],
  ['Nine of you left on day 13 of our tour.', 'on day 13'],
  ['Nine of you lost a ninth hat in as many days.', 'in as many days'],
  ['Nine of you rowed on each of the first 18 days.', 'on each of the first 18 days'],
  ['Nine of you asked for your ninth bun of the day.', 'of the day'],
  ['Our third book of the month is here.', undefined],
  ['Nine of you bought a lamp. January, eh?', 'January'],
  ['Would you row in a rainy January, or sleep?', undefined],
  ['Nine rowers in Tulsa lost 60-plus oars Saturday.', 'Saturday'],
  ['Nine of you lost a hat on Thursday’s Leeds Ely ferry.', 'Thursday'],
  ['£2 a week. 52 weeks. No fee.', undefined],
  ['Nine years late, a porter found the key.', undefined],
  ['The lift opened four months ahead of plan.', undefined],
  ['Most of our cooks are five years younger.', undefined],
  ['Print six years of receipts in one go.', undefined],
  ['From June the tram waits a minute longer.', undefined],
  ['From 4 June orders doubled.', 'From 4 June'],
  ['Some 300 diners had soup for the first time in the past month.', 'in the past month'],
  ['She held on. You lasted nine days.', 'nine days'],
  ['He kept a library book for a decade.', 'for a decade'],
  ['Your parcel should be with you by noon.', 'by noon'],
  ['Twelve of them could row for a decade.', undefined],
  ['Nine of you sang last night in choir', 'last night'],
  ['We wish you a calm New Year.', undefined],
  ['Keep your locker free for up to four months.', undefined],
  ['The ferry leaves on Friday.', undefined],
  ['We will never post what nine people read at dawn.', undefined],
])('%s', (text, expected) => {
  const span = reader.read(text).window?.span;
  expect(span && text.slice(span.start, span.end)).toEqual(expected);
});
