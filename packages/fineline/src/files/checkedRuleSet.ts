// Rule sets that were found sound are kept from one run to the next, for to check one and to digest it takes longer than to
// judge a post by it. What is kept is the text itself, so that nothing counts as checked but what was, letter by letter,
// and by this very release: it lies where only that one looks, and counts where nobody but the user can write it.
import { join } from 'node:path';
import { loadRuleSet, type LoadedRuleSet, type RuleSet } from '@fineline/ruleset';
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

/** The same, checked now where it was not before; as `loadRuleSet` gives it. What comes here and is sound is kept. */
export function checkedRuleSet(
  data: unknown,
  text: string,
  folder: string | undefined = kept,
): ReturnType<typeof loadRuleSet> {
  const before = checkedBefore(data, text, folder);
  if (before) return { value: before, problems: [] };
  const loaded = loadRuleSet(data);
  if (loaded.value && folder !== undefined) keep(folder, nameFor(text), loaded.value, text);
  return loaded;
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

function keep(folder: string, name: string, { digest }: LoadedRuleSet, text: string): void {
  try {
    writeOwn(folder, name, Buffer.from(`${digest}\n${text}`));
  } catch {
    // The next run checks it as this one did.
  }
}
