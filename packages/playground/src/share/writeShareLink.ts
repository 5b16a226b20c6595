import type { PageState } from '../state/pageState.ts';
import { deflate } from './compression.ts';
import { limits, prefix } from './shareLimits.ts';

/**
 * The fragment that shows somebody else the same: the policies alone, or with the post and the table where its author says
 * so. Undefined where it would be too long for a link.
 */
export async function writeShareLink(
  { files, before, policy, post, table, date, tab }: PageState,
  withData: boolean,
): Promise<string | undefined> {
  const shared = { files, before, policy, date, tab, ...(withData && { post, table }) };
  const packed = await deflate(new TextEncoder().encode(JSON.stringify(shared)));
  const text = base64Url(packed);
  return text.length > limits.packed ? undefined : `${prefix}${text}`;
}

function base64Url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
