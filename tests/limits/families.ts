import Encoding from 'encoding-japanese';
import { recognitionFamilies } from './recognition-families.ts';

/** Texts of one shape in any size: whatever reads them must take a time that grows with their length only. */
export interface Family {
  /** The text with `count` of what the family is named after. */
  readonly text: (count: number) => string;
  /** A name in .html is read as a web page. */
  readonly source?: string;
  /** Its bytes where they are not UTF-8. */
  readonly bytes?: (text: string) => Uint8Array;
  /** The count of the largest text; a unit is short where it is more. */
  readonly most?: number;
}

const many = (count: number, make: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => make(n)).join('');
const title = '## 令和元年度目標管理シート\n\n【市民部長 山野 葵】\n\n';
const header = 'No.\t課名\t項目\t目標\t評価\n';
const pipes = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |\n`;
const pipeHeader = pipes('No.', '項目', '目標', '評価') + pipes('---', '---', '---', '---');
const tableHead = '<table><tr><th>No.<th>項目<th>目標<th>評価</tr>';
const cells = (...texts: readonly (string | number)[]): string =>
  `<tr>${texts.map((text) => `<td>${text}</td>`).join('')}</tr>\n`;
const page = (body: string): string =>
  `<!DOCTYPE html><html lang="ja"><head><title>目標管理シート</title></head><body><h1>令和元年度目標管理シート</h1>${body}</body></html>`;
const rows = (count: number): string =>
  many(count, (n) => `${n}\t市民課\t窓口${n}の改善\t待ち時間を${n}分短くする\tA\n`);
const budget = (n: number): string[] => [
  `${n}款`,
  `総務管理費${n}`,
  `${n * 17},000`,
  `${n * 13},000`,
];

const staff = (n: number): string[] => [`${n}`, `市民${n}係`, `主任${n}`, `内線${n}`];

/** Tables that hold no initiatives: refusing them is as quick as reading. */
const refused: Readonly<Record<string, Family>> = {
  'rows of a budget book in tabs': {
    text: (count) => `款\t項\t予算額\t前年度\n${many(count, (n) => `${budget(n).join('\t')}\n`)}`,
  },
  'rows of a budget book in pipes': {
    text: (count) =>
      pipes('款', '項', '予算額', '前年度') +
      pipes('---', '---', '---', '---') +
      many(count, (n) => pipes(...budget(n))),
  },
  'rows of a budget book in HTML': {
    text: (count) =>
      `<table><tr><th>款<th>項<th>予算額<th>前年度</tr>${many(count, (n) => cells(...budget(n)))}</table>`,
  },
  'rows of numbers in pipes': {
    text: (count) => title + many(count, (n) => pipes(n, n + 1, n + 2)),
  },
  'rows of a table of contents': {
    text: (count) => title + many(count, (n) => `第${n}章 窓口の改善${n} ……… ${n}\n`),
  },
};

/** Tables that hold initiatives, whole and damaged. */
const tables: Readonly<Record<string, Family>> = {
  'rows in tabs': { text: (count) => title + header + rows(count) },
  'rows in pipes': {
    text: (count) => title + pipeHeader + many(count, (n) => pipes(n, `窓口${n}`, '短くする', 'A')),
  },
  'rows in HTML': {
    text: (count) =>
      `${title}${tableHead}${many(count, (n) => cells(n, `窓口${n}`, '・短くする<br>・増やす', 'A'))}</table>`,
  },
  'blank rows in tabs': { text: (count) => title + header + '\t\t\t\t\n'.repeat(count) },
  'blank rows in pipes': { text: (count) => title + pipeHeader + '| | | | |\n'.repeat(count) },
  'blank rows in HTML': {
    text: (count) => `${title}${tableHead}${'<tr><td><td><td><td></tr>\n'.repeat(count)}</table>`,
  },
  'blank rows and nothing else': { text: (count) => '\t\t\t\t\n'.repeat(count) },
  'repeated headers': {
    text: (count) => title + many(count, (n) => `${header}${n}\t市民課\t窓口${n}\t短く\tA\n`),
  },
  'rows below one cell': {
    text: (count) =>
      `${title}<table><tr><th>課名<th>項目<th>評価</tr>${many(Math.ceil(count / 50), (g) =>
        many(50, (n) => `<tr>${n === 0 ? `<td rowspan=50>第${g}課` : ''}<td>窓口${n}<td>A</tr>`),
      )}</table>`,
  },
  'line breaks in one cell': {
    text: (count) => `${title}${header}1\t市民課\t窓口\t${'短く<br>'.repeat(count)}\tA\n`,
  },
  'line breaks in one value': {
    text: (count) => `${title}取組名\t窓口\n目標\t${'短く<br>'.repeat(count)}\n評価\tA\n`,
  },
  'columns of one table': {
    text: (count) => `${title}${many(count, (n) => `列${n}\t`)}\n${'1\t'.repeat(count)}\n`,
  },
  'small tables in pipes': {
    text: (count) => title + `${pipeHeader}${pipes(1, '窓口', '短く', 'A')}\n`.repeat(count),
    most: 8000,
  },
  'small tables in HTML': {
    text: (count) =>
      title + `${tableHead}${cells(1, '窓口', '短く', 'A')}</table>\n\n`.repeat(count),
    most: 8000,
  },
  departments: {
    text: (count) =>
      many(count, (n) => `## 第${n}部\n\n${pipeHeader}${pipes(1, '窓口', '短く', 'A')}\n`),
    most: 16_000,
  },
  'forms in tabs': {
    text: (count) =>
      title + many(count, (n) => `取組名\t窓口${n}\n目標\t短くする\n成果\t短くした\n評価\tA\n\n`),
    most: 16_000,
  },
  'indicators of one initiative': {
    text: (count) =>
      `${title}${header}1\t市民課\t窓口\t短く\tA\n\n指標\t目標値\t実績値\n${many(count, (n) => `窓口${n}\t${n}\t${n}\n`)}`,
  },
  'status lines': {
    text: (count) => `${title}項目\t状況\n${many(count, (n) => `窓口${n}の改善\t達成\n`)}`,
  },
};

/** Tables inside something else, or in other signs. */
const boxes: Readonly<Record<string, Family>> = {
  'rows in commas': {
    text: (count) =>
      `${title}No.,課名,項目,目標,評価\n${many(count, (n) => `${n},市民課,窓口${n},短く,A\n`)}`,
  },
  'rows in one fence': {
    text: (count) => `${title}\`\`\`\n${header}${rows(count)}\`\`\`\n`,
  },
  'rows in one quotation': {
    text: (count) =>
      title +
      `${pipeHeader}${many(count, (n) => pipes(n, `窓口${n}`, '短く', 'A'))}`.replace(/^/gm, '> '),
    most: 16_000,
  },
  'fences with tables': {
    text: (count) =>
      title + `\`\`\`\n${pipeHeader}${pipes(1, '窓口', '短く', 'A')}\`\`\`\n\n`.repeat(count),
    most: 8000,
  },
  'quotations with tables': {
    text: (count) =>
      title + `> ${pipes('項目', '評価')}> |---|---|\n> ${pipes('窓口', 'A')}\n`.repeat(count),
    most: 8000,
  },
  'fences in fences': {
    text: (count) => many(count, (n) => `${'`'.repeat(3 + (n % 40))}\n`) + header + rows(3),
    most: 16_000,
  },
  'rows with blank lines between': {
    text: (count) =>
      title + pipeHeader + many(count, (n) => `\n${pipes(n, `窓口${n}`, '短く', 'A')}`),
  },
  'rows with line ends inside': {
    text: (count) => title + pipeHeader + many(count, (n) => `| ${n} | 窓口\n${n} | 短く | A |\n`),
  },
  'quoted cells with line ends inside': {
    text: (count) => title + header + many(count, (n) => `${n}\t市民課\t"窓口\n${n}"\t短く\tA\n`),
  },
  'preformatted tables of a page': {
    text: (count) => page(`<pre>${header}${rows(2)}</pre>`.repeat(count)),
    source: 'sheet.html',
    most: 4000,
  },
  'hidden elements of a page': {
    text: (count) =>
      page(
        '<div style="display:none"><p>窓口</p></div><p hidden>窓口</p><p>窓口</p>'.repeat(count),
      ),
    source: 'sheet.html',
    most: 16_000,
  },
  'hidden rows': {
    text: (count) =>
      `${title}${tableHead}${many(count, (n) => `<tr style="display: none"><td>${n}<td>窓口<td>短く<td>A</tr>\n`)}</table>`,
  },
  'foreign tags': {
    text: (count) => title + '<o:p>窓口</o:p>&nbsp;<ac:link>窓口</ac:link>\n'.repeat(count),
  },
  'open hidden elements of a page': {
    text: (count) => page('<div style="display:none"><p>窓口'.repeat(count)),
    source: 'sheet.html',
    most: 16_000,
  },
};

/** Running text. */
const prose: Readonly<Record<string, Family>> = {
  'lines of prose': {
    text: (count) => title + many(count, (n) => `窓口の待ち時間を短くする取組${n}を進める。\n`),
  },
  'paragraphs with emphasis': {
    text: (count) => title + many(count, (n) => `窓口の**待ち時間**を短くする取組${n}。\n\n`),
    most: 16_000,
  },
  headings: { text: (count) => title + many(count, (n) => `### 見出し${n}\n\n窓口${n}\n\n`) },
  labels: { text: (count) => title + many(count, (n) => `ラベル${n}：窓口${n}\n`) },
  'forms in prose': {
    text: (count) =>
      title +
      many(count, (n) => `### 取組${n} 窓口\n\n目標：短くする\n成果：短くした\n評価：A\n\n`),
    most: 16_000,
  },
  'items of a list': { text: (count) => title + many(count, (n) => `- 窓口${n}の待ち時間\n`) },
  'items of nested lists': {
    text: (count) => title + many(count, (n) => `- 窓口${n}\n  - 待ち時間\n`),
    most: 16_000,
  },
  'marked lines': { text: (count) => title + many(count, (n) => `・窓口${n}の待ち時間\n`) },
  'numbered lines': { text: (count) => title + many(count, (n) => `${n + 1}　窓口${n}の改善\n`) },
  quotations: { text: (count) => title + many(count, (n) => `> 窓口${n}\n\n`), most: 16_000 },
  fences: { text: (count) => '```\n窓口\n```\n\n'.repeat(count) },
  'blank lines before fences': {
    text: (count) => '\n'.repeat(count) + '```\n窓口\n```\n'.repeat(count),
  },
  'lines of spaced columns': {
    text: (count) =>
      `${title}No.  項目      評価\n${many(count, (n) => `${n}    窓口の改善    A\n`)}`,
  },
};

/** Web pages as people and content systems write them. */
const pages: Readonly<Record<string, Family>> = {
  'sections of a page': {
    text: (count) =>
      page(
        many(
          count,
          (n) =>
            `<div class="section" id="s${n}"><h2>第${n}節</h2><p style="margin:0">窓口<a href="/x?a=1&amp;b=${n}">の改善</a>&nbsp;</p><ul><li>あ<ul><li>い</li></ul></li></ul></div>`,
        ),
      ),
    source: 'sheet.html',
    most: 8000,
  },
  'small tables of a page': {
    text: (count) =>
      page(
        many(count, (n) => `<h2>第${n}部</h2>${tableHead}${cells(1, '窓口', '短く', 'A')}</table>`),
      ),
    source: 'sheet.html',
    most: 8000,
  },
  'rows of a page': {
    text: (count) =>
      page(
        `${tableHead}${many(count, (n) =>
          cells(n, `窓口${n}`, '<ul class="a"><li>短く&nbsp;する</li><li>増やす</li></ul>', 'A'),
        )}</table>`,
      ),
    source: 'sheet.html',
    most: 16_000,
  },
  'layout tables of a page': {
    text: (count) =>
      page(
        `<table><tr><td>${many(count, () => `${tableHead}${cells(1, '窓口', '短く', 'A')}</table>`)}</td></tr></table>`,
      ),
    source: 'sheet.html',
    most: 4000,
  },
  'breadcrumbs of a page': {
    text: (count) => page(many(count, (n) => `<div><p>ホーム &gt; 市政${n}</p></div>`)),
    source: 'sheet.html',
    most: 16_000,
  },
  'terms of a page': {
    text: (count) => page(`<dl>${many(count, (n) => `<dt>目標${n}</dt><dd>短く</dd>`)}</dl>`),
    source: 'sheet.html',
    most: 16_000,
  },
  'unclosed tags of a page': {
    text: (count) => page('<p><b>窓口'.repeat(count)),
    source: 'sheet.html',
    most: 16_000,
  },
  'comments and scripts of a page': {
    text: (count) => page('<!-- a --><script>b</script><p>窓口</p>'.repeat(count)),
    source: 'sheet.html',
    most: 16_000,
  },
  'readings of a page': {
    text: (count) => page(`<p>${'<ruby>窓口<rt>まどぐち</rt></ruby>'.repeat(count)}</p>`),
    source: 'sheet.html',
    most: 16_000,
  },
};

/** One line, heading, cell or mark that has no end. */
const runs: Readonly<Record<string, Family>> = {
  'brackets that a first heading opens': {
    text: (count) => `# ${'【様式'.repeat(count)}\n\n${pipeHeader}${pipes(1, '窓口', '短く', 'A')}`,
    most: 400_000,
  },
  'words of a title': {
    text: (count) => `# ${'令和元年度 市民部 '.repeat(count)}目標管理シート\n\n${header}${rows(3)}`,
  },
  'spaces in a legend': {
    text: (count) => `${title}評価A：達成${'　'.repeat(count)}した\n\n`,
    most: 1_000_000,
  },
  'columns below one header word': {
    text: (count) =>
      `${title}No.\t課名\t項目${'\t評価'.repeat(count)}\n1\t市民課\t窓口${'\tA'.repeat(count)}\n`,
    most: 200_000,
  },
  'initiatives with a label of their own each': {
    text: (count) =>
      title + many(count, (n) => `■ 窓口${n}の改善\n目標：短くする\nひとこと${n}：急ぐ\n`),
  },
  'words of one line with gaps between': {
    text: (count) => `${title}${'窓口  '.repeat(count)}\n`,
    most: 400_000,
  },
  'marks in one cell': {
    text: (count) => `${title}${header}1\t市民課\t窓口\t${'●短く ・'.repeat(count)}\tA\n`,
  },
  'references in one line': { text: (count) => `${title}${'&nbsp;&amp;窓口'.repeat(count)}\n` },
  'attributes of one tag': {
    text: (count) => page(`<p ${many(count, (n) => `data-a${n}="b" `)}>窓口</p>`),
    source: 'sheet.html',
  },
  'emphasis in one pipe cell': {
    text: (count) => `${title}${pipeHeader}| 1 | **${'a** '.repeat(count)} | 短く | A |\n`,
  },
  'combining marks': {
    text: (count) => `${title}${header}1\t市民課\t窓口${'\u0301'.repeat(count)}\t短く\tA\n`,
  },
};

const encoded = (to: 'SJIS' | 'EUCJP' | 'JIS'): Pick<Family, 'text' | 'bytes'> => ({
  text: (count) => title + header + rows(count),
  bytes: (text) =>
    Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to, from: 'UNICODE' })),
});

/** What a file can be. */
const kinds: Readonly<Record<string, Family>> = {
  'rows in Shift_JIS': { ...encoded('SJIS'), most: 16_000 },
  'rows in EUC-JP': { ...encoded('EUCJP'), most: 16_000 },
  'rows in ISO-2022-JP': { ...encoded('JIS'), most: 16_000 },
  'rows in UTF-16': {
    text: (count) => title + header + rows(count),
    bytes: (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  },
  'rows with CRLF': {
    text: (count) => `\ufeff${(title + header + rows(count)).replaceAll('\n', '\r\n')}`,
  },
};

/** What recognition repeats row by row where it is careless. */
const recognition: Readonly<Record<string, Family>> = {
  'rows of three columns in tabs': {
    text: (count) =>
      `款\t項\t予算額\n${many(count, (n) => `${budget(n).slice(0, 3).join('\t')}\n`)}`,
  },
  'rows of three columns in HTML': {
    text: (count) =>
      `<table><tr><th>款<th>項<th>予算額</tr>${many(count, (n) => cells(...budget(n).slice(0, 3)))}</table>`,
  },
  'rows of a staff list in tabs': {
    text: (count) => `番号\t係\t職\t電話\n${many(count, (n) => `${staff(n).join('\t')}\n`)}`,
  },
  'rows of a staff list on a page': {
    text: (count) => page(`<table>${many(count, (n) => cells(...staff(n)))}</table>`),
    source: 'sheet.html',
  },
  'rows without a header': {
    text: (count) => title + many(count, (n) => `甲${n}\t乙${n}\t丙${n}\n`),
  },
  'cuts of one row': {
    text: (count) =>
      `${title}${header}1\t市民課\t窓口\t短く\tA\n${many(count, (n) => `\t\t\tする${n}\t\n`)}`,
  },
  'cuts of one section cell': {
    text: (count) =>
      `${title}${header}1\t市民課\t窓口\t短く\tA\n${many(count, (n) => `\t市${n}\t\t\t\n`)}`,
  },
  'cells in open quotes': { text: (count) => '1\t"a\tb\n1\tb\n'.repeat(count) },
  'cells with open lists': { text: (count) => '1\t<ul><li>a\tb\n1\tb\n'.repeat(count) },
  'legend lines': { text: (count) => title + many(count, (n) => `A：達成${n}　B：一部達成\n\n`) },
};

/** Every family by its name. */
export const families: Readonly<Record<string, Family>> = {
  ...refused,
  ...recognition,
  ...recognitionFamilies,
  ...tables,
  ...boxes,
  ...prose,
  ...pages,
  ...runs,
  ...kinds,
};

/** Families of recognition: looked at where a longer run is asked for. */
export const longer: ReadonlySet<string> = new Set([
  ...Object.keys(recognition),
  ...Object.keys(recognitionFamilies),
]);
