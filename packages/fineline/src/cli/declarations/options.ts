// Options that several commands have, and what the values of options may be.
import { isDay } from '@fineline/ruleset/day';
import { InvalidArgumentError, Option, type Command } from 'commander';

/** `--format`, which may be repeated; the first of the formats where nothing is asked for. */
export function formats(first: string, ...others: readonly string[]): Option {
  return new Option('--format <format[=file]>', 'how to write it, and to which file; may be repeated')
    .choices([first, ...others])
    .argParser(gather)
    .default([], first);
}

function gather(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}

/** `--date`, for what is judged. */
export function today(): Option {
  return new Option(
    '--date <day>',
    'stand in for today, which is the day in UTC, YYYY-MM-DD; a post that states `publishes` is judged for that day all the same',
  ).argParser(aDay);
}

/** `--key`, which may be repeated. */
export function keys(): Option {
  return repeated('--key <file>', 'whose signature counts: a public key in PEM');
}

/** An option of which each use adds to the others. */
export function repeated(flags: string, description: string): Option {
  return new Option(flags, `${description}; may be repeated`).argParser(gather);
}

/** Refuses a second value where only the last would count: the two may come from a script and from whoever calls it. */
export function refuseSecondValues(command: Command): void {
  for (const option of command.options) {
    const { parseArg, required, optional } = option;
    if (!(required || optional) || parseArg === gather || parseArg === anOrigin) continue;
    let isGiven = false;
    command.on(`option:${option.name()}`, () => {
      if (isGiven)
        command.error(`error: \`${option.long}\` is given twice, and one value counts: give it once`);
      isGiven = true;
    });
  }
}

/** `--reader`, which may be repeated. */
export function readers(): Option {
  return repeated(
    '--reader <file>',
    'ask a reader of your own, too: a JavaScript module of this project, which is run',
  );
}

export function threshold(): Option {
  return new Option(
    '--threshold <number>',
    'how many of the keys must have signed (1 unless told otherwise)',
  ).argParser(aCount);
}

export function atMost(flags: string, description: string, otherwise: number, most = 999_999_999): Option {
  return new Option(flags, description).argParser(value => aLimit(value, most)).default(otherwise);
}

export function anOrigin(value: string, before: string[] | undefined): string[] {
  const isOrigin = URL.canParse(value) && new URL(value).origin === value && !value.includes('*');
  if (!isOrigin && value !== '*')
    throw new InvalidArgumentError('An origin is needed, such as https://cms.example, or *.');
  return [...(before ?? []), value];
}

function aLimit(value: string, most: number): number {
  const limit = /^[1-9]\d*$/.test(value) ? Number(value) : Number.NaN;
  if (!(limit <= most)) throw new InvalidArgumentError(`A whole number from 1 to ${most} is needed.`);
  return limit;
}

export function aPort(value: string): number {
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new InvalidArgumentError('A number from 0 to 65535 is needed.');
  return port;
}

function aCount(value: string): number {
  if (!/^[1-9]\d?$/.test(value)) throw new InvalidArgumentError('A number from 1 to 99 is needed.');
  return Number(value);
}

export function aPercentage(value: string): number {
  const number = /^\d{1,3}(\.\d{1,3})?%?$/.test(value) ? Number.parseFloat(value) : Number.NaN;
  if (!(number <= 100)) throw new InvalidArgumentError('A number from 0 to 100 is needed, such as 80.');
  return number;
}

export function aSize(value: string): string {
  const size = /^(\d{1,6}(?:\.\d{1,3})?) ?([KMGT])i?B$/i.exec(value);
  if (!size) throw new InvalidArgumentError('A size is needed, such as 300MB or 2GB.');
  return `${size[1]}${size[2]!.toUpperCase()}B`;
}

export function aDay(value: string): string {
  if (!isDay(value)) throw new InvalidArgumentError('A day in the calendar is needed, such as 2026-12-31.');
  return value;
}
