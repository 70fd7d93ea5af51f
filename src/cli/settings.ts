import type { Language } from '../messages/render-message.ts';
import { UsageError } from './usage-error.ts';

export const encodings = ['auto', 'utf-8', 'shift_jis', 'euc-jp', 'iso-2022-jp', 'utf-16'] as const;
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
export const reporters = ['text', 'json', 'github'] as const;
export const languages = ['en', 'ja'] as const;

export type EncodingChoice = (typeof encodings)[number];

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
  readonly municipality?: string;
  readonly positions?: boolean;
  readonly strict?: boolean;
  readonly check?: boolean;
  readonly watch?: boolean;
  readonly jobs?: number;
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
  const conflicts: readonly (readonly [boolean | undefined, string])[] = [
    [
      settings.output !== undefined && settings.outDir !== undefined,
      '--output and --out-dir exclude each other',
    ],
    [settings.quiet && settings.verbose, '--quiet and --verbose exclude each other'],
    [settings.check && settings.watch, '--check and --watch exclude each other'],
    [settings.check && !toDisk, '--check compares outputs on disk: give --output or --out-dir'],
    [settings.watch && !toDisk, '--watch writes to disk: give --output or --out-dir'],
    [settings.watch && readsStdin, '--watch cannot follow standard input'],
    [
      settings.stdinFilepath !== undefined && !readsStdin,
      '--stdin-filepath names standard input, but paths were given; add - to read it too',
    ],
    [
      settings.filesFrom === '-' && paths.includes('-'),
      '--files-from - and the path - both read standard input',
    ],
    [
      settings.outDir !== undefined && readsStdin && settings.stdinFilepath === undefined,
      '--out-dir needs a name for standard input: give --stdin-filepath',
    ],
    [
      settings.listSeparator !== undefined && /[\r\n]/.test(settings.listSeparator),
      '--list-separator may not hold a line break',
    ],
    [paths.includes(''), 'a path is empty'],
    [settings.output === '' || settings.outDir === '', '--output and --out-dir need a name'],
  ];
  for (const [conflict, reason] of conflicts) if (conflict) throw new UsageError(reason);
}
