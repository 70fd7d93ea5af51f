import type { RuleId } from '../../src/messages/rules.ts';

/** A text on which a careless reader never ends, overflows or drops something. */
export interface HostileText {
  readonly text: () => string;
  /** A name in .html is read as a web page. */
  readonly source?: string;
  /** The rule whose message names the limit that the text is over. */
  readonly limit?: RuleId;
  /** How many initiatives are read all the same. */
  readonly records?: number;
}

const header = 'No.\t課名\t項目\t目標\t評価\n';
const row = (n: number): string => `${n}\t市民課\t窓口の改善\t待ち時間を短くする\tA\n`;
const pipeTable = '| No. | 項目 | 評価 |\n|---|---|---|\n| 1 | 窓口 | A |\n\n';
const title = '## 令和元年度目標管理シート\n\n【市民部長 山野 葵】\n\n';
const count = <T>(length: number, make: (index: number) => T): T[] =>
  Array.from({ length }, (_, index) => make(index));

/** Signs of which a long run may cost some pattern more than its length. */
const signs = [
  ...[
    ' ',
    '　',
    '\t',
    '|',
    '｜',
    '・',
    '･',
    '-',
    '―',
    '.',
    '…',
    '*',
    '_',
    '`',
    '~',
    '#',
    '>',
    '+',
    '=',
  ],
  ...[
    '(',
    '（',
    ')',
    '[',
    '【',
    '】',
    '「',
    '<',
    '</',
    '<a ',
    '&',
    '"',
    "'",
    '\\',
    ':',
    '：',
    '、',
    '。',
    '/',
  ],
  ...[
    '1',
    '１',
    '0,',
    '1.',
    '①',
    '一',
    '十',
    '年',
    '年度',
    '令和',
    '元',
    'H',
    '円',
    '千',
    '人',
    '名',
    '約',
    '△',
    '○',
    '●',
    '※',
  ],
  ...[
    'A',
    'A ',
    'Ａ',
    'a',
    'ア',
    'ー',
    '課',
    '部',
    '部長',
    '目標',
    '評価',
    'の',
    '漢 ',
    '\u0301',
    '\u200b',
    '\ufeff',
    '\u00ad',
    '\ud83d',
    '\udc00',
    '𠮷',
  ],
] as const;

/** Every place in which some pattern looks at a text. */
function runIn(sign: string): string {
  const run = sign.repeat(Math.ceil(20_000 / sign.length));
  return [
    `## ${run}目標管理シート${run}年度\n\n`,
    `### 【市民部長 ${run}】\n\n`,
    `【${run}】\n\n`,
    `${run}\n\n`,
    `人員：${run}人\n\n`,
    `部の概要\t人員\t${run}\t予算規模\t${run}千円\n\n`,
    `評価A：${run}\n\n`,
    `- ${run}\n\n`,
    `経営課題1 ${run}\n\n`,
    `${header}1\t${run}\t${run}\t${run}\t${run}\n${run}課\t${run}\t●${run} ・${run}\tA${run}\n\n`,
    `| No. | 項目 | ${run} |\n|---|---|---|\n| ${run} | ${run}。 | ${run} |\n\n`,
    `<table><tr><td>${run}</td><td>${run}a</td></tr></table>\n\n`,
  ].join('');
}

/** Texts of which each must be read in a time that grows with its length only. */
export const hostileTexts: Readonly<Record<string, HostileText>> = {
  '15 KB of emphasis marks': { text: () => `1\t${'*a_'.repeat(5000)}\n\n${'*a_'.repeat(5000)}` },
  'lists nested 2,000 deep': {
    text: () => `${title}${header}1\t市民課\t窓口\t${'<ul><li>'.repeat(2000)}短く\tA\n`,
    records: 1,
  },
  'lists nested 2,000 deep on a page': {
    text: () => `<html><body>${'<ul><li>'.repeat(2000)}市民部`,
    source: 'sheet.html',
    limit: 'nesting-limit',
  },
  '100,000 unclosed tags': { text: () => title + '<b><p>'.repeat(50_000), source: 'sheet.html' },
  '100,000 unclosed tags in markdown': {
    text: () => `${title}${'<div><td>'.repeat(50_000)}\n\n${pipeTable}`,
  },
  'spans of a million': {
    text: () =>
      `${title}<table><tr><th>No.</th><th>項目</th><th>評価</th></tr><tr><td colspan="1000000" rowspan="1000000">1</td><td rowspan="1000000">窓口</td><td>A</td></tr>${'<tr><td colspan=1000 rowspan=65534>x'.repeat(200)}</table>`,
    limit: 'span-limit',
  },
  'one line of 20 MB': { text: () => `${title}${'窓口の改善、'.repeat(3_500_000)}` },
  'one cell of 20 MB': {
    text: () => `${title}${header}1\t市民課\t窓口\t${'短くする。'.repeat(4_000_000)}\tA\n`,
    records: 1,
  },
  '200,000 rows': { text: () => title + header + count(200_000, row).join(''), records: 200_000 },
  '100,000 rows of HTML': {
    text: () =>
      `${title}<table><tr><th>No.<th>項目<th>評価${count(100_000, (n) => `<tr><td>${n}<td>窓口<td>A`).join('\n')}</table>`,
    records: 100_000,
  },
  '100,000 columns': {
    text: () => `${title}${count(100_000, (n) => `列${n}`).join('\t')}\n${'1\t'.repeat(100_000)}\n`,
    limit: 'width-limit',
  },
  '100,000 columns of pipes': {
    text: () =>
      `${title}|${count(100_000, (n) => `列${n}`).join('|')}|\n|${'---|'.repeat(100_000)}\n|${'1|'.repeat(100_000)}\n`,
    limit: 'width-limit',
  },
  '100,000 columns of HTML': {
    text: () =>
      `${title}<table><tr>${'<td>目標'.repeat(100_000)}<tr>${'<td>1'.repeat(100_000)}</table>`,
    limit: 'width-limit',
  },
  '10,000 tables': { text: () => title + pipeTable.repeat(10_000), records: 10_000 },
  '10,000 tables of HTML': {
    text: () => title + '<table><tr><td>項目<td>評価<tr><td>窓口<td>A</table>\n\n'.repeat(10_000),
    records: 10_000,
  },
  '10,000 departments': {
    text: () => count(10_000, (n) => `## 第${n}部\n\n${pipeTable}`).join(''),
    records: 10_000,
  },
  '50,000 headings and labels': {
    text: () => title + count(50_000, (n) => `### 見出し${n}\n\n目標：${n}\n\n`).join(''),
  },
  '50,000 lines of prose': { text: () => title + '・窓口の待ち時間を短くする。\n'.repeat(50_000) },
  '50,000 paragraphs': { text: () => title + '評価A：窓口の待ち時間\n\n'.repeat(50_000) },
  'a statement of 100,000 marks': {
    text: () => `${title}${header}1\t市民課\t窓口\t${'●短く ・'.repeat(100_000)}\tA\n`,
    records: 1,
  },
  binary: { text: () => count(300_000, (n) => String.fromCharCode((n * 7919) % 256)).join('') },
  NULs: { text: () => `${title}${'\u0000'.repeat(100_000)}\n${pipeTable}`, records: 1 },
  'lone surrogates': {
    text: () =>
      `${title}${'\ud83d'.repeat(50_000)}\n\n${pipeTable.replace('窓口', '\udc00窓口\ud800')}`,
    records: 1,
  },
  'headers named as members of objects': {
    text: () =>
      `${title}No.\t項目\t__proto__\tconstructor\ttoString\t評価\n1\t窓口\t一\t二\t三\tA\n\n__proto__：四\nconstructor：五\n`,
    records: 1,
  },
  ...Object.fromEntries(
    signs.map((sign) => [`runs of ${JSON.stringify(sign)}`, { text: () => runIn(sign) }]),
  ),
};
