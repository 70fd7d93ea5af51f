import type { Language } from '../../messages/render-message.ts';
import type { Summary } from './report.ts';

/** The counts of a run on one line: `412 files: 410 converted (5 with warnings), 2 failed, 3,871 records`. */
export function summaryLine(summary: Summary, lang: Language): string {
  const { files, converted, warned, failed, ignored, stale, unwritten, records } = summary;
  const { orphaned, removed } = summary;
  const { warnings, allowedWarnings: allowed } = summary;
  const parts = words[lang];
  return [
    parts.files(files) + parts.converted(converted) + (warned > 0 ? parts.warned(warned) : ''),
    ...(failed > 0 ? [parts.failed(failed)] : []),
    ...(ignored > 0 ? [parts.ignored(ignored)] : []),
    ...(stale > 0 ? [parts.stale(stale)] : []),
    ...(orphaned > 0 ? [parts.orphaned(orphaned)] : []),
    ...(removed > 0 ? [parts.removed(removed)] : []),
    ...(unwritten > 0 ? [parts.unwritten(unwritten)] : []),
    parts.records(records),
    ...(allowed !== null && warnings > allowed ? [parts.tooMany(warnings, allowed)] : []),
  ].join(', ');
}

const words = {
  en: {
    files: (count: number) => `${counted(count, 'file')}: `,
    converted: (count: number) => `${grouped(count)} converted`,
    warned: (count: number) => ` (${grouped(count)} with warnings)`,
    failed: (count: number) => `${grouped(count)} failed`,
    ignored: (count: number) => `${grouped(count)} ignored`,
    stale: (count: number) => `${counted(count, 'output')} not current`,
    orphaned: (count: number) => `${counted(count, 'output')} left over (--prune removes)`,
    removed: (count: number) => `${counted(count, 'output')} removed`,
    unwritten: (count: number) => `${counted(count, 'output')} not written`,
    records: (count: number) => counted(count, 'record'),
    tooMany: (count: number, most: number) =>
      `${counted(count, 'warning')}, but at most ${grouped(most)} allowed`,
  },
  ja: {
    files: (count: number) => `${grouped(count)} ファイル: `,
    converted: (count: number) => `変換 ${grouped(count)}`,
    warned: (count: number) => `（うち警告あり ${grouped(count)}）`,
    failed: (count: number) => `失敗 ${grouped(count)}`,
    ignored: (count: number) => `除外 ${grouped(count)}`,
    stale: (count: number) => `最新でない出力 ${grouped(count)}`,
    orphaned: (count: number) => `余っている出力 ${grouped(count)}（--prune で取り除けます）`,
    removed: (count: number) => `取り除いた出力 ${grouped(count)}`,
    unwritten: (count: number) => `書き出せなかった出力 ${grouped(count)}`,
    records: (count: number) => `取組 ${grouped(count)} 件`,
    tooMany: (count: number, most: number) =>
      `警告 ${grouped(count)} 件（許容 ${grouped(most)} 件）`,
  },
} as const;

function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Thousands apart by commas, without loading a locale. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
