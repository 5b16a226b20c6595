// What an editor may ask for beyond the protocol.
import { ResponseError, LSPErrorCodes, type Connection } from 'vscode-languageserver';
import { plainMarkdown, pagesMarkdown } from '@fineline/report';
import { codes, type Code, type Diagnostic } from '@fineline/ruleset';
import { inEnglish } from '../features/inEnglish.ts';
import { createPostTrial } from '../features/tryPost.ts';
import {
  requests,
  type EnglishParams,
  type MarkdownAnswer,
  type PageParams,
  type TryPostAnswer,
  type TryPostParams,
} from './requests.ts';
import type { Workspace } from './workspace.ts';
import type { World } from './world.ts';

/** Answers them. `workspace` is there once the editor has said hello. */
export function answerRequests(connection: Connection, workspace: () => Workspace, world: World): void {
  const tryPost = createPostTrial();

  connection.onRequest<MarkdownAnswer, void>(requests.english, ({ uri }: EnglishParams) => {
    const opened = workspace().at(uri);
    if (!opened) return { refused: 'there is no such file' };
    const found = inEnglish(opened.source);
    if ('mistake' in found) return { refused: plainMarkdown(mistakeInWords(found.mistake, workspace())) };
    if (found.markdown === '') return { refused: 'this file declares no policy' };
    return found;
  });

  connection.onRequest<MarkdownAnswer, void>(requests.page, ({ code }: PageParams) => {
    if (!isCode(code)) throw new ResponseError(LSPErrorCodes.RequestFailed, 'there is no such code');
    return { markdown: pagesMarkdown([code]) };
  });

  connection.onRequest<TryPostAnswer, void>(requests.tryPost, ({ uri, policy, post }: TryPostParams) => {
    const opened = workspace().at(uri);
    if (!opened) return { kind: 'no-policy', problems: ['there is no such file'] };
    const options = { today: world.today(), ...(policy !== undefined && { policy }) };
    const tried = tryPost(opened.source, post, options);
    if (tried.kind !== 'no-policy') return tried;
    return { kind: 'no-policy', problems: [mistakeInWords(tried.mistake, workspace())] };
  });
}

/** Whether it is the code of a diagnostic. */
export function isCode(code: unknown): code is Code {
  return typeof code === 'string' && Object.hasOwn(codes, code);
}

/** A mistake with the line that it stands in. */
function mistakeInWords({ file, span, message }: Diagnostic, workspace: Workspace): string {
  const line = workspace.of(file)?.document.positionAt(span.start).line;
  return line === undefined ? message : `${file}, line ${line + 1}: ${message}`;
}
