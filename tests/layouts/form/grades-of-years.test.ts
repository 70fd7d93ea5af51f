import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

const row = (cells: readonly string[], tag: string) =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

const grades = (...values: readonly string[]) =>
  `<table>${row(['区分', '令和3年度', '令和4年度', '令和5年度'], 'th')}` +
  `${row(['達成度', ...values], 'td')}</table>\n`;

const form = (name: string) =>
  `<table><tr><th>事業名</th><td>${name}</td></tr><tr><th>目標</th><td>植える。</td></tr></table>\n`;

function read(body: string) {
  const { sheets, messages } = parseSheets(`<h1>令和5年度 事業評価シート</h1>\n${body}`, {
    source: 'sheet.html',
  });
  const [sheet] = sheets;
  return {
    records: sheet?.records.map(({ initiative, rating, ratings }) => [
      initiative,
      rating,
      ratings.map(({ label, text }) => `${label}=${text}`),
    ]),
    remainder: sheet?.remainder,
    rules: messages.map(({ ruleId }) => ruleId),
  };
}

it('grades of several years below each form are its ratings, that of the year the rating', () => {
  expect(read(form('花壇') + grades('C', 'A', 'B') + form('橋') + grades('B', 'C', 'A'))).toEqual({
    records: [
      ['花壇', 'B', ['達成度/令和3年度=C', '達成度/令和4年度=A', '達成度/令和5年度=B']],
      ['橋', 'A', ['達成度/令和3年度=B', '達成度/令和4年度=C', '達成度/令和5年度=A']],
    ],
    remainder: [],
    rules: [],
  });
});

it('those below a list of several are none of its last', () => {
  const list =
    `<table>${row(['事業名', '目標'], 'th')}${row(['花壇', '植える。'], 'td')}` +
    `${row(['橋', '架ける。'], 'td')}</table>\n`;
  expect(read(list + grades('C', 'A', 'B')).records).toEqual([
    ['花壇', null, []],
    ['橋', null, []],
  ]);
});
