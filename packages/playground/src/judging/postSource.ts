import type { PostDraft } from '../state/pageState.ts';

/** A post as a file has it, front matter and text, and where in it the text begins. */
export function postSource({ text, channel, stated }: PostDraft): {
  readonly source: string;
  readonly textStart: number;
} {
  const lines = [
    ...(channel === '' ? [] : [`channel: ${channel}`]),
    ...(stated.trim() === '' ? [] : [stated]),
  ];
  const head = lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n\n`;
  return { source: head + text, textStart: head.length };
}
