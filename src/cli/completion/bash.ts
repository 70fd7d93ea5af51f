import type { Choice, Grammar } from './grammar.ts';

/** A bash function that completes options, their values, subcommands and file names; for bash 3.2 and later. */
export function bash(root: Grammar, commands: readonly Grammar[]): string {
  const names = commands.map(({ name }) => name);
  return `# bash completion for ${root.name}
_mbo_parse_reply() {
  local line
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$current")
}
_mbo_parse() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command='' word
  # The equals sign of --format=csv is a word of its own.
  if [[ $current == = ]]; then
    current=''
  elif [[ $previous == = ]]; then
    previous="\${COMP_WORDS[COMP_CWORD - 2]}"
  fi
  COMPREPLY=()
  # Options may stand before the command.
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
    case "$word" in
      ${names.join(' | ')}) command=$word; break ;;
      -*) ;;
    esac
  done
  case "$command" in
${commands.map((command) => branch(command.name, command)).join('')}${branch('*', root, names)}  esac
}
complete -o filenames -F _mbo_parse ${root.name}
`;
}

function branch(
  pattern: string,
  { options, words }: Grammar,
  names: readonly string[] = [],
): string {
  const values = options.filter(({ takesValue }) => takesValue).map(valueBranch);
  const choices = [...words, ...names];
  return `    ${pattern})
      case "$previous" in
${values.join('')}      esac
      if [[ $current == -* ]]; then _mbo_parse_reply -W '${options.flatMap(forms).join(' ')}'; return; fi
${choices.length === 0 ? '' : `      _mbo_parse_reply -W '${choices.join(' ')}'\n`}${words.length > 0 ? '' : '      _mbo_parse_reply -f\n'}      ;;
`;
}

function valueBranch(option: Choice): string {
  const reply = option.takesPath ? '-f' : `-W '${option.values.join(' ')}'`;
  return `        ${forms(option).join(' | ')}) _mbo_parse_reply ${reply}; return ;;\n`;
}

function forms({ short, long }: Choice): string[] {
  return short === null ? [`--${long}`] : [`-${short}`, `--${long}`];
}
