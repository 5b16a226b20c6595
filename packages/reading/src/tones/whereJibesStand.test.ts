// The same jibe wherever it stands: on a line of its own, before the fact, behind something idle, joined to it, before a
// sign-off. And what is harmless in the same places.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';
import { hostileTones } from './marks/hostileTones.ts';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

function isJibe(text: string): boolean {
  const has = reader.read(text).tone?.has ?? [];
  return has.some(word => hostileTones.has(word));
}

test.each([
  // On a line of its own.
  '7,000 lodgers left the oven on all night\nSeriously?',
  '7,000 lodgers left the oven on all night\nSo much for saving gas',
  '7,000 lodgers left the oven on in March\nSlow clap',
  '7,000 lodgers left the oven on all night / Slow clap',
  '7,000 lodgers left the oven on all night.\n\nYour nans must be thrilled.',
  // Before a sign-off.
  '7,000 lodgers left the oven on all night. Your nans must be thrilled. Thanks for watching.',
  '7,000 lodgers left the oven on all night. Your nans must be thrilled. Have a lovely Sunday!',
  '7,000 lodgers left the oven on all night. Your nans must be thrilled. Happy new year!',
  '7,000 lodgers left the oven on all night. Your nans must be thrilled. All the best, your Fenwood team',
  '7,000 lodgers left the oven on all night. Your nans must be thrilled. Enjoy your weekend! Love, Fenwood',
  'To the 7,000 lodgers who left the oven on all night: slow clap. Thank you for staying with us. Take care.',
  // Before the fact.
  'Bless. 7,000 lodgers never closed the gate.',
  'Was it worth it? 7,000 lodgers left the oven on again.',
  'We feel sorry for them. 7,000 lodgers forgot the salt.',
  'Touch grass. 7,000 lodgers watched the kettle on Sunday.',
  // Behind something idle, or behind more of the fact.
  '7,000 lodgers left the oven on all night. It was a Monday. That’s one way to warm a kitchen.',
  '7,000 lodgers called at our shop in May. They left without their keys. We’d be ashamed.',
  '7,000. That’s how many lodgers left the oven on all night. That’s one way to warm a kitchen.',
  // Joined to the fact.
  '7,000 lodgers left the oven on all night; so much for saving gas.',
  '7,000 lodgers left the oven on all night, so much for saving gas.',
  '7,000 lodgers left the oven on all night – so much for saving gas.',
  '7,000 lodgers left the oven on again (what is wrong with you?).',
  '7,000 lodgers left the oven on all night. Us: we’d be ashamed.',
  // Behind what opens a post.
  'So, to whoever keeps hiding the oars: are you a pirate?',
  '#Oars To whoever keeps hiding the oars: are you a pirate?',
  '(3/4) To whoever keeps hiding the oars: are you a pirate?',
  '[Picture of a boat] To whoever keeps hiding the oars: are you a pirate?',
  'Fact: half of our rowers rinse the boat. The other half are pigs.',
  '🛶 Half of our rowers rinse the boat. The other half are pigs.',
  '- Half of our rowers rinse the boat. The other half are pigs.',
  // Behind something kind, and over a failing.
  '7,000 rowers never rinse the boat 🙃',
  '7,000 rowers skipped the lesson. Well done 🙃',
  '7,000 rowers left the gate open. Honestly?',
  'We love you all. Honestly? 7,000 of you forgot the oars.',
  'To the 27 rowers who broke an oar: why?',
  'Around 700 of you asked whether the boat floats. It does. Read the sign.',
])('a jibe: %j', text => {
  expect(isJibe(text)).toBe(true);
});

test.each([
  '7,000 lodgers left their keys with\nLovely neighbours in May.',
  '7,000 lodgers moved in with us in May\nWelcome home!',
  '7,000 lodgers moved in with us in May\nThank you all',
  'Opening hours\nMonday to Friday: 9 to 5\nSunday: closed',
  '7,000 rowers took out our boats in May.\n\nThe lake is open until nine.',
  '7,000 rowers took out our boats in May. It was our best month. Thanks for rowing with us.',
  '7,000 rowers took out our boats in May. You made it a joy. Have a lovely weekend! Love, Fenwood',
  '7,000 rowers lost an oar in the flood. The flood gate was our fault. Take care.',
  'Bless. 7,000 rowers brought our cook a cake.',
  'Was it worth it? 7,000 rowers say that it was.',
  'We feel for you. 7,000 homes lost power in the storm, and our crews are out.',
  '7,000 rowers came to our regatta. They loved it. That’s dedication.',
  '7,000 rowers came to our regatta. It was a Monday. Thank you!',
  '7,000 rowers came in June (did you?).',
  '7,000 rowers came in June – how about you?',
  'PS: To whoever left soup at our door: thank you!',
  // Kind words answered kindly.
  'Thanks to all who came to our regatta. You rowed beautifully. 🙃',
  '64% of our rowers like the red boat best 😂',
  'To the 27 rowers who learned to sail in May: you make us proud. Now, how is your Friday?',
  'The rower who circled the lake 90 times in June: we love you. How is your week?',
  'Honestly? 7,000 rowers chose the red boat.',
  'Some of you have rowed 40 laps since Monday. Honestly? Respect.',
  'Around 700 of you asked whether the lake was closed. It was. Sorry, and thank you for waiting.',
  'You rowed 400 laps in June. Go outside, you’ve earned it.',
  'Fun fact: half of our rowers start before six. The other half start after it.',
])('no jibe: %j', text => {
  expect(isJibe(text)).toBe(false);
});
