// Nothing is proposed that would be refused as soon as it is chosen. So each candidate is put where the cursor is, made
// into a whole clause, and all of these clauses are checked at once, in a policy of their own with everything that the
// file declares around them. A fact may be refused for what stands behind it (*window and …*): what is wrong before the
// cursor counts where another candidate mends it.
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
  const tries = candidates.flatMap(candidate => {
    const before = isNew(candidate) ? '' : written;
    const inserted = filledIn(candidate.insert ?? candidate.label).replace(/^label: /, '');
    const rest = candidate.rest ?? finishClause(before + inserted, context);
    // What is stated may help or hurt where a claim stands, and `none` is the other way round.
    const rests = candidate.label === 'is' ? [rest, ' none'] : [rest];
    return rests.map(rest => ({ candidate, before, after: inserted + rest }));
  });
  const head = block.head.map(({ image }) => image).join(' ');
  const labels = tries.map((_, at) => `c${at}: `);
  const clauses = tries.map(({ before, after }, at) => labels[at]! + before + after);
  const text = preambleOf(here) + policyWith('trial', head, clauses);
  const { file } = here.loaded;
  const mistakes = check({ file, text }, host).diagnostics.filter(it => it.file === file);
  let line = text.lastIndexOf(clauses.join('\n'));
  const trials = tries.map(({ candidate, before, after }, at) => {
    const begin = line + labels[at]!.length;
    const start = begin + before.length;
    const end = start + after.length;
    line = end + 1;
    const found = mistakes.filter(({ span }) => span.start < end && span.end > begin);
    const wrong = found.filter(({ code }) => isRefusal(code));
    return {
      candidate,
      // Of a clause that cannot be read nothing else is said.
      isRead: !found.some(({ code }) => code.startsWith('FL01')),
      isOwn: wrong.some(({ span }) => span.end > start),
      // What is wrong with what stands there already: where, and what.
      before: wrong.map(({ span, code }) => `${span.start - begin} ${code}`),
    };
  });
  const continuing = trials.filter(({ candidate, isRead }) => isRead && !isNew(candidate));
  const isOfAll = (wrong: string): boolean => continuing.every(({ before }) => before.includes(wrong));
  const fits = new Set(
    trials.filter(({ isOwn, before }) => !isOwn && before.every(isOfAll)).map(({ candidate }) => candidate),
  );
  return candidates.filter(candidate => fits.has(candidate));
}

/** Whether something is wrong with what a clause says, and not only with how it stands beside others. */
function isRefusal(code: Code): boolean {
  return /^FL(?:010[89]|0115|02|03|040[2378]|0411)/.test(code) && !/^FL02(?:05|10|11)/.test(code);
}
