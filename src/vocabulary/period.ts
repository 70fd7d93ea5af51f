import type { Period } from './meaning.ts';

const midYear =
  '中間 上半期 上期 前期 第1四半期 第2四半期 9月末 中間期 年度中間 中間期末 4~9月 4月~9月 4-9月 4月-9月';
const yearEnd =
  '年度末 期末 最終 総合 下半期 下期 後期 通期 年間 年度総合 3月末 確定 10~3月 10月~3月 10-3月';

const mid = beginning(midYear);
const final = beginning(yearEnd);
const trailingHint = /[(<{[〔]([^()<>{}[\]〔〕]*)[)>}\]〕]$/;

function beginning(words: string): RegExp {
  return new RegExp(`^(?:${words.split(' ').join('|')})(?:の|における)?`);
}

/** The period that a folded header, band or hint names, or null. */
export function periodOf(folded: string): Period {
  if (mid.test(folded)) return 'mid';
  if (final.test(folded)) return 'final';
  const hint = trailingHint.exec(folded)?.[1] ?? '';
  return hint === '' ? null : periodOf(hint);
}

/** A folded word without the period that it begins with; null where it begins with none, or is nothing else. */
export function withoutPeriod(folded: string): { rest: string; period: Period } | null {
  for (const [pattern, period] of [
    [mid, 'mid'],
    [final, 'final'],
  ] as const) {
    const rest = folded.replace(pattern, '');
    if (rest !== folded && rest !== '') return { rest, period };
  }
  return null;
}

/** True for a folded header that is nothing but a period: 中間, 年度末. */
export function isPeriod(folded: string): boolean {
  return folded.replace(mid, '') === '' || folded.replace(final, '') === '';
}
