// People of whom it is said that somebody asked them. In a survey they are no customers who did something: *900 members were
// asked what they fear*. Who *was asked to leave*, or *questioned by police*, is told of.
import type { Passage } from '../../passage/passage.ts';
import { isMark, wordAt } from '../../tokens/token.ts';
import { isAdverb } from '../../lexicon/lists/wordLists.ts';
import { coreNumberIn } from './toldOfNobody.ts';

const surveyed = new Set(['surveyed', 'polled']);
/** What a survey does, and others do as well. */
const heard = new Set(['questioned', 'interviewed']);
const being = new Set(['were', 'was']);

/** True where what stands behind the people, whose tokens are `from` to `to`, says that they were asked in a survey. */
export function areSurveyed(passage: Passage, from: number, to: number): boolean {
  const { tokens } = passage;
  const next = wordAt(tokens, to) ?? '';
  // *2,000 adults we surveyed*.
  if (next === 'we') return isHeard(wordAt(tokens, to + 1) ?? '');
  // *Of 90 guests asked, 12 …*; who was asked to leave is told of, and so is who asked: *because 90 guests asked, …*
  if (next === 'asked') return isMark(tokens, to + 1, ',') && wordAt(tokens, from - 1) === 'of';
  let at = being.has(next) ? to + 1 : to;
  while (at > to && at < to + 3 && (isAdverb(wordAt(tokens, at)) || wordAt(tokens, at) === 'then')) at++;
  const verb = wordAt(tokens, at) ?? '';
  if (surveyed.has(verb)) return true;
  if (heard.has(verb)) return !isExamined(passage, from, at);
  return verb === 'asked' && isAskedWhatTheyThink(passage, at + 1);
}

function isHeard(verb: string): boolean {
  return surveyed.has(verb) || heard.has(verb);
}

/** How far behind *asked* what they were asked for may stand, in tokens. */
const reach = 7;
/** What is asked in a survey: *asked to rate*, *asked for their views*. */
const answering = new Set(
  (
    'rate rank name choose pick score describe say tell imagine list guess vote estimate answer judge grade compare ' +
    'complete fill identify recall select share think picture take'
  ).split(' '),
);
const opinions = new Set(
  'views view opinion opinions feedback thoughts thought favourite favorite favourites verdict verdicts guess answers ideas'.split(
    ' ',
  ),
);

/** *Asked what they fear*, *asked to rate their bank*, and neither *asked to leave* nor *asked for a passport*. */
function isAskedWhatTheyThink({ tokens, sentences, sentenceOf }: Passage, start: number): boolean {
  const end = Math.min(sentences[sentenceOf[start - 1]!]!.to, start + reach);
  // *Asked by a marshal to slow down*.
  let at = start;
  if (wordAt(tokens, at) === 'by')
    while (at < end && wordAt(tokens, at) !== 'to' && wordAt(tokens, at) !== 'for') at++;
  if (at >= end) return true;
  const link = wordAt(tokens, at);
  if (link === 'to') return answering.has(wordAt(tokens, at + 1) ?? '');
  if (link !== 'for') return true;
  for (; at < end; at++) if (opinions.has(wordAt(tokens, at) ?? '')) return true;
  return false;
}

const authorities = new Set(
  (
    'police officer officers constable constables detective detectives inspector inspectors official officials guard guards security ' +
    'bailiff bailiffs prosecutor prosecutors investigator investigators sheriff lawyers immigration customs coroner'
  ).split(' '),
);
const studies = new Set(
  'survey surveys poll polls study research report researchers pollsters questionnaire yougov ipsos findings results'.split(
    ' ',
  ),
);
/** More than so many are questioned by a pollster. */
const handful = 50;

/** *Interviewed by police*, *interviewed under caution*, *six pupils were questioned about the fire*. */
function isExamined({ tokens, sentences, sentenceOf }: Passage, from: number, verb: number): boolean {
  const { from: start, to: end } = sentences[sentenceOf[verb]!]!;
  const few = wordAt(tokens, verb) === 'questioned' && coreNumberIn(tokens, from, verb) < handful;
  for (let at = Math.max(start, from - reach); few && at < Math.min(end, verb + 2 * reach); at++)
    if (studies.has(wordAt(tokens, at) ?? '')) return false;
  if (few) return true;
  const link = wordAt(tokens, verb + 1);
  if (link === 'under') return wordAt(tokens, verb + 2) === 'caution';
  return link === 'by' && [2, 3, 4].some(by => authorities.has(wordAt(tokens, verb + by) ?? ''));
}
