import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

const read = (rows: readonly (readonly string[])[]) => {
  const cell = (text: string, at: number, { length }: readonly string[]): string =>
    at === 0 || length > 2
      ? `<th>${text}</th>`
      : `<td${length === 2 ? ' colspan="3"' : ''}>${text}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('');
  const html = `<h1>令和6年度 事務事業評価シート</h1><table>${body}</table>`;
  return parseSheets(html, { source: 'form.html' }).sheets[0];
};

const form = [
  ['事業名', '市民農園の整備'],
  ['目標', '区画を増やす'],
];

it('keeps the rows of costs between those of a form, and goes on with the form', () => {
  const sheet = read([
    ...form,
    ['費目', '内容', '予算額', '決算額'],
    ['工事請負費', '井戸', '900', '870'],
    ['役務費', '広告', '40', '38'],
    ['評価', 'B'],
  ]);
  expect(sheet?.records).toMatchObject([{ initiative: '市民農園の整備', rating: 'B' }]);
  expect(sheet?.remainder).toContain('工事請負費 井戸 900 870');
});

it('keeps what was done in each of several years below a form', () => {
  const sheet = read([
    ...form,
    ['年度', '取組', '成果'],
    ['令和4年度', '調査', '終えた'],
    ['令和5年度', '設計', '終えた'],
    ['課題', '水が足りない'],
  ]);
  expect(sheet?.records).toMatchObject([
    { initiative: '市民農園の整備', issues: [{ text: '水が足りない' }] },
  ]);
});

it('takes the label behind rows of years for one of the form', () => {
  const sheet = read([
    ...form,
    ['年度', '令和4年度', '令和5年度', '令和6年度'],
    ['事業費', '110', '120', '130'],
    ['課題', '水が足りない'],
  ]);
  expect(sheet?.records).toMatchObject([
    {
      issues: [{ text: '水が足りない' }],
      extra: [
        { label: '事業費/令和4年度', value: '110' },
        { label: '事業費/令和5年度', value: '120' },
        { label: '事業費/令和6年度', value: '130' },
      ],
    },
  ]);
});

it('reads a share or a count under a result as the result', () => {
  for (const result of ['31.5％', '3']) {
    const sheet = read([...form, ['実績', result]]);
    expect(sheet?.records).toMatchObject([{ rating: null, outcomes: [{ text: result }] }]);
  }
});
