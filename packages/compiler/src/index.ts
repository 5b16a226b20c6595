export { compile, compileChecked, compileSteps, type CompiledPolicy } from './compile.ts';
export { findFaults } from './proving/findFaults.ts';
export { compilerVersion } from './compilerVersion.ts';
export { explainRuleSet, type Explanation, type Section, type Statement } from './english/explainRuleSet.ts';
export { ruleInWords, type RuleInWords } from './english/ruleStatement.ts';
export type { Host } from '@fineline/language';
