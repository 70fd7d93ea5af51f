import type { Argument, Command, Option } from 'commander';
import type { Bilingual } from '../../schema/words.ts';
import { mostChoices } from '../help-style.ts';
import { ambiguity, examples, exitCodes, headings } from '../notes.ts';
import type { Say } from '../say.ts';

/** The manual page in the man macros, made from the definition of the command line in the language of `say`. */
export function manPage(program: Command, version: string, say: Say): string {
  const name = program.name();
  const heading = (words: Bilingual) => `.SH ${say(words).toUpperCase()}`;
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "${say(manual)}"`,
    // Lines of Japanese have few spaces to stretch.
    '.ad l',
    heading(headings.name),
    `${escaped(name)} \\- ${escaped(program.description())}`,
    heading(headings.synopsis),
    ...[program, ...program.commands].flatMap((command) => synopsis(command, name)),
    heading(headings.arguments),
    ...program.registeredArguments.flatMap((argument) => argumentEntry(argument, say)),
    heading(headings.options),
    ...optionsOf(program).flatMap((option) => optionEntry(option, say)),
    heading(headings.commands),
    ...program.commands.flatMap((command) => commandEntry(command, say)),
    '.PP',
    escaped(say(ambiguity)),
    heading(headings.exitStatus),
    ...exitCodes.flatMap(([code, meaning]) => entry(code, say(meaning))),
    heading(headings.files),
    ...files.flatMap(([file, meaning]) => entry(file, say(meaning))),
    heading(headings.examples),
    ...examples.flatMap(([command, meaning]) => entry(command, say(meaning))),
  ];
  return `${lines.join('\n')}\n`;
}

const manual: Bilingual = { en: 'User Commands', ja: 'ユーザーコマンド' };

const files: readonly (readonly [names: string, meaning: Bilingual])[] = [
  [
    'mbo-parse.config.yaml, mbo-parse.config.yml, mbo-parse.config.json',
    { en: 'the configuration', ja: '設定ファイル' },
  ],
  [
    '.mboparseignore',
    { en: 'paths to leave out, in .gitignore syntax', ja: '除外するパス（.gitignore の書式）' },
  ],
];

function synopsis(command: Command, root: string): string[] {
  const name = command.name() === root ? root : `${root} ${command.name()}`;
  return [`.B ${escaped(name)}`, escaped(command.usage()), '.br'];
}

function commandEntry(command: Command, say: Say): string[] {
  const inner = [
    ...command.registeredArguments.flatMap((argument) => argumentEntry(argument, say)),
    ...optionsOf(command).flatMap((option) => optionEntry(option, say)),
  ];
  const title = `${command.name()} ${command.usage()}`;
  return [...entry(title, command.description()), '.RS', ...inner, '.RE'];
}

function optionsOf(command: Command): Option[] {
  return command.createHelp().visibleOptions(command);
}

function optionEntry({ flags, description, argChoices }: Option, say: Say): string[] {
  return entry(flags, description + choices(argChoices, say));
}

function argumentEntry(argument: Argument, say: Say): string[] {
  return entry(argument.name(), argument.description + choices(argument.argChoices, say));
}

function choices(words: readonly string[] | undefined, say: Say): string {
  if (words === undefined || words.length > mostChoices) return '';
  const list = words.join(', ');
  return say({ en: `; one of ${list}`, ja: `（${list}）` });
}

function entry(term: string, text: string): string[] {
  return ['.TP', `.B ${escaped(term)}`, escaped(text)];
}

/** A place between two characters of which one is Japanese, where a line may end. */
const breakable =
  /(?<=[\u3000-\u9fff\uff00-\uffef])(?![、。，．）」』？・ー\s]|$)|(?<=[^\s（「『])(?=[\u3040-\u9fff（「『])/gu;

/** roff reads backslashes, hyphens, and dots and quotes at the start of a line; it breaks lines at spaces only. */
function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(breakable, '\\:')
    .replace(/^(?=[.'])/, '\\&');
}
