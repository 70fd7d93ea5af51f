import type { Choice, Grammar } from './grammar.ts';

/** fish commands that complete options with their descriptions, values, subcommands and file names. */
export function fish(root: Grammar, commands: readonly Grammar[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  const complete = `complete -c ${root.name}`;
  return [
    `# fish completion for ${root.name}`,
    ...commands.map(
      ({ name, summary }) =>
        `${complete} -n '__fish_is_first_token' -a ${name} -d ${quoted(summary)}`,
    ),
    ...root.options.map(
      (option) => `${complete} -n 'not __fish_seen_subcommand_from ${names}' ${rest(option)}`,
    ),
    ...commands.flatMap(({ name, options, words }) => {
      const scope = `${complete} -n '__fish_seen_subcommand_from ${name}'`;
      const argument = words.length > 0 ? [`${scope} -f -a ${quoted(words.join(' '))}`] : [];
      return [...options.map((option) => `${scope} ${rest(option)}`), ...argument];
    }),
    '',
  ].join('\n');
}

function rest({ short, long, summary, takesValue, takesPath, values }: Choice): string {
  const value = takesPath ? ' -r -F' : takesValue ? ' -x' : '';
  const words = values.length > 0 ? ` -a ${quoted(values.join(' '))}` : '';
  return `${short === null ? '' : `-s ${short} `}-l ${long}${value}${words} -d ${quoted(summary)}`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
