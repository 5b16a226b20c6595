/** What is wrong with a rule set. */
export interface RuleSetProblem {
  /** A JSON pointer (RFC 6901); empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** Thrown when a gate is built from something that is no sound rule set. */
export class RuleSetError extends Error {
  readonly problems: readonly RuleSetProblem[];

  constructor(problems: readonly RuleSetProblem[]) {
    super(
      `this is no sound rule set:\n${problems.map(({ path, message }) => `  ${path || '/'}: ${message}`).join('\n')}`,
    );
    this.name = 'RuleSetError';
    this.problems = problems;
  }
}
