import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cannotWrite } from '../../terminal/cannotWrite.ts';
import { UsageError } from '../../terminal/usageError.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { isOneFile } from './isOneFile.ts';

/** One `--format`: what to write and where; `file` absent for standard output. */
export interface FormatChoice<F extends string> {
  readonly format: F;
  readonly file?: string;
}

/** Reads `--format text --format json=out.json`; the first of `known` where nothing is asked for. */
export function chooseFormats<F extends string>(
  asked: readonly string[],
  known: readonly [F, ...F[]],
  { outliveReader, folder }: Pick<Terminal, 'outliveReader' | 'folder'>,
): readonly FormatChoice<F>[] {
  if (asked.length === 0) return [{ format: known[0] }];
  const choices = asked.map(choice => {
    const [name = '', ...rest] = choice.split('=');
    const format = known.find(format => format === name);
    if (format === undefined)
      throw new UsageError(`there is no format \`${name}\` here: ${known.join(', ')} are the ones there are`);
    const file = rest.join('=');
    if (rest.length > 0 && file === '') throw new UsageError(`\`${choice}\` names no file after \`=\``);
    return file === '' || file === '-' ? { format } : { format, file };
  });
  const files = choices.flatMap(({ file }) => file ?? []);
  if (files.length > 0) outliveReader();
  for (const [at, file] of files.entries()) {
    const before = files.slice(0, at).find(one => one === file || isOneFile(one, file, folder));
    if (before === undefined) continue;
    const how = before === file ? 'named twice' : `the file \`${before}\`, too`;
    throw new UsageError(`two formats cannot go to one file: \`${file}\` is ${how}`);
  }
  if (choices.filter(({ file }) => file === undefined).length > 1)
    throw new UsageError(
      'only one format can go to standard output: give the others a file, `--format json=out.json`',
    );
  return choices;
}

/** A place to write to: standard output, or a file that is written when it is closed. */
export interface Sink {
  /**
   * Takes a text, or what it is in UTF-8. Resolves when there is room for more, and nobody reads the bytes any longer;
   * nothing to wait for where that is so at once.
   */
  readonly write: (text: string | Uint8Array) => Promise<void> | undefined;
  readonly close: () => Promise<void>;
}

const enough = 65_536;

/** So long what is written waits for more, in milliseconds: who sends one post and waits for the answer gets it. */
const patience = 20;

/** Opens where a format goes. What goes to standard output is gathered into larger pieces while more comes. */
export function openSink(file: string | undefined, terminal: Terminal): Sink {
  let held: string[] = [];
  let pieces: Uint8Array[] = [];
  let size = 0;
  let waiting: NodeJS.Timeout | undefined;
  let draining: Promise<void> | undefined;
  const settle = (): void => {
    if (held.length > 0) pieces.push(Buffer.from(held.join('')));
    held = [];
  };
  const take = (): Uint8Array => {
    settle();
    const whole = pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
    [pieces, size] = [[], 0];
    return whole;
  };
  const flush = async (): Promise<void> => {
    clearTimeout(waiting);
    waiting = undefined;
    if (size > 0) await terminal.out(take());
  };
  const flushSoon = (): void => {
    draining = flush().finally(() => (draining = undefined));
  };
  return {
    write(text) {
      size += text.length;
      const isFull = file === undefined && size > enough;
      if (typeof text === 'string') held.push(text);
      else {
        settle();
        // What is written at once need not be copied.
        pieces.push(isFull ? text : new Uint8Array(text));
      }
      if (isFull) return flush();
      if (file === undefined) waiting ??= setTimeout(flushSoon, patience).unref();
      return draining;
    },
    async close() {
      if (file === undefined) return flush();
      try {
        writeFileSync(resolve(terminal.folder, file), take());
      } catch (error) {
        throw new UsageError(cannotWrite(file, error));
      }
    },
  };
}
