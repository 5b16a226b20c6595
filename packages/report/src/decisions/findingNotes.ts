// What there is to know of a finding besides what was found, in the order in which people want it. It is put together here
// alone, so that no rendering leaves out what another one tells: who waived it, who disputes it, whom it asks.
import type { Finding } from '@fineline/runtime';
import { sentence } from '../layout/sentence.ts';
import { listCells } from '../tables/listCells.ts';
import { listKeys } from '../tables/listKeys.ts';
import type { Judged } from './judged.ts';
import { leftOutIn, stillStoppedIn } from './otherWords.ts';
import { placesOf } from './placesOf.ts';
import { changesInWords, placeOf } from './wording.ts';

/** One thing to know. */
export interface FindingNote {
  readonly label: NoteLabel;
  /** As it stands beside the label. */
  readonly text: string;
  /** The same as a sentence, which needs no label. */
  readonly said: string;
}

export type NoteLabel =
  | 'words'
  | 'more'
  | 'groups'
  | 'cells'
  | 'why'
  | 'try'
  | 'instead'
  | 'without'
  | 'but'
  | 'pass'
  | 'see'
  | 'asks'
  | 'waived'
  | 'dispute'
  | 'also'
  | 'at';

/** All there is to know of a finding. Whoever marks the words in the post leaves out `words`. */
export function findingNotes(finding: Finding, { decision, text, map }: Judged): readonly FindingNote[] {
  const { more, keys, cells, because, suggest, rewrite, wouldPass, see, reviewer, waiver, dispute, folded } =
    finding;
  const words = wordsShown(finding, text);
  const stopped = stillStoppedIn(finding, decision);
  const alone = stopped === undefined ? '' : ', for this rule alone';
  const others = more === undefined ? undefined : `${more} more groups`;
  const place = placeOf(finding.rule, map);
  return [
    ...note('words', inMarks(words, '“', '”'), () => `The words: ${inMarks(words, '"', '"')}.`),
    ...note('more', others && `and so for ${others}`, () => `And so for ${others}.`),
    ...note('groups', keys && listKeys(keys), it => `The groups: ${sentence(it)}`),
    ...note('cells', cells && listCells(cells), it => `The cells: ${sentence(it)}`),
    ...note('why', because, it => `Why: ${sentence(it)}`),
    ...note('try', suggest, it => `Try: ${sentence(it)}`),
    ...note('instead', rewrite, it => `Say instead${alone}: "${it}"`),
    ...note('without', leftOutIn(finding), it => `That leaves out ${it}.`),
    ...note('but', stopped, it => `That is ${it}.`),
    ...note('pass', wouldPass && changesInWords(wouldPass), it => `To pass: ${sentence(it)}`),
    ...note('see', see?.join('; '), it => `See: ${sentence(it)}`),
    ...note('asks', reviewer, it => `To be reviewed by ${sentence(it)}`),
    ...note('waived', waiver && waiverInWords(waiver), it => `Waived ${sentence(it)}`),
    ...note('dispute', dispute && `${dispute.by}: ${dispute.because}`, it => `Disputed by ${sentence(it)}`),
    ...note('also', folded?.join(', '), it => `It stands for ${it}, too.`),
    ...note('at', place, it => `The rule stands at ${it}.`),
  ];
}

/** Until when, by whom and why; a log of decisions holds no reasons. */
export function waiverInWords({ until, by, because }: NonNullable<Finding['waiver']>): string {
  return `until ${until} by ${by}${because === '' ? '' : `: ${because}`}`;
}

function note(
  label: NoteLabel,
  text: string | undefined,
  say: (text: string) => string,
): readonly FindingNote[] {
  return text === undefined ? [] : [{ label, text, said: say(text) }];
}

/** The words that show a finding, each once: of many marks in a post nobody else can tell which are its own. */
function wordsShown({ evidence }: Finding, text: string): readonly string[] {
  const words = placesOf(evidence).map(({ start, end }) =>
    text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
  );
  return [...new Set(words)].filter(word => word !== '');
}

function inMarks(words: readonly string[], before: string, behind: string): string | undefined {
  return words.length === 0 ? undefined : words.map(word => before + word + behind).join(', ');
}
