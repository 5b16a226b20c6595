// What an editor may ask for beyond the protocol, and how. An extension takes the names and the shapes from here.
import type { Tried } from '../features/tryPost.ts';

/** The methods, by what they are about. */
export const requests = {
  english: 'fineline/english',
  page: 'fineline/page',
  tryPost: 'fineline/tryPost',
} as const;

/**
 * The commands of an editor that lenses may call. An editor names those that it has when it starts the server, as
 * `commands` of its `initializationOptions`; what it does not have is not offered.
 */
export const editorCommands = {
  /** Called with the URI of the policy's file. */
  read: 'fineline.read',
  /** Called with the URI of the policy's file and the policy's name. */
  tryPost: 'fineline.tryPost',
} as const;

/** What an editor may say of itself when it starts the server. */
export interface InitializationOptions {
  readonly commands?: readonly string[];
  /** What policies are compared with: a branch, a tag or a commit. Nothing is compared where it is empty. */
  readonly compareWith?: string;
}

/** `fineline/english`: the policies of a file in plain English. */
export interface EnglishParams {
  readonly uri: string;
}

/** Markdown, or why there is none, which is Markdown, too. */
export type MarkdownAnswer = { readonly markdown: string } | { readonly refused: string };

/** `fineline/page`: the page of a code. */
export interface PageParams {
  readonly code: string;
}

/** `fineline/tryPost`: what the policies of a file say of a post. */
export interface TryPostParams {
  readonly uri: string;
  /** One policy of the file; all that it declares where none is named. */
  readonly policy?: string;
  /** The post as it would stand in a file, front matter included. */
  readonly post: string;
}

/** As `Tried`, with the mistake of a policy in words. */
export type TryPostAnswer =
  | Exclude<Tried, { readonly kind: 'no-policy' }>
  | { readonly kind: 'no-policy'; readonly problems: readonly string[] };
