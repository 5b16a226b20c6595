/** The rule as its own policy calls it: `floor` for `public-posts/floor`. Of another policy's rule, the whole id. */
export function shortRuleId(id: string, policy: string): string {
  return id.startsWith(`${policy}/`) ? id.slice(policy.length + 1) : id;
}

/** The label of a rule, whichever policy it is of. */
export function labelOfRule(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}
