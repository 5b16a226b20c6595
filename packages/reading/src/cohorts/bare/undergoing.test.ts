// Numbers without a noun to whom something is done: who is hurt or turned away is somebody, what is sold or delivered is not.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  // Only people undergo it.
  ['Nine were injured at the rink.', '9 people'],
  ['On Sunday nine were turned away.', '9 people'],
  ['Nine had to be sent home from the rink.', '9 people'],
  ['Nine have been evicted since May.', '9 people'],
  ['Nine got arrested at the rink.', '9 people'],
  ['Nine are being prosecuted.', '9 people'],
  ['Nine will be expelled on Monday.', '9 people'],
  ['Nine more were locked out.', '9 people'],
  ['Nine in Ely were overcharged.', '9 people'],
  ['Nine were given a full refund.', '9 people'],
  ['Our rowers had a bad Sunday. Nine were hurt.', '9 rowers'],
  // Things may, too.
  ['Nine were left behind at Ely.', 'unclear'],
  ['Nine have been refunded.', 'unclear'],
  ['Nine were photographed at the rink.', 'unclear'],
  ['We sell oars. Nine were left behind at Ely.', ''],
  ['The oars are back. Nine have been refunded.', ''],
  ['We sold 40 oars. Nine were left behind.', ''],
  ['Our kettles were tested. Nine were banned.', ''],
  ['Nine were moved to Ely.', 'unclear'],
  // Things.
  ['Nine were painted green.', ''],
  ['By nine were the doors locked.', ''],
  ['The keys were lost at nine.', ''],
  ['We left at nine and were stopped.', ''],
  ['Line nine was suspended.', ''],
  ['Coach nine had been locked.', ''],
  ['Nine were delivered on Sunday.', ''],
  ['Nine were built in 1904.', ''],
  ['We open at nine.', ''],
  ['Doors at nine were locked.', ''],
  // Whom somebody did it to.
  ['We fined nine.', '9 people'],
  ['We expelled nine in May.', '9 people'],
  ['On Sunday we turned nine away.', '9 people'],
  ['The marshals sent nine home.', '9 people'],
  ['We refunded nine.', 'unclear'],
  ['Our nurses treated nine on Sunday.', 'unclear'],
  ['We lost nine in May.', 'unclear'],
  ['We housed nine last winter.', 'unclear'],
  ['The club lost nine in May.', 'unclear'],
  ['The baker lost nine in May.', ''],
  ['City lost nine on the road.', ''],
  ['We lost four on Saturday, our worst run since 1990.', ''],
  ['We won six and lost nine in May.', ''],
  ['We lost nine games in May.', ''],
  ['We lost nine of the oars.', ''],
  ['We have 40 goats. On Sunday we fed nine.', ''],
  // Who was carried, came or stood there.
  ['The night boat carried nine.', 'unclear'],
  ['The motion was carried nine to two.', ''],
  ['The boat left with nine aboard.', '9 people'],
  ['The last bus had nine on board.', '9 people'],
  ['The boat left with nine oars aboard.', ''],
  ['The evening class drew nine.', 'unclear'],
  ['We drew nine on Sunday.', ''],
  ['Last night: nine in the stalls, none in the circle.', 'unclear'],
  ['See you on Friday at nine in the bar.', ''],
  ['Nine came by boat.', '9 people'],
  ['Nine came by post.', ''],
  ['Nine ordered by noon.', ''],
])('%s', (text, expected) => {
  const { cohorts = [], openCohorts } = reader.read(text);
  const counted = cohorts.map(({ size, unit }) => `${size?.min} ${unit}`);
  expect(openCohorts === true && counted.length === 0 ? 'unclear' : counted.join(', ')).toBe(expected);
});
