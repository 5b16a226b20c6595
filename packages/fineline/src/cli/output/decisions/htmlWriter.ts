import { createHtmlDecisions, problemSentences, unjudgedInWords, type PlacedProblem } from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { DecisionWriter } from './decisionWriter.ts';

/** A page names so many problems and counts the others. */
const mostNamed = 100;

/** One page that needs nothing else, for people without a terminal. */
export function htmlWriter(sink: Sink): DecisionWriter {
  const page = createHtmlDecisions();
  const named: PlacedProblem[] = [];
  let [errors, more] = [0, 0];
  return {
    async write({ shown }) {
      page.add(shown());
    },
    complain(problem) {
      if (problem.severity === 'error') errors++;
      if (named.length < mostNamed) named.push(problem);
      else more++;
    },
    async close() {
      const unjudged = unjudgedInWords(errors);
      const notes = [...(unjudged === undefined ? [] : [`${unjudged}.`]), ...named.flatMap(problemSentences)];
      if (more > 0) notes.push(`${more} more are not named here.`);
      await sink.write(page.render(notes));
      await sink.close();
    },
  };
}
