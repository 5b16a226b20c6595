import { renderDiagnostics } from '@fineline/report';
import { openLog, type OpenLog } from '../../files/decisionLogFile.ts';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { UsageError } from '../../terminal/usageError.ts';

/** Opens the log that decisions are added to; where it cannot be used, that was said on stderr. */
export function startLog(file: string, terminal: Terminal): OpenLog | 'unusable' {
  if (!file.endsWith('.jsonl') || file.endsWith('.openings.jsonl'))
    throw new UsageError(`\`${file}\` is no name for a decision log: it ends in \`.jsonl\``);
  const opened = writing(file, () => openLog(file, terminal.folder, terminal.now));
  if ('problem' in opened) {
    terminal.err(renderDiagnostics([opened.problem], new Map(), terminal.paintErr));
    return 'unusable';
  }
  const { log } = opened;
  return { ...log, add: (decision, subject) => writing(file, () => log.add(decision, subject)) };
}

function writing<Value>(file: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw new UsageError(cannotWrite(file, error));
  }
}
