/** What is wrong with a rule set, and where: a JSON pointer (RFC 6901), empty for the whole. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}
