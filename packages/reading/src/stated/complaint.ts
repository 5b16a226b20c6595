import type { Code } from '@fineline/ruleset';

/** Says what is wrong with what is stated; the caller knows where it stands. Answers undefined, to be returned. */
export type Complain = (code: Code, message: string, help?: string) => undefined;
