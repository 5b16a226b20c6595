// Nothing is proposed that would be refused as soon as it is chosen. So each candidate is put where the cursor is, made
// into a whole clause, and all of these clauses are checked at once, in a policy of their own with everything that the
// file declares around them.
import { check, type Host } from '@fineline/language';
import type { Code } from '@fineline/ruleset';
import { policyWith, preambleOf } from '../features/reducedPolicy.ts';
import { filledIn, type Candidate } from './completion.ts';
import type { CompletionContext } from './completionContext.ts';
import { finishClause } from './finishClause.ts';

/** The candidates for a place in a clause that the checker has nothing against. */
export function fitting(
  candidates: readonly Candidate[],
  context: CompletionContext,
  isNew: (candidate: Candidate) => boolean,
  host: Host,
): readonly Candidate[] {
  const { here, block } = context;
  const written = context.written.replace(/^\s*[A-Za-z_][\w-]*\s*:/, '').trimStart();
  const tries = candidates.map((candidate, at) => {
    const before = isNew(candidate) ? '' : written;
    const inserted = filledIn(candidate.insert ?? candidate.label).replace(/^label: /, '');
    const rest = candidate.rest ?? finishClause(before + inserted, context);
    return { label: `c${at}: `, before, after: inserted + rest };
  });
  const head = block.head.map(({ image }) => image).join(' ');
  const clauses = tries.map(({ label, before, after }) => label + before + after);
  const text = preambleOf(here) + policyWith('trial', head, clauses);
  const { file } = here.loaded;
  const refused = check({ file, text }, host).diagnostics.filter(
    it => it.file === file && isRefusal(it.code),
  );
  let line = text.lastIndexOf(clauses.join('\n'));
  return candidates.filter((_, at) => {
    const { label, before, after } = tries[at]!;
    const start = line + label.length + before.length;
    const end = start + after.length;
    line = end + 1;
    return !refused.some(({ span }) => span.start < end && span.end > start);
  });
}

/** Whether something is wrong with what a clause says, and not only with how it stands beside others. */
function isRefusal(code: Code): boolean {
  return /^FL(?:010[89]|0115|02|03|040[2378]|0411)/.test(code) && !/^FL02(?:05|10|11)/.test(code);
}
