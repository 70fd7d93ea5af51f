import { openDocument, rowsOf, wordDocument, workbook } from '../open/office-package.ts';
import type { Case } from './cases.ts';

const header = ['No.', '項目', '目標', '評価', 'メモ欄'];
const rows = [
  ['令和元年度目標管理シート'],
  ['【市民部長 山野 葵】'],
  [],
  header,
  ['1', '窓口', '短くする。', 'A', 'x'],
];
const hidden = rowsOf([['2', '内部', '隠す。', 'B', 'y']], 6).replace(
  '<row r="6">',
  '<row r="6" hidden="1">',
);
const plan = workbook({ 予算: `<sheetData>${rowsOf(rows)}${hidden}</sheetData>` });
const word = wordDocument(
  '<w:p><w:r><w:t>令和元年度目標管理シート</w:t></w:r></w:p><w:p><w:r><w:t>市民部</w:t></w:r></w:p>',
);
const locked = openDocument('text', '<text:p>x</text:p>', {
  more: { 'META-INF/manifest.xml': '<x><encryption-data/></x>' },
});
const png = Uint8Array.from('\x89PNG\r\n\x1a\n', (sign) => sign.charCodeAt(0));
const unknown =
  'warning Column "メモ欄" is no known concept; its cells are kept in extra unknown-header';

/** Workbooks, documents and files of kinds that are not read, at the command line. */
export const office: readonly Case[] = [
  {
    name: 'converts a workbook, and names cells in messages',
    args: ['計画.xlsx', '-f', 'csv', '--rows', 'records'],
    files: { '計画.xlsx': plan },
    code: 0,
    stdout: /^source,fiscalYear[^\n]*\r\n計画\.xlsx,2019,市民部,市民部長 山野 葵,1,/,
    stderr: `計画.xlsx:予算!E4 ${unknown}\n1 file: 1 converted (1 with warnings), 1 record\n`,
  },
  {
    name: 'tells by the bytes what a file is, whatever its name',
    args: ['計画.txt', '-f', 'ndjson'],
    files: { '計画.txt': plan },
    code: 0,
    stdout: /"initiative":"窓口"/,
  },
  {
    name: 'reads a workbook from standard input',
    args: ['-', '--stdin-filepath', '計画.xlsx', '-f', 'ndjson'],
    stdin: plan,
    code: 0,
    stdout: /^\{"source":"計画\.xlsx"/,
    stderr: /^計画\.xlsx:予算!E4 /,
  },
  {
    name: 'gives the place beside the position',
    args: ['計画.xlsx', '--positions', '-f', 'ndjson'],
    files: { '計画.xlsx': plan },
    code: 0,
    stdout:
      /"goals":\[\{"marker":null,"level":0,"text":"短くする。","position":\{[\s\S]*?"place":"予算!C5"[\s\S]*"place":"予算!A5"/,
  },
  {
    name: 'gives no place in a text file',
    args: ['a.txt', '--positions', '-f', 'ndjson'],
    files: { 'a.txt': '# 令和元年度目標管理シート\n' },
    code: 0,
    stdout: /"place":null/,
  },
  {
    name: 'tells of what is hidden only where repairs are told of',
    args: ['計画.xlsx', '--verbose', '-f', 'ndjson', '--lang', 'ja'],
    files: { '計画.xlsx': plan },
    code: 0,
    stderr: /^計画\.xlsx:予算!6:6 info 非表示のため読みませんでした: 予算!6:6 hidden-content\n/m,
  },
  {
    name: 'gives places in the JSON report',
    args: ['計画.xlsx', '--reporter', 'json', '-o', 'out.json'],
    files: { '計画.xlsx': plan },
    code: 0,
    stderr: /"column": 1,\s+"offset": \d+,\s+"end": \{[^}]*\},\s+"place": "予算!E4",/,
  },
  {
    name: 'puts places of workbooks into the text of annotations',
    args: ['計画.xlsx', '--reporter', 'github', '-o', 'out.json'],
    files: { '計画.xlsx': plan },
    code: 0,
    stderr: /^::warning file=計画\.xlsx,title=unknown-header::予算!E4: Column/,
  },
  {
    name: 'searches folders for workbooks and documents, and tells once of kinds that are not read',
    args: ['in', '-f', 'ndjson'],
    files: {
      'in/a.xlsx': plan,
      'in/b.docx': word,
      'in/~$b.docx': 'x',
      'in/c.xls': 'x',
      'in/d/e.xls': 'x',
      'in/d/scan.PNG': png,
      'in/data.json': '{}',
    },
    code: 0,
    stdout: /^\{"source":"in\/a\.xlsx"[^\n]*\n\{"source":"in\/b\.docx"[^\n]*\n$/,
    stderr:
      /\nin:1:1 info Files in the folder that are of kinds not read: \.xls 2, \.png 1\. Name one to learn what to do not-read\n2 files: /,
  },
  {
    name: 'says nothing of such files where it shall be quiet',
    args: ['in', '--quiet', '-f', 'ndjson'],
    files: { 'in/a.xlsx': plan, 'in/c.xls': 'x' },
    code: 0,
    stderr: '',
  },
  {
    name: 'refuses what it knows and does not read, each by its name, and converts the others',
    args: ['a.xlsx', 'scan.xlsx', 'locked.odt', 'cut.docx', 'b.rtf', '-f', 'ndjson'],
    files: {
      'a.xlsx': plan,
      'scan.xlsx': png,
      'locked.odt': locked,
      'cut.docx': word.subarray(0, 200),
      'b.rtf': '{\\rtf1 x}',
    },
    code: 1,
    stdout: /^\{"source":"a\.xlsx"[^\n]*\n$/,
    stderr: new RegExp(
      [
        `^a\\.xlsx:予算!E4 ${unknown}`,
        'b\\.rtf:1:1 error Files of this kind are not read: Rich Text \\(\\.rtf\\)\\. Convert it first: soffice --headless --convert-to docx FILE other-format',
        'cut\\.docx:1:1 error The file is damaged or cut off: no zip directory at its end damaged-file',
        'locked\\.odt:1:1 error The file \\(OpenDocument\\) is locked by a password locked-file',
        'scan\\.xlsx:1:1 error An image \\(PNG\\) holds no text: run OCR on it first image-file',
        '5 files: 1 converted \\(1 with warnings\\), 4 failed, 1 record\n$',
      ].join('\n'),
    ),
  },
  {
    name: 'prints the text that is read of a workbook',
    args: ['text', '計画.xlsx'],
    files: { '計画.xlsx': plan },
    code: 0,
    stdout:
      '令和元年度目標管理シート\n【市民部長 山野 葵】\n\nNo.\n項目\n目標\n評価\nメモ欄\n\n1\n窓口\n短くする。\nA\nx\n\n',
    stderr: '',
  },
  {
    name: 'prints the text of a text file as it was decoded',
    args: ['text', '-', '--encoding', 'utf-8'],
    stdin: 'No.\t項目\r\n',
    code: 0,
    stdout: 'No.\t項目\r\n',
  },
  {
    name: 'says why it prints no text',
    args: ['text', 'scan.png', '--lang', 'ja'],
    files: { 'scan.png': png },
    code: 1,
    stdout: '',
    stderr: /^scan\.png:1:1 error 画像（PNG）には文字の情報がありません/,
  },
  {
    name: 'calls it wrong usage to print the text of a file that cannot be read',
    args: ['text', 'absent.xlsx'],
    code: 2,
    stdout: '',
    stderr: /^error: cannot read absent\.xlsx: /,
  },
  {
    name: 'inspects a workbook, its kind in the place of an encoding and its cells as places',
    args: ['inspect', '計画.xlsx'],
    files: { '計画.xlsx': plan },
    code: 0,
    stdout:
      /^計画\.xlsx {2}workbook\n[\s\S]*\n {2}予算!A4 {2}flat-table[\s\S]*\n {2}予算!E4 {2}warning /,
  },
  {
    name: 'inspects a workbook as JSON',
    args: ['inspect', '計画.xlsx', '--format', 'json'],
    files: { '計画.xlsx': plan },
    code: 0,
    stdout: /"encoding": "workbook",[\s\S]*"place": "予算!A4",[\s\S]*"place": "予算!E4",/,
  },
  {
    name: 'names the cell of an unknown header in a draft of a configuration',
    args: ['inspect', '計画.xlsx', '--suggest-config'],
    files: { '計画.xlsx': plan },
    code: 0,
    stdout: /"メモ欄", # 計画\.xlsx:予算!E4/,
  },
  {
    name: 'tells what changed between a workbook and a text',
    args: ['diff', '計画.xlsx', 'a.txt', '--format', 'json'],
    files: {
      '計画.xlsx': plan,
      'a.txt':
        '# 令和元年度目標管理シート\n\n【市民部長 山野 葵】\n\nNo.\t項目\t目標\t評価\n1\t窓口\t短くする。\tB\n',
    },
    code: 0,
    stdout: /"A"[\s\S]*"B"/,
  },
  {
    name: 'holds outputs of a workbook against it',
    args: ['計画.xlsx', '-o', 'out.csv', '--check'],
    files: { '計画.xlsx': plan, 'out.csv': '' },
    code: 1,
    stderr: /stale-output/,
  },
  {
    name: 'shows a workbook in the report beside its records',
    args: ['計画.xlsx', '-o', 'out.html'],
    files: { '計画.xlsx': plan },
    code: 0,
    written: {
      'out.html': /"span":\[\d+,\d+\],"place":"予算!A5"[\s\S]*"text":"令和元年度目標管理シート\\n/,
    },
  },
];
