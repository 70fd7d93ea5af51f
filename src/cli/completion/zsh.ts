import type { Choice, Grammar } from './grammar.ts';

/** A zsh function that completes options with their descriptions, values, subcommands and file names, sourced or autoloaded. */
export function zsh(root: Grammar, commands: readonly Grammar[]): string {
  const names = commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}\n`);
  const branches = commands.map(
    ({ name, options, words }) => `    ${name})
      _arguments${options.map(specification).join('')} \\
        '*:argument:${words.length > 0 ? `(${words.join(' ')})` : '_files'}' ;;\n`,
  );
  return `#compdef ${root.name}
_mbo_parse() {
  local -a commands
  commands=(
${names.join('')}  )
  # Options may stand before the command.
  case \${\${words[2,CURRENT-1]}[(r)(${commands.map(({ name }) => name).join('|')})]} in
${branches.join('')}    *)
      [[ $words[CURRENT] != -* ]] && _describe command commands
      _arguments${root.options.map(specification).join('')} \\
        '*:path:_files' ;;
  esac
}
if [[ $funcstack[1] == _${root.name} ]]; then
  _mbo_parse "$@"
else
  compdef _mbo_parse ${root.name}
fi
`;
}

function specification(option: Choice): string {
  const { short, long, summary } = option;
  const text = `[${summary.replace(/[[\]\\]/g, '\\$&')}]${value(option)}`;
  const forms = short === null ? [`--${long}`] : [`-${short}`, `--${long}`];
  return forms.map((form) => ` \\\n        ${quoted(form + text)}`).join('');
}

function value({ takesValue, takesPath, values, long }: Choice): string {
  if (!takesValue) return '';
  if (takesPath) return `:${long}:_files`;
  return values.length > 0 ? `:${long}:(${values.join(' ')})` : `:${long}: `;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
