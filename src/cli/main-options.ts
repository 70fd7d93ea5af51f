import { InvalidArgumentError, type Option } from 'commander';
import { formats } from './choose-format.ts';
import { createOption } from './create-option.ts';
import type { Say } from './say.ts';
import { grains, reporters } from './settings.ts';
import {
  colorOptions,
  configOption,
  encodingOption,
  ignoreOption,
  languageOption,
} from './shared-options.ts';

/** The options of a conversion, in the order of the help. */
export function mainOptions(say: Say): Option[] {
  const option = (flags: string, en: string, ja: string, choices?: readonly string[]) =>
    createOption(flags, { en, ja }, say, choices);
  return [
    option(
      '-f, --format <format>',
      'output format (default: json, or as --output ends)',
      '出力形式（省略時は json、または --output の拡張子による）',
      formats.map(({ name }) => name),
    ),
    option(
      '-o, --output <file>',
      'write there, atomically, instead of standard output',
      '標準出力の代わりにファイルへ書く（書きかけのファイルは残りません）',
    ),
    option(
      '-d, --out-dir <dir>',
      'write one output per input, folders mirrored below <dir>',
      '入力ごとに 1 ファイルを <dir> の下へ、フォルダー構成を保って書く',
    ),
    option(
      '--rows <grain>',
      'what a row of csv and tsv is (default: records)',
      'CSV・TSV の行の単位（省略時は records）',
      grains,
    ),
    option(
      '--list-separator <text>',
      'joins lists in csv and tsv (default: "; ")',
      'CSV・TSV で一覧をつなぐ文字（省略時は "; "）',
    ),
    option(
      '--excel',
      'csv and tsv as spreadsheet programs want them',
      'CSV・TSV を表計算ソフト向けに書く',
    ),
    option(
      '--title <text>',
      'what an html, xlsx or datapackage output is called',
      'html・xlsx・datapackage の表題',
    ),
    encodingOption(say, {
      en: 'of the inputs (default: auto)',
      ja: '入力の文字コード（省略時は auto）',
    }),
    option(
      '--stdin-filepath <path>',
      'names standard input in outputs and messages',
      '出力とメッセージで標準入力に付ける名前',
    ),
    option(
      '--files-from <file>',
      'read paths from <file> or -, one a line or NUL separated',
      'パスの一覧をファイルまたは - から読む（改行区切りまたは NUL 区切り）',
    ),
    ignoreOption(say),
    configOption(say),
    option(
      '--print-config',
      'print the configuration in force, and convert nothing',
      '有効な設定を表示し、変換はしない',
    ),
    option(
      '--municipality <name>',
      'fills municipality where a sheet prints none',
      'シートに記載がない場合の自治体名',
    ),
    option('--positions', 'add positions in the original file', '元のファイルでの位置を付ける'),
    option('--strict', 'exit 1 on warnings too', '警告があれば終了コード 1 とする'),
    option(
      '--max-warnings <number>',
      'exit 1 on more warnings than this',
      '警告がこの数を超えたら終了コード 1 とする',
    ).argParser(wholeNumber(0, 1_000_000_000, say)),
    option(
      '--check',
      'write nothing; exit 1 when an output is missing, stale or left over',
      '何も書かず、出力がない・古い・余っている場合に終了コード 1 とする',
    ),
    option(
      '--diff',
      'with --check: print what would change, as a patch',
      '--check の際、変わる箇所をパッチとして出力する',
    ),
    option(
      '--prune',
      'remove the outputs below --out-dir that no input stands for any more',
      '--out-dir の下の、対応する入力がなくなった出力を取り除く',
    ),
    option(
      '--watch',
      'convert again what changes, until interrupted',
      '変更されたファイルを変換し続ける（中断するまで）',
    ),
    option(
      '--jobs <number>',
      'worker threads at most, as far as the work is worth them (default: by cores)',
      'ワーカースレッドの数の上限。仕事の量に見合うだけ使います（省略時はコア数による）',
    ).argParser(wholeNumber(1, 256, say)),
    option(
      '--reporter <name>',
      'form of the messages (default: text; github in GitHub Actions)',
      'メッセージの形（省略時は text、GitHub Actions では github）',
      reporters,
    ),
    option(
      '--statistics',
      'count the messages by rule instead of telling them one by one',
      'メッセージを 1 件ずつ示す代わりに、規則ごとに数える',
    ),
    option(
      '--reporter-file <file>',
      'write the report there; standard error gets text',
      '報告をファイルに書き、標準エラー出力には text を出す',
    ),
    languageOption(say),
    option('--quiet', 'errors only', 'エラーだけを表示'),
    option('--verbose', 'repairs and other notes too', '補正などの情報も表示'),
    ...colorOptions(say),
  ];
}

function wholeNumber(least: number, most: number, say: Say): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(
      say({
        en: `It must be a whole number from ${least} to ${most}.`,
        ja: `${least} から ${most} までの整数を指定してください。`,
      }),
    );
  };
}
