// What is told of customers in general: averages, and what most of them do.
import { all, type Cue } from '../../cues/cue.ts';
import { notToReader, unpointed } from '../../cues/aboutWhom.ts';
import { affirmed, meant, opensClause } from '../../cues/conditions.ts';
import { notToCome } from './notToCome.ts';

export const averageCues: readonly Cue[] = [
  {
    cue: 'average-of-customers',
    shows: ['framing aggregate-fact'],
    triggers: [
      'our|the average|typical|median customer|member|user|reader|listener|viewer|rider|driver|guest|runner|player|learner|saver|shopper|visitor|patient|student|household|passenger|subscriber|donor|walker|order|trip|visit|stay|basket|bill|loan|session|workout|streak',
      'our|the average|typical UK|US|British|American|London|Irish|Scottish|Welsh customer|member|household|family|home|driver|rider|shopper|bill',
      'on average',
      'average bill|bills|price|prices|order|orders|journey|journeys|speed|speeds|score|scores|age|rating|ratings|wait|waits|commute|commutes|delivery|spend|basket|temperature',
      'the whole of',
      'the whole|entire country|nation|town|city|village|region|island|world|street',
      'averaged',
      'median|mean|average number|length|amount|size|time|score|distance|duration|count|spend|wait|depth of|per|it_takes|in',
      'an average of',
      'most|many of our customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors',
    ],
    when: all(meant, affirmed, unpointed, notToReader),
    examples: ['The typical passenger sits by the window.', 'On average, members borrow a book a week.'],
  },
  {
    cue: 'most-people',
    shows: ['framing aggregate-fact'],
    triggers: [
      'most|almost_all|nearly_all first|last|late|early|new messages|orders|calls|trips|rides|journeys|searches|visits|bookings|loans|payments|dates|runs|walks|returns',
      'most|almost_all|nearly_all messages|orders|calls|trips|rides|journeys|searches|visits|bookings|loans|payments|donations|profiles|runs|walks|returns|playlists|first_dates',
      'most|almost_all|nearly_all|hardly_any customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors|callers|families|households|people|parents|students|adults|children|teenagers',
      'most|many|plenty|lots|loads|scores|hordes of our customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors|callers|families|households|parents|students|regulars|residents|tenants|walkers|walker|swimmers|diners|over-fifties|over-sixties|over-seventies|under-thirties|over-50s|over-60s|under-30s',
      'plenty|lots|loads|scores of customers|members|users|readers|listeners|viewers|riders|drivers|guests|runners|players|learners|savers|shoppers|visitors|passengers|subscribers|donors|callers|families|households|people|parents|students|regulars|residents|tenants|walkers|swimmers|diners',
    ],
    when: all(meant, affirmed, unpointed, notToReader, opensClause, notToCome),
    examples: ['Most callers want to know the time.', 'Nearly all guests ask for a late breakfast.'],
  },
];
