// Who is called out: a remark makes a call of a small number, and neither an apology nor a story of one does.
import { createReader } from '@fineline/reading';
import { builtInVocabularies } from '@fineline/ruleset';
import { expect, test } from 'vitest';

const reader = createReader({ vocabularies: builtInVocabularies, digest: 'sha256:words' });

test.each([
  'About 640 members tried the new class on Saturday. Welcome to the early shift.',
  'A handful of guests asked to keep the kitten. We understand.',
  'We would never name the 7 players who cry at the tutorial. Oops.',
  'Forty-one bakers in Ely have tried to return a sourdough starter.',
  'Swim like the 3,120 members who did it in the dark.',
  'Over the hill, 1,204 walkers own two left boots.',
  'There are 218 gardeners in our club who have never dug.',
  'It took 1,904 cooks more than nine tries.',
  'About 2,300 sailors wore slippers. Brave.',
  'The prize for patience goes to the guest who waited for the kettle.',
  'Goals for May: sing with the person who woke the geese.',
  'We see you, night-shift bakers.',
  'Some of you have never once waved at the driver.',
  'And then there are the 14,000 of you who left the gate open.',
  'In 61 flats the lights stayed on until June.',
  'Up to 40 sailors slept in the boathouse during the storm.',
  'Between 30 and 40 rowers wave at the lock each morning.',
  'Three dozen sailors have not missed a tide since May.',
  'Dallas, we know about the hats.',
  'Hello, Memphis, are those three hats yours?',
  'You rowed at dawn, Leeds, and we heard it.',
  'Bless you, Luton. Nine boats and nobody to row them.',
  'You, in the yellow boots. Third puddle today.',
  'Tut tut, everybody who moored at the fire hose: that is for fires.',
  'For the sailors who paid in buttons: the bank is closed.',
  'To rowers that left the lock open: it is dry out there.',
  'To every rower who mended an oar: hello again.',
  'Dear fair-weather sailors, it is noon.',
  'Sailors over forty who took the red boat: it leaks.',
  'Nothing says spring like 9,118 wet socks bought in March. Stay dry, paddlers.',
  'We call them the boomerangs: guests who left by the door and came back by the roof.',
  'Over 3 million of you left the gate open. Did you think it shuts itself?',
  'One of our guests asked for a seventh towel. Sir, the ducks were dry.',
  'Nice one, Dundee. Your ovens glowed until four.',
  'Lake Bell City, your basket on Sunday was a lot.',
  'People of Whitby, who keeps ordering the anchovies?',
  'Hey night owls of Bath, why is it always kippers?',
  'To the regular in the window seat who hums: we know the tune.',
  'Give it up for the waiter in Ely who has dropped nine trays.',
  'Shout-out to the intern in Stores who ordered 900 buoys.',
  'Table nine, that is your third basket of bread.',
  'Member 10442: nine lessons booked, none attended.',
  'Again, madam? That is your third bucket of eels since May.',
  'It’s been thirty days, Olga. Your rower misses you.',
  'Back so soon, sir? That’s the fourth pie this week.',
  'Some homes on Beech Avenue still water the lawn at noon.',
  'Certain people on the 8.15 never move their bags.',
  'Fewer than ten rowers in Whitby take this cream.',
  'To the household that sent 73 of 74 kites back: is it the wind?',
  'Looking at you, Leeds: nowhere eats more pickled eggs.',
  'Looking at you, New Haven: nowhere wears more socks.',
  'San Diego, you left 900 umbrellas in the boathouse.',
  'Dear Hull, the eels will keep. You can stop ringing at dawn.',
  'Nine jars of brine. We see you, Tooting, and so does the jar.',
  'Some rowers bring a towel. Others bring a tuba. You know which one you are.',
  'Fewer than 700 rowers still use a sextant. Hang in there, the stars are out.',
  'Up to 50 of our oldest sailors still send us a pigeon. Please never stop.',
  // A crowd that failed at something, and a remark on it.
  '14,000 of you fell off the same pontoon. It is famous.',
  '14,000 of you forgot the tide again. The crab forgives you.',
  'Some 14,000 sailors skipped the safety talk. Picture your mother watching.',
])('calls out: %s', text => {
  expect(reader.read(text).framing?.has).toContain('call-out');
});

test.each([
  'Hi Anna, sorry for the delay. A refund is coming.',
  'Hundreds of you told us that the lift smelled. Sorry!',
  'One swimmer has done a length for every day of her life. Legend.',
  'A couple of million people baked our bread in May. Most of it rose.',
  'We apologise to members whom our headline called ‘vultures’. It was wrong.',
  '310 bakers chose rye over wheat.',
  'Our 340 bakers start at four.',
  'You and 4 friends fit in our new tent.',
  'Some of you asked for bigger mugs, so we made them.',
  'Last year a rival told 90 of its sailors that they were slow.',
  'To the 62% of our riders who shared a taxi: thank you.',
  'In 61 flats we fitted a new boiler.',
  '41 lost dogs and 86 owners were reunited in May.',
  'With their consent: 31 members tell us how they learnt to swim.',
  '61 pupils learned to tie a bowline by May.',
  'To our 200 oldest neighbours: thank you.',
  'Sorry to anyone who got it twice. We lost count.',
  'The quay was full of 20,000+ sailors. You were wonderful.',
  'Around 50 sailors wrote to us about the buoy.',
  'All 58 of our midwives have learnt to row.',
  'Dozens of you asked for bigger oars. Here they are.',
  'Glasgow, you gave more rope than any other city. Thank you.',
  'Bristol, your new ferry line opens on Monday.',
  'Boat fans, rejoice: the lock is open.',
  'We deleted the post about 90 late sailors. You were right.',
  'Leeds, your orders are on their way.',
  'Riders of Bristol, how can we help?',
  'Room 14, your table is ready.',
  'In episode three, a widow follows the nine sailors who left the boat.',
  'Twelve sailors go in. Nine come out. ‘The Lock’, our new board game, is in shops in May.',
  'If you are one of the 61 rowers whose refund is late, we are sorry. It is on its way.',
  'Our 24 volunteers have finished their training. Say hello.',
  'All four of you for the price of three: book by noon.',
  'Some homes on Beech Avenue are without water. Crews are on site.',
  'Several residents of Mill Lane have asked for a bench, and it is coming.',
  'To the best of our knowledge the cooks who work there are fine.',
  // What goes on telling is no remark.
  '14,000 of you missed the last ferry. We have put on another.',
  '14,000 of you lost a paddle. The price goes down in March.',
  'Some 14,000 sailors failed the knot test last year. The test has five knots.',
  'More than 14,000 sailors missed a tide in May. Fog on the estuary was the main cause.',
  '14,000 of you never missed a tide. The harbour bell rings for you.',
])('calls nobody out: %s', text => {
  expect(reader.read(text).framing?.has).not.toContain('call-out');
});

test.each([
  'Seat 22F hummed all the way to Lisbon.',
  'Flat 3B has had eleven parcels from the same shop.',
  'We’re not saying that locker 41 smells.',
])('tells of one: %s', text => {
  expect(reader.read(text).framing?.has).toContain('individual-story');
});

test.each(['Seat 14C has a window.', 'Room 12 was painted in May.', 'Lane 4 reopens on Monday.'])(
  'tells of nobody: %s',
  text => {
    expect(reader.read(text).framing?.has).not.toContain('individual-story');
  },
);

test('a first name in a service reply identifies nobody, and one with a deed does', () => {
  const names = (text: string): readonly string[] => reader.read(text).identifier?.has ?? [];
  expect(names('Hello Omar, thanks for your message. Our team is looking into it now.')).toEqual([]);
  expect(names('Hello Omar, sorry, but you cancelled twice.')).toEqual(['person-name']);
});
