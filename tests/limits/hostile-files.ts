import { strToU8, zipSync } from 'fflate';
import type { RuleId } from '../../src/messages/rules.ts';
import { openDocument, rowsOf, wordDocument, wordPart, workbook } from '../open/office-package.ts';
import { hostilePdfs } from './hostile-pdfs.ts';

/** A file on which a careless opener never ends, fills the memory or invents. */
export interface HostileFile {
  readonly bytes: () => Uint8Array;
  /** The rule by which it is refused; absent where it is read. */
  readonly refused?: RuleId;
  /** A rule that is told of it. */
  readonly told?: RuleId;
  /** How many initiatives are read. */
  readonly records?: number;
}

const repeat = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join('');

const title = '令和元年度目標管理シート';
const header = ['No.', '項目', '評価'];
const sheet = (rows: string): string =>
  `<sheetData>${rowsOf([[title], [], header])}${rows}</sheetData>`;
const small = workbook({ 表: sheet(rowsOf([['1', '窓口', 'A']], 4)) });
const styles = '<cellXfs><xf/><xf borderId="1"/></cellXfs>';
const worksheet = 'xl/worksheets/sheet1.xml';
const doctype =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const external = '<!DOCTYPE x SYSTEM "file:///etc/passwd">';

/** A workbook with this text as the part of its only tab. */
const withPart = (xml: string): Uint8Array => workbook({ 表: '' }, { more: { [worksheet]: xml } });

/** The bytes with a number of four bytes written over: in the directory, at a field of the entry that is named. */
function forge(bytes: Uint8Array, name: string, field: number, value: number): Uint8Array {
  const forged = bytes.slice();
  const view = new DataView(forged.buffer);
  const wanted = strToU8(name);
  for (let at = 0; at + 46 < forged.length; at++) {
    const here = forged.subarray(at + 46, at + 46 + wanted.length);
    if (view.getUint32(at, true) === 0x02014b50 && here.every((byte, i) => byte === wanted[i])) {
      view.setUint32(at + field, value, true);
    }
  }
  return forged;
}

const sizeField = 24;
const methodField = 10;
const flagsField = 8;
const headerField = 42;

/** Files of which each must end in a time and memory that grow with its size only. */
export const hostileFiles: Readonly<Record<string, HostileFile>> = {
  ...hostilePdfs,
  'a part of 200 MB, declared': {
    bytes: () => withPart(' '.repeat(200 << 20)),
    refused: 'size-limit',
  },
  'a part of 20 MB in 20 KB, declared': {
    bytes: () => withPart(`<worksheet>${' '.repeat(20 << 20)}</worksheet>`),
    refused: 'size-limit',
  },
  'a part of 60 MB that says it has 1,000 bytes': {
    bytes: () => forge(withPart(' '.repeat(60 << 20)), worksheet, sizeField, 1000),
    refused: 'damaged-file',
  },
  'parts of 50 MB each that together fill the memory': {
    bytes: () => {
      // Large parts that do not shrink much: each passes, the sum does not.
      const noise = repeat(
        400_000,
        (at) => `${((at * 2_654_435_761) % 4_294_967_296).toString(36)} `,
      );
      const part = strToU8(`<worksheet>${noise.repeat(18)}</worksheet>`);
      const tabs = Array.from({ length: 3 }, (_, at) => [`t${at}`, '']);
      const parts = tabs.map((_, at) => [`xl/worksheets/sheet${at + 1}.xml`, part]);
      return workbook(Object.fromEntries(tabs), { more: Object.fromEntries(parts) });
    },
    refused: 'size-limit',
  },
  'entities that multiply': {
    bytes: () => withPart(`${doctype}<worksheet><sheetData/>&b;</worksheet>`),
    refused: 'markup-limit',
  },
  'an external entity': {
    bytes: () => wordDocument('', { 'word/document.xml': `${external}<x/>` }),
    refused: 'markup-limit',
  },
  'a document type in an OpenDocument file': {
    bytes: () => openDocument('text', '', { more: { 'content.xml': `${doctype}<x>&b;</x>` } }),
    refused: 'markup-limit',
  },
  'an entity that nobody declares': {
    bytes: () => withPart('<worksheet>&nbsp;</worksheet>'),
    refused: 'damaged-file',
  },
  'elements 100,000 deep': {
    bytes: () => wordDocument(repeat(100_000, (at) => `<w:sdt w:id="${at}"><w:sdtContent>`)),
    refused: 'markup-limit',
  },
  'tables 160 deep': {
    bytes: () =>
      wordDocument(
        `${'<w:tbl><w:tr><w:tc>'.repeat(160)}<w:p><w:r><w:t>市民部</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(160)}`,
      ),
  },
  'a million empty formatted cells': {
    bytes: () => {
      const empty = repeat(10_000, (y) => `<row r="${y + 5}">${'<c s="1"/>'.repeat(100)}</row>`);
      return workbook({ 表: sheet(`${rowsOf([['1', '窓口', 'A']], 4)}${empty}`) }, { styles });
    },
    records: 1,
  },
  'a million empty cells with rules': {
    bytes: () => {
      const rule = '<left style="thin"/><right style="thin"/>';
      const empty = repeat(10_000, (y) => `<row r="${y + 5}">${'<c s="1"/>'.repeat(100)}</row>`);
      return workbook(
        { 表: sheet(`${rowsOf([['1', '窓口', 'A']], 4)}${empty}`) },
        { styles: `<borders><border/><border>${rule}</border></borders>${styles}` },
      );
    },
    records: 1,
  },
  '1,200,000 filled cells': {
    bytes: () =>
      workbook({
        表: `<sheetData>${repeat(12_000, (y) => `<row>${repeat(100, (x) => `<c><v>${y * 100 + x}</v></c>`)}</row>`)}</sheetData>`,
      }),
    refused: 'cell-limit',
  },
  'filled cells on a diagonal': {
    bytes: () => {
      const name = (x: number): string =>
        (x < 26 ? '' : String.fromCharCode(64 + (Math.floor(x / 26) % 27))) +
        String.fromCharCode(65 + (x % 26));
      const cell = (y: number, x: string): string => `<c r="${x}${y + 1}"><v>1</v></c>`;
      return workbook({
        表: `<sheetData>${repeat(9000, (y) => `<row r="${y + 1}">${cell(y, `A${name(y % 600)}`)}${cell(y, `Z${name((y * 7) % 600)}`)}</row>`)}</sheetData>`,
      });
    },
    refused: 'cell-limit',
  },
  'cells that name places that do not exist': {
    bytes: () =>
      workbook({
        表: `<sheetData><row r="99999999999"><c r="A99999999999" t="str"><v>遠い</v></c></row><row r="x"><c r="ZZZZ9" t="str"><v>窓口</v></c><c t="s"><v>99</v></c></row></sheetData>`,
      }),
  },
  'merged cells over the whole tab, 10,000 times': {
    bytes: () =>
      workbook({
        表: `${sheet(rowsOf([['1', '窓口', 'A']], 4))}<mergeCells>${'<mergeCell ref="D9:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
      }),
    records: 1,
  },
  '300,000 merged cells': {
    bytes: () =>
      workbook({
        表: `${sheet(rowsOf([['1', '窓口', 'A']], 4))}<mergeCells>${repeat(300_000, (at) => `<mergeCell ref="E${at + 9}:F${at + 9}"/>`)}</mergeCells>`,
      }),
    records: 1,
  },
  'widths of all columns, 30,000 times': {
    bytes: () =>
      workbook({
        表: `<cols>${repeat(30_000, (at) => `<col min="1" max="16384" width="${at + 1}"/>`)}</cols>${sheet(rowsOf([['1', '窓口', 'A']], 4))}`,
      }),
    records: 1,
  },
  'a filled cell that repeats a billion times': {
    bytes: () =>
      openDocument(
        'spreadsheet',
        '<table:table><table:table-row table:number-rows-repeated="1000000000"><table:table-cell table:number-columns-repeated="1000000000"><text:p>窓口</text:p></table:table-cell></table:table-row></table:table>',
      ),
    refused: 'cell-limit',
  },
  'a billion spaces and columns in one element': {
    bytes: () =>
      openDocument(
        'text',
        '<text:p>市民部<text:s text:c="1000000000"/>長</text:p><table:table><table:table-column table:number-columns-repeated="1000000000"/><table:table-row><table:table-cell table:number-columns-spanned="1000000000" table:number-rows-spanned="1000000000"><text:p>項目</text:p></table:table-cell></table:table-row></table:table>',
      ),
  },
  'a cell that spans a billion columns': {
    bytes: () =>
      wordDocument(
        `<w:tbl>${'<w:tr><w:trPr><w:gridBefore w:val="1000000000"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="1000000000"/></w:tcPr><w:p><w:r><w:t>項目</w:t></w:r></w:p></w:tc></w:tr>'.repeat(300)}</w:tbl>`,
      ),
  },
  '200,000 paragraphs': {
    bytes: () =>
      wordDocument(repeat(200_000, (at) => `<w:p><w:r><w:t>窓口${at}</w:t></w:r></w:p>`)),
  },
  'a paragraph of 20 MB': {
    bytes: () =>
      wordDocument(`<w:p>${repeat(1_000_000, (at) => `<w:r><w:t>${at}窓</w:t></w:r>`)}</w:p>`),
  },
  'styles that are based on each other': {
    bytes: () =>
      wordDocument('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>市民部</w:t></w:r></w:p>', {
        'word/styles.xml': wordPart(
          'styles',
          '<w:style w:styleId="a"><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:basedOn w:val="a"/></w:style>',
        ),
        'word/_rels/document.xml.rels':
          '<Relationships><Relationship Id="r" Type="x/styles" Target="styles.xml"/></Relationships>',
      }),
  },
  'a file that is cut off': {
    bytes: () => small.subarray(0, small.length / 2),
    refused: 'damaged-file',
  },
  'a file whose directory points behind its end': {
    bytes: () => forge(small, worksheet, headerField, 0x7fffffff),
    refused: 'damaged-file',
  },
  'a wrong checksum': { bytes: () => forge(small, worksheet, 16, 1), refused: 'damaged-file' },
  'an unknown compression': {
    bytes: () => forge(small, worksheet, methodField, 12),
    refused: 'damaged-file',
  },
  'a part with a password': {
    bytes: () => forge(small, worksheet, flagsField, 1),
    refused: 'locked-file',
  },
  'a tab that is missing': {
    bytes: () => {
      const parts = { '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') };
      return zipSync(parts);
    },
    refused: 'damaged-file',
  },
  'XML that is cut off': {
    bytes: () => withPart('<worksheet><sheetData>'),
    refused: 'damaged-file',
  },
  'XML that is no text': {
    bytes: () => workbook({ 表: '' }, { more: { [worksheet]: Uint8Array.of(60, 255, 254, 62) } }),
    refused: 'damaged-file',
  },
  '20,000 entries of one name': {
    bytes: () => {
      const names = Array.from({ length: 20_000 }, (_, at) => [
        `xl/media/${at}.png`,
        new Uint8Array(1),
      ]);
      return workbook(
        { 表: sheet(rowsOf([['1', '窓口', 'A']], 4)) },
        { more: Object.fromEntries(names) },
      );
    },
  },
};
