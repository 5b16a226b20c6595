import type { Fix, Span } from '@fineline/ruleset';
import type { IToken } from 'chevrotain';

/** Where reading stopped: the token `ahead` places on, 1 the one that does not fit, 0 and below those before it. */
export type Look = (ahead: number) => IToken;

/** What is said where reading stopped. */
export interface OtherWay {
  readonly span: Span;
  readonly message: string;
  readonly help?: string;
  readonly fix?: Fix;
}
