import { format } from '@fineline/formatter';
import type { Fix } from '@fineline/ruleset';

/** The change that lays a file out: one stretch, as short as it can be. None where nothing changes, or it has a mistake. */
export function layOut(file: string, text: string): Fix['edits'] {
  const { value } = format(file, text);
  if (value === undefined || value === text) return [];
  let start = 0;
  while (start < text.length && start < value.length && text[start] === value[start]) start++;
  let kept = 0;
  const most = Math.min(text.length, value.length) - start;
  while (kept < most && text[text.length - 1 - kept] === value[value.length - 1 - kept]) kept++;
  return [{ span: { start, end: text.length - kept }, text: value.slice(start, value.length - kept) }];
}
