import type { Others } from '@fineline/reading';
import type { Rules } from './keepRules.ts';
import type { Limits } from './limits.ts';
import type { LogLevel } from './logLines.ts';
import type { ServiceLog } from './serviceLog.ts';

/** What a service is built from. */
export interface ServiceSetting {
  readonly rules: Rules;
  /** Readers to be asked besides. */
  readonly others: Others | undefined;
  /** Whether other words and other facts are looked for that would pass, unless a request says no. */
  readonly rewrites: boolean;
  readonly limits: Limits;
  /** Whether the files of the rules are looked at for changes. */
  readonly watch: boolean;
  /** Pages of which origins may ask from a browser: none, some, or `*`. */
  readonly origins: readonly string[];
  /** Fineline's own. */
  readonly version: string;
  readonly log: ServiceLog;
  readonly logLevel: LogLevel;
}
