// Rule sets that were found sound are kept from one run to the next, for to check one, to hold it against what it says of
// itself and to digest it takes longer than to judge a post by it. What is kept is the text itself, so that nothing counts as checked but what was, letter by letter,
// and by this very release: it lies where only that one looks, and counts where nobody but the user can write it.
import { join } from 'node:path';
import type { LoadedRuleSet, RuleSet } from '@fineline/ruleset';
import { readOwn, writeOwn } from '../launch/ownFile.ts';

/** Given to the parts of the command line alone: where runs keep what the next ones may use. */
declare const FINELINE_KEPT: string | undefined;

const kept = typeof FINELINE_KEPT === 'undefined' ? undefined : FINELINE_KEPT;

/** No more than this are kept, each in the place that its length tells. */
const places = 64;

/** The rule set that the text of a file is the JSON of, with `data` for what it says, where it was found sound before. */
export function checkedBefore(
  data: unknown,
  text: string,
  folder: string | undefined = kept,
): LoadedRuleSet | undefined {
  const digest = folder === undefined ? undefined : digestBefore(join(folder, nameFor(text)), text);
  return digest === undefined ? undefined : { ruleSet: data as RuleSet, digest };
}

/** Keeps a rule set that was found sound in every way, with the text that says it. */
export function keepChecked(
  { digest }: LoadedRuleSet,
  text: string,
  folder: string | undefined = kept,
): void {
  if (folder === undefined) return;
  try {
    writeOwn(folder, nameFor(text), Buffer.from(`${digest}\n${text}`));
  } catch {
    // The next run checks it as this one did.
  }
}

function nameFor(text: string): string {
  return `${text.length % places}.checked`;
}

/** The digest that the same text was found to have. */
function digestBefore(file: string, text: string): string | undefined {
  const held = readOwn(file)?.toString();
  const end = held?.indexOf('\n') ?? -1;
  return held !== undefined && end > 0 && held.slice(end + 1) === text ? held.slice(0, end) : undefined;
}
