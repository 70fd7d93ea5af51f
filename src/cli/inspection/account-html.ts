import { escapeHtml } from '../../emit/escape-html.ts';
import type { Inspection } from '../../inspect-sheets.ts';
import type { InspectionWords } from './inspection-words.ts';

const shown = ['field', 'decoration', 'remainder', 'markup', 'open'] as const;

/** How many characters went where: a bar, and the same in numbers. */
export function accountHtml(account: Inspection['account'], { parts }: InspectionWords): string {
  const sum = shown.reduce((total, part) => total + account[part], 0);
  const percent = (part: (typeof shown)[number]) => (100 * account[part]) / Math.max(1, sum);
  const present = shown.filter((part) => account[part] > 0);
  const bar = present.map(
    (part) => `<span class="${part}" style="width: ${percent(part).toFixed(2)}%"></span>`,
  );
  const numbers = present.map((part) => {
    const text = `${parts[part]} ${account[part].toLocaleString('en')} (${percent(part).toFixed(1)}%)`;
    return `<li><span class="${part}">${escapeHtml(text)}</span></li>`;
  });
  return `<div class="bar" aria-hidden="true">${bar.join('')}</div>\n<ul class="account">${numbers.join('')}</ul>`;
}
