import type { Sheet } from '../src/schema/sheet.ts';
import type { Reading } from './oracle.ts';

/** Numbers of a reading that its source does not print. */
export function numberFaults({ sheets, document }: Reading): string[] {
  return sheets.flatMap((sheet) => [
    ...yearFaults(sheet, document.source),
    ...(isPrinted(sheet.staff, sheet) ? [] : [`staff ${sheet.staff} is not printed`]),
    ...(isPrinted(sheet.budgetYen, sheet) ? [] : [`budget ${sheet.budgetYen} is not printed`]),
  ]);
}

/** Year 1 of each era is one more than these; 0 is for western years. */
const eraOffsets = [0, 1867, 1911, 1925, 1988, 2018] as const;

function yearFaults({ fiscalYear, fiscalYearLabel }: Sheet, source: string): string[] {
  if (fiscalYear === null) return [];
  const label = fiscalYearLabel ?? '';
  const counts = [...digits(label).matchAll(/\d+/g)].map(([count]) => Number(count));
  const faults: string[] = [];
  if (!squeeze(source).includes(squeeze(label))) faults.push(`year label ${label} is not printed`);
  if (!counts.some((count) => eraOffsets.some((offset) => offset + count === fiscalYear)))
    faults.push(`${label} is not ${fiscalYear}`);
  return faults;
}

/** Zeros and units apart, the digits stand in one value in this order. */
function isPrinted(number: number | null, { metadata }: Sheet): boolean {
  if (number === null) return true;
  const wanted = String(Math.abs(number)).replaceAll('0', '');
  return metadata.some(({ value }) => digits(value).replace(/\D|0/g, '').includes(wanted));
}

const kanjiDigits = '〇一二三四五六七八九';

function digits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/ /g, '')
    .replace(/元/g, '1')
    .replace(/[一二三四五六七八九]?十[一二三四五六七八九]?/g, (tens) => {
      const [before = '', after = ''] = tens.split('十');
      return `${Math.max(1, kanjiDigits.indexOf(before))}${Math.max(0, kanjiDigits.indexOf(after))}`;
    })
    .replace(/[〇一二三四五六七八九]/g, (digit) => String(kanjiDigits.indexOf(digit)));
}

/** Markup, escapes and white space may stand between the characters of a label, and each may be doubled. */
function squeeze(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<[^<>]*>/g, '')
    .replace(/[\s\\*_`]/g, '')
    .replace(/(.)\1+/gu, '$1');
}
