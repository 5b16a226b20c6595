import type { Readable } from 'node:stream';
import type { Day } from '@fineline/ruleset';
import type { Paint } from '@fineline/report';

/** What a command may touch of the world outside: the streams, the folder, the day. */
export interface Terminal {
  /** Data, a text or what it is in UTF-8. Resolves when the reader at the other end keeps up. */
  readonly out: (data: string | Uint8Array) => Promise<void>;
  /** Lets the run go on where whoever reads `out` stops: something is to be written elsewhere, or what is written `isBeside` what is done. */
  readonly outliveReader: (isBeside?: boolean) => void;
  /** Talk. Tells `lost` where it cannot be written. */
  readonly err: (text: string, lost?: (error: Error) => void) => void;
  /** Adds Markdown to the page that a CI service shows of this step; nothing where there is no such page. */
  readonly summary: (markdown: string) => void;
  readonly stdin: Readable;
  /** The folder that names of files start from. */
  readonly folder: string;
  /** The folder that names start from where findings are shown beside files: the root of the repository. */
  readonly repository: string;
  /** Whether somebody looks at the streams, rather than a file or another program. */
  readonly isScreen: { readonly out: boolean; readonly err: boolean };
  readonly width: number;
  /** What `err` shows in a line; without end where nobody looks at it. */
  readonly widthErr: number;
  readonly paint: Paint;
  readonly paintErr: Paint;
  /** Today, in UTC. */
  readonly today: () => Day;
  /** The present instant, `2026-12-01T09:30:00.000Z`. */
  readonly now: () => string;
}
