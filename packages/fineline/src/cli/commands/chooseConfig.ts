import { renderDiagnostics } from '@fineline/report';
import { findConfig, type Config } from '../../files/findConfig.ts';
import type { Terminal } from '../../terminal/terminal.ts';

/** The settings of the project that the user stands in. Where they cannot be used, that was said on stderr. */
export function chooseConfig(terminal: Terminal): Config | 'unusable' {
  const { config, problems, sources } = findConfig(terminal.folder);
  terminal.err(renderDiagnostics(problems, sources, terminal.paintErr));
  return config ?? 'unusable';
}
