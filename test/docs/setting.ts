// What pages say they start from: a rule set that was loaded, the text of a post, and so on. A block of a page names what it
// takes from here in a comment before it, which readers do not see.
import { compile, loadRuleSet, type Facts, type LoadedRuleSet } from 'fineline';

const policy =
  'policy p {\n  posts {\n    floor: min cohort 100 people\n  }\n  dataset viewing {\n    k: min group 5 rows by region\n  }\n}\n';
const loadedFrom = (from: string): LoadedRuleSet => {
  const { value } = compile({ file: 'p.disclosure', text: from }, { read: () => ({ problem: 'missing' }) });
  return loadRuleSet(value![0]!.ruleSet).value!;
};

export const rules: string = JSON.stringify(loadedFrom(policy.replace(/ {2}dataset[^}]*}\n/, '')).ruleSet);
export const loaded: LoadedRuleSet = loadRuleSet(JSON.parse(rules)).value!;
export const old: LoadedRuleSet = loaded;
export const now: LoadedRuleSet = loadRuleSet(JSON.parse(rules.replace('100', '50'))).value!;
export const facts: Facts = { channel: { has: ['email'] } };
export const text = 'Over 4,000 people came.';
