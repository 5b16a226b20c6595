import type { KnownCommand, Values } from './commandsOf.ts';

/**
 * For bash from 3.2, without the package of completions. `=` parts words there, so `--option=value` comes as three.
 */
export function bashScript(commands: readonly KnownCommand[]): string {
  const [own] = commands as readonly [KnownCommand, ...KnownCommand[]];
  const cases = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, values }) =>
      values
        ? [`    ${flags.map(flag => quoted(`${name} ${flag}`)).join('|')}) ${offer(values)}; return ;;`]
        : [],
    ),
  );
  const places = commands.map(
    ({ name, options, values }) =>
      `    ${quoted(name)}) options=${quoted(options.flatMap(({ flags }) => flags).join(' '))}; [[ $current == -* ]] || ${values ? offer(values) : ':'} ;;`,
  );
  const valued = own.options.flatMap(({ flags, values }) => (values ? flags : []));
  return `# Completion of fineline for bash: eval "$(fineline completion bash)"
_fineline_words() {
  COMPREPLY=($(compgen -W "$1" -- "$current"))
}
_fineline_files() {
  local name ending
  compopt -o filenames 2>/dev/null
  while IFS= read -r name; do
    if [[ -d $name || $# -eq 0 ]]; then COMPREPLY+=("$name"); continue; fi
    for ending; do [[ $name == *"$ending" ]] && COMPREPLY+=("$name"); done
  done < <(compgen -f -- "$current")
}
_fineline_folders() {
  local name
  compopt -o filenames 2>/dev/null
  while IFS= read -r name; do COMPREPLY+=("$name"); done < <(compgen -d -- "$current")
}
_fineline() {
  COMPREPLY=()
  local at command='' options='' current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  if [[ $current == = ]]; then current=''
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
    ${valued.length === 0 ? "''" : valued.map(quoted).join('|')}) [[ \${COMP_WORDS[at+1]} == = ]] && ((at++)); ((at++)) ;;
    -*) ;;
    *) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case "$command $before" in
${cases.join('\n')}
  esac
  case $command in
${places.join('\n')}
  esac
  if [[ $current == -* ]]; then _fineline_words "$options"; fi
}
complete -F _fineline fineline
`;
}

function offer(values: Values): string {
  switch (values.kind) {
    case 'words':
      return `_fineline_words ${quoted(values.words.join(' '))}`;
    case 'files':
      return ['_fineline_files', ...values.endings.map(quoted)].join(' ');
    case 'folders':
      return '_fineline_folders';
    case 'typed':
      return ':';
  }
}

/** A text as one word of a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
