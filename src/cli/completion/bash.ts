import type { Choice, Grammar } from './grammar.ts';

/** A bash function that completes options, their values, subcommands and file names. */
export function bash(root: Grammar, commands: readonly Grammar[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# bash completion for ${root.name}
_mbo_parse() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" words
  COMPREPLY=()
  case "\${COMP_WORDS[1]}" in
${commands.map((command) => branch(command.name, command, '')).join('')}${branch('*', root, names)}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  [[ $current == -* ]] || COMPREPLY+=($(compgen -f -- "$current"))
}
complete -o filenames -F _mbo_parse ${root.name}
`;
}

function branch(pattern: string, { options, words }: Grammar, names: string): string {
  const all = [...options.flatMap(forms), ...words].join(' ');
  const only =
    words.length === 0 ? '' : `COMPREPLY=($(compgen -W "$words" -- "$current")); return\n      `;
  const first = names === '' ? '' : `[[ $COMP_CWORD == 1 ]] && words+=' ${names}'\n      `;
  const values = options.filter(({ takesValue }) => takesValue).map(valueBranch);
  const inner =
    values.length === 0 ? '' : `case "$previous" in\n${values.join('')}      esac\n      `;
  return `    ${pattern})
      ${inner}words='${all}'
      ${first}${only};;
`;
}

function valueBranch(option: Choice): string {
  const reply = option.takesPath ? '-f' : `-W '${option.values.join(' ')}'`;
  const pattern = forms(option).join(' | ');
  return `        ${pattern}) COMPREPLY=($(compgen ${reply} -- "$current")); return ;;\n`;
}

function forms({ short, long }: Choice): string[] {
  return short === null ? [`--${long}`] : [`-${short}`, `--${long}`];
}
