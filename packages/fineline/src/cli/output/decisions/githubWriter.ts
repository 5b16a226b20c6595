import {
  annotateDecision,
  annotateProblem,
  createGithubAnnotations,
  createMarkdownDecisions,
} from '@fineline/report';
import type { Sink } from '../formats.ts';
import type { WriterSetting } from '../writerSetting.ts';
import type { DecisionWriter } from './decisionWriter.ts';

/** GitHub takes a megabyte of UTF-8 from a step, in which a sign takes three bytes at most. */
const roomOfSummary = 300_000;

/** For GitHub Actions: annotations beside the lines, and the whole of it in the summary of the step. */
export function githubWriter(sink: Sink, { summary, addressed }: WriterSetting): DecisionWriter {
  const annotations = createGithubAnnotations();
  const page = createMarkdownDecisions(roomOfSummary);
  return {
    async write({ shown }) {
      const judged = addressed.rules(shown());
      page.add(judged);
      annotations.add(annotateDecision(judged).map(addressed.annotation));
    },
    complain(problem) {
      page.complain(problem);
      annotations.add([addressed.annotation(annotateProblem(problem))]);
    },
    async close() {
      await sink.write(annotations.render());
      await sink.close();
      summary(page.render());
    },
  };
}
