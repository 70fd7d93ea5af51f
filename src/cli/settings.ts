import type { Language } from '../messages/render-message.ts';
import type { EncodingChoice } from '../read/encodings.ts';
import type { Bilingual } from '../schema/words.ts';
import { UsageError } from './usage-error.ts';

export const grains = [
  'records',
  'statements',
  'sheets',
  'indicators',
  'ratings',
  'metadata',
  'legend',
  'remainder',
] as const;
export const databases = ['duckdb', 'sqlite'] as const;
export const diffModes = ['years', 'readings'] as const;
export const diffFormats = ['text', 'html', 'md', 'json', 'csv'] as const;
export const inspectFormats = ['text', 'json', 'html'] as const;
export const reporters = ['text', 'json', 'github', 'gitlab', 'junit', 'sarif'] as const;
export const languages = ['en', 'ja'] as const;

/** The options of a conversion as commander hands them over. */
export interface Settings {
  readonly format?: string;
  readonly output?: string;
  readonly outDir?: string;
  readonly rows?: (typeof grains)[number];
  readonly listSeparator?: string;
  readonly excel?: boolean;
  readonly title?: string;
  readonly encoding?: EncodingChoice;
  readonly stdinFilepath?: string;
  readonly filesFrom?: string;
  readonly ignore?: readonly string[];
  readonly config?: string;
  readonly printConfig?: boolean;
  readonly municipality?: string;
  readonly positions?: boolean;
  readonly strict?: boolean;
  readonly check?: boolean;
  /** With `check`: shows what would change. */
  readonly diff?: boolean;
  readonly prune?: boolean;
  readonly watch?: boolean;
  readonly jobs?: number;
  readonly maxWarnings?: number;
  readonly statistics?: boolean;
  readonly reporter?: (typeof reporters)[number];
  readonly reporterFile?: string;
  readonly lang?: Language;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly color?: boolean;
}

/** Refuses options that contradict each other. Throws UsageError. */
export function checkCombination(paths: readonly string[], settings: Settings): void {
  const readsStdin =
    paths.includes('-') || (paths.length === 0 && settings.filesFrom === undefined);
  const toDisk = settings.output !== undefined || settings.outDir !== undefined;
  const conflicts: readonly (readonly [boolean | undefined, Bilingual])[] = [
    [
      settings.output !== undefined && settings.outDir !== undefined,
      excluding('--output', '--out-dir'),
    ],
    [settings.quiet && settings.verbose, excluding('--quiet', '--verbose')],
    [
      settings.statistics && settings.reporter !== undefined && settings.reporter !== 'text',
      {
        en: '--statistics is a text: it needs --reporter text',
        ja: '--statistics はテキストで示します。--reporter text が必要です',
      },
    ],
    [settings.check && settings.watch, excluding('--check', '--watch')],
    [settings.check && settings.prune, excluding('--check', '--prune')],
    [
      settings.diff && !settings.check,
      {
        en: '--diff shows what --check finds: give --check',
        ja: '--diff は --check の結果を示します。--check を指定してください',
      },
    ],
    [
      settings.prune && settings.outDir === undefined,
      {
        en: '--prune removes outputs below --out-dir: give --out-dir',
        ja: '--prune は --out-dir の下の出力を取り除きます。--out-dir を指定してください',
      },
    ],
    [
      settings.check && !toDisk,
      {
        en: '--check compares outputs on disk: give --output or --out-dir',
        ja: '--check はディスク上の出力と比べます。--output または --out-dir を指定してください',
      },
    ],
    [
      settings.watch && !toDisk,
      {
        en: '--watch writes to disk: give --output or --out-dir',
        ja: '--watch はディスクに書きます。--output または --out-dir を指定してください',
      },
    ],
    [
      settings.watch && readsStdin,
      { en: '--watch cannot follow standard input', ja: '--watch では標準入力を追跡できません' },
    ],
    [
      settings.stdinFilepath !== undefined && !readsStdin,
      {
        en: '--stdin-filepath names standard input, but paths were given; add - to read it too',
        ja: '--stdin-filepath は標準入力の名前ですが、パスが指定されています。標準入力も読むには - を加えてください',
      },
    ],
    [
      settings.filesFrom === '-' && paths.includes('-'),
      {
        en: '--files-from - and the path - both read standard input',
        ja: '--files-from - とパス - は、どちらも標準入力を読みます',
      },
    ],
    [
      settings.outDir !== undefined && readsStdin && settings.stdinFilepath === undefined,
      {
        en: '--out-dir needs a name for standard input: give --stdin-filepath',
        ja: '--out-dir には標準入力の名前が必要です。--stdin-filepath を指定してください',
      },
    ],
    [
      settings.listSeparator !== undefined && /[\r\n]/.test(settings.listSeparator),
      {
        en: '--list-separator may not hold a line break',
        ja: '--list-separator に改行は指定できません',
      },
    ],
    [paths.includes(''), { en: 'a path is empty', ja: '空のパスがあります' }],
    [
      settings.output === '' || settings.outDir === '',
      {
        en: '--output and --out-dir need a name',
        ja: '--output と --out-dir には名前が必要です',
      },
    ],
  ];
  for (const [conflict, reason] of conflicts) if (conflict) throw new UsageError(reason);
}

/** Two options of which only one may be given. */
export function excluding(one: string, other: string): Bilingual {
  return {
    en: `${one} and ${other} exclude each other`,
    ja: `${one} と ${other} は同時に指定できません`,
  };
}
