import type { Unusable } from '../judging/protocol.ts';
import type { PageState } from '../state/pageState.ts';
import { type Child } from '../showing/element.ts';
import { counted } from '../showing/prose.ts';
import { showProblems } from '../showing/showProblems.ts';
import { showVerdict } from '../showing/showVerdict.ts';

/** What is shown where nothing can be decided, which is never a yes. */
export function showUnusable(
  answer: Unusable | { readonly kind: 'fault'; readonly says: string },
  state: PageState,
): readonly Child[] {
  if (answer.kind === 'fault')
    return [showVerdict('none', 'There is no answer.', `Nothing was decided: ${answer.says}.`)];
  const { what, problems } = answer;
  const mistakes = counted(problems.length, 'mistake');
  const names = {
    policy: 'The policy',
    'policy-before': 'The policy before',
    post: 'The post',
    table: 'The table',
  };
  const textOf = (file: string): string | undefined => {
    const files = what === 'policy-before' ? state.before : state.files;
    if (what === 'table') return state.table;
    return files.find(({ name }) => name === file)?.text;
  };
  return [
    showVerdict(
      'none',
      problems.length === 0 ? 'There is no policy to decide.' : 'Nothing is decided.',
      problems.length === 0
        ? 'Write one, or take one from the examples.'
        : `${names[what]} has ${mistakes}, and until then nothing may go out on its word.`,
    ),
    showProblems(problems, textOf),
  ];
}
