import type { LogEntry } from '../evidence/decisionLog.ts';

/** Looks at the times of entries, one after the other. */
export interface TimeWatch {
  readonly look: (entry: LogEntry) => void;
  /** What is odd about them, in whole lines: it breaks no log, since clocks are set back, and yet somebody wants to know. */
  readonly remarks: () => readonly string[];
}

/** Begins with the first entry of a log that is read at some time. */
export function watchTimes(file: string, now: string): TimeWatch {
  let last = '';
  const backward: string[] = [];
  const ahead: string[] = [];
  return {
    look({ seq, at }) {
      const place = `\`${file}:${seq + 1}\``;
      if (at < last) backward.push(place);
      if (at > now) ahead.push(place);
      last = at;
    },
    remarks: () => [
      ...remark(backward, 'is of an earlier time than the entry before'),
      ...remark(ahead, 'is of a time that is still to come'),
    ],
  };
}

function remark([first, ...others]: readonly string[], what: string): readonly string[] {
  if (first === undefined) return [];
  const more = others.length === 0 ? '' : `, and so for ${others.length} more`;
  return [`  ${first} ${what}: a clock was wrong, or the time is not true${more}`];
}
