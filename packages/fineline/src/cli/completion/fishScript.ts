import type { KnownCommand, KnownOption, Values } from './commandsOf.ts';

/** For fish. */
export function fishScript(commands: readonly KnownCommand[]): string {
  const [own, ...others] = commands as readonly [KnownCommand, ...KnownCommand[]];
  const names = others.map(({ name }) => name).join(' ');
  const first = `not __fish_seen_subcommand_from ${names}`;
  return [
    '# Completion of fineline for fish: fineline completion fish | source',
    'complete -c fineline -e',
    'complete -c fineline -f',
    ...own.options.map(option => optionLine('', option)),
    ...others.flatMap(({ name, summary, options, values }) => {
      const here = `__fish_seen_subcommand_from ${name}`;
      return [
        `complete -c fineline -n ${quoted(first)} -a ${quoted(name)} -d ${quoted(summary)}`,
        ...options.map(option => optionLine(` -n ${quoted(here)}`, option)),
        ...(values ? [`complete -c fineline -n ${quoted(here)} ${offer(values)}`] : []),
      ];
    }),
    '',
  ].join('\n');
}

function optionLine(where: string, { flags, summary, values }: KnownOption): string {
  const names = flags.map(flag => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`));
  const value = values ? ` -r ${offer(values)}` : '';
  return `complete -c fineline${where} ${names.join(' ')}${value} -d ${quoted(summary)}`;
}

function offer(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `-f -a ${quoted(values.words.join(' '))}`;
    case 'files':
      return values.endings.length === 0
        ? '-F'
        : `-f -a ${quoted(`(__fish_complete_suffix ${values.endings.join(' ')})`)}`;
    case 'folders':
      return `-f -a ${quoted('(__fish_complete_directories)')}`;
    case 'typed':
      return '-f';
  }
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
