import type { KnownCommand, KnownOption, Values } from './commandsOf.ts';

/** For zsh: loaded by its name from `fpath`, or read by `eval`. */
export function zshScript(commands: readonly KnownCommand[]): string {
  const [own, ...others] = commands as readonly [KnownCommand, ...KnownCommand[]];
  const names = others.map(({ name, summary }) => `    ${quoted(`${escaped(name)}:${summary}`)}`);
  const cases = others.map(({ name, options, values }) => {
    const specs = [...options.flatMap(optionSpecs), ...(values ? [quoted(`*:${labelOf(values)}`)] : [])];
    return `    ${quoted(name)})\n      _arguments -s -S ${specs.join(' \\\n        ')}\n      ;;`;
  });
  return `#compdef fineline
# Completion of fineline for zsh: eval "$(fineline completion zsh)"
_fineline() {
  local curcontext=$curcontext state line
  local -a commands
  commands=(
${names.join('\n')}
  )
  _arguments -C -S ${[...own.options.flatMap(optionSpecs), "'1:command:->command'", "'*::argument:->argument'"].join(' \\\n    ')}
  case $state in
  command) _describe command commands ;;
  argument)
    curcontext="\${curcontext%:*:*}:fineline-$line[1]:"
    case $line[1] in
${cases.join('\n')}
    esac
    ;;
  esac
}
if [ "$funcstack[1]" = _fineline ]; then _fineline "$@"; else compdef _fineline fineline; fi
`;
}

function optionSpecs({ flags, summary, values, repeats }: KnownOption): readonly string[] {
  const others = repeats ? '*' : `(${flags.join(' ')})`;
  return flags.map(flag => {
    const joined = values && flag.startsWith('--') ? '=' : '';
    const value = values ? `:${labelOf(values)}` : '';
    return quoted(`${others}${flag}${joined}[${escaped(summary).replace(/[[\]]/g, '\\$&')}]${value}`);
  });
}

/** What is asked for, and how it is found. */
function labelOf(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `one of these:(${values.words.join(' ')})`;
    case 'files':
      return values.endings.length === 0 ? 'file:_files' : `file:_files -g "*(${values.endings.join('|')})"`;
    case 'folders':
      return 'folder:_files -/';
    case 'typed':
      return 'value: ';
  }
}

function escaped(text: string): string {
  return text.replace(/[\\:]/g, '\\$&');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
