import { Argument, Command } from 'commander';
import type { Language } from '../messages/render-message.ts';
import { version } from '../schema/version.ts';
import type { Bilingual } from '../schema/words.ts';
import { commands } from './commands/index.ts';
import { helpStyle } from './help-style.ts';
import type { ExitCode, Io } from './io.ts';
import { mainOptions } from './main-options.ts';
import { ambiguity, examples, exitCodes, headings, paths } from './notes.ts';
import { createSay, type Say } from './say.ts';
import type { Settings } from './settings.ts';
import { languageOption } from './shared-options.ts';

/** What a parsed command line asks to be done. */
export type Task = (io: Io) => Promise<ExitCode>;

/** The command line's one definition: parsing, help, completion and man page come from it. */
export function createProgram(
  dispatch: (task: Task) => Promise<void>,
  lang: Language = 'en',
): Command {
  const say = createSay(lang);
  const program = styled(new Command('mbo-parse'), lang)
    .description(say(purpose))
    .addArgument(new Argument('[path...]', say(paths)))
    .version(version, '-V, --version', say({ en: 'print the version', ja: '版を表示' }))
    .enablePositionalOptions()
    .addHelpText('after', notes(say));
  for (const option of mainOptions(say)) program.addOption(option);
  program.action((names: string[], settings: Settings) =>
    dispatch(async (io) => {
      const isAnswered = settings.filesFrom !== undefined || settings.printConfig;
      if (names.length === 0 && !isAnswered && io.stdin.isTTY) {
        program.outputHelp({ error: true });
        return 2;
      }
      const { convert } = await import('./convert.ts');
      const known = program.commands.map((command) => command.name());
      return convert(names, settings, io, known);
    }),
  );
  for (const command of commands) {
    const defined = styled(program.command(command.name), lang).description(say(command.summary));
    command.define(defined, say);
    defined.addOption(languageOption(say));
    defined.action(() => dispatch((io) => command.run(defined.args, defined.opts(), io, program)));
  }
  return program;
}

const purpose: Bilingual = {
  en: 'Convert published goal-management sheets (目標管理シート) into typed records.',
  ja: '公表された目標管理シートを、型の定まったデータに変換します。',
};

function styled(command: Command, lang: Language): Command {
  const say = createSay(lang);
  const name = command.name() === 'mbo-parse' ? 'mbo-parse' : `mbo-parse ${command.name()}`;
  return command
    .configureHelp(helpStyle(lang))
    .helpOption('-h, --help', say({ en: 'print this help', ja: '使い方を表示' }))
    .showHelpAfterError(
      say({
        en: `(${name} --help lists options and examples)`,
        ja: `（オプションと例は ${name} --help で表示します）`,
      }),
    );
}

function notes(say: Say): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  return [
    `\n${say(headings.examples)}:`,
    ...examples.map(([command, meaning]) => `  ${command.padEnd(width)}  ${say(meaning)}`),
    `\n${say(ambiguity)}`,
    `\n${say(headings.exitCodes)}:`,
    ...exitCodes.map(([code, meaning]) => `  ${code}  ${say(meaning)}`),
  ].join('\n');
}
