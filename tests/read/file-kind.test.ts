import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileKind } from '../../src/read/file-kind.ts';
import { foreignKinds } from '../../src/read/foreign-kinds.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<x/>')])));

/** An OLE compound file of one directory sector that names these streams. */
function compound(...streams: string[]): Uint8Array {
  const bytes = new Uint8Array(512 * 3);
  const view = new DataView(bytes.buffer);
  bytes.set(latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'));
  view.setUint16(30, 9, true);
  view.setUint32(48, 1, true);
  ['Root Entry', ...streams].forEach((name, at) => {
    const start = 512 * 2 + at * 128;
    Array.from(name).forEach(
      (sign, i) => void view.setUint16(start + i * 2, sign.charCodeAt(0), true),
    );
    view.setUint16(start + 64, (name.length + 1) * 2, true);
  });
  return bytes;
}

const odf = (type: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${type}`), { level: 0 }],
    'content.xml': strToU8('<x/>'),
  });

const opened = [
  ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml'), 'workbook'],
  [
    'a workbook with macros',
    zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'),
    'workbook',
  ],
  ['a workbook with backslashes', zip('[Content_Types].xml', 'xl\\workbook.xml'), 'workbook'],
  ['a Word document', zip('[Content_Types].xml', 'word/document.xml'), 'word'],
  [
    'a Word document that holds a workbook',
    zip('[Content_Types].xml', 'word/document2.xml', 'word/embeddings/xl/workbook.xml'),
    'word',
  ],
  ['an OpenDocument text', odf('text'), 'odf'],
  ['an OpenDocument sheet', odf('spreadsheet'), 'odf'],
  ['a template', odf('spreadsheet-template'), 'odf'],
  ['a repacked OpenDocument file', zip('content.xml', 'mimetype'), 'odf'],
  ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
  ['a PDF behind a line end', latin1('\r\n%PDF-1.4'), 'pdf'],
] as const;

const foreign = [
  ['.xls', compound('Workbook'), 'xls'],
  ['.xls of Excel 5', compound('Book'), 'xls'],
  ['.doc', compound('WordDocument', '1Table'), 'doc'],
  ['.doc that holds a sheet', compound('WordDocument', 'Workbook'), 'doc'],
  ['.ppt', compound('PowerPoint Document'), 'ppt'],
  ['a locked .xlsx', compound('EncryptionInfo', 'EncryptedPackage'), 'locked'],
  ['Ichitaro', compound('JSRV_SegmentInformation'), 'ichitaro'],
  ['another compound file', compound('__properties_version1.0'), 'compound'],
  ['.xlsb', zip('[Content_Types].xml', 'xl/workbook.bin'), 'xlsb'],
  ['.pptx', zip('[Content_Types].xml', 'ppt/presentation.xml'), 'pptx'],
  ['OpenDocument slides', odf('presentation'), 'odp'],
  ['an OpenDocument drawing', odf('graphics'), 'other-odf'],
  ['another zip', zip('readme.txt'), 'zip'],
  ['an empty zip', zipSync({}), 'zip'],
  [
    'Excel 2003 XML',
    latin1('<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook/>'),
    'excel-xml',
  ],
  [
    'Word 2003 XML',
    latin1('<?xml version="1.0"?><?mso-application progid="Word.Document"?>'),
    'word-xml',
  ],
  [
    'flat OpenDocument',
    latin1(
      '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet">',
    ),
    'flat-sheet',
  ],
  ['rich text', latin1('{\\rtf1\\ansi'), 'rtf'],
  ['PNG', latin1('\x89PNG\r\n\x1a\n'), 'png'],
  ['JPEG', latin1('\xff\xd8\xff\xe0'), 'jpeg'],
  ['WebP', latin1('RIFF\x10\0\0\0WEBPVP8 '), 'webp'],
  ['gzip', latin1('\x1f\x8b\x08\0'), 'gzip'],
  ['LHA', latin1('\x1e\x9b-lh5-'), 'lzh'],
] as const;

describe('a file is told by its bytes', () => {
  it.each(opened)('%s is opened', (_, bytes, kind) => {
    expect(fileKind(bytes)).toEqual({ type: 'opened', kind });
  });

  it.each(foreign)('%s is named', (_, bytes, kind) => {
    expect(fileKind(bytes)).toEqual({ type: 'foreign', kind });
  });

  it.each([
    ['an archive without its end', zip('[Content_Types].xml', 'xl/workbook.xml').subarray(0, 100)],
    ['a header alone', latin1('PK\x03\x04')],
  ])('%s is damaged', (_, bytes) => {
    expect(fileKind(bytes)).toEqual({ type: 'damaged' });
  });

  it.each(['', '令和元年度目標管理シート', 'PK', '<html>', 'a %PDF-1.4', '{"rtf": 1}'])(
    '%j is text',
    (text) => {
      expect(fileKind(strToU8(text))).toEqual({ type: 'text' });
    },
  );

  it('names a command for what LibreOffice converts', () => {
    for (const kind of Object.values(foreignKinds)) {
      expect('target' in kind, kind.label).toBe(kind.way === 'convert');
    }
  });
});
