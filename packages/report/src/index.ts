export { annotateDecision } from './annotations/annotateDecision.ts';
export { annotateDiagnostics } from './annotations/annotateDiagnostics.ts';
export { annotateProblem } from './annotations/annotateProblem.ts';
export type { Annotation, Level, Region } from './annotations/annotation.ts';
export { createGithubAnnotations, type GithubAnnotations } from './annotations/github.ts';
export { createSarifLog, type SarifLog } from './annotations/sarif.ts';
export { contrastJson } from './contrasts/contrastJson.ts';
export { describeContrast } from './contrasts/describeContrast.ts';
export { renderContrast } from './contrasts/renderContrast.ts';
export { decisionLine } from './decisions/decisionLine.ts';
export { createHtmlDecisions, type HtmlDecisions } from './decisions/decisionsHtml.ts';
export { createMarkdownDecisions, type MarkdownDecisions } from './decisions/decisionsMarkdown.ts';
export { describeDecision } from './decisions/describeDecision.ts';
export type { Judged, Origin } from './decisions/judged.ts';
export { createPanel, type Panel } from './decisions/createPanel.ts';
export { leftOutIn, stillStoppedIn } from './decisions/otherWords.ts';
export { renderDecision } from './decisions/renderDecision.ts';
export { placesOf } from './decisions/placesOf.ts';
export {
  actionOf,
  changesInWords,
  inReadingOrder,
  policyName,
  summaryOf,
  verdicts,
  wayOutOf,
} from './decisions/wording.ts';
export { diagnosticsJson, placeDiagnostics } from './diagnostics/diagnosticsJson.ts';
export { describeDiagnostics, renderDiagnostics } from './diagnostics/renderDiagnostics.ts';
export {
  placeProblem,
  problemInWords,
  problemSentences,
  unjudgedInWords,
  type PlacedProblem,
} from './diagnostics/placedProblem.ts';
export { startOf, type Sources } from './diagnostics/sources.ts';
export { describeDiff } from './diffs/describeDiff.ts';
export { diffHtml } from './diffs/diffHtml.ts';
export { diffJson } from './diffs/diffJson.ts';
export { diffMarkdown } from './diffs/diffMarkdown.ts';
export type {
  Approval,
  DiffReport,
  Gate,
  GateName,
  JudgedApproval,
  Replay,
  Turn,
} from './diffs/diffReport.ts';
export { renderDiff } from './diffs/renderDiff.ts';
export {
  allElse,
  changeName,
  daysInWords,
  diffNames,
  envelopeChange,
  placeInWords,
  regionInWords,
  turnOf,
} from './diffs/wording.ts';
export { saysOf } from './diffs/diffOutline.ts';
export { listKeys } from './tables/listKeys.ts';
export { sayRemedy } from './tables/sayRemedy.ts';
export { explanationMarkdown, type Explained } from './explanations/explanationMarkdown.ts';
export { pagesMarkdown, visible } from './explanations/pagesMarkdown.ts';
export { factsLine, type ReadPost } from './facts/factsLine.ts';
export { renderFacts } from './facts/renderFacts.ts';
export { junitXml, type JunitCase, type JunitSuite } from './junit.ts';
export { annotate, type Mark } from './layout/annotate.ts';
export { printable } from './layout/cells.ts';
export { printableLines } from './layout/printableLines.ts';
export { escapeHtml } from './layout/escapeHtml.ts';
export { escapeMarkdown } from './layout/escapeMarkdown.ts';
export { codeMarkdown, plainMarkdown } from './layout/plainMarkdown.ts';
export { unpainted, type Paint, type Style } from './layout/paint.ts';
export { wrapWords } from './layout/wrapText.ts';
