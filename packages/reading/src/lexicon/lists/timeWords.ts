// What stretches of time are told with. Where none of these words and no number is near, no phase looks for a stretch.
import { smallNumbers, tens, vagueByFirstWord } from './numberWords.ts';
import { eventWords } from './eventWords.ts';
import { fixedWords, leadStarters } from './leadPhrases.ts';
import { rowNames, namedMoments, spells } from './occasionWords.ts';
import { shortPeriods } from './shortPeriods.ts';
import { calendarWords, periodDays, seasons, ordinals, decades } from './calendar.ts';

/** Words that stand in front of a stretch of time. */
export const prepositions: ReadonlySet<string> = new Set(
  'in on at for over during within throughout across since from until till by before after around through inside of past towards outside'.split(
    ' ',
  ),
);

/** Every word that a stretch of time may start with: most words start none. */
export const timeStarters: ReadonlySet<string> = new Set([
  ...prepositions,
  ...'a an the its their our your his her these this all one past another ahead prior following last previous first next final opening whole entire full'.split(
    ' ',
  ),
  ...'same that w way back while when as once today tonight tomorrow yesterday recently lately midnight noon dawn dusk sunrise sunset half quarter between so rn'.split(
    ' ',
  ),
  ...ordinals.keys(),
  ..."today's tonight's tomorrow's yesterday's everyday daily nightly weekly monthly every each right straight early late mid overnight".split(
    ' ',
  ),
  ...smallNumbers.keys(),
  ...tens.keys(),
  ...vagueByFirstWord.keys(),
  ...'day night week weekend month year season'.split(' '),
  ...shortPeriods.keys(),
  ...calendarWords,
  ...seasons,
  ...leadStarters,
]);

/** Words of which one is in every stretch of time that is told without a number. */
export const timeWords: ReadonlySet<string> = new Set([
  ...'since through throughout during overnight today tonight tomorrow yesterday recently lately midnight noon dawn dusk now rn'.split(
    ' ',
  ),
  ..."o'clock past eve run-up aftermath holiday festive rest moment instant am pm everyday daily nightly weekly monthly holidays sitting session".split(
    ' ',
  ),
  ..."today's tonight's tomorrow's yesterday's weekday".split(' '),
  ...fixedWords,
  ...namedMoments,
  ...eventWords,
  ...spells,
  ...decades,
  ...rowNames,
  ...[...seasons].map(season => `${season}s`),
  ...periodDays.keys(),
  ...shortPeriods.keys(),
  ...calendarWords,
  ...seasons,
]);
