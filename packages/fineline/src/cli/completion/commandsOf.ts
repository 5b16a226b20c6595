import type { Argument, Command, Option } from 'commander';

/** A command as a shell needs to know it, told from the command line itself, so that it says what there is. */
export interface KnownCommand {
  /** Empty for what may stand before any command. */
  readonly name: string;
  readonly summary: string;
  readonly options: readonly KnownOption[];
  /** What may stand at any place that is no option's; absent where nothing may. */
  readonly values?: Values;
}

export interface KnownOption {
  /** `-o`, `--output`: what of the two there is. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** What follows it; absent where nothing does. */
  readonly values?: Values;
  readonly repeats: boolean;
}

/** Words, files with one of these endings (any file where there is none), folders, or whatever people type. */
export type Values =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'files'; readonly endings: readonly string[] }
  | { readonly kind: 'folders' }
  | { readonly kind: 'typed' };

/** Everything that may be typed, the program's own options first. */
export function commandsOf(program: Command): readonly KnownCommand[] {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map(command => command.name());
  const known = (command: Command, name: string, values: Values | undefined): KnownCommand => ({
    name,
    summary: command.summary() || firstSentence(command.description()),
    options: help.visibleOptions(command).map(optionOf),
    ...(values && { values }),
  });
  return [
    known(program, '', { kind: 'words', words: names }),
    ...commands.map(command => {
      // `help` is made by commander: it takes the name of a command.
      const values: Values | undefined =
        command.name() === 'help' ? { kind: 'words', words: names } : together(command.registeredArguments);
      return known(command, command.name(), values);
    }),
  ];
}

function optionOf(option: Option): KnownOption {
  const { short, long, description, required, optional, variadic, argChoices, flags } = option;
  const [, placeholder = ''] = /[<[]([^>\]]*)/.exec(flags) ?? [];
  return {
    flags: [short, long].flatMap(flag => flag ?? []),
    summary: description,
    ...((required || optional) && { values: valuesOf(placeholder, description, argChoices) }),
    repeats: variadic || description.includes('may be repeated'),
  };
}

/** What the places of a command take, taken together: the shells are told no order. */
function together(args: readonly Argument[]): Values | undefined {
  const all = args.map(argument => valuesOf(argument.name(), argument.description, argument.argChoices));
  const files = all.flatMap(values => (values.kind === 'files' ? [values.endings] : []));
  if (files.length === 0) return all[0];
  return { kind: 'files', endings: files.some(each => each.length === 0) ? [] : [...new Set(files.flat())] };
}

/** The help of a place says what it takes, and which endings files have. */
function valuesOf(name: string, description: string, choices: readonly string[] | undefined): Values {
  if (choices) return { kind: 'words', words: choices };
  if (name === 'folder') return { kind: 'folders' };
  if (!/\b(?:file|files|path|policy|policies|posts|inputs|old|new)\b/.test(name)) return { kind: 'typed' };
  const endings = description.match(/(?<![\w*])\.(?:rules\.json|disclosure|jsonl|json)\b/g) ?? [];
  return { kind: 'files', endings: [...new Set(endings)] };
}

function firstSentence(text: string): string {
  return text.replace(/\.(?:\s.*)?$/s, '');
}
