import type { Language } from '../../messages/render-message.ts';
import type { Summary } from './report.ts';

/** How often each rule was told, `by rule: remainder 287, unknown-header 12`; nothing where none was twice. */
export function ruleCounts({ rules }: Summary, lang: Language): string {
  const counts = Object.entries(rules).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  if (!counts.some(([, count]) => count > 1)) return '';
  return heading[lang] + counts.map(([rule, count]) => `${rule} ${count}`).join(', ');
}

const heading = { en: 'by rule: ', ja: '規則別: ' } as const;
