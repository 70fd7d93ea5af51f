import type { Argument, Command, Option } from 'commander';
import { ambiguity, examples, exitCodes } from '../notes.ts';

/** The manual page in the man macros, made from the definition of the command line. */
export function manPage(program: Command, version: string): string {
  const name = program.name();
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${escaped(name)} \\- ${escaped(program.description())}`,
    '.SH SYNOPSIS',
    ...[program, ...program.commands].flatMap((command) => synopsis(command, name)),
    '.SH ARGUMENTS',
    ...program.registeredArguments.flatMap(argumentEntry),
    '.SH OPTIONS',
    ...optionsOf(program).flatMap(optionEntry),
    '.SH COMMANDS',
    ...program.commands.flatMap(commandEntry),
    '.PP',
    escaped(ambiguity),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => entry(code, meaning)),
    '.SH FILES',
    ...entry('mbo-parse.config.yaml, mbo-parse.config.json', 'the configuration'),
    ...entry('.mboparseignore', 'paths to leave out, in .gitignore syntax'),
    '.SH EXAMPLES',
    ...examples.flatMap(([command, meaning]) => entry(command, meaning)),
  ];
  return `${lines.join('\n')}\n`;
}

function synopsis(command: Command, root: string): string[] {
  const name = command.name() === root ? root : `${root} ${command.name()}`;
  return [`.B ${escaped(name)}`, escaped(command.usage()), '.br'];
}

function commandEntry(command: Command): string[] {
  const inner = [
    ...command.registeredArguments.flatMap(argumentEntry),
    ...optionsOf(command).flatMap(optionEntry),
  ];
  const title = `${command.name()} ${command.usage()}`;
  return [...entry(title, command.description()), '.RS', ...inner, '.RE'];
}

function optionsOf(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}

function optionEntry({ flags, description, argChoices }: Option): string[] {
  return entry(flags, description + choices(argChoices));
}

function argumentEntry(argument: Argument): string[] {
  return entry(argument.name(), argument.description + choices(argument.argChoices));
}

function choices(words: readonly string[] | undefined): string {
  return words === undefined ? '' : `; one of ${words.join(', ')}`;
}

function entry(term: string, text: string): string[] {
  return ['.TP', `.B ${escaped(term)}`, escaped(text)];
}

/** roff reads backslashes, hyphens, and dots and quotes at the start of a line. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/, '\\&');
}
