import { gallery } from './gallery.ts';
import type { PolicyFile } from './pageState.ts';
import { shownBy } from './shownModule.ts';

/** Files of policies, and behind them the built-in modules that they speak of. */
export function withModules(files: readonly PolicyFile[]): readonly PolicyFile[] {
  const spokenOf = gallery.modules.filter(({ name }) =>
    files.some(({ text }) => text.includes(shownBy(name))),
  );
  return [...files, ...spokenOf];
}
