import { InvalidArgumentError } from 'commander';
import type { Difference, DiffMode } from '../../diff/difference.ts';
import type { DifferenceTextOptions } from '../../diff/emit-difference-text.ts';
import type { Bilingual } from '../../schema/words.ts';
import { CommandError } from '../command-error.ts';
import { createOption } from '../create-option.ts';
import { language } from '../language.ts';
import { headings } from '../notes.ts';
import { printOut } from '../print-out.ts';
import type { Say } from '../say.ts';
import { diffFormats, diffModes, type Settings } from '../settings.ts';
import { colorOptions, configOption, encodingOption, ignoreOption } from '../shared-options.ts';
import { tellError } from '../tell-error.ts';
import { useColor } from '../use-color.ts';
import type { Subcommand } from './command.ts';

type Format = (typeof diffFormats)[number];

type DiffSettings = Omit<Settings, 'format'> & {
  readonly format: Format;
  readonly mode: DiffMode;
  readonly certainty?: number;
  readonly exitCode?: boolean;
};

/** Tells what changed between two years, or between two readings of the same sheets. */
export const diff: Subcommand = {
  name: 'diff',
  summary: {
    en: 'tell what changed between two years or two readings',
    ja: '2 つの年度、または 2 つの読み取り結果の違いを示す',
  },
  define(command, say) {
    const option = (flags: string, en: string, ja: string, choices?: readonly string[]) =>
      createOption(flags, { en, ja }, say, choices);
    command
      .argument(
        '<old>',
        say({
          en: 'a sheet, a folder, or JSON or NDJSON written by mbo-parse',
          ja: 'シート、フォルダー、または mbo-parse が書いた JSON・NDJSON',
        }),
      )
      .argument('<new>', say({ en: 'the same, later', ja: '同じく、後のもの' }))
      .addOption(
        option(
          '-m, --mode <mode>',
          'two years, or two readings of the same files',
          '2 つの年度、または同じファイルの 2 つの読み取り結果',
          diffModes,
        ).default('years'),
      )
      .addOption(
        option('-f, --format <format>', 'of the answer', '結果の形式', diffFormats).default('text'),
      )
      .addOption(
        option(
          '--certainty <number>',
          'make no pair below this, 0 to 1 (default: 0.6)',
          'これに満たないものは対応付けない。0 から 1（省略時は 0.6）',
        ).argParser(fraction(say)),
      )
      .addOption(
        option('--exit-code', 'exit 1 where anything changed', '違いがあれば終了コード 1 とする'),
      )
      .addOption(ignoreOption(say))
      .addOption(
        encodingOption(say, {
          en: 'of the sheets (default: auto)',
          ja: 'シートの文字コード（省略時は auto）',
        }),
      )
      .addOption(configOption(say))
      .addHelpText('after', `\n${say(notes)}\n\n${say(headings.examples)}:${examples}`);
    for (const each of colorOptions(say)) command.addOption(each);
  },
  async run([old = '', next = ''], options, io) {
    const { format, mode, certainty, exitCode, ...rest } = options as DiffSettings;
    const [{ readSheets }, { diffSheets }] = await Promise.all([
      import('../read-sheets.ts'),
      import('../../diff/diff-sheets.ts'),
    ]);
    const quiet = { ...rest, quiet: true };
    const [before, after] = [await readSheets(old, quiet, io), await readSheets(next, quiet, io)];
    // What could not be read would look as if it had been dropped or added.
    const failed = Math.max(before.code, after.code);
    const lang = language(rest.lang, io.env);
    if (failed > 0) {
      tellError(new CommandError(unreadSide), lang, io);
      return failed === 2 ? 2 : 1;
    }
    const empty = [before, after].findIndex(({ sheets }) => sheets.length === 0);
    if (empty !== -1) throw new CommandError(emptySide(empty === 0 ? old : next));
    const difference = diffSheets(before.sheets, after.sheets, {
      mode,
      ...(certainty !== undefined && { certainty }),
    });
    // The colours of standard output follow standard output.
    const color = useColor(rest.color, { ...io, stderr: io.stdout });
    await printOut(await write(difference, format, { lang, color }), io);
    return exitCode && difference.changes.length > 0 ? 1 : 0;
  },
};

const unreadSide: Bilingual = {
  en: 'nothing was compared, for not all of it could be read',
  ja: '読めないものがあるため、比較しませんでした',
};

function emptySide(name: string): Bilingual {
  return {
    en: `nothing was compared, for ${name} holds no sheet`,
    ja: `${name} にシートがないため、比較しませんでした`,
  };
}

const notes: Bilingual = {
  en: `years: departments are paired, then initiatives by title, section and number; width and white space
make no difference. readings: files are paired by path; every difference counts.
A side that cannot be read in full is an error; --ignore leaves out what is no sheet.`,
  ja: `years: 部署を対応付け、次に取組を項目名・課名・番号で対応付けます。全角・半角と空白の違いは数えません。
readings: ファイルをパスで対応付け、すべての違いを数えます。
一方に読めないファイルがあればエラーです。シートでないものは --ignore で除きます。`,
};

const examples = `
  mbo-parse diff 2018/ 2019/ -f html > changes.html
  mbo-parse diff before.ndjson after.ndjson --format csv > changes.csv
  mbo-parse diff published.json sheets/ --mode readings --exit-code`;

function fraction(say: Say): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() !== '' && value >= 0 && value <= 1) return value;
    throw new InvalidArgumentError(
      say({ en: 'It must be a number from 0 to 1.', ja: '0 から 1 までの数を指定してください。' }),
    );
  };
}

type Write = (difference: Difference, options: DifferenceTextOptions) => string;

/** Every format, loaded when it is asked for. */
const writers: Readonly<Record<Format, () => Promise<Write>>> = {
  text: async () => (await import('../../diff/emit-difference-text.ts')).emitDifferenceText,
  html: async () => (await import('../../diff/emit-difference-html.ts')).emitDifferenceHtml,
  md: async () => (await import('../../diff/emit-difference-markdown.ts')).emitDifferenceMarkdown,
  json: async () => (await import('../../diff/emit-difference-json.ts')).emitDifferenceJson,
  csv: async () => (await import('../../diff/emit-difference-csv.ts')).emitDifferenceCsv,
};

async function write(
  difference: Difference,
  format: Format,
  options: DifferenceTextOptions,
): Promise<string> {
  return (await writers[format]())(difference, options);
}
