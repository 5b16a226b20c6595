import type { Contrast } from '@fineline/analysis';

/** What sets two posts apart, as JSON. */
export function contrastJson(contrast: Contrast): string {
  return `${JSON.stringify(contrast, null, 2)}\n`;
}
