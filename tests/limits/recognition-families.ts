import type { Family } from './families.ts';

const many = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const title = '## 令和元年度目標管理シート\n\n【市民部長 山野 葵】\n\n';
const header = 'No.\t課名\t項目\t目標\t評価\n';
const first = '1\t市民課\t窓口の改善\t待ち時間を短くする取組を\tA\n';
const form = '取組名\t窓口の改善\n目標\t短くする\n\n';
/** `count` in kanji, so that words differ where digits would be set aside. */
const word = (n: number): string =>
  Array.from(String(n), (digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');

/** Rows that a table of initiatives, a form or neither is made of. */
const rows: Readonly<Record<string, Family>> = {
  'halves of one statement': {
    text: (count) => `${title}${header}${first}${many(count, (n) => `\t\t\t進める取組${n}を\t\n`)}`,
  },
  'halves of one title': {
    text: (count) =>
      `${title}${header}${first}${many(count, (n) => `${header}\t\t改善${n}を\t\t\n`)}`,
    most: 16_000,
  },
  'lines that end in a comma in one cell': {
    text: (count) => `${title}${header}1\t市民課\t窓口\t${'短く、<br>'.repeat(count)}\tA\n`,
  },
  'rows of one label': {
    text: (count) => `${title}取組名\t窓口\n${many(count, (n) => `目標\t短くする${n}\n`)}`,
  },
  'rows of many labels': {
    text: (count) => `${title}取組名\t窓口\n${many(count, (n) => `目標（${word(n)}）\t${n}件\n`)}`,
  },
  'rows of unknown labels': {
    text: (count) =>
      `${title}取組名\t窓口\n目標\t短く\n${many(count, (n) => `甲${word(n)}\t乙\n`)}`,
  },
  'rows of which some have known labels': {
    text: (count) => title + many(count, (n) => `${n % 4 === 0 ? '目標' : `甲${n}`}\t乙${n}\n`),
  },
  'rows of half-known labels on a page': {
    text: (count) =>
      `<h1>令和元年度目標管理シート</h1><table>${many(count, (n) => `<tr><th>${n % 3 === 0 ? '人員' : `甲${n}`}<td>乙${n}</tr>\n`)}</table>`,
    source: 'sheet.html',
  },
  'rows of forms in one table': {
    text: (count) => title + many(count, (n) => `取組名\t窓口${n}\n目標\t短くする\n評価\tA\n`),
    most: 16_000,
  },
  'labels above their values': {
    text: (count) =>
      title + form + many(count, (n) => `目標\t成果\n短くする${n}\t短くした${n}\n\t\n`),
  },
  'labels of the department above their values': {
    text: (count) => title + many(count, (n) => `人員\t予算\n${n}人\t${n}千円\n`),
  },
  'rows of grades': { text: (count) => title + many(count, (n) => `A\t達成${n}\n`) },
  'rows of grades below a header': {
    text: (count) => `${title}評価\t説明\n${many(count, (n) => `A\t達成${n}\n`)}`,
  },
  'rows of years': {
    text: (count) => `${title}${form}令和4年度\t令和5年度\n${many(count, (n) => `${n}\t${n}\n`)}`,
  },
  'rows of targets and actuals': {
    text: (count) =>
      `${title}${form}指標\t区分\t令和5年度\n${many(count, (n) => `窓口${n}\t目標\t${n}\n\t実績\t${n}\n`)}`,
  },
  'unknown rows below an open form': {
    text: (count) => `${title}${form}${many(count, (n) => `甲${n}\t乙${n}\t丙${n}\n`)}`,
  },
  'headers of other columns': {
    text: (count) =>
      title + many(count, (n) => `項目\t目標\t${n % 2 ? '評価' : '成果'}\n窓口${n}\t短く\tA\n`),
  },
  'headers and nothing else': { text: (count) => `${title}${'項目\t目標\t評価\n'.repeat(count)}` },
  'departments in rows': {
    text: (count) =>
      title + header + many(count, (n) => `${word(n)}部\t\t\t\t\n${n}\t市民課\t窓口\t短く\tA\n`),
  },
  'groups in rows': {
    text: (count) =>
      title + header + many(count, (n) => `基本目標${n}\t\t\t\t\n${n}\t市民課\t窓口\t短く\tA\n`),
  },
  'notes in rows': {
    text: (count) => `${title}${header}${first}${many(count, (n) => `※注${n}\t\t\t\t\n`)}`,
  },
  'lone texts in rows': {
    text: (count) => title + many(count, (n) => `窓口の改善${n}\t\t\t\n`),
  },
  'labels alone in rows': {
    text: (count) =>
      `${title}${header}${first}${many(count, (n) => `成果\t\t\t\t\n短く${n}\t\t\t\t\n`)}`,
  },
  'sections that cells inherit': {
    text: (count) => title + header + first + many(count, (n) => `${n}\t\t窓口${n}\t短く\tA\n`),
  },
  'rows with a cell too few': {
    text: (count) => title + header + many(count, (n) => `${n}\t窓口${n}\t短く\tA\n`),
  },
  'rows with a cell too many': {
    text: (count) => title + header + many(count, (n) => `${n}\t市民課\t窓口${n}\t短く\tA\t丁\n`),
  },
  'cells of wide rows': {
    text: (count) => {
      const wide = Math.min(900, Math.ceil(Math.sqrt(count) * 4));
      const line = (n: number): string => `${n}\t窓口${n}\tA${'\t短く'.repeat(wide)}\n`;
      const head = `No.\t項目\t評価\t${many(wide, (n) => `列${n}\t`)}\n`;
      return title + head + many(Math.ceil((4 * count) / wide), line);
    },
  },
  'rows below one cell that spans them all': {
    text: (count) =>
      `${title}<table><tr><th>課名<th>項目<th>評価</tr>${many(count, (n) => `<tr>${n % 60_000 === 0 ? '<td rowspan=60000>市民課' : ''}<td>窓口${n}<td>A</tr>`)}</table>`,
  },
  'unknown rows below one cell that spans them all': {
    text: (count) =>
      `${title}<table><tr><td>甲<td>乙<td>丙</tr>${many(count, (n) => `<tr>${n % 60_000 === 0 ? '<td rowspan=60000>丁' : ''}<td>乙${n}<td>丙</tr>`)}</table>`,
  },
  'form rows beside one cell that spans them all': {
    text: (count) =>
      `${title}<table>${many(count, (n) => `<tr>${n % 60_000 === 0 ? '<td rowspan=60000>計画' : ''}<td>目標<td>短く${n}</tr>`)}</table>`,
  },
};

/** Many tables. */
const tables: Readonly<Record<string, Family>> = {
  'indicator tables by number': {
    text: (count) =>
      title +
      header +
      many(count, (n) => `${n}\t市民課\t窓口${n}\t短く\tA\n`) +
      many(count, (n) => `\nNo.\t指標\t目標値\t実績値\n${n}\t待ち時間\t5\t4\n`),
    most: 8000,
  },
  'legend tables': {
    text: (count) => title + many(count, (n) => `評価\t説明\nA\t達成${n}\nB\t未達成${n}\n\n`),
    most: 8000,
  },
  'tables that go on': {
    text: (count) =>
      `${title}${header}${first}\n${many(count, (n) => `${n}\t市民課\t窓口\t短く\tA\n\n`)}`,
    most: 16_000,
  },
  'tables of a department met again': {
    text: (count) =>
      title +
      many(count, (n) => `## 第${word(n % 100)}部\n\n${header}${n}\t市民課\t窓口\t短く\tA\n\n`),
    most: 8000,
  },
  'unknown tables': {
    text: (count) => title + many(count, (n) => `甲${n}\t乙\n丙${n}\t丁\n\n`),
    most: 16_000,
  },
  'forms of several tables': {
    text: (count) =>
      title + many(count, (n) => `取組名\t窓口${n}\n\n目標\t短くする\n\n成果\t短くした\n\n`),
    most: 8000,
  },
};

/** Headings and lines. */
const lines: Readonly<Record<string, Family>> = {
  'numbered headings': { text: (count) => title + many(count, (n) => `### ${n + 1} 窓口\n\n`) },
  'numbered headings with labels': {
    text: (count) => title + many(count, (n) => `### ${n + 1} 窓口${n}\n\n目標：短く\n\n`),
    most: 16_000,
  },
  'headings of many nouns': {
    text: (count) => title + many(count, (n) => `### ${word(n)}号1 窓口${n}\n\n目標：短く\n\n`),
    most: 16_000,
  },
  'lines of many nouns': {
    text: (count) => title + many(count, (n) => `甲${word(n)}1 窓口\n目標：短く\n`),
  },
  'known labels of many nouns': {
    text: (count) => title + many(count, (n) => `【甲${word(n)}1】\n甲${word(n)}1 目標：短く\n`),
  },
  'labels with hints': {
    text: (count) =>
      `${title}1 窓口の改善\n${many(count, (n) => `目標（${word(n)}）：短く${n}\n`)}`,
  },
  'remarks with hints': {
    text: (count) =>
      title +
      many(
        count,
        (n) => `${n % 2 ? '' : `## ${n + 1} 窓口\n`}備考（${word(n)}）：短く${n}\n窓口\n`,
      ),
  },
  'one-word lines': { text: (count) => title + many(count, (n) => `窓口${word(n)}\n`) },
  'one-word paragraphs': { text: (count) => title + many(count, (n) => `窓口${word(n)}\n\n`) },
  'known words alone': { text: (count) => title + '目標\n短く\n'.repeat(count) },
  'bracketed labels': {
    text: (count) => title + many(count, (n) => `【窓口${n}】\n【目標】\n短く\n`),
  },
  'alternating styles': {
    text: (count) =>
      title +
      many(
        count,
        (n) => `${['■ 窓口', '**窓口**', '(1) 窓口', '＜目標＞', '目標：短く'][n % 5]}\n\n`,
      ),
  },
  'cut lines of one paragraph': {
    text: (count) =>
      `${title}${'窓口の待ち時間を短くするために人を増やし案内を改める取組をさら\n'.repeat(count)}`,
  },
  'cut lines of one heading': {
    text: (count) => `<h2>${'窓口の待ち時間を短くする<br>'.repeat(count)}</h2>`,
    source: 'sheet.html',
  },
  'lines of one term': {
    text: (count) => `<dl><dt>${'窓口<br>'.repeat(count)}</dt><dd>目標</dd></dl>`,
    source: 'sheet.html',
  },
  'pairs on one line': {
    text: (count) => title + many(count, (n) => `目標：${n}分　　実績：${n}分\n`),
  },
  'items of deep lists': {
    text: (count) => title + many(count, (n) => `${'  '.repeat(n % 8)}- 窓口${n}\n`),
  },
  'items of an announced list': {
    text: (count) => `${title}## 重点課題\n\n${many(count, (n) => `- 窓口${n}の改善\n`)}`,
  },
  'announced lists': {
    text: (count) =>
      title + many(count, (n) => `## 第${word(n)}部\n\n## 重点課題\n\n- 窓口${n}\n\n`),
    most: 16_000,
  },
  'gapped columns': {
    text: (count) => title + many(count, (n) => `窓口${n}　　改善${n}　　短く\n`),
  },
  heads: { text: (count) => many(count, (n) => `【市民部長 山野 ${word(n).slice(0, 8)}】\n\n`) },
  'heads between initiatives': {
    text: (count) =>
      `${title + header + first}\n${many(count, (n) => `【${word(n)}課長 山野 葵】\n\n`)}`,
  },
  'departments without tables': {
    text: (count) => many(count, (n) => `## ${word(n)}部\n\n窓口\n\n`),
  },
  'titles of sheets': {
    text: (count) =>
      many(count, (n) => `# 令和${1 + (n % 9)}年度 ${word(n)}部目標管理シート\n\n窓口\n\n`),
    most: 16_000,
  },
  'titles and labels of sheets': {
    text: (count) => many(count, (n) => `# 令和元年度目標管理シート${word(n)}\n\n人員：${n}人\n\n`),
    most: 16_000,
  },
  'running heads': {
    text: (count) => title + many(count, (n) => `窓口\n\n- ${n} -\n\n令和元年度目標管理シート\n\n`),
    most: 16_000,
  },
  'grades of one legend': {
    text: (count) => `${title}## 凡例\n\n${many(count, (n) => `A：達成${n}\n\n`)}`,
  },
  'legends of departments': {
    text: (count) =>
      many(count, (n) => `A：達成${n}　B：一部達成${n}\n\n`) +
      many(count, (n) => `## ${word(n)}部\n\n窓口\n\n`),
    most: 16_000,
  },
  'headings that rate': {
    text: (count) => title + many(count, (n) => `## 評価A：達成${n}\n\n- 窓口${n}\n\n`),
    most: 16_000,
  },
  'sections above lists': {
    text: (count) => title + many(count, (n) => `### ${word(n)}課\n\n- 窓口${n}\n\n`),
    most: 16_000,
  },
  'pairs of the department': {
    text: (count) => title + many(count, (n) => `人員（${word(n)}）：${n}人\n\n`),
  },
};

/** Something long above something often: both grow. */
const products: Readonly<Record<string, Family>> = {
  'rows below a long heading': {
    text: (count) => `## ■ ${'窓口'.repeat(count)}\n\n${header}${first.repeat(count)}`,
  },
  'rows below a long rating': {
    text: (count) =>
      `${title}## 評価A：${'達成'.repeat(count)}\n\n項目\t目標\n${'窓口\t短く\n'.repeat(count)}`,
  },
  'departments below a long title': {
    text: (count) =>
      `# ${'窓口'.repeat(count)}\n\n${many(count, (n) => `## ${word(n)}部\n\n窓口\n\n`)}`,
    most: 16_000,
  },
  'pairs below a long heading': {
    text: (count) =>
      `${title}## ${'窓口'.repeat(count)}\n\n${many(count, (n) => `甲${n}：乙\n\n`)}`,
  },
  'pairs beside a long cell': {
    text: (count) =>
      `${title}<table>${many(count, (n) => `<tr>${n === 0 ? `<td rowspan=${count}>${'計画'.repeat(count)}` : ''}<td>目標<td>短く${n}</tr>`)}</table>`,
  },
  'rows beside a long cell': {
    text: (count) =>
      `${title}<table><tr><th>目標<th>項目<th>評価</tr>${many(count, (n) => `<tr>${n === 0 ? `<td rowspan=${count}>${'短く'.repeat(count)}` : ''}<td>窓口${n}<td>A</tr>`)}</table>`,
  },
  'unknown rows beside a long cell': {
    text: (count) =>
      `${title}<table><tr><td>甲<td>乙<td>丙</tr>${many(count, (n) => `<tr>${n === 0 ? `<td rowspan=${count}>${'丁'.repeat(count)}` : ''}<td>乙${n}<td>丙</tr>`)}</table>`,
  },
  'columns below a long header': {
    text: (count) =>
      `${title}項目\t目標\t${'評価'.repeat(count)}\n${'窓口\t短く\tA\n'.repeat(count)}`,
  },
};

/** Shapes on which recognition is superlinear where it is careless. */
export const recognitionFamilies: Readonly<Record<string, Family>> = {
  ...rows,
  ...tables,
  ...lines,
  ...products,
};
