import { compilerVersion, explainRuleSet } from '@fineline/compiler';
import { runTests } from '@fineline/testing';
import { comparePolicies, replayDifference } from './comparePolicies.ts';
import { judgePost } from './judgePost.ts';
import { judgeTable } from './judgeTable.ts';
import { hostOf, loadProject } from './loadProject.ts';
import type { Explained, QuestionKind, Questions, Tested, Unusable } from './protocol.ts';

type Answers = { readonly [K in QuestionKind]: (asks: Questions[K]['asks']) => Questions[K]['answers'] };

const answers: Answers = {
  post: judgePost,
  table: judgeTable,
  compare: comparePolicies,
  replay: replayDifference,
  tests: runPolicyTests,
  explain: explainPolicy,
};

/** Answers one question of the page. */
export function answer<K extends QuestionKind>(kind: K, asks: Questions[K]['asks']): Questions[K]['answers'] {
  return answers[kind](asks);
}

function runPolicyTests({ project: { files } }: Questions['tests']['asks']): Tested | Unusable {
  const [entry] = files;
  const { value, diagnostics } = runTests([{ file: entry!.name, text: entry!.text, host: hostOf(files) }]);
  if (!value) return { kind: 'unusable', what: 'policy', problems: diagnostics };
  return { kind: 'tested', policies: value };
}

function explainPolicy({ project }: Questions['explain']['asks']): Explained | Unusable {
  const loaded = loadProject(project);
  if (loaded.kind === 'unusable') return loaded;
  const { compiled, policies, policy } = loaded;
  return {
    kind: 'explained',
    ...{ policies, policy },
    explanation: explainRuleSet(compiled.ruleSet, compiled.map),
    map: compiled.map,
    compiler: compilerVersion,
  };
}
